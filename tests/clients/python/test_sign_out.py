"""Signing out everywhere, by the user and by an administrator."""

import pytest

from callers import Refusal


def by_user(directory, username, tokens):
    directory.anonymous.user_pools.global_sign_out(AccessToken=tokens.access)


def by_administrator(directory, username, tokens):
    directory.root.user_pools.admin_user_global_sign_out(UserPoolId=directory.pool_id, Username=username)


@pytest.mark.parametrize("sign_out", [by_user, by_administrator])
def test_every_session_of_the_user_ends(directory, sign_out):
    directory.add_user("ada")
    sessions = [directory.sign_in("ada"), directory.sign_in("ada")]
    sign_out(directory, "ada", sessions[0])
    for tokens in sessions:
        with Refusal("NotAuthorizedException", "Access Token has been revoked"):
            directory.attributes(tokens.access)
        with Refusal("NotAuthorizedException", "Refresh Token has been revoked"):
            directory.refresh(tokens.refresh)


def test_a_sign_in_straight_afterwards_is_a_new_session(directory):
    directory.add_user("bob")
    by_user(directory, "bob", directory.sign_in("bob"))
    tokens = directory.sign_in("bob")
    directory.attributes(tokens.access)
    directory.refresh(tokens.refresh)


def test_nobody_else_is_signed_out(directory):
    directory.add_user("cleo")
    directory.add_user("dan")
    cleo, dan = directory.sign_in("cleo"), directory.sign_in("dan")
    by_user(directory, "cleo", cleo)
    directory.attributes(dan.access)
    directory.refresh(dan.refresh)


def test_only_an_access_token_signs_out(directory):
    directory.add_user("eve")
    tokens = directory.sign_in("eve")
    with Refusal("NotAuthorizedException", "Invalid Access Token"):
        directory.anonymous.user_pools.global_sign_out(AccessToken=tokens.id)
    directory.attributes(tokens.access)
