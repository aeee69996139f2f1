//! The tables, in Markdown.

use crate::Result;
use crate::arguments::{Arguments, Kind};
use crate::cryptography::Cryptography;
use crate::flows::Flow;
use crate::goals;
use crate::measure::{Cost, Size};
use std::fmt::Write as _;
use std::path::Path;

const BEGIN: &str = "<!-- results -->";
const END: &str = "<!-- end of the results -->";

/// All results of a run.
pub(crate) struct Report {
    /// What the cryptography costs.
    pub(crate) cryptography: Cryptography,
    /// What the echo costs.
    pub(crate) echo: Cost,
    /// What each database costs, at each size.
    pub(crate) databases: Vec<(Kind, Vec<Size>)>,
}

impl Report {
    /// The tables.
    pub(crate) fn markdown(&self, arguments: &Arguments) -> String {
        let mut out = String::new();
        let _ = writeln!(
            out,
            "Machine: {}, {} processors. Each flow ran {} s in the closed loop on {} connections, in three rounds of which \
             the one with the median cost in signatures counts, then {} s in the open loop at half that rate.\n\nCryptography alone, with \
             every processor busy, before and after the whole run: {}. Goals are set for a signature of {} ms; each row's \
             goal and cryptography are scaled by what a signature cost next to it, the last column but one.",
            processor(),
            std::thread::available_parallelism().map_or(1, usize::from),
            arguments.seconds,
            arguments.connections,
            arguments.seconds,
            self.cryptography.describe(),
            goals::RSA_SIGN_MS,
        );
        for (kind, sizes) in &self.databases {
            for size in sizes {
                self.size(&mut out, *kind, size);
            }
            growth(&mut out, sizes);
        }
        out
    }

    fn size(&self, out: &mut String, kind: Kind, size: &Size) {
        let _ = writeln!(
            out,
            "\n### {}, {} users\n\n\
             | flow | requests/s | p50 ms | p99 ms | p50 ms at half the rate | p99 ms | CPU-ms/request | cryptography alone | goal | met | best emulator | signature ms | resident MB |\n\
             |---|--:|--:|--:|--:|--:|--:|--:|--:|---|--:|--:|--:|",
            database_name(kind),
            size.users,
        );
        for (flow, cost) in &size.flows {
            let goal =
                goals::cpu_ms(*flow).map(|goal| goal * cost.rsa_sign_ms / goals::RSA_SIGN_MS);
            let alone = self.cryptography.of(*flow) * cost.rsa_sign_ms / self.cryptography.rsa_sign;
            row(
                out,
                flow.name(),
                cost,
                &[
                    format!("{alone:.3}"),
                    goal.map_or_else(|| "–".to_owned(), |goal| format!("{goal:.3}")),
                    goal.map_or("–", |goal| met(cost.cpu_ms <= goal)).to_owned(),
                    emulator(*flow),
                ],
            );
        }
        let none = || "–".to_owned();
        row(
            out,
            "bare JSON echo",
            &self.echo,
            &[none(), none(), none(), none()],
        );
        let largest = size.flows.iter().map(|(_, cost)| cost.resident_mb);
        let largest = largest.fold(0.0, f64::max);
        let _ = writeln!(
            out,
            "\nReady after {:.0} ms from a cold start with this database (goal {} ms: {}). Resident memory: {:.0} MB after \
             that start, {largest:.0} MB at most under load (goal {} MB: {}).",
            size.ready_ms,
            goals::READY_MS,
            met(size.ready_ms <= goals::READY_MS),
            size.fresh_mb,
            goals::RESIDENT_MB,
            met(largest <= goals::RESIDENT_MB),
        );
    }
}

fn row(out: &mut String, name: &str, cost: &Cost, rest: &[String; 4]) {
    let [closed_50, closed_99] = cost.closed_ms;
    let [open_50, open_99] = cost.open_ms;
    let _ = writeln!(
        out,
        "| {name} | {:.0} | {closed_50:.1} | {closed_99:.1} | {open_50:.1} | {open_99:.1} | **{:.3}** | {} | {:.3} | {:.0} |",
        cost.per_second,
        cost.cpu_ms,
        rest.join(" | "),
        cost.rsa_sign_ms,
        cost.resident_mb,
    );
}

/// How much more a request costs in the largest pool than in the smallest.
fn growth(out: &mut String, sizes: &[Size]) {
    let (Some(small), Some(large)) = (sizes.first(), sizes.last()) else {
        return;
    };
    if small.users == large.users {
        return;
    }
    let factors: Vec<String> = small
        .flows
        .iter()
        .zip(&large.flows)
        .map(|((flow, before), (_, after))| {
            let factor = after.cpu_ms / after.rsa_sign_ms / (before.cpu_ms / before.rsa_sign_ms);
            format!(
                "{} {factor:.2} ({})",
                flow.name(),
                met(factor <= goals::GROWTH)
            )
        })
        .collect();
    let _ = writeln!(
        out,
        "\nCPU per request with {} users against {}, in signatures (goal: at most {} times): {}.",
        large.users,
        small.users,
        goals::GROWTH,
        factors.join(", "),
    );
}

fn emulator(flow: Flow) -> String {
    goals::emulator_cpu_ms(flow).map_or_else(|| "–".to_owned(), |cost| cost.to_string())
}

fn met(is_met: bool) -> &'static str {
    if is_met { "yes" } else { "**no**" }
}

fn database_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Sqlite => "SQLite",
        Kind::Postgres => "PostgreSQL",
    }
}

fn processor() -> String {
    let text = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = text
        .lines()
        .find_map(|line| line.strip_prefix("model name"));
    model.map_or_else(
        || "unknown".to_owned(),
        |model| model.trim_start_matches([' ', '\t', ':']).to_owned(),
    )
}

/// Replaces what is between the two marks of the document.
pub(crate) fn write(path: &Path, tables: &str) -> Result<()> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    let document = std::fs::read_to_string(path).map_err(failed)?;
    let document = replaced(&document, tables)
        .ok_or_else(|| format!("{} has no {BEGIN} … {END}", path.display()))?;
    std::fs::write(path, document).map_err(failed)
}

fn replaced(document: &str, tables: &str) -> Option<String> {
    let (before, rest) = document.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!(
        "{before}{BEGIN}\n\n{}\n\n{END}{after}",
        tables.trim()
    ))
}

#[cfg(test)]
mod tests {
    use super::replaced;

    #[test]
    fn what_people_wrote_around_the_results_stays() {
        let document = "a\n<!-- results -->\nold\n<!-- end of the results -->\nb\n";
        let wanted = "a\n<!-- results -->\n\nnew\n\n<!-- end of the results -->\nb\n";
        assert_eq!(replaced(document, "new\n").as_deref(), Some(wanted));
        assert_eq!(replaced("no marks", "new"), None);
    }
}
