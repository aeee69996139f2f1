"""Groups and who is in them."""

from callers import Refusal


def test_a_group_from_making_it_to_deleting_it(directory):
    pools, pool = directory.root.user_pools, directory.pool_id
    group = pools.create_group(UserPoolId=pool, GroupName="staff", Description="Everybody", Precedence=3)["Group"]
    assert (group["GroupName"], group["Precedence"], group["UserPoolId"]) == ("staff", 3, pool)
    with Refusal("GroupExistsException", "A group with the name already exists in this user pool."):
        pools.create_group(UserPoolId=pool, GroupName="staff")

    directory.add_user("ada")
    for _ in range(2):
        pools.admin_add_user_to_group(UserPoolId=pool, Username="ada", GroupName="staff")
    members = pools.list_users_in_group(UserPoolId=pool, GroupName="staff")["Users"]
    assert [user["Username"] for user in members] == ["ada"]
    groups = pools.admin_list_groups_for_user(UserPoolId=pool, Username="ada")["Groups"]
    assert [group["GroupName"] for group in groups] == ["staff"]

    pools.admin_remove_user_from_group(UserPoolId=pool, Username="ada", GroupName="staff")
    assert pools.list_users_in_group(UserPoolId=pool, GroupName="staff")["Users"] == []

    pools.admin_add_user_to_group(UserPoolId=pool, Username="ada", GroupName="staff")
    pools.delete_group(UserPoolId=pool, GroupName="staff")
    with Refusal("ResourceNotFoundException", "Group not found."):
        pools.get_group(UserPoolId=pool, GroupName="staff")
    assert pools.admin_list_groups_for_user(UserPoolId=pool, Username="ada")["Groups"] == []


def test_groups_are_listed_in_pages(directory):
    names = [f"group-{number}" for number in range(5)]
    for name in names:
        directory.root.user_pools.create_group(UserPoolId=directory.pool_id, GroupName=name)
    pages = directory.root.user_pools.get_paginator("list_groups").paginate(
        UserPoolId=directory.pool_id, PaginationConfig={"PageSize": 2}
    )
    assert sorted(group["GroupName"] for page in pages for group in page["Groups"]) == names


def test_a_group_of_one_pool_is_no_group_of_another(directory, another_directory):
    directory.root.user_pools.create_group(UserPoolId=directory.pool_id, GroupName="staff")
    another_directory.add_user("bob")
    with Refusal("ResourceNotFoundException", "Group not found."):
        directory.root.user_pools.admin_add_user_to_group(
            UserPoolId=another_directory.pool_id, Username="bob", GroupName="staff"
        )
