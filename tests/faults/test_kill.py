"""`kill -9` in the middle of a stream of sign-ups: whoever was told yes is there, and whole."""

import contextlib
import http.client
import json
import random
import threading

import pytest
from botocore.exceptions import ClientError

from faults.cluster import (
    FLOWS,
    PASSWORD,
    Connection,
    administrator,
    key_encryption_key,
    postgres_database,
    start,
    together,
)

ROUNDS = 20
THREADS = 8
# A round's kill comes after a number of answers drawn from here, so that it meets the server in every state.
ANSWERS = range(10, 60)
SIGN_INS = 6


@pytest.fixture(params=["sqlite", "postgres"])
def database(request):
    """Nothing for SQLite, which is in the data folder, or the address of an empty database."""
    with contextlib.ExitStack() as stack:
        yield stack.enter_context(postgres_database()) if request.param == "postgres" else None


class Stream:
    """Eight threads that sign users up, until the server is gone."""

    def __init__(self, node, client_id: str, round_number: int):
        self._node = node
        self._client_id = client_id
        self._prefix = f"r{round_number}"
        self._enough = threading.Event()
        self.acknowledged: dict[str, str] = {}
        self.unanswered: list[str] = []
        self.refused: list[dict] = []

    def until(self, answers: int, stop) -> None:
        """Runs the stream, calls `stop` in the middle of it, and returns when all threads have noticed."""
        self._wanted = answers
        threads = [threading.Thread(target=self._run, args=(number,)) for number in range(THREADS)]
        for thread in threads:
            thread.start()
        assert self._enough.wait(60), "the server was too slow to be killed"
        stop()
        for thread in threads:
            thread.join()

    def _run(self, thread: int) -> None:
        connection = Connection(self._node)
        for number in range(10_000):
            username = f"{self._prefix}-{thread}-{number}"
            try:
                status, answer = connection.call("SignUp", sign_up(self._client_id, username))
            except (OSError, http.client.HTTPException, json.JSONDecodeError):
                # An answer that was cut off is no answer.
                self.unanswered.append(username)
                break
            if status != 200:
                self.refused.append(answer)
                self._enough.set()
                break
            self.acknowledged[username] = answer["UserSub"]
            if len(self.acknowledged) >= self._wanted:
                self._enough.set()
        connection.close()


def address(username: str) -> str:
    return f"{username}@fault.example"


def sign_up(client_id: str, username: str) -> dict:
    attributes = [{"Name": "email", "Value": address(username)}, {"Name": "name", "Value": username.upper()}]
    return {"ClientId": client_id, "Username": username, "Password": PASSWORD, "UserAttributes": attributes}


def whole(client, pool_id: str, username: str) -> str | None:
    """A user's `sub`, if the user is there; a user who is there in part fails the test."""
    try:
        user = client.admin_get_user(UserPoolId=pool_id, Username=username)
    except ClientError as error:
        assert error.response["Error"]["Code"] == "UserNotFoundException", error
        return None
    attributes = {attribute["Name"]: attribute["Value"] for attribute in user["UserAttributes"]}
    assert attributes["email"] == address(username)
    assert attributes["name"] == username.upper()
    for term in (f'email = "{address(username)}"', f'sub = "{attributes["sub"]}"'):
        found = client.list_users(UserPoolId=pool_id, Filter=term)["Users"]
        assert [user["Username"] for user in found] == [username], f"{username} is not found by {term}"
    return attributes["sub"]


def test_whoever_was_acknowledged_is_there(database, tmp_path):
    chance = random.Random(1)
    data, key = tmp_path / "data", key_encryption_key()
    node = start(data, database, key)
    try:
        root = node.root_key()
        client = administrator(node, root)
        pool_id = client.create_user_pool(PoolName="faults")["UserPool"]["Id"]
        client_id = client.create_user_pool_client(UserPoolId=pool_id, ClientName="faults", ExplicitAuthFlows=FLOWS)[
            "UserPoolClient"
        ]["ClientId"]
        acknowledged: dict[str, str] = {}

        for round_number in range(ROUNDS):
            stream = Stream(node, client_id, round_number)
            stream.until(chance.choice(ANSWERS), node.kill)
            assert stream.refused == []
            acknowledged |= stream.acknowledged

            node = start(data, database, key)
            client = administrator(node, root)
            connection = Connection(node)
            check(client, connection, pool_id, client_id, stream)
            connection.close()

        # What was written in the first rounds has outlived all the others.
        everybody = client.get_paginator("list_users").paginate(UserPoolId=pool_id)
        listed = {user["Username"] for page in everybody for user in page["Users"]}
        assert acknowledged.keys() <= listed
    finally:
        node.kill()


def check(client, connection, pool_id, client_id, stream):
    """What must hold after each restart."""
    users = list(stream.acknowledged)
    subs = together(lambda username: whole(client, pool_id, username), users)
    assert dict(zip(users, subs, strict=True)) == stream.acknowledged

    # The password works too: it is only the missing confirmation that keeps the user out.
    for username in users[-SIGN_INS:]:
        parameters = {"USERNAME": username, "PASSWORD": PASSWORD}
        body = {"ClientId": client_id, "AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": parameters}
        status, answer = connection.call("InitiateAuth", body)
        assert (status, answer["__type"]) == (400, "UserNotConfirmedException"), answer

    # Of those without an answer, each is there whole or not at all, and then the name is still free.
    for username in stream.unanswered:
        if whole(client, pool_id, username) is None:
            status, answer = connection.call("SignUp", sign_up(client_id, username))
            assert status == 200, answer
            assert whole(client, pool_id, username) == answer["UserSub"]
