"""More sign-ins at once than the server can bear: the rest is refused at once, and others notice nothing."""

import contextlib
import http.client
import json
import statistics
import threading
import time

import pytest

from faults.cluster import FLOWS, PASSWORD, administrator
from server.process import ServerProcess

CLIENTS = 240
SECONDS = 8


class Client:
    """A connection from an address of its own."""

    def __init__(self, server: ServerProcess, source: str):
        self._connection = http.client.HTTPConnection(*server.address, timeout=30, source_address=(source, 0))

    def call(self, operation: str, **members) -> tuple[int, dict, float]:
        """The status, the answer, and how many milliseconds it took."""
        headers = {
            "Content-Type": "application/x-amz-json-1.1",
            "X-Amz-Target": f"AWSCognitoIdentityProviderService.{operation}",
        }
        began = time.monotonic()
        self._connection.request("POST", "/", json.dumps(members), headers)
        answer = self._connection.getresponse()
        body = json.loads(answer.read())
        return answer.status, body, (time.monotonic() - began) * 1000


@pytest.fixture
def server(tmp_path):
    server = ServerProcess(tmp_path)
    yield server
    server.stop()


@pytest.fixture
def app(server):
    """A client id with fifty users."""
    pools = administrator(server, server.root_key())
    pool = pools.create_user_pool(PoolName="crowded")["UserPool"]["Id"]
    client = pools.create_user_pool_client(UserPoolId=pool, ClientName="app", ExplicitAuthFlows=FLOWS)
    for number in range(50):
        name = f"user{number}"
        pools.admin_create_user(UserPoolId=pool, Username=name, MessageAction="SUPPRESS")
        pools.admin_set_user_password(UserPoolId=pool, Username=name, Password=PASSWORD, Permanent=True)
    return client["UserPoolClient"]["ClientId"]


def sign_in(client: Client, app: str, number: int) -> tuple[int, dict, float]:
    parameters = {"USERNAME": f"user{number % 50}", "PASSWORD": PASSWORD}
    return client.call("InitiateAuth", ClientId=app, AuthFlow="USER_PASSWORD_AUTH", AuthParameters=parameters)


def test_what_is_too_much_is_refused_at_once_and_others_notice_nothing(server, app):
    served, refused, others = [], [], []
    until = time.monotonic() + SECONDS

    def crowd(number: int) -> None:
        client = Client(server, f"127.0.1.{number % 3 + 1}")
        while time.monotonic() < until:
            status, answer, took = sign_in(client, app, number)
            if status == 200:
                served.append(took)
            else:
                assert (status, answer["__type"]) == (400, "TooManyRequestsException"), answer
                refused.append(took)
                time.sleep(0.05)

    failed = []

    def watched(number: int) -> None:
        try:
            crowd(number)
        except Exception as error:  # noqa: BLE001 (told to the test below)
            failed.append(error)

    other = Client(server, "127.0.2.1")
    status, answer, _ = sign_in(other, app, 49)
    assert status == 200
    token = answer["AuthenticationResult"]["AccessToken"]
    threads = [threading.Thread(target=watched, args=(number,)) for number in range(CLIENTS)]
    for thread in threads:
        thread.start()
    most = 0
    while time.monotonic() < until:
        status, _, took = other.call("GetUser", AccessToken=token)
        assert status == 200
        others.append(took)
        most = max(most, server.resident_mb)
        time.sleep(0.02)
    for thread in threads:
        thread.join()
    assert not failed, failed[0]
    assert served and refused
    print(
        f"{len(served) / SECONDS:.0f} served a second, {len(refused) / SECONDS:.0f} refused, after {statistics.median(refused):.1f} ms; "
        f"GetUser {statistics.median(others):.1f} ms; at most {most:.0f} MB"
    )
    assert most <= 150
    # It is over, and was nobody's fault.
    assert sign_in(other, app, 0)[0] == 200
    metrics = http.client.HTTPConnection(*server.address, timeout=5)
    with contextlib.closing(metrics):
        metrics.request("GET", "/_cognate/metrics")
        assert 'cognate_requests_refused_total{operation="InitiateAuth"}' in metrics.getresponse().read().decode()
