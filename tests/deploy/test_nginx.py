"""Clients reach the server through nginx as deploy/nginx.conf sets it up, and their signatures hold."""

import subprocess

import boto3
import pytest
import requests
from botocore.exceptions import ClientError

from deploy.program import DEPLOY
from server.nginx import Nginx, free_port
from server.process import ServerProcess

MOST_BYTES = 1024 * 1024


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A server in production mode that believes a proxy on this machine."""
    process = ServerProcess(tmp_path_factory.mktemp("server") / "data", COGNATE_TRUSTED_PROXIES="127.0.0.1")
    yield process
    process.stop()


@pytest.fixture(scope="module")
def proxied(server, tmp_path_factory):
    """nginx in front of the server: its address, and its certificate."""
    folder = tmp_path_factory.mktemp("nginx")
    certificate, key = folder / "id.example.com.pem", folder / "id.example.com.key"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost", "-out", certificate, "-keyout", key],
        check=True, capture_output=True,
    )  # fmt: skip
    port = free_port()
    site = (DEPLOY / "nginx.conf").read_text()
    for said, tested in {
        "server 127.0.0.1:9400;": f"server {server.url.removeprefix('http://')};",
        "listen 443 ssl;": f"listen 127.0.0.1:{port} ssl;",
        "listen [::]:443 ssl;": "",
        "/etc/ssl/id.example.com": str(folder / "id.example.com"),
    }.items():
        assert said in site
        site = site.replace(said, tested)
    nginx = Nginx(folder, port, site)
    yield f"https://localhost:{port}", certificate
    nginx.stop()


def client(proxied, key: tuple[str, str], service: str = "cognito-idp"):
    """boto3's client of the address that nginx serves."""
    url, certificate = proxied
    return boto3.client(
        service, endpoint_url=url, verify=str(certificate), region_name="us-east-1",
        aws_access_key_id=key[0], aws_secret_access_key=key[1],
    )  # fmt: skip


def test_signatures_hold_through_nginx(server, proxied):
    pools = client(proxied, server.root_key())
    made = pools.create_user_pool(PoolName="behind nginx")["UserPool"]["Id"]
    assert [pool["Id"] for pool in pools.list_user_pools(MaxResults=10)["UserPools"]] == [made]
    with pytest.raises(ClientError, match="SignatureDoesNotMatch|InvalidSignatureException"):
        client(proxied, (server.root_key()[0], "wrong")).list_user_pools(MaxResults=10)


def test_the_query_protocol_goes_through_nginx(server, proxied):
    identity = client(proxied, server.root_key(), "sts").get_caller_identity()
    assert identity["Arn"] == "arn:aws:iam::000000000000:root"


def test_metrics_are_not_for_the_public(server, proxied):
    url, certificate = proxied
    assert requests.get(f"{server.url}/_cognate/metrics", timeout=5).status_code == 200
    assert requests.get(f"{url}/_cognate/metrics", verify=certificate, timeout=5).status_code == 404
    assert requests.get(f"{url}/_cognate/health", verify=certificate, timeout=5).json() == {"status": "ok"}


def test_nginx_takes_as_much_as_the_server(proxied):
    url, certificate = proxied
    headers = {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "AWSCognitoIdentityProviderService.SignUp"}

    def status(length: int) -> int:
        body = b'{"ClientId":"' + b"x" * (length - 15) + b'"}'
        return requests.post(url, data=body, headers=headers, verify=certificate, timeout=10).status_code

    assert status(MOST_BYTES) == 400
    assert status(MOST_BYTES + 1) == 413
