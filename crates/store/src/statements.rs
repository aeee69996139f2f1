//! All SQL texts of the house in one list, so that what must hold for each of them can be held against each.

use crate::{
    Error, Store, app_clients, codes, counters, data_keys, deleted_pools, groups, iam_access_keys,
    iam_attached_policies, iam_inline_policies, iam_policies, iam_roles, iam_users, identities,
    identity_pools, jobs, memberships, password_forms, settings, signing_keys,
    statement::Statement, store, sweep, token_families, used_once, user_names, user_pools,
    user_search, users,
};

/// Every SQL text of the house.
static ALL: &[&[&Statement]] = &[
    app_clients::STATEMENTS,
    codes::STATEMENTS,
    counters::STATEMENTS,
    data_keys::STATEMENTS,
    deleted_pools::STATEMENTS,
    groups::STATEMENTS,
    iam_access_keys::STATEMENTS,
    iam_attached_policies::STATEMENTS,
    iam_inline_policies::STATEMENTS,
    iam_policies::STATEMENTS,
    iam_roles::STATEMENTS,
    iam_users::STATEMENTS,
    identities::STATEMENTS,
    identity_pools::STATEMENTS,
    jobs::STATEMENTS,
    memberships::STATEMENTS,
    password_forms::STATEMENTS,
    settings::STATEMENTS,
    signing_keys::STATEMENTS,
    store::STATEMENTS,
    sweep::STATEMENTS,
    token_families::STATEMENTS,
    used_once::STATEMENTS,
    user_names::STATEMENTS,
    user_pools::STATEMENTS,
    user_search::STATEMENTS,
    users::STATEMENTS,
];

impl Store {
    /// Prepares every SQL text of the house, guarded where it writes, and says how many there are. A text that
    /// this database or this schema does not take is found without running it.
    ///
    /// # Errors
    /// When a text is refused.
    pub async fn prepare_everything(&self) -> Result<usize, Error> {
        let mut count = 0;
        for statement in ALL.iter().copied().flatten() {
            self.prepare(statement).await?;
            count += 1;
        }
        Ok(count)
    }
}

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
                // A row that is written in the text, `one` among them, is no table.
                let rows = step.ends_with("ROW VALUES CLAUSE")
                    || step.ends_with("CONSTANT ROW")
                    || step == "SCAN one";
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
