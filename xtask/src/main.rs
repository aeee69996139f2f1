//! Code generation and the checks that keep the house in order: `cargo xtask <command>`.

mod codegen;
mod house;
mod model;
mod reduce;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask <command>
  codegen            write crates/wire/src/generated from models/
  codegen --check    fail when the committed code differs from what the models give
  reduce FILE NAME   reduce a full API model (JSON) to its shapes and keep it as models/NAME.json
  house              check the rules of the house: file sizes, module names, banned calls";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["codegen"] => codegen::write(&root()),
        ["codegen", "--check"] => codegen::check(&root()),
        ["reduce", file, name] => reduce::reduce(Path::new(file), &root(), name),
        ["house"] => house::check(&root()),
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}
