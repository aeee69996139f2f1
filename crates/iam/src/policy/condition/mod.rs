//! The `Condition` element: operators, keys and values. All operators and keys have to hold.

mod arn;
mod binary;
mod boolean;
mod comparison;
mod date;
mod ip;
mod null;
mod numeric;
mod string;

use super::context::ConditionContext;
use super::json::Json;
use super::malformed::MalformedPolicy;
use super::pattern::Pattern;

/// One operator on one key.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    key: String,
    quantifier: Quantifier,
    if_exists: bool,
    test: Test,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quantifier {
    Plain,
    ForAllValues,
    ForAnyValue,
}

#[derive(Clone, Debug)]
enum Test {
    Text(string::StringTest),
    Numeric(numeric::NumericTest),
    Date(date::DateTest),
    Boolean(boolean::BooleanTest),
    Binary(binary::BinaryTest),
    Ip(ip::IpTest),
    Arn(arn::ArnTest),
    Null(null::NullTest),
}

/// Reads the element; `variables` says whether the version of the policy knows them.
pub(crate) fn parse(json: &Json, variables: bool) -> Result<Vec<Condition>, MalformedPolicy> {
    let Json::Object(operators) = json else {
        return Err(MalformedPolicy::syntax());
    };
    let mut conditions = Vec::new();
    for (operator, keys) in operators {
        let Json::Object(keys) = keys else {
            return Err(MalformedPolicy::syntax());
        };
        for (key, values) in keys {
            conditions.push(Condition::parse(operator, key, values, variables)?);
        }
    }
    Ok(conditions)
}

impl Condition {
    fn parse(
        operator: &str,
        key: &str,
        values: &Json,
        variables: bool,
    ) -> Result<Self, MalformedPolicy> {
        if !key.contains(':') || key.starts_with(':') {
            return Err(MalformedPolicy::grammar(
                "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
            ));
        }
        let (quantifier, name) = split_quantifier(operator);
        let (name, if_exists) = match name.strip_suffix("IfExists") {
            Some(name) => (name, true),
            None => (name, false),
        };
        let test = texts(values)
            .and_then(|values| Test::parse(name, &values, variables))
            .ok_or_else(MalformedPolicy::syntax)?;
        // `Null` asks about presence itself: with a suffix or a set operator it would have no meaning.
        if matches!(test, Test::Null(_)) && (if_exists || quantifier != Quantifier::Plain) {
            return Err(MalformedPolicy::syntax());
        }
        Ok(Self {
            key: key.to_lowercase(),
            quantifier,
            if_exists,
            test,
        })
    }

    /// Whether the condition holds for a request; `None` when it asks for what cannot be told: the statement
    /// decides then, since neither answer is safe in all of them.
    pub(crate) fn holds(&self, context: &ConditionContext) -> Option<bool> {
        (!context.is_unknown(&self.key)).then(|| self.is_true(context))
    }

    fn is_true(&self, context: &ConditionContext) -> bool {
        let values = context.folded_values(&self.key).unwrap_or_default();
        if let Test::Null(test) = &self.test {
            return test.holds(!values.is_empty());
        }
        if values.is_empty() {
            return self.holds_without_value(context);
        }
        let mut tests = values.iter().map(|value| self.test.accepts(value, context));
        match self.quantifier {
            // AWS leaves a plain operator on many values open. One equal value is enough for a positive operator, and
            // so it is enough to break a negated one.
            Quantifier::Plain if self.test.is_negated() => tests.all(|accepted| accepted),
            Quantifier::Plain | Quantifier::ForAnyValue => tests.any(|accepted| accepted),
            // Nothing but empty texts counts as no value at all.
            Quantifier::ForAllValues => {
                values.iter().all(String::is_empty) || tests.all(|accepted| accepted)
            }
        }
    }

    fn holds_without_value(&self, context: &ConditionContext) -> bool {
        // A variable without a value takes the whole statement away, even where the operator need not look at it.
        if self.test.is_unresolved(context) {
            return false;
        }
        self.if_exists
            || match self.quantifier {
                Quantifier::Plain => self.test.is_negated(),
                Quantifier::ForAllValues => true,
                Quantifier::ForAnyValue => false,
            }
    }

    /// The patterns of which a value of the key must fit one, or `None` when the condition can hold without a value
    /// or does not compare texts for equality.
    pub(crate) fn required_texts(&self, key: &str) -> Option<&[Pattern]> {
        let required = !self.if_exists && self.quantifier != Quantifier::ForAllValues;
        match &self.test {
            Test::Text(test) if required && self.key == key => test.positive_patterns(),
            _ => None,
        }
    }
}

