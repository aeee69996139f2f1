//! Mail over SMTP.

use context::{Channel, Deliver, DeliveryError, Message, this_machine};
use lettre::message::{Mailbox, header::ContentType};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// A mail server that cannot be connected to for that long has failed.
const TIMEOUT: Duration = Duration::from_secs(5);

/// And so has one that has not taken a mail after that long: the library waits for an answer for ever, and a connection may
/// stand here of which the other side knows nothing.
const DEADLINE: Duration = Duration::from_secs(30);

/// Sends mail through one server.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    deadline: Duration,
}

impl Smtp {
    /// A transport to `url`: `smtp://host:25`, `smtps://user:password@host:465`, `smtp://host:587?tls=required`.
    ///
    /// # Errors
    /// What is wrong with the URL or the sender's address.
    pub fn new(url: &str, from: &str) -> Result<Self, DeliveryError> {
        let from = from.parse().map_err(|error| {
            DeliveryError::for_good(format!("messages.from is not an address: {error}"))
        })?;
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|error| {
                DeliveryError::for_good(format!("messages.smtp.url cannot be used: {error}"))
            })?
            .timeout(Some(TIMEOUT))
            .build();
        Ok(Self {
            transport,
            from,
            deadline: DEADLINE,
        })
    }

    /// Whether `url` sends a password where it can be read on the way: unencrypted, or with an encryption that whoever is
    /// in between can take away, to another machine.
    #[must_use]
    pub fn shows_its_password(url: &str) -> bool {
        let Some(rest) = url.strip_prefix("smtp://") else {
            return false;
        };
        let (authority, options) = rest.split_once(['/', '?']).unwrap_or((rest, ""));
        let Some((login, server)) = authority.rsplit_once('@') else {
            return false;
        };
        let host = match server.strip_prefix('[').and_then(|v6| v6.split_once(']')) {
            Some((v6, _)) => v6,
            None => server.split_once(':').map_or(server, |(host, _)| host),
        };
        login.contains(':') && !options.contains("tls=required") && !this_machine::is_host(host)
    }

    async fn send(&self, message: Message) -> Result<(), DeliveryError> {
        if message.channel == Channel::Sms {
            return Err(DeliveryError::for_good(crate::NO_SMS));
        }
        let content_type = if message.is_html() {
            ContentType::TEXT_HTML
        } else {
            ContentType::TEXT_PLAIN
        };
        // A parsed address cannot smuggle a header or a second recipient into the mail (threat 53).
        let recipient = message.to;
        let to: Mailbox = recipient.parse().map_err(|error| {
            DeliveryError::for_good(format!("the recipient is not an address: {error}"))
        })?;
        let mail = lettre::Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(message.subject)
            .header(content_type)
            .body(message.body)
            .map_err(|error| DeliveryError::for_good(error.to_string()))?;
        let sent = tokio::time::timeout(self.deadline, self.transport.send(mail)).await;
        let sent = sent.map_err(|_| DeliveryError {
            why: format!(
                "the mail server has not taken the mail within {} s",
                self.deadline.as_secs()
            ),
            is_final: false,
        })?;
        sent.map_err(|error| {
            let why = without(&recipient, &error.to_string());
            DeliveryError {
                why: format!("the mail could not be handed to the mail server: {why}"),
                is_final: error.is_permanent(),
            }
        })?;
        Ok(())
    }
}

/// What a mail server says, without who the mail was for: servers repeat the address, which may be the name of a user, and
/// the text goes to the log.
fn without(recipient: &str, text: &str) -> String {
    let name = recipient.split('@').next().unwrap_or(recipient);
    let name = name.to_lowercase();
    let words = text.split(' ').map(|word| {
        let is_address = word.contains('@') || word.to_lowercase().contains(&name);
        if is_address { "…" } else { word }
    });
    words.collect::<Vec<_>>().join(" ")
}

impl Deliver for Smtp {
    fn deliver(
        &self,
        message: Message,
    ) -> Pin<Box<dyn Future<Output = Result<(), DeliveryError>> + Send + '_>> {
        Box::pin(self.send(message))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::Smtp;
    use context::{Channel, Deliver as _, Message};
    use std::time::Duration;

    #[test]
    fn a_bad_sender_or_url_is_told_at_start() {
        assert!(Smtp::new("smtp://127.0.0.1:25", "not an address").is_err());
        assert!(Smtp::new("http://127.0.0.1", "a@example.com").is_err());
        assert!(Smtp::new("smtp://127.0.0.1:25", "Cognate <no-reply@example.com>").is_ok());
    }

    #[tokio::test]
    async fn a_mail_server_that_says_nothing_is_not_waited_for_for_ever() {
        // Nobody accepts: the connection stands all the same.
        let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("smtp://{}", silent.local_addr().unwrap());
        let mut smtp = Smtp::new(&url, "no-reply@example.com").unwrap();
        smtp.deadline = Duration::from_secs(1);
        let message = Message {
            pool_id: String::new(),
            purpose: String::new(),
            channel: Channel::Email,
            to: "ada@example.com".to_owned(),
            subject: String::new(),
            body: "1".to_owned(),
            code: "1".to_owned(),
        };
        let failure = smtp.deliver(message).await.unwrap_err();
        assert_eq!(
            failure.why,
            "the mail server has not taken the mail within 1 s"
        );
        assert!(!failure.is_final);
    }

    #[test]
    fn who_a_mail_was_for_is_not_told() {
        let said = |text| super::without("Ada.King@example.com", text);
        assert_eq!(
            said("permanent error (550): 5.1.1 <ada.king@example.com>: Recipient address rejected"),
            "permanent error (550): 5.1.1 … Recipient address rejected"
        );
        assert_eq!(
            said("550 no mailbox ADA.KING here"),
            "550 no mailbox … here"
        );
        assert_eq!(said("connection refused"), "connection refused");
    }

    #[test]
    fn a_password_that_can_be_read_on_the_way_is_noticed() {
        for url in [
            "smtp://user:pass@mail.example.com:587",
            "smtp://user:pass@192.0.2.1",
            "smtp://user:p@ss@[2001:db8::1]:25",
            "smtp://user:pass@localhost.example.com",
            "smtp://user:pass@mail.example.com:587?tls=opportunistic",
        ] {
            assert!(Smtp::shows_its_password(url), "{url}");
        }
        for url in [
            "smtps://user:pass@mail.example.com:465",
            "smtp://user:pass@mail.example.com:587?tls=required",
            "smtp://mail.example.com:25",
            "smtp://user:pass@localhost:25",
            "smtp://user:pass@127.0.0.1",
            "smtp://user:pass@[::1]:1025",
        ] {
            assert!(!Smtp::shows_its_password(url), "{url}");
        }
    }
}
