//! The doors of a pool: by which of them somebody comes decides what is counted, and where a sign-in may go on.

use serde::{Deserialize, Serialize};

/// A way into a pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Door {
    /// An operation that anybody may call.
    App,
    /// An administrator's operation, from a server with credentials of the account.
    Admin,
    /// A page of managed login.
    Pages,
}

impl Door {
    /// Whether a call comes from the address of the person. Behind an administrator's operation is a server that signs
    /// many people in, and their failures are not its own.
    pub(crate) fn is_public(self) -> bool {
        match self {
            Self::App | Self::Pages => true,
            Self::Admin => false,
        }
    }

    /// Whether a sign-in that has begun here may go on at `there`. The attack: a back end or a page signs people in under
    /// its own rules, and the session that it hands on is finished past these rules.
    pub(crate) fn leads_to(self, there: Self) -> bool {
        match self {
            Self::App => there != Self::Pages,
            Self::Admin | Self::Pages => there == self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Door;

    #[test]
    fn t35_what_begins_behind_one_door_does_not_go_on_at_a_lesser_one() {
        let all = [Door::App, Door::Admin, Door::Pages];
        let open: Vec<(Door, Door)> = all
            .into_iter()
            .flat_map(|here| all.map(|there| (here, there)))
            .filter(|(here, there)| here.leads_to(*there))
            .collect();
        assert_eq!(
            open,
            [
                (Door::App, Door::App),
                (Door::App, Door::Admin),
                (Door::Admin, Door::Admin),
                (Door::Pages, Door::Pages)
            ]
        );
    }
}
