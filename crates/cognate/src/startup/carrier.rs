//! What carries messages.

use crate::config::Settings;
use context::Deliver;
use keys::Clock;
use messages::{Logged, Outbox, Smtp, Unconfigured};
use std::sync::Arc;

/// What carries messages, and development mode's outbox.
pub(super) type Carrier = (Arc<dyn Deliver>, Option<Arc<Outbox>>);

/// What carries messages: the outbox in development mode, SMTP when it is configured.
///
/// # Errors
/// When the mail server's address cannot be used.
pub(super) fn carrier(
    settings: &Settings,
    clock: &Arc<dyn Clock>,
    warnings: &mut Vec<String>,
) -> Result<Carrier, String> {
    if settings.dev {
        let outbox = Arc::new(Outbox::new(Arc::clone(clock)));
        return Ok((Arc::<Outbox>::clone(&outbox), Some(outbox)));
    }
    if let (Some(url), Some(from)) = (&settings.messages.smtp.url, &settings.messages.from) {
        let smtp = Smtp::new(url, from).map_err(|error| error.to_string())?;
        if Smtp::shows_its_password(url) {
            warnings.push(
                "the password of messages.smtp.url can be read on its way to the mail server: use smtps://, or add ?tls=required".to_owned(),
            );
        }
        return Ok((Arc::new(Logged(smtp)), None));
    }
    warnings.push(
        "no mail server is configured, so sign-up and password-reset codes cannot be sent: set messages.smtp.url and messages.from, see docs/operations.md".to_owned(),
    );
    Ok((Arc::new(Logged(Unconfigured)), None))
}
