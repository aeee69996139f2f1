//! What a database is for: its region, its account, its public URL. The first start keeps them, since ids, ARNs and
//! issuers that are out in the world hold them; a later start with another value is refused.

use crate::config::Settings;
use store::{Batch, CommitError, Store, settings};

/// What a database is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Kept {
    /// The region in pool ids and ARNs.
    pub region: String,
    /// The account in ARNs.
    pub account_id: String,
    /// The address that clients use, if one was ever configured.
    pub public_url: Option<String>,
}

/// One kept value.
struct Entry {
    name: &'static str,
    called: &'static str,
    option: &'static str,
    /// What is kept where nothing is configured.
    default: Option<&'static str>,
    /// What a change means.
    change: &'static str,
}

const REGION: Entry = Entry {
    name: "region",
    called: "region",
    option: "--region",
    default: Some("us-east-1"),
    change: "pools that are there keep the old region in their ids",
};

const ACCOUNT_ID: Entry = Entry {
    name: "account_id",
    called: "account",
    option: "--account-id",
    default: Some("000000000000"),
    change: "policies that name ARNs of the old account no longer mean anything here",
};

const PUBLIC_URL: Entry = Entry {
    name: "public_url",
    called: "public URL",
    option: "--public-url",
    default: None,
    change: "tokens issued before the change are refused after it",
};

/// What this start serves: what is configured, and where nothing is, what the database keeps. The first start keeps it.
///
/// # Errors
/// That something else is kept than what is configured, and how to change it.
pub(crate) async fn settle(store: &Store, configured: &Settings) -> Result<Kept, String> {
    let region = REGION.settle(store, configured.region.as_deref()).await?;
    let account_id = ACCOUNT_ID.settle(store, configured.account_id.as_deref());
    let account_id = account_id.await?;
    Ok(Kept {
        region: region.unwrap_or_default(),
        account_id: account_id.unwrap_or_default(),
        public_url: PUBLIC_URL.settle(store, public_url(configured)).await?,
    })
}

/// What the database keeps, changed to what is configured, and whether that was a change.
///
/// # Errors
/// When the database fails.
pub(crate) async fn change(store: &Store, configured: &Settings) -> Result<(Kept, bool), String> {
    let mut batch = Batch::new();
    for (entry, given) in [
        (REGION, configured.region.as_deref()),
        (ACCOUNT_ID, configured.account_id.as_deref()),
        (PUBLIC_URL, public_url(configured)),
    ] {
        let present = settings::get(store, entry.name)
            .await
            .map_err(|error| unreadable(&error))?;
        if let Some(value) = given
            && present.as_deref() != Some(value)
        {
            settings::put(&mut batch, entry.name, value);
        }
    }
    let changed = !batch.is_empty();
    store
        .commit(batch)
        .await
        .map_err(|error| error.to_string())?;
    Ok((settle(store, configured).await?, changed))
}

fn unreadable(error: &store::Error) -> String {
    format!("the database cannot be read: {error}")
}

fn public_url(configured: &Settings) -> Option<&str> {
    let url = configured.public_url.as_deref()?;
    Some(url.trim_end_matches('/'))
}

impl Entry {
    /// What is kept from now on.
    async fn settle(&self, store: &Store, given: Option<&str>) -> Result<Option<String>, String> {
        let mut present = settings::get(store, self.name)
            .await
            .map_err(|error| unreadable(&error))?;
        if let (None, Some(first)) = (&present, given.or(self.default)) {
            let mut batch = Batch::new();
            settings::put_if_absent(&mut batch, self.name, first);
            match store.commit(batch).await {
                // Of nodes that start together one wins.
                Ok(()) | Err(CommitError::Conflict(_)) => {}
                Err(CommitError::Failed(error)) => return Err(unreadable(&error)),
            }
            present = settings::get(store, self.name)
                .await
                .map_err(|error| unreadable(&error))?;
        }
        match (&present, given) {
            (Some(present), Some(given)) if present != given => Err(format!(
                "the {called} of this database is {present}, and {given} is configured: leave it out, or change what is kept \
                 with `cognate deployment {option} {given}` ({change})",
                called = self.called,
                option = self.option,
                change = self.change
            )),
            _ => Ok(present),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{change, settle};
    use crate::config::Settings;
    use store::Store;

    fn configured(region: Option<&str>, url: Option<&str>) -> Settings {
        Settings {
            region: region.map(str::to_owned),
            public_url: url.map(str::to_owned),
            ..Settings::default()
        }
    }

    #[tokio::test]
    async fn the_first_start_decides_and_another_value_is_refused() {
        let store = Store::open(&"sqlite::memory:".parse().unwrap())
            .await
            .unwrap();
        let first = settle(&store, &configured(Some("eu-west-1"), None))
            .await
            .unwrap();
        assert_eq!(
            (
                first.region.as_str(),
                first.account_id.as_str(),
                first.public_url.as_deref()
            ),
            ("eu-west-1", "000000000000", None)
        );
        let url = Some("https://id.example.com/");
        let second = settle(&store, &configured(None, url)).await.unwrap();
        assert_eq!(second.region, "eu-west-1");
        assert_eq!(second.public_url.as_deref(), Some("https://id.example.com"));
        assert_eq!(
            settle(&store, &configured(None, None)).await.unwrap(),
            second
        );

        assert_eq!(
            settle(&store, &configured(Some("us-east-1"), None))
                .await
                .unwrap_err(),
            "the region of this database is eu-west-1, and us-east-1 is configured: leave it out, or change what is kept with \
             `cognate deployment --region us-east-1` (pools that are there keep the old region in their ids)"
        );
        let other = configured(None, Some("https://other.example"));
        assert!(settle(&store, &other).await.is_err());
        assert!(change(&store, &other).await.unwrap().1);
        assert!(!change(&store, &other).await.unwrap().1);
        let third = settle(&store, &other).await.unwrap();
        assert_eq!(third.public_url.as_deref(), Some("https://other.example"));
    }
}
