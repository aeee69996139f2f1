//! The command line.

use crate::flows::Flow;
use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Measures a Cognate server over the loopback interface, next to the cost of its cryptography alone.
///
/// The server is the program at `COGNATE_BIN` (target/release/cognate); it runs in production mode, with its data in a
/// temporary folder. PostgreSQL is measured when `COGNATE_TEST_POSTGRES` has the address of a server, as under
/// `tests/postgres COMMAND`.
#[derive(Parser)]
#[command(name = "cognate-bench")]
pub(crate) struct Arguments {
    /// Something else than measuring.
    #[command(subcommand)]
    pub(crate) other: Option<Other>,
    /// 1,000 users only, and short.
    #[arg(long)]
    pub(crate) quick: bool,
    /// The sizes of the pool, smallest first.
    #[arg(long, value_delimiter = ',', default_value = "1000,100000")]
    pub(crate) users: Vec<u64>,
    /// The databases; without the option SQLite, and PostgreSQL if there is one.
    #[arg(long, value_delimiter = ',')]
    pub(crate) database: Vec<Kind>,
    /// The flows; without the option all of them.
    #[arg(long, value_delimiter = ',')]
    pub(crate) flow: Vec<Flow>,
    /// How many seconds each flow is measured, in the closed and again in the open loop.
    #[arg(long, default_value_t = 5.0)]
    pub(crate) seconds: f64,
    /// How many connections send at once.
    #[arg(long, default_value_t = 16)]
    pub(crate) connections: usize,
    /// Puts the results into this document, between its two marks.
    #[arg(long)]
    pub(crate) write: Option<PathBuf>,
}

/// What the program can do besides.
#[derive(Subcommand)]
pub(crate) enum Other {
    /// Serves JSON echoes on a free port, until it is killed.
    Echo,
    /// Asks for five times the sign-ins that the server can bear, and prints what becomes of them.
    Overload,
}

/// A kind of database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kind {
    /// In the data folder.
    Sqlite,
    /// In the server that `COGNATE_TEST_POSTGRES` names.
    Postgres,
}

/// Where a PostgreSQL server is.
pub(crate) const POSTGRES: &str = "COGNATE_TEST_POSTGRES";

impl Arguments {
    /// The options as they are meant.
    pub(crate) fn resolved(mut self) -> Self {
        if self.quick {
            self.users = vec![1000];
            self.seconds = self.seconds.min(2.0);
        }
        self.users.sort_unstable();
        if self.flow.is_empty() {
            self.flow = Flow::ALL.to_vec();
        }
        if self.database.is_empty() {
            self.database.push(Kind::Sqlite);
            if std::env::var_os(POSTGRES).is_some() {
                self.database.push(Kind::Postgres);
            }
        }
        self
    }
}
