//! The times of a signature: `20150830T123600Z`, and the date of HTTP.

use crate::Timestamp;
use std::time::UNIX_EPOCH;
use time::{Date, Month};

/// The milliseconds since the epoch that `yyyymmddThhmmssZ` writes.
#[must_use]
pub fn parse_date(text: &str) -> Option<i64> {
    let bytes: &[u8; 16] = text.as_bytes().try_into().ok()?;
    let [y @ .., m1, m2, d1, d2, b'T', h1, h2, n1, n2, s1, s2, b'Z'] = bytes else {
        return None;
    };
    let month = Month::try_from(small(*m1, *m2)?).ok()?;
    let date = Date::from_calendar_date(number(y)?.into(), month, small(*d1, *d2)?).ok()?;
    let time = date.with_hms(small(*h1, *h2)?, small(*n1, *n2)?, small(*s1, *s2)?);
    Some(time.ok()?.assume_utc().unix_timestamp() * 1000)
}

/// A time in milliseconds since the epoch as `yyyymmddThhmmssZ`.
#[must_use]
pub fn format_date(ms: i64) -> String {
    Timestamp(ms).basic()
}

/// The milliseconds since the epoch of a date of HTTP: `Sun, 30 Aug 2015 12:36:00 GMT`.
pub(super) fn parse_http_date(text: &str) -> Option<i64> {
    let time = httpdate::parse_http_date(text).ok()?;
    i64::try_from(time.duration_since(UNIX_EPOCH).ok()?.as_millis()).ok()
}

fn small(tens: u8, ones: u8) -> Option<u8> {
    u8::try_from(number(&[tens, ones])?).ok()
}

/// The number that at most four digits write.
fn number(digits: &[u8]) -> Option<u16> {
    digits.iter().try_fold(0, |sum: u16, digit| {
        digit
            .is_ascii_digit()
            .then(|| sum * 10 + u16::from(digit - b'0'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read() {
        let time = Some(1_440_938_160_000);
        assert_eq!(parse_date("20150830T123600Z"), time);
        assert_eq!(parse_http_date("Sun, 30 Aug 2015 12:36:00 GMT"), time);
        assert_eq!(format_date(1_440_938_160_999), "20150830T123600Z");
        for day in 0..40_000 {
            let ms = day * 86_400_000 + 3_723_000;
            assert_eq!(parse_date(&format_date(ms)), Some(ms));
        }
        for text in [
            "",
            "20150830T123600",
            "20151330T123600Z",
            "20150230T123600Z",
            "20150830T246000Z",
            "2015083éT1236Z",
        ] {
            assert_eq!(parse_date(text), None, "{text}");
        }
        for text in [
            "Sun, 30 Aug 2015 12:36:00 CET",
            "30 Aug 2015",
            "Sun, 3 Aug 2015 12:36:00 GMT",
        ] {
            assert_eq!(parse_http_date(text), None, "{text}");
        }
    }
}
