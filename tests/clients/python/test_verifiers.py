"""Verifiers that know Amazon's names and no others, unchanged, against a server whose public URL is that of Amazon."""

import asyncio
import base64
import json
import re
import socket

import boto3
import cognitojwt
import django
import httpx
import jwt
import pytest
import requests
from django.conf import settings as django_settings
from fastapi import Depends, FastAPI
from fastapi_cloudauth.cognito import Cognito, CognitoCurrentUser

from callers import REGION
from server.process import REPOSITORY, ServerProcess

AMAZON = f"cognito-idp.{REGION}.amazonaws.com"
IDENTITY = f"cognito-identity.{REGION}.amazonaws.com"
POOL = f"{REGION}_Demo00000"
CLIENT = "demo0000000000000000000000"
USERNAME = "demo@example.com"
SIGN_IN = {
    "AuthFlow": "USER_PASSWORD_AUTH",
    "ClientId": CLIENT,
    "AuthParameters": {"USERNAME": USERNAME, "PASSWORD": "Demo-pass-1"},
}


@pytest.fixture(scope="module")
def amazon(tmp_path_factory):
    """The server; entries in the hosts file, port 443 and `REQUESTS_CA_BUNDLE` make it Amazon for a program."""
    options = ("--dev", "--public-url", f"https://{AMAZON}")
    alias = f"https://{IDENTITY}"
    server = ServerProcess(tmp_path_factory.mktemp("amazon") / "data", options=options, COGNATE_PUBLIC_URL_ALIASES=alias)
    resolve = socket.getaddrinfo

    def resolve_here(host, port, *rest, **more):
        here = server.address if (host, port) in ((AMAZON, 443), (IDENTITY, 443)) else (host, port)
        return resolve(*here, *rest, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", resolve_here)
        for name in ("REQUESTS_CA_BUNDLE", "AWS_CA_BUNDLE"):
            patch.setenv(name, str(server.data / "ca.pem"))
        # These names are not for a proxy that the machine may have.
        patch.setenv("NO_PROXY", "*")
        yield server
    server.stop()


@pytest.fixture(scope="module")
def development(tmp_path_factory):
    """A server under its own address."""
    server = ServerProcess(tmp_path_factory.mktemp("development") / "data", options=("--dev",))
    yield server
    server.stop()


@pytest.fixture(scope="module")
def tokens(amazon):
    """What the demo user's sign-in returns, from boto3 without an endpoint."""
    idp = boto3.client("cognito-idp", region_name=REGION, aws_access_key_id="any", aws_secret_access_key="key")
    return idp.initiate_auth(**SIGN_IN)["AuthenticationResult"]


def altered(token: str) -> str:
    """The token with another user in it, and its old signature."""
    header, payload, signature = token.split(".")
    claims = json.loads(base64.urlsafe_b64decode(payload + "=="))
    forged = base64.urlsafe_b64encode(json.dumps({**claims, "sub": "root"}).encode()).decode().rstrip("=")
    return f"{header}.{forged}.{signature}"


def test_boto3_needs_no_endpoint(tokens):
    keys = {"region_name": REGION, "aws_access_key_id": "any", "aws_secret_access_key": "key"}
    assert boto3.client("cognito-idp", **keys).get_user(AccessToken=tokens["AccessToken"])["Username"]
    assert boto3.client("cognito-identity", **keys).list_identity_pools(MaxResults=1)["IdentityPools"] == []


def test_cognitojwt(tokens):
    def decode(token, client=CLIENT):
        return cognitojwt.decode(token, REGION, POOL, app_client_id=client)

    assert decode(tokens["IdToken"])["email"] == USERNAME
    assert decode(tokens["AccessToken"])["client_id"] == CLIENT
    with pytest.raises(cognitojwt.CognitoJWTException, match="Signature verification failed"):
        decode(altered(tokens["AccessToken"]))
    with pytest.raises(cognitojwt.CognitoJWTException, match="not issued for this client id"):
        decode(tokens["AccessToken"], "other")


def test_django_cognito_jwt(tokens):
    django_settings.configure(COGNITO_AWS_REGION=REGION, COGNITO_USER_POOL=POOL, COGNITO_AUDIENCE=CLIENT)
    django.setup()
    # It reads Django's settings when it is loaded.
    from django.test import RequestFactory
    from django_cognito_jwt import JSONWebTokenAuthentication
    from rest_framework.exceptions import AuthenticationFailed

    class Users:
        """Django's user model, as the package's documentation asks for it."""

        objects = None

        @staticmethod
        def get_or_create_for_cognito(payload):
            return payload["email"]

    Users.objects = Users

    class Authentication(JSONWebTokenAuthentication):
        def get_user_model(self):
            return Users

    def authenticate(token):
        return Authentication().authenticate(RequestFactory().get("/", HTTP_AUTHORIZATION=f"Bearer {token}"))

    assert authenticate(tokens["IdToken"])[0] == USERNAME
    # It looks at `aud`, which access tokens have not.
    for token in (altered(tokens["IdToken"]), tokens["AccessToken"]):
        with pytest.raises(AuthenticationFailed):
            authenticate(token)


def test_fastapi_cloudauth(tokens):
    application = FastAPI()
    names = {"region": REGION, "userPoolId": POOL, "client_id": CLIENT}
    signed_in, user = Cognito(**names), CognitoCurrentUser(**names)

    @application.get("/access", dependencies=[Depends(signed_in)])
    def access():
        return "welcome"

    @application.get("/me")
    def me(current=Depends(user)):
        return current.email

    async def ask(path, token):
        async with httpx.AsyncClient(transport=httpx.ASGITransport(application), base_url="http://service") as client:
            answer = await client.get(path, headers={"Authorization": f"Bearer {token}"})
        return answer.status_code, answer.json()

    def get(path, token):
        return asyncio.run(ask(path, token))

    assert get("/access", tokens["AccessToken"]) == (200, "welcome")
    assert get("/me", tokens["IdToken"]) == (200, USERNAME)
    for path, token in (("/access", tokens["IdToken"]), ("/me", tokens["AccessToken"]), ("/me", altered(tokens["IdToken"]))):
        assert get(path, token)[0] == 401


def test_the_recipe_for_pyjwt(development):
    recipe = re.search(r"^```python\n(.*?)^```$", (REPOSITORY / "docs" / "verifiers.md").read_text(), re.M | re.S).group(1)
    defined = {}
    exec(recipe.replace("http://127.0.0.1:9400", development.url), defined)
    headers = {
        "Content-Type": "application/x-amz-json-1.1",
        "X-Amz-Target": "AWSCognitoIdentityProviderService.InitiateAuth",
    }
    signed_in = requests.post(development.url, json=SIGN_IN, headers=headers, timeout=5).json()["AuthenticationResult"]
    assert defined["verified"](signed_in["IdToken"])["email"] == USERNAME
    for token in (altered(signed_in["IdToken"]), signed_in["AccessToken"]):
        with pytest.raises(jwt.InvalidTokenError):
            defined["verified"](token)
