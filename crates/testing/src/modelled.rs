//! Errors that clients know: the ones of the operation in its model, and the ones that every operation may answer.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use crate::Refused;

/// What an operation that is not built answers, and what a body does that is too large.
const OURS: [&str; 2] = ["NotImplemented", "RequestEntityTooLargeException"];

/// The errors of every operation of the services that speak JSON ("Common Errors" in their API references).
const JSON: [&str; 9] = [
    "AccessDeniedException",
    "ExpiredTokenException",
    "IncompleteSignatureException",
    "InvalidSignatureException",
    "MissingAuthenticationTokenException",
    "SerializationException",
    "UnknownOperationException",
    "UnrecognizedClientException",
    "ValidationException",
];

/// Those of every operation of the services that speak the query protocol.
const QUERY: [&str; 10] = [
    "AccessDenied",
    "ExpiredToken",
    "IncompleteSignature",
    "InternalFailure",
    "InvalidAction",
    "InvalidClientTokenId",
    "MissingAuthenticationToken",
    "SignatureDoesNotMatch",
    "Throttling",
    "ValidationError",
];

/// Errors that a model lists in the description of a member only (`ForceAliasCreation`), or that AWS answers though no
/// model has them (the tags of `AssumeRole`).
const DESCRIBED: [(&str, &str); 2] = [
    ("AdminCreateUser", "AliasExistsException"),
    ("AssumeRole", "InvalidParameterValue"),
];

const MODELS: [(&str, &str); 4] = [
    (
        "cognito-idp",
        include_str!("../../../models/cognito-idp.json"),
    ),
    (
        "cognito-identity",
        include_str!("../../../models/cognito-identity.json"),
    ),
    ("iam", include_str!("../../../models/iam.json")),
    ("sts", include_str!("../../../models/sts.json")),
];

/// Sees to it that the operation's model has the error, or that it is one of every operation. A client of a typed
/// language has no name for any other.
///
/// # Panics
/// When neither is so.
pub(crate) fn assert(service: &str, operation: &str, refused: &Refused) {
    let code = refused.code.as_str();
    let Some(known) = errors().get(&(service, operation.to_owned())) else {
        return;
    };
    let common = match service {
        "sts" | "iam" => &QUERY[..],
        _ => &JSON,
    };
    let common = common.contains(&code) || OURS.contains(&code);
    assert!(
        common || DESCRIBED.contains(&(operation, code)) || known.contains(code),
        "{operation} of {service} has no {code} in its model: {}",
        refused.message
    );
}

type Errors = BTreeMap<(&'static str, String), BTreeSet<String>>;

fn errors() -> &'static Errors {
    static ERRORS: OnceLock<Errors> = OnceLock::new();
    ERRORS.get_or_init(|| {
        let mut all = Errors::new();
        for (service, text) in MODELS {
            let model: Value = serde_json::from_str(text).expect("a model");
            let operations = model.get("operations").and_then(Value::as_object);
            for (name, operation) in operations.expect("operations") {
                let errors = operation.get("errors").and_then(Value::as_array);
                let codes = errors.into_iter().flatten().filter_map(|error| {
                    let shape = error.get("shape")?.as_str()?;
                    let code = model.pointer(&format!("/shapes/{shape}/error/code"));
                    Some(code.and_then(Value::as_str).unwrap_or(shape).to_owned())
                });
                all.insert((service, name.clone()), codes.collect());
            }
        }
        all
    })
}
