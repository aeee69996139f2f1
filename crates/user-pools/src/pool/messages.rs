//! The verification messages of a pool: the template, and the older members that mirror it.

use wire::ApiResult;
use wire::cognito_idp::{
    DefaultEmailOptionType, UserPoolType, VerificationMessageTemplateType, error,
};

/// Brings `VerificationMessageTemplate` and the three older members into agreement.
///
/// # Errors
/// `InvalidParameterException` where the template contradicts its option.
pub(super) fn settle(settings: &mut UserPoolType) -> ApiResult<()> {
    let mut template = settings
        .verification_message_template
        .take()
        .unwrap_or_default();
    agree(
        &mut template.email_message,
        &mut settings.email_verification_message,
    );
    agree(
        &mut template.email_subject,
        &mut settings.email_verification_subject,
    );
    agree(
        &mut template.sms_message,
        &mut settings.sms_verification_message,
    );
    let option = template
        .default_email_option
        .get_or_insert(DefaultEmailOptionType::ConfirmWithCode)
        .clone();
    fits(&option, &template)?;
    settings.verification_message_template = Some(template);
    Ok(())
}

/// Both show the same text: the template's, where it has one.
fn agree(new: &mut Option<String>, old: &mut Option<String>) {
    let text = new.take().or(old.take());
    new.clone_from(&text);
    *old = text;
}

fn fits(
    option: &DefaultEmailOptionType,
    template: &VerificationMessageTemplateType,
) -> ApiResult<()> {
    let (stray, member) = match option {
        DefaultEmailOptionType::ConfirmWithLink => (&template.email_message, "EmailMessage"),
        _ => (&template.email_message_by_link, "EmailMessageByLink"),
    };
    if stray.is_some() {
        return Err(error::invalid_parameter(format!(
            "{member} cannot be used with DefaultEmailOption {option}"
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::settle;
    use wire::cognito_idp::{
        DefaultEmailOptionType, UserPoolType, VerificationMessageTemplateType,
    };

    #[test]
    fn old_and_new_members_mirror_each_other() {
        let mut settings = UserPoolType {
            email_verification_message: Some("Code {####}".into()),
            verification_message_template: Some(VerificationMessageTemplateType {
                sms_message: Some("SMS {####}".into()),
                ..VerificationMessageTemplateType::default()
            }),
            ..UserPoolType::default()
        };
        settle(&mut settings).unwrap();
        let template = settings.verification_message_template.clone().unwrap();
        assert_eq!(template.email_message.as_deref(), Some("Code {####}"));
        assert_eq!(
            template.default_email_option,
            Some(DefaultEmailOptionType::ConfirmWithCode)
        );
        assert_eq!(
            settings.sms_verification_message.as_deref(),
            Some("SMS {####}")
        );

        settings.email_verification_message = Some("Other {####}".into());
        settle(&mut settings).unwrap();
        assert_eq!(
            settings.email_verification_message.as_deref(),
            Some("Code {####}"),
            "the template wins"
        );
    }

    #[test]
    fn a_link_template_does_not_go_with_codes() {
        let mut settings = UserPoolType {
            verification_message_template: Some(VerificationMessageTemplateType {
                email_message_by_link: Some("{##here##}".into()),
                ..VerificationMessageTemplateType::default()
            }),
            ..UserPoolType::default()
        };
        assert!(settle(&mut settings).is_err());
    }
}
