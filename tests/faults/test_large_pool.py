"""A pool with very many users is deleted: everybody else goes on meanwhile, and the disk gets its space back."""

import contextlib
import http.client
import sqlite3
import threading
import time

from faults.cluster import FLOWS, PASSWORD, Connection, administrator
from server.process import ServerProcess

USERS = 100_000
# Rows are deleted at once, for as long as it takes.
GONE_SECONDS = 240
# What a request of somebody else may take at the most, however busy the machine that runs the tests is.
WAIT_SECONDS = 5

# As many users more, made of one that signed up; they cannot sign in, since a verifier is bound to its user.
MULTIPLY = f"""
PRAGMA synchronous = OFF;
CREATE TEMP TABLE more AS
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {USERS})
    SELECT n, lower(hex(randomblob(16))) AS sub FROM numbers;
INSERT INTO users (pool_id, sub, username, status, enabled, attributes, credential, details, names, signed_out_at,
        created_at, modified_at, version)
    SELECT pool_id, more.sub, username || n, status, enabled, attributes, credential, details, names, signed_out_at,
        created_at, modified_at, version
    FROM more, users WHERE username = 'multiplied';
INSERT INTO user_names (pool_id, kind, value, sub)
    SELECT pool_id, kind, value || n, more.sub FROM more, user_names WHERE value LIKE 'multiplied%' ORDER BY value || n;
INSERT INTO user_search (pool_id, attribute, value, sub)
    SELECT pool_id, attribute, value || n, more.sub FROM more, user_search WHERE value LIKE 'multiplied%'
    ORDER BY attribute, value || n;
"""
TABLES = ("users", "user_names", "user_search", "user_counts")


def pool_and_client(client, name: str) -> tuple[str, str]:
    pool_id = client.create_user_pool(PoolName=name)["UserPool"]["Id"]
    made = client.create_user_pool_client(UserPoolId=pool_id, ClientName=name, ExplicitAuthFlows=FLOWS)
    return pool_id, made["UserPoolClient"]["ClientId"]


def sign_up(client_id: str, username: str) -> dict:
    attributes = [{"Name": "email", "Value": f"{username}@fault.example"}]
    return {"ClientId": client_id, "Username": username, "Password": PASSWORD, "UserAttributes": attributes}


class Others(threading.Thread):
    """Somebody who calls one operation all the time, until `end`."""

    def __init__(self, node, operation: str, body):
        super().__init__()
        self._node, self._operation, self._body = node, operation, body
        self._ended = threading.Event()
        self.seconds: list[float] = []
        self.refused: list = []

    def run(self):
        connection = Connection(self._node)
        while not self.refused and not self._ended.wait(0.01):
            begun = time.monotonic()
            try:
                status, answer = connection.call(self._operation, self._body(len(self.seconds)))
            except (OSError, http.client.HTTPException) as error:
                self.refused.append(error)
                continue
            self.seconds.append(time.monotonic() - begun)
            if status != 200:
                self.refused.append(answer)
        connection.close()

    def end(self) -> None:
        self._ended.set()
        self.join()
        waits = sorted(self.seconds)
        p50, p99 = (waits[int(len(waits) * part)] for part in (0.5, 0.99))
        print(f"{self._operation}: {len(waits)}, ms: p50 {p50 * 1e3:.1f}, p99 {p99 * 1e3:.1f}, max {waits[-1] * 1e3:.1f}")


def test_others_go_on_while_a_large_pool_is_deleted(tmp_path):
    data = tmp_path / "data"
    database = data / "cognate.db"
    node = ServerProcess(data)
    try:
        client = administrator(node, node.root_key())
        large, of_large = pool_and_client(client, "large")
        other, of_other = pool_and_client(client, "other")
        connection = Connection(node)
        for client_id, username in ((of_large, "multiplied"), (of_other, "somebody")):
            assert connection.call("SignUp", sign_up(client_id, username))[0] == 200
        client.admin_confirm_sign_up(UserPoolId=other, Username="somebody")
        connection.close()
        node.stop()
        with contextlib.closing(sqlite3.connect(database)) as direct:
            direct.executescript(MULTIPLY)
        node = ServerProcess(data)
        client = administrator(node, node.root_key())
        whole = database.stat().st_size
        connection = Connection(node)
        parameters = {"USERNAME": "somebody", "PASSWORD": PASSWORD}
        body = {"ClientId": of_other, "AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": parameters}
        _, answer = connection.call("InitiateAuth", body)
        token = answer["AuthenticationResult"]["AccessToken"]
        connection.close()

        client.delete_user_pool(UserPoolId=large)
        others = [
            Others(node, "SignUp", lambda number: sign_up(of_other, f"new-{number}")),
            Others(node, "GetUser", lambda _: {"AccessToken": token}),
        ]
        for somebody in others:
            somebody.start()
        try:
            wait_until_gone(database, large, whole / 4)
        finally:
            for somebody in others:
                somebody.end()
        for somebody in others:
            assert somebody.refused == []
            assert max(somebody.seconds) < WAIT_SECONDS
        everybody = client.describe_user_pool(UserPoolId=other)["UserPool"]["EstimatedNumberOfUsers"]
        assert everybody == 1 + len(others[0].seconds)
        print(f"{whole >> 20} MiB before, {database.stat().st_size >> 20} MiB after")
    finally:
        node.kill()


def wait_until_gone(database, pool_id: str, size: float) -> None:
    """Returns once no row of the pool is left and the file has shrunk to a size."""
    begun = time.monotonic()
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as direct:
        while any(
            direct.execute(f"SELECT EXISTS (SELECT 1 FROM {table} WHERE pool_id = ?)", (pool_id,)).fetchone()[0]
            for table in TABLES
        ):
            assert time.monotonic() - begun < GONE_SECONDS, "the pool's rows are still there"
            time.sleep(0.5)
    print(f"no rows after {time.monotonic() - begun:.0f} s")
    while database.stat().st_size > size:
        assert time.monotonic() - begun < GONE_SECONDS, "the file has not shrunk"
        time.sleep(0.5)
    print(f"the file has shrunk after {time.monotonic() - begun:.0f} s")
