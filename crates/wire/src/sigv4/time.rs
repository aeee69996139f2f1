//! The times of a signature: `20150830T123600Z`, and the date of HTTP.

use crate::Timestamp;

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// The milliseconds since the epoch that `yyyymmddThhmmssZ` writes.
#[must_use]
pub fn parse_date(text: &str) -> Option<i64> {
    let bytes: &[u8; 16] = text.as_bytes().try_into().ok()?;
    let [y @ .., m1, m2, d1, d2, b'T', h1, h2, n1, n2, s1, s2, b'Z'] = bytes else {
        return None;
    };
    let [month, day] = [number(&[*m1, *m2])?, number(&[*d1, *d2])?];
    let clock = [
        number(&[*h1, *h2])?,
        number(&[*n1, *n2])?,
        number(&[*s1, *s2])?,
    ];
    from_parts(number(y)?, month, day, clock)
}

/// A time in milliseconds since the epoch as `yyyymmddThhmmssZ`.
#[must_use]
pub fn format_date(ms: i64) -> String {
    Timestamp(ms).basic()
}

/// The milliseconds since the epoch of a date of HTTP: `Sun, 30 Aug 2015 12:36:00 GMT`.
pub(super) fn parse_http_date(text: &str) -> Option<i64> {
    let (_, date) = text.split_once(", ")?;
    let words: Vec<&str> = date.split(' ').collect();
    let [day, month, year, clock, "GMT"] = words.as_slice() else {
        return None;
    };
    let month = i64::try_from(MONTHS.iter().position(|name| name == month)?).ok()? + 1;
    let clock: Vec<&str> = clock.split(':').collect();
    let [hour, minute, second] = clock.as_slice() else {
        return None;
    };
    let two = |text: &str| number(text.as_bytes()).filter(|_| text.len() == 2);
    let year = number(year.as_bytes()).filter(|_| year.len() == 4)?;
    from_parts(
        year,
        month,
        two(day)?,
        [two(hour)?, two(minute)?, two(second)?],
    )
}

fn number(digits: &[u8]) -> Option<i64> {
    digits.iter().try_fold(0, |sum: i64, digit| {
        digit
            .is_ascii_digit()
            .then(|| sum * 10 + i64::from(digit - b'0'))
    })
}

fn from_parts(year: i64, month: i64, day: i64, [hour, minute, second]: [i64; 3]) -> Option<i64> {
    let in_range = (1..=12).contains(&month) && (1..=31).contains(&day);
    if !in_range || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let days = days_from_civil(year, month, day);
    Some((((days * 24 + hour) * 60 + minute) * 60 + second) * 1000)
}

/// The days from 1970-01-01 to a day of the Gregorian calendar; March is the first month of the
/// computation, so that the leap day is the last of a year.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
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
