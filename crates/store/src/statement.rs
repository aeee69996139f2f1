//! The SQL texts of the house, each known by name and all of them in one list.

use std::sync::OnceLock;

use crate::dialect;

/// One SQL text, `$1`-numbered, the same for both databases. What a database needs otherwise is derived once.
#[derive(Debug)]
pub(crate) struct Statement {
    text: &'static str,
    sqlite: OnceLock<String>,
    guarded: OnceLock<String>,
}

impl Statement {
    /// Only [`statements!`] calls this, so that no text stays out of the list.
    pub(crate) const fn new(text: &'static str) -> Self {
        Self {
            text,
            sqlite: OnceLock::new(),
            guarded: OnceLock::new(),
        }
    }

    /// The text as it was written, which is what PostgreSQL takes.
    pub(crate) fn text(&self) -> &'static str {
        self.text
    }

    /// The text for SQLite.
    pub(crate) fn sqlite(&self) -> &str {
        self.sqlite.get_or_init(|| dialect::for_sqlite(self.text))
    }

    /// The text for PostgreSQL that fails unless exactly one row is touched.
    pub(crate) fn guarded(&self) -> &str {
        self.guarded
            .get_or_init(|| dialect::guarded_for_postgres(self.text))
    }

    /// Whether the text writes; only such a text can be guarded.
    pub(crate) fn writes(&self) -> bool {
        !self.text.starts_with("SELECT")
    }
}

/// Names the SQL texts of a file and lists them as the file's `STATEMENTS`.
///
/// A file whose list is not in [`ALL`] does not pass the lint for unused code, so none can be forgotten.
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $text:expr;)*) => {
        $($(#[$doc])* static $name: $crate::statement::Statement = $crate::statement::Statement::new($text);)*
        pub(crate) static STATEMENTS: &[&$crate::statement::Statement] = &[$(&$name),*];
    };
}
pub(crate) use statements;

/// Every SQL text of the house.
pub(crate) static ALL: &[&[&Statement]] = &[
    crate::app_clients::STATEMENTS,
    crate::codes::STATEMENTS,
    crate::counters::STATEMENTS,
    crate::data_keys::STATEMENTS,
    crate::groups::STATEMENTS,
    crate::iam_access_keys::STATEMENTS,
    crate::iam_attached_policies::STATEMENTS,
    crate::iam_inline_policies::STATEMENTS,
    crate::iam_policies::STATEMENTS,
    crate::iam_roles::STATEMENTS,
    crate::iam_users::STATEMENTS,
    crate::identities::STATEMENTS,
    crate::identity_pools::STATEMENTS,
    crate::memberships::STATEMENTS,
    crate::settings::STATEMENTS,
    crate::signing_keys::STATEMENTS,
    crate::store::STATEMENTS,
    crate::sweep::STATEMENTS,
    crate::token_families::STATEMENTS,
    crate::used_once::STATEMENTS,
    crate::user_names::STATEMENTS,
    crate::deleted_pools::STATEMENTS,
    crate::user_pools::STATEMENTS,
    crate::user_search::STATEMENTS,
    crate::users::STATEMENTS,
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use rusqlite::Connection;

    use super::*;
    use crate::migrate;

    /// Lists that are as long as the deployment is old, not as a pool is large.
    const WHOLE_TABLES: [&str; 1] = ["data_keys"];

    /// Nothing may cost more because a pool is larger: every query walks an index, and none sorts what it found,
    /// except for the few signing keys of a pool.
    #[test]
    fn no_statement_reads_a_whole_table() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate::sqlite(&mut connection).unwrap();
        for statement in ALL.iter().copied().flatten() {
            let mut plan = connection
                .prepare(&format!("EXPLAIN QUERY PLAN {}", statement.sqlite()))
                .unwrap();
            let mut rows = plan.raw_query();
            while let Some(row) = rows.next().unwrap() {
                let step: String = row.get("detail").unwrap();
                let text = statement.text();
                let rows = step.ends_with("ROW VALUES CLAUSE") || step.ends_with("CONSTANT ROW");
                let scans = step.starts_with("SCAN") && !rows;
                let sorts = step.contains("TEMP B-TREE") && !text.contains("FROM signing_keys");
                let whole = WHOLE_TABLES
                    .iter()
                    .any(|table| text.contains(&format!("FROM {table}")));
                assert!(whole || !scans && !sorts, "{step}: {text}");
            }
        }
    }

    #[test]
    fn no_two_statements_are_written_in_two_ways() {
        for statement in ALL.iter().copied().flatten() {
            let text = statement.text();
            assert!(
                !text.contains('?') && !text.contains("  ") && !text.ends_with(';'),
                "{text}"
            );
            let first = text.split(' ').next().unwrap();
            assert!(
                ["SELECT", "INSERT", "UPDATE", "DELETE"].contains(&first),
                "{text}"
            );
        }
    }
}
