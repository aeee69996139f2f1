//! One statement: whom, what, on which resource and when.

use super::condition::{self, Condition};
use super::context::ConditionContext;
use super::json::Json;
use super::kind::Kind;
use super::malformed::MalformedPolicy;
use super::naming::{Naming, Principals};
use super::pattern::{self, Matched, Pattern, Syntax};
use super::principal::Principal;

const VENDOR_MISSING: &str =
    "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";

/// What a statement does to the requests that it covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Allow,
    Deny,
}

/// A statement, ready to be compared with requests.
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    pub(crate) sid: Option<String>,
    pub(crate) effect: Effect,
    principals: Option<Principals>,
    actions: Clause,
    /// A trust policy has none: its resource is the role that it belongs to.
    resources: Option<Clause>,
    conditions: Vec<Condition>,
}

/// `Action` or `Resource`; with `complement` it is `NotAction` or `NotResource`.
#[derive(Clone, Debug)]
struct Clause {
    complement: bool,
    patterns: Vec<Pattern>,
}

/// The members of a statement before they are understood.
#[derive(Default)]
struct Members<'a> {
    sid: Option<&'a Json>,
    effect: Option<&'a Json>,
    principal: Option<&'a Json>,
    not_principal: Option<&'a Json>,
    action: Option<&'a Json>,
    not_action: Option<&'a Json>,
    resource: Option<&'a Json>,
    not_resource: Option<&'a Json>,
    condition: Option<&'a Json>,
}

impl Statement {
    pub(crate) fn parse(json: &Json, kind: Kind, variables: bool) -> Result<Self, MalformedPolicy> {
        let members = Members::collect(json)?;
        let effect = match members.effect {
            Some(Json::Text(text)) if text == "Allow" => Effect::Allow,
            Some(Json::Text(text)) if text == "Deny" => Effect::Deny,
            Some(_) => return Err(MalformedPolicy::syntax()),
            None => return Err(MalformedPolicy::grammar("Missing required field Effect")),
        };
        Ok(Self {
            sid: members.sid()?,
            effect,
            principals: members.principals(kind, effect)?,
            actions: members.actions(kind)?,
            resources: members.resources(kind, variables)?,
            conditions: match members.condition {
                Some(json) => condition::parse(json, variables)?,
                None => Vec::new(),
            },
        })
    }

    /// Whether the statement has a `Principal` element, as those of resources have.
    pub(crate) fn has_principals(&self) -> bool {
        self.principals.is_some()
    }

    /// How the statement names the principal; without a `Principal` element it names nobody.
    pub(crate) fn naming(&self, principal: &Principal) -> Naming {
        self.principals
            .as_ref()
            .map_or(Naming::Absent, |principals| principals.naming(principal))
    }

    /// Whether the statement is about this action; the action is in lower case.
    pub(crate) fn covers_action(&self, action: &str, context: &ConditionContext) -> bool {
        self.actions.covers(action, context)
    }

    /// Whether action, resource and conditions fit; who asks is not looked at. The action is in lower case.
    pub(crate) fn covers(&self, action: &str, resource: &str, context: &ConditionContext) -> bool {
        self.actions.covers(action, context)
            && self
                .resources
                .as_ref()
                .is_none_or(|clause| clause.covers(resource, context))
            // What cannot be told allows nothing, and denies. The attack: to send a hop that is no address, so that
            // `NotIpAddress` of an unknown address lets in, or a statement that denies by `IpAddress` does not keep out.
            && self.conditions.iter().all(|condition| {
                condition
                    .holds(context)
                    .unwrap_or(self.effect == Effect::Deny)
            })
    }

    pub(crate) fn conditions(&self) -> &[Condition] {
        &self.conditions
    }
}

impl Clause {
    fn covers(&self, text: &str, context: &ConditionContext) -> bool {
        match pattern::any(&self.patterns, text, context) {
            Matched::Yes => !self.complement,
            Matched::No => self.complement,
            // What a variable without a value would have named is unknown, so its complement is unknown as well.
            Matched::Unresolved => false,
        }
    }
}

impl<'a> Members<'a> {
    fn collect(json: &'a Json) -> Result<Self, MalformedPolicy> {
        let Json::Object(members) = json else {
            return Err(MalformedPolicy::syntax());
        };
        let mut collected = Self::default();
        for (name, value) in members {
            let slot = match name.as_str() {
                "Sid" => &mut collected.sid,
                "Effect" => &mut collected.effect,
                "Principal" => &mut collected.principal,
                "NotPrincipal" => &mut collected.not_principal,
                "Action" => &mut collected.action,
                "NotAction" => &mut collected.not_action,
                "Resource" => &mut collected.resource,
                "NotResource" => &mut collected.not_resource,
                "Condition" => &mut collected.condition,
                _ => return Err(MalformedPolicy::syntax()),
            };
            *slot = Some(value);
        }
        Ok(collected)
    }

