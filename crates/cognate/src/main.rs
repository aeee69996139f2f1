//! `cognate`: Amazon Cognito that anyone can run.

#![forbid(unsafe_code)]

use clap::Parser;
use cognate::commands::{self, Arguments};
use std::io::{Write as _, stderr};
use std::process::ExitCode;

/// A request is many small allocations on whatever thread runs it, and with the C library's allocator they were a tenth of
/// the CPU of an `AdminGetUser`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            let _ = writeln!(stderr(), "cognate: the run time cannot start: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(commands::run(arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(stderr(), "cognate: {why}");
            ExitCode::FAILURE
        }
    }
}
