//! The store: one of the two databases behind one set of functions.

use std::sync::Arc;

use futures_util::FutureExt as _;

use crate::{
    address::{Address, Place},
    batch::Batch,
    error::{CommitError, Conflict, Error},
    jitter::jitter,
    postgres::Postgres,
    sqlite::Sqlite,
    statement::{Statement, statements},
    value::{Row, Value},
};

/// How often a decision is made again before its conflict is handed to the caller.
const ATTEMPTS: u32 = 8;

statements! {
    HEALTH = "SELECT 1";
    MADE = "SELECT number FROM schema_migrations WHERE number = 1";
}

/// The database. Cheap to clone; every clone is the same store.
#[derive(Clone, Debug)]
pub struct Store {
    engine: Arc<Engine>,
}

#[derive(Debug)]
enum Engine {
    Sqlite(Sqlite),
    Postgres(Postgres),
}

impl Store {
    /// Opens the database and brings its schema up to date.
    ///
    /// # Errors
    /// When the database cannot be reached, or its schema is newer than this program.
    pub async fn open(address: &Address) -> Result<Self, Error> {
        let store = Self::open_without_migrating(address).await?;
        store.migrate().await?;
        Ok(store)
    }

    /// Opens the database and leaves its schema as it is.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn open_without_migrating(address: &Address) -> Result<Self, Error> {
        let engine = match &address.0 {
            Place::Memory => Engine::Sqlite(Sqlite::in_memory()?),
            Place::File(path) => Engine::Sqlite(Sqlite::on_file(path)?),
            Place::Servers(servers) => Engine::Postgres(Postgres::open(servers).await?),
        };
        Ok(Self {
            engine: Arc::new(engine),
        })
    }

    /// Whether a server has made this database: it has our tables.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn is_made(&self) -> Result<bool, Error> {
        match self.query(&MADE, Vec::new()).await {
            Ok(_) => Ok(true),
            Err(error) if error.is_of_a_missing_table() => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Whether what goes to the database and back could be read on the way: it leaves the machine unencrypted.
    #[must_use]
    pub fn is_in_the_clear(&self) -> bool {
        match &*self.engine {
            Engine::Sqlite(_) => false,
            Engine::Postgres(postgres) => postgres.in_the_clear(),
        }
    }

    /// Applies the migrations that the database does not have yet, and says how many there were.
    ///
    /// # Errors
    /// When a migration fails, or the schema is newer than this program.
    pub async fn migrate(&self) -> Result<u32, Error> {
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.migrate(),
            Engine::Postgres(postgres) => postgres.migrate().await,
        }
    }

    /// A trivial round trip.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn health(&self) -> Result<(), Error> {
        self.query(&HEALTH, Vec::new()).await.map(drop)
    }

    /// Commits a batch whole or not at all. When this returns `Ok`, the writes survive a crash of the machine.
    ///
    /// # Errors
    /// [`CommitError::Conflict`] when a guard refused, [`CommitError::Failed`] when the database did.
    pub async fn commit(&self, batch: Batch) -> Result<(), CommitError> {
        self.commit_counted(batch).await.map(drop)
    }

    /// As [`Store::commit`]; says how many rows were touched.
    pub(crate) async fn commit_counted(&self, batch: Batch) -> Result<u64, CommitError> {
        if batch.is_empty() {
            return Ok(0);
        }
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.commit(batch).await,
            Engine::Postgres(postgres) => postgres.commit(&batch).boxed().await,
        }
    }

    /// Gives a portion of the space back that deleted rows have left, and says how many pages that were. `PostgreSQL`
    /// uses it again by itself.
    pub(crate) async fn give_portion_back(&self) -> Result<u64, CommitError> {
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.give_space_back().await,
            Engine::Postgres(_) => Ok(0),
        }
    }

    /// Runs a decision (reads and what to write because of them) and commits its batch. When somebody else
    /// rewrote what it had read (label `version`), the decision is made again, with jitter, at most eight times.
    /// Every other conflict is the caller's to understand and comes back as it is.
    ///
    /// Give it an asynchronous closure that borrows what it reads: `store.rewrite(async || { … })`.
    ///
    /// # Errors
    /// The decision's own errors, conflicts, and failures of the database.
    pub async fn rewrite<T, E, F>(&self, mut decide: impl FnMut() -> F) -> Result<T, E>
    where
        // A bound on asynchronous closures would be shorter, but the future of whoever calls this could then not
        // be sent to another thread.
        F: Future<Output = Result<(Batch, T), E>>,
        E: From<Conflict> + From<Error>,
    {
        let mut attempt = 1;
        loop {
            let (batch, outcome) = decide().await?;
            match self.commit(batch).await {
                Ok(()) => return Ok(outcome),
                Err(CommitError::Conflict(conflict))
                    if conflict.label == Conflict::VERSION && attempt < ATTEMPTS =>
                {
                    jitter(attempt).await;
                    attempt += 1;
                }
                Err(CommitError::Conflict(conflict)) => return Err(E::from(conflict)),
                Err(CommitError::Failed(error)) => return Err(E::from(error)),
            }
        }
    }

    /// Lets the database read a text, guarded where it writes, without running it.
    pub(crate) async fn prepare(&self, statement: &'static Statement) -> Result<(), Error> {
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.prepare(statement),
            Engine::Postgres(postgres) => postgres.prepare(statement).await,
        }
    }

    pub(crate) async fn query(
        &self,
        statement: &'static Statement,
        params: Vec<Value>,
    ) -> Result<Vec<Row>, Error> {
        match &*self.engine {
            Engine::Sqlite(sqlite) => sqlite.query(statement, &params),
            // In a box, so that the types of whatever asks do not contain those of the whole way to the server.
            Engine::Postgres(postgres) => postgres.query(statement, &params).boxed().await,
        }
    }

    /// The entity in the first row of an answer.
    pub(crate) async fn one<T>(
        &self,
        statement: &'static Statement,
        params: Vec<Value>,
        read: fn(Row) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        self.query(statement, params)
            .await?
            .into_iter()
            .next()
            .map(read)
            .transpose()
    }

    /// The entities in all rows of an answer.
    pub(crate) async fn all<T>(
        &self,
        statement: &'static Statement,
        params: Vec<Value>,
        read: fn(Row) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        self.query(statement, params)
            .await?
            .into_iter()
            .map(read)
            .collect()
    }
}
