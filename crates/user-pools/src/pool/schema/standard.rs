//! The standard attributes, which every pool has.

use wire::cognito_idp::{
    AttributeDataType, NumberAttributeConstraintsType, SchemaAttributeType,
    StringAttributeConstraintsType,
};

/// How many there are.
pub(super) const COUNT: usize = STANDARD.len();

/// All of them, as a new pool has them.
pub(super) fn all() -> Vec<SchemaAttributeType> {
    STANDARD
        .iter()
        .map(|(name, kind)| standard(name, *kind))
        .collect()
}

/// The standard attributes, in the order of `DescribeUserPool`.
const STANDARD: &[(&str, Kind)] = &[
    ("sub", Kind::Subject),
    ("name", Kind::Text),
    ("given_name", Kind::Text),
    ("family_name", Kind::Text),
    ("middle_name", Kind::Text),
    ("nickname", Kind::Text),
    ("preferred_username", Kind::Text),
    ("profile", Kind::Text),
    ("picture", Kind::Text),
    ("website", Kind::Text),
    ("email", Kind::Text),
    ("email_verified", Kind::Boolean),
    ("gender", Kind::Text),
    ("birthdate", Kind::Date),
    ("zoneinfo", Kind::Text),
    ("locale", Kind::Text),
    ("phone_number", Kind::Text),
    ("phone_number_verified", Kind::Boolean),
    ("address", Kind::Text),
    ("updated_at", Kind::Time),
    ("identities", Kind::Identities),
];

#[derive(Clone, Copy)]
enum Kind {
    Subject,
    Text,
    Date,
    Boolean,
    Time,
    Identities,
}

fn standard(name: &str, kind: Kind) -> SchemaAttributeType {
    let data_type = match kind {
        Kind::Subject | Kind::Text | Kind::Date | Kind::Identities => AttributeDataType::String,
        Kind::Boolean => AttributeDataType::Boolean,
        Kind::Time => AttributeDataType::Number,
    };
    let lengths = match kind {
        Kind::Subject => Some(lengths("1", "2048")),
        Kind::Text => Some(lengths("0", "2048")),
        Kind::Date => Some(lengths("10", "10")),
        Kind::Identities => Some(StringAttributeConstraintsType::default()),
        Kind::Boolean | Kind::Time => None,
    };
    let values = NumberAttributeConstraintsType {
        min_value: Some("0".to_owned()),
        max_value: None,
    };
    SchemaAttributeType {
        name: Some(name.to_owned()),
        attribute_data_type: Some(data_type),
        developer_only_attribute: Some(false),
        mutable: Some(!matches!(kind, Kind::Subject)),
        required: Some(matches!(kind, Kind::Subject)),
        string_attribute_constraints: lengths,
        number_attribute_constraints: matches!(kind, Kind::Time).then_some(values),
    }
}

fn lengths(min: &str, max: &str) -> StringAttributeConstraintsType {
    StringAttributeConstraintsType {
        min_length: Some(min.to_owned()),
        max_length: Some(max.to_owned()),
    }
}
