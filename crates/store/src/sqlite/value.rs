//! Values as SQLite binds and returns them.

use rusqlite::{
    ToSql,
    types::{ToSqlOutput, ValueRef},
};

use crate::{error::Error, value::Value};

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Integer(value) => ValueRef::Integer(*value),
            Self::Text(value) => ValueRef::Text(value.as_bytes()),
            Self::Blob(value) => ValueRef::Blob(value),
            Self::Bool(value) => ValueRef::Integer((*value).into()),
        }))
    }
}

/// A column of a row; the house stores no numbers but integers.
pub(super) fn column(value: ValueRef<'_>, index: usize) -> Result<Value, Error> {
    Ok(match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(value) => Value::Integer(value),
        ValueRef::Text(value) => Value::Text(
            std::str::from_utf8(value)
                .map_err(|_| Error::Column(index))?
                .to_owned(),
        ),
        ValueRef::Blob(value) => Value::Blob(value.to_vec()),
        ValueRef::Real(_) => return Err(Error::Column(index)),
    })
}
