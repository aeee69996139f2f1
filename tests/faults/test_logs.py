"""A log that nobody can write to: a full volume, a reader that is gone. It costs lines of the log, never an answer."""

import http.client
import os
import re
import socket
import subprocess
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


@pytest.mark.parametrize("way", ["full", "closed"])
def test_a_log_that_cannot_be_written_costs_no_answer(tmp_path, way):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    if way == "full":
        sink = os.open("/dev/full", os.O_WRONLY)
    else:
        reader, sink = os.pipe()
        os.close(reader)
    server = subprocess.Popen(
        [program(), "serve", "--listen", f"127.0.0.1:{port}", "--data", str(tmp_path)],
        env=environment(COGNATE_LOG="debug"),
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
        # Each of these says something in the log.
        for _ in range(20):
            status, body = get(port, "/?Action=Nothing&Version=2011-06-15")
            assert (status, "InvalidAction" in body) == (400, True)
        dropped = re.search(r"^cognate_log_lines_dropped_total (\d+)$", get(port, "/_cognate/metrics")[1], re.MULTILINE)
        assert dropped and int(dropped[1]) >= 20
        server.terminate()
        assert server.wait(STOP_SECONDS) == 0
    finally:
        server.kill()
        server.wait()
