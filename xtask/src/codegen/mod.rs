//! Turns the models into the Rust of `crates/wire/src/generated`.

mod decode;
mod encode;
mod errors;
mod names;
mod operations;
mod patterns;
mod types;

use crate::model::Model;
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The module of each service and the model that it is made from.
const SERVICES: &[(&str, &str)] = &[
    ("cognito_idp", "cognito-idp"),
    ("cognito_identity", "cognito-identity"),
    ("sts", "sts"),
    ("iam", "iam"),
];

/// Writes the generated files.
pub(crate) fn write(root: &Path) -> Result<String, String> {
    let files = generate(root)?;
    for (path, text) in &files {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        }
        std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(format!("wrote {} generated files", files.len()))
}

/// Compares the generated files with the committed ones.
pub(crate) fn check(root: &Path) -> Result<String, String> {
    for (path, text) in generate(root)? {
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        if committed != text {
            return Err(format!(
                "{} differs from what the models give: run `cargo xtask codegen`",
                path.display()
            ));
        }
    }
    Ok("the generated code is what the models give".to_owned())
}

fn generate(root: &Path) -> Result<BTreeMap<PathBuf, String>, String> {
    let target = root.join("crates/wire/src/generated");
    let mut files = BTreeMap::new();
    for (module, name) in SERVICES {
        let model = Model::read(&root.join("models").join(format!("{name}.json")))?;
        let folder = target.join(module);
        let parts = [
            ("types.rs", types::generate(&model)?),
            ("decode.rs", decode::generate(&model)?),
            ("encode.rs", encode::generate(&model)),
            ("error.rs", errors::generate(&model)),
            ("operation.rs", operations::generate(&model, module)?),
        ];
        for (file, text) in parts {
            files.insert(folder.join(file), format_rust(&text)?);
        }
        let text = format!(
            "{HEADER}//! The shapes and operations of `{name}`, version {version}.\n\n\
             mod decode;\nmod encode;\npub mod error;\npub mod operation;\nmod types;\n\npub use types::*;\n",
            version = model.metadata.api_version,
        );
        files.insert(folder.join("mod.rs"), format_rust(&text)?);
    }
    Ok(files)
}

/// The first line of every generated file.
const HEADER: &str = "// Made by `cargo xtask codegen` from models/; do not edit.\n\n";

fn format_rust(text: &str) -> Result<String, String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("rustfmt: {error}"))?;
    let mut input = child.stdin.take().ok_or("rustfmt takes no input")?;
    let owned = text.to_owned();
    let writer = std::thread::spawn(move || input.write_all(owned.as_bytes()));
    let output = child
        .wait_with_output()
        .map_err(|error| error.to_string())?;
    let written = writer.join().map_err(|_| "rustfmt stopped early")?;
    written.map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err("rustfmt refused the generated code".to_owned());
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}