    fn sid(&self) -> Result<Option<String>, MalformedPolicy> {
        match self.sid {
            None => Ok(None),
            Some(Json::Text(sid)) if sid.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
                // The console writes empty ones, also several of them.
                Ok((!sid.is_empty()).then(|| sid.clone()))
            }
            Some(Json::Text(_)) => Err(MalformedPolicy::grammar(
                "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression \
                 [0-9A-Za-z]*",
            )),
            Some(_) => Err(MalformedPolicy::syntax()),
        }
    }

    fn principals(
        &self,
        kind: Kind,
        effect: Effect,
    ) -> Result<Option<Principals>, MalformedPolicy> {
        let is_of_resource = matches!(kind, Kind::Trust | Kind::Resource);
        match (self.principal, self.not_principal) {
            (None, None) if is_of_resource => {
                Err(MalformedPolicy::grammar("Missing required field Principal"))
            }
            (None, None) => Ok(None),
            (Some(_), Some(_)) => Err(MalformedPolicy::syntax()),
            _ if !is_of_resource => Err(MalformedPolicy::grammar(
                "Policy document should not specify a principal.",
            )),
            (Some(json), None) => Principals::parse(json, false).map(Some),
            // It would let in everybody whom the author did not think of, callers without a signature included.
            (None, Some(_)) if effect == Effect::Allow => Err(MalformedPolicy::grammar(
                "Allow with NotPrincipal is not allowed.",
            )),
            (None, Some(json)) => Principals::parse(json, true).map(Some),
        }
    }

    fn actions(&self, kind: Kind) -> Result<Clause, MalformedPolicy> {
        let missing = || MalformedPolicy::grammar("Policy statement must contain actions.");
        let (json, complement) = either(self.action, self.not_action)?.ok_or_else(missing)?;
        let texts = texts(json)?;
        if texts.is_empty() {
            return Err(missing());
        }
        let patterns = texts
            .into_iter()
            .map(|text| action(text, kind))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Clause {
            complement,
            patterns,
        })
    }

    fn resources(&self, kind: Kind, variables: bool) -> Result<Option<Clause>, MalformedPolicy> {
        let given = either(self.resource, self.not_resource)?;
        if kind == Kind::Trust {
            return match given {
                None => Ok(None),
                Some(_) => Err(MalformedPolicy::grammar("Has prohibited field Resource")),
            };
        }
        let missing = || MalformedPolicy::grammar("Policy statement must contain resources.");
        let (json, complement) = given.ok_or_else(missing)?;
        let texts = texts(json)?;
        if texts.is_empty() {
            return Err(missing());
        }
        let patterns = texts
            .into_iter()
            .map(|text| resource(text, variables))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Some(Clause {
            complement,
            patterns,
        }))
    }
}

/// One of two elements that exclude each other, and whether it is the second.
fn either<'a>(
    plain: Option<&'a Json>,
    complement: Option<&'a Json>,
) -> Result<Option<(&'a Json, bool)>, MalformedPolicy> {
    match (plain, complement) {
        (Some(_), Some(_)) => Err(MalformedPolicy::syntax()),
        (Some(json), None) => Ok(Some((json, false))),
        (None, Some(json)) => Ok(Some((json, true))),
        (None, None) => Ok(None),
    }
}

fn texts(json: &Json) -> Result<Vec<&str>, MalformedPolicy> {
    let list = match json {
        Json::Text(_) => std::slice::from_ref(json),
        Json::List(list) => list.as_slice(),
        _ => return Err(MalformedPolicy::syntax()),
    };
    list.iter()
        .map(|one| match one {
            Json::Text(text) => Ok(text.as_str()),
            _ => Err(MalformedPolicy::syntax()),
        })
        .collect()
}

fn action(text: &str, kind: Kind) -> Result<Pattern, MalformedPolicy> {
    let (vendor, name) = if text == "*" {
        ("*", "*")
    } else {
        text.split_once(':')
            .ok_or_else(|| MalformedPolicy::grammar(VENDOR_MISSING))?
    };
    let is_vendor = !vendor.is_empty()
        && vendor
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    // White space is not trimmed: ` s3:GetObject` is refused and not taken for an action that nothing asks for.
    if !(is_vendor || vendor == "*" && name == "*") {
        return Err(MalformedPolicy::grammar(format!(
            "Vendor {vendor} is not valid"
        )));
    }
    let is_name = name
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'*' | b'?' | b'-' | b'_'));
    if name.is_empty() || !is_name {
        return Err(MalformedPolicy::syntax());
    }
    if kind == Kind::Trust && !vendor.eq_ignore_ascii_case("sts") {
        return Err(MalformedPolicy::grammar(
            "AssumeRole policy may only specify STS AssumeRole actions.",
        ));
    }
    let syntax = Syntax {
        wildcards: true,
        variables: false,
        fold: false,
    };
    // The evaluation brings the action in lower case, once for all statements.
    Pattern::parse(&text.to_ascii_lowercase(), syntax).ok_or_else(MalformedPolicy::syntax)
}

fn resource(text: &str, variables: bool) -> Result<Pattern, MalformedPolicy> {
    if text != "*" && !text.starts_with("arn:") {
        return Err(MalformedPolicy::grammar(format!(
            "Resource {text} must be in ARN format or \"*\"."
        )));
    }
    let syntax = Syntax {
        wildcards: true,
        variables,
        fold: false,
    };
    Pattern::parse(text, syntax).ok_or_else(MalformedPolicy::syntax)
}
