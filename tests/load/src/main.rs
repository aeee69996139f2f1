//! `cognate-bench`: what a server costs per request, next to the cost of its cryptography alone and of a bare JSON
//! echo on the same HTTP stack, measured in the same run.

#![forbid(unsafe_code)]

mod arguments;
mod client;
mod cryptography;
mod deployment;
mod echo;
mod flows;
mod goals;
mod http;
mod load;
mod measure;
mod overload;
mod population;
mod process;
mod report;
mod sessions;

use arguments::{Arguments, Other};
use clap::Parser as _;
use cryptography::Cryptography;
use report::Report;
use std::process::ExitCode;

/// A failure is a sentence for the person who runs this.
type Result<T> = std::result::Result<T, String>;

fn main() -> ExitCode {
    match run(&Arguments::parse().resolved()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("cognate-bench: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<()> {
    match arguments.other {
        Some(Other::Echo) => return echo::serve(),
        Some(Other::Overload) => {
            return arguments
                .database
                .iter()
                .try_for_each(|&kind| overload::measure(kind));
        }
        None => {}
    }
    eprintln!("cryptography and echo");
    let mut report = Report {
        cryptography: Cryptography::measure()?,
        echo: measure::echo(arguments)?,
        databases: Vec::new(),
    };
    for &kind in &arguments.database {
        eprintln!("{kind:?}");
        let sizes = measure::database(arguments, kind)?;
        report.databases.push((kind, sizes));
    }
    report.cryptography = report.cryptography.mean(Cryptography::measure()?);
    let tables = report.markdown(arguments);
    println!("{tables}");
    match &arguments.write {
        Some(path) => report::write(path, &tables),
        None => Ok(()),
    }
}