impl Test {
    fn parse(operator: &str, values: &[String], variables: bool) -> Option<Self> {
        match operator {
            "Null" => null::NullTest::parse(values).map(Self::Null),
            "Bool" => boolean::BooleanTest::parse(values).map(Self::Boolean),
            "BinaryEquals" => binary::BinaryTest::parse(values).map(Self::Binary),
            "IpAddress" => ip::IpTest::parse(values, false).map(Self::Ip),
            "NotIpAddress" => ip::IpTest::parse(values, true).map(Self::Ip),
            "ArnEquals" | "ArnLike" => arn::ArnTest::parse(values, false, variables).map(Self::Arn),
            "ArnNotEquals" | "ArnNotLike" => {
                arn::ArnTest::parse(values, true, variables).map(Self::Arn)
            }
            other => {
                if let Some(name) = other.strip_prefix("String") {
                    string::StringTest::parse(name, values, variables).map(Self::Text)
                } else if let Some(name) = other.strip_prefix("Numeric") {
                    numeric::NumericTest::parse(name, values).map(Self::Numeric)
                } else if let Some(name) = other.strip_prefix("Date") {
                    date::DateTest::parse(name, values).map(Self::Date)
                } else {
                    None
                }
            }
        }
    }

    fn accepts(&self, value: &str, context: &ConditionContext) -> bool {
        match self {
            Self::Text(test) => test.accepts(value, context),
            Self::Numeric(test) => test.accepts(value),
            Self::Date(test) => test.accepts(value),
            Self::Boolean(test) => test.accepts(value),
            Self::Binary(test) => test.accepts(value),
            Self::Ip(test) => test.accepts(value),
            Self::Arn(test) => test.accepts(value, context),
            Self::Null(test) => test.holds(true),
        }
    }

    fn is_negated(&self) -> bool {
        match self {
            Self::Text(test) => test.is_negated(),
            Self::Numeric(test) => test.is_negated(),
            Self::Date(test) => test.is_negated(),
            Self::Ip(test) => test.is_negated(),
            Self::Arn(test) => test.is_negated(),
            Self::Boolean(_) | Self::Binary(_) | Self::Null(_) => false,
        }
    }

    fn is_unresolved(&self, context: &ConditionContext) -> bool {
        match self {
            Self::Text(test) => test.is_unresolved(context),
            Self::Arn(test) => test.is_unresolved(context),
            _ => false,
        }
    }
}

fn split_quantifier(operator: &str) -> (Quantifier, &str) {
    if let Some(name) = operator.strip_prefix("ForAllValues:") {
        (Quantifier::ForAllValues, name)
    } else if let Some(name) = operator.strip_prefix("ForAnyValue:") {
        (Quantifier::ForAnyValue, name)
    } else {
        (Quantifier::Plain, operator)
    }
}

/// One value or a list of them; numbers and booleans may be written without quotes.
fn texts(json: &Json) -> Option<Vec<String>> {
    match json {
        Json::List(list) => list.iter().map(text).collect(),
        one => Some(vec![text(one)?]),
    }
}

