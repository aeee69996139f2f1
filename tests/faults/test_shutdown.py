"""A server that is told to stop finishes what is in flight, and takes nothing new."""

import json
import os
import signal
import socket
import time

import pytest

from server.process import ServerProcess

BODY = json.dumps({"AccessToken": "eyJ.no.token"}).encode()
HEAD = (
    "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-amz-json-1.1\r\n"
    "X-Amz-Target: AWSCognitoIdentityProviderService.GetUser\r\nConnection: close\r\n"
    f"Content-Length: {len(BODY)}\r\n\r\n"
).encode()


def everything(connection: socket.socket) -> bytes:
    """What comes until the other side closes."""
    parts = []
    while part := connection.recv(65536):
        parts.append(part)
    return b"".join(parts)


def wait_until_closed(address: tuple[str, int]) -> None:
    """Returns once nobody listens any more."""
    for _ in range(200):
        try:
            socket.create_connection(address, timeout=1).close()
        except ConnectionRefusedError:
            return
        except OSError:
            # The connection came in the moment in which the listener was closed: it is reset, or nobody answers.
            pass
        time.sleep(0.05)
    pytest.fail("the server still takes connections")


def test_a_request_in_flight_is_answered(tmp_path):
    server = ServerProcess(tmp_path)
    with socket.create_connection(server.address, timeout=10) as connection:
        connection.sendall(HEAD + BODY[:5])
        # Once this answer is there, the connection above has been accepted as well.
        with socket.create_connection(server.address, timeout=10) as other:
            other.sendall(HEAD + BODY)
            assert b"400 Bad Request" in everything(other)
        os.kill(server.pid, signal.SIGTERM)
        wait_until_closed(server.address)
        connection.sendall(BODY[5:])
        answer = everything(connection)
    assert b"400 Bad Request" in answer and b"Invalid Access Token" in answer
    server.stop()
