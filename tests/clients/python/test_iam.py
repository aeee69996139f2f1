"""Roles, users, access keys and policies, and what they let their holders do."""

import pytest

from callers import ACCOUNT, Caller, Refusal
from directory import unique
from policies import allow, denied, deny, document

TRUST_IN_ACCOUNT = document(
    {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}, "Action": "sts:AssumeRole"}
)


class Employee:
    """An IAM user with an access key."""

    def __init__(self, root: Caller):
        self.name = unique("employee")
        user = root.iam.create_user(UserName=self.name)["User"]
        self.arn, self.id = user["Arn"], user["UserId"]
        key = root.iam.create_access_key(UserName=self.name)["AccessKey"]
        self.caller = Caller(root.url, key["AccessKeyId"], key["SecretAccessKey"])


@pytest.fixture
def employee(root):
    """A user whom nothing is allowed yet."""
    return Employee(root)


def list_users(caller, directory):
    return caller.user_pools.list_users(UserPoolId=directory.pool_id)["Users"]


def test_everybody_learns_who_they_are(root, employee):
    identity = root.sts.get_caller_identity()
    assert (identity["Account"], identity["Arn"]) == (ACCOUNT, f"arn:aws:iam::{ACCOUNT}:root")
    identity = employee.caller.sts.get_caller_identity()
    assert (identity["UserId"], identity["Arn"]) == (employee.id, f"arn:aws:iam::{ACCOUNT}:user/{employee.name}")


def test_without_a_policy_nothing_is_allowed(employee, directory):
    with Refusal("AccessDeniedException", denied(employee.arn, "cognito-idp:ListUsers", directory.arn)):
        list_users(employee.caller, directory)
    with Refusal("AccessDenied", status=403):
        employee.caller.iam.list_users()


def test_a_managed_policy_allows_what_it_names(root, employee, directory, another_directory):
    text = document(allow("cognito-idp:ListUsers", directory.arn))
    arn = root.iam.create_policy(PolicyName=unique("policy"), PolicyDocument=text)["Policy"]["Arn"]
    root.iam.attach_user_policy(UserName=employee.name, PolicyArn=arn)
    directory.add_user("ada")
    assert [user["Username"] for user in list_users(employee.caller, directory)] == ["ada"]
    with Refusal("AccessDeniedException", denied(employee.arn, "cognito-idp:ListUsers", another_directory.arn)):
        list_users(employee.caller, another_directory)
    with Refusal("AccessDeniedException", denied(employee.arn, "cognito-idp:AdminDeleteUser", directory.arn)):
        employee.caller.user_pools.admin_delete_user(UserPoolId=directory.pool_id, Username="ada")
    assert directory.status("ada") == "CONFIRMED"

    with Refusal("DeleteConflict", status=409):
        root.iam.delete_policy(PolicyArn=arn)
    root.iam.detach_user_policy(UserName=employee.name, PolicyArn=arn)
    with Refusal("AccessDeniedException"):
        list_users(employee.caller, directory)
    root.iam.delete_policy(PolicyArn=arn)


def test_a_denial_wins(root, employee, directory):
    text = document(allow("*"), deny("cognito-idp:List*", directory.arn))
    root.iam.put_user_policy(UserName=employee.name, PolicyName="mixed", PolicyDocument=text)
    employee.caller.user_pools.describe_user_pool(UserPoolId=directory.pool_id)
    with Refusal(
        "AccessDeniedException",
        f"User: {employee.arn} is not authorized to perform: cognito-idp:ListUsers on resource: {directory.arn} "
        "with an explicit deny in an identity-based policy",
    ):
        list_users(employee.caller, directory)


def test_an_access_key_can_be_switched_off_and_deleted(root, employee):
    key = employee.caller.key_id
    root.iam.update_access_key(UserName=employee.name, AccessKeyId=key, Status="Inactive")
    with Refusal("InvalidClientTokenId", status=403):
        employee.caller.sts.get_caller_identity()
    root.iam.update_access_key(UserName=employee.name, AccessKeyId=key, Status="Active")
    employee.caller.sts.get_caller_identity()
    root.iam.delete_access_key(UserName=employee.name, AccessKeyId=key)
    with Refusal("InvalidClientTokenId", status=403):
        employee.caller.sts.get_caller_identity()
    assert root.iam.list_access_keys(UserName=employee.name)["AccessKeyMetadata"] == []


