//! SRP against somebody who does not play by its rules (threat 28).

use crate::app::{
    App, INCORRECT, INVALID, NOT_AUTHORIZED, PASSWORD, assert_refused, create_client, text,
};
use crate::encoding::altered;
use keys::srp::Client;
use serde_json::{Value, json};
use testing::on_both;

/// The group's prime (RFC 3526, 3072 bits).
const N: &str = concat!(
    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD",
    "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED",
    "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F",
    "83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B",
    "E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA0510",
    "15728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7",
    "ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200C",
    "BBE117577A615D6C770988C0BAD946E208E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF",
);

on_both!(
    t28_a_public_value_that_decides_the_key_is_refused,
    async |server| {
        let app = App::new(server).await;
        app.user("alice").await;
        let twice = {
            // 2N, whose residue is zero as well.
            let mut digits: Vec<u32> = N.chars().map(|digit| digit.to_digit(16).unwrap()).collect();
            let mut carry = 0;
            for digit in digits.iter_mut().rev() {
                let sum = *digit * 2 + carry;
                (*digit, carry) = (sum % 16, sum / 16);
            }
            let rest: String = digits
                .iter()
                .map(|digit| char::from_digit(*digit, 16).unwrap())
                .collect();
            format!("{carry:x}{rest}")
        };
        let long = "f".repeat(100_000);
        for public in [
            "0",
            "00",
            "000000000000",
            N,
            &N.to_lowercase(),
            &format!("00{N}"),
            &twice,
            &long,
            "xyz",
            "-1",
            "0x2",
            " 2",
            "2 ",
            "é",
        ] {
            let refused = app.srp_start("alice", public).await.unwrap_err();
            assert_eq!(refused.code, INVALID, "{}", &public[..public.len().min(20)]);
        }
        assert_refused(
            app.srp_start("alice", "").await,
            INVALID,
            "Missing required parameter SRP_A",
        );
        // Case and leading zeros make no difference.
        let srp = Client::new([9; 32]);
        let public = format!("0000{}", srp.public_hex().to_uppercase());
        let challenge = app.srp_start("alice", &public).await.unwrap();
        assert!(
            app.srp_finish(app.srp_answer(&srp, &challenge, PASSWORD))
                .await
                .is_ok()
        );
    }
);

on_both!(t28_a_secret_block_answers_once, async |server| {
    let app = App::new(server).await;
    app.user("alice").await;
    let srp = Client::new([9; 32]);
    let challenge = app.srp_start("alice", &srp.public_hex()).await.unwrap();
    let right = app.srp_answer(&srp, &challenge, PASSWORD);
    assert!(app.srp_finish(right.clone()).await.is_ok());
    assert_refused(app.srp_finish(right).await, NOT_AUTHORIZED, INCORRECT);

    // A wrong proof spends it as well.
    let challenge = app.srp_start("alice", &srp.public_hex()).await.unwrap();
    let right = app.srp_answer(&srp, &challenge, PASSWORD);
    let wrong = app.srp_answer(&srp, &challenge, "Wrong-horse-22!");
    assert_refused(app.srp_finish(wrong).await, NOT_AUTHORIZED, INCORRECT);
    assert_refused(app.srp_finish(right).await, NOT_AUTHORIZED, INCORRECT);

    // Of many at once, one gets in.
    let challenge = app.srp_start("alice", &srp.public_hex()).await.unwrap();
    let right = app.srp_answer(&srp, &challenge, PASSWORD);
    let answers = (0..10).map(|_| app.srp_finish(right.clone()));
    let signed_in = futures_util::future::join_all(answers).await;
    assert_eq!(signed_in.iter().filter(|answer| answer.is_ok()).count(), 1);
});

on_both!(t28_a_secret_block_is_for_its_own_exchange, async |server| {
    let app = App::new(server).await;
    app.user("alice").await;
    app.user("bob").await;
    let srp = Client::new([9; 32]);
    let fresh = async || {
        app.server.clock.advance(20 * 60 * 1000);
        let challenge = app.srp_start("alice", &srp.public_hex()).await.unwrap();
        app.srp_answer(&srp, &challenge, PASSWORD)
    };
    let with = |mut answer: Value, member: &str, value: &str| {
        answer[member] = json!(value);
        answer
    };
    let answer = fresh().await;
    let block = text(&answer, "PASSWORD_CLAIM_SECRET_BLOCK");
    for at in [0, 3, block.len() / 2, block.len() - 3] {
        let changed = with(
            answer.clone(),
            "PASSWORD_CLAIM_SECRET_BLOCK",
            &altered(&block, at),
        );
        assert_refused(app.srp_finish(changed).await, NOT_AUTHORIZED, INCORRECT);
    }
    for block in ["AA==", "not base64!", &block[4..]] {
        let changed = with(answer.clone(), "PASSWORD_CLAIM_SECRET_BLOCK", block);
        assert_refused(app.srp_finish(changed).await, NOT_AUTHORIZED, INCORRECT);
    }
    assert_refused(
        app.srp_finish(with(fresh().await, "USERNAME", "bob")).await,
        NOT_AUTHORIZED,
        INCORRECT,
    );
    assert_refused(
        app.srp_finish(with(fresh().await, "TIMESTAMP", "yesterday"))
            .await,
        NOT_AUTHORIZED,
        INCORRECT,
    );
    let other = create_client(&app.server, &app.pool, json!({})).await;
    let input = json!({
        "ClientId": other["ClientId"], "ChallengeName": "PASSWORD_VERIFIER", "ChallengeResponses": fresh().await,
    });
    assert_refused(
        app.call("RespondToAuthChallenge", input).await,
        NOT_AUTHORIZED,
        INCORRECT,
    );
    let late = fresh().await;
    app.server.clock.advance(3 * 60 * 1000);
    assert_refused(app.srp_finish(late).await, NOT_AUTHORIZED, INCORRECT);
    assert!(app.srp_finish(fresh().await).await.is_ok());
});
