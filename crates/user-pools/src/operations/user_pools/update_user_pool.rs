//! `UpdateUserPool`.

use crate::client::Client;
use crate::pool::{self, Pool, settings, tier};
use context::{Call, Context, WriteError, fixed_ids};
use store::{Batch, app_clients, user_pools};
use wire::ApiResult;
use wire::cognito_idp::{
    ExplicitAuthFlowsType, UpdateUserPoolRequest, UpdateUserPoolResponse, error,
};

/// How many clients are read at once.
const AT_ONCE: u32 = 100;

/// Replaces the settings of a user pool; what the request leaves out goes back to its default, but for the tags, which stay.
///
/// # Errors
/// `ResourceNotFoundException` when there is none, and the errors of the settings.
pub async fn update_user_pool(
    call: &Call,
    input: UpdateUserPoolRequest,
) -> ApiResult<UpdateUserPoolResponse> {
    call.store
        .rewrite(async || {
            let mut row = Pool::row(call, &input.user_pool_id).await?;
            let before = Pool::of_row(&row)?;
            let after = settings::update(&before.settings, input.clone())?;
            let tags_before = before.settings.user_pool_tags.as_ref();
            fixed_ids::check_change(call, tags_before, after.user_pool_tags.as_ref())?;
            if tier::goes_down(&before.settings, &after) {
                check_clients(call, &input.user_pool_id).await?;
            }
            row.name = after.name.clone().unwrap_or(row.name);
            row.document = wire::json::to_string(&after);
            row.modified_at = call.now();
            let mut batch = Batch::new();
            user_pools::update(&mut batch, &row);
            Ok::<_, WriteError>((batch, ()))
        })
        .await?;
    call.cache.forget(pool::CACHED, &input.user_pool_id);
    Ok(UpdateUserPoolResponse {})
}

/// Refuses the way down to a plan that clients of the pool need more than.
async fn check_clients(cx: &Context, pool_id: &str) -> ApiResult<()> {
    let mut last: Option<String> = None;
    loop {
        let rows = app_clients::list(&cx.store, pool_id, last.as_deref(), AT_ONCE).await?;
        for row in &rows {
            let flows = Client::of_row(cx, row)?.settings.explicit_auth_flows;
            if flows.is_some_and(|flows| flows.contains(&ExplicitAuthFlowsType::AllowUserAuth)) {
                return Err(error::tier_change_not_allowed(format!(
                    "the client {} has ALLOW_USER_AUTH, which is not available in the LITE feature plan",
                    row.client_id
                )));
            }
        }
        last = rows.into_iter().last().map(|row| row.client_id);
        if last.is_none() {
            return Ok(());
        }
    }
}
