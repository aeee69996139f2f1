//! Five times the peak: what a server does with sign-ins that it cannot answer, and what others notice of them.

use crate::Result;
use crate::arguments::Kind;
use crate::client::{Client, USER_POOLS};
use crate::deployment::Deployment;
use crate::flows::{Flow, password_sign_in};
use crate::load::{self, Arrivals, Measured};
use crate::population::{Population, password};
use crate::process::Process;
use crate::sessions;
use serde_json::json;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// How much of the peak is asked for.
const TIMES: f64 = 5.0;

/// How many connections find the peak.
const AT_PEAK: usize = 32;

/// How many connections ask for more, each from an address of its own.
const CROWD: usize = 400;

/// How many users there are.
const USERS: u64 = 1000;

const PEAK_FOR: Duration = Duration::from_secs(5);
const CROWD_FOR: Duration = Duration::from_secs(10);

/// Somebody else asks for their attributes so often.
const GET_USERS_PER_SECOND: f64 = 100.0;

/// After the crowd has gone, the peak is tried again for so long at a time, and so often.
const AGAIN_FOR: Duration = Duration::from_millis(500);
const AGAIN: usize = 20;

/// The peak is there again when this part of it is reached.
const RECOVERED: f64 = 0.9;

/// Measures one database, and prints what it did.
pub(crate) fn measure(kind: Kind) -> Result<()> {
    let deployment = Deployment::start_behind_proxy(kind)?;
    let population = Population::create(&mut deployment.client()?)?;
    population.grow(USERS, &|| deployment.client())?;
    let sessions = sessions::open(&population, &mut deployment.client()?)?;
    let open = || deployment.client();
    let sign_in = |client: &mut Client, number| {
        client.come_from(address(number));
        password_sign_in(&population, client, number).map(|_| ())
    };
    let peak = load::run(Arrivals::Closed, AT_PEAK, PEAK_FOR, 0, &open, &sign_in)?;
    let asked = peak.per_second() * TIMES;
    println!(
        "{kind:?}: peak {:.0} sign-ins/s, p99 {:.1} ms; asked for {asked:.0}/s for {} s",
        peak.per_second(),
        peak.percentile_ms(99),
        CROWD_FOR.as_secs()
    );

    let before = deployment.server.resident_mb()?;
    let ended = AtomicBool::new(false);
    let answers = Answers::default();
    let (crowd, others, most) = std::thread::scope(|scope| {
        let others = scope.spawn(|| {
            let step = |client: &mut Client, number| {
                Flow::GetUser.perform(&population, &sessions, client, number)
            };
            let arrivals = Arrivals::Open(GET_USERS_PER_SECOND);
            load::run(arrivals, 4, CROWD_FOR, 0, &open, &step)
        });
        let most = scope.spawn(|| most_resident(&deployment.server, &ended));
        let step = |client: &mut Client, number| answers.ask(&population, client, number);
        let crowd = load::run(Arrivals::Open(asked), CROWD, CROWD_FOR, 0, &open, &step);
        ended.store(true, Ordering::Relaxed);
        (crowd, others.join(), most.join())
    });
    let gone = Instant::now();
    let crowd = crowd?;
    let panicked = |_| "a thread of the load generator panicked".to_owned();
    let (others, most): (Measured, f64) = (others.map_err(panicked)??, most.map_err(panicked)??);
    answers.print(&crowd, peak.per_second());
    println!(
        "  GetUser meanwhile: p50 {:.1} ms, p99 {:.1} ms; resident memory {before:.0} → {most:.0} MB",
        others.percentile_ms(50),
        others.percentile_ms(99),
    );
    for _ in 0..AGAIN {
        let again = load::run(Arrivals::Closed, AT_PEAK, AGAIN_FOR, 0, &open, &sign_in)?;
        if again.per_second() >= peak.per_second() * RECOVERED {
            println!(
                "  the peak again after {:.1} s",
                gone.elapsed().as_secs_f64()
            );
            return deployment.server.stop();
        }
    }
    Err("the server did not come back to its peak".to_owned())
}

/// What became of the crowd's requests.
#[derive(Default)]
struct Answers {
    served: Mutex<Vec<Duration>>,
    refused: Mutex<Vec<Duration>>,
}

impl Answers {
    fn ask(&self, population: &Population, client: &mut Client, number: u64) -> Result<()> {
        let name = population.user_of(number);
        let input = json!({
            "ClientId": population.client_id,
            "AuthFlow": "USER_PASSWORD_AUTH",
            "AuthParameters": {"USERNAME": name, "PASSWORD": password(&name)},
        });
        client.come_from(address(number));
        let sent = Instant::now();
        let answers = match client.call(USER_POOLS, "InitiateAuth", &input) {
            Ok(_) => &self.served,
            Err(why) if why.contains("TooManyRequestsException") => &self.refused,
            Err(why) => return Err(why),
        };
        let took = sent.elapsed();
        answers
            .lock()
            .map_err(|_| "a thread panicked".to_owned())?
            .push(took);
        Ok(())
    }

    #[allow(clippy::cast_precision_loss, reason = "a count of requests fits")]
    fn print(self, crowd: &Measured, peak: f64) {
        let seconds = crowd.elapsed.as_secs_f64();
        for (what, waits) in [("served", self.served), ("refused", self.refused)] {
            let waits = Measured::of(waits.into_inner().unwrap_or_default(), crowd.elapsed);
            let rate = waits.requests as f64 / seconds;
            println!(
                "  {what} {rate:.0}/s ({:.0} % of the peak), p50 {:.1} ms, p99 {:.1} ms",
                100.0 * rate / peak,
                waits.percentile_ms(50),
                waits.percentile_ms(99)
            );
        }
    }
}

/// Everybody comes from somewhere else.
fn address(number: u64) -> String {
    format!("10.0.{}.{}", number / 250 % 250, number % 250)
}

fn most_resident(server: &Process, ended: &AtomicBool) -> Result<f64> {
    let mut most: f64 = 0.0;
    while !ended.load(Ordering::Relaxed) {
        most = most.max(server.resident_mb()?);
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok(most)
}
