//! Invitations of users whom an administrator has made.

use crate::codes;
use crate::pool::Pool;
use crate::risk::destination;
use context::{Call, Channel};
use store::Batch;
use store::users::User;
use wire::ApiResult;
use wire::cognito_idp::{DeliveryMediumType, error};

/// What an invitation goes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Destination {
    channel: Channel,
    to: String,
}

/// Where the invitation goes. Without a wish it is the telephone, if there is a number; what is wished for must be
/// possible.
///
/// # Errors
/// `InvalidParameterException`.
pub(super) fn destinations(
    user: &User,
    wished: Option<&[DeliveryMediumType]>,
) -> ApiResult<Vec<Destination>> {
    let number = user.attributes.get("phone_number");
    let address = user.attributes.get("email");
    let Some(wished) = wished.filter(|wished| !wished.is_empty()) else {
        return Ok(number
            .map(|to| Destination {
                channel: Channel::Sms,
                to: to.clone(),
            })
            .into_iter()
            .collect());
    };
    let mut destinations = Vec::new();
    for medium in wished {
        let (channel, to, missing) = match medium {
            DeliveryMediumType::Sms => (Channel::Sms, number, "phone_number"),
            DeliveryMediumType::Email => (Channel::Email, address, "email"),
            DeliveryMediumType::Unknown(other) => {
                return Err(error::invalid_parameter(format!(
                    "{other} is no delivery medium: use EMAIL or SMS"
                )));
            }
        };
        let Some(to) = to else {
            return Err(error::invalid_parameter(format!(
                "the invitation cannot be sent: the user has no {missing}"
            )));
        };
        let destination = Destination {
            channel,
            to: to.clone(),
        };
        if !destinations.contains(&destination) {
            destinations.push(destination);
        }
    }
    Ok(destinations)
}

/// Counts the invitation for where it goes, in the batch that makes its user.
pub(super) fn count(call: &Call, batch: &mut Batch, destinations: &[Destination]) {
    for Destination { channel, to } in destinations {
        destination::count(batch, call, destination::KIND, *channel, to);
    }
}

/// Sends the invitation with the temporary password.
///
/// # Errors
/// `CodeDeliveryFailureException`.
pub(super) async fn send(
    call: &Call,
    pool: &Pool,
    user: &User,
    destinations: &[Destination],
    password: &str,
) -> ApiResult<()> {
    for Destination { channel, to } in destinations {
        let message = codes::invite(pool, *channel, to, signs_in_with(pool, user), password);
        call.messages
            .deliver(message)
            .await
            .map_err(|failure| codes::undelivered(&failure))?;
    }
    Ok(())
}

/// What the user types in the place of a user name.
fn signs_in_with<'a>(pool: &Pool, user: &'a User) -> &'a str {
    ["email", "phone_number"]
        .into_iter()
        .filter(|attribute| pool.signs_in_by(attribute))
        .find_map(|attribute| user.attributes.get(attribute))
        .unwrap_or(&user.username)
}
