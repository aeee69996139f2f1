#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
use super::*;
use crate::random::SeededRandom;

fn ring() -> (Keyring, SeededRandom) {
    let random = SeededRandom::new(1);
    (Keyring::in_memory(&random).unwrap(), random)
}

#[test]
fn what_is_sealed_opens_under_its_context_only() {
    let (ring, random) = ring();
    let here = context(&["client-secret", "us-east-1_a", "client"]);
    let sealed = ring.seal(&here, b"secret", &random);
    assert_eq!(ring.open(&here, &sealed).unwrap().as_slice(), b"secret");
    let elsewhere = context(&["client-secret", "us-east-1_b", "client"]);
    assert_eq!(ring.open(&elsewhere, &sealed), Err(Unsealable::Forged));
    let token = ring.seal_token(&here, b"", &random);
    assert_eq!(ring.open_token(&here, &token).unwrap().as_slice(), b"");
    assert!(
        token
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    );
}

#[test]
fn contexts_are_unambiguous() {
    assert_ne!(context(&["a", "bc"]), context(&["ab", "c"]));
    assert_ne!(context(&["a"]), context(&["a", ""]));
}

#[test]
fn t11_truncated_extended_or_altered_values_do_not_open() {
    let (ring, random) = ring();
    let sealed = ring.seal(b"refresh-token", b"family", &random);
    for end in 0..sealed.len() {
        assert!(ring.open(b"refresh-token", &sealed[..end]).is_err());
    }
    for index in 0..sealed.len() {
        let mut altered = sealed.clone();
        altered[index] ^= 1;
        assert!(
            ring.open(b"refresh-token", &altered).is_err(),
            "byte {index}"
        );
    }
    let mut longer = sealed.clone();
    longer.push(0);
    assert!(ring.open(b"refresh-token", &longer).is_err());
    let token = ring.seal_token(b"refresh-token", b"family", &random);
    assert!(
        ring.open_token(b"refresh-token", &token[..token.len() - 1])
            .is_err()
    );
    assert!(
        ring.open_token(b"refresh-token", &format!("{token}="))
            .is_err()
    );
    assert!(ring.open_token(b"refresh-token", "").is_err());
}

#[test]
fn data_keys_rotate_while_all_clones_run() {
    let random = SeededRandom::new(2);
    let kek = kek::generate(&random);
    let first = Keyring::new_data_key(&kek, &random).unwrap();
    let ring = Keyring::new(std::slice::from_ref(&kek), std::slice::from_ref(&first)).unwrap();
    let clone = ring.clone();
    let old = ring.seal(b"c", b"old", &random);
    let stable = ring.stable_secret(b"label");

    let second = Keyring::new_data_key(&kek, &random).unwrap();
    ring.replace(std::slice::from_ref(&kek), &[first.clone(), second.clone()])
        .unwrap();
    let new = clone.seal(b"c", b"new", &random);
    assert_eq!(key_id(&new), Some(second.id));
    assert_eq!(clone.newest_key_id(), second.id);
    assert_eq!(clone.open(b"c", &old).unwrap().as_slice(), b"old");
    assert_eq!(clone.stable_secret(b"label"), stable);

    ring.replace(std::slice::from_ref(&kek), std::slice::from_ref(&second))
        .unwrap();
    assert_eq!(
        clone.open(b"c", &old),
        Err(Unsealable::UnknownKey(first.id))
    );
    assert_eq!(ring.replace(&[kek], &[]), Err(Unsealable::Failed));
    assert_eq!(clone.open(b"c", &new).unwrap().as_slice(), b"new");
}

#[test]
fn the_key_encryption_key_rotates_without_touching_what_is_sealed() {
    let random = SeededRandom::new(3);
    let (old, new) = (kek::generate(&random), kek::generate(&random));
    let data = Keyring::new_data_key(&old, &random).unwrap();
    let before = Keyring::new(std::slice::from_ref(&old), std::slice::from_ref(&data)).unwrap();
    let sealed = before.seal(b"c", b"text", &random);
    let moved = Keyring::reseal(&data, &old, &new, &random).unwrap();
    assert_eq!(moved.kek_id, new.id());
    let after = Keyring::new(std::slice::from_ref(&new), std::slice::from_ref(&moved)).unwrap();
    assert_eq!(after.open(b"c", &sealed).unwrap().as_slice(), b"text");
    assert!(Keyring::new(std::slice::from_ref(&new), &[data]).is_err());
    assert!(Keyring::reseal(&moved, &old, &new, &random).is_err());
}

#[test]
fn t30_a_stolen_database_yields_no_verifier() {
    // The thief has the sealed credential and the sealed data keys, but not the key-encryption key.
    let random = SeededRandom::new(5);
    let kek = kek::generate(&random);
    let data = Keyring::new_data_key(&kek, &random).unwrap();
    let ring = Keyring::new(&[kek], std::slice::from_ref(&data)).unwrap();
    let storage = crate::password::PasswordStorage::SrpVerifier;
    let bytes =
        crate::password::hash(storage, "AbCdEfGhI", "alice", "Password123!", &random).unwrap();
    let verifier = crate::password::srp_verifier(&bytes).unwrap();
    let sealed = ring.seal(&context(&["credential", "p", "alice"]), &bytes, &random);

    let contains = |part: &[u8]| {
        let stolen = [sealed.as_slice(), &data.sealed].concat();
        stolen.windows(part.len()).any(|window| window == part)
    };
    assert!(!contains(&verifier.v[..16]));
    assert!(!contains(&verifier.salt));
    let guessed = kek::generate(&random);
    assert!(Keyring::new(&[guessed], &[data]).is_err());
    // Even inside the server one user's credential cannot be put in another's place.
    assert!(
        ring.open(&context(&["credential", "p", "mallory"]), &sealed)
            .is_err()
    );
}

#[test]
fn t54_a_ring_does_not_print_its_keys() {
    let (ring, _) = ring();
    assert_eq!(
        format!("{ring:?}"),
        format!("Keyring [\"{}\"]", hex(&ring.newest_key_id()))
    );
}
