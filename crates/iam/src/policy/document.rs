//! Policy documents: read once, checked against the grammar of their kind, and kept ready for evaluation.

use std::collections::HashSet;

use serde::de::IgnoredAny;

use super::json::{self, Json};
use super::kind::Kind;
use super::limits;
use super::malformed::MalformedPolicy;
use super::statement::Statement;

/// A policy document.
#[derive(Clone, Debug)]
pub struct PolicyDocument {
    kind: Kind,
    statements: Vec<Statement>,
}

impl PolicyDocument {
    /// Reads a document and checks it.
    ///
    /// # Errors
    /// The document is no JSON, repeats a key, breaks the grammar of its kind, or is too large.
    pub fn parse(text: &str, kind: Kind) -> Result<Self, MalformedPolicy> {
        check_size(text, kind)?;
        let json = json::parse(text).ok_or_else(|| unread(text))?;
        let Json::Object(members) = json else {
            return Err(MalformedPolicy::syntax());
        };
        // Without a version the document is of 2008, which knows no variables.
        let mut variables = false;
        let mut statements = None;
        for (name, value) in &members {
            match (name.as_str(), value) {
                ("Version", Json::Text(version)) => variables = knows_variables(version)?,
                ("Id", Json::Text(_)) => {}
                ("Statement", Json::List(list)) => statements = Some(list.as_slice()),
                ("Statement", Json::Object(_)) => statements = Some(std::slice::from_ref(value)),
                _ => return Err(MalformedPolicy::syntax()),
            }
        }
        let statements = statements.unwrap_or_default();
        if statements.is_empty() {
            return Err(MalformedPolicy::syntax());
        }
        let statements = statements
            .iter()
            .map(|statement| Statement::parse(statement, kind, variables))
            .collect::<Result<Vec<_>, _>>()?;
        check_sids(&statements)?;
        Ok(Self { kind, statements })
    }

    /// A document without any statement, which allows nothing.
    #[must_use]
    pub fn nothing(kind: Kind) -> Self {
        Self {
            kind,
            statements: Vec::new(),
        }
    }

    /// What the document is for.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    pub(crate) fn statements(&self) -> &[Statement] {
        &self.statements
    }
}

/// What is no JSON at all is told from JSON that no policy is: too deep, or with a repeated key.
fn unread(text: &str) -> MalformedPolicy {
    match serde_json::from_str::<IgnoredAny>(text) {
        Ok(_) => MalformedPolicy::syntax(),
        Err(_) => MalformedPolicy::grammar("This policy contains invalid Json"),
    }
}

fn check_size(text: &str, kind: Kind) -> Result<(), MalformedPolicy> {
    let (quota, limit) = match kind {
        // An inline policy may fill the whole space of its role; a managed one is measured by its operation.
        Kind::Identity => ("PolicySize", limits::ROLE_INLINE_TOTAL),
        Kind::Boundary => ("PolicySize", limits::MANAGED),
        Kind::Session => ("PolicySize", limits::SESSION),
        Kind::Trust => ("ACLSizePerRole", limits::TRUST),
        Kind::Resource => ("PolicySize", limits::RESOURCE),
    };
    if text.len() > limits::DOCUMENT_BYTES || limits::size(text) > limit {
        return Err(MalformedPolicy::TooLarge { quota, limit });
    }
    Ok(())
}

fn knows_variables(version: &str) -> Result<bool, MalformedPolicy> {
    match version {
        "2012-10-17" => Ok(true),
        "2008-10-17" => Ok(false),
        _ => Err(MalformedPolicy::grammar(
            "The policy must contain a valid version string",
        )),
    }
}

