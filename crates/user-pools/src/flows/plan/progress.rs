//! How far a sign-in has come.

use crate::account::Account;
use crate::client::Flow;
use crate::door::Door;
use crate::flows::{Factor, SignIn};
use serde::{Deserialize, Serialize};

/// How far a sign-in has come. It travels in sealed sessions; only the plan begins one and adds to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::flows) struct Progress {
    /// The flow that it has begun with.
    pub(super) flow: Flow,
    /// The door that it has begun at.
    pub(super) door: Door,
    /// Who it is about.
    pub(super) sub: String,
    /// Which password the user had when something was proved last. A newer one makes the sign-in void.
    pub(super) password_set_at: Option<i64>,
    /// When all sign-ins of the user had ended for the last time then; a sign-out since ends this one, too.
    pub(super) signed_out_at: Option<i64>,
    /// What is proved.
    pub(super) proved: Vec<Factor>,
}

impl Progress {
    /// A sign-in that has just begun.
    pub(super) fn begin(sign_in: &SignIn<'_>, flow: Flow, sub: &str) -> Self {
        Self {
            flow,
            door: sign_in.door,
            sub: sub.to_owned(),
            password_set_at: None,
            signed_out_at: None,
            proved: Vec::new(),
        }
    }

    /// Something more is proved.
    pub(super) fn prove(&mut self, factor: Factor, account: &Account) {
        self.password_set_at = Some(account.details.password_set_at);
        self.signed_out_at = Some(account.signed_out_at);
        if !self.has(factor) {
            self.proved.push(factor);
        }
    }

    /// Whether a factor is proved that opens an account. What only adds to another one does not, by itself.
    pub(in crate::flows) fn is_opened(&self) -> bool {
        self.proved.iter().any(|factor| factor.opens())
    }

    /// Whether the factor is proved.
    pub(in crate::flows) fn has(&self, factor: Factor) -> bool {
        self.proved.contains(&factor)
    }

    /// The flow that the sign-in has begun with.
    pub(in crate::flows) fn flow(&self) -> Flow {
        self.flow
    }
}
