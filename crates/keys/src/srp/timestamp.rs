//! The time as a claim writes it: `Tue Sep 5 00:09:40 UTC 2018`.

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
    let month = i64::try_from(MONTHS.iter().position(|name| *name == month)?).ok()? + 1;
    let (day, year) = (number(day, 1..=31)?, number(year, 1970..=9999)?);
    let mut clock = time.split(':');
    let mut part = |limit| {
        clock
            .next()
            .filter(|p| p.len() == 2)
            .and_then(|p| number(p, 0..=limit))
    };
    let (hour, minute, second) = (part(23)?, part(59)?, part(60)?);
    if clock.next().is_some() {
        return None;
    }
    let days = days_from_civil(year, month, day);
    Some((((days * 24 + hour) * 60 + minute) * 60 + second) * 1000)
}

/// The text of a time in milliseconds since the epoch.
#[must_use]
pub fn format(ms: i64) -> String {
    let seconds = ms.div_euclid(1000);
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let (year, month, day) = civil_from_days(days);
    let name = |names: &[&'static str], index: i64| {
        usize::try_from(index)
            .ok()
            .and_then(|i| names.get(i).copied())
            .unwrap_or_default()
    };
    let weekday = name(&DAYS, (days + 4).rem_euclid(7));
    let month = name(&MONTHS, month - 1);
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
    format!("{weekday} {month} {day} {hour:02}:{minute:02}:{second:02} UTC {year:04}")
}

fn number(text: &str, range: std::ops::RangeInclusive<i64>) -> Option<i64> {
    if text.len() > 4 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok().filter(|value| range.contains(value))
}

/// The days from 1970-01-01 to a day of the Gregorian calendar; March is the first month of the
/// computation, so that the leap day is the last of a year.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The inverse of [`days_from_civil`].
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
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
            "Wed Sep 32 00:09:40 UTC 2018",
            "Wed Sep +5 00:09:40 UTC 2018",
            "Mer Sep 5 00:09:40 UTC 2018",
            "2018-09-05T00:09:40Z",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
