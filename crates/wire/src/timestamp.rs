//! Instants on the wire: epoch seconds with a fraction in JSON, ISO 8601 in XML.

use std::fmt;
use time::UtcDateTime;

/// The beginning of the year 0.
const FIRST_SECOND: i64 = -62_167_219_200;
/// The end of the year 9999.
const LAST_SECOND: i64 = 253_402_300_799;

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
        let (date, time) = (self.utc().date(), self.utc().time());
        format!(
            "{date}T{:02}:{:02}:{:02}Z",
            time.hour(),
            time.minute(),
            time.second()
        )
    }

    /// `20260102T030405Z`, as `SigV4` writes it.
    #[must_use]
    pub fn basic(self) -> String {
        self.iso_8601().replace(['-', ':'], "")
    }

    /// The nearest instant that has four digits for its year.
    fn utc(self) -> UtcDateTime {
        let seconds = self.0.div_euclid(1000).clamp(FIRST_SECOND, LAST_SECOND);
        UtcDateTime::from_unix_timestamp(seconds).unwrap_or(UtcDateTime::UNIX_EPOCH)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso_8601())
    }
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
        assert_eq!(Timestamp(-1).iso_8601(), "1969-12-31T23:59:59Z");
        assert_eq!(Timestamp(i64::MAX).iso_8601(), "9999-12-31T23:59:59Z");
        assert_eq!(Timestamp(i64::MIN).iso_8601(), "0000-01-01T00:00:00Z");
        assert_eq!(Timestamp(1_500).epoch_seconds(), "1.5");
        assert_eq!(Timestamp(2_000).epoch_seconds(), "2");
    }
}
