"""Clients with a secret: every call must prove that it knows it."""

import base64
import hashlib
import hmac

import pytest

from callers import Refusal
from directory import PASSWORD


@pytest.fixture
def confidential(directory):
    """A client with a secret, and a user."""
    directory.add_user("ada")
    return directory.add_client(GenerateSecret=True)


def secret_hash(client, username):
    message = (username + client["ClientId"]).encode()
    return base64.b64encode(hmac.new(client["ClientSecret"].encode(), message, hashlib.sha256).digest()).decode()


def initiate(directory, client, **parameters):
    return directory.anonymous.user_pools.initiate_auth(
        ClientId=client["ClientId"],
        AuthFlow="USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": "ada", "PASSWORD": PASSWORD, **parameters},
    )


def test_the_right_hash_is_let_in(directory, confidential):
    answer = initiate(directory, confidential, SECRET_HASH=secret_hash(confidential, "ada"))
    assert "AccessToken" in answer["AuthenticationResult"]


def test_a_missing_hash_is_refused(directory, confidential):
    with Refusal(
        "NotAuthorizedException",
        f"Client {confidential['ClientId']} is configured with secret but SECRET_HASH was not received",
    ):
        initiate(directory, confidential)


def test_a_wrong_hash_is_refused(directory, confidential):
    wrong = [
        secret_hash({**confidential, "ClientSecret": "0" * 52}, "ada"),
        secret_hash(confidential, "bob"),
        secret_hash(confidential, "ada")[:-4],
    ]
    for value in wrong:
        with Refusal("NotAuthorizedException", f"Unable to verify secret hash for client {confidential['ClientId']}"):
            initiate(directory, confidential, SECRET_HASH=value)


def test_signing_up_needs_the_hash_too(directory, confidential):
    with Refusal(
        "NotAuthorizedException",
        f"Client {confidential['ClientId']} is configured with secret but SECRET_HASH was not received",
    ):
        directory.sign_up("bob", ClientId=confidential["ClientId"])
    directory.sign_up("bob", ClientId=confidential["ClientId"], SecretHash=secret_hash(confidential, "bob"))


def test_a_refresh_needs_the_hash_too(directory, confidential):
    hash_of_ada = secret_hash(confidential, "ada")
    token = initiate(directory, confidential, SECRET_HASH=hash_of_ada)["AuthenticationResult"]["RefreshToken"]

    def refresh(**parameters):
        return directory.anonymous.user_pools.initiate_auth(
            ClientId=confidential["ClientId"],
            AuthFlow="REFRESH_TOKEN_AUTH",
            AuthParameters={"REFRESH_TOKEN": token, **parameters},
        )

    assert "AccessToken" in refresh(SECRET_HASH=hash_of_ada)["AuthenticationResult"]
    with Refusal("NotAuthorizedException"):
        refresh()