def test_a_role_is_kept_as_it_was_written(root):
    name = unique("role")
    role = root.iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST_IN_ACCOUNT, Description="Reads")["Role"]
    assert role["Arn"] == f"arn:aws:iam::{ACCOUNT}:role/{name}"
    assert role["RoleId"].startswith("AROA")
    kept = root.iam.get_role(RoleName=name)["Role"]
    assert kept["AssumeRolePolicyDocument"]["Statement"][0]["Action"] == "sts:AssumeRole"
    assert (kept["Description"], kept["MaxSessionDuration"]) == ("Reads", 3600)
    assert name in [role["RoleName"] for page in root.iam.get_paginator("list_roles").paginate() for role in page["Roles"]]

    root.iam.put_role_policy(RoleName=name, PolicyName="read", PolicyDocument=document(allow("cognito-idp:Get*")))
    assert root.iam.list_role_policies(RoleName=name)["PolicyNames"] == ["read"]
    policy = root.iam.get_role_policy(RoleName=name, PolicyName="read")["PolicyDocument"]
    assert policy["Statement"][0]["Action"] == "cognito-idp:Get*"

    with Refusal("EntityAlreadyExists", f"Role with name {name} already exists.", status=409):
        root.iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST_IN_ACCOUNT)
    with Refusal("DeleteConflict", "Cannot delete entity, must delete policies first.", status=409):
        root.iam.delete_role(RoleName=name)
    root.iam.delete_role_policy(RoleName=name, PolicyName="read")
    root.iam.delete_role(RoleName=name)
    with Refusal("NoSuchEntity", f"The role with name {name} cannot be found.", status=404):
        root.iam.get_role(RoleName=name)


def test_a_policy_that_is_none_is_refused(root):
    for broken in ("{", '{"Version":"2012-10-17","Statement":[{"Effect":"Perhaps","Action":"*","Resource":"*"}]}'):
        with Refusal("MalformedPolicyDocument"):
            root.iam.create_policy(PolicyName=unique("policy"), PolicyDocument=broken)


def test_a_role_is_assumed_by_those_who_may(root, employee, directory):
    name = unique("role")
    role_arn = root.iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST_IN_ACCOUNT)["Role"]["Arn"]
    root.iam.put_role_policy(
        RoleName=name, PolicyName="list", PolicyDocument=document(allow("cognito-idp:*", directory.arn))
    )
    # The trust policy names the whole account, so the user needs a permission of its own.
    with Refusal("AccessDenied", status=403):
        employee.caller.sts.assume_role(RoleArn=role_arn, RoleSessionName="work")
    root.iam.put_user_policy(
        UserName=employee.name, PolicyName="assume", PolicyDocument=document(allow("sts:AssumeRole", role_arn))
    )
    assumed = employee.caller.sts.assume_role(RoleArn=role_arn, RoleSessionName="work", DurationSeconds=900)
    caller = Caller.from_sts(root.url, assumed["Credentials"])
    assert caller.sts.get_caller_identity()["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/{name}/work"
    list_users(caller, directory)


def test_t44_a_session_policy_only_narrows(root, employee, directory, another_directory):
    name = unique("role")
    role_arn = root.iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST_IN_ACCOUNT)["Role"]["Arn"]
    root.iam.put_role_policy(
        RoleName=name, PolicyName="list", PolicyDocument=document(allow("cognito-idp:*", directory.arn))
    )
    root.iam.put_user_policy(
        UserName=employee.name, PolicyName="assume", PolicyDocument=document(allow("sts:AssumeRole", role_arn))
    )

    def with_policy(*statements):
        assumed = employee.caller.sts.assume_role(
            RoleArn=role_arn, RoleSessionName="narrow", Policy=document(*statements)
        )
        return Caller.from_sts(root.url, assumed["Credentials"])

    with Refusal("AccessDeniedException"):
        list_users(with_policy(allow("cognito-idp:DescribeUserPool")), directory)
    with Refusal("AccessDeniedException"):
        list_users(with_policy(allow("*")), another_directory)
    list_users(with_policy(allow("*")), directory)
