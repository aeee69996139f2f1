"""A connection to PostgreSQL that dies without a word: what was sent is not answered, and nobody closes anything."""

import contextlib
import http.client
import json
import re
import socket
import threading
import time
import urllib.parse

import pytest

from faults.cluster import FLOWS, PASSWORD, Connection, administrator, key_encryption_key, postgres_database, start, together

# The deadline of a query or a commit, and some room for a busy machine.
DEADLINE_SECONDS = 5 + 3
RECOVERY_SECONDS = 5


class Proxy:
    """Forwards connections to a server, until it is told to keep those that are open and to forward nothing more on them."""

    def __init__(self, host: str, port: int):
        self._server = (host, port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._silent = threading.Event()
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(self._server)
                self._open += [client, server]
                silent = self._silent
                for source, target in ((client, server), (server, client)):
                    threading.Thread(target=self._forward, args=(source, target, silent), daemon=True).start()

    @staticmethod
    def _forward(source: socket.socket, target: socket.socket, silent: threading.Event) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                if silent.is_set():
                    return
                target.sendall(data)
            if not silent.is_set():
                target.shutdown(socket.SHUT_WR)

    def fall_silent(self) -> None:
        """Nothing more is forwarded on the connections that are open; new ones work."""
        silent, self._silent = self._silent, threading.Event()
        silent.set()

    def close(self) -> None:
        # Wakes whoever waits in `accept`, who would take one connection more.
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            connection.close()


@pytest.fixture
def behind_proxy(tmp_path):
    """A node that reaches its database through a proxy, with a user; and the proxy."""
    with postgres_database() as url:
        address = urllib.parse.urlsplit(url)
        proxy = Proxy(address.hostname, address.port)
        node = start(tmp_path, url.replace(f":{address.port}/", f":{proxy.port}/"), key_encryption_key())
        client = administrator(node, node.root_key())
        pool = client.create_user_pool(PoolName="silent")["UserPool"]["Id"]
        app = client.create_user_pool_client(UserPoolId=pool, ClientName="silent", ExplicitAuthFlows=FLOWS)
        client.admin_create_user(UserPoolId=pool, Username="ada", MessageAction="SUPPRESS")
        client.admin_set_user_password(UserPoolId=pool, Username="ada", Password=PASSWORD, Permanent=True)
        try:
            yield node, proxy, app["UserPoolClient"]["ClientId"]
        finally:
            node.kill()
            proxy.close()


def test_a_node_outlives_connections_that_die_without_a_word(behind_proxy):
    node, proxy, app = behind_proxy
    body = {"ClientId": app, "AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": {"USERNAME": "ada", "PASSWORD": PASSWORD}}

    def sign_in(_=None) -> tuple[int, float]:
        begun = time.monotonic()
        connection = Connection(node)
        status, answer = connection.call("InitiateAuth", body)
        connection.close()
        assert status == 200 or answer["__type"] == "InternalErrorException", json.dumps(answer)
        return status, time.monotonic() - begun

    # Connections of the pool are open and idle when they die.
    assert all(status == 200 for status, _ in together(sign_in, range(16)))
    proxy.fall_silent()
    during = together(sign_in, range(16))
    print(f"the slowest of those that met dead connections took {max(seconds for _, seconds in during):.1f} s")
    # A sign-in has several queries; none of them waits longer than its deadline, and the first that misses it ends it.
    assert all(seconds < DEADLINE_SECONDS for _, seconds in during)

    begun = time.monotonic()
    while sign_in()[0] != 200:
        assert time.monotonic() - begun < RECOVERY_SECONDS
    assert all(status == 200 for status, _ in together(sign_in, range(16)))
    print(f"recovered after {time.monotonic() - begun:.1f} s")


def test_a_database_that_is_gone_is_told_once_a_minute(behind_proxy):
    node, proxy, _ = behind_proxy

    def ready() -> int:
        connection = http.client.HTTPConnection(*node.address, timeout=10)
        connection.request("GET", "/_cognate/health/ready")
        status = connection.getresponse().status
        connection.close()
        return status

    assert ready() == 200
    proxy.close()
    assert [ready() for _ in range(5)] == [503] * 5
    node.stop()
    told = re.findall("the database (?:does not answer|has not answered within a second)", node.log())
    assert len(told) == 1, node.log()
