//! The settings of a pool from the requests that create and update it, checked and completed with the defaults.
//!
//! `UpdateUserPool` sets every member that it leaves out back to its default, so both requests go the same way.

use crate::pool::{acr, messages, not_built, schema, tags, tier};
use std::collections::BTreeSet;
use wire::ApiResult;
use wire::cognito_idp::{
    AccountRecoverySettingType, AdminCreateUserConfigType, AliasAttributeType, AuthFactorType,
    CreateUserPoolRequest, DeletionProtectionType, EmailConfigurationType, EmailSendingAccountType,
    EncryptionKeyType, IssuerType, PasswordPolicyType, RecoveryOptionNameType, SignInPolicyType,
    UpdateUserPoolRequest, UserPoolMfaType, UserPoolPolicyType, UserPoolTierType, UserPoolType,
    error,
};

/// How many days a temporary password is good for, where the pool does not say (`PasswordPolicyType` of the model).
pub const TEMPORARY_PASSWORD_DAYS: i32 = 7;

/// The shortest password, where the pool does not say (`CreateUserPool` in the API reference).
const MINIMUM_LENGTH: i32 = 8;

/// Takes the members that both requests have.
macro_rules! settings_of {
    ($request:ident) => {
        UserPoolType {
            account_recovery_setting: $request.account_recovery_setting,
            acr_configuration: $request.acr_configuration,
            admin_create_user_config: $request.admin_create_user_config,
            auto_verified_attributes: $request.auto_verified_attributes,
            dcr_configuration: $request.dcr_configuration,
            deletion_protection: $request.deletion_protection,
            device_configuration: $request.device_configuration,
            email_configuration: $request.email_configuration,
            email_verification_message: $request.email_verification_message,
            email_verification_subject: $request.email_verification_subject,
            issuer_configuration: $request.issuer_configuration,
            key_configuration: $request.key_configuration,
            lambda_config: $request.lambda_config,
            mfa_configuration: $request.mfa_configuration,
            policies: $request.policies,
            sms_authentication_message: $request.sms_authentication_message,
            sms_configuration: $request.sms_configuration,
            sms_verification_message: $request.sms_verification_message,
            user_attribute_update_settings: $request.user_attribute_update_settings,
            user_pool_add_ons: $request.user_pool_add_ons,
            user_pool_tags: $request.user_pool_tags,
            user_pool_tier: $request.user_pool_tier,
            verification_message_template: $request.verification_message_template,
            ..UserPoolType::default()
        }
    };
}

/// The settings of a new pool.
///
/// # Errors
/// `InvalidParameterException`, `UserPoolTaggingException`, `FeatureUnavailableInTierException`, `NotImplemented`.
pub fn create(request: CreateUserPoolRequest) -> ApiResult<UserPoolType> {
    if request
        .alias_attributes
        .as_ref()
        .is_some_and(|names| !names.is_empty())
        && request
            .username_attributes
            .as_ref()
            .is_some_and(|names| !names.is_empty())
    {
        return Err(error::invalid_parameter(
            "Only one of the aliasAttributes or usernameAttributes can be set in a user pool.",
        ));
    }
    let given = settings_of!(request);
    let settings = UserPoolType {
        name: Some(request.pool_name),
        alias_attributes: request.alias_attributes,
        username_attributes: request.username_attributes,
        username_configuration: request.username_configuration,
        schema_attributes: Some(schema::create(request.schema.unwrap_or_default())?),
        ..given
    };
    complete(None, settings)
}

/// The settings of a pool after an update; what cannot be changed stays as it was `before`.
///
/// # Errors
/// As [`create`], and `TierChangeNotAllowedException`.
pub fn update(before: &UserPoolType, request: UpdateUserPoolRequest) -> ApiResult<UserPoolType> {
    let given = settings_of!(request);
    let settings = UserPoolType {
        name: request.pool_name.or_else(|| before.name.clone()),
        user_pool_tier: given
            .user_pool_tier
            .clone()
            .or_else(|| before.user_pool_tier.clone()),
        alias_attributes: before.alias_attributes.clone(),
        username_attributes: before.username_attributes.clone(),
        username_configuration: before.username_configuration.clone(),
        schema_attributes: before.schema_attributes.clone(),
        // Tags are the one setting that an update without them keeps.
        user_pool_tags: given
            .user_pool_tags
            .clone()
            .or_else(|| before.user_pool_tags.clone()),
        ..given
    };
    complete(Some(before), settings)
}

/// The password policy with its defaults. A pool without a policy has the strict one; in a policy that is given, what
/// it does not require is not required.
#[must_use]
pub fn password_policy(given: Option<PasswordPolicyType>) -> PasswordPolicyType {
    let required_by_default = given.is_none();
    let given = given.unwrap_or_default();
    let days = given
        .temporary_password_validity_days
        .filter(|days| *days != 0);
    PasswordPolicyType {
        minimum_length: Some(given.minimum_length.unwrap_or(MINIMUM_LENGTH)),
        password_history_size: given.password_history_size,
        require_lowercase: Some(given.require_lowercase.unwrap_or(required_by_default)),
        require_numbers: Some(given.require_numbers.unwrap_or(required_by_default)),
        require_symbols: Some(given.require_symbols.unwrap_or(required_by_default)),
        require_uppercase: Some(given.require_uppercase.unwrap_or(required_by_default)),
        temporary_password_validity_days: Some(days.unwrap_or(TEMPORARY_PASSWORD_DAYS)),
    }
}

