//! What goes into a statement and what comes out of a query.

use std::mem;

use crate::error::Error;

/// A parameter of a statement or a column of a row, in the types that both databases share.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Value {
    #[default]
    Null,
    Integer(i64),
    Text(String),
    Blob(Vec<u8>),
    Bool(bool),
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for Value {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<&String> for Value {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&[u8]> for Value {
    fn from(value: &[u8]) -> Self {
        Self::Blob(value.to_vec())
    }
}

impl From<&Vec<u8>> for Value {
    fn from(value: &Vec<u8>) -> Self {
        Self::Blob(value.clone())
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl<T> From<Option<T>> for Value
where
    Self: From<T>,
{
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::from)
    }
}

/// Makes a list of parameters out of anything that is a [`Value`].
macro_rules! values {
    ($($value:expr),* $(,)?) => { vec![$($crate::value::Value::from($value)),*] };
}
pub(crate) use values;

/// One row of an answer. Texts and blobs are taken out of it, so that no column is copied twice.
#[derive(Debug)]
pub(crate) struct Row(Vec<Value>);

impl Row {
    pub(crate) fn new(values: Vec<Value>) -> Self {
        Self(values)
    }

    pub(crate) fn integer(&self, index: usize) -> Result<i64, Error> {
        self.optional_integer(index)?.ok_or(Error::Column(index))
    }

    pub(crate) fn optional_integer(&self, index: usize) -> Result<Option<i64>, Error> {
        match self.0.get(index) {
            Some(Value::Integer(value)) => Ok(Some(*value)),
            Some(Value::Null) => Ok(None),
            _ => Err(Error::Column(index)),
        }
    }

    /// SQLite keeps a truth value as the integer 0 or 1.
    pub(crate) fn boolean(&self, index: usize) -> Result<bool, Error> {
        match self.0.get(index) {
            Some(Value::Bool(value)) => Ok(*value),
            Some(Value::Integer(value)) => Ok(*value != 0),
            _ => Err(Error::Column(index)),
        }
    }

    pub(crate) fn text(&mut self, index: usize) -> Result<String, Error> {
        self.optional_text(index)?.ok_or(Error::Column(index))
    }

    pub(crate) fn optional_text(&mut self, index: usize) -> Result<Option<String>, Error> {
        match self.take(index)? {
            Value::Text(value) => Ok(Some(value)),
            Value::Null => Ok(None),
            _ => Err(Error::Column(index)),
        }
    }

    pub(crate) fn blob(&mut self, index: usize) -> Result<Vec<u8>, Error> {
        self.optional_blob(index)?.ok_or(Error::Column(index))
    }

    pub(crate) fn optional_blob(&mut self, index: usize) -> Result<Option<Vec<u8>>, Error> {
        match self.take(index)? {
            Value::Blob(value) => Ok(Some(value)),
            Value::Null => Ok(None),
            _ => Err(Error::Column(index)),
        }
    }

    fn take(&mut self, index: usize) -> Result<Value, Error> {
        self.0
            .get_mut(index)
            .map(mem::take)
            .ok_or(Error::Column(index))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_column_of_another_type_is_an_error() {
        let mut row = Row::new(values![1_i64, "a", None::<i64>, true]);
        assert_eq!(row.integer(0).unwrap(), 1);
        assert!(row.text(0).is_err());
        assert!(row.integer(1).is_err());
        assert!(row.integer(2).is_err());
        assert_eq!(row.optional_text(2).unwrap(), None);
        assert!(row.boolean(3).unwrap());
        assert!(row.blob(9).is_err());
    }
}
