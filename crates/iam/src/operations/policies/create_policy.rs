//! `CreatePolicy`.

use crate::managed_policies::{self, ManagedPolicy, Version};
use crate::{authorize, documents, ids, tags};
use context::{Call, WriteError};
use std::collections::BTreeMap;
use store::Batch;
use store::iam_policies::{self, IamPolicy};
use wire::iam::{CreatePolicyRequest, CreatePolicyResponse, Policy, error};
use wire::{ApiResult, Resource};

/// Makes a managed policy.
///
/// # Errors
/// `AccessDenied`, `EntityAlreadyExists`, `MalformedPolicyDocument`, `LimitExceeded`.
pub async fn create_policy(
    call: &Call,
    input: CreatePolicyRequest,
) -> ApiResult<CreatePolicyResponse> {
    let path = input.path.unwrap_or_else(|| "/".to_owned());
    let arn = call.deployment.iam_arn("policy", &path, &input.policy_name);
    let tags = tags::read(input.tags.as_deref())?;
    authorize::within(
        call,
        "CreatePolicy",
        &Resource::Arn(arn.clone()),
        |conditions| {
            tags::fill_request(
                conditions,
                tags.iter().map(|(key, value)| (key, Some(value))),
            );
        },
    )
    .await?;
    managed_policies::check_document(&input.policy_document)?;
    let now = call.now();
    let details = ManagedPolicy {
        description: input.description,
        versions: vec![Version {
            number: 1,
            document: input.policy_document,
            created_at: now,
        }],
        default_version: 1,
        next_version: 2,
        updated_at: now,
        tags,
    };
    let policy = IamPolicy {
        arn,
        name: input.policy_name,
        path,
        id: ids::unique_id("ANPA", &*call.random),
        document: documents::write(&details)?,
        created_at: now,
        version: 1,
        attachment_count: 0,
    };
    let mut batch = Batch::new();
    iam_policies::insert(&mut batch, &policy);
    call.store.commit(batch).await.map_err(|error| {
        WriteError::from(error).named(|label| {
            (label == "name").then(|| {
                error::entity_already_exists(format!(
                    "A policy called {} already exists. Duplicate names are not allowed.",
                    policy.name
                ))
            })
        })
    })?;
    authorize::policies::forget_managed(call, &policy.arn);
    // Nobody can have a policy as boundary before it is there.
    let usage = BTreeMap::new();
    // As at AWS, the description is only in what `GetPolicy` answers.
    Ok(CreatePolicyResponse {
        policy: Some(Policy {
            description: None,
            ..managed_policies::shape(&policy, &details, &usage, false)
        }),
    })
}
