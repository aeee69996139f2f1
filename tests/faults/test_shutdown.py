"""A server that is told to stop finishes what is in flight, and takes nothing new."""

import fcntl
import json
import os
import pty
import re
import signal
import socket
import subprocess
import termios
import time

import pytest

from faults.cluster import administrator
from server.mailbox import Mailbox
from server.process import START_SECONDS, STOP_SECONDS, ServerProcess, environment, program, run

# How long a job stays with a server that is gone, and until another has seen it.
LEASE_SECONDS = 60 + 10

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


def code_is_asked_for(server: ServerProcess) -> None:
    """A user of a pool that hides who is in it has forgotten the password."""
    client = administrator(server, server.root_key())
    pool = client.create_user_pool(PoolName="stop", AutoVerifiedAttributes=["email"])["UserPool"]["Id"]
    hiding = {"UserPoolId": pool, "ClientName": "stop", "PreventUserExistenceErrors": "ENABLED"}
    app = client.create_user_pool_client(**hiding)["UserPoolClient"]["ClientId"]
    verified = [{"Name": "email", "Value": "ada@example.com"}, {"Name": "email_verified", "Value": "true"}]
    client.admin_create_user(UserPoolId=pool, Username="ada", MessageAction="SUPPRESS", UserAttributes=verified)
    client.admin_set_user_password(UserPoolId=pool, Username="ada", Password="Stop-it-now-1!", Permanent=True)
    client.forgot_password(ClientId=app, Username="ada")


@pytest.mark.parametrize("hesitation", [0, 0.4])
def test_a_message_that_is_held_back_goes_out(tmp_path, hesitation):
    mailbox = Mailbox(hesitation)
    try:
        server = ServerProcess(tmp_path, mail_port=mailbox.port)
        code_is_asked_for(server)
        if hesitation:
            time.sleep(0.5)
        server.stop()
        assert not mailbox.is_empty("ada@example.com")
    finally:
        mailbox.close()


@pytest.mark.parametrize("end", [ServerProcess.stop, ServerProcess.kill], ids=["stop", "kill"])
def test_a_message_that_does_not_get_out_is_sent_after_the_next_start(tmp_path, end):
    hesitant, mailbox = Mailbox(4), Mailbox()
    try:
        server = ServerProcess(tmp_path, mail_port=hesitant.port)
        code_is_asked_for(server)
        time.sleep(0.5)
        end(server)
        assert hesitant.is_empty("ada@example.com")
        server = ServerProcess(tmp_path, mail_port=mailbox.port)
        # Who was killed has it until its lease ends.
        mailbox.next_code("ada@example.com", within=LEASE_SECONDS if end is ServerProcess.kill else 5)
        time.sleep(1)
        assert mailbox.is_empty("ada@example.com")
        server.stop()
    finally:
        hesitant.close()
        mailbox.close()


def test_a_message_that_cannot_be_sent_is_listed(tmp_path):
    server = ServerProcess(tmp_path)
    assert run("jobs", "--data", str(tmp_path)).stdout == "no job has failed for good\n"
    code_is_asked_for(server)
    server.stop()
    assert re.fullmatch(r"\S+Z  unseen_message  attempts: 1\n", run("jobs", "--data", str(tmp_path)).stdout)


@pytest.mark.parametrize(("mode", "ends"), [("--dev", True), (None, False)])
def test_a_server_of_development_goes_with_its_terminal(tmp_path, mode, ends):
    terminal, its_end = pty.openpty()
    server = subprocess.Popen(
        [program(), "serve", "--listen", "127.0.0.1:0", "--data", str(tmp_path / "data"), *([mode] if mode else [])],
        env=environment(),
        stdin=its_end,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(its_end, termios.TIOCSCTTY, 0),
    )
    os.close(its_end)
    try:
        deadline = time.monotonic() + START_SECONDS
        while "listening on" not in server.stdout.readline():
            assert server.poll() is None and time.monotonic() < deadline
        # The kernel sends SIGHUP.
        os.close(terminal)
        if ends:
            assert server.wait(STOP_SECONDS) == 0
        else:
            with pytest.raises(subprocess.TimeoutExpired):
                server.wait(1)
    finally:
        server.kill()
        server.wait()


def test_a_start_that_waits_for_its_database_is_broken_off(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        nowhere = f"postgres://cognate@127.0.0.1:{closed.getsockname()[1]}/cognate"
    server = subprocess.Popen(
        [program(), "serve", "--listen", "127.0.0.1:0", "--data", str(tmp_path), "--database", nowhere, "--wait", "60"],
        env=environment(),
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        # It has said that it waits.
        server.stderr.readline()
        server.terminate()
        assert server.wait(STOP_SECONDS) == -signal.SIGTERM
    finally:
        server.kill()
        server.wait()
