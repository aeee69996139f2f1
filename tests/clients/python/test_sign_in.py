"""Signing in with a password, and every way in which it fails."""

import time

import pytest
from botocore.exceptions import ClientError

from callers import Refusal
from directory import NEW_PASSWORD, PASSWORD, WRONG_PASSWORD


def test_a_sign_in_returns_tokens(directory):
    directory.add_user("ada")
    answer = directory.initiate("ada")
    assert answer["ChallengeParameters"] == {}
    assert "ChallengeName" not in answer
    result = answer["AuthenticationResult"]
    assert set(result) == {"AccessToken", "IdToken", "RefreshToken", "ExpiresIn", "TokenType"}
    assert (result["ExpiresIn"], result["TokenType"]) == (3600, "Bearer")
    user = directory.anonymous.user_pools.get_user(AccessToken=result["AccessToken"])
    assert user["Username"] == "ada"


def test_a_wrong_password_is_refused(directory):
    directory.add_user("bob")
    with Refusal("NotAuthorizedException", "Incorrect username or password."):
        directory.initiate("bob", WRONG_PASSWORD)


def test_an_unknown_user_is_named_where_the_client_says_so(directory):
    with Refusal("UserNotFoundException", "User does not exist."):
        directory.initiate("nobody")


def test_an_unknown_user_is_not_told_apart_where_the_client_says_so(directory):
    client = directory.add_client(PreventUserExistenceErrors="ENABLED")["ClientId"]
    with Refusal("NotAuthorizedException", "Incorrect username or password."):
        directory.initiate("nobody", ClientId=client)
    answers = [
        directory.anonymous.user_pools.initiate_auth(
            ClientId=client, AuthFlow="USER_SRP_AUTH", AuthParameters={"USERNAME": "nobody", "SRP_A": "02" * 384}
        )
        for _ in range(2)
    ]
    salts = [answer["ChallengeParameters"]["SALT"] for answer in answers]
    assert salts[0] == salts[1], "t31: a salt that changes tells that nobody is there"


def test_a_client_without_the_flow_is_refused(directory):
    client = directory.add_client(ExplicitAuthFlows=["ALLOW_REFRESH_TOKEN_AUTH"])["ClientId"]
    with Refusal("InvalidParameterException", "USER_PASSWORD_AUTH flow not enabled for this client"):
        directory.initiate("ada", ClientId=client)
    with Refusal("InvalidParameterException", "USER_SRP_AUTH is not enabled for the client."):
        directory.anonymous.user_pools.initiate_auth(
            ClientId=client, AuthFlow="USER_SRP_AUTH", AuthParameters={"USERNAME": "ada", "SRP_A": "02"}
        )


def test_a_flow_that_does_not_exist_is_a_validation_error(directory):
    with pytest.raises(ClientError) as refused:
        directory.anonymous.user_pools.initiate_auth(ClientId=directory.client_id, AuthFlow="NO_SUCH_FLOW")
    error = refused.value.response["Error"]
    assert error["Code"] == "InvalidParameterException"
    assert error["Message"].startswith(
        "1 validation error detected: Value 'NO_SUCH_FLOW' at 'authFlow' failed to satisfy constraint: "
        "Member must satisfy enum value set: ["
    )


def test_a_missing_parameter_is_named(directory):
    with Refusal("InvalidParameterException", "Missing required parameter PASSWORD"):
        directory.anonymous.user_pools.initiate_auth(
            ClientId=directory.client_id, AuthFlow="USER_PASSWORD_AUTH", AuthParameters={"USERNAME": "ada"}
        )


def test_an_administrators_flow_is_not_for_everybody(directory):
    with Refusal("InvalidParameterException", "Initiate Auth method not supported."):
        directory.anonymous.user_pools.initiate_auth(
            ClientId=directory.client_id,
            AuthFlow="ADMIN_USER_PASSWORD_AUTH",
            AuthParameters={"USERNAME": "ada", "PASSWORD": PASSWORD},
        )


def test_a_temporary_password_must_be_replaced(directory):
    directory.root.user_pools.admin_create_user(
        UserPoolId=directory.pool_id, Username="cleo", TemporaryPassword=PASSWORD, MessageAction="SUPPRESS"
    )
    challenge = directory.initiate("cleo")
    assert challenge["ChallengeName"] == "NEW_PASSWORD_REQUIRED"
    assert challenge["ChallengeParameters"]["USER_ID_FOR_SRP"] == "cleo"
    assert challenge["ChallengeParameters"]["requiredAttributes"] == "[]"

    def answer(password):
        return directory.anonymous.user_pools.respond_to_auth_challenge(
            ClientId=directory.client_id,
            ChallengeName="NEW_PASSWORD_REQUIRED",
            Session=challenge["Session"],
            ChallengeResponses={"USERNAME": "cleo", "NEW_PASSWORD": password},
        )

    assert "AccessToken" in answer(NEW_PASSWORD)["AuthenticationResult"]
    assert directory.status("cleo") == "CONFIRMED"
    directory.sign_in("cleo", NEW_PASSWORD)
    with Refusal("NotAuthorizedException", "Incorrect username or password."):
        directory.initiate("cleo", PASSWORD)
    with Refusal("NotAuthorizedException", "Invalid session for the user, session can only be used once."):
        answer(NEW_PASSWORD)


def test_a_weak_replacement_is_refused(directory):
    directory.root.user_pools.admin_create_user(
        UserPoolId=directory.pool_id, Username="dan", TemporaryPassword=PASSWORD, MessageAction="SUPPRESS"
    )
    challenge = directory.initiate("dan")
    with pytest.raises(directory.anonymous.user_pools.exceptions.InvalidPasswordException):
        directory.anonymous.user_pools.respond_to_auth_challenge(
            ClientId=directory.client_id,
            ChallengeName="NEW_PASSWORD_REQUIRED",
            Session=challenge["Session"],
            ChallengeResponses={"USERNAME": "dan", "NEW_PASSWORD": "aaaaaaaa"},
        )
    assert directory.status("dan") == "FORCE_CHANGE_PASSWORD"


def test_guessing_is_stopped_for_a_while(directory):
    directory.add_user("eve")
    for _ in range(5):
        with Refusal("NotAuthorizedException", "Incorrect username or password."):
            directory.initiate("eve", WRONG_PASSWORD)
    with Refusal("NotAuthorizedException", "Password attempts exceeded"):
        directory.initiate("eve", PASSWORD)
    time.sleep(1.2)
    directory.sign_in("eve")


def test_a_disabled_user_stays_out(directory):
    directory.add_user("fred")
    tokens = directory.sign_in("fred")
    directory.root.user_pools.admin_disable_user(UserPoolId=directory.pool_id, Username="fred")
    with Refusal("NotAuthorizedException", "User is disabled."):
        directory.initiate("fred")
    with pytest.raises(directory.anonymous.user_pools.exceptions.NotAuthorizedException):
        directory.attributes(tokens.access)
    directory.root.user_pools.admin_enable_user(UserPoolId=directory.pool_id, Username="fred")
    directory.sign_in("fred")
    with pytest.raises(directory.anonymous.user_pools.exceptions.NotAuthorizedException):
        directory.refresh(tokens.refresh)
