//! Feature plans: what `LITE` does not have.

use super::acr;
use wire::ApiResult;
use wire::cognito_idp::{UserPoolTierType, UserPoolType, error};

/// Refuses settings that the pool's plan does not have; `before` are those before an update.
///
/// # Errors
/// `TierChangeNotAllowedException` where the plan is what changes, otherwise `FeatureUnavailableInTierException`.
pub(super) fn check(before: Option<&UserPoolType>, settings: &UserPoolType) -> ApiResult<()> {
    if !is_lite(settings) {
        return Ok(());
    }
    let history = settings
        .policies
        .as_ref()
        .and_then(|policies| policies.password_policy.as_ref())
        .and_then(|policy| policy.password_history_size)
        .is_some_and(|size| size > 0);
    // The default names are what every pool describes itself with, so they come back with an update.
    let levels = settings
        .acr_configuration
        .iter()
        .flatten()
        .any(|(level, given)| given.acr_value != acr::default_name(level));
    for (asked, name) in [
        (history, "PasswordHistorySize"),
        (levels, "AcrConfiguration"),
    ] {
        if asked {
            let text = format!("{name} is not available in the LITE feature plan");
            return Err(match before {
                Some(before) if goes_down(before, settings) => error::tier_change_not_allowed(text),
                _ => error::feature_unavailable_in_tier(text),
            });
        }
    }
    Ok(())
}

/// Whether an update takes a pool down to the LITE plan.
pub(crate) fn goes_down(before: &UserPoolType, after: &UserPoolType) -> bool {
    is_lite(after) && !is_lite(before)
}

/// Whether the settings are those of the LITE plan.
pub(super) fn is_lite(settings: &UserPoolType) -> bool {
    settings.user_pool_tier == Some(UserPoolTierType::Lite)
}
