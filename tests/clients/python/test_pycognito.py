"""pycognito: Secure Remote Password from Python."""

import pytest
from botocore.exceptions import ClientError
from pycognito import Cognito
from pycognito.aws_srp import AWSSRP
from pycognito.exceptions import ForceChangePasswordException

from callers import Refusal
from directory import NEW_PASSWORD, PASSWORD, THIRD_PASSWORD, WRONG_PASSWORD


def user_of(directory, username, client=None, **settings):
    """pycognito's object for a user; it verifies every token that it is given against the published keys."""
    client = client or {"ClientId": directory.client_id}
    settings = {"access_key": "unused", "secret_key": "unused", **settings}
    return Cognito(
        directory.pool_id,
        client["ClientId"],
        username=username,
        client_secret=client.get("ClientSecret"),
        boto3_client_kwargs={"endpoint_url": directory.root.url},
        **settings,
    )


def test_a_user_registers_signs_in_and_leaves(directory):
    user = user_of(directory, "ada")
    user.set_base_attributes(email=directory.address("ada"), name="Ada")
    assert user.register("ada", PASSWORD)["UserConfirmed"] is False
    user.confirm_sign_up(directory.mailbox.next_code(directory.address("ada")))

    user.authenticate(PASSWORD)
    assert user.id_claims["email"] == directory.address("ada")
    assert user.access_claims["username"] == "ada"
    assert user.get_user().name == "Ada"
    assert user.check_token() is False

    first = user.access_token
    user.renew_access_token()
    assert user.access_token != first
    user.change_password(PASSWORD, NEW_PASSWORD)
    user.update_profile({"name": "Ada L."})
    assert user.get_user().name == "Ada L."
    user.logout()
    user.authenticate(NEW_PASSWORD)


@pytest.mark.parametrize("password", [PASSWORD, "Päßword-9✓Canary", "x" * 250 + "Aa1!"])
def test_srp_takes_any_password(directory, password):
    directory.add_user("bob", password)
    # Every sign-in draws new numbers, some of which begin with zeros: the padding must be right for all.
    for _ in range(8):
        user_of(directory, "bob").authenticate(password)


def test_a_wrong_password_is_refused(directory):
    directory.add_user("cleo")
    with Refusal("NotAuthorizedException", "Incorrect username or password."):
        user_of(directory, "cleo").authenticate(WRONG_PASSWORD)


def test_a_temporary_password_is_replaced(directory):
    directory.root.user_pools.admin_create_user(
        UserPoolId=directory.pool_id, Username="dan", TemporaryPassword=PASSWORD, MessageAction="SUPPRESS"
    )
    user = user_of(directory, "dan")
    with pytest.raises(ForceChangePasswordException):
        user.authenticate(PASSWORD)
    user.new_password_challenge(PASSWORD, NEW_PASSWORD)
    assert user.access_claims["username"] == "dan"
    user_of(directory, "dan").authenticate(NEW_PASSWORD)


def test_a_forgotten_password_is_replaced(directory):
    directory.add_user("eve")
    user = user_of(directory, "eve")
    user.initiate_forgot_password()
    user.confirm_forgot_password(directory.mailbox.next_code(directory.address("eve")), THIRD_PASSWORD)
    user.authenticate(THIRD_PASSWORD)


def test_a_client_with_a_secret(directory):
    directory.add_user("fred")
    client = directory.add_client(GenerateSecret=True)
    user = user_of(directory, "fred", client)
    user.authenticate(PASSWORD)
    user.renew_access_token()


def test_administrators_find_and_manage_users(directory):
    directory.add_user("gina")
    administrator = user_of(
        directory, "gina", access_key=directory.root.key_id, secret_key=directory.root.secret
    )
    assert administrator.admin_get_user().email == directory.address("gina")
    assert [user.username for user in administrator.get_users()] == ["gina"]
    administrator.admin_authenticate(PASSWORD)
    assert administrator.access_claims["username"] == "gina"


def test_t28_a_proof_is_good_once(directory):
    directory.add_user("hal")
    pools = directory.anonymous.user_pools
    srp = AWSSRP("hal", PASSWORD, directory.pool_id, directory.client_id, client=pools)
    parameters = srp.get_auth_params()
    challenge = pools.initiate_auth(
        AuthFlow="USER_SRP_AUTH", AuthParameters=parameters, ClientId=directory.client_id
    )
    proof = srp.process_challenge(challenge["ChallengeParameters"], parameters)

    def respond(answer):
        return pools.respond_to_auth_challenge(
            ClientId=directory.client_id, ChallengeName="PASSWORD_VERIFIER", ChallengeResponses=answer
        )

    assert "AccessToken" in respond(proof)["AuthenticationResult"]
    with Refusal("NotAuthorizedException"):
        respond(proof)


@pytest.mark.parametrize("multiple", [0, 1, 2])
def test_t28_a_public_value_that_is_zero_is_refused(directory, multiple):
    directory.add_user("ida")
    pools = directory.anonymous.user_pools
    srp = AWSSRP("ida", PASSWORD, directory.pool_id, directory.client_id, client=pools)
    # With A = 0 the shared secret is 0, whatever the password: whoever gets a challenge for it gets in.
    with pytest.raises(ClientError) as refused:
        pools.initiate_auth(
            AuthFlow="USER_SRP_AUTH",
            AuthParameters={"USERNAME": "ida", "SRP_A": f"{multiple * srp.big_n:x}"},
            ClientId=directory.client_id,
        )
    assert refused.value.response["Error"]["Code"] in {"InvalidParameterException", "NotAuthorizedException"}
