//! The operations of cognito-identity.

pub mod credentials;
pub mod identities;
pub mod identity_pools;
pub mod roles;
pub mod tags;

context::operations! { wire::cognito_identity;
    CreateIdentityPool => identity_pools::create_identity_pool::create_identity_pool,
    DeleteIdentities => identities::delete_identities::delete_identities,
    DeleteIdentityPool => identity_pools::delete_identity_pool::delete_identity_pool,
    DescribeIdentity => identities::describe_identity::describe_identity,
    DescribeIdentityPool => identity_pools::describe_identity_pool::describe_identity_pool,
    GetCredentialsForIdentity => credentials::get_credentials_for_identity::get_credentials_for_identity,
    GetId => credentials::get_id::get_id,
    GetIdentityPoolRoles => roles::get_identity_pool_roles::get_identity_pool_roles,
    GetOpenIdToken => credentials::get_open_id_token::get_open_id_token,
    ListIdentities => identities::list_identities::list_identities,
    ListIdentityPools => identity_pools::list_identity_pools::list_identity_pools,
    ListTagsForResource => tags::list_tags_for_resource::list_tags_for_resource,
    SetIdentityPoolRoles => roles::set_identity_pool_roles::set_identity_pool_roles,
    TagResource => tags::tag_resource::tag_resource,
    UntagResource => tags::untag_resource::untag_resource,
    UpdateIdentityPool => identity_pools::update_identity_pool::update_identity_pool,
}

/// The operations of the model that have no file yet.
pub static NOT_BUILT: context::NotBuilt = &[
    "GetOpenIdTokenForDeveloperIdentity",
    "GetPrincipalTagAttributeMap",
    "LookupDeveloperIdentity",
    "MergeDeveloperIdentities",
    "SetPrincipalTagAttributeMap",
    "UnlinkDeveloperIdentity",
    "UnlinkIdentity",
];
