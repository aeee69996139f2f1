//! Points in time as policies write them: ISO 8601 in the profile of the W3C, or seconds since the epoch.

use time::{Date, Month};

const MICROSECONDS: i64 = 1_000_000;

/// Reads a point in time as microseconds since the epoch. A date without a zone is taken as UTC, and parts that are
/// left out as the beginning of the period.
pub(crate) fn parse(text: &str) -> Option<i64> {
    // Four digits alone are a year; as an epoch they would be the first hours of 1970, which nobody means.
    let is_epoch = text.len() != 4 && text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if is_epoch { epoch(text) } else { iso(text) }
}

fn epoch(text: &str) -> Option<i64> {
    let (seconds, fraction) = match text.split_once('.') {
        Some((seconds, fraction)) => (seconds, microseconds(fraction)?),
        None => (text, 0),
    };
    number(seconds)?
        .checked_mul(MICROSECONDS)?
        .checked_add(fraction)
}

fn iso(text: &str) -> Option<i64> {
    let (date, time) = match text.split_once(['T', 't']) {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let mut parts = date.split('-');
    let year = digits(parts.next()?, 4)?;
    let month = parts.next().map_or(Some(1), |part| digits(part, 2))?;
    let day = parts.next().map_or(Some(1), |part| digits(part, 2))?;
    if parts.next().is_some() {
        return None;
    }
    let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    let month = Month::try_from(month).ok()?;
    let date = Date::from_calendar_date(i32::try_from(year).ok()?, month, day).ok()?;
    let within_day = match time {
        Some(time) => time_of_day(time)?,
        None => 0,
    };
    date.midnight()
        .assume_utc()
        .unix_timestamp()
        .checked_mul(MICROSECONDS)?
        .checked_add(within_day)
}

/// `hh:mm[:ss[.fraction]]` and a zone, as microseconds that may lie before or after the day because of the zone.
fn time_of_day(text: &str) -> Option<i64> {
    let (clock, offset_minutes) = split_zone(text)?;
    let mut parts = clock.split(':');
    let hour = digits(parts.next()?, 2)?;
    let minute = digits(parts.next()?, 2)?;
    let (second, fraction) = match parts.next() {
        None => (0, 0),
        Some(part) => match part.split_once('.') {
            Some((second, fraction)) => (digits(second, 2)?, microseconds(fraction)?),
            None => (digits(part, 2)?, 0),
        },
    };
    // A leap second is written as second 60.
    if parts.next().is_some() || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let minutes = hour * 60 + minute - offset_minutes;
    Some((minutes * 60 + second) * MICROSECONDS + fraction)
}

/// The clock and its distance from UTC in minutes.
fn split_zone(text: &str) -> Option<(&str, i64)> {
    if let Some(clock) = text.strip_suffix(['Z', 'z']) {
        return Some((clock, 0));
    }
    let (clock, sign, zone) = if let Some((clock, zone)) = text.split_once('+') {
        (clock, 1, zone)
    } else if let Some((clock, zone)) = text.split_once('-') {
        (clock, -1, zone)
    } else {
        return Some((text, 0));
    };
    let (hours, minutes) = match zone.split_once(':') {
        Some((hours, minutes)) => (digits(hours, 2)?, digits(minutes, 2)?),
        None if zone.len() == 2 => (digits(zone, 2)?, 0),
        None => {
            let both = digits(zone, 4)?;
            (both / 100, both % 100)
        }
    };
    (hours <= 23 && minutes <= 59).then_some((clock, sign * (hours * 60 + minutes)))
}

fn digits(text: &str, length: usize) -> Option<i64> {
    if text.len() == length {
        number(text)
    } else {
        None
    }
}

fn number(text: &str) -> Option<i64> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

/// The digits after the point; what is finer than a microsecond is left out.
fn microseconds(text: &str) -> Option<i64> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let six: String = text.chars().chain("000000".chars()).take(6).collect();
    six.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(text: &str) -> Option<i64> {
        parse(text).map(|microseconds| microseconds / MICROSECONDS)
    }

    #[test]
    fn known_points() {
        for (text, expected) in [
            ("1970-01-01T00:00:00Z", 0),
            ("1970", 0),
            ("1970-01", 0),
            ("1970-01-02", 86_400),
            ("2000-02-29T12:00:00Z", 951_825_600),
            ("2024-02-29", 1_709_164_800),
            ("2023-11-14T22:13:20Z", 1_700_000_000),
            ("2023-11-14T22:13:20.999Z", 1_700_000_000),
            ("2023-11-14T22:13", 1_699_999_980),
            ("1700000000", 1_700_000_000),
            ("1700000000.5", 1_700_000_000),
            ("1969-12-31T23:59:59Z", -1),
        ] {
            assert_eq!(seconds(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn zones_are_taken_off() {
        let expected = Some(1_700_000_000);
        for text in [
            "2023-11-14T22:13:20",
            "2023-11-15T00:13:20+02:00",
            "2023-11-15T00:13:20+0200",
            "2023-11-15T00:13:20+02",
            "2023-11-14T16:43:20-05:30",
        ] {
            assert_eq!(seconds(text), expected, "{text}");
        }
    }

    #[test]
    fn fractions_order_points_within_a_second() {
        assert!(parse("2023-11-14T22:13:20.1Z") < parse("2023-11-14T22:13:20.11Z"));
        assert!(parse("2023-11-14T22:13:20.1Z") > parse("2023-11-14T22:13:20.099999Z"));
    }

    #[test]
    fn what_is_no_point_in_time() {
        for text in [
            "",
            ".",
            "today",
            "2023-13-01",
            "2023-02-29",
            "2023-00-10",
            "2023-1-1",
            "2023-01-01T",
            "2023-01-01T24:00Z",
            "2023-01-01T10:60Z",
            "2023-01-01T10:00:61Z",
            "2023-01-01T10:00+24:00",
            "2023-01-01T10:00:00.Z",
            "-5",
            "99999999999999999999",
            "1.2.3",
            "2023-01-01-01",
            "+2023-01-01",
            "2023-01-01T10:00:00:00Z",
            "２０２３",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
