//! The rules of the house that a compiler does not know.

use std::path::{Path, PathBuf};

/// A file that is longer holds two things.
const MAX_LINES: usize = 400;

/// Module names that say nothing about what is inside.
const BANNED_NAMES: &[&str] = &[
    "utils.rs",
    "util.rs",
    "helpers.rs",
    "helper.rs",
    "common.rs",
];

/// Calls that a test cannot steer: time and randomness are parameters. The files that may make them are named beside them.
const BANNED_CALLS: &[(&str, &[&str])] = &[
    ("SystemTime::now", &["crates/keys/src/clock.rs"]),
    ("thread_rng", &[]),
    ("rand::random", &[]),
];

/// Where users who are there are written; anywhere else a change would forget the names that follow from it.
const WRITERS_OF_USERS: (&str, &str, &[&str]) = (
    "crates/user-pools/src/",
    "users::update",
    &[
        "crates/user-pools/src/directory/aliases.rs",
        "crates/user-pools/src/directory/change.rs",
    ],
);

/// Checks every Rust file under `crates`, `tests` and `xtask`.
pub(crate) fn check(root: &Path) -> Result<String, String> {
    let mut files = Vec::new();
    for folder in ["crates", "tests", "xtask"] {
        collect(&root.join(folder), &mut files)?;
    }
    let mut complaints = Vec::new();
    for file in &files {
        let relative = file
            .strip_prefix(root)
            .unwrap_or(file)
            .display()
            .to_string();
        if relative.contains("/generated/") {
            continue;
        }
        let text = std::fs::read_to_string(file).map_err(|error| error.to_string())?;
        let lines = text.lines().count();
        if lines > MAX_LINES {
            complaints.push(format!(
                "{relative}: {lines} lines; over {MAX_LINES} it holds two things"
            ));
        }
        if BANNED_NAMES
            .iter()
            .any(|name| relative.ends_with(&format!("/{name}")))
        {
            complaints.push(format!("{relative}: name the module for what it holds"));
        }
        if relative.starts_with("xtask/") || relative.starts_with("tests/") {
            continue;
        }
        let (folder, call, writers) = WRITERS_OF_USERS;
        if relative.starts_with(folder)
            && text.contains(call)
            && !writers.contains(&relative.as_str())
        {
            complaints.push(format!(
                "{relative}: `{call}`; change a user with `directory::change`"
            ));
        }
        for (call, allowed) in BANNED_CALLS {
            if text.contains(call) && !allowed.contains(&relative.as_str()) {
                complaints.push(format!("{relative}: `{call}` cannot be steered by a test; take the clock or the random source as a parameter"));
            }
        }
    }
    if complaints.is_empty() {
        Ok(format!("{} files keep the rules of the house", files.len()))
    } else {
        Err(complaints.join("\n"))
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    let entries =
        std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.is_dir() {
            let name = path.file_name().unwrap_or_default();
            if name != "target"
                && name != "node_modules"
                && !name.to_string_lossy().starts_with('.')
            {
                collect(&path, files)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}
