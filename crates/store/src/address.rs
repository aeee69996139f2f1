//! Where a database is: `sqlite:PATH`, `sqlite::memory:` or `postgres://…`.

use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
};

use crate::{error::Error, postgres};

/// The address of a database, read. It shows itself without its password.
#[derive(Clone, Debug)]
pub struct Address(pub(crate) Place);

/// Which engine, and where.
#[derive(Clone, Debug)]
pub(crate) enum Place {
    Memory,
    File(PathBuf),
    Servers(Box<postgres::Address>),
}

impl Address {
    /// The database in a file.
    #[must_use]
    pub fn of_file(path: PathBuf) -> Self {
        Self(Place::File(path))
    }

    /// The file, where the database is one.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        match &self.0 {
            Place::File(path) => Some(path),
            Place::Memory | Place::Servers(_) => None,
        }
    }

    /// The name of the engine: `sqlite` or `postgresql`.
    #[must_use]
    pub fn engine(&self) -> &'static str {
        match &self.0 {
            Place::Memory | Place::File(_) => "sqlite",
            Place::Servers(_) => "postgresql",
        }
    }
}

impl FromStr for Address {
    type Err = Error;

    /// Reads an address. The error does not repeat it, since it may hold a password.
    fn from_str(text: &str) -> Result<Self, Error> {
        let refused = |why: &str| Err(Error::Address(why.to_owned()));
        match text.strip_prefix("sqlite:") {
            Some("") => refused(
                "sqlite: must be followed by the path of a file, for example sqlite:/var/lib/cognate/cognate.db",
            ),
            Some(":memory:") => Ok(Self(Place::Memory)),
            Some(path) => Ok(Self(Place::File(path.into()))),
            None if text.starts_with("postgres://") || text.starts_with("postgresql://") => {
                let servers = postgres::Address::read(text)?;
                Ok(Self(Place::Servers(Box::new(servers))))
            }
            None => refused("it must begin with sqlite: or postgres://"),
        }
    }
}

impl fmt::Display for Address {
    /// The path, or the servers with their ports.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::Memory => f.write_str("memory"),
            Place::File(path) => path.display().fmt(f),
            Place::Servers(servers) => servers.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::Address;

    #[test]
    fn an_address_is_shown_without_its_password() {
        for (text, engine, shown) in [
            ("sqlite::memory:", "sqlite", "memory"),
            ("sqlite:a/b.db", "sqlite", "a/b.db"),
            (
                "postgres://u:hush@db.internal/d?password=hush",
                "postgresql",
                "db.internal:5432",
            ),
            ("postgresql://u:hush@a:1,b:2/d", "postgresql", "a:1, b:2"),
            (
                "postgres://u:hush@/d?host=/run/postgresql",
                "postgresql",
                "/run/postgresql",
            ),
        ] {
            let address: Address = text.parse().unwrap();
            assert_eq!(address.engine(), engine, "{text}");
            assert_eq!(address.to_string(), shown, "{text}");
            assert!(!format!("{address:?}").contains("hush"), "{address:?}");
        }
    }

    #[test]
    fn what_is_no_address_is_refused_without_repeating_it() {
        for text in ["", "mysql://u:hush@h/d", "sqlite:", "postgres://:hush@:x/"] {
            let refused = text.parse::<Address>().unwrap_err().to_string();
            assert!(!refused.contains("hush"), "{refused}");
        }
    }
}