fn complete(before: Option<&UserPoolType>, given: UserPoolType) -> ApiResult<UserPoolType> {
    not_built::refuse(&given)?;
    let mut settings = given;
    complete_passwords(&mut settings)?;
    messages::settle(&mut settings)?;
    check_email(settings.email_configuration.as_ref())?;
    check_recovery(settings.account_recovery_setting.as_ref())?;
    check_updates(&settings)?;
    check_aliases(&settings)?;
    tier::check(before, &settings)?;
    if let Some(tags) = &settings.user_pool_tags {
        tags::check(tags, error::user_pool_tagging)?;
    }
    settings.acr_configuration = Some(acr::levels(
        settings.acr_configuration.take().unwrap_or_default(),
    )?);
    settings
        .deletion_protection
        .get_or_insert(DeletionProtectionType::Inactive);
    settings.lambda_config.get_or_insert_default();
    settings
        .mfa_configuration
        .get_or_insert(UserPoolMfaType::Off);
    settings.user_pool_tags.get_or_insert_default();
    settings
        .user_pool_tier
        .get_or_insert(UserPoolTierType::Essentials);
    settings
        .user_attribute_update_settings
        .get_or_insert_default()
        .attributes_require_verification_before_update
        .get_or_insert_default();
    settings
        .email_configuration
        .get_or_insert_default()
        .email_sending_account
        .get_or_insert(EmailSendingAccountType::CognitoDefault);
    settings
        .key_configuration
        .get_or_insert_default()
        .key_type
        .get_or_insert(EncryptionKeyType::AwsOwnedKey);
    settings
        .issuer_configuration
        .get_or_insert_default()
        .r#type
        .get_or_insert(IssuerType::Original);
    Ok(settings)
}

/// The policies and the administrators' settings share the life of temporary passwords: the first has it today, the
/// second had it once, and both show it.
fn complete_passwords(settings: &mut UserPoolType) -> ApiResult<()> {
    let policies = settings.policies.take().unwrap_or_default();
    let admin = settings.admin_create_user_config.take().unwrap_or_default();
    let new = policies
        .password_policy
        .as_ref()
        .and_then(|policy| policy.temporary_password_validity_days);
    let old = admin.unused_account_validity_days.filter(|days| *days != 0);
    if new.is_some() && old.is_some() {
        return Err(error::invalid_parameter(
            "Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays",
        ));
    }
    let mut policy = password_policy(policies.password_policy);
    if new.is_none() && old.is_some() {
        policy.temporary_password_validity_days = old;
    }
    settings.admin_create_user_config = Some(AdminCreateUserConfigType {
        allow_admin_create_user_only: Some(admin.allow_admin_create_user_only.unwrap_or_default()),
        invite_message_template: admin.invite_message_template,
        unused_account_validity_days: policy.temporary_password_validity_days,
    });
    settings.policies = Some(UserPoolPolicyType {
        password_policy: Some(policy),
        sign_in_policy: Some(SignInPolicyType {
            allowed_first_auth_factors: Some(vec![AuthFactorType::Password]),
        }),
    });
    Ok(())
}

/// A preferred user name that is an alias cannot be given at sign-up, so nobody could sign up if it were required.
fn check_aliases(settings: &UserPoolType) -> ApiResult<()> {
    let required = settings
        .schema_attributes
        .iter()
        .flatten()
        .any(|attribute| {
            attribute.name.as_deref() == Some("preferred_username")
                && attribute.required == Some(true)
        });
    let alias = settings
        .alias_attributes
        .iter()
        .flatten()
        .any(|alias| *alias == AliasAttributeType::PreferredUsername);
    if required && alias {
        return Err(error::invalid_parameter(
            "preferred_username is an alias in this user pool, so it cannot be required: users can set it only after they are confirmed",
        ));
    }
    Ok(())
}

fn check_email(given: Option<&EmailConfigurationType>) -> ApiResult<()> {
    let Some(email) = given else { return Ok(()) };
    if email.email_sending_account == Some(EmailSendingAccountType::Developer)
        && email.source_arn.is_none()
    {
        return Err(error::invalid_parameter(
            "EmailSendingAccount DEVELOPER needs a SourceArn",
        ));
    }
    Ok(())
}

fn check_recovery(given: Option<&AccountRecoverySettingType>) -> ApiResult<()> {
    let Some(mechanisms) = given.and_then(|setting| setting.recovery_mechanisms.as_ref()) else {
        return Ok(());
    };
    let names: BTreeSet<_> = mechanisms.iter().map(|option| &option.name).collect();
    let priorities: BTreeSet<_> = mechanisms.iter().map(|option| option.priority).collect();
    if names.len() != mechanisms.len() || priorities.len() != mechanisms.len() {
        return Err(error::invalid_parameter(
            "recovery mechanisms must differ in name and in priority",
        ));
    }
    if mechanisms.len() > 1 && names.contains(&RecoveryOptionNameType::AdminOnly) {
        return Err(error::invalid_parameter(
            "admin_only cannot be combined with another recovery mechanism",
        ));
    }
    Ok(())
}

/// Only a value that gets a code can wait for one.
fn check_updates(settings: &UserPoolType) -> ApiResult<()> {
    let verified = settings
        .auto_verified_attributes
        .as_deref()
        .unwrap_or_default();
    let waiting = settings
        .user_attribute_update_settings
        .as_ref()
        .and_then(|update| {
            update
                .attributes_require_verification_before_update
                .as_deref()
        })
        .unwrap_or_default();
    match waiting.iter().find(|name| !verified.contains(name)) {
        Some(name) => Err(error::invalid_parameter(format!(
            "{name} is in AttributesRequireVerificationBeforeUpdate, so it must be in AutoVerifiedAttributes as well"
        ))),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
