"""What the server tells whoever runs it: health, metrics, the log, its version."""

import contextlib
import http.client
import json
import re
import signal
import subprocess
import time

import boto3
import pytest

from faults.cluster import REGION
from server.process import STOP_SECONDS, ServerProcess, environment, program, run


def get(port: int, path: str) -> tuple[int, str]:
    """The status and the body."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("GET", path)
    answer = connection.getresponse()
    return answer.status, answer.read().decode()


class Watched:
    """A server whose log is apart from its first screen."""

    def __init__(self, data):
        self._log = data / "stderr"
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(
                [program(), "serve", "--listen", "127.0.0.1:0", "--data", str(data / "data"), "--region", REGION],
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        self.url = next(
            line.split("listening on ")[1].strip() for line in self.process.stdout if "listening on" in line
        )
        self.port = int(self.url.rsplit(":", 1)[1])
        self.data = data / "data"

    def stop(self) -> None:
        """Ends it; then all its lines are written."""
        self.process.terminate()
        assert self.process.wait(STOP_SECONDS) == 0

    def log(self) -> list[dict]:
        """Its lines."""
        return [json.loads(line) for line in self._log.read_text().splitlines()]


@pytest.fixture
def server(tmp_path):
    server = Watched(tmp_path)
    yield server
    server.stop()


def test_the_start_and_each_request_are_a_line_of_the_log(server, monkeypatch):
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(server.data / "credentials"))
    client = boto3.client("cognito-idp", endpoint_url=server.url, region_name=REGION)
    pool = client.create_user_pool(PoolName="secret-name")["UserPool"]["Id"]
    client.admin_create_user(UserPoolId=pool, Username="somebody")
    with pytest.raises(client.exceptions.UserNotFoundException) as refused:
        client.admin_get_user(UserPoolId=pool, Username="nobody")
    assert get(server.port, "/?Action=Stranger&Version=2011-06-15")[0] == 400

    server.stop()
    started = next(line for line in server.log() if line["message"] == "started")
    assert (started["database"], started["region"], started["public_url"]) == ("sqlite", REGION, server.url)
    assert f"cognate {started['version']} ({started['commit']})\n" == run("--version").stdout

    requests = [line for line in server.log() if line["message"] == "answered"]
    assert [(line["operation"], line["status"], line["code"], line.get("pool")) for line in requests] == [
        ("CreateUserPool", 200, "OK", None),
        ("AdminCreateUser", 200, "OK", pool),
        ("AdminGetUser", 400, "UserNotFoundException", pool),
        ("unknown", 400, "InvalidAction", None),
    ]
    assert all(line["level"] == "INFO" and 0 < line["duration_ms"] < 60_000 for line in requests)
    assert requests[2]["request_id"] == refused.value.response["ResponseMetadata"]["RequestId"]
    for name in ("somebody", "nobody", "secret-name", "Stranger"):
        assert name not in json.dumps(server.log())


def test_each_metric_says_what_it_is(server):
    assert get(server.port, "/?Action=GetCallerIdentity&Version=2011-06-15")[0] == 403
    status, metrics = get(server.port, "/_cognate/metrics")
    assert status == 200
    assert re.search(r'cognate_build_info\{version="[^"]+",commit="[0-9a-f]{12}"\} 1', metrics)
    assert 'cognate_request_duration_seconds_bucket{operation="GetCallerIdentity",le="+Inf"} 1' in metrics
    named = set(re.findall(r"^# TYPE (\S+)", metrics, re.MULTILINE))
    assert named and named == set(re.findall(r"^# HELP (\S+) .", metrics, re.MULTILINE))


def test_health_and_a_hangup(server):
    server.process.send_signal(signal.SIGHUP)
    time.sleep(0.3)
    assert server.process.poll() is None
    for path in ("", "/live", "/ready"):
        assert get(server.port, f"/_cognate/health{path}") == (200, '{"status":"ok"}\n')


def test_a_full_disk_is_not_ready(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(disk)], check=False)
    if mounted.returncode != 0:
        pytest.skip("mounting takes root")
    try:
        server = ServerProcess(disk / "data")
        try:
            assert get(server.address[1], "/_cognate/health/ready")[0] == 200
            with contextlib.suppress(OSError), (disk / "filler").open("wb", buffering=0) as filler:
                while True:
                    filler.write(bytes(65536))
            for _ in range(5):
                assert get(server.address[1], "/_cognate/health/ready") == (
                    503,
                    '{"status":"unavailable","reason":"disk full"}\n',
                )
            assert get(server.address[1], "/_cognate/health/live")[0] == 200
            (disk / "filler").unlink()
            assert get(server.address[1], "/_cognate/health/ready")[0] == 200
        finally:
            server.stop()
        assert server.log().count("the disk of the database is full") == 1
    finally:
        subprocess.run(["umount", str(disk)], check=True)
