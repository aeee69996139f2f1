//! The challenges, one file each: how it is asked, and what its answer proves.

pub(super) mod new_password_required;
pub(super) mod password_verifier;
