"""An identity pool's own token, taken to STS for a role; and the trust policies that refuse it."""

import jwt
import pytest
from botocore.exceptions import ClientError

from callers import Caller, Refusal
from identity_pool import role_arn, session_arn
from policies import ISSUER, allow, document, trust_in_identity_pool

REFUSED = ("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity")


@pytest.fixture
def classic(make_pool):
    """A pool that lets applications choose the role, and guests in."""
    return make_pool(AllowClassicFlow=True, AllowUnauthenticatedIdentities=True)


def open_id_token(pool, token=None):
    logins = {"Logins": pool.logins(token)} if token else {}
    return pool.public.get_open_id_token(IdentityId=pool.identity(token), **logins)["Token"]


def assume(pool, role, token, **settings):
    return pool.directory.anonymous.sts.assume_role_with_web_identity(
        RoleArn=role_arn(role), RoleSessionName="web", WebIdentityToken=token, **settings
    )


def list_users(caller, directory):
    return caller.user_pools.list_users(UserPoolId=directory.pool_id)["Users"]


def test_a_token_is_taken_to_sts(classic, ada, directory, another_directory):
    role = classic.add_role()
    token = open_id_token(classic, ada)
    claims = jwt.decode(token, options={"verify_signature": False})
    assert (claims["sub"], claims["aud"]) == (classic.identity(ada), classic.id)
    assert "authenticated" in claims["amr"] and directory.provider in claims["amr"]
    assert claims["exp"] - claims["iat"] == 600

    answer = assume(classic, role, token)
    assert answer["AssumedRoleUser"]["Arn"] == session_arn(role, "web")
    assert (answer["SubjectFromWebIdentityToken"], answer["Audience"]) == (claims["sub"], classic.id)
    caller = Caller.from_sts(classic.root.url, answer["Credentials"])
    assert caller.sts.get_caller_identity()["Arn"] == session_arn(role, "web")
    list_users(caller, directory)
    with Refusal("AccessDeniedException"):
        list_users(caller, another_directory)


def test_t44_a_session_policy_narrows_it(classic, ada, directory):
    narrow = document(allow("cognito-idp:DescribeUserPool"))
    answer = assume(classic, classic.add_role(), open_id_token(classic, ada), Policy=narrow)
    with Refusal("AccessDeniedException"):
        list_users(Caller.from_sts(classic.root.url, answer["Credentials"]), directory)


def test_t43_it_is_off_unless_the_pool_allows_it(make_pool, ada):
    with Refusal("InvalidParameterException", "Basic (classic) flow is not enabled, please use enhanced flow."):
        open_id_token(make_pool(), ada)


def test_an_altered_token_is_refused(classic, ada):
    role = classic.add_role()
    header, payload, signature = open_id_token(classic, ada).split(".")
    with Refusal("InvalidIdentityToken"):
        assume(classic, role, f"{header}.{payload}.{signature[:-6]}AAAAAA")


def test_a_user_pools_token_is_not_an_identity_pools(classic, ada):
    with Refusal("InvalidIdentityToken"):
        assume(classic, classic.add_role(), ada)


def test_t42_a_guest_is_not_taken_for_a_user(classic):
    users = classic.add_role(amr="authenticated")
    with Refusal(*REFUSED, status=403):
        assume(classic, users, open_id_token(classic))
    guests = classic.add_role(amr="unauthenticated")
    assume(classic, guests, open_id_token(classic))


def test_t42_another_pools_role_is_out_of_reach(classic, make_pool, ada):
    elsewhere = make_pool()
    role = elsewhere.add_role()
    with Refusal(*REFUSED, status=403):
        assume(classic, role, open_id_token(classic, ada))
    classic.set_roles(authenticated=role)
    with Refusal(
        "InvalidIdentityPoolConfigurationException",
        "Invalid identity pool configuration. Check assigned IAM roles for this pool.",
    ):
        classic.caller(classic.identity(ada), ada)


@pytest.mark.parametrize("missing", [f"{ISSUER}:aud", f"{ISSUER}:amr"])
def test_t42_a_trust_policy_must_say_which_pool_and_whom(classic, ada, missing):
    """Without either condition, anybody's identity pool, or a guest, would get the role."""
    conditions = {
        "StringEquals": {f"{ISSUER}:aud": classic.id},
        "ForAnyValue:StringLike": {f"{ISSUER}:amr": "authenticated"},
    }
    kept = {operator: keys for operator, keys in conditions.items() if missing not in keys}
    trust = document(
        {
            "Effect": "Allow",
            "Principal": {"Federated": ISSUER},
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": kept,
        }
    )
    # AWS refuses such a role either when it is made or when it is used.
    with pytest.raises(ClientError) as refused:
        assume(classic, classic.add_role(trust=trust), open_id_token(classic, ada))
    assert refused.value.response["Error"]["Code"] in {"MalformedPolicyDocument", "AccessDenied"}


def test_a_role_for_somebody_else_is_refused(classic, ada):
    other = document(
        {"Effect": "Allow", "Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity"}
    )
    with Refusal(*REFUSED, status=403):
        assume(classic, classic.add_role(trust=other), open_id_token(classic, ada))
    with Refusal(*REFUSED, status=403):
        assume(classic, "no-such-role", open_id_token(classic, ada))


def test_a_longer_session_than_the_role_allows_is_refused(classic, ada):
    role = classic.add_role(trust=trust_in_identity_pool(classic.id))
    with Refusal(
        "ValidationError", "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
    ):
        assume(classic, role, open_id_token(classic, ada), DurationSeconds=7200)
