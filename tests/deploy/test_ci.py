"""The recipes of docs/ci.md do what the page says."""

import os
import re
import subprocess
import sys

from deploy.program import PROGRAM, REPOSITORY

PAGE = REPOSITORY / "docs" / "ci.md"
SCRIPT_SECONDS = 120
SIGN_IN = """
aws cognito-idp initiate-auth --client-id shopweb --auth-flow USER_PASSWORD_AUTH \
  --auth-parameters USERNAME=bob@example.com,PASSWORD=Bob-pass-1 --query AuthenticationResult.TokenType
"""


def blocks() -> list[str]:
    """The page's shell scripts: starting, pools, users, signing up, beginning again."""
    return re.findall(r"^```sh\n(.*?)^```$", PAGE.read_text(), re.MULTILINE | re.DOTALL)


def test_the_scripts_run_one_after_the_other(tmp_path):
    (tmp_path / "cognate").symlink_to(PROGRAM)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("COGNATE_", "AWS_"))}
    tools = [str(tmp_path), os.path.dirname(sys.executable), environment["PATH"]]
    start, *others, again = blocks()
    script = "\n".join([start, *others, SIGN_IN, "echo signed in", again, "echo began again", SIGN_IN])
    ran = subprocess.run(
        ["bash", "-euc", script],
        cwd=tmp_path,
        env={**environment, "PATH": os.pathsep.join(tools), "AWS_EC2_METADATA_DISABLED": "true", "AWS_PAGER": ""},
        capture_output=True,
        text=True,
        timeout=SCRIPT_SECONDS,
    )
    assert "signed in" in ran.stdout, ran.stderr
    first, rest = ran.stdout.split("signed in\n")
    again, after = rest.split("began again\n")
    for made in ('"Id": "us-east-1_Shop00000"', '"ClientId": "shopweb"', '"ClientSecret": "not_a_secret_outside_of_tests"'):
        assert made in first
    assert first.rstrip().endswith('"Bearer"')
    assert '"Id": "us-east-1_Shop00000"' in again
    # The pool is a new one: its client is gone.
    assert after == "" and "ResourceNotFoundException" in ran.stderr and ran.returncode != 0
