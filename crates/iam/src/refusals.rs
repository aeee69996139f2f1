//! What a caller hears who is not let in: the same reasons have other codes in JSON services than in query services.

use wire::ApiError;
use wire::sigv4::SignatureError;

const INVALID_TOKEN: &str = "The security token included in the request is invalid.";

const EXPIRED_TOKEN: &str = "The security token included in the request is expired";

/// The protocol that the codes are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Front {
    /// JSON 1.1.
    Json,
    /// Query/XML.
    Query,
}

impl Front {
    /// The protocol of a service.
    pub(crate) fn of(service: &str) -> Self {
        match service {
            "iam" | "sts" => Self::Query,
            _ => Self::Json,
        }
    }

    fn error(
        self,
        json: (&'static str, u16),
        query: (&'static str, u16),
        message: impl Into<String>,
    ) -> ApiError {
        let (code, status) = match self {
            Self::Json => json,
            Self::Query => query,
        };
        ApiError::new(code, status, message)
    }

    /// Nothing is signed.
    pub(crate) fn missing(self) -> ApiError {
        let message = match self {
            Self::Json => "Missing Authentication Token",
            Self::Query => "Request is missing Authentication Token",
        };
        self.error(
            ("MissingAuthenticationTokenException", 400),
            ("MissingAuthenticationToken", 403),
            message,
        )
    }

    /// The key or the session is not known, or the two do not belong together.
    pub(crate) fn invalid_token(self) -> ApiError {
        self.error(
            ("UnrecognizedClientException", 400),
            ("InvalidClientTokenId", 403),
            INVALID_TOKEN,
        )
    }

    /// A web page of another site uses a key that development mode does not check.
    pub(crate) fn other_site(self) -> ApiError {
        self.error(
            ("UnrecognizedClientException", 400),
            ("InvalidClientTokenId", 403),
            "development mode takes access keys that it does not know by POST only, and from web pages of this machine: add the \
             page's origin to dev_allowed_origins, or use a key that this server has issued",
        )
    }

    /// The session has ended.
    pub(crate) fn expired_token(self) -> ApiError {
        self.error(
            ("ExpiredTokenException", 400),
            ("ExpiredToken", 403),
            EXPIRED_TOKEN,
        )
    }

    /// The policies do not allow it.
    pub(crate) fn denied(self, message: impl Into<String>) -> ApiError {
        self.error(
            ("AccessDeniedException", 400),
            ("AccessDenied", 403),
            message,
        )
    }

    /// The signature is not accepted.
    pub(crate) fn signature(self, error: &SignatureError) -> ApiError {
        if *error == SignatureError::Missing {
            return self.missing();
        }
        let status = if matches!(error, SignatureError::Incomplete(_)) {
            400
        } else {
            403
        };
        self.error(
            (error.json_code(), 400),
            (error.query_code(), status),
            error.to_string(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Front;
    use wire::sigv4::SignatureError;

    #[test]
    fn codes_follow_the_protocol() {
        for (service, token, expired, signature, denied) in [
            (
                "cognito-idp",
                ("UnrecognizedClientException", 400),
                ("ExpiredTokenException", 400),
                ("InvalidSignatureException", 400),
                ("AccessDeniedException", 400),
            ),
            (
                "sts",
                ("InvalidClientTokenId", 403),
                ("ExpiredToken", 403),
                ("SignatureDoesNotMatch", 403),
                ("AccessDenied", 403),
            ),
        ] {
            let front = Front::of(service);
            let found = [
                front.invalid_token(),
                front.expired_token(),
                front.signature(&SignatureError::Mismatch),
                front.denied("no"),
            ];
            let found: Vec<(&str, u16)> = found
                .iter()
                .map(|error| (&*error.code, error.status))
                .collect();
            assert_eq!(found, [token, expired, signature, denied], "{service}");
        }
    }

    #[test]
    fn t41_a_missing_signature_is_named_as_each_protocol_does() {
        assert_eq!(
            Front::Json.missing().message,
            "Missing Authentication Token"
        );
        assert_eq!(
            Front::Query.missing().message,
            "Request is missing Authentication Token"
        );
    }
}
