//! How long an app client's tokens live.

use wire::ApiResult;
use wire::cognito_idp::{TimeUnitsType, TokenValidityUnitsType, UserPoolClientType, error};

/// The life of access and ID tokens without a setting.
const HOUR: i64 = 60 * 60;

const DAY: i64 = 24 * HOUR;

/// The life of refresh tokens without a setting: 30 days.
const REFRESH_DEFAULT: i64 = 30 * DAY;

/// The shortest and the longest life of access and ID tokens ("Token expiration" in the Developer Guide).
const SHORT_LIVED: std::ops::RangeInclusive<i64> = 5 * 60..=DAY;

/// The shortest and the longest life of refresh tokens (the same source).
const LONG_LIVED: std::ops::RangeInclusive<i64> = HOUR..=3650 * DAY;

/// Seconds that an access token lives.
#[must_use]
pub fn access(settings: &UserPoolClientType) -> i64 {
    let unit = units(settings).and_then(|units| units.access_token.as_ref());
    settings
        .access_token_validity
        .map_or(HOUR, |given| i64::from(given) * seconds(unit, HOUR))
}

/// Seconds that an ID token lives.
#[must_use]
pub fn id(settings: &UserPoolClientType) -> i64 {
    let unit = units(settings).and_then(|units| units.id_token.as_ref());
    settings
        .id_token_validity
        .map_or(HOUR, |given| i64::from(given) * seconds(unit, HOUR))
}

/// Seconds that a refresh token lives.
#[must_use]
pub fn refresh(settings: &UserPoolClientType) -> i64 {
    let unit = units(settings).and_then(|units| units.refresh_token.as_ref());
    match settings.refresh_token_validity {
        None | Some(0) => REFRESH_DEFAULT,
        Some(given) => i64::from(given) * seconds(unit, DAY),
    }
}

/// The default of `RefreshTokenValidity`, in the unit that the client counts it in.
#[must_use]
pub fn refresh_default(settings: &UserPoolClientType) -> i32 {
    let unit = units(settings).and_then(|units| units.refresh_token.as_ref());
    // 30 days are 2,592,000 seconds, which fits.
    i32::try_from(REFRESH_DEFAULT / seconds(unit, DAY)).unwrap_or(i32::MAX)
}

/// Checks the three lives.
///
/// # Errors
/// `InvalidParameterException`.
pub fn check(settings: &UserPoolClientType) -> ApiResult<()> {
    let (access, id, refresh) = (access(settings), id(settings), refresh(settings));
    let fits = SHORT_LIVED.contains(&access)
        && SHORT_LIVED.contains(&id)
        && LONG_LIVED.contains(&refresh)
        && access <= refresh
        && id <= refresh;
    if fits {
        Ok(())
    } else {
        Err(error::invalid_parameter(
            "Invalid range for token validity.",
        ))
    }
}

fn units(settings: &UserPoolClientType) -> Option<&TokenValidityUnitsType> {
    settings.token_validity_units.as_ref()
}

fn seconds(unit: Option<&TimeUnitsType>, default: i64) -> i64 {
    match unit {
        Some(TimeUnitsType::Seconds) => 1,
        Some(TimeUnitsType::Minutes) => 60,
        Some(TimeUnitsType::Hours) => HOUR,
        Some(TimeUnitsType::Days) => DAY,
        Some(TimeUnitsType::Unknown(_)) | None => default,
    }
}

#[cfg(test)]
mod tests {
    use super::{access, check, id, refresh, refresh_default};
    use wire::cognito_idp::{TimeUnitsType, TokenValidityUnitsType, UserPoolClientType};

    #[test]
    fn units_default_to_hours_and_days() {
        let plain = UserPoolClientType::default();
        assert_eq!(
            (access(&plain), id(&plain), refresh(&plain)),
            (3600, 3600, 2_592_000)
        );
        let given = UserPoolClientType {
            access_token_validity: Some(2),
            id_token_validity: Some(10),
            refresh_token_validity: Some(90),
            token_validity_units: Some(TokenValidityUnitsType {
                id_token: Some(TimeUnitsType::Minutes),
                refresh_token: Some(TimeUnitsType::Minutes),
                access_token: None,
            }),
            ..UserPoolClientType::default()
        };
        assert_eq!(
            (access(&given), id(&given), refresh(&given)),
            (7200, 600, 5400)
        );
        assert_eq!(refresh_default(&given), 43_200);
        // The access token would outlive the refresh token.
        assert_eq!(
            check(&given).err().map(|e| e.message).as_deref(),
            Some("Invalid range for token validity.")
        );
    }

    #[test]
    fn limits() {
        let with = |access, refresh| UserPoolClientType {
            access_token_validity: Some(access),
            refresh_token_validity: Some(refresh),
            token_validity_units: Some(TokenValidityUnitsType {
                access_token: Some(TimeUnitsType::Seconds),
                ..TokenValidityUnitsType::default()
            }),
            ..UserPoolClientType::default()
        };
        assert!(check(&with(300, 1)).is_ok());
        assert!(check(&with(299, 1)).is_err());
        assert!(check(&with(86_400, 3650)).is_ok());
        assert!(check(&with(86_400, 3651)).is_err());
        assert!(check(&with(86_401, 3650)).is_err());
    }
}
