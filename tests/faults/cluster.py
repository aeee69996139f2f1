"""Servers that are killed, and servers that share a database."""

import base64
import concurrent.futures
import contextlib
import http.client
import json
import os
import secrets
import subprocess
import uuid

import boto3
import pytest
from botocore.config import Config

from server.process import ServerProcess

REGION = "us-east-1"
FLOWS = ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
PASSWORD = "Fault-tolerant-1!"
PUBLIC_URL = "http://cognate.example"


def key_encryption_key() -> str:
    """A key as operators hand it to every node that shares a database."""
    return base64.b64encode(secrets.token_bytes(32)).decode()


@contextlib.contextmanager
def postgres_database():
    """The address of an empty database, which is dropped afterwards."""
    server = os.environ.get("COGNATE_TEST_POSTGRES")
    if not server:
        pytest.fail("COGNATE_TEST_POSTGRES is not set: run the tests by `tests/postgres pytest …`")
    name = f"fault_{uuid.uuid4().hex}"
    subprocess.run(["psql", server, "-qc", f"CREATE DATABASE {name}"], check=True)
    try:
        yield f"{server.rsplit('/', 1)[0]}/{name}"
    finally:
        subprocess.run(["psql", server, "-qc", f"DROP DATABASE {name} WITH (FORCE)"], check=True)


def start(data, database: str | None, key: str) -> ServerProcess:
    """A node; without a database it keeps everything in its data folder."""
    options = ["--public-url", PUBLIC_URL]
    if database:
        options += ["--database", database]
    return ServerProcess(data, options=tuple(options), COGNATE_KEY_ENCRYPTION_KEY=key)


def administrator(node: ServerProcess, key: tuple[str, str]):
    """boto3's client with the root key, for one node."""
    config = Config(retries={"total_max_attempts": 1}, max_pool_connections=16)
    return boto3.client(
        "cognito-idp",
        endpoint_url=node.url,
        region_name=REGION,
        aws_access_key_id=key[0],
        aws_secret_access_key=key[1],
        config=config,
    )


def together(work, items, threads: int = 8) -> list:
    """The results of `work` on every item, several at a time."""
    with concurrent.futures.ThreadPoolExecutor(threads) as pool:
        return list(pool.map(work, items))


class Connection:
    """One connection that calls public operations; for a stream of calls it is far faster than an SDK."""

    def __init__(self, node: ServerProcess):
        self._http = http.client.HTTPConnection(*node.address, timeout=30)

    def call(self, operation: str, body: dict) -> tuple[int, dict]:
        """The status and the answer. A connection that breaks raises, and nobody knows whether it was done."""
        self._http.request(
            "POST",
            "/",
            json.dumps(body),
            {
                "Content-Type": "application/x-amz-json-1.1",
                "X-Amz-Target": f"AWSCognitoIdentityProviderService.{operation}",
            },
        )
        answer = self._http.getresponse()
        return answer.status, json.loads(answer.read() or b"{}")

    def close(self) -> None:
        """Closes the connection."""
        self._http.close()
