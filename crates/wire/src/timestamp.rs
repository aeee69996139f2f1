//! Instants on the wire: epoch seconds with a fraction in JSON, ISO 8601 in XML.

use std::fmt;

/// Milliseconds since the epoch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// Epoch seconds, with up to three decimals.
    #[must_use]
    pub fn epoch_seconds(self) -> String {
        let (seconds, millis) = (self.0.div_euclid(1000), self.0.rem_euclid(1000));
        if millis == 0 {
            return seconds.to_string();
        }
        format!("{seconds}.{millis:03}")
            .trim_end_matches('0')
            .to_owned()
    }

    /// `2026-01-02T03:04:05Z`.
    #[must_use]
    pub fn iso_8601(self) -> String {
        let (year, month, day, second) = civil(self.0);
        format!(
            "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z",
            second / 3600,
            second / 60 % 60,
            second % 60
        )
    }

    /// `20260102T030405Z`, as `SigV4` writes it.
    #[must_use]
    pub fn basic(self) -> String {
        self.iso_8601().replace(['-', ':'], "")
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso_8601())
    }
}

/// Year, month, day and the second of the day, in UTC (the civil-from-days algorithm of the proleptic Gregorian calendar).
fn civil(millis: i64) -> (i64, i64, i64, i64) {
    let seconds = millis.div_euclid(1000);
    let days = seconds.div_euclid(86_400) + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day, seconds.rem_euclid(86_400))
}

#[cfg(test)]
mod tests {
    use super::Timestamp;

    #[test]
    fn both_forms() {
        let instant = Timestamp(1_470_957_431_965);
        assert_eq!(instant.epoch_seconds(), "1470957431.965");
        assert_eq!(instant.iso_8601(), "2016-08-11T23:17:11Z");
        assert_eq!(
            Timestamp(1_709_164_800_000).iso_8601(),
            "2024-02-29T00:00:00Z"
        );
        assert_eq!(Timestamp(1_709_164_800_000).basic(), "20240229T000000Z");
        assert_eq!(Timestamp(1_500).epoch_seconds(), "1.5");
        assert_eq!(Timestamp(2_000).epoch_seconds(), "2");
    }
}
