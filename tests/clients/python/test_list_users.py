"""Finding users: filters and pages."""

import pytest

from callers import Refusal

NAMES = ["ada", "adam", "bob", "cleo", "dan", "eve", "fred"]


@pytest.fixture
def people(directory):
    """A pool with seven users, made by an administrator."""
    for name in NAMES:
        directory.root.user_pools.admin_create_user(
            UserPoolId=directory.pool_id,
            Username=name,
            MessageAction="SUPPRESS",
            UserAttributes=[
                {"Name": "email", "Value": directory.address(name)},
                {"Name": "given_name", "Value": name.title()},
            ],
        )
    directory.root.user_pools.admin_disable_user(UserPoolId=directory.pool_id, Username="fred")
    return directory


def found(directory, filter_text, **settings):
    answer = directory.root.user_pools.list_users(UserPoolId=directory.pool_id, Filter=filter_text, **settings)
    return sorted(user["Username"] for user in answer["Users"])


def test_everybody_is_listed_once_over_pages_of_any_size(people):
    for size in (1, 3, 7, 60):
        pages = people.root.user_pools.get_paginator("list_users").paginate(
            UserPoolId=people.pool_id, PaginationConfig={"PageSize": size}
        )
        sizes, listed = [], []
        for page in pages:
            sizes.append(len(page["Users"]))
            listed += [user["Username"] for user in page["Users"]]
        assert sorted(listed) == NAMES
        assert max(sizes) <= size


def test_filters(people):
    address = people.address("cleo")
    assert found(people, 'username = "ada"') == ["ada"]
    assert found(people, 'username ^= "ada"') == ["ada", "adam"]
    assert found(people, f'email = "{address}"') == ["cleo"]
    assert found(people, 'email ^= "da"') == ["dan"]
    assert found(people, 'given_name = "Bob"') == ["bob"]
    assert found(people, 'status = "Disabled"') == ["fred"]
    assert found(people, 'status = "Enabled"') == NAMES[:-1]
    assert found(people, 'cognito:user_status = "FORCE_CHANGE_PASSWORD"') == NAMES
    assert found(people, 'cognito:user_status = "CONFIRMED"') == []
    assert found(people, 'username = "nobody"') == []


def test_the_sub_finds_its_user(people):
    user = people.root.user_pools.admin_get_user(UserPoolId=people.pool_id, Username="eve")
    sub = {attribute["Name"]: attribute["Value"] for attribute in user["UserAttributes"]}["sub"]
    assert found(people, f'sub = "{sub}"') == ["eve"]


def test_a_filtered_list_has_pages_too(people):
    pages = people.root.user_pools.get_paginator("list_users").paginate(
        UserPoolId=people.pool_id, Filter='status = "Enabled"', PaginationConfig={"PageSize": 2}
    )
    assert sorted(user["Username"] for page in pages for user in page["Users"]) == NAMES[:-1]


def test_only_the_wanted_attributes_are_returned(people):
    answer = people.root.user_pools.list_users(
        UserPoolId=people.pool_id, Filter='username = "bob"', AttributesToGet=["email"]
    )
    assert answer["Users"][0]["Attributes"] == [{"Name": "email", "Value": people.address("bob")}]
    assert answer["Users"][0]["Enabled"] is True


@pytest.mark.parametrize("broken", ["username", 'username = "ada', 'username > "ada"', 'username = "a" or 1=1'])
def test_a_broken_filter_is_refused(people, broken):
    with Refusal("InvalidParameterException"):
        found(people, broken)


def test_not_every_attribute_can_be_searched(people):
    with Refusal("InvalidParameterException"):
        found(people, 'custom:shoe = "43"')


@pytest.mark.parametrize("value", ["' OR '1'='1", "%", "_da", "\\\" OR username ^= \\\"", "*"])
def test_t51_a_filters_value_is_only_a_value(people, value):
    assert found(people, f'username = "{value}"') == []
    assert found(people, f'username ^= "{value}"') == []


def test_t51_a_page_token_is_bound_to_its_pool(people, another_directory):
    token = people.root.user_pools.list_users(UserPoolId=people.pool_id, Limit=2)["PaginationToken"]
    with Refusal("InvalidParameterException"):
        people.root.user_pools.list_users(UserPoolId=another_directory.pool_id, Limit=2, PaginationToken=token)
    altered = token[:-1] + ("A" if token[-1] != "A" else "B")
    with Refusal("InvalidParameterException"):
        people.root.user_pools.list_users(UserPoolId=people.pool_id, Limit=2, PaginationToken=altered)
