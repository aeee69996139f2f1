"""The AWS command line, with the credentials file that the server wrote."""

import json
import os
import pathlib
import subprocess
import sys

import pytest

from callers import ACCOUNT, REGION
from directory import PASSWORD, unique

AWS = pathlib.Path(sys.executable).parent / "aws"


@pytest.fixture
def aws(server):
    """Runs `aws SERVICE OPERATION …`; what comes back is the decoded answer, or the text of the error."""

    def run(*arguments: str):
        environment = {**os.environ, "AWS_SHARED_CREDENTIALS_FILE": str(server.credentials_file), "AWS_PAGER": ""}
        done = subprocess.run(
            [sys.executable, AWS, "--endpoint-url", server.url, "--region", REGION, "--output", "json", *arguments],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
        )
        if done.returncode:
            return done.stderr.strip()
        return json.loads(done.stdout) if done.stdout.strip() else {}

    return run


def test_from_signing_up_to_get_user(aws, mailbox):
    pool = aws("cognito-idp", "create-user-pool", "--pool-name", unique("cli"), "--auto-verified-attributes", "email")
    pool_id = pool["UserPool"]["Id"]
    client = aws(
        "cognito-idp", "create-user-pool-client", "--user-pool-id", pool_id, "--client-name", "cli",
        "--explicit-auth-flows", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH",
    )["UserPoolClient"]["ClientId"]  # fmt: skip
    address = f"ada@{pool_id.split('_')[1].lower()}.example"
    signed_up = aws(
        "cognito-idp", "sign-up", "--client-id", client, "--username", "ada", "--password", PASSWORD,
        "--user-attributes", f"Name=email,Value={address}",
    )  # fmt: skip
    assert signed_up["UserConfirmed"] is False
    code = mailbox.next_code(address)
    aws("cognito-idp", "confirm-sign-up", "--client-id", client, "--username", "ada", "--confirmation-code", code)
    tokens = aws(
        "cognito-idp", "initiate-auth", "--client-id", client, "--auth-flow", "USER_PASSWORD_AUTH",
        "--auth-parameters", f"USERNAME=ada,PASSWORD={PASSWORD}",
    )["AuthenticationResult"]  # fmt: skip
    user = aws("cognito-idp", "get-user", "--access-token", tokens["AccessToken"])
    assert user["Username"] == "ada"
    assert {"Name": "email", "Value": address} in user["UserAttributes"]
    users = aws("cognito-idp", "list-users", "--user-pool-id", pool_id, "--filter", 'username = "ada"')["Users"]
    assert [user["Username"] for user in users] == ["ada"]
    assert aws("cognito-idp", "delete-user-pool", "--user-pool-id", pool_id) == {}


def test_errors_are_shown_as_aws_words_them(aws):
    client = "0" * 26
    error = aws("cognito-idp", "initiate-auth", "--client-id", client, "--auth-flow", "USER_PASSWORD_AUTH",
                "--auth-parameters", "USERNAME=ada,PASSWORD=wrong")  # fmt: skip
    assert "An error occurred (ResourceNotFoundException) when calling the InitiateAuth operation:" in error
    assert f"User pool client {client} does not exist." in error


def test_the_credentials_file_is_the_roots(aws):
    assert aws("sts", "get-caller-identity")["Arn"] == f"arn:aws:iam::{ACCOUNT}:root"