fn check_sids(statements: &[Statement]) -> Result<(), MalformedPolicy> {
    let mut seen = HashSet::new();
    for sid in statements
        .iter()
        .filter_map(|statement| statement.sid.as_deref())
    {
        if !seen.insert(sid) {
            return Err(MalformedPolicy::grammar(
                "Statement IDs (SID) in a single policy must be unique.",
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
    use super::*;

    const SYNTAX: &str = "Syntax errors in policy.";

    fn refusal(statement: &str, kind: Kind) -> String {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#);
        PolicyDocument::parse(&text, kind).unwrap_err().to_string()
    }

    #[test]
    fn malformed_documents_are_refused() {
        for text in ["", "{", "no policy", r#"{"Version":"2012-10-17"} {}"#] {
            assert_eq!(
                PolicyDocument::parse(text, Kind::Identity)
                    .unwrap_err()
                    .to_string(),
                "This policy contains invalid Json",
                "{text}"
            );
        }
        for text in [
            "null",
            "[]",
            "{}",
            r#"{"Version":"2012-10-17"}"#,
            r#"{"Version":"2012-10-17","Statement":[]}"#,
            r#"{"Version":"2012-10-17","Statement":"x"}"#,
            r#"{"Version":"2012-10-17","statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#,
            r#"{"Version":1,"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#,
            r#"{"Extra":1,"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#,
        ] {
            assert_eq!(
                PolicyDocument::parse(text, Kind::Identity)
                    .unwrap_err()
                    .to_string(),
                SYNTAX,
                "{text}"
            );
        }
        let version = r#"{"Version":"2024-01-01","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
        let refused = PolicyDocument::parse(version, Kind::Identity).unwrap_err();
        assert_eq!(
            refused.to_string(),
            "The policy must contain a valid version string"
        );
    }

    #[test]
    fn malformed_statements_are_refused_with_their_text() {
        let vendor = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
        for (statement, text) in [
            (
                r#"{"Action":"*","Resource":"*"}"#,
                "Missing required field Effect",
            ),
            (r#"{"Effect":"allow","Action":"*","Resource":"*"}"#, SYNTAX),
            (r#"{"Effect":"Allow","action":"*","Resource":"*"}"#, SYNTAX),
            (
                r#"{"Effect":"Allow","Resource":"*"}"#,
                "Policy statement must contain actions.",
            ),
            (
                r#"{"Effect":"Allow","Action":[],"Resource":"*"}"#,
                "Policy statement must contain actions.",
            ),
            (
                r#"{"Effect":"Allow","Action":"*"}"#,
                "Policy statement must contain resources.",
            ),
            (
                r#"{"Effect":"Allow","Action":"*","NotAction":"a:b","Resource":"*"}"#,
                SYNTAX,
            ),
            (
                r#"{"Effect":"Allow","Action":"ListUsers","Resource":"*"}"#,
                vendor,
            ),
            (
                r#"{"Effect":"Allow","Action":"s3*:Get","Resource":"*"}"#,
                "Vendor s3* is not valid",
            ),
            (
                r#"{"Effect":"Allow","Action":" s3:Get","Resource":"*"}"#,
                "Vendor  s3 is not valid",
            ),
            (
                r#"{"Effect":"Allow","Action":"s3:Get ","Resource":"*"}"#,
                SYNTAX,
            ),
            (
                r#"{"Effect":"Allow","Action":"s3:${x}","Resource":"*"}"#,
                SYNTAX,
            ),
            (
                r#"{"Effect":"Allow","Action":"*","Resource":"bucket"}"#,
                "Resource bucket must be in ARN format or \"*\".",
            ),
            (
                r#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::${"}"#,
                SYNTAX,
            ),
            (
                r#"{"Effect":"Allow","Action":"*","Resource":"*","Principal":"*"}"#,
                "Policy document should not specify a principal.",
            ),
        ] {
            assert_eq!(refusal(statement, Kind::Identity), text, "{statement}");
        }
        let same = r#"{"Sid":"A","Effect":"Allow","Action":"*","Resource":"*"}"#;
        let twice = format!("{same},{same}");
        assert_eq!(
            refusal(&twice, Kind::Session),
            "Statement IDs (SID) in a single policy must be unique."
        );
        assert!(
            refusal(&same.replace("\"A\"", "\"a b\""), Kind::Session)
                .starts_with("Statement IDs (SID) must be alpha")
        );
    }

    #[test]
    fn trust_policies_have_their_own_grammar() {
        for (statement, text) in [
            (
                r#"{"Effect":"Allow","Action":"sts:AssumeRole"}"#,
                "Missing required field Principal",
            ),
            (
                r#"{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Resource":"*"}"#,
                "Has prohibited field Resource",
            ),
            (
                r#"{"Effect":"Allow","Principal":"*","Action":"s3:GetObject"}"#,
                "AssumeRole policy may only specify STS AssumeRole actions.",
            ),
            (
                r#"{"Effect":"Allow","NotPrincipal":{"AWS":"123456789012"},"Action":"sts:AssumeRole"}"#,
                "Allow with NotPrincipal is not allowed.",
            ),
        ] {
            assert_eq!(refusal(statement, Kind::Trust), text, "{statement}");
        }
    }

    #[test]
    fn sizes_are_measured_without_white_space() {
        let text = |filler: &str| {
            format!(
                r#"{{"Statement":{{"Effect":"Allow","Action":"*","Resource":"arn:{filler}"}}}}"#
            )
        };
        assert!(PolicyDocument::parse(&text(&" ".repeat(5_000)), Kind::Session).is_ok());
        let refused = PolicyDocument::parse(&text(&"x".repeat(2_048)), Kind::Session).unwrap_err();
        assert_eq!(
            refused.to_string(),
            "Cannot exceed quota for PolicySize: 2048"
        );
        assert!(PolicyDocument::parse(&text(&" ".repeat(200_000)), Kind::Identity).is_err());
    }

    #[test]
    fn documents_are_shared_between_threads() {
        fn is_shared<T: Send + Sync>() {}
        is_shared::<PolicyDocument>();
    }
}
