"""Signing up and confirming with the mailed code."""

import re

from callers import Refusal
from directory import PASSWORD, WRONG_PASSWORD

WRONG_CODE = "Invalid verification code provided, please try again."


def confirm(directory, username, code):
    directory.anonymous.user_pools.confirm_sign_up(
        ClientId=directory.client_id, Username=username, ConfirmationCode=code
    )


def another_code(code):
    return f"{(int(code) + 1) % 1_000_000:06}"


def test_a_code_is_mailed_and_confirms_the_user(directory):
    answer = directory.sign_up("ada")
    address = directory.address("ada")
    assert answer["UserConfirmed"] is False
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", answer["UserSub"])
    assert answer["CodeDeliveryDetails"] == {
        "Destination": f"a***@{address.split('@')[1][0]}***",
        "DeliveryMedium": "EMAIL",
        "AttributeName": "email",
    }

    message = directory.mailbox.next_message(address)
    assert message["Subject"] == "Your verification code"
    code = re.fullmatch(r"Your confirmation code is (\d{6})\s*", message.get_content()).group(1)
    assert directory.status("ada") == "UNCONFIRMED"
    confirm(directory, "ada", code)
    assert directory.status("ada") == "CONFIRMED"

    seen = directory.attributes(directory.sign_in("ada").access)
    assert seen == {"sub": answer["UserSub"], "email": address, "email_verified": "true"}


def test_an_unconfirmed_user_is_told_so_only_with_the_right_password(directory):
    directory.sign_up("bob")
    with Refusal("UserNotConfirmedException", "User is not confirmed."):
        directory.initiate("bob")
    with Refusal("NotAuthorizedException", "Incorrect username or password."):
        directory.initiate("bob", WRONG_PASSWORD)


def test_a_wrong_code_confirms_nobody(directory):
    directory.sign_up("cleo")
    code = directory.mailbox.next_code(directory.address("cleo"))
    with Refusal("CodeMismatchException", WRONG_CODE):
        confirm(directory, "cleo", another_code(code))
    assert directory.status("cleo") == "UNCONFIRMED"
    confirm(directory, "cleo", code)


def test_a_code_works_once(directory):
    directory.sign_up("dan")
    code = directory.mailbox.next_code(directory.address("dan"))
    confirm(directory, "dan", code)
    with Refusal("NotAuthorizedException", "User cannot be confirmed. Current status is CONFIRMED"):
        confirm(directory, "dan", code)


def test_a_code_sent_again_replaces_the_first(directory):
    directory.sign_up("eve")
    address = directory.address("eve")
    first = directory.mailbox.next_code(address)
    sent = directory.anonymous.user_pools.resend_confirmation_code(ClientId=directory.client_id, Username="eve")
    assert sent["CodeDeliveryDetails"]["DeliveryMedium"] == "EMAIL"
    second = directory.mailbox.next_code(address)
    if first != second:
        with Refusal("CodeMismatchException", WRONG_CODE):
            confirm(directory, "eve", first)
    confirm(directory, "eve", second)


def test_another_user_s_code_is_no_use(directory):
    directory.sign_up("fred")
    directory.sign_up("gina")
    freds = directory.mailbox.next_code(directory.address("fred"))
    ginas = directory.mailbox.next_code(directory.address("gina"))
    if freds != ginas:
        with Refusal("CodeMismatchException", WRONG_CODE):
            confirm(directory, "gina", freds)


def test_a_name_is_taken_once(directory):
    directory.sign_up("hal")
    with Refusal("UsernameExistsException", "User already exists"):
        directory.sign_up("hal")


def test_the_same_name_in_another_pool_is_another_user(directory, another_directory):
    assert directory.add_user("ida") != another_directory.add_user("ida")


def test_a_weak_password_is_refused(directory):
    for password, reason in [
        ("Aa1!567", "Password not long enough"),
        ("aaaaaa1!", "Password must have uppercase characters"),
        ("AAAAAA1!", "Password must have lowercase characters"),
        ("Aaaaaaa!", "Password must have numeric characters"),
        ("Aaaaaaa1", "Password must have symbol characters"),
    ]:
        with Refusal("InvalidPasswordException", f"Password did not conform with policy: {reason}"):
            directory.sign_up("jim", password)


def test_an_address_that_is_none_is_refused(directory):
    with Refusal("InvalidParameterException", "Invalid email address format."):
        directory.sign_up("kim", UserAttributes=[{"Name": "email", "Value": "nowhere"}])


def test_an_attribute_that_the_pool_does_not_have_is_refused(directory):
    with Refusal(
        "InvalidParameterException",
        "Attributes did not conform to the schema: custom:shoe: Attribute does not exist in the schema.\n",
    ):
        directory.sign_up("lee", UserAttributes=[{"Name": "custom:shoe", "Value": "43"}])


def test_nobody_verifies_the_own_address_by_saying_so(directory):
    with Refusal("NotAuthorizedException", "A client attempted to write unauthorized attribute"):
        directory.sign_up("mia", UserAttributes=[{"Name": "email_verified", "Value": "true"}])


def test_an_unknown_client_is_refused(directory):
    client = "0" * 26
    with Refusal("ResourceNotFoundException", f"User pool client {client} does not exist."):
        directory.sign_up("ned", ClientId=client)


def test_a_closed_pool_takes_nobody(directory):
    directory.root.user_pools.update_user_pool(
        UserPoolId=directory.pool_id, AdminCreateUserConfig={"AllowAdminCreateUserOnly": True}
    )
    with Refusal("NotAuthorizedException", "SignUp is not permitted for this user pool"):
        directory.sign_up("ola", PASSWORD)
