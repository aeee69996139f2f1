"""A user pool as most applications have it: users confirm their address with a mailed code."""

import itertools
import uuid
from dataclasses import dataclass

from callers import ACCOUNT, REGION, Caller
from server.mailbox import Mailbox

# The word in them is looked for in everything that the server prints.
PASSWORD = "Canary-first-1!"
NEW_PASSWORD = "Canary-second-2!"
THIRD_PASSWORD = "Canary-third-3!"
WRONG_PASSWORD = "Canary-wrong-4!"
PASSWORDS = [PASSWORD, NEW_PASSWORD, THIRD_PASSWORD, WRONG_PASSWORD]

FLOWS = ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
_numbers = itertools.count(1)


@dataclass
class Tokens:
    """What a sign-in returns."""

    access: str
    id: str
    refresh: str


class Directory:
    """A user pool and its first client."""

    def __init__(self, root: Caller, anonymous: Caller, mailbox: Mailbox):
        self.root = root
        self.anonymous = anonymous
        self.mailbox = mailbox
        pool = root.user_pools.create_user_pool(PoolName=f"pool-{next(_numbers)}", AutoVerifiedAttributes=["email"])
        self.pool_id = pool["UserPool"]["Id"]
        self.client_id = self.add_client()["ClientId"]

    @property
    def arn(self) -> str:
        """The pool's name in policies."""
        return f"arn:aws:cognito-idp:{REGION}:{ACCOUNT}:userpool/{self.pool_id}"

    @property
    def issuer(self) -> str:
        """Who the pool's tokens say they are from."""
        return f"{self.root.url}/{self.pool_id}"

    @property
    def provider(self) -> str:
        """What identity pools call the pool."""
        return f"cognito-idp.{REGION}.amazonaws.com/{self.pool_id}"

    def add_client(self, **settings) -> dict:
        """Adds an app client; what comes back is its description."""
        settings = {"ClientName": f"client-{next(_numbers)}", "ExplicitAuthFlows": FLOWS, **settings}
        return self.root.user_pools.create_user_pool_client(UserPoolId=self.pool_id, **settings)["UserPoolClient"]

    def sign_up(self, username: str, password: str = PASSWORD, **settings) -> dict:
        """Signs a user up with the address that `address` tells."""
        attributes = [{"Name": "email", "Value": self.address(username)}]
        settings = {"ClientId": self.client_id, "UserAttributes": attributes, **settings}
        return self.anonymous.user_pools.sign_up(Username=username, Password=password, **settings)

    def add_user(self, username: str, password: str = PASSWORD) -> str:
        """A user who signed up and confirmed; what comes back is the user's `sub`."""
        sub = self.sign_up(username, password)["UserSub"]
        code = self.mailbox.next_code(self.address(username))
        self.anonymous.user_pools.confirm_sign_up(ClientId=self.client_id, Username=username, ConfirmationCode=code)
        return sub

    def address(self, username: str) -> str:
        """A user's address; no two pools share one, so that no test reads another's mail."""
        return f"{username}@{self.pool_id.split('_')[1].lower()}.example"

    def initiate(self, username: str, password: str = PASSWORD, **settings) -> dict:
        """Starts a sign-in with a password; what comes back is the whole answer."""
        settings = {"ClientId": self.client_id, **settings}
        parameters = {"USERNAME": username, "PASSWORD": password}
        return self.anonymous.user_pools.initiate_auth(AuthFlow="USER_PASSWORD_AUTH", AuthParameters=parameters, **settings)

    def sign_in(self, username: str, password: str = PASSWORD) -> Tokens:
        """Signs a user in who needs nothing but a password."""
        result = self.initiate(username, password)["AuthenticationResult"]
        return Tokens(result["AccessToken"], result["IdToken"], result["RefreshToken"])

    def refresh(self, token: str) -> dict:
        """New tokens for a refresh token."""
        return self.anonymous.user_pools.initiate_auth(
            ClientId=self.client_id, AuthFlow="REFRESH_TOKEN_AUTH", AuthParameters={"REFRESH_TOKEN": token}
        )["AuthenticationResult"]

    def attributes(self, access_token: str) -> dict[str, str]:
        """What a user sees of the own account."""
        user = self.anonymous.user_pools.get_user(AccessToken=access_token)
        return {attribute["Name"]: attribute["Value"] for attribute in user["UserAttributes"]}

    def status(self, username: str) -> str:
        """A user's status, as administrators see it."""
        return self.root.user_pools.admin_get_user(UserPoolId=self.pool_id, Username=username)["UserStatus"]

    def delete(self) -> None:
        """Removes the pool with everybody in it."""
        self.root.user_pools.delete_user_pool(UserPoolId=self.pool_id)


def unique(prefix: str) -> str:
    """A name that nothing else has: IAM's names are one set for the whole account."""
    return f"{prefix}-{uuid.uuid4().hex[:12]}"
