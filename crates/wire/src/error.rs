//! The error that a caller sees, and beside it what only an operator sees.

use std::borrow::Cow;
use std::fmt;

/// What an operation answers when it refuses or fails.
///
/// `code`, `status` and `message` go to the caller; `detail` goes to the log and never to the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiError {
    /// The AWS error code, such as `NotAuthorizedException`.
    pub code: Cow<'static, str>,
    /// The HTTP status.
    pub status: u16,
    /// The text for the caller.
    pub message: String,
    /// `reasonCode` of `InvalidParameterException`.
    pub reason_code: Option<&'static str>,
    /// The text for the operator.
    pub detail: Option<String>,
}

/// What an operation answers.
pub type ApiResult<T> = Result<T, ApiError>;

impl ApiError {
    /// The code of a failure of ours; each service writes it under its own name.
    pub const INTERNAL: &'static str = "InternalErrorException";

    /// A modelled error.
    #[must_use]
    pub fn new(
        code: impl Into<Cow<'static, str>>,
        status: u16,
        message: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            status,
            message: message.into(),
            reason_code: None,
            detail: None,
        }
    }

    /// What is asked for and not built. It is refused, never ignored.
    #[must_use]
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::new("NotImplemented", 501, message)
    }

    /// A failure of ours. The caller learns that it happened; `detail` is for the operator.
    #[must_use]
    pub fn internal(detail: impl fmt::Display) -> Self {
        Self {
            detail: Some(detail.to_string()),
            ..Self::new(Self::INTERNAL, 500, "Internal server error")
        }
    }

    /// What whoever runs the server is told: more than the caller, where there is more.
    #[must_use]
    pub fn for_operator(self) -> String {
        self.detail.unwrap_or(self.message)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for ApiError {}
