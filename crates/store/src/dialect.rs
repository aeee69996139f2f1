//! The only place where the two databases are told apart in SQL.

/// SQLite takes `$2` for a name and numbers names in the order of their appearance, so that `$2, $1` would be
/// bound the wrong way round without a word; `?2` is a number. Our texts have no `$` inside of quotes.
pub(crate) fn for_sqlite(text: &str) -> String {
    text.replace('$', "?")
}

/// The statement, made to fail with a division by zero (22012) unless it touches exactly one row. So a refused
/// guard aborts the transaction inside of PostgreSQL, and a whole batch needs no answer before its commit.
pub(crate) fn guarded_for_postgres(text: &str) -> String {
    format!(
        "WITH touched AS ({text} RETURNING 1) SELECT 1 / (CASE WHEN count(*) = 1 THEN 1 ELSE 0 END) FROM touched"
    )
}

/// The schema is written as SQLite reads it. PostgreSQL must compare texts by their bytes, as SQLite does:
/// ranges over a prefix and pages by key depend on it, and a locale's order changes with the operating system.
pub(crate) fn schema_for_postgres(schema: &str) -> String {
    schema
        .replace(" TEXT", " TEXT COLLATE \"C\"")
        .replace(" BLOB", " BYTEA")
        .replace(") WITHOUT ROWID;", ");")
}

/// The range of the texts that begin with a prefix, ordered by their bytes: from the prefix itself to the first
/// text behind them, which is not part of the range. `None` when nothing is behind them.
pub(crate) fn end_of_prefix(prefix: &str) -> Option<String> {
    let mut end = prefix.to_owned();
    while let Some(last) = end.pop() {
        // The bytes of UTF-8 are in the order of its code points, of which the surrogates are none.
        if let Some(next) = (u32::from(last) + 1..=0x10_FFFF).find_map(char::from_u32) {
            end.push(next);
            return Some(end);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_numbers() {
        assert_eq!(
            for_sqlite("SET a = $2 WHERE b = $1"),
            "SET a = ?2 WHERE b = ?1"
        );
    }

    #[test]
    fn a_prefix_ends_where_the_next_text_begins() {
        assert_eq!(end_of_prefix("ab").as_deref(), Some("ac"));
        assert_eq!(end_of_prefix("a\u{10FFFF}").as_deref(), Some("b"));
        assert_eq!(end_of_prefix("\u{D7FF}").as_deref(), Some("\u{E000}"));
        assert_eq!(end_of_prefix("\u{10FFFF}"), None);
        assert_eq!(end_of_prefix(""), None);
    }

    #[test]
    fn the_schema_is_translated() {
        let schema = "CREATE TABLE t (a TEXT NOT NULL, b BLOB, PRIMARY KEY (a)) WITHOUT ROWID;";
        assert_eq!(
            schema_for_postgres(schema),
            "CREATE TABLE t (a TEXT COLLATE \"C\" NOT NULL, b BYTEA, PRIMARY KEY (a));"
        );
    }
}
