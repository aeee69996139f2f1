"""From a sign-in to temporary credentials, and what these may do."""

from callers import REGION, Refusal
from identity_pool import role_arn, session_arn
from policies import allow, denied


def list_users(caller, directory):
    return [user["Username"] for user in caller.user_pools.list_users(UserPoolId=directory.pool_id)["Users"]]


def test_a_signed_in_user_gets_the_role_and_no_more(make_pool, ada, directory, another_directory):
    pool = make_pool()
    role = pool.add_role()
    pool.set_roles(authenticated=role)
    identity = pool.identity(ada)
    assert identity.startswith(f"{REGION}:")
    caller = pool.caller(identity, ada)
    assert caller.key_id.startswith("ASIA")
    assert caller.sts.get_caller_identity()["Arn"] == session_arn(role)

    assert list_users(caller, directory) == ["ada"]
    with Refusal("AccessDeniedException", denied(session_arn(role), "cognito-idp:ListUsers", another_directory.arn)):
        list_users(caller, another_directory)
    with Refusal("AccessDeniedException", denied(session_arn(role), "cognito-idp:AdminDeleteUser", directory.arn)):
        caller.user_pools.admin_delete_user(UserPoolId=directory.pool_id, Username="ada")
    with Refusal("AccessDenied", status=403):
        caller.iam.list_roles()
    assert directory.status("ada") == "CONFIRMED"


def test_a_policy_that_changes_holds_at_once(make_pool, ada, directory):
    pool = make_pool()
    role = pool.add_role()
    pool.set_roles(authenticated=role)
    caller = pool.caller(pool.identity(ada), ada)
    list_users(caller, directory)
    directory.root.iam.delete_role_policy(RoleName=role, PolicyName="access")
    with Refusal("AccessDeniedException"):
        list_users(caller, directory)


def test_an_identity_belongs_to_one_user(make_pool, ada, directory):
    pool = make_pool()
    directory.add_user("bob")
    bob = directory.sign_in("bob").id
    adas = pool.identity(ada)
    assert pool.identity(directory.sign_in("ada").id) == adas
    assert pool.identity(bob) != adas
    pool.set_roles(authenticated=pool.add_role())
    with Refusal("NotAuthorizedException"):
        pool.caller(adas, bob)
    with Refusal("NotAuthorizedException", f"Access to Identity '{adas}' is forbidden."):
        pool.caller(adas)


def test_only_a_true_id_token_is_taken(make_pool, ada, directory, another_directory):
    pool = make_pool()
    header, payload, signature = ada.split(".")
    with Refusal("NotAuthorizedException", "Invalid login token. Couldn't verify signed token."):
        pool.identity(f"{header}.{payload}.{signature[:-6]}AAAAAA")
    with Refusal("NotAuthorizedException", "Invalid login token. Missing a required claim: aud"):
        pool.identity(directory.sign_in("ada").access)
    with Refusal("NotAuthorizedException", "Invalid login token. Not a valid OpenId Connect identity token."):
        pool.identity("nonsense")

    other_client = directory.add_client()["ClientId"]
    token = directory.initiate("ada", ClientId=other_client)["AuthenticationResult"]["IdToken"]
    with Refusal("NotAuthorizedException"):
        pool.identity(token)

    another_directory.add_user("ada")
    foreign = another_directory.sign_in("ada").id
    with Refusal("NotAuthorizedException"):
        pool.identity(foreign)
    with Refusal("NotAuthorizedException", "Token is not from a supported provider of this identity pool."):
        pool.public.get_id(IdentityPoolId=pool.id, Logins={another_directory.provider: foreign})


def test_without_roles_there_are_no_credentials(make_pool, ada):
    pool = make_pool()
    with Refusal(
        "InvalidIdentityPoolConfigurationException",
        "Invalid identity pool configuration. Check assigned IAM roles for this pool.",
    ):
        pool.caller(pool.identity(ada), ada)


def test_guests_get_in_only_where_they_may(make_pool):
    pool = make_pool()
    with Refusal("NotAuthorizedException", "Unauthenticated access is not supported for this identity pool."):
        pool.identity()


