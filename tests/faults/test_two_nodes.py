"""Two servers over one PostgreSQL database: neither remembers anything that the other one needs."""

import time

import pytest
from botocore.exceptions import ClientError
from pycognito.aws_srp import AWSSRP

from faults.cluster import FLOWS, PASSWORD, administrator, key_encryption_key, postgres_database, start, together

USERNAME = "ada"
# How long a node may go on believing what another one has changed.
STALENESS_SECONDS = 1.0


class Cluster:
    """Two nodes with a pool, a client and a confirmed user."""

    def __init__(self, nodes):
        root = nodes[0].root_key()
        self.clients = [administrator(node, root) for node in nodes]
        first = self.clients[0]
        self.pool_id = first.create_user_pool(PoolName="nodes")["UserPool"]["Id"]
        self.client_id = first.create_user_pool_client(
            UserPoolId=self.pool_id, ClientName="nodes", ExplicitAuthFlows=FLOWS
        )["UserPoolClient"]["ClientId"]
        self.add_user(USERNAME)

    def add_user(self, username: str) -> None:
        """A confirmed user."""
        parameters = {"UserPoolId": self.pool_id, "Username": username}
        self.clients[0].admin_create_user(**parameters, MessageAction="SUPPRESS")
        self.clients[0].admin_set_user_password(**parameters, Password=PASSWORD, Permanent=True)

    def sign_in(self, begun_on: int, finished_on: int, username: str = USERNAME) -> dict:
        """A sign-in whose two calls go to nodes of choice."""
        srp = AWSSRP(username, PASSWORD, self.pool_id, self.client_id, client=self.clients[begun_on])
        parameters = srp.get_auth_params()
        challenge = self.clients[begun_on].initiate_auth(
            ClientId=self.client_id, AuthFlow="USER_SRP_AUTH", AuthParameters=parameters
        )
        proof = srp.process_challenge(challenge["ChallengeParameters"], parameters)
        return self.respond(finished_on, proof)["AuthenticationResult"]

    def respond(self, node: int, proof: dict) -> dict:
        """Answers the challenge."""
        return self.clients[node].respond_to_auth_challenge(
            ClientId=self.client_id, ChallengeName="PASSWORD_VERIFIER", ChallengeResponses=proof
        )

    def refresh(self, node: int, token: str) -> dict:
        """New tokens from a node of choice."""
        return self.clients[node].initiate_auth(
            ClientId=self.client_id, AuthFlow="REFRESH_TOKEN_AUTH", AuthParameters={"REFRESH_TOKEN": token}
        )["AuthenticationResult"]


@pytest.fixture(scope="module")
def cluster(tmp_path_factory):
    key = key_encryption_key()
    with postgres_database() as database:
        nodes = []
        try:
            for name in ("one", "two"):
                nodes.append(start(tmp_path_factory.mktemp(name) / "data", database, key))
            yield Cluster(nodes)
        finally:
            for node in nodes:
                node.kill()


def refused_within_a_second(call, message: str) -> None:
    """The call is refused before the bound on staleness has passed."""
    deadline = time.monotonic() + STALENESS_SECONDS
    while True:
        try:
            call()
        except ClientError as error:
            assert error.response["Error"]["Message"] == message
            return
        assert time.monotonic() < deadline, f"still allowed after {STALENESS_SECONDS} s"
        time.sleep(0.02)


@pytest.mark.parametrize(("begun_on", "finished_on"), [(0, 1), (1, 0)])
def test_a_sign_in_is_finished_on_the_other_node(cluster, begun_on, finished_on):
    for _ in range(5):
        tokens = cluster.sign_in(begun_on, finished_on)
        for client in cluster.clients:
            assert client.get_user(AccessToken=tokens["AccessToken"])["Username"] == USERNAME
        cluster.refresh(begun_on, tokens["RefreshToken"])


def test_t28_a_proof_is_good_once_on_both_nodes_together(cluster):
    for _ in range(5):
        srp = AWSSRP(USERNAME, PASSWORD, cluster.pool_id, cluster.client_id, client=cluster.clients[0])
        parameters = srp.get_auth_params()
        challenge = cluster.clients[0].initiate_auth(
            ClientId=cluster.client_id, AuthFlow="USER_SRP_AUTH", AuthParameters=parameters
        )
        proof = srp.process_challenge(challenge["ChallengeParameters"], parameters)

        def respond(node, proof=proof):
            try:
                return "AuthenticationResult" in cluster.respond(node, proof)
            except ClientError as error:
                assert error.response["Error"]["Code"] == "NotAuthorizedException", error
                return False

        assert sorted(together(respond, [0, 1, 0, 1])) == [False, False, False, True]


