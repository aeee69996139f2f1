//! What keeps guessing from paying.

pub(crate) mod lockout;
