"""Signed calls: which signatures are refused, and how."""

import datetime
import http.client
import json

import botocore.auth
import pytest
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from callers import REGION, Caller, Refusal
from directory import unique

UNKNOWN = ("UnrecognizedClientException", "The security token included in the request is invalid.")
MISMATCH = (
    "InvalidSignatureException",
    "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key "
    "and signing method. Consult the service documentation for details.",
)
LIST_POOLS = b'{"MaxResults":1}'


def headers_for(operation):
    return {
        "Content-Type": "application/x-amz-json-1.1",
        "X-Amz-Target": f"AWSCognitoIdentityProviderService.{operation}",
    }


def send(url, headers, body):
    """The status and the decoded answer of a call as it is, signed or not."""
    connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=30)
    try:
        connection.request("POST", "/", body, headers)
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read() or b"{}")
    finally:
        connection.close()


def signed(caller, body=LIST_POOLS, service="cognito-idp", region=REGION):
    """The headers of a correctly signed ListUserPools, by the SDK's own signer."""
    request = AWSRequest("POST", f"{caller.url}/", headers_for("ListUserPools"), body)
    credentials = Credentials(caller.key_id, caller.secret, caller.token)
    botocore.auth.SigV4Auth(credentials, service, region).add_auth(request)
    return dict(request.headers)


def refusal(answer):
    status, body = answer
    assert status == 400
    return body["__type"].split("#")[-1], body["message"]


def altered(text, position=-3):
    """The text with one character changed."""
    at = position % len(text)
    return text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1 :]


def list_pools(caller):
    return caller.user_pools.list_user_pools(MaxResults=1)


def test_the_root_key_is_let_in(root):
    list_pools(root)
    assert send(root.url, signed(root), LIST_POOLS)[0] == 200


def test_an_unsigned_call_is_refused(root):
    answer = send(root.url, headers_for("ListUserPools"), LIST_POOLS)
    assert refusal(answer) == ("MissingAuthenticationTokenException", "Missing Authentication Token")


def test_a_wrong_secret_is_refused(root):
    with Refusal(*MISMATCH):
        list_pools(Caller(root.url, root.key_id, altered(root.secret)))


def test_an_unknown_key_is_refused(root):
    with Refusal(*UNKNOWN):
        list_pools(Caller(root.url, "AKIAAAAAAAAAAAAAAAAA", root.secret))


@pytest.mark.parametrize("minutes", [-6, -60 * 24])
def test_an_old_signature_is_refused(root, monkeypatch, minutes):
    then = datetime.datetime.now(datetime.UTC).replace(tzinfo=None) + datetime.timedelta(minutes=minutes)
    monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda *_: then)
    code, message = refusal(send(root.url, signed(root), LIST_POOLS))
    assert code == "InvalidSignatureException"
    assert message.startswith(f"Signature expired: {then:%Y%m%dT%H%M%SZ} is now earlier than ")


def test_a_signature_from_the_future_is_refused(root, monkeypatch):
    then = datetime.datetime.now(datetime.UTC).replace(tzinfo=None) + datetime.timedelta(minutes=6)
    monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda *_: then)
    code, message = refusal(send(root.url, signed(root), LIST_POOLS))
    assert code == "InvalidSignatureException"
    assert message.startswith("Signature not yet current: ")


def test_t41_a_changed_body_is_refused(root):
    assert refusal(send(root.url, signed(root), LIST_POOLS.replace(b"1", b"2"))) == MISMATCH


def test_t41_a_changed_operation_is_refused(root):
    headers = {**signed(root), "X-Amz-Target": "AWSCognitoIdentityProviderService.CreateUserPool"}
    assert send(root.url, headers, LIST_POOLS)[0] == 400
    assert refusal(send(root.url, headers, b'{"PoolName":"stolen"}')) == MISMATCH


def test_t41_a_signature_for_another_service_or_region_is_refused(root):
    for scope in ({"service": "s3"}, {"region": "eu-west-1"}):
        code, _ = refusal(send(root.url, signed(root, **scope), LIST_POOLS))
        assert code in {"InvalidSignatureException", "SignatureDoesNotMatch"}


def test_t41_a_header_that_is_not_signed_does_not_count(root):
    headers = {**signed(root), "X-Amz-Security-Token": "anything"}
    status, _ = send(root.url, headers, LIST_POOLS)
    assert status == 400


def test_a_broken_authorization_header_is_refused(root):
    headers = {**signed(root), "Authorization": "AWS4-HMAC-SHA256 Credential=nonsense"}
    code, _ = refusal(send(root.url, headers, LIST_POOLS))
    assert code == "IncompleteSignatureException"


def test_a_public_operation_ignores_a_signature(directory):
    headers = {**headers_for("SignUp"), "Authorization": "AWS4-HMAC-SHA256 nonsense"}
    body = json.dumps({"ClientId": directory.client_id, "Username": "ada", "Password": "Canary-first-1!"}).encode()
    status, answer = send(directory.root.url, headers, body)
    assert status == 200 and answer["UserConfirmed"] is False


@pytest.fixture
def temporary(root):
    """Temporary credentials of a role, got by a user with an access key."""
    user, role = unique("user"), unique("role")
    arn = root.iam.create_user(UserName=user)["User"]["Arn"]
    key = root.iam.create_access_key(UserName=user)["AccessKey"]
    statement = {"Effect": "Allow", "Principal": {"AWS": arn}, "Action": "sts:AssumeRole"}
    trust = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    role_arn = root.iam.create_role(RoleName=role, AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    statement = {"Effect": "Allow", "Action": "cognito-idp:ListUserPools", "Resource": "*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    root.iam.put_role_policy(RoleName=role, PolicyName="list", PolicyDocument=document)
    caller = Caller(root.url, key["AccessKeyId"], key["SecretAccessKey"])
    assumed = caller.sts.assume_role(RoleArn=role_arn, RoleSessionName="session")
    assert assumed["AssumedRoleUser"]["Arn"].endswith(f":assumed-role/{role}/session")
    return Caller.from_sts(root.url, assumed["Credentials"])


def test_temporary_credentials_are_let_in(temporary):
    assert temporary.key_id.startswith("ASIA")
    list_pools(temporary)


def test_t41_one_changed_character_in_temporary_credentials_is_refused(temporary):
    key_id, secret, token = temporary.key_id, temporary.secret, temporary.token
    with Refusal(*UNKNOWN):
        list_pools(Caller(temporary.url, altered(key_id), secret, token))
    with Refusal(*MISMATCH):
        list_pools(Caller(temporary.url, key_id, altered(secret), token))
    for position in (0, len(token) // 2, -3):
        with Refusal(*UNKNOWN):
            list_pools(Caller(temporary.url, key_id, secret, altered(token, position)))
    with Refusal(*UNKNOWN):
        list_pools(Caller(temporary.url, key_id, secret))


def test_sts_words_the_same_refusals_in_its_own_way(temporary):
    assert ":assumed-role/" in temporary.sts.get_caller_identity()["Arn"]
    with Refusal("InvalidClientTokenId", UNKNOWN[1], status=403):
        Caller(temporary.url, altered(temporary.key_id), temporary.secret, temporary.token).sts.get_caller_identity()
    with Refusal("SignatureDoesNotMatch", status=403):
        Caller(temporary.url, temporary.key_id, altered(temporary.secret), temporary.token).sts.get_caller_identity()
