//! `cognate completions`.

use super::Arguments;
use clap::CommandFactory as _;
use clap_complete::{Shell, generate};

/// Prints the script.
pub(super) fn print(shell: Shell) {
    let mut command = Arguments::command();
    generate(shell, &mut command, "cognate", &mut std::io::stdout());
}
