"""Clients that hold connections: by reading nothing, or by saying nothing. Others are served meanwhile."""

import contextlib
import http.client
import resource
import socket
import threading
import time

import pytest

from server.process import ServerProcess

REQUEST = b"GET /?Action=Nothing&Version=1 HTTP/1.1\r\nHost: localhost\r\n\r\n"
QUOTES = 1_000_000 * b'"'
# A megabyte that an answer in XML would repeat as six.
LONG = b"Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleSessionName=a&WebIdentityToken=x&RoleArn=" + QUOTES
LONG_REQUEST = (
    b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    b"Content-Length: %d\r\n\r\n%s" % (len(LONG), LONG)
)


def is_served(server: ServerProcess, source: str = "127.0.0.1") -> bool:
    """Whether a request of somebody else is answered."""
    connection = http.client.HTTPConnection(*server.address, timeout=5, source_address=(source, 0))
    with contextlib.closing(connection):
        connection.request("GET", "/_cognate/health")
        return connection.getresponse().status == 200


def send_and_never_read(server: ServerProcess, requests: bytes, until: float) -> None:
    """Sends requests as fast as they are taken, and opens a new connection where the server hangs up."""
    while time.monotonic() < until:
        with contextlib.suppress(OSError), socket.create_connection(server.address, timeout=1) as connection:
            while time.monotonic() < until:
                with contextlib.suppress(TimeoutError):
                    connection.send(requests)


@pytest.fixture
def server(tmp_path):
    server = ServerProcess(tmp_path)
    yield server
    server.stop()


# What is read of long requests has room of its own.
@pytest.mark.parametrize(
    ("requests", "seconds", "megabytes"), [(REQUEST * 200, 60, 64), (LONG_REQUEST, 20, 96)], ids=["many", "long"]
)
def test_t48_answers_that_nobody_reads_do_not_pile_up(server, requests, seconds, megabytes):
    assert is_served(server)
    before = server.resident_mb
    until = time.monotonic() + seconds
    clients = [threading.Thread(target=send_and_never_read, args=(server, requests, until)) for _ in range(100)]
    for client in clients:
        client.start()
    most = 0
    while time.monotonic() < until:
        most = max(most, server.resident_mb)
        assert is_served(server)
        time.sleep(0.5)
    for client in clients:
        client.join()
    print(f"before {before:.0f} MB, most {most:.0f} MB")
    assert most - before < megabytes


def test_t48_bodies_that_do_not_end_do_not_pile_up(server):
    assert is_served(server)
    before = server.resident_mb
    with contextlib.ExitStack() as slow:
        for _ in range(200):
            connection = slow.enter_context(socket.create_connection(server.address, timeout=5))
            with contextlib.suppress(OSError):
                connection.sendall(LONG_REQUEST[:-1])
        most = server.resident_mb
        assert is_served(server)
    print(f"before {before:.0f} MB, most {most:.0f} MB")
    assert most - before < 64


def test_t48_silent_connections_leave_room_for_others(tmp_path):
    # This side needs as many files as the server.
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 1024), hard))
    server = ServerProcess(tmp_path)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192), hard))
    try:
        with contextlib.ExitStack() as silent:

            def hold(source: str, count: int) -> None:
                for _ in range(count):
                    silent.enter_context(socket.create_connection(server.address, 5, (source, 0)))

            # One address has its share and no more; at once, since silent connections are closed after a while.
            hold("127.0.0.2", 1100)
            with pytest.raises(OSError):
                is_served(server, "127.0.0.2")
            assert is_served(server, "127.0.0.6")
            for source in ("127.0.0.3", "127.0.0.4"):
                hold(source, 600)
            assert is_served(server)
        assert is_served(server)
        metrics = http.client.HTTPConnection(*server.address, timeout=5)
        metrics.request("GET", "/_cognate/metrics")
        assert 'cognate_connections_refused_total{limit="address"}' in metrics.getresponse().read().decode()
    finally:
        server.stop()
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
