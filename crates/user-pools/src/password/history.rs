//! Which former passwords are remembered. The current one counts as the first of the pool's history.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// The sealed passwords that a new one is compared with, newest first.
pub(super) fn to_check(current: Option<&[u8]>, former: &[String], size: usize) -> Vec<Vec<u8>> {
    let former = former
        .iter()
        .filter_map(|sealed| STANDARD.decode(sealed).ok());
    current
        .map(<[u8]>::to_vec)
        .into_iter()
        .chain(former)
        .take(size)
        .collect()
}

/// Puts the password that is replaced at the head of the history and forgets what is too old.
pub(super) fn remember(history: &mut Vec<String>, former: Option<String>, size: usize) {
    if let Some(former) = former {
        history.insert(0, former);
    }
    history.truncate(size.saturating_sub(1));
}

#[cfg(test)]
mod tests {
    use super::{remember, to_check};

    #[test]
    fn the_current_password_is_one_of_the_remembered_ones() {
        let mut history = Vec::new();
        for former in ["AQ==", "Ag==", "Aw=="] {
            remember(&mut history, Some(former.to_owned()), 3);
        }
        assert_eq!(history, ["Aw==", "Ag=="]);
        assert_eq!(
            to_check(Some(&[4]), &history, 3),
            [vec![4_u8], vec![3_u8], vec![2_u8]]
        );
        assert_eq!(to_check(Some(&[4]), &history, 1), [vec![4_u8]]);
    }

    #[test]
    fn a_pool_without_history_keeps_nothing() {
        let mut history = vec!["AQ==".to_owned()];
        remember(&mut history, Some("Ag==".to_owned()), 0);
        assert!(history.is_empty());
    }
}
