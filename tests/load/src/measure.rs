//! One server, measured at each size of its pool.

use crate::Result;
use crate::arguments::{Arguments, Kind};
use crate::client::Client;
use crate::cryptography::Yardstick;
use crate::deployment::Deployment;
use crate::flows::Flow;
use crate::http::Connection;
use crate::load::{self, Arrivals, Measured};
use crate::population::Population;
use crate::process::Process;
use crate::sessions;
use std::process::Command;
use std::time::Duration;

/// Before it is measured, each flow runs for so long, so that plans and caches are as they are in service.
const WARM_UP: Duration = Duration::from_millis(500);

/// The open loop asks for this part of what the closed loop reached.
const OPEN_PART: f64 = 0.5;

/// How often the closed loop runs; the round with the median cost, in signatures at its time, counts.
const ROUNDS: u32 = 3;

/// How often the cold start is timed; the median counts.
const STARTS: usize = 5;

/// What one flow cost.
pub(crate) struct Cost {
    /// Requests per second, closed loop.
    pub(crate) per_second: f64,
    /// Percentiles of the waits in the closed loop, in milliseconds: 50 and 99.
    pub(crate) closed_ms: [f64; 2],
    /// The same at half the rate, open loop.
    pub(crate) open_ms: [f64; 2],
    /// The server's CPU-milliseconds per request.
    pub(crate) cpu_ms: f64,
    /// What an RSA-2048 signature cost at that time.
    pub(crate) rsa_sign_ms: f64,
    /// The server's memory afterwards, in MB.
    pub(crate) resident_mb: f64,
}

/// One size of the pool.
pub(crate) struct Size {
    /// How many users.
    pub(crate) users: u64,
    /// What each flow cost.
    pub(crate) flows: Vec<(Flow, Cost)>,
    /// From start to ready on this database, in milliseconds.
    pub(crate) ready_ms: f64,
    /// The memory just after that start, in MB.
    pub(crate) fresh_mb: f64,
}

/// Measures the echo.
pub(crate) fn echo(arguments: &Arguments) -> Result<Cost> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut command = Command::new(program);
    command.arg("echo");
    let server = Process::start(command)?;
    let open = || Connection::open(&server.address);
    let headers = [
        ("host".to_owned(), server.address.clone()),
        (
            "content-type".to_owned(),
            "application/x-amz-json-1.1".to_owned(),
        ),
    ];
    let body = br#"{"UserPoolId":"us-east-1_AbCdEfGhI","Username":"user-000001"}"#;
    cost(arguments, &server, &open, &|connection, _| {
        connection.post(&headers, body).map(|_| ())
    })
}

/// Measures one database at every size.
pub(crate) fn database(arguments: &Arguments, kind: Kind) -> Result<Vec<Size>> {
    let mut deployment = Deployment::start(kind)?;
    let population = Population::create(&mut deployment.client()?)?;
    let mut sizes = Vec::new();
    for &users in &arguments.users {
        population.grow(users, &|| deployment.client())?;
        let flows = flows(arguments, &deployment, &population)?;
        let mut starts = Vec::new();
        for _ in 0..STARTS {
            deployment = deployment.restarted()?;
            starts.push(deployment.server.ready_after.as_secs_f64() * 1000.0);
        }
        starts.sort_by(f64::total_cmp);
        sizes.push(Size {
            users,
            flows,
            ready_ms: starts.get(STARTS / 2).copied().unwrap_or_default(),
            fresh_mb: deployment.server.resident_mb()?,
        });
    }
    deployment.server.stop()?;
    Ok(sizes)
}

fn flows(
    arguments: &Arguments,
    deployment: &Deployment,
    population: &Population,
) -> Result<Vec<(Flow, Cost)>> {
    let sessions = sessions::open(population, &mut deployment.client()?)?;
    let open = || deployment.client();
    arguments
        .flow
        .iter()
        .map(|&flow| {
            eprint!("  {:<26}", flow.name());
            let step = |client: &mut Client, number: u64| {
                flow.perform(population, &sessions, client, number)
            };
            let cost = cost(arguments, &deployment.server, &open, &step)
                .map_err(|why| format!("{}: {why}", flow.name()))?;
            eprintln!(
                " {:>8.0}/s  {:>7.3} CPU-ms  {:>5.1} MB",
                cost.per_second, cost.cpu_ms, cost.resident_mb
            );
            Ok((flow, cost))
        })
        .collect()
}

fn cost<C>(
    arguments: &Arguments,
    server: &Process,
    open: &(dyn Fn() -> Result<C> + Sync),
    step: &(dyn Fn(&mut C, u64) -> Result<()> + Sync),
) -> Result<Cost> {
    let duration = Duration::from_secs_f64(arguments.seconds);
    let yardstick = Yardstick::new()?;
    let mut first = 0;
    let mut run = |arrivals, duration| -> Result<Measured> {
        let measured = load::run(arrivals, arguments.connections, duration, first, open, step)?;
        first += measured.requests;
        Ok(measured)
    };
    run(Arrivals::Closed, WARM_UP)?;
    server.settle()?;
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let before = server.cpu_ms()?;
        let closed = run(Arrivals::Closed, duration / ROUNDS)?;
        server.settle()?;
        #[allow(clippy::cast_precision_loss, reason = "a count of requests fits")]
        let requests = closed.requests.max(1) as f64;
        let cpu_ms = (server.cpu_ms()? - before) / requests;
        rounds.push((cpu_ms, yardstick.rsa_sign_ms()?, closed));
    }
    let in_signatures = |(cpu_ms, rsa_sign_ms, _): &(f64, f64, Measured)| cpu_ms / rsa_sign_ms;
    rounds.sort_by(|one, other| in_signatures(one).total_cmp(&in_signatures(other)));
    let (cpu_ms, rsa_sign_ms, closed) = rounds.swap_remove(rounds.len() / 2);
    let at_half = run(Arrivals::Open(closed.per_second() * OPEN_PART), duration)?;
    server.settle()?;
    let percentiles = |run: &Measured| [run.percentile_ms(50), run.percentile_ms(99)];
    Ok(Cost {
        per_second: closed.per_second(),
        closed_ms: percentiles(&closed),
        open_ms: percentiles(&at_half),
        cpu_ms,
        rsa_sign_ms,
        resident_mb: server.resident_mb()?,
    })
}
