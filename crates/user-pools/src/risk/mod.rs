//! What keeps guessing from paying.

pub(crate) mod address;
pub(crate) mod destination;
pub(crate) mod limit;
pub(crate) mod lockout;
