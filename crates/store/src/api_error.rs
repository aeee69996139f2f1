//! A failure of the store as an API answers it: an internal error whose detail is logged and never sent, or a request to come
//! later.

use wire::ApiError;

use crate::{CommitError, Conflict, Error};

impl From<Error> for ApiError {
    fn from(error: Error) -> Self {
        match error {
            Error::Busy => too_many_requests(),
            error => Self::internal(error),
        }
    }
}

/// Callers that expect a conflict match it before; one that arrives here was not expected.
impl From<Conflict> for ApiError {
    fn from(conflict: Conflict) -> Self {
        // Somebody else was faster again and again: the caller may try once more.
        if conflict.label == Conflict::VERSION {
            return too_many_requests();
        }
        Self::internal(conflict)
    }
}

impl From<CommitError> for ApiError {
    fn from(error: CommitError) -> Self {
        match error {
            CommitError::Conflict(conflict) => conflict.into(),
            CommitError::Failed(error) => error.into(),
        }
    }
}

fn too_many_requests() -> ApiError {
    ApiError::new("TooManyRequestsException", 400, "Too many requests")
}
