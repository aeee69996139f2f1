//! Who gets a code, and where it goes. For users who are not there, in pools that hide who is (threat 31), it is made up,
//! and for one name always the same.

use crate::account::canonical_username;
use crate::directory::{self, Shown, mask_email, mask_phone};
use crate::pool::Pool;
use context::{Channel, Context};
use keys::hmac::hmac_sha256;
use store::users::User;
use wire::cognito_idp::{CodeDeliveryDetailsType, DeliveryMediumType};

/// The first letters of the domains that most people have their mail at.
const DOMAINS: &[u8] = b"gggghoyim";

/// Where a code goes.
pub(crate) struct Recipient {
    pub(super) sub: String,
    pub(super) attribute: String,
    pub(super) value: String,
    /// Nobody is at the other end: all is done as for others, but nothing is sent.
    pub(super) is_nobody: bool,
}

impl Recipient {
    /// The user, at `value` of `attribute`.
    #[must_use]
    pub(crate) fn of(user: &User, attribute: &str, value: &str) -> Self {
        Self {
            sub: user.sub.clone(),
            attribute: attribute.to_owned(),
            value: value.to_owned(),
            is_nobody: false,
        }
    }

    /// Who gets a code that is asked for in this name, which nobody has, or `user` to whom none is sent.
    #[must_use]
    pub(crate) fn nobody(cx: &Context, pool: &Pool, user: Option<&User>, name: &str) -> Self {
        let name = directory::name_of_unreachable(user, name);
        let sub = directory::nobody(cx, pool, &name).sub;
        let (attribute, value) = destination(cx, pool, &name, &sub);
        Self {
            sub,
            attribute: attribute.to_owned(),
            value,
            is_nobody: true,
        }
    }

    /// Where the code went, as it is told.
    pub(super) fn details(&self) -> CodeDeliveryDetailsType {
        let (medium, destination) = match channel_of(&self.attribute) {
            Channel::Email => (DeliveryMediumType::Email, mask_email(&self.value)),
            Channel::Sms => (DeliveryMediumType::Sms, mask_phone(&self.value)),
        };
        CodeDeliveryDetailsType {
            attribute_name: Some(self.attribute.clone()),
            delivery_medium: Some(medium),
            destination: Some(destination),
        }
    }
}

/// How a code travels to this attribute.
pub(super) fn channel_of(attribute: &str) -> Channel {
    if attribute == "phone_number" {
        Channel::Sms
    } else {
        Channel::Email
    }
}

/// Where the code would go: to the address that is the name, or that the name is a made-up id of; else to one that is made
/// up as well. Nobody can compute it without the server's secret, and every node computes the same.
fn destination(cx: &Context, pool: &Pool, name: &str, sub: &str) -> (&'static str, String) {
    let name = canonical_username(pool, name);
    if let Some(attribute) = directory::address(pool, &name) {
        return (attribute, name);
    }
    let secret = cx.keyring.stable_secret(b"simulated delivery");
    let digest = hmac_sha256(&secret, &[pool.id.as_bytes(), b"\0", name.as_bytes()]);
    let shown = directory::shown_in(cx, pool, sub).unwrap_or_else(|| made_up(pool, &digest));
    (shown.attribute(), shown.address(&digest))
}

fn made_up(pool: &Pool, digest: &[u8; 32]) -> Shown {
    let [.., first, second, a, b, c, d] = *digest;
    if pool.auto_verifies("phone_number") && !pool.auto_verifies("email") {
        let number = u32::from_be_bytes([a, b, c, d]) % 10_000;
        return Shown::of("phone_number", &format!("+1000000{number:04}"));
    }
    let domain = DOMAINS.get(usize::from(second) % DOMAINS.len()).copied();
    Shown::Email {
        local: b'a' + first % 26,
        domain: domain.unwrap_or(b'g'),
    }
}
