//! A user pool as the operations see it: its settings, complete with the defaults.

mod acr;
pub mod id;
mod messages;
pub(crate) mod not_built;
pub mod page;
pub mod schema;
pub mod settings;
pub mod tags;
pub(crate) mod tier;

use context::Context;
use keys::PasswordStorage;
use std::sync::Arc;
use store::user_pools;
use wire::cognito_idp::{
    PasswordPolicyType, RecoveryOptionNameType, SchemaAttributeType, UserPoolType,
    UsernameAttributeType, error,
};
use wire::{ApiError, ApiResult, Timestamp};

/// The kind of entry in the cache; a change of a pool forgets its entry.
pub const CACHED: &str = "user_pool";

/// A user pool.
#[derive(Clone, Debug)]
pub struct Pool {
    /// The id: `{region}_{9 letters and digits}`.
    pub id: String,
    /// The settings, with the defaults filled in. The ARN and the number of users are not part of it.
    pub settings: UserPoolType,
    /// Counts the changes.
    pub version: i64,
}

impl Pool {
    /// The pool, from the cache or the store.
    ///
    /// # Errors
    /// `ResourceNotFoundException` when there is none.
    pub async fn load(cx: &Context, id: &str) -> ApiResult<Arc<Self>> {
        let now = cx.now();
        if let Some(pool) = cx.cache.get::<Self>(CACHED, id, now) {
            return Ok(pool);
        }
        let row = Self::row(cx, id).await?;
        cx.cache.put_made_of(CACHED, id, now, row, Self::of_row)
    }

    /// The pool's row, from the store: for operations that show or change the pool itself.
    ///
    /// # Errors
    /// `ResourceNotFoundException` when there is none.
    pub async fn row(cx: &Context, id: &str) -> ApiResult<user_pools::UserPool> {
        // The issuer in a forged token and the path of a document are not checked against the model before they come
        // here, and PostgreSQL's texts cannot hold the character.
        if id.contains('\0') {
            return Err(does_not_exist(id));
        }
        user_pools::get(&cx.store, id)
            .await?
            .ok_or_else(|| does_not_exist(id))
    }

    /// The pool in a row.
    ///
    /// # Errors
    /// When the stored document cannot be read.
    pub fn of_row(row: &user_pools::UserPool) -> ApiResult<Self> {
        let mut settings: UserPoolType =
            wire::json::from_str(&row.document).map_err(|failure| {
                ApiError::internal(format!("the document of pool {}: {failure}", row.id))
            })?;
        settings.id = Some(row.id.clone());
        settings.name = Some(row.name.clone());
        settings.creation_date = Some(Timestamp(row.created_at));
        settings.last_modified_date = Some(Timestamp(row.modified_at));
        Ok(Self {
            id: row.id.clone(),
            settings,
            version: row.version,
        })
    }

    /// Whether `Alice` and `alice` are two users.
    #[must_use]
    pub fn case_sensitive(&self) -> bool {
        self.settings
            .username_configuration
            .as_ref()
            .is_none_or(|configuration| configuration.case_sensitive)
    }

    /// Whether users may sign in with their verified `attribute` beside their username.
    #[must_use]
    pub fn alias(&self, attribute: &str) -> bool {
        self.settings
            .alias_attributes
            .iter()
            .flatten()
            .any(|alias| alias.as_str() == attribute)
    }

    /// The attributes that users sign up and sign in with in the place of a username.
    #[must_use]
    pub fn username_attributes(&self) -> &[UsernameAttributeType] {
        self.settings
            .username_attributes
            .as_deref()
            .unwrap_or_default()
    }

    /// Whether `attribute` takes the place of the username.
    #[must_use]
    pub fn signs_in_by(&self, attribute: &str) -> bool {
        self.username_attributes()
            .iter()
            .any(|name| name.as_str() == attribute)
    }

    /// The password policy; every member but the history is set.
    #[must_use]
    pub fn password_policy(&self) -> PasswordPolicyType {
        let policy = self
            .settings
            .policies
            .as_ref()
            .and_then(|policies| policies.password_policy.clone());
        settings::password_policy(policy)
    }

    /// How many earlier passwords a user may not take again.
    #[must_use]
    pub fn history_size(&self) -> usize {
        usize::try_from(
            self.password_policy()
                .password_history_size
                .unwrap_or_default(),
        )
        .unwrap_or_default()
    }

    /// How many days a temporary password is good for.
    #[must_use]
    pub fn temporary_password_days(&self) -> i64 {
        i64::from(
            self.password_policy()
                .temporary_password_validity_days
                .unwrap_or(settings::TEMPORARY_PASSWORD_DAYS),
        )
    }

    /// Whether a code is sent to a new value of `attribute`.
    #[must_use]
    pub fn auto_verifies(&self, attribute: &str) -> bool {
        self.settings
            .auto_verified_attributes
            .iter()
            .flatten()
            .any(|name| name.as_str() == attribute)
    }

