"""A log that cannot be written: a full volume, a reader that is gone, one that stalls. It costs lines of the log, never an
answer."""

import contextlib
import http.client
import json
import os
import re
import socket
import subprocess
import threading
import time

import pytest

from server.process import START_SECONDS, STOP_SECONDS, environment, program


def get(port: int, path: str) -> tuple[int, str]:
    """The status and the body."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("GET", path)
    answer = connection.getresponse()
    return answer.status, answer.read().decode()


def ready(port: int) -> bool:
    """Whether the server answers that it is ready."""
    try:
        return get(port, "/_cognate/health")[0] == 200
    except OSError:
        return False


def dropped(port: int) -> int:
    """How many lines the log lacks."""
    found = re.search(r"^cognate_log_lines_dropped_total (\d+)$", get(port, "/_cognate/metrics")[1], re.MULTILINE)
    return int(found[1]) if found else 0


@contextlib.contextmanager
def logging_to(sink: int, data, **variables: str):
    """A server that logs to the descriptor, which it gets for itself, and its port."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    server = subprocess.Popen(
        [program(), "serve", "--listen", f"127.0.0.1:{port}", "--data", str(data)],
        env=environment(**variables),
        stdin=subprocess.DEVNULL,
        stdout=sink,
        stderr=sink,
    )
    os.close(sink)
    try:
        deadline = time.monotonic() + START_SECONDS
        while not ready(port):
            assert server.poll() is None and time.monotonic() < deadline
            time.sleep(0.05)
        yield server, port
    finally:
        server.kill()
        server.wait()


def ask(port: int, times: int) -> None:
    """So many calls on one connection; each of them says something in the log."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    for _ in range(times):
        connection.request("GET", "/?Action=Nothing&Version=2011-06-15")
        answer = connection.getresponse()
        assert (answer.status, b"InvalidAction" in answer.read()) == (400, True)
    connection.close()


@pytest.mark.parametrize("way", ["full", "closed"])
def test_a_log_that_cannot_be_written_costs_no_answer(tmp_path, way):
    if way == "full":
        sink = os.open("/dev/full", os.O_WRONLY)
    else:
        reader, sink = os.pipe()
        os.close(reader)
    with logging_to(sink, tmp_path, COGNATE_LOG="debug") as (server, port):
        ask(port, 20)
        # A line is tried a moment after the answer.
        until = time.monotonic() + 5
        while dropped(port) < 20 and time.monotonic() < until:
            time.sleep(0.05)
        assert dropped(port) >= 20
        server.terminate()
        assert server.wait(STOP_SECONDS) == 0


def test_a_reader_that_stalls_costs_no_answer(tmp_path):
    reader, sink = os.pipe()
    with logging_to(sink, tmp_path) as (server, port):
        ask(port, 8000)
        assert dropped(port) > 0
        # It reads on: from there on nothing is lost.
        lines, read = [], threading.Thread(target=lambda: lines.extend(os.fdopen(reader)), daemon=True)
        read.start()
        time.sleep(1)
        before = dropped(port)
        ask(port, 20)
        assert dropped(port) == before
        server.terminate()
        assert server.wait(STOP_SECONDS) == 0
        read.join(STOP_SECONDS)
    # No line is torn.
    told = [json.loads(line)["message"] for line in lines if line.startswith("{")]
    assert told[-1] == "stopped" and 20 < told.count("answered") == 8020 - before


def test_a_reader_that_stalls_for_ever_does_not_hold_up_the_end(tmp_path):
    reader, sink = os.pipe()
    with logging_to(sink, tmp_path) as (server, port):
        ask(port, 2000)
        server.terminate()
        assert server.wait(STOP_SECONDS) == 0
    os.close(reader)


def test_what_waits_is_written_at_the_end(tmp_path):
    reader, sink = os.pipe()
    with logging_to(sink, tmp_path) as (server, port):
        # More than the pipe takes.
        ask(port, 1000)
        assert dropped(port) == 0
        server.terminate()
        with os.fdopen(reader) as log:
            lines = log.readlines()
        assert server.wait(STOP_SECONDS) == 0
    assert sum('"answered"' in line for line in lines) == 1000 and '"stopped"' in lines[-1]
