//! The options of the command line. Each is an environment variable, too, and all but the file's name are keys of the file.

use clap::Args;
use serde::Serialize;
use std::path::PathBuf;

/// Where and how to serve.
#[derive(Args, Clone, Debug, Default, Serialize)]
pub struct ServeOptions {
    /// Development mode: mail goes to the outbox, a demo pool is made, unknown access keys are the user `developer`.
    #[arg(long, default_missing_value = "true", num_args = 0..=1, require_equals = true)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dev: Option<bool>,
    /// Keep nothing: the data is in a temporary folder that goes with the server.
    #[arg(long, default_missing_value = "true", num_args = 0..=1, require_equals = true)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ephemeral: Option<bool>,
    /// Where to listen; port 0 is any that is free, and the line that says so names it [default: 127.0.0.1:9400].
    #[arg(long, value_name = "ADDRESS")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen: Option<String>,
    /// Where the data is.
    #[command(flatten)]
    #[serde(flatten)]
    pub data: DataOptions,
    /// Wait that many seconds for a database that does not answer yet [default: 30].
    #[arg(long, value_name = "SECONDS")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait: Option<u64>,
    /// Serve in production mode what development mode has made.
    #[arg(long, default_missing_value = "true", num_args = 0..=1, require_equals = true)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accept_development_data: Option<bool>,
    /// What the database is for.
    #[command(flatten)]
    #[serde(flatten)]
    pub deployment: DeploymentOptions,
}

/// Where the data is: what every command needs to know that works on it.
#[derive(Args, Clone, Debug, Default, Serialize)]
pub struct DataOptions {
    /// The folder for the database, the keys and the credentials [default: ./cognate-data].
    #[arg(long, value_name = "FOLDER")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<PathBuf>,
    /// `sqlite:PATH` or `postgres://…` [default: a SQLite file in the data folder].
    #[arg(long, value_name = "URL")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
    /// The configuration file [default: ./cognate.toml, if it is there].
    #[arg(long, value_name = "FILE")]
    #[serde(skip)]
    pub config: Option<PathBuf>,
}

/// What a database is for.
#[derive(Args, Clone, Debug, Default, Serialize)]
pub struct DeploymentOptions {
    /// The address that clients use; issuers of tokens begin with it [default: what the database keeps, else http:// and the listening address].
    #[arg(long, value_name = "URL")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_url: Option<String>,
    /// The region in pool ids and ARNs [default: what the database keeps, else us-east-1].
    #[arg(long, value_name = "REGION")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The account in ARNs [default: what the database keeps, else 000000000000].
    #[arg(long, value_name = "DIGITS")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

impl From<DataOptions> for ServeOptions {
    fn from(data: DataOptions) -> Self {
        Self {
            data,
            ..Self::default()
        }
    }
}
