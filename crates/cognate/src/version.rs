//! Which Cognate this is.

/// The version.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The commit that it was built from; empty where nobody knew.
pub(crate) const COMMIT: &str = env!("BUILT_COMMIT");

/// Both, for `--version`.
pub(crate) const SHOWN: &str = env!("SHOWN_VERSION");
