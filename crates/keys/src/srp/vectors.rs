//! The published exchanges, byte for byte.
#![allow(clippy::unwrap_used)]

use super::residue::Residue;
use super::server::{derive, scrambler};
use super::verifier::private_key;
use super::*;
use crate::hmac::{hex, hmac_sha256, sha256};

const A: &str = "60975527035cf2ad1989806f0407210bc81edc04e2762a56afd529ddda2d4393";
const B: &str = "e487cb59d31ac550471e81f00f6928e01dda08e974a004f49e61f5d105284d20";
const TIMESTAMP: &str = "Tue Nov 22 09:08:07 UTC 2022";

struct Expected {
    names: (&'static str, &'static str, &'static str),
    salt: &'static str,
    x: &'static str,
    v: Option<&'static str>,
    public: Option<&'static str>,
    u: &'static str,
    s_and_prk: Option<(&'static str, &'static str)>,
    key: &'static str,
    signature: &'static str,
}

fn secret(text: &str) -> [u8; 32] {
    Residue::from_hex(text)
        .unwrap()
        .bytes()
        .last_chunk()
        .copied()
        .unwrap()
}

fn sha_of_hex(text: &str) -> String {
    hex(&sha256(&[text.as_bytes()]))
}

fn check(expected: &Expected) {
    let (pool, user, password) = expected.names;
    let salt: [u8; 16] = Residue::from_hex(expected.salt)
        .unwrap()
        .bytes()
        .last_chunk()
        .copied()
        .unwrap();
    assert_eq!(
        hex(private_key(pool, user, password, &salt).as_slice()),
        expected.x
    );
    let known = verifier(pool, user, password, &salt);
    assert_eq!(known.salt_hex(), expected.salt);
    if let Some(v) = expected.v {
        assert_eq!(sha_of_hex(&Residue::from_be(&known.v).unwrap().to_hex()), v);
    }

    let client = Client::new(secret(A));
    let a_hex = client.public_hex();
    assert_eq!(
        sha_of_hex(&a_hex),
        "218da0eb2ea467c6019e6db682c15da9e934bc643f23ea208aabd1cde715d658"
    );
    let pair = Ephemeral::from_secret(secret(B));
    let server = Server::start(&known, &pair, &a_hex.to_uppercase()).unwrap();
    if let Some(public) = expected.public {
        assert_eq!(sha_of_hex(server.public_hex()), public);
    }
    let a = Residue::from_hex(&a_hex).unwrap();
    let u = scrambler(&a, &Residue::from_hex(server.public_hex()).unwrap()).unwrap();
    assert_eq!(hex(&u), expected.u);
    if let Some((s_sha, prk)) = expected.s_and_prk {
        let blinded = modexp::mul(&a, &modexp::exp(&known.residue().unwrap(), &u));
        let s = modexp::exp(&blinded, &secret(B));
        assert_eq!(sha_of_hex(&s.to_hex()), s_sha);
        let extracted = hmac_sha256(&group::padded(&u), &[&group::padded(s.bytes())]);
        assert_eq!(hex(&extracted), prk);
        assert_eq!(hex(derive(&u, &s).as_slice()), expected.key);
    }

    let restored = Server::from_bytes(&server.to_bytes()).unwrap();
    let key = restored.shared_key(&known).unwrap();
    assert_eq!(hex(key.as_slice()), expected.key);
    assert_eq!(shared_key(&a_hex, &known, &secret(B)).unwrap(), key);
    let theirs = client
        .shared_key(pool, user, password, expected.salt, server.public_hex())
        .unwrap();
    assert_eq!(theirs, key);
    let block: Vec<u8> = (0..32).collect();
    assert_eq!(
        claim_signature(&key, pool, user, &block, TIMESTAMP),
        expected.signature
    );
    assert!(claim_matches(
        &key,
        pool,
        user,
        &block,
        TIMESTAMP,
        expected.signature
    ));
    let wrong = client.shared_key(pool, user, "password", expected.salt, server.public_hex());
    assert_ne!(wrong.unwrap(), key);
}

#[test]
fn the_inner_hash() {
    assert_eq!(
        hex(&sha256(&[b"AbCdEfGhIalice:Password123!"])),
        "0a1aad23788406a91dcc798d8c8de16a9677ce7ea10c43434678057cbcf0a21d"
    );
    let a_hex = Client::new(secret(A)).public_hex();
    assert!(a_hex.starts_with("fa24c7df648f8144bb7f2b7ae8a37796"));
    assert!(a_hex.ends_with("ef804139bae9c2cc182ed0d1d660c743"));
    assert_eq!(pool_name("us-east-1_AbCdEfGhI"), "AbCdEfGhI");
}

#[test]
fn a_user_whose_salt_is_padded() {
    check(&Expected {
        names: ("AbCdEfGhI", "alice", "Password123!"),
        salt: "beb25379d1a8581eb5a727673a2441ee",
        x: "9b12247767f8bc80d7e8a56c15fe7d71f7b9567b49278fc471bfd44202ad9cd0",
        v: Some("c4fddf978fae106105b215a22ebc34aa53c552ab890861cd224a2b67849b4dd2"),
        public: Some("eb567d2ca10d7aa548ff1af366691436dfb484bcbcf039f15133f01286534f3b"),
        u: "5c6918b37a832a90975e42f564bd896d48a3c296fd528e561e50ead263ad686c",
        s_and_prk: Some((
            "66523bfbeec93b0647f887fd887517059a1784a84064e6375d93165f6358aec1",
            "d4e08b0b74276d672f6157160d5440d037fcc2047486f03bd61c92b40610c956",
        )),
        key: "69451937dd641b74a4e89e0c191956ca",
        signature: "LlWqWK3DvLpOOIZUZakwBL3QpwYRqep7TPh7eoo6jeo=",
    });
}

#[test]
fn a_user_whose_salt_is_not_padded() {
    check(&Expected {
        names: ("AbCdEfGhI", "alice", "Password123!"),
        salt: "0123456789abcdef0123456789abcdef",
        x: "abad296dbaec3c91dfa85664e2a0e8526ec2618e4eb75e0b8321caaacd1e2503",
        v: Some("fdb39981003dbfb59fab007be3f4bce8c517193a1b4388ef6cc7db482506248a"),
        public: Some("125b0a005b5aba8a1af3a8a53835f70678ea994b1370ef487c68ee39f0ca47d6"),
        u: "5cff5d644a63f089aca94015d4692ed6fe7821c8d4f4e75f8883023eb3eb221c",
        s_and_prk: Some((
            "ea58b9a3e4b7e908daa5d2a97a1ef86fa8bb44cfe3b4a25f619cfe5e870c70b9",
            "d7878cd83a93b28c2229dad6fb5df3f63009db050b7b6f17665d54cf63c9b7cf",
        )),
        key: "a3257bbc2c148616957ab23cc55dc2ec",
        signature: "dsImcx7ba6k+R2J/mKp1cDAoJuqnQbdTrJwqbMAWGjw=",
    });
}

#[test]
fn a_device() {
    check(&Expected {
        names: (
            "-aB3dE5gH",
            "us-east-1_11111111-2222-3333-4444-555555555555",
            "c2VjcmV0LWRldmljZS1wYXNzd29yZA==",
        ),
        salt: "beb25379d1a8581eb5a727673a2441ee",
        x: "fee88c7581b02cecc2c8de87074efaab1fcf63cd833edf9526f36d052cb28b2c",
        v: None,
        public: None,
        u: "6a6113bd1f62362a9004aa3d76400af68d04635c97c887ed02a22c639fbf0da7",
        s_and_prk: None,
        key: "c917f3bf39de2c892bf2bd7aeeccf02f",
        signature: "Erpdx17IGPaPWGnDZk8Wq5lmag7XE0PIgUcYTIMlUts=",
    });
}
