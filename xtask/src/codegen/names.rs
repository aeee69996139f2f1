//! From the model's names to Rust's.

const KEYWORDS: &[&str] = &[
    "type", "match", "ref", "use", "mod", "enum", "struct", "where", "loop", "move", "static",
    "const",
];

/// The field of a member: `MFAOptions` becomes `mfa_options`, `CallbackURLs` becomes `callback_urls`.
pub(crate) fn field(member: &str) -> String {
    let name = snake(member);
    if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}

/// Lower-case words joined by underscores; an acronym is one word, also with a plural `s`.
pub(crate) fn snake(name: &str) -> String {
    let name = name.replace("OAuth", "Oauth").replace("OpenID", "Openid");
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (index, letter) in letters.iter().copied().enumerate() {
        let previous = index.checked_sub(1).and_then(|i| letters.get(i)).copied();
        let next = letters.get(index + 1).copied();
        let after = letters.get(index + 2).copied();
        if letter == '-' || letter == '_' || letter == '.' {
            out.push('_');
            continue;
        }
        if letter.is_ascii_uppercase()
            && let Some(previous) = previous
        {
            let starts_word = previous.is_ascii_lowercase() || previous.is_ascii_digit();
            // The last capital of an acronym begins the next word, unless what follows is only a plural `s`.
            let plural = next == Some('s') && after.is_none_or(|c| !c.is_ascii_lowercase());
            let ends_acronym = previous.is_ascii_uppercase()
                && next.is_some_and(|c| c.is_ascii_lowercase())
                && !plural;
            if starts_word || ends_acronym {
                out.push('_');
            }
        }
        out.push(letter.to_ascii_lowercase());
    }
    while out.contains("__") {
        out = out.replace("__", "_");
    }
    out
}

/// The variant of an enum's value: `ALLOW_USER_SRP_AUTH` becomes `AllowUserSrpAuth`.
pub(crate) fn variant(value: &str) -> String {
    let shouting = !value.chars().any(|c| c.is_ascii_lowercase());
    let mut out = String::new();
    for word in value.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            out.push(first.to_ascii_uppercase());
            let rest: String = letters.collect();
            out.push_str(&if shouting {
                rest.to_ascii_lowercase()
            } else {
                rest
            });
        }
    }
    if out.is_empty() || out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert(0, 'N');
    }
    if out == "Unknown" || out == "Self" {
        out.push_str("Value");
    }
    out
}

/// A shape's name as a Rust type.
pub(crate) fn type_name(shape: &str) -> String {
    let mut letters = shape.chars();
    letters
        .next()
        .map(|first| first.to_ascii_uppercase().to_string() + letters.as_str())
        .unwrap_or_default()
}

/// The path of a member in a validation message: its first letter in lower case.
pub(crate) fn lower_camel(member: &str) -> String {
    let mut letters = member.chars();
    letters
        .next()
        .map(|first| first.to_ascii_lowercase().to_string() + letters.as_str())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{field, variant};

    #[test]
    fn acronyms_and_plurals_are_one_word() {
        for (from, to) in [
            ("MFAOptions", "mfa_options"),
            ("CallbackURLs", "callback_urls"),
            ("RoleARN", "role_arn"),
            ("OpenIdConnectProviderARNs", "open_id_connect_provider_arns"),
            ("UserMFASettingList", "user_mfa_setting_list"),
            (
                "AllowedOAuthFlowsUserPoolClient",
                "allowed_oauth_flows_user_pool_client",
            ),
            ("Type", "r#type"),
        ] {
            assert_eq!(field(from), to);
        }
    }

    #[test]
    fn values_become_variants() {
        assert_eq!(variant("ALLOW_USER_SRP_AUTH"), "AllowUserSrpAuth");
        assert_eq!(variant("phone_number"), "PhoneNumber");
        assert_eq!(variant("StartsWith"), "StartsWith");
    }
}
