"""Behind a real nginx: what it adds to `X-Forwarded-For` is believed, and what clients invent is not."""

import http.client
import json
import socket
import subprocess
import time

import boto3
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from faults.cluster import REGION
from server.process import REPOSITORY, ServerProcess

CONFIGURATION = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port};
        location / {{
            proxy_pass {url};
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For {forwarded};
            proxy_set_header X-Forwarded-Proto $scheme;
        }}
    }}
}}
"""
#: What a client may send to be taken for somebody else, or for nobody.
INVENTED = [b"10.0.0.1", b"\xff", b"10.0.0.1, \xfe", b"10.0.0.1:80", b"nonsense", b",", b"[::1]:1"]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Nginx:
    """A proxy before a server; clients that come from 127.0.0.2 are told apart by their own address."""

    def __init__(self, folder, url: str, forwarded: str):
        folder.mkdir()
        self.port = free_port()
        path = folder / "nginx.conf"
        path.write_text(CONFIGURATION.format(folder=folder, port=self.port, url=url, forwarded=forwarded))
        program = REPOSITORY / "tests" / "nginx"
        self._process = subprocess.Popen([program, "-c", path, "-p", folder, "-e", folder / "error.log"])
        for _ in range(1200):
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.05)
        raise RuntimeError(f"nginx did not start: {(folder / 'error.log').read_text()}")

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(10)


@pytest.fixture
def server(tmp_path):
    server = ServerProcess(tmp_path / "data", COGNATE_TRUSTED_PROXIES='["127.0.0.1/32"]')
    yield server
    server.stop()


@pytest.fixture(params=["$proxy_add_x_forwarded_for", "$http_x_forwarded_for,$remote_addr:$remote_port"])
def nginx(request, server, tmp_path):
    nginx = Nginx(tmp_path / "nginx", server.url, request.param)
    yield nginx
    nginx.stop()


def client(url: str, key: tuple[str, str], service: str = "cognito-idp"):
    return boto3.client(
        service, endpoint_url=url, region_name=REGION, aws_access_key_id=key[0], aws_secret_access_key=key[1]
    )


def ask(port: int, operation: str, body: dict, forwarded: bytes | None, source: str, key: tuple[str, str] | None = None) -> str:
    """The code of the refusal of an operation that is asked for from an address of this machine; none when it is done."""
    headers = {
        "Content-Type": "application/x-amz-json-1.1",
        "X-Amz-Target": f"AWSCognitoIdentityProviderService.{operation}",
    }
    request = AWSRequest("POST", f"http://127.0.0.1:{port}/", headers, json.dumps(body))
    if key:
        SigV4Auth(Credentials(*key), "cognito-idp", REGION).add_auth(request)
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10, source_address=(source, 0))
    connection.putrequest("POST", "/")
    for name, value in request.headers.items():
        connection.putheader(name, value)
    connection.putheader("Content-Length", str(len(request.body)))
    if forwarded is not None:
        connection.putheader("X-Forwarded-For", forwarded)
    connection.endheaders(request.body)
    answer = json.loads(connection.getresponse().read())
    connection.close()
    return answer.get("__type", "")


def sign_in(port: int, app: str, name: str, forwarded: bytes | None, source: str) -> str:
    """The error of a sign-in with a wrong password."""
    parameters = {"USERNAME": name, "PASSWORD": "Wrong-password-1!"}
    body = {"AuthFlow": "USER_PASSWORD_AUTH", "ClientId": app, "AuthParameters": parameters}
    return ask(port, "InitiateAuth", body, forwarded, source)


def test_t46_guesses_count_for_the_client_and_not_for_the_proxy(server, nginx):
    idp = client(server.url, server.root_key())
    pool = idp.create_user_pool(PoolName="p")["UserPool"]["Id"]
    made = idp.create_user_pool_client(
        UserPoolId=pool, ClientName="c", ExplicitAuthFlows=["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
    )
    app = made["UserPoolClient"]["ClientId"]
    for n in range(500):
        invented = INVENTED[n % len(INVENTED)]
        assert sign_in(nginx.port, app, f"user{n}", invented, "127.0.0.2") != "TooManyRequestsException"
    time.sleep(1)
    for invented in [None, *INVENTED]:
        assert sign_in(nginx.port, app, "somebody", invented, "127.0.0.2") == "TooManyRequestsException"
    assert sign_in(nginx.port, app, "somebody", None, "127.0.0.3") != "TooManyRequestsException"


def test_t46_conditions_on_the_address_hold_behind_a_proxy(server, nginx):
    iam = client(server.url, server.root_key(), "iam")
    condition = {"IpAddress": {"aws:SourceIp": ["127.0.0.1/32", "10.0.0.0/8"]}}
    for name, effect in [("inside", "Allow"), ("outside", "Deny")]:
        iam.create_user(UserName=name)
        statements = [{"Effect": effect, "Action": "*", "Resource": "*", "Condition": condition}]
        if effect == "Deny":
            statements.append({"Effect": "Allow", "Action": "*", "Resource": "*"})
        document = json.dumps({"Version": "2012-10-17", "Statement": statements})
        iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=document)
        key = iam.create_access_key(UserName=name)["AccessKey"]
        for invented in [None, *INVENTED]:
            signer = (key["AccessKeyId"], key["SecretAccessKey"])
            told = ask(nginx.port, "ListUserPools", {"MaxResults": 1}, invented, "127.0.0.2", signer)
            assert told == ("" if effect == "Deny" else "AccessDeniedException"), (name, invented)
