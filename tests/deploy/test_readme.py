"""The first command of the README does what it says."""

import pathlib
import re
import subprocess

from server.process import READY, REPOSITORY, environment


def test_make_run_starts(tmp_path):
    # What `make run` calls, on a free port and with data of its own. Cargo adds variables to those of the program.
    printed = subprocess.run(["make", "--dry-run", "run"], cwd=REPOSITORY, capture_output=True, text=True, check=True)
    (command,) = re.findall(r"^cargo run .*$", printed.stdout, re.MULTILINE)
    words = [
        {"127.0.0.1:9400": "127.0.0.1:0", "./cognate-data": str(tmp_path)}.get(word, word) for word in command.split()
    ]
    errors = pathlib.Path(tmp_path, "stderr").open("w+")
    server = subprocess.Popen(words, cwd=REPOSITORY, env=environment(), stdout=subprocess.PIPE, stderr=errors, text=True)
    try:
        is_ready = any(READY.search(line) for line in server.stdout)
        errors.seek(0)
        assert is_ready, errors.read()
    finally:
        server.terminate()
        assert server.wait(30) == 0
