//! What owns policies: a role or a user. The operations on inline policies, attachments and boundaries are the same for
//! both.

use crate::documents;
use crate::policy::limits;
use crate::roles::{self, RoleDocument};
use crate::users::{self, UserDocument};
use context::Context;
use std::collections::BTreeMap;
use store::Batch;
use store::iam_owner::{Owner, OwnerKind};
use store::iam_roles::{self, IamRole};
use store::iam_users::{self, IamUser};
use wire::{ApiResult, Resource};

/// The kind under which the policies of an owner are cached.
pub(crate) const POLICIES: &str = "iam.policies";

/// The kinds of owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A role.
    Role,
    /// A user.
    User,
}

impl Kind {
    /// As messages call it.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::User => "user",
        }
    }

    /// As names of operations and quotas have it.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Role => "Role",
            Self::User => "User",
        }
    }

    /// What a request is about that names an owner.
    pub(crate) fn resource(self, name: &str) -> Resource {
        match self {
            Self::Role => Resource::Role(name.to_owned()),
            Self::User => Resource::User(name.to_owned()),
        }
    }

    /// Characters of all inline policies together.
    pub(crate) fn inline_limit(self) -> usize {
        match self {
            Self::Role => limits::ROLE_INLINE_TOTAL,
            Self::User => limits::USER_INLINE_TOTAL,
        }
    }

    fn of_store(self) -> OwnerKind {
        match self {
            Self::Role => OwnerKind::Role,
            Self::User => OwnerKind::User,
        }
    }

    /// The key of an owner's policies: the unique id, so that an owner who is made again under an old name inherits
    /// nothing (threat 57).
    pub(crate) fn key(self, id: &str) -> Owner<'_> {
        Owner {
            kind: self.of_store(),
            id,
        }
    }
}

/// A role or a user, as just read from the store.
#[derive(Clone, Debug)]
pub(crate) enum Entity {
    /// A role.
    Role(IamRole, RoleDocument),
    /// A user.
    User(IamUser, UserDocument),
}

impl Entity {
    /// The role or the user of that name.
    pub(crate) async fn require(cx: &Context, kind: Kind, name: &str) -> ApiResult<Self> {
        Ok(match kind {
            Kind::Role => {
                let (row, details) = roles::require(cx, name).await?;
                Self::Role(row, details)
            }
            Kind::User => {
                let (row, details) = users::require(cx, name).await?;
                Self::User(row, details)
            }
        })
    }

    /// Its name.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Role(row, _) | Self::User(row, _) => &row.name,
        }
    }

    /// The key of its policies.
    pub(crate) fn key(&self) -> Owner<'_> {
        match self {
            Self::Role(row, _) => Kind::Role.key(&row.id),
            Self::User(row, _) => Kind::User.key(&row.id),
        }
    }

    /// Sets or takes away its permissions boundary.
    pub(crate) fn set_boundary(&mut self, boundary: Option<String>) -> ApiResult<()> {
        match self {
            Self::Role(row, details) => {
                details.permissions_boundary = boundary;
                row.document = documents::write(details)?;
            }
            Self::User(row, details) => {
                details.permissions_boundary = boundary;
                row.document = documents::write(details)?;
            }
        }
        Ok(())
    }

    /// Changes its tags.
    pub(crate) fn change_tags(
        &mut self,
        change: impl FnOnce(&mut BTreeMap<String, String>) -> ApiResult<()>,
    ) -> ApiResult<()> {
        match self {
            Self::Role(row, details) => {
                change(&mut details.tags)?;
                row.document = documents::write(details)?;
            }
            Self::User(row, details) => {
                change(&mut details.tags)?;
                row.document = documents::write(details)?;
            }
        }
        Ok(())
    }

    /// Writes it. Every change of its policies does so too: then two changes at once cannot both keep to a quota that
    /// they break together, and nothing is attached to an owner who is just being deleted.
    pub(crate) fn update(&self, batch: &mut Batch) {
        match self {
            Self::Role(row, _) => iam_roles::update(batch, row),
            Self::User(row, _) => iam_users::update(batch, row),
        }
    }

    /// Deletes it.
    pub(crate) fn delete(&self, batch: &mut Batch) {
        match self {
            Self::Role(row, _) => iam_roles::delete(batch, row),
            Self::User(row, _) => iam_users::delete(batch, row),
        }
    }

    /// Drops what this node remembers of it and of its policies.
    pub(crate) fn forget(&self, cx: &Context) {
        let row = match self {
            Self::Role(row, _) => {
                roles::forget(cx, &row.name);
                row
            }
            Self::User(row, _) => {
                users::forget(cx, &row.name);
                row
            }
        };
        cx.cache.forget(POLICIES, &row.id);
    }
}
