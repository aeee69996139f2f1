"""What development mode does, and what production mode does not do."""

import json
import json
import re
import stat

import boto3
import pytest
import requests
from botocore.exceptions import ClientError

from server.process import ServerProcess

REGION = "us-east-1"


def client(server: ServerProcess, key: str, secret: str, service: str = "cognito-idp"):
    """A client with any access key."""
    return boto3.client(
        service,
        endpoint_url=server.url,
        region_name=REGION,
        aws_access_key_id=key,
        aws_secret_access_key=secret,
    )


@pytest.fixture(scope="module")
def development(tmp_path_factory):
    """A server in development mode."""
    server = ServerProcess(tmp_path_factory.mktemp("development"), options=("--dev",))
    yield server
    server.stop()


@pytest.fixture(scope="module")
def production(tmp_path_factory):
    """A server in production mode that has no mail server."""
    server = ServerProcess(tmp_path_factory.mktemp("production"))
    yield server
    server.stop()


def demo(server: ServerProcess) -> dict[str, str]:
    """What the first screen says of the demo pool."""
    return {
        name: re.search(rf"^  demo {name} +(\S+)", server.log(), re.MULTILINE).group(1) for name in ("pool", "client", "user")
    } | {"password": re.search(r"password (\S+)", server.log()).group(1)}


def refusal(refused) -> tuple[str, str]:
    """Code and message."""
    error = refused.value.response["Error"]
    return error["Code"], error["Message"]


def test_the_first_screen_says_how_to_sign_in(development):
    user = demo(development)
    screen = development.log()
    assert f"{development.url}/_cognate/outbox" in screen
    assert f'"ClientId":"{user["client"]}"' in screen and "aws cognito-idp initiate-auth" in screen
    tokens = client(development, "any", "key").initiate_auth(
        ClientId=user["client"],
        AuthFlow="USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": user["user"], "PASSWORD": user["password"]},
    )
    assert tokens["AuthenticationResult"]["TokenType"] == "Bearer"
    me = client(development, "any", "key").get_user(AccessToken=tokens["AuthenticationResult"]["AccessToken"])
    assert (user["pool"], user["client"]) == ("us-east-1_Demo00000", "demo0000000000000000000000")
    assert me["Username"] == "00000000-0000-4000-8000-000000000000"


def test_the_demo_pool_is_the_same_after_a_restart(tmp_path):
    first = ServerProcess(tmp_path, options=("--dev",))
    before = demo(first)
    first.stop()
    second = ServerProcess(tmp_path, options=("--dev",))
    try:
        assert demo(second) == before
    finally:
        second.stop()


def test_the_demo_users_password_is_shown_while_it_is_theirs(tmp_path):
    server = ServerProcess(tmp_path, options=("--dev",))
    user = demo(server)
    assert user["password"] in requests.get(server.url, timeout=5).text
    changed = {"UserPoolId": user["pool"], "Username": user["user"], "Password": "Another-pass-1", "Permanent": True}
    client(server, "any", "key").admin_set_user_password(**changed)
    page = requests.get(server.url, timeout=5).text
    assert user["password"] not in page and "<dt>Password</dt><dd>was changed</dd>" in page
    server.stop()
    server = ServerProcess(tmp_path, options=("--dev",))
    try:
        screen = server.log()
        assert user["password"] not in screen and f"demo user    {user['user']}   password was changed\n" in screen
        client(server, "any", "key").admin_delete_user(UserPoolId=user["pool"], Username=user["user"])
        assert "none, since the user was deleted" in requests.get(server.url, timeout=5).text
    finally:
        server.stop()


def test_https_works_on_the_same_port(development):
    host, port = development.address
    authority = str(development.data / "ca.pem")
    for name in ("localhost", host):
        answer = requests.get(f"https://{name}:{port}/_cognate/health", verify=authority, timeout=5)
        assert answer.json() == {"status": "ok"}
    assert requests.get(f"{development.url}/_cognate/health", timeout=5).status_code == 200


def test_what_would_have_been_sent_is_in_the_outbox(development):
    user = demo(development)
    client(development, "any", "key").sign_up(
        ClientId=user["client"], Username="ada+outbox@example.com", Password="Outbox-pass-1"
    )
    as_json = {"Accept": "application/json"}
    address = f"{development.url}/_cognate/outbox"
    (mail,) = requests.get(address, params={"to": "ada+outbox@example.com"}, headers=as_json, timeout=5).json()
    assert set(mail) == {"channel", "to", "subject", "body", "code", "sent_at", "pool_id", "purpose"}
    assert (mail["pool_id"], mail["purpose"]) == (user["pool"], "sign-up")
    assert mail["channel"] == "email" and re.fullmatch(r"\d{6}", mail["code"]) and mail["code"] in mail["body"]
    assert requests.get(address, params={"to": "nobody@example.com"}, headers=as_json, timeout=5).json() == []
    page = requests.get(address, timeout=5)
    assert mail["code"] in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]


