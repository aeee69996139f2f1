"""New tokens for a refresh token, and revoking it."""

import jwt

from callers import Refusal


def claims(token):
    return jwt.decode(token, options={"verify_signature": False})


def test_a_refresh_token_gets_new_tokens(directory):
    directory.add_user("ada")
    tokens = directory.sign_in("ada")
    result = directory.refresh(tokens.refresh)
    assert set(result) == {"AccessToken", "IdToken", "ExpiresIn", "TokenType"}
    before, after = claims(tokens.access), claims(result["AccessToken"])
    for kept in ("sub", "auth_time", "origin_jti", "client_id"):
        assert before[kept] == after[kept]
    assert before["jti"] != after["jti"]
    assert directory.attributes(result["AccessToken"])["sub"] == before["sub"]


def test_what_changed_is_in_the_new_tokens(directory):
    directory.add_user("bob")
    tokens = directory.sign_in("bob")
    pools = directory.root.user_pools
    pools.create_group(UserPoolId=directory.pool_id, GroupName="staff")
    pools.admin_add_user_to_group(UserPoolId=directory.pool_id, Username="bob", GroupName="staff")
    assert "cognito:groups" not in claims(tokens.id)
    assert claims(directory.refresh(tokens.refresh)["IdToken"])["cognito:groups"] == ["staff"]


def test_get_tokens_from_refresh_token(directory):
    directory.add_user("cleo")
    tokens = directory.sign_in("cleo")
    result = directory.anonymous.user_pools.get_tokens_from_refresh_token(
        ClientId=directory.client_id, RefreshToken=tokens.refresh
    )["AuthenticationResult"]
    assert claims(result["AccessToken"])["username"] == "cleo"
    assert "RefreshToken" not in result


def test_an_altered_refresh_token_is_refused(directory):
    directory.add_user("dan")
    token = directory.sign_in("dan").refresh
    for position in (0, len(token) // 2, len(token) - 1):
        altered = token[:position] + ("A" if token[position] != "A" else "B") + token[position + 1 :]
        with Refusal("NotAuthorizedException", "Invalid Refresh Token"):
            directory.refresh(altered)
    with Refusal("NotAuthorizedException", "Invalid Refresh Token"):
        directory.refresh(token[:-8])
    directory.refresh(token)


def test_another_client_cannot_use_it(directory):
    directory.add_user("eve")
    token = directory.sign_in("eve").refresh
    other = directory.add_client()["ClientId"]
    with Refusal("NotAuthorizedException", "Invalid Refresh Token"):
        directory.anonymous.user_pools.initiate_auth(
            ClientId=other, AuthFlow="REFRESH_TOKEN_AUTH", AuthParameters={"REFRESH_TOKEN": token}
        )


def test_a_revoked_token_takes_its_family_with_it(directory):
    directory.add_user("fred")
    revoked, untouched = directory.sign_in("fred"), directory.sign_in("fred")
    refreshed = directory.refresh(revoked.refresh)["AccessToken"]
    directory.anonymous.user_pools.revoke_token(ClientId=directory.client_id, Token=revoked.refresh)

    with Refusal("NotAuthorizedException", "Refresh Token has been revoked"):
        directory.refresh(revoked.refresh)
    for access in (revoked.access, refreshed):
        with Refusal("NotAuthorizedException", "Access Token has been revoked"):
            directory.attributes(access)
    directory.attributes(untouched.access)
    directory.refresh(untouched.refresh)


def test_only_refresh_tokens_are_revoked(directory):
    directory.add_user("gina")
    tokens = directory.sign_in("gina")
    with Refusal("UnsupportedTokenTypeException"):
        directory.anonymous.user_pools.revoke_token(ClientId=directory.client_id, Token=tokens.access)
    directory.attributes(tokens.access)


def test_revoking_what_is_unknown_succeeds(directory):
    directory.anonymous.user_pools.revoke_token(ClientId=directory.client_id, Token="nothing.that.was.ever.issued")
