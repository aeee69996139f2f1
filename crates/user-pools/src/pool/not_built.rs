//! Settings that change what is safe and that are not built yet: they are refused, because a pool that takes a trigger
//! or a second factor and then ignores it would let in whom its owner meant to keep out.

use wire::cognito_idp::{
    AdvancedSecurityModeType, AuthFactorType, DefaultEmailOptionType, EncryptionKeyType,
    IssuerType, LambdaConfigType, UserPoolMfaType, UserPoolType,
};
use wire::{ApiError, ApiResult};

/// Refuses what this server cannot honour.
///
/// # Errors
/// `NotImplemented`, naming the member.
pub(super) fn refuse(given: &UserPoolType) -> ApiResult<()> {
    let member = if given
        .lambda_config
        .as_ref()
        .is_some_and(|config| *config != LambdaConfigType::default())
    {
        "LambdaConfig"
    } else if given
        .mfa_configuration
        .as_ref()
        .is_some_and(|mfa| *mfa != UserPoolMfaType::Off)
    {
        "MfaConfiguration"
    } else if given.device_configuration.is_some() {
        "DeviceConfiguration"
    } else if given.sms_configuration.is_some() {
        "SmsConfiguration"
    } else if given
        .user_pool_add_ons
        .as_ref()
        .is_some_and(|add_ons| add_ons.advanced_security_mode != AdvancedSecurityModeType::Off)
    {
        "UserPoolAddOns"
    } else if given.dcr_configuration.is_some() {
        "DcrConfiguration"
    } else if given
        .key_configuration
        .as_ref()
        .and_then(|key| key.key_type.as_ref())
        .is_some_and(|key_type| *key_type != EncryptionKeyType::AwsOwnedKey)
    {
        "KeyConfiguration"
    } else if given
        .issuer_configuration
        .as_ref()
        .and_then(|issuer| issuer.r#type.as_ref())
        .is_some_and(|issuer| *issuer != IssuerType::Original)
    {
        "IssuerConfiguration"
    } else if given
        .policies
        .as_ref()
        .and_then(|policies| policies.sign_in_policy.as_ref())
        .and_then(|policy| policy.allowed_first_auth_factors.as_ref())
        .is_some_and(|factors| {
            factors
                .iter()
                .any(|factor| *factor != AuthFactorType::Password)
        })
    {
        "Policies.SignInPolicy"
    } else if given
        .verification_message_template
        .as_ref()
        .is_some_and(|template| {
            template.default_email_option == Some(DefaultEmailOptionType::ConfirmWithLink)
        })
    {
        "VerificationMessageTemplate.DefaultEmailOption=CONFIRM_WITH_LINK"
    } else {
        return Ok(());
    };
    Err(not_implemented(member))
}

/// The error for a member that is not built.
#[must_use]
pub(crate) fn not_implemented(member: &str) -> ApiError {
    ApiError::not_implemented(format!("{member} is not supported yet"))
}

#[cfg(test)]
mod tests {
    use super::refuse;
    use wire::cognito_idp::{LambdaConfigType, UserPoolMfaType, UserPoolType};

    #[test]
    fn a_trigger_is_refused_and_an_empty_configuration_is_not() {
        let with = |lambda_config| UserPoolType {
            lambda_config: Some(lambda_config),
            ..UserPoolType::default()
        };
        assert!(refuse(&with(LambdaConfigType::default())).is_ok());
        let trigger = LambdaConfigType {
            pre_sign_up: Some("arn".into()),
            ..LambdaConfigType::default()
        };
        assert_eq!(
            refuse(&with(trigger)).err().map(|error| error.status),
            Some(501)
        );
        let mfa = |mfa| UserPoolType {
            mfa_configuration: Some(mfa),
            ..UserPoolType::default()
        };
        assert!(refuse(&mfa(UserPoolMfaType::Off)).is_ok());
        assert!(refuse(&mfa(UserPoolMfaType::Optional)).is_err());
    }
}
