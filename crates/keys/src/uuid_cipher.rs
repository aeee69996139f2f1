//! Identifiers that look like random UUIDs and hold a few bytes, which only the holder of a key can read.

use aws_lc_rs::cipher::{
    AES_256, DecryptingKey, DecryptionContext, EncryptingKey, UnboundCipherKey,
};

use crate::random::uuid_text;

/// The bytes of a UUID, and of a block of AES.
const BLOCK: usize = 16;

/// How many bytes an identifier holds. The other two count the tries.
pub const CONTENT: usize = 14;

/// Blocks that are enciphered at once. One in 64 has the six fixed bits of a UUID of version 4.
const AT_ONCE: u16 = 64;

/// The identifier that holds `content`: always the same for one key.
///
/// AES is a permutation of blocks. Of the blocks that begin with `content`, the first is taken whose image has the bits of
/// version and variant, so that an identifier is as evenly drawn as a random one. To change one bit of it changes all of
/// what it holds: nobody makes one identifier of another, to see what becomes of it.
#[must_use]
pub fn seal(key: &[u8; 32], content: &[u8; CONTENT]) -> String {
    let sealed = UnboundCipherKey::new(&AES_256, key)
        .and_then(EncryptingKey::ecb)
        .ok()
        .and_then(|cipher| first_uuid(&cipher, content));
    let Some(block) = sealed else {
        unreachable!(
            "AES takes whole blocks, and one of 65536 is a UUID, but for one content in e^1032"
        );
    };
    uuid_text(block, 4)
}

/// What such an identifier holds. Any other UUID of version 4 holds something, too: noise.
#[must_use]
pub fn open(key: &[u8; 32], uuid: &str) -> Option<[u8; CONTENT]> {
    let mut block = parse(uuid)?;
    let cipher = UnboundCipherKey::new(&AES_256, key)
        .and_then(DecryptingKey::ecb)
        .ok()?;
    cipher.decrypt(&mut block, DecryptionContext::None).ok()?;
    block.first_chunk().copied()
}

fn first_uuid(cipher: &EncryptingKey, content: &[u8; CONTENT]) -> Option<[u8; BLOCK]> {
    for start in (0..=u16::MAX).step_by(usize::from(AT_ONCE)) {
        let mut blocks = Vec::with_capacity(usize::from(AT_ONCE) * BLOCK);
        for counter in start..=start.saturating_add(AT_ONCE - 1) {
            blocks.extend_from_slice(content);
            blocks.extend_from_slice(&counter.to_be_bytes());
        }
        cipher.encrypt(&mut blocks).ok()?;
        let (blocks, _) = blocks.as_chunks::<BLOCK>();
        if let Some(block) = blocks.iter().find(|block| is_version_4(block)) {
            return Some(*block);
        }
    }
    None
}

fn is_version_4(block: &[u8; BLOCK]) -> bool {
    let [_, _, _, _, _, _, version, _, variant, ..] = block;
    version >> 4 == 4 && variant >> 6 == 0b10
}

fn parse(uuid: &str) -> Option<[u8; BLOCK]> {
    let digits: String = uuid.split('-').collect();
    if digits.len() != 2 * BLOCK {
        return None;
    }
    Some(u128::from_str_radix(&digits, 16).ok()?.to_be_bytes())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{CONTENT, open, seal};
    use crate::random::{SeededRandom, bytes, uuid_v4};
    use std::collections::BTreeSet;

    #[test]
    fn what_is_sealed_opens_with_its_key_alone() {
        let random = SeededRandom::new(1);
        let (key, other) = (bytes(&random), bytes(&random));
        for _ in 0..1000 {
            let content = bytes::<CONTENT>(&random);
            let id = seal(&key, &content);
            assert_eq!(open(&key, &id), Some(content));
            assert_ne!(open(&other, &id), Some(content));
            assert_eq!(seal(&key, &content), id);
            assert_ne!(seal(&other, &content), id);
        }
        assert!(open(&key, &uuid_v4(&random)).is_some());
        for text in ["", "bob", "34c84488-e0e1-70ae-d2ee-991ad1a898c", "é"] {
            assert_eq!(open(&key, text), None, "{text}");
        }
    }

    #[test]
    fn t31_an_identifier_is_as_even_as_a_random_one() {
        let random = SeededRandom::new(2);
        let key = bytes(&random);
        let mut set = [0_u32; 128];
        let mut ids = BTreeSet::new();
        for number in 0..4000_u16 {
            // Contents that differ in little.
            let mut content = [0; CONTENT];
            content[..2].copy_from_slice(&number.to_be_bytes());
            let id = seal(&key, &content);
            let bits = u128::from_str_radix(&id.replace('-', ""), 16).unwrap();
            for (place, count) in set.iter_mut().enumerate() {
                *count += u32::from(bits >> place & 1 == 1);
            }
            ids.insert(id);
        }
        assert_eq!(ids.len(), 4000);
        // Bits of the version, 0100, and of the variant, 10.
        let fixed = [(79, 0), (78, 4000), (77, 0), (76, 0), (63, 4000), (62, 0)];
        for (place, count) in set.into_iter().enumerate() {
            match fixed.iter().find(|(fixed, _)| *fixed == place) {
                Some((_, all)) => assert_eq!(count, *all, "bit {place}"),
                // Six standard deviations.
                None => assert!((1810..=2190).contains(&count), "bit {place}: {count}"),
            }
        }
    }

    #[test]
    fn t31_one_bit_changes_all_that_it_holds() {
        let key = [7; 32];
        let content = *b"@ve...........";
        let bits = u128::from_str_radix(&seal(&key, &content).replace('-', ""), 16).unwrap();
        for place in 0..128 {
            let id = format!("{:032x}", bits ^ (1 << place));
            let opened = open(&key, &id).unwrap();
            let same = opened.iter().zip(content).filter(|(a, b)| *a == b).count();
            assert!(same <= 4, "bit {place}: {opened:?}");
        }
    }
}
