//! A SQL text of the house, known by name.

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
/// A file whose list is not in [`ALL`](crate::statements::ALL) does not pass the lint for unused code, so none can be forgotten.
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $text:expr;)*) => {
        $($(#[$doc])* static $name: $crate::statement::Statement = $crate::statement::Statement::new($text);)*
        pub(crate) static STATEMENTS: &[&$crate::statement::Statement] = &[$(&$name),*];
    };
}
pub(crate) use statements;
