//! A child process: its start, its address, its CPU time, its memory, its end.

use crate::Result;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// What a server prints before its address.
const READY: &str = "listening on http://";

/// A start that takes longer than this has failed.
const START_PATIENCE: Duration = Duration::from_secs(30);

/// An orderly end that takes longer than this becomes a disorderly one.
const STOP_PATIENCE: Duration = Duration::from_secs(15);

/// The kernel's unit of CPU time, `USER_HZ`; it is the same on every Linux.
const TICKS_PER_SECOND: f64 = 100.0;

/// A running server; it ends with this value.
pub(crate) struct Process {
    child: Child,
    /// Where it listens.
    pub(crate) address: String,
    /// From its start to its first line that says so.
    pub(crate) ready_after: Duration,
}

impl Process {
    /// Starts a program and waits until it prints where it listens.
    pub(crate) fn start(mut command: Command) -> Result<Self> {
        let begun = Instant::now();
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{}: {error}", command.get_program().display()))?;
        let (found, address) = mpsc::channel();
        let lines = child.stdout.take().map(BufReader::new);
        // Reads to the end, so that the server never waits for room in the pipe.
        std::thread::spawn(move || {
            for line in lines
                .into_iter()
                .flat_map(BufReader::lines)
                .map_while(std::io::Result::ok)
            {
                if let Some((_, address)) = line.split_once(READY) {
                    let address = address.split_whitespace().next().unwrap_or_default();
                    let _ = found.send((address.to_owned(), Instant::now()));
                }
            }
        });
        let Ok((address, at)) = address.recv_timeout(START_PATIENCE) else {
            let _ = child.kill();
            let _ = child.wait();
            return Err(format!("{} did not start", command.get_program().display()));
        };
        Ok(Self {
            child,
            address,
            ready_after: at.duration_since(begun),
        })
    }

    /// The CPU time that it has used, in milliseconds.
    pub(crate) fn cpu_ms(&self) -> Result<f64> {
        let stat = self.read("stat")?;
        // The second field is the program's name in parentheses, which may hold anything.
        let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields);
        let field = |at: usize| fields.split_whitespace().nth(at)?.parse::<f64>().ok();
        match (field(11), field(12)) {
            (Some(user), Some(system)) => Ok((user + system) * 1000.0 / TICKS_PER_SECOND),
            _ => Err(format!("/proc says {stat}")),
        }
    }

    /// The memory that it occupies, in MB.
    pub(crate) fn resident_mb(&self) -> Result<f64> {
        let status = self.read("status")?;
        let kb = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .and_then(|value| value.split_whitespace().next()?.parse::<f64>().ok());
        kb.map(|kb| kb / 1024.0)
            .ok_or_else(|| "/proc says nothing about memory".to_owned())
    }

    /// Waits until what follows a load (key pairs made ahead, a checkpoint) is done, so that its cost is counted to
    /// the load that caused it.
    pub(crate) fn settle(&self) -> Result<()> {
        let mut quiet = 0;
        let mut before = self.cpu_ms()?;
        for _ in 0..60 {
            std::thread::sleep(Duration::from_millis(50));
            let now = self.cpu_ms()?;
            quiet = if now - before < 10.0 { quiet + 1 } else { 0 };
            before = now;
            if quiet == 3 {
                break;
            }
        }
        Ok(())
    }

    /// Ends it in order, and returns when it has ended.
    pub(crate) fn stop(mut self) -> Result<()> {
        let pid = self.child.id().to_string();
        let told = Command::new("kill").args(["-TERM", &pid]).status();
        told.map_err(|error| format!("kill: {error}"))?;
        let deadline = Instant::now() + STOP_PATIENCE;
        while Instant::now() < deadline {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Err("the server did not end".to_owned())
    }

    fn read(&self, name: &str) -> Result<String> {
        let path = format!("/proc/{}/{name}", self.child.id());
        std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
