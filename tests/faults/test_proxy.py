"""Behind a real nginx: what it adds to `X-Forwarded-For` is believed, and what clients invent is not."""

import http.client
import json
import time

import boto3
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from faults.cluster import REGION
from server.nginx import Nginx, free_port
from server.process import ServerProcess

SITE = """
server {{
    listen 127.0.0.1:{port};
    location / {{
        proxy_pass {url};
        proxy_set_header Host $http_host;
        proxy_set_header X-Forwarded-For {forwarded};
        proxy_set_header X-Forwarded-Proto $scheme;
    }}
}}
"""
#: What a client may send to be taken for somebody else, or for nobody.
INVENTED = [b"10.0.0.1", b"\xff", b"10.0.0.1, \xfe", b"10.0.0.1:80", b"nonsense", b",", b"[::1]:1"]


@pytest.fixture
def server(tmp_path):
    server = ServerProcess(tmp_path / "data", COGNATE_TRUSTED_PROXIES='["127.0.0.1/32"]')
    yield server
    server.stop()


@pytest.fixture(params=["$proxy_add_x_forwarded_for", "$http_x_forwarded_for,$remote_addr:$remote_port"])
def nginx(request, server, tmp_path):
    """nginx before the server; clients that come from 127.0.0.2 are told apart by their own address."""
    folder, port = tmp_path / "nginx", free_port()
    folder.mkdir()
    nginx = Nginx(folder, port, SITE.format(port=port, url=server.url, forwarded=request.param))
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
