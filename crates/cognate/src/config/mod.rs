//! The configuration: defaults, then the file, then the environment, then the command line; the last one wins.

mod arguments;
mod check;
mod environment;
mod names;
mod refusal;
mod settings;

pub use arguments::{DataOptions, DeploymentOptions, ServeOptions};
pub use settings::{Argon2idSettings, MessageSettings, PasswordSettings, Settings, SmtpSettings};

use figment::providers::{Format, Serialized, Toml};
use figment::{Figment, Provider as _};
use std::ffi::OsString;
use std::path::PathBuf;

/// The file that is read where none is named. Only this folder's: a file of a folder above would configure the server
/// behind its operator's back.
const FILE: &str = "cognate.toml";

/// Reads the settings.
///
/// # Errors
/// What is wrong, and where it was set.
pub fn load(options: &ServeOptions) -> Result<Settings, String> {
    load_from(options, &std::env::vars_os().collect::<Vec<_>>())
}

fn load_from(
    options: &ServeOptions,
    variables: &[(OsString, OsString)],
) -> Result<Settings, String> {
    let defaults = Serialized::defaults(Settings::default());
    let by_default = defaults.metadata().name;
    let mut figment = Figment::from(defaults);
    let named = variables.iter().find(|(name, _)| name == names::CONFIG);
    let named = options
        .data
        .config
        .clone()
        .or_else(|| named.map(|(_, path)| path.into()));
    let here = PathBuf::from(FILE);
    if let Some(file) = named.or_else(|| here.is_file().then_some(here)) {
        if !file.is_file() {
            return Err(format!(
                "the configuration file {} is not there: --config and {} name it",
                file.display(),
                names::CONFIG
            ));
        }
        figment = figment.merge(Toml::file_exact(file));
    }
    let figment = environment::merge(figment, variables)?.merge(Serialized::defaults(options));
    let settings: Settings = figment
        .extract()
        .map_err(|error| refusal::unreadable(&error))?;
    let has_own_data = figment
        .find_metadata("data")
        .is_some_and(|place| place.name != by_default);
    check::check(&settings, has_own_data)
        .map_err(|refused| refusal::unusable(&figment, &refused))?;
    Ok(settings)
}

#[cfg(test)]
mod tests;
