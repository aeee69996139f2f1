//! The commands of the program.

mod completions;
mod deployment;
mod health;
mod jobs;
mod keys_root;
mod keys_rotate;
mod migrate;
mod serve;

use crate::config::{DataOptions, DeploymentOptions, ServeOptions};
use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;

pub use serve::serve;

/// Amazon Cognito that anyone can run.
#[derive(Parser)]
#[command(name = "cognate", version = crate::version::SHOWN, about)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// Where the settings are that have no option.
const SETTINGS: &str = "Every option is an environment variable, too (COGNATE_LISTEN, …), and all but --config are keys of \
    cognate.toml. Mail, the log, trusted proxies, the key-encryption key and the storage of passwords have no option: \
    docs/configuration.md lists all settings.";

#[derive(Subcommand)]
enum Command {
    /// Start the server.
    #[command(after_help = SETTINGS)]
    Serve(ServeOptions),
    /// Bring the database up to date and stop.
    Migrate(DataOptions),
    /// Show the region, account and public URL that the database keeps; the options change them.
    Deployment(ChangeOptions),
    /// Ask a running server whether it is ready; the exit code says so, too.
    Health(HealthOptions),
    /// List the jobs that have failed for good, such as messages that could not be sent; they are kept for a week.
    Jobs(DataOptions),
    /// Print a script that completes the commands in a shell.
    Completions {
        /// The shell.
        shell: Shell,
    },
    /// Look after keys.
    Keys {
        #[command(subcommand)]
        command: KeysCommand,
    },
}

#[derive(Subcommand)]
enum KeysCommand {
    /// Make a new key-encryption key and a new data key, or new signing keys for one pool.
    Rotate(RotateOptions),
    /// Make another root access key and write it to the credentials file, for whoever has lost the first one.
    Root(DataOptions),
}

/// Whom to ask.
#[derive(Args)]
pub struct HealthOptions {
    /// The address of the server [default: http:// and the configured listening address].
    #[arg(long, value_name = "URL")]
    url: Option<String>,
}

/// What to change of the deployment.
#[derive(Args)]
pub struct ChangeOptions {
    #[command(flatten)]
    deployment: DeploymentOptions,
    #[command(flatten)]
    data: DataOptions,
}

/// What to rotate.
#[derive(Args)]
pub struct RotateOptions {
    /// Make new signing keys for this user pool; the old ones stay in the JWKS until their last token has expired.
    #[arg(long, value_name = "POOL_ID")]
    pool: Option<String>,
    #[command(flatten)]
    data: DataOptions,
}

/// Runs the command.
///
/// # Errors
/// What failed, for a person at a terminal.
pub async fn run(arguments: Arguments) -> Result<(), String> {
    match arguments.command {
        Command::Serve(options) => Box::pin(serve(&options)).await,
        Command::Migrate(options) => migrate::migrate(options).await,
        Command::Deployment(options) => deployment::deployment(options).await,
        Command::Health(options) => health::health(options.url).await,
        Command::Jobs(options) => jobs::jobs(options).await,
        Command::Completions { shell } => {
            completions::print(shell);
            Ok(())
        }
        Command::Keys { command } => match command {
            KeysCommand::Rotate(options) => keys_rotate::rotate(options).await,
            KeysCommand::Root(options) => keys_root::make(options).await,
        },
    }
}
