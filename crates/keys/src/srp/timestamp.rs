//! The time as a claim writes it: `Tue Sep 5 00:09:40 UTC 2018`.

use time::{Date, Month, UtcDateTime};

const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// The milliseconds since the epoch that `text` writes. The day may be padded with a zero, as some
/// clients do; the day of the week is not compared, since some clients compute it for another zone.
#[must_use]
pub fn parse(text: &str) -> Option<i64> {
    let mut words = text.split(' ');
    let (weekday, month, day, time) = (words.next()?, words.next()?, words.next()?, words.next()?);
    let (zone, year) = (words.next()?, words.next()?);
    if words.next().is_some() || !DAYS.contains(&weekday) || zone != "UTC" || year.len() != 4 {
        return None;
    }
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    let date = Date::from_calendar_date(number(year)?.into(), month, small(day)?).ok()?;
    let mut clock = time.split(':');
    let mut part = || clock.next().filter(|part| part.len() == 2).and_then(small);
    let time = date.with_hms(part()?, part()?, part()?).ok()?;
    if clock.next().is_some() {
        return None;
    }
    Some(time.assume_utc().unix_timestamp() * 1000)
}

/// The text of a time in milliseconds since the epoch.
#[must_use]
pub fn format(ms: i64) -> String {
    let time =
        UtcDateTime::from_unix_timestamp(ms.div_euclid(1000)).unwrap_or(UtcDateTime::UNIX_EPOCH);
    let name = |names: &[&'static str], index: u8| {
        names.get(usize::from(index)).copied().unwrap_or_default()
    };
    let weekday = name(&DAYS, time.weekday().number_days_from_sunday());
    let month = name(&MONTHS, u8::from(time.month()) - 1);
    let (hour, minute, second) = time.time().as_hms();
    format!(
        "{weekday} {month} {} {hour:02}:{minute:02}:{second:02} UTC {:04}",
        time.day(),
        time.year()
    )
}

fn small(text: &str) -> Option<u8> {
    u8::try_from(number(text)?).ok()
}

/// The number that up to four digits write.
fn number(text: &str) -> Option<u16> {
    let digits = text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_without_padding_and_read_with_it() {
        let time = parse("Wed Sep 5 00:09:40 UTC 2018");
        assert_eq!(time, Some(1_536_106_180_000));
        assert_eq!(parse("Wed Sep 05 00:09:40 UTC 2018"), time);
        assert_eq!(format(1_536_106_180_999), "Wed Sep 5 00:09:40 UTC 2018");
        assert_eq!(
            parse("Tue Nov 22 09:08:07 UTC 2022"),
            Some(1_669_108_087_000)
        );
        assert_eq!(format(1_709_164_800_000), "Thu Feb 29 00:00:00 UTC 2024");
        for day in 0..40_000 {
            let ms = day * 86_400_000 + 3_723_000;
            assert_eq!(parse(&format(ms)), Some(ms));
        }
    }

    #[test]
    fn anything_else_is_not_a_time() {
        for text in [
            "",
            "Wed Sep 5 00:09:40 UTC 2018 ",
            "Wed Sep  5 00:09:40 UTC 2018",
            "Wed Sep 5 00:09:40 GMT 2018",
            "Wed Sep 5 0:09:40 UTC 2018",
            "Wed Sep 5 24:09:40 UTC 2018",
            "Fri Feb 30 00:09:40 UTC 2018",
            "Wed Sep 32 00:09:40 UTC 2018",
            "Wed Sep +5 00:09:40 UTC 2018",
            "Mer Sep 5 00:09:40 UTC 2018",
            "2018-09-05T00:09:40Z",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
