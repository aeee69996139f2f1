//! What is said of a configuration that cannot be used.
#![allow(clippy::unwrap_used)]

use super::{DataOptions, ServeOptions, load_from};
use std::ffi::OsString;
use std::io::Write as _;

fn said(options: &ServeOptions, variables: &[(&str, &str)]) -> String {
    let variables: Vec<(OsString, OsString)> = variables
        .iter()
        .map(|(name, value)| (name.into(), value.into()))
        .collect();
    load_from(options, &variables).err().unwrap_or_default()
}

fn in_file(text: &str) -> (tempfile::NamedTempFile, ServeOptions) {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    let options = DataOptions {
        config: Some(file.path().to_owned()),
        ..DataOptions::default()
    };
    (file, options.into())
}

#[test]
fn a_mistake_is_told_by_the_name_under_which_it_was_made() {
    let none = ServeOptions::default();
    let option = |listen: &str| ServeOptions {
        listen: Some(listen.to_owned()),
        ..ServeOptions::default()
    };
    assert_eq!(said(&option("localhost:9500"), &[]), "");
    assert_eq!(
        said(&option("9500"), &[]),
        "--listen is `9500`: it must be an address and a port, for example 127.0.0.1:9400"
    );
    assert_eq!(
        said(&none, &[("COGNATE_ACCOUNT_ID", "12-34")]),
        "COGNATE_ACCOUNT_ID is `12-34`: it must have 12 digits, for example 123456789012"
    );
    assert_eq!(
        said(&none, &[("COGNATE_WAIT", "long")]),
        "COGNATE_WAIT is `long`: it must be a whole number, for example 30"
    );
    assert_eq!(
        said(&none, &[("COGNATE_LISTN", "127.0.0.1:1")]),
        "COGNATE_LISTN is not a variable that Cognate knows; docs/configuration.md lists them all"
    );
    assert_eq!(
        said(&none, &[("COGNATE_TRUSTED_PROXIES", "10.0.0.0/8,proxy")]),
        "COGNATE_TRUSTED_PROXIES cannot be used: `proxy` is neither an address nor a network, for example 127.0.0.1,10.0.0.0/8"
    );
    assert_eq!(
        said(&none, &[("COGNATE_PUBLIC_URL", "https://a.example/auth")]),
        "COGNATE_PUBLIC_URL is `https://a.example/auth`: it must end with the host or its port, without a path, for example \
         https://id.example.com"
    );
    assert_eq!(
        said(&none, &[("COGNATE_CONFIG", "/nowhere/cognate.toml")]),
        "the configuration file /nowhere/cognate.toml is not there: --config and COGNATE_CONFIG name it"
    );
}

#[test]
fn what_keeps_nothing_does_not_go_with_a_folder_that_is_named() {
    let ephemeral = ServeOptions {
        ephemeral: Some(true),
        ..ServeOptions::default()
    };
    assert_eq!(said(&ephemeral, &[]), "");
    for folder in ["cognate-data", "elsewhere"] {
        assert_eq!(
            said(&ephemeral, &[("COGNATE_DATA", folder)]),
            "--ephemeral cannot be used: it keeps nothing, so it does not go with data or database",
            "{folder}"
        );
    }
}

#[test]
fn a_mistake_in_the_file_is_told_with_the_file() {
    let (file, options) = in_file("lissten = \"127.0.0.1:9400\"\n");
    assert_eq!(
        said(&options, &[]),
        format!(
            "{} has the key lissten, which is not a setting; docs/configuration.md lists them all",
            file.path().display()
        )
    );
    let (file, options) = in_file("[messages]\nfrm = \"a@example.com\"\n");
    assert_eq!(
        said(&options, &[]),
        format!(
            "{} has the key messages.frm, which is not a setting; docs/configuration.md lists them all",
            file.path().display()
        )
    );
    let (file, options) = in_file("region = \"Mars\"\n");
    assert_eq!(
        said(&options, &[]),
        format!(
            "region in {} is `Mars`: it must be lower-case letters, digits and hyphens, for example eu-central-1",
            file.path().display()
        )
    );
}

#[test]
fn t54_no_secret_is_repeated() {
    let none = ServeOptions::default();
    for (text, variables) in [
        ("key_encryption_key = \"hush-hush\n", &[][..]),
        ("key_encryption_key = [\"hush-hush\"]\n", &[]),
        ("[messages]\nsmtp = \"smtps://user:hush-hush@mail\"\n", &[]),
        ("", &[("COGNATE_DATABASE", "mysql://user:hush-hush@db/x")]),
    ] {
        let (_file, options) = in_file(text);
        let said = said(&options, variables);
        assert!(!said.is_empty() && !said.contains("hush-hush"), "{said}");
    }
    assert_eq!(
        said(&none, &[("COGNATE_DATABASE", "mysql://user:hush@db/x")]),
        "COGNATE_DATABASE cannot be used: it must begin with sqlite: or postgres://, for example \
         postgres://cognate:password@db.internal:5432/cognate"
    );
}

#[test]
fn a_secret_comes_from_a_file_of_its_own() {
    let mut secret = tempfile::NamedTempFile::new().unwrap();
    writeln!(secret, "postgres://cognate:hush@db/cognate").unwrap();
    let path = secret.path().to_str().unwrap();
    let named = ("COGNATE_DATABASE_FILE".into(), path.into());
    let settings = load_from(&ServeOptions::default(), &[named]).unwrap();
    assert_eq!(settings.database_address().to_string(), "db:5432");
    let none = ServeOptions::default();
    assert_eq!(
        said(
            &none,
            &[
                ("COGNATE_DATABASE", "sqlite:x"),
                ("COGNATE_DATABASE_FILE", path)
            ]
        ),
        "COGNATE_DATABASE_FILE and COGNATE_DATABASE are both set: keep one of them"
    );
    assert_eq!(
        said(&none, &[("COGNATE_REGION_FILE", path)]),
        "COGNATE_REGION_FILE is not a variable that Cognate knows; docs/configuration.md lists them all"
    );
    assert!(
        said(&none, &[("COGNATE_DATABASE_FILE", "/nowhere")])
            .starts_with("COGNATE_DATABASE_FILE names /nowhere, which cannot be read: ")
    );
}
