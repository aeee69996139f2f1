"""A real nginx on a free port of the loopback interface."""

import pathlib
import signal
import socket
import subprocess
import time

from server.process import REPOSITORY

# Unpacking nginx takes a while, once.
START_SECONDS = 60
STOP_SECONDS = 10
# What the configuration of a site stands in.
SURROUNDINGS = """
daemon off; {user} pid {folder}/pid; error_log {folder}/log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
    {site}
}}
"""


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


class Nginx:
    """Starts at construction with a site that listens on a port, and is ready when the constructor returns; until `stop`."""

    def __init__(self, folder: pathlib.Path, port: int, site: str):
        self.port = port
        self._log = folder / "log"
        configuration = folder / "nginx.conf"
        # Root's workers would be somebody else, who may not look into the folder.
        user = "user root;" if folder.owner() == "root" else ""
        configuration.write_text(SURROUNDINGS.format(folder=folder, site=site, user=user))
        self._process = subprocess.Popen([REPOSITORY / "tests" / "nginx", "-p", folder, "-c", configuration, "-e", self._log])
        self._wait_until_ready()

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                return socket.create_connection(("127.0.0.1", self.port), 1).close()
            except OSError:
                time.sleep(0.05)
        self._process.kill()
        self._process.wait()
        said = self._log.read_text() if self._log.exists() else ""
        raise RuntimeError(f"nginx does not take the configuration: {said}")

    def stop(self) -> None:
        """Ends it once what it has begun is answered."""
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait(STOP_SECONDS)
