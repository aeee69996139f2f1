//! The texts that go out, from the pool's templates or the defaults.

use super::Purpose;
use crate::pool::Pool;
use context::{Channel, Message};
use wire::cognito_idp::DefaultEmailOptionType;
use wire::{ApiError, ApiResult};

/// Where the code goes in a template.
const CODE: &str = "{####}";
/// Where the user name goes in an invitation.
const USERNAME: &str = "{username}";

const VERIFICATION_SUBJECT: &str = "Your verification code";
const VERIFICATION_MAIL: &str = "Your confirmation code is {####}";
const VERIFICATION_SMS: &str = "Your verification code is {####}";
const INVITATION_SUBJECT: &str = "Your temporary password";
const INVITATION: &str = "Your username is {username} and temporary password is {####}.";

/// The message with a code.
pub(super) fn verification(
    pool: &Pool,
    purpose: &Purpose,
    channel: Channel,
    to: &str,
    code: &str,
) -> ApiResult<Message> {
    let template = pool.settings.verification_message_template.as_ref();
    let by_link = template.is_some_and(|template| {
        template.default_email_option == Some(DefaultEmailOptionType::ConfirmWithLink)
    });
    if by_link && channel == Channel::Email && *purpose != Purpose::ForgotPassword {
        return Err(ApiError::not_implemented(
            "DefaultEmailOption CONFIRM_WITH_LINK is not supported yet",
        ));
    }
    let (subject, body) = match channel {
        Channel::Email => (
            template
                .and_then(|template| template.email_subject.as_deref())
                .unwrap_or(VERIFICATION_SUBJECT),
            template
                .and_then(|template| template.email_message.as_deref())
                .unwrap_or(VERIFICATION_MAIL),
        ),
        Channel::Sms => (
            "",
            template
                .and_then(|template| template.sms_message.as_deref())
                .unwrap_or(VERIFICATION_SMS),
        ),
    };
    Ok(Message {
        pool_id: pool.id.clone(),
        purpose: purpose.in_words(),
        ..filled(channel, to, subject, body, "", code)
    })
}

/// The invitation of a user whom an administrator has made.
#[must_use]
pub(crate) fn invite(
    pool: &Pool,
    channel: Channel,
    to: &str,
    username: &str,
    password: &str,
) -> Message {
    let template = pool
        .settings
        .admin_create_user_config
        .as_ref()
        .and_then(|config| config.invite_message_template.as_ref());
    let (subject, body) = match channel {
        Channel::Email => (
            template
                .and_then(|template| template.email_subject.as_deref())
                .unwrap_or(INVITATION_SUBJECT),
            template
                .and_then(|template| template.email_message.as_deref())
                .unwrap_or(INVITATION),
        ),
        Channel::Sms => (
            "",
            template
                .and_then(|template| template.sms_message.as_deref())
                .unwrap_or(INVITATION),
        ),
    };
    Message {
        pool_id: pool.id.clone(),
        purpose: "invitation".to_owned(),
        ..filled(channel, to, subject, body, username, password)
    }
}

fn filled(
    channel: Channel,
    to: &str,
    subject: &str,
    body: &str,
    username: &str,
    code: &str,
) -> Message {
    // A mail's body is HTML: a user name with a tag in it must stay text (threat 53).
    let written = |text: &str| match channel {
        Channel::Email => escaped(text),
        Channel::Sms => text.to_owned(),
    };
    Message {
        pool_id: String::new(),
        purpose: String::new(),
        channel,
        to: to.to_owned(),
        // The subject becomes a header; a line break would begin another one (threat 53).
        subject: subject.chars().filter(|c| !c.is_control()).collect(),
        body: replaced(body, &written(username), &written(code)),
        code: code.to_owned(),
    }
}

/// Both places in one pass, so that a user name that contains `{####}` does not receive the password.
fn replaced(template: &str, username: &str, code: &str) -> String {
    let mut text = String::with_capacity(template.len() + username.len() + code.len());
    let mut rest = template;
    while let Some(start) = rest.find('{') {
        let (before, from) = rest.split_at(start);
        text.push_str(before);
        if let Some(after) = from.strip_prefix(USERNAME) {
            text.push_str(username);
            rest = after;
        } else if let Some(after) = from.strip_prefix(CODE) {
            text.push_str(code);
            rest = after;
        } else {
            text.push('{');
            rest = from.strip_prefix('{').unwrap_or("");
        }
    }
    text.push_str(rest);
    text
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::{INVITATION, filled, replaced};
    use context::Channel;

    #[test]
    fn templates() {
        assert_eq!(
            replaced(INVITATION, "bob", "Ab1!"),
            "Your username is bob and temporary password is Ab1!."
        );
        assert_eq!(replaced("{a} {####} { {####}", "", "7"), "{a} 7 { 7");
        assert_eq!(replaced("{username}", "{####}", "secret"), "{####}");
    }

    #[test]
    fn t53_a_user_name_is_text_and_a_subject_is_one_line() {
        let message = filled(
            Channel::Email,
            "a@b.example",
            "Hi\r\nBcc: x@y.example",
            INVITATION,
            "<a href='x'>",
            "A<b&1",
        );
        assert_eq!(message.subject, "HiBcc: x@y.example");
        assert!(
            message.body.contains("&lt;a href=&#39;x&#39;&gt;"),
            "{}",
            message.body
        );
        assert!(message.body.contains("A&lt;b&amp;1"));
        assert_eq!(message.code, "A<b&1");
        let sms = filled(Channel::Sms, "+12065550100", "", INVITATION, "b&b", "A<b");
        assert!(sms.body.contains("b&b and temporary password is A<b."));
    }
}
