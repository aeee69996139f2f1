//! What a database is for: its region, its account, its public URL. The first start keeps them, since ids, ARNs and
//! issuers that are out in the world hold them; a later start with another value is refused.

use crate::config::Settings;
use store::{Batch, CommitError, Store, settings};

/// The region where none is configured or kept.
const REGION: &str = "us-east-1";

/// The account where none is configured or kept.
const ACCOUNT_ID: &str = "000000000000";

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
    /// What a change means.
    change: &'static str,
}

const ENTRIES: [Entry; 3] = [
    Entry {
        name: "region",
        called: "region",
        option: "--region",
        change: "pools that are there keep the old region in their ids",
    },
    Entry {
        name: "account_id",
        called: "account",
        option: "--account-id",
        change: "policies that name ARNs of the old account no longer mean anything here",
    },
    Entry {
        name: "public_url",
        called: "public URL",
        option: "--public-url",
        change: "tokens issued before the change are refused after it",
    },
];

/// What this start serves: what is configured, and where nothing is, what the database keeps. The first start keeps it.
///
/// # Errors
/// That something else is kept than what is configured, and how to change it.
pub(crate) async fn settle(store: &Store, configured: &Settings) -> Result<Kept, String> {
    let mut values = Vec::new();
    for (entry, given) in ENTRIES.iter().zip(given(configured)) {
        values.push(entry.settle(store, given).await?);
    }
    kept(values)
}

/// What the database keeps, changed to what is configured.
///
/// # Errors
/// When the database fails.
pub(crate) async fn change(store: &Store, configured: &Settings) -> Result<Kept, String> {
    let mut batch = Batch::new();
    for (entry, given) in ENTRIES.iter().zip(given(configured)) {
        if let Some(value) = given {
            settings::put(&mut batch, entry.name, &value);
        }
    }
    store
        .commit(batch)
        .await
        .map_err(|error| error.to_string())?;
    settle(store, configured).await
}

/// The configured values, in the order of the entries.
fn given(configured: &Settings) -> [Option<String>; 3] {
    let url = configured.public_url.as_deref();
    [
        configured.region.clone(),
        configured.account_id.clone(),
        url.map(|url| url.trim_end_matches('/').to_owned()),
    ]
}

fn kept(values: Vec<Option<String>>) -> Result<Kept, String> {
    let [region, account_id, public_url]: [Option<String>; 3] = values
        .try_into()
        .map_err(|_| "what the database keeps cannot be read".to_owned())?;
    Ok(Kept {
        region: region.unwrap_or_else(|| REGION.to_owned()),
        account_id: account_id.unwrap_or_else(|| ACCOUNT_ID.to_owned()),
        public_url,
    })
}

impl Entry {
    /// What is kept from now on.
    async fn settle(&self, store: &Store, given: Option<String>) -> Result<Option<String>, String> {
        let failed = |error: store::Error| format!("the database cannot be read: {error}");
        let default = match self.name {
            "region" => Some(REGION),
            "account_id" => Some(ACCOUNT_ID),
            _ => None,
        };
        let first = given.clone().or(default.map(str::to_owned));
        let mut present = settings::get(store, self.name).await.map_err(failed)?;
        if let (None, Some(first)) = (&present, &first) {
            let mut batch = Batch::new();
            settings::put_if_absent(&mut batch, self.name, first);
            match store.commit(batch).await {
                // Of nodes that start together one wins.
                Ok(()) | Err(CommitError::Conflict(_)) => {}
                Err(CommitError::Failed(error)) => return Err(failed(error)),
            }
            present = settings::get(store, self.name).await.map_err(failed)?;
        }
        match (&present, &given) {
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
        let store = Store::open("sqlite::memory:").await.unwrap();
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
        change(&store, &other).await.unwrap();
        let third = settle(&store, &other).await.unwrap();
        assert_eq!(third.public_url.as_deref(), Some("https://other.example"));
    }
}
