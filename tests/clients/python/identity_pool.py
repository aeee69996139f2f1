"""An identity pool as most applications have it: in front of one user pool."""

from callers import ACCOUNT, Caller
from directory import Directory, unique
from policies import allow, document, trust_in_identity_pool


class IdentityPool:
    """An identity pool in front of a user pool, with a role that may list this one pool's users."""

    def __init__(self, directory: Directory, **settings):
        self.directory = directory
        self.root = directory.root
        self.public = directory.anonymous.identity_pools
        provider = {"ProviderName": directory.provider, "ClientId": directory.client_id}
        settings = {"AllowUnauthenticatedIdentities": False, "CognitoIdentityProviders": [provider], **settings}
        self.id = self.root.identity_pools.create_identity_pool(IdentityPoolName=unique("pool"), **settings)[
            "IdentityPoolId"
        ]

    def add_role(self, *statements, amr="authenticated", trust=None) -> str:
        """Makes a role that this pool may hand out; what comes back is its name."""
        name = unique("role")
        self.root.iam.create_role(
            RoleName=name, AssumeRolePolicyDocument=trust or trust_in_identity_pool(self.id, amr)
        )
        statements = statements or (allow("cognito-idp:ListUsers", self.directory.arn),)
        self.root.iam.put_role_policy(RoleName=name, PolicyName="access", PolicyDocument=document(*statements))
        return name

    def set_roles(self, **roles):
        """Says which role is for whom: `authenticated`, `unauthenticated`."""
        arns = {kind: role_arn(name) for kind, name in roles.items()}
        self.root.identity_pools.set_identity_pool_roles(IdentityPoolId=self.id, Roles=arns)

    def logins(self, token: str) -> dict:
        """A token, as it is shown to an identity pool."""
        return {self.directory.provider: token}

    def identity(self, token: str | None = None) -> str:
        """The identity of a user, or a new guest."""
        logins = {"Logins": self.logins(token)} if token else {}
        return self.public.get_id(IdentityPoolId=self.id, **logins)["IdentityId"]

    def caller(self, identity: str, token: str | None = None) -> Caller:
        """Somebody with the credentials of an identity."""
        logins = {"Logins": self.logins(token)} if token else {}
        answer = self.public.get_credentials_for_identity(IdentityId=identity, **logins)
        assert answer["IdentityId"] == identity
        return Caller.from_identity_pool(self.root.url, answer["Credentials"])

    def delete(self):
        """Removes the pool."""
        self.root.identity_pools.delete_identity_pool(IdentityPoolId=self.id)


def role_arn(name: str) -> str:
    """A role's name in policies."""
    return f"arn:aws:iam::{ACCOUNT}:role/{name}"


def session_arn(name: str, session: str = "CognitoIdentityCredentials") -> str:
    """Who holds credentials of a role."""
    return f"arn:aws:sts::{ACCOUNT}:assumed-role/{name}/{session}"