def test_an_unknown_access_key_is_the_developers_and_an_issued_one_is_verified(development):
    assert client(development, "any", "key", "sts").get_caller_identity()["Arn"].endswith(":user/developer")
    iam = client(development, "any", "key", "iam")
    iam.create_user(UserName="deploy")
    key = iam.create_access_key(UserName="deploy")["AccessKey"]
    issued = client(development, key["AccessKeyId"], key["SecretAccessKey"], "sts")
    assert issued.get_caller_identity()["Arn"].endswith(":user/deploy")
    with pytest.raises(ClientError) as refused:
        client(development, key["AccessKeyId"], "wrong", "sts").get_caller_identity()
    assert refusal(refused)[0] == "SignatureDoesNotMatch"
    with pytest.raises(ClientError) as refused:
        client(development, key["AccessKeyId"], key["SecretAccessKey"]).list_user_pools(MaxResults=1)
    assert refusal(refused)[0] == "AccessDeniedException"


def test_temporary_keys_of_elsewhere_are_the_developers_too(development):
    elsewhere = boto3.client(
        "sts",
        endpoint_url=development.url,
        region_name=REGION,
        aws_access_key_id="ASIAIOSFODNN7EXAMPLE",
        aws_secret_access_key="key",
        aws_session_token="IQoJb3JpZ2luX2VjEXAMPLE",
    )
    developer = elsewhere.get_caller_identity()["Arn"]
    assert developer == "arn:aws:iam::000000000000:user/developer"
    iam = client(development, "any", "key", "iam")
    assert iam.get_user()["User"]["Arn"] == developer
    statement = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "000000000000"}}
    trust = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    role = iam.create_role(RoleName="tutorial", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    assumed = elsewhere.assume_role(RoleArn=role, RoleSessionName="me")
    assert assumed["AssumedRoleUser"]["Arn"] == "arn:aws:sts::000000000000:assumed-role/tutorial/me"


def test_a_deleted_access_key_is_not_an_unknown_one(development):
    iam = client(development, "any", "key", "iam")
    iam.create_user(UserName="leaver")
    key = iam.create_access_key(UserName="leaver")["AccessKey"]
    names = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
    beside_a_token = boto3.client("sts", endpoint_url=development.url, region_name=REGION, aws_session_token="any", **names)
    alone = boto3.client("sts", endpoint_url=development.url, region_name=REGION, **names)
    assert alone.get_caller_identity()["Arn"].endswith(":user/leaver")
    iam.delete_access_key(UserName="leaver", AccessKeyId=key["AccessKeyId"])
    for sts in (beside_a_token, alone):
        with pytest.raises(ClientError) as refused:
            sts.get_caller_identity()
        assert refusal(refused)[0] == "InvalidClientTokenId"


def test_production_has_no_outbox_and_takes_no_unknown_key(production):
    assert requests.get(f"{production.url}/_cognate/outbox", timeout=5).status_code == 404
    with pytest.raises(ClientError) as refused:
        client(production, "AKIAUNKNOWNUNKNOWN22", "key").list_user_pools(MaxResults=1)
    assert refusal(refused) == (
        "UnrecognizedClientException",
        "The security token included in the request is invalid.",
    )


def test_the_secrets_of_the_data_folder_are_private(production):
    for name in ("credentials", "key-encryption-key", "cognate.db"):
        assert stat.S_IMODE((production.data / name).stat().st_mode) == 0o600, name


def test_without_a_mail_server_a_code_cannot_be_sent(production):
    assert "no mail server is configured" in production.log()
    root = client(production, *production.root_key())
    pool = root.create_user_pool(PoolName="mute", AutoVerifiedAttributes=["email"])["UserPool"]["Id"]
    app = root.create_user_pool_client(UserPoolId=pool, ClientName="mute")["UserPoolClient"]["ClientId"]
    with pytest.raises(ClientError) as refused:
        root.sign_up(
            ClientId=app,
            Username="ada",
            Password="Speechless-1",
            UserAttributes=[{"Name": "email", "Value": "ada@example.com"}],
        )
    assert refusal(refused)[0] == "CodeDeliveryFailureException"
    ada = {"UserPoolId": pool, "Username": "ada"}
    assert root.admin_get_user(**ada)["UserStatus"] == "UNCONFIRMED"
    # The operations of administrators have another name for it.
    root.admin_confirm_sign_up(**ada)
    verified = [{"Name": "email", "Value": "ada@example.com"}, {"Name": "email_verified", "Value": "true"}]
    root.admin_update_user_attributes(**ada, UserAttributes=verified)
    for ask in (
        lambda: root.admin_reset_user_password(**ada),
        lambda: root.admin_update_user_attributes(**ada, UserAttributes=[{"Name": "email", "Value": "a@example.com"}]),
    ):
        with pytest.raises(root.exceptions.InvalidEmailRoleAccessPolicyException):
            ask()
    # Each is told to the operator, with the reason and without the address.
    undelivered = "a message was not delivered"
    told = [line for line in production.log_with(undelivered, 3).splitlines() if undelivered in line]
    assert [json.loads(line)["purpose"] for line in told] == ["sign-up", "forgotten password", "verification of email"]
    for line in told:
        assert json.loads(line)["level"] == "WARN" and "no mail server is configured" in line and "example.com" not in line


def test_health_and_metrics(production):
    assert requests.get(f"{production.url}/_cognate/health", timeout=5).json() == {"status": "ok"}
    client(production, *production.root_key()).list_user_pools(MaxResults=1)
    metrics = requests.get(f"{production.url}/_cognate/metrics", timeout=5).text
    assert re.search(r'cognate_requests_total\{[^}]*operation="ListUserPools"[^}]*\} \d+', metrics)


def test_t50_a_body_that_is_too_large_is_refused(production):
    headers = {
        "Content-Type": "application/x-amz-json-1.1",
        "X-Amz-Target": "AWSCognitoIdentityProviderService.InitiateAuth",
    }
    small = requests.post(production.url, data=b"{" + b" " * (1024 * 1024 - 2) + b"}", headers=headers, timeout=10)
    assert (small.status_code, small.json()["__type"]) == (400, "InvalidParameterException")
    large = requests.post(production.url, data=b"{" + b" " * (1024 * 1024) + b"}", headers=headers, timeout=10)
    assert (large.status_code, large.json()["__type"]) == (413, "RequestEntityTooLargeException")
    # A page in a browser can read the answer, too.
    assert large.headers["access-control-allow-origin"] == "*" and large.headers["x-amzn-requestid"]
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    query = requests.post(production.url, data=b"a" * (1024 * 1024 + 1), headers=form, timeout=10)
    assert query.status_code == 413 and "<Code>RequestEntityTooLargeException</Code>" in query.text
    headers["X-Amz-Target"] = "AWSCognitoIdentityProviderService.SetUICustomization"
    image = requests.post(production.url, data=b"{" + b" " * (2 * 1024 * 1024) + b"}", headers=headers, timeout=10)
    # An image may be larger, once something takes one.
    assert image.status_code == 413


def test_pages_of_other_sites_are_nobody(development):
    def call(**headers: str) -> tuple[int, str]:
        signed = {
            "Authorization": "AWS4-HMAC-SHA256 Credential=any/20260101/us-east-1/cognito-idp/aws4_request, "
            "SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature=" + 64 * "0",
            "X-Amz-Date": "20260101T000000Z",
            "X-Amz-Target": "AWSCognitoIdentityProviderService.ListUserPools",
            "Content-Type": "application/x-amz-json-1.1",
        }
        answer = requests.post(development.url, '{"MaxResults": 1}', headers={**signed, **headers}, timeout=5)
        return answer.status_code, answer.json().get("__type", "")

    assert call() == (200, "")
    assert call(Origin="http://localhost:5173", **{"Sec-Fetch-Site": "cross-site"})[0] == 200
    for headers in ({"Origin": "https://evil.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "same-site"}):
        assert call(**headers) == (400, "UnrecognizedClientException")
    public = {"AuthFlow": "USER_PASSWORD_AUTH", "ClientId": demo(development)["client"], "AuthParameters": {}}
    target = {"X-Amz-Target": "AWSCognitoIdentityProviderService.InitiateAuth", "Origin": "https://app.example"}
    answer = requests.post(development.url, json=public, headers={**target, "Content-Type": "application/x-amz-json-1.1"}, timeout=5)
    assert answer.json()["__type"] == "InvalidParameterException"


def test_the_outbox_answers_under_local_names_only(development):
    port = development.address[1]
    address = f"{development.url}/_cognate/outbox"
    assert requests.get(address, headers={"Host": f"localhost:{port}"}, timeout=5).status_code == 200
    refused = requests.get(address, headers={"Host": f"evil.example:{port}"}, timeout=5)
    assert refused.status_code == 403 and "names of this machine" in refused.text


def test_the_bare_address_tells_a_person_what_this_is(development, production):
    page = requests.get(development.url, timeout=5)
    user = demo(development)
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    for text in (user["pool"], user["client"], user["user"], user["password"], "/_cognate/outbox", "/_cognate/health"):
        assert text in page.text
    page = requests.get(production.url, timeout=5).text
    assert "This is Cognate" in page and "outbox" not in page and "demo" not in page


def test_the_outbox_has_one_filter(development):
    for query in ("To=ada@example.com", "to=a&to=b"):
        answer = requests.get(f"{development.url}/_cognate/outbox?{query}", timeout=5)
        assert answer.status_code == 400
        assert answer.text == "the outbox has one filter, and takes it once: /_cognate/outbox?to=someone@example.com\n"
