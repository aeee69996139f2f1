//! Whom the `Principal` or `NotPrincipal` element of a policy names, and how closely.

use super::json::Json;
use super::malformed::MalformedPolicy;
use super::principal::Principal;

/// How closely a policy names a principal; later ones say more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Naming {
    /// Not at all.
    Absent,
    /// By its account: what the account may, it has to pass on by a policy of the principal.
    Account,
    /// Together with everybody.
    Everyone,
    /// By the role whose session it is, or by the service or provider that it is.
    Role,
    /// Itself.
    Itself,
}

/// The `Principal` or `NotPrincipal` element.
#[derive(Clone, Debug)]
pub(crate) struct Principals {
    complement: bool,
    named: Vec<Named>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Named {
    Everyone,
    Account(String),
    Arn(String),
    UniqueId(String),
    Service(String),
    Federated(String),
    CanonicalUser,
}

impl Principals {
    /// Reads the element; with `complement` it is `NotPrincipal`.
    pub(crate) fn parse(json: &Json, complement: bool) -> Result<Self, MalformedPolicy> {
        let mut named = Vec::new();
        match json {
            Json::Text(text) if text == "*" => named.push(Named::Everyone),
            Json::Text(text) => return Err(invalid("AWS", text)),
            Json::Object(members) => {
                for (kind, values) in members {
                    read_kind(kind, values, &mut named)?;
                }
            }
            _ => return Err(MalformedPolicy::syntax()),
        }
        if named.is_empty() {
            return Err(MalformedPolicy::syntax());
        }
        Ok(Self { complement, named })
    }

    /// How the statement names this principal.
    pub(crate) fn naming(&self, principal: &Principal) -> Naming {
        if self.complement {
            // Only a principal all of whose layers are named is spared: an account alone does not spare its users, nor
            // a role alone its sessions.
            return if self.spares(principal) {
                Naming::Absent
            } else {
                Naming::Everyone
            };
        }
        self.named
            .iter()
            .map(|named| named.naming(principal))
            .max()
            .unwrap_or(Naming::Absent)
    }

