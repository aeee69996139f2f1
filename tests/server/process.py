"""One `cognate serve` in production mode, on a free port, with a data folder of its own."""

import configparser
import os
import pathlib
import re
import subprocess
import tempfile
import time

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
READY = re.compile(r"listening on (http://\S+)")
START_SECONDS = 30
STOP_SECONDS = 15


def program() -> str:
    """The program that is tested."""
    path = os.environ.get("COGNATE_BIN", str(REPOSITORY / "target" / "debug" / "cognate"))
    if not os.access(path, os.X_OK):
        raise FileNotFoundError(f"{path} is missing: run `cargo build --package cognate`, or set COGNATE_BIN")
    return path


def environment(**variables: str) -> dict[str, str]:
    """The surroundings, without what they say about Cognate, and with these variables."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COGNATE_")} | variables


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess:
    """A command that ends by itself."""
    return subprocess.run(
        [program(), *arguments], env=environment(**variables), capture_output=True, text=True, timeout=60, check=False
    )


class ServerProcess:
    """Starts at construction and is ready when the constructor returns; `stop`, or `kill` to give it no chance."""

    def __init__(
        self,
        data: pathlib.Path,
        *,
        mail_port: int | None = None,
        options: tuple[str, ...] = (),
        without_data: bool = False,
        **variables: str,
    ):
        self.data = data
        self._log = tempfile.NamedTemporaryFile(prefix="cognate-log-", suffix=".txt")
        if mail_port is not None:
            variables["COGNATE_MESSAGES_SMTP_URL"] = f"smtp://127.0.0.1:{mail_port}"
            variables["COGNATE_MESSAGES_FROM"] = "no-reply@cognate.example"
        listen = [] if "--listen" in options else ["--listen", "127.0.0.1:0"]
        self._process = subprocess.Popen(
            [program(), "serve", *listen, *([] if without_data else ["--data", str(data)]), *options],
            env=environment(**variables),
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=subprocess.STDOUT,
        )
        self.url = self._wait_until_ready()

    def _wait_until_ready(self) -> str:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self._process.poll() is None:
            ready = READY.search(self.log())
            if ready:
                return ready.group(1)
            time.sleep(0.02)
        self.kill()
        raise RuntimeError(f"the server did not start:\n{self.log()}")

    @property
    def address(self) -> tuple[str, int]:
        """Host and port, for a plain connection."""
        host, port = self.url.removeprefix("http://").rsplit(":", 1)
        return host, int(port)

    @property
    def pid(self) -> int:
        """The process's id."""
        return self._process.pid

    @property
    def resident_mb(self) -> float:
        """The memory that it occupies."""
        status = pathlib.Path(f"/proc/{self.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) / 1024

    @property
    def credentials_file(self) -> pathlib.Path:
        """Where the first start wrote the root access key, in the format of AWS's tools."""
        return self.data / "credentials"

    def root_key(self) -> tuple[str, str]:
        """The id and the secret of the root access key."""
        file = configparser.ConfigParser()
        file.read(self.credentials_file)
        profile = file["default"]
        return profile["aws_access_key_id"], profile["aws_secret_access_key"]

    def log(self) -> str:
        """Everything that the server has printed so far."""
        return pathlib.Path(self._log.name).read_text(errors="replace")

    def log_with(self, text: str, times: int) -> str:
        """As `log`, once the text is in it so often: a line is written a moment after what it tells."""
        deadline = time.monotonic() + STOP_SECONDS
        while self.log().count(text) < times and time.monotonic() < deadline:
            time.sleep(0.02)
        return self.log()

    def kill(self) -> None:
        """Ends the process at once, as a power failure would."""
        self._process.kill()
        self._process.wait()

    def stop(self) -> None:
        """Asks the process to end and insists that it does so in time."""
        self._process.terminate()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"the server did not stop within {STOP_SECONDS} s:\n{self.log()[-4000:]}") from None
