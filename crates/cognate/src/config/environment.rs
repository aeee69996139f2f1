//! The variables of the environment.

use super::names::{CONFIG, FILE_SUFFIX, PREFIX, SETTINGS, Setting};
use figment::value::{Dict, Map, Value};
use figment::{Error, Figment, Metadata, Profile, Provider};
use std::ffi::{OsStr, OsString};

/// Merges the variables, and the files that variables with `_FILE` at their end name.
///
/// # Errors
/// A variable of ours that means nothing, since it is a misspelt setting; a file that cannot be read; a secret that is
/// given twice.
pub(super) fn merge(
    mut figment: Figment,
    variables: &[(OsString, OsString)],
) -> Result<Figment, String> {
    let ours = variables
        .iter()
        .filter_map(|(name, value)| Some((name.to_str()?, value.as_os_str())))
        .filter(|(name, _)| name.starts_with(PREFIX) && *name != CONFIG);
    for (name, value) in ours {
        let variable = if let Some(setting) = plain(name) {
            let text = value
                .to_str()
                .ok_or_else(|| format!("{name} is no text in UTF-8"))?;
            // As a number it would lose the zeros that it begins with.
            let value = match setting.key {
                "account_id" => Value::from(text),
                _ => text.parse().unwrap_or_else(|never| match never {}),
            };
            Variable::new(name, setting, value)
        } else if let Some(setting) = from_file(name) {
            let twin = setting.variable();
            if variables.iter().any(|(other, _)| *other == *twin) {
                return Err(format!("{name} and {twin} are both set: keep one of them"));
            }
            Variable::new(name, setting, Value::from(read(name, value)?))
        } else {
            return Err(format!(
                "{name} is not a variable that Cognate knows; docs/configuration.md lists them all"
            ));
        };
        figment = figment.merge(variable);
    }
    Ok(figment)
}

/// The setting of this variable.
fn plain(name: &str) -> Option<&'static Setting> {
    SETTINGS.iter().find(|it| it.variable() == name)
}

/// The secret whose file this variable names.
fn from_file(name: &str) -> Option<&'static Setting> {
    plain(name.strip_suffix(FILE_SUFFIX)?).filter(|it| it.is_secret)
}

fn read(name: &str, path: &OsStr) -> Result<String, String> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        format!(
            "{name} names {}, which cannot be read: {error}",
            path.display()
        )
    })?;
    Ok(text.trim_end().to_owned())
}

/// One variable, so that whatever is wrong with its value is told under its name.
struct Variable {
    name: String,
    key: &'static str,
    value: Value,
}

impl Variable {
    fn new(name: &str, setting: &'static Setting, value: Value) -> Self {
        Self {
            name: name.to_owned(),
            key: setting.key,
            value,
        }
    }
}

impl Provider for Variable {
    fn metadata(&self) -> Metadata {
        Metadata::named(self.name.clone())
    }

    fn data(&self) -> Result<Map<Profile, Dict>, Error> {
        let nested = figment::util::nest(self.key, self.value.clone());
        let dict = nested.into_dict().unwrap_or_default();
        Ok(Map::from([(Profile::Default, dict)]))
    }
}