fn text(json: &Json) -> Option<String> {
    match json {
        Json::Text(text) | Json::Number(text) => Some(text.clone()),
        Json::Boolean(value) => Some(value.to_string()),
        Json::Null | Json::List(_) | Json::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
    use super::super::json;
    use super::*;

    fn holds(block: &str, context: &ConditionContext) -> bool {
        let conditions = parse(&json::parse(block).unwrap(), true).unwrap();
        conditions
            .iter()
            .all(|condition| condition.holds(context).unwrap_or_default())
    }

    fn is_refused(block: &str) -> bool {
        parse(&json::parse(block).unwrap(), true).is_err()
    }

    #[test]
    fn an_absent_key_by_operator_and_quantifier() {
        let context = ConditionContext::new();
        for (operator, expected) in [
            ("StringEquals", false),
            ("StringNotEquals", true),
            ("StringEqualsIfExists", true),
            ("StringNotEqualsIfExists", true),
            ("ForAnyValue:StringEquals", false),
            ("ForAnyValue:StringNotEquals", false),
            ("ForAnyValue:StringEqualsIfExists", true),
            ("ForAllValues:StringEquals", true),
            ("ForAllValues:StringNotEquals", true),
            ("StringLike", false),
            ("StringNotLike", true),
            ("StringEqualsIgnoreCase", false),
            ("StringNotEqualsIgnoreCase", true),
        ] {
            let block = format!(r#"{{"{operator}":{{"aws:x":"*"}}}}"#);
            assert_eq!(holds(&block, &context), expected, "{operator}");
        }
        for (block, expected) in [
            (r#"{"NumericEquals":{"aws:x":"1"}}"#, false),
            (r#"{"NumericNotEquals":{"aws:x":"1"}}"#, true),
            (r#"{"NumericLessThanIfExists":{"aws:x":1}}"#, true),
            (r#"{"DateNotEquals":{"aws:x":"2020-01-01"}}"#, true),
            (r#"{"DateLessThan":{"aws:x":"2020-01-01"}}"#, false),
            (r#"{"Bool":{"aws:x":"false"}}"#, false),
            (r#"{"BoolIfExists":{"aws:x":false}}"#, true),
            (r#"{"BinaryEquals":{"aws:x":"QQ=="}}"#, false),
            (r#"{"IpAddress":{"aws:x":"10.0.0.0/8"}}"#, false),
            (r#"{"NotIpAddress":{"aws:x":"10.0.0.0/8"}}"#, true),
            (r#"{"ArnLike":{"aws:x":"arn:aws:iam::*:*"}}"#, false),
            (r#"{"ArnNotLike":{"aws:x":"arn:aws:iam::*:*"}}"#, true),
        ] {
            assert_eq!(holds(block, &context), expected, "{block}");
        }
    }

    #[test]
    fn set_operators_look_at_every_value() {
        let mut context = ConditionContext::new();
        context.insert_many("aws:TagKeys", ["a", "b"]);
        for (block, expected) in [
            (
                r#"{"ForAllValues:StringEquals":{"aws:TagKeys":["a","b","c"]}}"#,
                true,
            ),
            (
                r#"{"ForAllValues:StringEquals":{"aws:TagKeys":["a"]}}"#,
                false,
            ),
            (
                r#"{"ForAnyValue:StringEquals":{"aws:TagKeys":["b","z"]}}"#,
                true,
            ),
            (
                r#"{"ForAnyValue:StringEquals":{"aws:TagKeys":["z"]}}"#,
                false,
            ),
            (
                r#"{"ForAnyValue:StringNotEquals":{"aws:TagKeys":["a"]}}"#,
                true,
            ),
            (
                r#"{"ForAnyValue:StringNotEquals":{"aws:TagKeys":["a","b"]}}"#,
                false,
            ),
            (
                r#"{"ForAllValues:StringNotEquals":{"aws:TagKeys":["z"]}}"#,
                true,
            ),
            (
                r#"{"ForAllValues:StringNotEquals":{"aws:TagKeys":["a","z"]}}"#,
                false,
            ),
            (r#"{"StringEquals":{"aws:TagKeys":"b"}}"#, true),
            (r#"{"StringNotEquals":{"aws:TagKeys":"b"}}"#, false),
        ] {
            assert_eq!(holds(block, &context), expected, "{block}");
        }
    }

    #[test]
    fn empty_value_lists_hold_only_when_negated() {
        let mut context = ConditionContext::new();
        context.insert("aws:x", "a");
        assert!(!holds(r#"{"StringEquals":{"aws:x":[]}}"#, &context));
        assert!(holds(r#"{"StringNotEquals":{"aws:x":[]}}"#, &context));
        assert!(!holds(r#"{"Null":{"aws:x":[]}}"#, &context));
    }

    #[test]
    fn an_unresolved_variable_never_holds() {
        let mut context = ConditionContext::new();
        for operator in [
            "StringNotEquals",
            "ForAllValues:StringEquals",
            "StringEqualsIfExists",
        ] {
            let block = format!(r#"{{"{operator}":{{"aws:x":"${{aws:username}}"}}}}"#);
            assert!(!holds(&block, &context), "{operator}");
        }
        context.insert("aws:x", "a");
        assert!(!holds(
            r#"{"StringNotEquals":{"aws:x":["b","${aws:username}"]}}"#,
            &context
        ));
        assert!(holds(
            r#"{"StringNotEquals":{"aws:x":["b","${aws:username, 'c'}"]}}"#,
            &context
        ));
    }

    #[test]
    fn unknown_operators_and_malformed_values_are_refused() {
        for block in [
            r#"{"stringEquals":{"aws:x":"a"}}"#,
            r#"{"StringEqual":{"aws:x":"a"}}"#,
            r#"{"IfExists":{"aws:x":"a"}}"#,
            r#"{"NullIfExists":{"aws:x":"true"}}"#,
            r#"{"ForAnyValue:Null":{"aws:x":"true"}}"#,
            r#"{"foranyvalue:StringEquals":{"aws:x":"a"}}"#,
            r#"{"Bool":{"aws:x":"yes"}}"#,
            r#"{"NumericEquals":{"aws:x":"ten"}}"#,
            r#"{"DateEquals":{"aws:x":"today"}}"#,
            r#"{"IpAddress":{"aws:x":"10.0.0.0/33"}}"#,
            r#"{"BinaryEquals":{"aws:x":"***"}}"#,
            r#"{"StringEquals":{"aws:x":null}}"#,
            r#"{"StringEquals":{"aws:x":{"a":"b"}}}"#,
            r#"{"StringEquals":{"x":"a"}}"#,
            r#"{"StringEquals":{"aws:x":"${"}}"#,
            r#"{"StringEquals":"a"}"#,
            r"[]",
        ] {
            assert!(is_refused(block), "{block}");
        }
    }
}
