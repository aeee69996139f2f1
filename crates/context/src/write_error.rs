//! Why a write did not happen: a guard of the batch failed, or the operation decided against it.

use store::{CommitError, Conflict};
use wire::ApiError;

/// What the closure of `Store::rewrite` returns on failure.
#[derive(Debug)]
pub enum WriteError {
    /// A guarded statement touched no row; its label says which.
    Conflict(Conflict),
    /// The operation refuses, or the store failed.
    Api(ApiError),
}

impl WriteError {
    /// The error for the caller: `name` turns the label of a failed guard into a modelled error, where it has one.
    #[must_use]
    pub fn named(self, name: impl FnOnce(&str) -> Option<ApiError>) -> ApiError {
        match self {
            Self::Api(error) => error,
            Self::Conflict(conflict) => name(conflict.label).unwrap_or_else(|| conflict.into()),
        }
    }
}

impl From<Conflict> for WriteError {
    fn from(conflict: Conflict) -> Self {
        Self::Conflict(conflict)
    }
}

impl From<store::Error> for WriteError {
    fn from(error: store::Error) -> Self {
        Self::Api(error.into())
    }
}

impl From<CommitError> for WriteError {
    fn from(error: CommitError) -> Self {
        match error {
            CommitError::Conflict(conflict) => Self::Conflict(conflict),
            CommitError::Failed(error) => error.into(),
        }
    }
}

impl From<ApiError> for WriteError {
    fn from(error: ApiError) -> Self {
        Self::Api(error)
    }
}

impl From<WriteError> for ApiError {
    fn from(error: WriteError) -> Self {
        error.named(|_| None)
    }
}
