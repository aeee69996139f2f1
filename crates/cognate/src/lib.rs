//! The program: command line, configuration, listeners, wiring, jobs. No product logic.

#![forbid(unsafe_code)]

pub mod aws;
pub mod commands;
pub mod config;
mod demo;
pub mod http;
mod jobs;
pub mod logs;
mod metering;
mod once_a_minute;
mod public_url;
pub mod startup;
mod survive;
pub mod tls;
mod version;
mod welcome;
