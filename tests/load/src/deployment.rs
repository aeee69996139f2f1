//! The server under test: its program, its data, its database.

use crate::Result;
use crate::arguments::{Kind, POSTGRES};
use crate::client::{AccessKey, Client, REGION};
use crate::process::Process;
use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// A data folder and a database, which end with this value, and a server on them.
pub(crate) struct Deployment {
    /// The server.
    pub(crate) server: Process,
    key: AccessKey,
    folder: Folder,
}

struct Folder {
    data: TempDir,
    /// Whether the load generator may say where its requests come from.
    trusts_proxy: bool,
    database: Option<Database>,
}

/// A database of our own on somebody's PostgreSQL server.
struct Database {
    server: String,
    name: String,
}

impl Deployment {
    /// Makes the data and starts the server, in production mode.
    pub(crate) fn start(kind: Kind) -> Result<Self> {
        Self::new(kind, false)
    }

    /// As [`Self::start`], with a server that believes this machine in `X-Forwarded-For`.
    pub(crate) fn start_behind_proxy(kind: Kind) -> Result<Self> {
        Self::new(kind, true)
    }

    fn new(kind: Kind, trusts_proxy: bool) -> Result<Self> {
        let folder = Folder {
            data: tempfile::Builder::new()
                .prefix("cognate-bench-")
                .permissions(Permissions::from_mode(0o700))
                .tempdir()
                .map_err(|error| error.to_string())?,
            database: match kind {
                Kind::Sqlite => None,
                Kind::Postgres => Some(Database::create()?),
            },
            trusts_proxy,
        };
        let server = folder.start()?;
        let key = AccessKey::read(&folder.data.path().join("credentials"))?;
        Ok(Self {
            server,
            key,
            folder,
        })
    }

    /// Another connection to the server.
    pub(crate) fn client(&self) -> Result<Client> {
        Client::open(&self.server.address, &self.key)
    }

    /// Ends the server in order and starts it again on the same data.
    pub(crate) fn restarted(self) -> Result<Self> {
        self.server.stop()?;
        Ok(Self {
            server: self.folder.start()?,
            key: self.key,
            folder: self.folder,
        })
    }
}

impl Folder {
    fn start(&self) -> Result<Process> {
        let program = program();
        if !program.is_file() {
            return Err(format!(
                "{} is missing: `make bench` builds it; or set COGNATE_BIN",
                program.display()
            ));
        }
        let mut command = Command::new(program);
        // What the surroundings say about Cognate must not change what is measured.
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("COGNATE_") {
                command.env_remove(name);
            }
        }
        let log = std::fs::File::options()
            .create(true)
            .append(true)
            .open(self.data.path().join("bench.log"))
            .map_err(|error| error.to_string())?;
        command
            .args([
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--region",
                REGION,
                "--data",
            ])
            .arg(self.data.path())
            .stderr(Stdio::from(log));
        if self.trusts_proxy {
            command.env("COGNATE_TRUSTED_PROXIES", "127.0.0.1");
        }
        if let Some(database) = &self.database {
            command.args(["--database", &database.url()]);
        }
        Process::start(command)
    }
}

fn program() -> PathBuf {
    std::env::var_os("COGNATE_BIN").map_or_else(|| "target/release/cognate".into(), PathBuf::from)
}

impl Database {
    fn create() -> Result<Self> {
        let server = std::env::var(POSTGRES).map_err(|_| {
            format!("{POSTGRES} is not set: run this under `tests/postgres`, or without PostgreSQL")
        })?;
        let name = format!("cognate_bench_{}", std::process::id());
        let database = Self { server, name };
        database.run("CREATE DATABASE")?;
        Ok(database)
    }

    fn url(&self) -> String {
        let host = self.server.rsplit_once('/').map_or("", |(host, _)| host);
        format!("{host}/{}", self.name)
    }

    fn run(&self, verb: &str) -> Result<()> {
        let statement = format!("{verb} {}", self.name);
        let done = Command::new("psql")
            .args([
                "--quiet",
                "--no-psqlrc",
                "--dbname",
                &self.server,
                "--command",
                &statement,
            ])
            .status()
            .map_err(|error| format!("psql: {error}"))?;
        if done.success() {
            Ok(())
        } else {
            Err(format!("{statement} failed"))
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Err(why) = self.run("DROP DATABASE") {
            eprintln!("cognate-bench: {why}");
        }
    }
}
