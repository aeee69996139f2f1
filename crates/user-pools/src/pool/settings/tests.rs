//! What the two requests make of a pool.
#![allow(clippy::unwrap_used)]

use super::{create, update};
use wire::cognito_idp::{
    AccountRecoverySettingType, AdminCreateUserConfigType, AliasAttributeType,
    CreateUserPoolRequest, DeletionProtectionType, PasswordPolicyType, RecoveryOptionNameType,
    RecoveryOptionType, UpdateUserPoolRequest, UserAttributeUpdateSettingsType, UserPoolMfaType,
    UserPoolPolicyType, UserPoolTierType, UsernameAttributeType, VerifiedAttributeType,
};
use wire::json;

fn named() -> CreateUserPoolRequest {
    json::from_str(r#"{"PoolName":"people"}"#).unwrap()
}

fn unchanged() -> UpdateUserPoolRequest {
    json::from_str(r#"{"UserPoolId":"eu-west-1_Ab3dEf6hI"}"#).unwrap()
}

fn with_policy(policy: PasswordPolicyType) -> UserPoolPolicyType {
    UserPoolPolicyType {
        password_policy: Some(policy),
        sign_in_policy: None,
    }
}

#[test]
fn a_name_alone_makes_the_defaults() {
    let settings = create(named()).unwrap();
    let text = json::to_string(&settings);
    for expected in [
        r#""Name":"people""#,
        r#""DeletionProtection":"INACTIVE""#,
        r#""MfaConfiguration":"OFF""#,
        r#""LambdaConfig":{}"#,
        r#""UserPoolTags":{}"#,
        r#""UserPoolTier":"ESSENTIALS""#,
        r#""AllowedFirstAuthFactors":["PASSWORD"]"#,
        r#""EmailSendingAccount":"COGNITO_DEFAULT""#,
        r#""DefaultEmailOption":"CONFIRM_WITH_CODE""#,
        r#""AttributesRequireVerificationBeforeUpdate":[]"#,
        r#""UnusedAccountValidityDays":7"#,
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
    let policy = settings.policies.unwrap().password_policy.unwrap();
    assert_eq!(
        (policy.minimum_length, policy.require_symbols),
        (Some(8), Some(true))
    );
    assert_eq!(policy.temporary_password_validity_days, Some(7));
    assert_eq!(settings.acr_configuration.unwrap().len(), 4);
    assert_eq!(settings.schema_attributes.unwrap().len(), 21);
    assert!(
        settings.username_configuration.is_none() && settings.account_recovery_setting.is_none()
    );
}

#[test]
fn an_update_resets_what_it_leaves_out() {
    let mut request = named();
    request.deletion_protection = Some(DeletionProtectionType::Active);
    request.auto_verified_attributes = Some(vec![VerifiedAttributeType::Email]);
    request.username_attributes = Some(vec![UsernameAttributeType::Email]);
    request.user_pool_tier = Some(UserPoolTierType::Lite);
    request.policies = Some(with_policy(PasswordPolicyType {
        minimum_length: Some(12),
        ..PasswordPolicyType::default()
    }));
    let before = create(request).unwrap();
    let after = update(&before, unchanged()).unwrap();
    assert_eq!(
        after.deletion_protection,
        Some(DeletionProtectionType::Inactive)
    );
    assert_eq!(after.auto_verified_attributes, None);
    assert_eq!(
        after
            .policies
            .unwrap()
            .password_policy
            .unwrap()
            .minimum_length,
        Some(8)
    );
    assert_eq!(after.name.as_deref(), Some("people"));
    assert_eq!(after.user_pool_tier, Some(UserPoolTierType::Lite));
    assert_eq!(after.username_attributes, before.username_attributes);
    assert_eq!(after.schema_attributes, before.schema_attributes);
}

#[test]
fn the_life_of_temporary_passwords_has_one_place() {
    let admin = |days| {
        Some(AdminCreateUserConfigType {
            unused_account_validity_days: Some(days),
            ..AdminCreateUserConfigType::default()
        })
    };
    let mut old = named();
    old.admin_create_user_config = admin(3);
    let settings = create(old.clone()).unwrap();
    assert_eq!(
        settings
            .policies
            .unwrap()
            .password_policy
            .unwrap()
            .temporary_password_validity_days,
        Some(3)
    );
    old.policies = Some(with_policy(PasswordPolicyType {
        temporary_password_validity_days: Some(5),
        ..PasswordPolicyType::default()
    }));
    let mut zero = old.clone();
    zero.admin_create_user_config = admin(0);
    assert!(create(zero).is_ok());
    assert_eq!(
        create(old).unwrap_err().message,
        "Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays"
    );
}

#[test]
fn what_contradicts_itself_is_refused() {
    let mut both = named();
    both.alias_attributes = Some(vec![AliasAttributeType::Email]);
    both.username_attributes = Some(vec![UsernameAttributeType::Email]);
    assert!(create(both).is_err());

    let mut recovery = named();
    recovery.account_recovery_setting = Some(AccountRecoverySettingType {
        recovery_mechanisms: Some(vec![
            RecoveryOptionType {
                name: RecoveryOptionNameType::AdminOnly,
                priority: 1,
            },
            RecoveryOptionType {
                name: RecoveryOptionNameType::VerifiedEmail,
                priority: 2,
            },
        ]),
    });
    assert!(create(recovery).is_err());

    let mut waiting = named();
    waiting.user_attribute_update_settings = Some(UserAttributeUpdateSettingsType {
        attributes_require_verification_before_update: Some(vec![VerifiedAttributeType::Email]),
    });
    assert!(create(waiting.clone()).is_err());
    waiting.auto_verified_attributes = Some(vec![VerifiedAttributeType::Email]);
    assert!(create(waiting).is_ok());

    let mut tagged = named();
    tagged.user_pool_tags = Some([("aws:x".to_owned(), "y".to_owned())].into());
    assert_eq!(create(tagged).unwrap_err().code, "UserPoolTaggingException");

    let mut mfa = named();
    mfa.mfa_configuration = Some(UserPoolMfaType::On);
    assert_eq!(create(mfa).unwrap_err().status, 501);
}
