//! The program: command line, configuration, listeners, wiring, jobs. No product logic.

#![forbid(unsafe_code)]

pub mod aws;
pub mod commands;
pub mod config;
mod demo;
pub mod http;
pub mod jobs;
pub mod logs;
mod metering;
mod once_a_minute;
mod public_url;
mod rounds;
pub mod startup;
pub mod tls;
mod version;
mod welcome;
