//! What keeps guessing from paying.

pub(crate) mod address;
pub(crate) mod lockout;