    fn spares(&self, principal: &Principal) -> bool {
        let has = |wanted: Naming| {
            self.named
                .iter()
                .any(|named| named.naming(principal) == wanted)
        };
        if has(Naming::Everyone) {
            return true;
        }
        match principal {
            Principal::Anonymous => false,
            Principal::Root { .. } => has(Naming::Account),
            Principal::User { .. } | Principal::FederatedUser { .. } => {
                has(Naming::Account) && has(Naming::Itself)
            }
            Principal::AssumedRole { .. } => {
                has(Naming::Account) && has(Naming::Role) && has(Naming::Itself)
            }
            Principal::Federated { .. } | Principal::Service { .. } => has(Naming::Role),
        }
    }
}

impl Named {
    fn naming(&self, principal: &Principal) -> Naming {
        match self {
            Self::Everyone => Naming::Everyone,
            Self::Account(account) => when(
                principal.account() == Some(account.as_str()),
                Naming::Account,
            ),
            Self::Arn(arn) => match principal {
                Principal::User { arn: own, .. } | Principal::FederatedUser { arn: own, .. } => {
                    when(own == arn, Naming::Itself)
                }
                Principal::AssumedRole {
                    session_arn,
                    role_arn,
                    ..
                } => {
                    if session_arn == arn {
                        Naming::Itself
                    } else {
                        when(role_arn == arn, Naming::Role)
                    }
                }
                _ => Naming::Absent,
            },
            // A user or role that was deleted and made again under its old name has another id: a policy that was
            // stored with the id does not let the newcomer in.
            Self::UniqueId(id) => match principal {
                Principal::User { user_id, .. } => when(user_id == id, Naming::Itself),
                Principal::AssumedRole { user_id, .. } => {
                    let role_id = user_id
                        .split_once(':')
                        .map_or(user_id.as_str(), |(role_id, _)| role_id);
                    when(role_id == id, Naming::Role)
                }
                _ => Naming::Absent,
            },
            Self::Service(service) => match principal {
                Principal::Service { name } => when(name == service, Naming::Role),
                _ => Naming::Absent,
            },
            Self::Federated(named) => match principal {
                Principal::Federated { provider } => when(provider == named, Naming::Role),
                _ => Naming::Absent,
            },
            Self::CanonicalUser => Naming::Absent,
        }
    }
}

fn when(holds: bool, naming: Naming) -> Naming {
    if holds { naming } else { Naming::Absent }
}

fn invalid(kind: &str, value: &str) -> MalformedPolicy {
    if kind == "Federated" {
        return MalformedPolicy::grammar(
            "Federated principals must be valid domain names or SAML metadata ARNs",
        );
    }
    MalformedPolicy::grammar(format!(
        "Invalid principal in policy: \"{kind}\":\"{value}\""
    ))
}

fn read_kind(kind: &str, values: &Json, named: &mut Vec<Named>) -> Result<(), MalformedPolicy> {
    let texts = match values {
        Json::Text(_) => std::slice::from_ref(values),
        Json::List(list) => list.as_slice(),
        _ => return Err(MalformedPolicy::syntax()),
    };
    for text in texts {
        let Json::Text(text) = text else {
            return Err(MalformedPolicy::syntax());
        };
        let one = match kind {
            "AWS" => aws(text),
            "Service" => is_host(text).then(|| Named::Service(text.clone())),
            "Federated" => federated(text),
            "CanonicalUser" => text
                .bytes()
                .all(|byte| byte.is_ascii_hexdigit())
                .then_some(Named::CanonicalUser),
            _ => return Err(MalformedPolicy::syntax()),
        };
        named.push(one.ok_or_else(|| invalid(kind, text))?);
    }
    Ok(())
}

fn aws(text: &str) -> Option<Named> {
    if text == "*" {
        return Some(Named::Everyone);
    }
    if is_account(text) {
        return Some(Named::Account(text.to_owned()));
    }
    if is_unique_id(text) {
        return Some(Named::UniqueId(text.to_owned()));
    }
    let (service, account, name) = split_arn(text)?;
    // A wildcard inside of an ARN would let in principals that do not exist yet; AWS refuses it as well.
    if !is_account(account) || name.contains(['*', '?', '$']) {
        return None;
    }
    match service {
        "iam" if name == "root" => Some(Named::Account(account.to_owned())),
        "iam" if has_name(name, "user/") || has_name(name, "role/") => {
            Some(Named::Arn(text.to_owned()))
        }
        "sts" if has_name(name, "assumed-role/") || has_name(name, "federated-user/") => {
            Some(Named::Arn(text.to_owned()))
        }
        _ => None,
    }
}

fn federated(text: &str) -> Option<Named> {
    let is_provider = split_arn(text).is_some_and(|(service, account, name)| {
        service == "iam"
            && is_account(account)
            && !name.contains(['*', '?', '$'])
            && (has_name(name, "oidc-provider/") || has_name(name, "saml-provider/"))
    });
    (is_provider || is_host(text)).then(|| Named::Federated(text.to_owned()))
}

/// Service, account and name of an ARN that has no region, as those of principals.
fn split_arn(text: &str) -> Option<(&str, &str, &str)> {
    let mut parts = text.splitn(6, ':');
    let (scheme, partition, service) = (parts.next()?, parts.next()?, parts.next()?);
    let (region, account, name) = (parts.next()?, parts.next()?, parts.next()?);
    let is_known = scheme == "arn"
        && matches!(partition, "aws" | "aws-cn" | "aws-us-gov")
        && region.is_empty();
    is_known.then_some((service, account, name))
}

fn has_name(text: &str, prefix: &str) -> bool {
    text.strip_prefix(prefix)
        .is_some_and(|name| !name.is_empty())
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_unique_id(text: &str) -> bool {
    let known = text.starts_with("AIDA") || text.starts_with("AROA");
    known
        && text.len() >= 16
        && text
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

fn is_host(text: &str) -> bool {
    text.contains('.')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
    use super::super::json;
    use super::*;

    fn parse(text: &str) -> Result<Principals, MalformedPolicy> {
        Principals::parse(&json::parse(text).unwrap(), false)
    }

    #[test]
    fn malformed_principals_are_refused_with_their_text() {
        for (text, kind, value) in [
            (
                r#"{"AWS":"arn:aws:iam::123456789012:role/*"}"#,
                "AWS",
                "arn:aws:iam::123456789012:role/*",
            ),
            (
                r#"{"AWS":"arn:aws:iam::123456789012:group/g"}"#,
                "AWS",
                "arn:aws:iam::123456789012:group/g",
            ),
            (r#"{"AWS":"bob"}"#, "AWS", "bob"),
            (r#"{"Service":"*"}"#, "Service", "*"),
            (r#""123456789012""#, "AWS", "123456789012"),
        ] {
            let expected = format!("Invalid principal in policy: \"{kind}\":\"{value}\"");
            assert_eq!(parse(text).unwrap_err().to_string(), expected);
        }
        for text in [
            "*",
            "example",
            "arn:aws:iam::123456789012:role/r",
            "arn:aws:iam//saml-provider/p",
        ] {
            assert_eq!(
                parse(&format!(r#"{{"Federated":"{text}"}}"#))
                    .unwrap_err()
                    .to_string(),
                "Federated principals must be valid domain names or SAML metadata ARNs",
                "{text}"
            );
        }
        for text in [
            "{}",
            "[]",
            "1",
            r#"{"AWS":[]}"#,
            r#"{"Aws":"*"}"#,
            r#"{"AWS":1}"#,
        ] {
            assert_eq!(
                parse(text).unwrap_err(),
                MalformedPolicy::syntax(),
                "{text}"
            );
        }
    }

    #[test]
    fn a_session_is_named_by_account_role_and_itself() {
        let session = Principal::AssumedRole {
            session_arn: "arn:aws:sts::123456789012:assumed-role/r/s".to_owned(),
            role_arn: "arn:aws:iam::123456789012:role/path/r".to_owned(),
            account: "123456789012".to_owned(),
            user_id: "AROAAAAAAAAAAAAAAAAA:s".to_owned(),
        };
        for (text, naming) in [
            (r#""*""#, Naming::Everyone),
            (r#"{"AWS":"*"}"#, Naming::Everyone),
            (r#"{"AWS":"123456789012"}"#, Naming::Account),
            (
                r#"{"AWS":"arn:aws:iam::123456789012:root"}"#,
                Naming::Account,
            ),
            (
                r#"{"AWS":"arn:aws:iam::123456789012:role/path/r"}"#,
                Naming::Role,
            ),
            (r#"{"AWS":"AROAAAAAAAAAAAAAAAAA"}"#, Naming::Role),
            (
                r#"{"AWS":"arn:aws:sts::123456789012:assumed-role/r/s"}"#,
                Naming::Itself,
            ),
            (
                r#"{"AWS":"arn:aws:sts::123456789012:assumed-role/r/S"}"#,
                Naming::Absent,
            ),
            (r#"{"AWS":"210987654321"}"#, Naming::Absent),
            (r#"{"Service":"lambda.amazonaws.com"}"#, Naming::Absent),
        ] {
            assert_eq!(parse(text).unwrap().naming(&session), naming, "{text}");
        }
    }
}