    /// Whether a changed value of `attribute` takes effect only once it is verified.
    #[must_use]
    pub fn verifies_before_update(&self, attribute: &str) -> bool {
        self.settings
            .user_attribute_update_settings
            .iter()
            .filter_map(|update| {
                update
                    .attributes_require_verification_before_update
                    .as_ref()
            })
            .flatten()
            .any(|name| name.as_str() == attribute)
    }

    /// Whether the pool is in the LITE feature plan, which lacks some features.
    #[must_use]
    pub fn is_lite(&self) -> bool {
        tier::is_lite(&self.settings)
    }

    /// The attributes, named as `DescribeUserPool` names them: `email`, `custom:x`, `dev:custom:x`.
    #[must_use]
    pub fn schema(&self) -> &[SchemaAttributeType] {
        self.settings
            .schema_attributes
            .as_deref()
            .unwrap_or_default()
    }

    /// The attribute with this full name.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&SchemaAttributeType> {
        self.schema()
            .iter()
            .find(|attribute| attribute.name.as_deref() == Some(name))
    }

    /// Whether only administrators make users.
    #[must_use]
    pub fn admin_only_sign_up(&self) -> bool {
        let configuration = self.settings.admin_create_user_config.as_ref();
        configuration
            .and_then(|it| it.allow_admin_create_user_only)
            .unwrap_or_default()
    }

    /// The ways to recover an account, the preferred one first. Without a setting it is the telephone before the mail.
    #[must_use]
    pub fn recovery(&self) -> Vec<(RecoveryOptionNameType, i32)> {
        let configured = self.settings.account_recovery_setting.as_ref();
        let mut ways: Vec<_> = configured
            .and_then(|setting| setting.recovery_mechanisms.as_ref())
            .into_iter()
            .flatten()
            .map(|option| (option.name.clone(), option.priority))
            .collect();
        if ways.is_empty() {
            return vec![
                (RecoveryOptionNameType::VerifiedPhoneNumber, 1),
                (RecoveryOptionNameType::VerifiedEmail, 2),
            ];
        }
        ways.sort_by_key(|(_, priority)| *priority);
        ways
    }

    /// The value of a tag.
    #[must_use]
    pub fn tag(&self, key: &str) -> Option<&str> {
        self.settings
            .user_pool_tags
            .as_ref()?
            .get(key)
            .map(String::as_str)
    }

    /// How passwords of this pool are kept: as its tag says, else as the server's configuration says.
    #[must_use]
    pub fn password_storage(&self, cx: &Context) -> PasswordStorage {
        self.tag(tags::PASSWORD_STORAGE)
            .and_then(|name| PasswordStorage::named(name, cx.argon2id))
            .unwrap_or(cx.password_storage)
    }
}

/// The error for a pool id that names no pool.
#[must_use]
pub fn does_not_exist(id: &str) -> ApiError {
    error::resource_not_found(format!("User pool {id} does not exist."))
}

#[cfg(test)]
mod tests {
    use super::Pool;
    use wire::cognito_idp::{
        AccountRecoverySettingType, AliasAttributeType, RecoveryOptionNameType, RecoveryOptionType,
        UserPoolType, UsernameConfigurationType,
    };

    fn pool(settings: UserPoolType) -> Pool {
        Pool {
            id: "eu-west-1_Ab3dEf6hI".into(),
            settings,
            version: 1,
        }
    }

    #[test]
    fn names_and_aliases() {
        let pool = pool(UserPoolType {
            alias_attributes: Some(vec![AliasAttributeType::Email]),
            username_configuration: Some(UsernameConfigurationType {
                case_sensitive: false,
            }),
            ..UserPoolType::default()
        });
        assert!(pool.alias("email") && !pool.alias("phone_number") && !pool.signs_in_by("email"));
        assert!(!pool.case_sensitive());
    }

    #[test]
    fn recovery_goes_by_priority() {
        let legacy = pool(UserPoolType::default());
        assert_eq!(
            legacy.recovery().first().map(|way| way.0.as_str()),
            Some("verified_phone_number")
        );
        assert!(legacy.case_sensitive());
        let configured = pool(UserPoolType {
            account_recovery_setting: Some(AccountRecoverySettingType {
                recovery_mechanisms: Some(vec![
                    RecoveryOptionType {
                        name: RecoveryOptionNameType::VerifiedPhoneNumber,
                        priority: 2,
                    },
                    RecoveryOptionType {
                        name: RecoveryOptionNameType::VerifiedEmail,
                        priority: 1,
                    },
                ]),
            }),
            ..UserPoolType::default()
        });
        assert_eq!(
            configured.recovery().first().map(|way| way.0.as_str()),
            Some("verified_email")
        );
    }
}
