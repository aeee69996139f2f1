"""`cognate keys rotate` beside a running server: nobody is signed out, and nothing that was sealed is lost."""

import time

import jwt
import pytest
import requests

from faults.cluster import FLOWS, PASSWORD, administrator
from server.process import ServerProcess, run

# A running server reads the data keys again every five seconds.
RELOAD_SECONDS = 15


def rotate(data, *options: str) -> str:
    """Runs the command as an operator does, on the server's data folder."""
    done = run("keys", "rotate", "--data", str(data), *options)
    assert done.returncode == 0, done.stderr
    return done.stdout


class Running:
    """A server with one user, and what it needs to sign that user in."""

    def __init__(self, data):
        self.data = data
        self.server = ServerProcess(data)
        self.root = self.server.root_key()
        client = administrator(self.server, self.root)
        self.pool_id = client.create_user_pool(PoolName="rotation")["UserPool"]["Id"]
        self.client_id = client.create_user_pool_client(
            UserPoolId=self.pool_id, ClientName="rotation", ExplicitAuthFlows=FLOWS
        )["UserPoolClient"]["ClientId"]
        user = {"UserPoolId": self.pool_id, "Username": "ada"}
        client.admin_create_user(**user, MessageAction="SUPPRESS")
        client.admin_set_user_password(**user, Password=PASSWORD, Permanent=True)

    def restart(self) -> None:
        """Stops the server and starts it again on the same data."""
        self.server.stop()
        self.server = ServerProcess(self.data)

    def sign_in(self) -> dict:
        """Tokens for the user."""
        return administrator(self.server, self.root).initiate_auth(
            ClientId=self.client_id,
            AuthFlow="USER_PASSWORD_AUTH",
            AuthParameters={"USERNAME": "ada", "PASSWORD": PASSWORD},
        )["AuthenticationResult"]

    def refresh(self, token: str) -> dict:
        """New tokens for the old session."""
        return administrator(self.server, self.root).initiate_auth(
            ClientId=self.client_id, AuthFlow="REFRESH_TOKEN_AUTH", AuthParameters={"REFRESH_TOKEN": token}
        )["AuthenticationResult"]

    def published(self) -> set[str]:
        """The key ids in the pool's JWKS."""
        answer = requests.get(f"{self.server.url}/{self.pool_id}/.well-known/jwks.json", timeout=5)
        return {key["kid"] for key in answer.json()["keys"]}


@pytest.fixture
def running(tmp_path):
    """A server on a data folder of its own."""
    running = Running(tmp_path / "data")
    yield running
    running.server.stop()


def test_a_new_key_encryption_key_leaves_everybody_signed_in(running):
    before = (running.data / "key-encryption-key").read_bytes()
    session = running.sign_in()
    assert "2 data keys" in rotate(running.data)
    assert (running.data / "key-encryption-key").read_bytes() != before
    assert not (running.data / "key-encryption-key.previous").exists()
    # The running server goes on, before and after it has seen the change.
    running.refresh(session["RefreshToken"])
    time.sleep(RELOAD_SECONDS)
    running.refresh(session["RefreshToken"])
    later = running.sign_in()
    running.restart()
    running.refresh(session["RefreshToken"])
    running.refresh(later["RefreshToken"])
    running.sign_in()


def test_the_old_key_encryption_key_opens_nothing_any_more(running):
    old = (running.data / "key-encryption-key").read_text()
    running.server.stop()
    rotate(running.data)
    new = (running.data / "key-encryption-key").read_text()
    (running.data / "key-encryption-key").write_text(old)
    with pytest.raises(RuntimeError, match="do not open with the key-encryption key that is configured"):
        ServerProcess(running.data)
    (running.data / "key-encryption-key").write_text(new)
    running.server = ServerProcess(running.data)
    running.sign_in()


def test_new_signing_keys_take_over_and_the_old_ones_stay_published(running):
    old = running.sign_in()
    before = running.published()
    rotate(running.data, "--pool", running.pool_id)
    time.sleep(1)
    after = running.published()
    assert before < after and len(after) == 4
    new = running.sign_in()
    for name in ("IdToken", "AccessToken"):
        assert jwt.get_unverified_header(old[name])["kid"] in before
        assert jwt.get_unverified_header(new[name])["kid"] in after - before
    # A token of before is still taken.
    client = administrator(running.server, running.root)
    assert client.get_user(AccessToken=old["AccessToken"])["Username"] == "ada"


def test_a_command_beside_the_server_takes_nothing_that_was_acknowledged(tmp_path):
    running = Running(tmp_path / "data")
    # Twice, since the first command may find what the start left behind.
    for _ in range(2):
        rotate(running.data)
    acknowledged = administrator(running.server, running.root)
    names = [f"user-{number}" for number in range(20)]
    for name in names:
        acknowledged.admin_create_user(UserPoolId=running.pool_id, Username=name, MessageAction="SUPPRESS")
    assert (running.data / "cognate.db-wal").exists()
    running.server.kill()
    running.server = ServerProcess(running.data)
    try:
        users = administrator(running.server, running.root).list_users(UserPoolId=running.pool_id)["Users"]
        assert {user["Username"] for user in users} >= set(names)
    finally:
        running.server.stop()
