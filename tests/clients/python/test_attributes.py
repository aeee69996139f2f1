"""What users do to their own accounts."""

from callers import Refusal
from directory import FLOWS, PASSWORD


def update(directory, access, **attributes):
    return directory.anonymous.user_pools.update_user_attributes(
        AccessToken=access, UserAttributes=[{"Name": name, "Value": value} for name, value in attributes.items()]
    )


def test_a_user_changes_and_removes_attributes(directory):
    directory.add_user("ada")
    access = directory.sign_in("ada").access
    update(directory, access, name="Ada", nickname="A")
    assert directory.attributes(access)["name"] == "Ada"
    directory.anonymous.user_pools.delete_user_attributes(AccessToken=access, UserAttributeNames=["nickname"])
    assert "nickname" not in directory.attributes(access)


def test_a_new_address_must_be_verified(directory):
    directory.add_user("bob")
    access = directory.sign_in("bob").access
    address = directory.address("robert")
    sent = update(directory, access, email=address)["CodeDeliveryDetailsList"]
    assert [details["AttributeName"] for details in sent] == ["email"]
    seen = directory.attributes(access)
    assert (seen["email"], seen["email_verified"]) == (address, "false")

    code = directory.mailbox.next_code(address)
    directory.anonymous.user_pools.verify_user_attribute(AccessToken=access, AttributeName="email", Code=code)
    assert directory.attributes(access)["email_verified"] == "true"


def test_t39_a_code_is_good_for_the_address_that_it_was_sent_to(directory):
    directory.add_user("cleo")
    access = directory.sign_in("cleo").access
    own, victims = directory.address("cleo-two"), directory.address("victim")
    update(directory, access, email=own)
    code = directory.mailbox.next_code(own)
    update(directory, access, email=victims)
    with Refusal("CodeMismatchException", "Invalid verification code provided, please try again."):
        directory.anonymous.user_pools.verify_user_attribute(AccessToken=access, AttributeName="email", Code=code)
    assert directory.attributes(access)["email_verified"] == "false"


def test_nobody_verifies_the_own_address_by_saying_so(directory):
    directory.add_user("dan")
    access = directory.sign_in("dan").access
    with Refusal("NotAuthorizedException", "A client attempted to write unauthorized attribute"):
        update(directory, access, email_verified="true")


def test_t40_a_client_writes_only_what_it_may(directory):
    directory.root.user_pools.add_custom_attributes(
        UserPoolId=directory.pool_id, CustomAttributes=[{"Name": "role", "AttributeDataType": "String", "Mutable": True}]
    )
    client = directory.add_client(ExplicitAuthFlows=FLOWS, WriteAttributes=["name"], ReadAttributes=["name"])
    directory.add_user("eve")
    access = directory.initiate("eve", PASSWORD, ClientId=client["ClientId"])["AuthenticationResult"]["AccessToken"]
    with Refusal("NotAuthorizedException", "A client attempted to write unauthorized attribute"):
        update(directory, access, **{"custom:role": "admin"})
    update(directory, access, name="Eve")
    seen = directory.attributes(access)
    assert seen["name"] == "Eve"
    assert "email" not in seen, "a client reads only what it may"


def test_a_user_deletes_the_own_account(directory):
    directory.add_user("fred")
    directory.anonymous.user_pools.delete_user(AccessToken=directory.sign_in("fred").access)
    with Refusal("UserNotFoundException", "User does not exist."):
        directory.initiate("fred")


def test_an_access_token_of_no_worth_is_refused(directory):
    directory.add_user("gina")
    tokens = directory.sign_in("gina")
    header, payload, signature = tokens.access.split(".")
    altered = f"{header}.{payload}.{signature[:-6]}AAAAAA"
    for token in (tokens.id, altered, "not-a-token", f"{header}.{payload}."):
        with Refusal("NotAuthorizedException", "Invalid Access Token"):
            directory.attributes(token)
