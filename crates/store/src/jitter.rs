//! Waiting after a collision.

use std::{
    hash::{BuildHasher, RandomState},
    time::Duration,
};

/// Sleeps for a while that grows with the attempts and differs from everybody else's, so that those who
/// collided do not collide again.
pub(crate) async fn jitter(attempt: u32) {
    let bound = 1_000_u64 << attempt.min(6);
    let drawn = RandomState::new().hash_one(attempt) % bound;
    tokio::time::sleep(Duration::from_micros(drawn)).await;
}
