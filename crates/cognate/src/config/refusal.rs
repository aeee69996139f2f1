//! Why the configuration cannot be used: told by the name under which the operator set it, with a value that works.

use super::names::{self, Setting};
use figment::error::{Actual, Kind};
use figment::{Figment, Metadata, Source};

/// A value that cannot be used, found after all values were read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unusable {
    /// The key of the setting.
    pub key: &'static str,
    /// What is wrong, after "is `value`: " or, for a secret, after "cannot be used: ".
    pub why: String,
    /// Whether an example of the setting is of help.
    with_example: bool,
}

impl Unusable {
    /// A value that another one would do in the place of.
    pub(super) fn value(key: &'static str, why: &str) -> Self {
        Self {
            key,
            why: why.to_owned(),
            with_example: true,
        }
    }

    /// A setting that does not go with others, whatever its value.
    pub(super) fn clash(key: &'static str, why: &str) -> Self {
        Self {
            with_example: false,
            ..Self::value(key, why)
        }
    }
}

/// As a sentence for the operator.
pub(super) fn unusable(figment: &Figment, refused: &Unusable) -> String {
    let Some(setting) = names::of_key(refused.key) else {
        return refused.why.clone();
    };
    let value = figment
        .find_value(refused.key)
        .ok()
        .filter(|_| !setting.is_secret)
        .and_then(|value| value.as_str().map(str::to_owned));
    let state = value.map_or("cannot be used".to_owned(), |value| format!("is `{value}`"));
    let name = name(setting, figment.find_metadata(refused.key));
    let refusal = format!("{name} {state}: {}", refused.why);
    if refused.with_example {
        format!("{refusal}, for example {}", setting.example)
    } else {
        refusal
    }
}

/// A value that could not even be read.
pub(super) fn unreadable(error: &figment::Error) -> String {
    let key = error.path.join(".");
    let place = error.metadata.as_ref();
    let Some(setting) = names::of_key(&key) else {
        return match (&error.kind, place.and_then(file)) {
            (Kind::UnknownField(field, _), Some(file)) => {
                let under = error.path.split_last().map(|(_, above)| above.join("."));
                let under =
                    under.filter(|above| !above.is_empty() && error.path.last() == Some(field));
                let field = under.map_or(field.clone(), |above| format!("{above}.{field}"));
                format!(
                    "{file} has the key {field}, which is not a setting; docs/configuration.md lists them all"
                )
            }
            (Kind::Message(text), Some(file)) => {
                format!("{file} cannot be read: {}", without_source(text))
            }
            (kind, Some(file)) => format!("{file}: {key} {}", said(kind, true)),
            (kind, None) => format!("the configuration cannot be used: {}", said(kind, true)),
        };
    };
    format!(
        "{} {}, for example {}",
        name(setting, place),
        said(&error.kind, setting.is_secret),
        setting.example
    )
}

/// The name under which the setting was given.
fn name(setting: &Setting, place: Option<&Metadata>) -> String {
    match place {
        Some(place) if place.name.starts_with(names::PREFIX) => place.name.to_string(),
        Some(place) => match file(place) {
            Some(file) => format!("{} in {file}", setting.key),
            None if setting.has_option => setting.option(),
            None => setting.key.to_owned(),
        },
        None => setting.key.to_owned(),
    }
}

fn file(place: &Metadata) -> Option<String> {
    match place.source.as_ref()? {
        Source::File(path) => Some(path.display().to_string()),
        _ => None,
    }
}

/// What is wrong with a value. A secret is not repeated.
fn said(kind: &Kind, is_secret: bool) -> String {
    match kind {
        Kind::InvalidType(actual, wanted) | Kind::InvalidValue(actual, wanted) => {
            let wanted = plain(wanted);
            if is_secret {
                format!("cannot be used: it must be {wanted}")
            } else {
                format!("is {}: it must be {wanted}", shown(actual))
            }
        }
        Kind::Message(text) if !is_secret => format!("cannot be used: {text}"),
        _ => "cannot be used".to_owned(),
    }
}

/// What serde wants, in words that do not come from Rust.
fn plain(wanted: &str) -> &str {
    match wanted.trim_matches('`') {
        "u64" | "u32" => "a whole number",
        "a boolean" => "true or false",
        "a string" | "string" => "a text",
        wanted if wanted.starts_with("struct ") => "a table of settings",
        wanted => wanted,
    }
}

fn shown(actual: &Actual) -> String {
    match actual {
        Actual::Str(text) => format!("`{text}`"),
        Actual::Bool(value) => format!("`{value}`"),
        Actual::Unsigned(number) => format!("`{number}`"),
        Actual::Signed(number) => format!("`{number}`"),
        Actual::Float(number) => format!("`{number}`"),
        other => other.to_string(),
    }
}

/// The first and the last line of a parser's text: what is between is a piece of the file, which may hold a secret.
fn without_source(text: &str) -> String {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    match (lines.next(), lines.next_back()) {
        (Some(place), Some(why)) => format!("{place}: {why}"),
        (Some(only), None) => only.to_owned(),
        _ => String::new(),
    }
}
