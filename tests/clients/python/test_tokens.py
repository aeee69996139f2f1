"""What is in the tokens, checked with a standard library against the published keys."""

import json
import time
import urllib.request

import jwt
import pytest

from directory import Directory


def verified(directory: Directory, token: str, audience: str | None = None) -> dict:
    """The claims of a token that PyJWT accepts."""
    keys = jwt.PyJWKClient(f"{directory.issuer}/.well-known/jwks.json")
    key = keys.get_signing_key_from_jwt(token)
    return jwt.decode(
        token, key, algorithms=["RS256"], audience=audience, issuer=directory.issuer, options={"require": ["exp", "iat"]}
    )


def test_a_standard_library_accepts_both_tokens(directory):
    sub = directory.add_user("ada")
    before = int(time.time())
    tokens = directory.sign_in("ada")
    identity = verified(directory, tokens.id, directory.client_id)
    access = verified(directory, tokens.access)

    assert identity["sub"] == access["sub"] == sub
    assert (identity["token_use"], access["token_use"]) == ("id", "access")
    assert identity["cognito:username"] == access["username"] == "ada"
    assert identity["email"] == directory.address("ada")
    assert identity["email_verified"] is True
    assert access["client_id"] == directory.client_id
    assert "aud" not in access and "email" not in access
    assert access["scope"] == "aws.cognito.signin.user.admin"
    assert identity["origin_jti"] == access["origin_jti"]
    assert identity["jti"] != access["jti"]
    for claims in (identity, access):
        assert claims["exp"] - claims["iat"] == 3600
        assert before - 1 <= claims["auth_time"] <= time.time() + 1
        assert {type(claims[name]) for name in ("exp", "iat", "auth_time")} == {int}


def test_the_two_tokens_have_keys_of_their_own(directory):
    directory.add_user("bob")
    tokens = directory.sign_in("bob")
    headers = [jwt.get_unverified_header(token) for token in (tokens.id, tokens.access)]
    assert [set(header) for header in headers] == [{"kid", "alg"}] * 2
    assert headers[0]["kid"] != headers[1]["kid"]


def test_another_pools_keys_do_not_fit(directory, another_directory):
    directory.add_user("cleo")
    token = directory.sign_in("cleo").id
    with pytest.raises(jwt.PyJWKClientError):
        verified(another_directory, token, directory.client_id)


def test_groups_are_in_both_tokens(directory):
    directory.add_user("dan")
    pools = directory.root.user_pools
    for name, precedence in (("staff", 5), ("admins", 1)):
        pools.create_group(UserPoolId=directory.pool_id, GroupName=name, Precedence=precedence)
        pools.admin_add_user_to_group(UserPoolId=directory.pool_id, Username="dan", GroupName=name)
    tokens = directory.sign_in("dan")
    for claims in (verified(directory, tokens.id, directory.client_id), verified(directory, tokens.access)):
        assert set(claims["cognito:groups"]) == {"admins", "staff"}


def test_a_client_says_how_long_tokens_live(directory):
    directory.add_user("eve")
    client = directory.add_client(
        AccessTokenValidity=10, IdTokenValidity=20, TokenValidityUnits={"AccessToken": "minutes", "IdToken": "minutes"}
    )["ClientId"]
    result = directory.initiate("eve", ClientId=client)["AuthenticationResult"]
    assert result["ExpiresIn"] == 600
    access = verified(directory, result["AccessToken"])
    identity = verified(directory, result["IdToken"], client)
    assert access["exp"] - access["iat"] == 600
    assert identity["exp"] - identity["iat"] == 1200


def test_the_issuer_describes_itself(directory):
    with urllib.request.urlopen(f"{directory.issuer}/.well-known/openid-configuration") as answer:
        document = json.load(answer)
    assert document["issuer"] == directory.issuer
    assert document["jwks_uri"] == f"{directory.issuer}/.well-known/jwks.json"
    with urllib.request.urlopen(document["jwks_uri"]) as answer:
        keys = json.load(answer)["keys"]
    assert len(keys) >= 2
    for key in keys:
        assert set(key) == {"alg", "e", "kid", "kty", "n", "use"}, "nothing but the public key"
        assert (key["alg"], key["kty"], key["use"]) == ("RS256", "RSA", "sig")