def test_a_guest_gets_the_guests_role(make_pool, directory, another_directory):
    pool = make_pool(AllowUnauthenticatedIdentities=True)
    guests = pool.add_role(amr="unauthenticated")
    pool.set_roles(authenticated=pool.add_role(), unauthenticated=guests)
    first, second = pool.identity(), pool.identity()
    assert first != second
    caller = pool.caller(first)
    assert caller.sts.get_caller_identity()["Arn"] == session_arn(guests)
    assert list_users(caller, directory) == []
    with Refusal("AccessDeniedException"):
        list_users(caller, another_directory)


def test_t43_a_guest_stays_within_the_guests_services(make_pool):
    pool = make_pool(AllowUnauthenticatedIdentities=True)
    pool.set_roles(unauthenticated=pool.add_role(allow("*"), amr="unauthenticated"))
    caller = pool.caller(pool.identity())
    with Refusal("AccessDenied", status=403):
        caller.iam.list_roles()


def test_a_group_brings_its_role(make_pool, directory):
    pool = make_pool()
    everybody, staff = pool.add_role(), pool.add_role(allow("cognito-idp:ListGroups", directory.arn))
    directory.root.identity_pools.set_identity_pool_roles(
        IdentityPoolId=pool.id,
        Roles={"authenticated": role_arn(everybody)},
        RoleMappings={
            f"{directory.provider}:{directory.client_id}": {
                "Type": "Token",
                "AmbiguousRoleResolution": "AuthenticatedRole",
            }
        },
    )
    for name in ("cleo", "dan"):
        directory.add_user(name)
    user_pools = directory.root.user_pools
    user_pools.create_group(UserPoolId=directory.pool_id, GroupName="staff", RoleArn=role_arn(staff))
    user_pools.admin_add_user_to_group(UserPoolId=directory.pool_id, Username="cleo", GroupName="staff")
    for name, role in (("cleo", staff), ("dan", everybody)):
        token = directory.sign_in(name).id
        caller = pool.caller(pool.identity(token), token)
        assert caller.sts.get_caller_identity()["Arn"] == session_arn(role)


def test_a_pool_is_described_listed_and_replaced(make_pool, root):
    pool = make_pool(AllowUnauthenticatedIdentities=True)
    kept = root.identity_pools.describe_identity_pool(IdentityPoolId=pool.id)
    assert kept["AllowUnauthenticatedIdentities"] is True
    assert [provider["ClientId"] for provider in kept["CognitoIdentityProviders"]] == [pool.directory.client_id]
    listed = root.identity_pools.list_identity_pools(MaxResults=60)["IdentityPools"]
    assert pool.id in [entry["IdentityPoolId"] for entry in listed]
    root.identity_pools.update_identity_pool(
        IdentityPoolId=pool.id, IdentityPoolName="renamed", AllowUnauthenticatedIdentities=False
    )
    kept = root.identity_pools.describe_identity_pool(IdentityPoolId=pool.id)
    assert kept["IdentityPoolName"] == "renamed"
    assert not kept.get("CognitoIdentityProviders"), "an update replaces everything"


def test_identities_are_listed_and_deleted(make_pool, ada, root):
    pool = make_pool()
    identity = pool.identity(ada)
    listed = root.identity_pools.list_identities(IdentityPoolId=pool.id, MaxResults=10)["Identities"]
    assert [(entry["IdentityId"], entry["Logins"]) for entry in listed] == [(identity, [pool.directory.provider])]
    assert root.identity_pools.describe_identity(IdentityId=identity)["Logins"] == [pool.directory.provider]
    assert root.identity_pools.delete_identities(IdentityIdsToDelete=[identity]).get("UnprocessedIdentityIds", []) == []
    with Refusal("ResourceNotFoundException", f"Identity '{identity}' not found."):
        root.identity_pools.describe_identity(IdentityId=identity)


def test_a_pool_that_does_not_exist(root):
    missing = f"{REGION}:00000000-0000-0000-0000-000000000000"
    with Refusal("ResourceNotFoundException", f"IdentityPool '{missing}' not found."):
        root.identity_pools.describe_identity_pool(IdentityPoolId=missing)
