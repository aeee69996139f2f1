"""The calls of Terraform's provider for AWS, so those of OpenTofu and Pulumi, too, for a typical configuration.

Each resource has `create`, `read`, `update` and `delete`, which call what the provider calls, with what it sends. `read`
returns what the provider takes into its state of the arguments that a configuration can have: a plan is empty where that
equals `wanted`. What else the provider counts on is asserted in `read`.
"""

import pytest
from botocore.exceptions import ClientError

from callers import ACCOUNT
from terraform_cognito import Client, Group, IdentityPool, RolesAttachment, User, UserPool
from terraform_iam import Policy, Role, RolePolicy, RolePolicyAttachment


def plan(resources: list) -> dict:
    """What Terraform would change: by resource and argument, what is there and what is wanted."""
    differences = {}
    for resource in resources:
        there, wanted = resource.read(), resource.wanted
        changed = {name: (there.get(name), wanted.get(name)) for name in there | wanted if there.get(name) != wanted.get(name)}
        if changed:
            differences[type(resource).__name__] = changed
    return differences


@pytest.fixture
def resources(root):
    """In the order in which they depend on each other."""
    role, pool, policy = Role(root), UserPool(root), Policy(root)
    client, group = Client(root, pool), Group(root, pool, role)
    identities = IdentityPool(root, pool, client)
    return [
        role,
        RolePolicy(root),
        policy,
        RolePolicyAttachment(root, policy),
        pool,
        client,
        group,
        User(root, pool, group),
        identities,
        RolesAttachment(root, identities, role),
    ]


def test_apply_plan_change_and_destroy(root, resources):
    assert root.sts.get_caller_identity()["Account"] == ACCOUNT
    for resource in resources:
        resource.create()
        assert plan([resource]) == {}
    assert plan(resources) == {}, "a second plan"

    for resource in resources:
        resource.update()
        assert plan([resource]) == {}
    assert plan(resources) == {}, "a plan after a change"

    for resource in reversed(resources):
        resource.delete()
        if resource.GONE is None:
            # It was a part of another resource.
            assert resource.read() == {}
            continue
        # The provider takes a resource for gone where it reads this, and for destroyed.
        for call in (resource.read, resource.delete):
            with pytest.raises(ClientError) as refused:
                call()
            assert refused.value.response["Error"]["Code"] == resource.GONE, type(resource).__name__


def test_a_change_of_a_pool_keeps_its_tags(root):
    pool = UserPool(root)
    pool.create()
    try:
        assert plan([pool]) == {}
        pool.change_tags()
        pool.idp.update_user_pool(UserPoolId=pool.id, **pool.everything())
        assert plan([pool]) == {}
    finally:
        pool.delete()


def test_a_roles_description_and_tags_of_iam_change(root):
    role, policy = Role(root), Policy(root)
    role.create()
    policy.create()
    try:
        role.change_description_and_tags()
        policy.change_tags()
        assert plan([role, policy]) == {}
    finally:
        role.delete()
        policy.delete()