def test_t07_a_revocation_is_seen_on_the_other_node(cluster):
    tokens = cluster.sign_in(0, 0)
    # The other node has just used both tokens, so it may have remembered something of them.
    cluster.clients[1].get_user(AccessToken=tokens["AccessToken"])
    cluster.refresh(1, tokens["RefreshToken"])
    cluster.clients[0].revoke_token(ClientId=cluster.client_id, Token=tokens["RefreshToken"])
    refused_within_a_second(
        lambda: cluster.clients[1].get_user(AccessToken=tokens["AccessToken"]), "Access Token has been revoked"
    )
    refused_within_a_second(lambda: cluster.refresh(1, tokens["RefreshToken"]), "Refresh Token has been revoked")


def test_t07_a_sign_out_is_seen_on_the_other_node(cluster):
    tokens = cluster.sign_in(1, 1)
    cluster.clients[1].get_user(AccessToken=tokens["AccessToken"])
    cluster.clients[0].admin_user_global_sign_out(UserPoolId=cluster.pool_id, Username=USERNAME)
    refused_within_a_second(
        lambda: cluster.clients[1].get_user(AccessToken=tokens["AccessToken"]), "Access Token has been revoked"
    )


def test_t07_a_disabled_user_is_out_on_the_other_node(cluster):
    cluster.add_user("bob")
    cluster.sign_in(1, 1, "bob")
    cluster.clients[0].admin_disable_user(UserPoolId=cluster.pool_id, Username="bob")
    refused_within_a_second(lambda: cluster.sign_in(1, 1, "bob"), "User is disabled.")


def test_a_change_of_configuration_is_seen_on_the_other_node(cluster):
    client_id = cluster.clients[0].create_user_pool_client(
        UserPoolId=cluster.pool_id, ClientName="changing", ExplicitAuthFlows=FLOWS
    )["UserPoolClient"]["ClientId"]

    def sign_in():
        return cluster.clients[1].initiate_auth(
            ClientId=client_id,
            AuthFlow="USER_PASSWORD_AUTH",
            AuthParameters={"USERNAME": USERNAME, "PASSWORD": PASSWORD},
        )

    sign_in()
    cluster.clients[0].update_user_pool_client(
        UserPoolId=cluster.pool_id, ClientId=client_id, ExplicitAuthFlows=["ALLOW_REFRESH_TOKEN_AUTH"]
    )
    refused_within_a_second(sign_in, "USER_PASSWORD_AUTH flow not enabled for this client")


def test_a_name_is_taken_once_on_both_nodes_together(cluster):
    def sign_up(attempt):
        node, username = attempt
        try:
            cluster.clients[node].sign_up(ClientId=cluster.client_id, Username=username, Password=PASSWORD)
        except ClientError as error:
            assert error.response["Error"]["Code"] == "UsernameExistsException", error
            return False
        return True

    for number in range(10):
        attempts = [(attempt % 2, f"race-{number}") for attempt in range(8)]
        assert sum(together(sign_up, attempts)) == 1


def test_t33_parallel_guesses_on_both_nodes_do_not_outrun_the_counter(cluster):
    cluster.add_user("cleo")

    def guess(number):
        try:
            cluster.clients[number % 2].initiate_auth(
                ClientId=cluster.client_id,
                AuthFlow="USER_PASSWORD_AUTH",
                AuthParameters={"USERNAME": "cleo", "PASSWORD": f"Wrong-guess-{number}!"},
            )
        except ClientError as error:
            return error.response["Error"]["Message"]
        return "in"

    answers = together(guess, range(32), threads=16)
    assert "in" not in answers
    checked = answers.count("Incorrect username or password.")
    # Five are free; one more for each lock of a second or two that ran out meanwhile.
    assert checked <= 8, f"{checked} of 32 guesses were checked"
    assert "Password attempts exceeded" in answers
