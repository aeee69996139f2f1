"""What administrators do to users."""

import re

import pytest

from callers import Refusal
from directory import NEW_PASSWORD, PASSWORD


def admin(directory, operation, username, **parameters):
    return getattr(directory.root.user_pools, operation)(
        UserPoolId=directory.pool_id, Username=username, **parameters
    )


def test_an_invited_user_finds_the_password_in_the_mail(directory):
    address = directory.address("ada")
    user = admin(
        directory,
        "admin_create_user",
        "ada",
        UserAttributes=[{"Name": "email", "Value": address}, {"Name": "email_verified", "Value": "true"}],
        DesiredDeliveryMediums=["EMAIL"],
    )["User"]
    assert (user["UserStatus"], user["Enabled"]) == ("FORCE_CHANGE_PASSWORD", True)
    text = directory.mailbox.next_text(address)
    password = re.search(r"Your username is ada and temporary password is (\S+)\.\s*$", text).group(1)
    assert directory.initiate("ada", password)["ChallengeName"] == "NEW_PASSWORD_REQUIRED"


def test_a_user_is_described(directory):
    sub = directory.add_user("bob")
    user = admin(directory, "admin_get_user", "bob")
    assert (user["Username"], user["UserStatus"], user["Enabled"]) == ("bob", "CONFIRMED", True)
    attributes = {attribute["Name"]: attribute["Value"] for attribute in user["UserAttributes"]}
    assert attributes == {"sub": sub, "email": directory.address("bob"), "email_verified": "true"}
    assert user["UserCreateDate"] <= user["UserLastModifiedDate"]


def test_attributes_are_changed_and_removed(directory):
    directory.add_user("cleo")
    admin(
        directory,
        "admin_update_user_attributes",
        "cleo",
        UserAttributes=[{"Name": "name", "Value": "Cleo"}, {"Name": "nickname", "Value": "C"}],
    )
    access = directory.sign_in("cleo").access
    assert directory.attributes(access)["name"] == "Cleo"
    admin(directory, "admin_delete_user_attributes", "cleo", UserAttributeNames=["nickname"])
    seen = directory.attributes(access)
    assert "nickname" not in seen and seen["name"] == "Cleo"


def test_a_password_is_set_for_good_or_for_once(directory):
    directory.add_user("dan")
    admin(directory, "admin_set_user_password", "dan", Password=NEW_PASSWORD, Permanent=True)
    directory.sign_in("dan", NEW_PASSWORD)
    admin(directory, "admin_set_user_password", "dan", Password=PASSWORD, Permanent=False)
    assert directory.status("dan") == "FORCE_CHANGE_PASSWORD"
    assert directory.initiate("dan", PASSWORD)["ChallengeName"] == "NEW_PASSWORD_REQUIRED"


def test_a_reset_sends_a_code_and_stops_the_old_password(directory):
    directory.add_user("eve")
    admin(directory, "admin_reset_user_password", "eve")
    assert directory.status("eve") == "RESET_REQUIRED"
    with Refusal("PasswordResetRequiredException", "Password reset required for the user"):
        directory.initiate("eve")
    directory.anonymous.user_pools.confirm_forgot_password(
        ClientId=directory.client_id,
        Username="eve",
        ConfirmationCode=directory.mailbox.next_code(directory.address("eve")),
        Password=NEW_PASSWORD,
    )
    directory.sign_in("eve", NEW_PASSWORD)


def test_a_sign_up_is_confirmed_without_a_code(directory):
    directory.sign_up("fred")
    admin(directory, "admin_confirm_sign_up", "fred")
    access = directory.sign_in("fred").access
    # Nobody has shown that the address is the user's.
    assert directory.attributes(access).get("email_verified", "false") == "false"
    with Refusal("NotAuthorizedException", "User cannot be confirmed. Current status is CONFIRMED"):
        admin(directory, "admin_confirm_sign_up", "fred")


def test_an_administrator_signs_a_user_in(directory):
    directory.add_user("gina")
    answer = directory.root.user_pools.admin_initiate_auth(
        UserPoolId=directory.pool_id,
        ClientId=directory.client_id,
        AuthFlow="ADMIN_USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": "gina", "PASSWORD": PASSWORD},
    )
    directory.attributes(answer["AuthenticationResult"]["AccessToken"])


def test_a_deleted_user_is_gone(directory):
    directory.add_user("hal")
    tokens = directory.sign_in("hal")
    admin(directory, "admin_delete_user", "hal")
    with Refusal("UserNotFoundException", "User does not exist."):
        admin(directory, "admin_get_user", "hal")
    with Refusal("UserNotFoundException", "User does not exist."):
        directory.initiate("hal")
    refused = (
        directory.anonymous.user_pools.exceptions.UserNotFoundException,
        directory.anonymous.user_pools.exceptions.NotAuthorizedException,
    )
    with pytest.raises(refused):
        directory.attributes(tokens.access)
    # The name is free again, and whoever takes it is somebody else.
    directory.add_user("hal")
    with pytest.raises(refused):
        directory.attributes(tokens.access)


def test_a_name_is_taken_once(directory):
    directory.add_user("ida")
    with Refusal("UsernameExistsException", "User account already exists"):
        admin(directory, "admin_create_user", "ida", MessageAction="SUPPRESS")


def test_a_pool_that_does_not_exist(directory):
    with Refusal("ResourceNotFoundException", "User pool us-east-1_000000000 does not exist."):
        directory.root.user_pools.describe_user_pool(UserPoolId="us-east-1_000000000")


def test_a_protected_pool_cannot_be_deleted(directory):
    pools = directory.root.user_pools
    pools.update_user_pool(UserPoolId=directory.pool_id, DeletionProtection="ACTIVE")
    with Refusal(
        "InvalidParameterException",
        "The user pool cannot be deleted because deletion protection is activated. "
        "Deletion protection must be inactivated first.",
    ):
        pools.delete_user_pool(UserPoolId=directory.pool_id)
    pools.update_user_pool(UserPoolId=directory.pool_id, DeletionProtection="INACTIVE")


def test_pools_and_clients_are_described_and_listed(directory):
    pools = directory.root.user_pools
    pool = pools.describe_user_pool(UserPoolId=directory.pool_id)["UserPool"]
    assert pool["Arn"] == directory.arn
    assert pool["Policies"]["PasswordPolicy"]["MinimumLength"] == 8
    assert pool["MfaConfiguration"] == "OFF"
    client = pools.describe_user_pool_client(UserPoolId=directory.pool_id, ClientId=directory.client_id)
    assert client["UserPoolClient"]["RefreshTokenValidity"] == 30
    listed = pools.get_paginator("list_user_pools").paginate(PaginationConfig={"PageSize": 1})
    assert directory.pool_id in [pool["Id"] for page in listed for pool in page["UserPools"]]
    clients = pools.list_user_pool_clients(UserPoolId=directory.pool_id)["UserPoolClients"]
    assert [client["ClientId"] for client in clients] == [directory.client_id]
