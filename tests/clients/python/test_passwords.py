"""Changing a password and getting over a forgotten one."""

from callers import Refusal
from directory import NEW_PASSWORD, PASSWORD, WRONG_PASSWORD


def test_a_user_changes_the_password(directory):
    directory.add_user("ada")
    tokens = directory.sign_in("ada")
    directory.anonymous.user_pools.change_password(
        AccessToken=tokens.access, PreviousPassword=PASSWORD, ProposedPassword=NEW_PASSWORD
    )
    with Refusal("NotAuthorizedException", "Incorrect username or password."):
        directory.initiate("ada", PASSWORD)
    directory.sign_in("ada", NEW_PASSWORD)
    # A change of the password signs nobody out, here as in Cognito.
    directory.attributes(tokens.access)
    directory.refresh(tokens.refresh)


def test_a_change_needs_the_old_password(directory):
    directory.add_user("bob")
    tokens = directory.sign_in("bob")
    with Refusal("NotAuthorizedException", "Incorrect username or password."):
        directory.anonymous.user_pools.change_password(
            AccessToken=tokens.access, PreviousPassword=WRONG_PASSWORD, ProposedPassword=NEW_PASSWORD
        )
    directory.sign_in("bob", PASSWORD)


def test_a_change_keeps_to_the_policy(directory):
    directory.add_user("cleo")
    tokens = directory.sign_in("cleo")
    with Refusal("InvalidPasswordException"):
        directory.anonymous.user_pools.change_password(
            AccessToken=tokens.access, PreviousPassword=PASSWORD, ProposedPassword="aaaaaaaa"
        )
    directory.sign_in("cleo", PASSWORD)


def forgot(directory, username):
    return directory.anonymous.user_pools.forgot_password(ClientId=directory.client_id, Username=username)


def confirm(directory, username, code, password=NEW_PASSWORD):
    directory.anonymous.user_pools.confirm_forgot_password(
        ClientId=directory.client_id, Username=username, ConfirmationCode=code, Password=password
    )


def test_a_forgotten_password_is_replaced_with_a_mailed_code(directory):
    directory.add_user("dan")
    address = directory.address("dan")
    assert forgot(directory, "dan")["CodeDeliveryDetails"]["AttributeName"] == "email"
    code = directory.mailbox.next_code(address)
    # Until the code is used, nothing has changed: anybody can ask for a code.
    directory.sign_in("dan", PASSWORD)
    confirm(directory, "dan", code)
    directory.sign_in("dan", NEW_PASSWORD)
    with Refusal("NotAuthorizedException", "Incorrect username or password."):
        directory.initiate("dan", PASSWORD)


def test_the_code_must_be_right_and_works_once(directory):
    directory.add_user("eve")
    forgot(directory, "eve")
    code = directory.mailbox.next_code(directory.address("eve"))
    with Refusal("CodeMismatchException", "Invalid verification code provided, please try again."):
        confirm(directory, "eve", f"{(int(code) + 1) % 1_000_000:06}")
    confirm(directory, "eve", code)
    with Refusal("ExpiredCodeException", "Invalid code provided, please request a code again."):
        confirm(directory, "eve", code, PASSWORD)
    directory.sign_in("eve", NEW_PASSWORD)


def test_a_weak_password_does_not_use_the_code_up(directory):
    directory.add_user("fred")
    forgot(directory, "fred")
    code = directory.mailbox.next_code(directory.address("fred"))
    with Refusal("InvalidPasswordException"):
        confirm(directory, "fred", code, "aaaaaaaa")
    confirm(directory, "fred", code)


def test_an_unknown_user_has_nothing_to_reset(directory):
    with Refusal("UserNotFoundException", "Username/client id combination not found."):
        forgot(directory, "nobody")


def test_a_careful_client_sends_nobody_s_code_and_does_not_say_so(directory):
    client = directory.add_client(PreventUserExistenceErrors="ENABLED")["ClientId"]
    answer = directory.anonymous.user_pools.forgot_password(ClientId=client, Username="nobody")
    assert answer["CodeDeliveryDetails"]["DeliveryMedium"] == "EMAIL"


def test_without_a_verified_address_there_is_no_reset(directory):
    directory.root.user_pools.admin_create_user(
        UserPoolId=directory.pool_id, Username="gina", MessageAction="SUPPRESS"
    )
    directory.root.user_pools.admin_set_user_password(
        UserPoolId=directory.pool_id, Username="gina", Password=PASSWORD, Permanent=True
    )
    with Refusal(
        "InvalidParameterException",
        "Cannot reset password for the user as there is no registered/verified email or phone_number",
    ):
        forgot(directory, "gina")
