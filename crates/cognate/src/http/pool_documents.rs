//! The public documents of issuers: keys and discovery.

use super::Shared;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use wire::ApiResult;

/// `/{poolId}/.well-known/jwks.json`.
pub(super) async fn jwks(State(shared): State<Shared>, Path(pool_id): Path<String>) -> Response {
    document(user_pools::well_known::jwks(&shared.context, &pool_id).await)
}

/// `/{poolId}/.well-known/openid-configuration`.
pub(super) async fn configuration(
    State(shared): State<Shared>,
    Path(pool_id): Path<String>,
) -> Response {
    document(user_pools::well_known::openid_configuration(&shared.context, &pool_id).await)
}

/// `/.well-known/jwks_uri`: the keys of the identity pools' `OpenID` tokens.
pub(super) async fn identity_jwks(State(shared): State<Shared>) -> Response {
    document(identity_pools::well_known::jwks(&shared.context).await)
}

/// `/.well-known/openid-configuration` of the identity pools.
pub(super) async fn identity_configuration(State(shared): State<Shared>) -> Response {
    document(Ok(identity_pools::well_known::openid_configuration(
        &shared.context,
    )))
}

fn document(outcome: ApiResult<String>) -> Response {
    match outcome {
        Ok(body) => {
            let headers = [
                ("content-type", "application/json"),
                ("cache-control", "public, max-age=300"),
                ("access-control-allow-origin", "*"),
            ];
            (headers, body).into_response()
        }
        Err(error) if error.status < 500 => {
            let body = serde_json::json!({"message": error.message}).to_string();
            (
                StatusCode::NOT_FOUND,
                [("content-type", "application/json")],
                body,
            )
                .into_response()
        }
        Err(error) => {
            tracing::error!(
                detail = error.detail.as_deref().unwrap_or_default(),
                "a public document failed"
            );
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
