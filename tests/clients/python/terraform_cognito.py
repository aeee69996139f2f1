"""What Terraform's provider for AWS sends and reads back for resources of Cognito; see test_terraform.py."""

from callers import ACCOUNT, REGION
from terraform_iam import Role, given

EXPLICIT_FLOWS = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"]
# The attributes that every pool has. The provider has this table and plans to remove whatever else it reads.
LONG = {"StringAttributeConstraints": {"MinLength": "0", "MaxLength": "2048"}}
STANDARD = {name: LONG for name in "address email family_name gender given_name locale middle_name name nickname".split()}
STANDARD |= {name: LONG for name in "phone_number picture preferred_username profile website zoneinfo".split()}
STANDARD |= {name: {"AttributeDataType": "Boolean"} for name in ("email_verified", "phone_number_verified")}
STANDARD["identities"] = {"StringAttributeConstraints": {}}
STANDARD["birthdate"] = {"StringAttributeConstraints": {"MinLength": "10", "MaxLength": "10"}}
STANDARD["updated_at"] = {"AttributeDataType": "Number", "NumberAttributeConstraints": {"MinValue": "0"}}
STANDARD["sub"] = {"Mutable": False, "Required": True, "StringAttributeConstraints": {"MinLength": "1", "MaxLength": "2048"}}


def attribute(name: str, **more) -> dict:
    """An attribute of a schema, as the provider sends it."""
    plain = {"Name": name, "AttributeDataType": "String", "DeveloperOnlyAttribute": False, "Mutable": True, "Required": False}
    return {**plain, **more}


class UserPool:
    """aws_cognito_user_pool."""

    GONE = "ResourceNotFoundException"
    SENT = "AccountRecoverySetting AdminCreateUserConfig AutoVerifiedAttributes DeletionProtection DeviceConfiguration".split()
    SENT += "EmailConfiguration LambdaConfig Policies UserAttributeUpdateSettings UserPoolAddOns".split()
    SENT += "VerificationMessageTemplate SmsConfiguration SmsAuthenticationMessage".split()
    FIXED = ["UsernameAttributes", "AliasAttributes", "UsernameConfiguration"]

    def __init__(self, root):
        self.idp = root.user_pools
        policy = {"MinimumLength": 12, "PasswordHistorySize": 0, "TemporaryPasswordValidityDays": 7}
        policy |= {f"Require{kind}": True for kind in ("Lowercase", "Uppercase", "Numbers")} | {"RequireSymbols": False}
        self.schema = [
            attribute("email", Required=True, **LONG),
            attribute("tenant", StringAttributeConstraints={"MinLength": "1", "MaxLength": "64"}),
            attribute("level", AttributeDataType="Number", NumberAttributeConstraints={"MinValue": "0", "MaxValue": "9"}),
        ]
        self.tags = {"Environment": "test", "cognate:id": f"{REGION}_Terraform"}
        self.wanted = {
            "AccountRecoverySetting": {"RecoveryMechanisms": [{"Name": "verified_email", "Priority": 1}]},
            "AdminCreateUserConfig": {"AllowAdminCreateUserOnly": False},
            "AutoVerifiedAttributes": ["email"],
            "DeletionProtection": "INACTIVE",
            "EmailConfiguration": {"EmailSendingAccount": "COGNITO_DEFAULT"},
            "Policies": {"PasswordPolicy": policy},
            "UsernameAttributes": ["email"],
            "UsernameConfiguration": {"CaseSensitive": False},
            "VerificationMessageTemplate": {"DefaultEmailOption": "CONFIRM_WITH_CODE"},
        }

    def create(self):
        made = self.idp.create_user_pool(PoolName="shop", Schema=self.schema, UserPoolTags=self.tags, **self.wanted)
        self.id = made["UserPool"]["Id"]
        assert self.id == f"{REGION}_Terraform"

    def read(self) -> dict:
        pool = self.idp.describe_user_pool(UserPoolId=self.id)["UserPool"]
        assert (pool["Name"], pool["UserPoolTags"]) == ("shop", self.tags), pool
        assert pool["EstimatedNumberOfUsers"] >= 0 and pool["Arn"] == self.arn
        unknown = self.unknown_attributes(pool["SchemaAttributes"])
        assert unknown == self.custom(), unknown
        # The provider does not know the first of these any more; it keeps the second, and sends it with every change.
        pool.get("AdminCreateUserConfig", {}).pop("UnusedAccountValidityDays", None)
        self.sign_in_policy = pool["Policies"].pop("SignInPolicy", None)
        pool["Policies"]["PasswordPolicy"].setdefault("PasswordHistorySize", 0)
        # A list that is empty counts as none.
        if not pool.get("UserAttributeUpdateSettings", {}).get("AttributesRequireVerificationBeforeUpdate"):
            pool.pop("UserAttributeUpdateSettings", None)
        mfa = self.idp.get_user_pool_mfa_config(UserPoolId=self.id)
        assert mfa["MfaConfiguration"] == "OFF"
        assert not {"SoftwareTokenMfaConfiguration", "WebAuthnConfiguration"} & mfa.keys()
        return given(pool, self.SENT + self.FIXED)

    @property
    def arn(self) -> str:
        return f"arn:aws:cognito-idp:{REGION}:{ACCOUNT}:userpool/{self.id}"

    def custom(self) -> list[dict]:
        """The attributes of the configuration, by the names that they have once they are made."""
        shown = [{**one, "Name": one["Name"] if one["Name"] in STANDARD else f"custom:{one['Name']}"} for one in self.schema]
        return sorted(shown, key=lambda one: one["Name"])

    @staticmethod
    def unknown_attributes(shown: list[dict]) -> list[dict]:
        """The attributes that the provider's table does not have exactly so."""
        known = [attribute(name, **more) for name, more in STANDARD.items()]
        assert {one["Name"] for one in known} <= {one["Name"] for one in shown}
        return sorted((one for one in shown if one not in known), key=lambda one: one["Name"])

    def update(self):
        self.wanted["AdminCreateUserConfig"] = {"AllowAdminCreateUserOnly": True}
        self.wanted["Policies"]["PasswordPolicy"]["MinimumLength"] = 14
        self.change_tags()
        # Older versions of the provider name the tags here, too.
        self.idp.update_user_pool(UserPoolId=self.id, UserPoolTags=self.tags, **self.everything())
        self.idp.set_user_pool_mfa_config(UserPoolId=self.id, MfaConfiguration="OFF")
        added = attribute("plan", StringAttributeConstraints={"MinLength": "0", "MaxLength": "8"})
        self.schema.append(added)
        self.idp.add_custom_attributes(UserPoolId=self.id, CustomAttributes=[added])

    def everything(self) -> dict:
        """What is sent with every change: the configuration, and what the provider read and keeps."""
        sent = given(self.wanted, self.SENT) | {"MfaConfiguration": "OFF"}
        if self.sign_in_policy:
            sent["Policies"] = {**sent["Policies"], "SignInPolicy": self.sign_in_policy}
        return sent

    def change_tags(self):
        """The provider does this before it changes anything else."""
        self.idp.untag_resource(ResourceArn=self.arn, TagKeys=["Environment"])
        self.idp.tag_resource(ResourceArn=self.arn, Tags={"Team": "shop"})
        self.tags = {"Team": "shop", "cognate:id": self.tags["cognate:id"]}

    def delete(self):
        self.idp.delete_user_pool(UserPoolId=self.id)


class Client:
    """aws_cognito_user_pool_client."""

    GONE = "ResourceNotFoundException"
    LISTS = "AllowedOAuthFlows AllowedOAuthScopes CallbackURLs LogoutURLs SupportedIdentityProviders ReadAttributes WriteAttributes"

    def __init__(self, root, pool: UserPool):
        self.idp, self.pool = root.user_pools, pool
        self.wanted = {
            "ClientName": "web",
            "ExplicitAuthFlows": EXPLICIT_FLOWS,
            "AccessTokenValidity": 30,
            "IdTokenValidity": 30,
            "RefreshTokenValidity": 14,
            "TokenValidityUnits": {"AccessToken": "minutes", "IdToken": "minutes", "RefreshToken": "days"},
            "PreventUserExistenceErrors": "ENABLED",
            "EnableTokenRevocation": True,
        }

    def create(self):
        made = self.idp.create_user_pool_client(UserPoolId=self.pool.id, GenerateSecret=True, **self.wanted)["UserPoolClient"]
        self.id, self.secret = made["ClientId"], made["ClientSecret"]
        # What is made must have what was asked for, or Terraform calls it a bug of the provider.
        assert self.shown(made) == self.wanted

    def shown(self, client: dict) -> dict:
        assert client["ClientSecret"] == self.secret and client["AuthSessionValidity"] == 3
        assert given(client, self.LISTS.split()) == {}
        assert client.get("AllowedOAuthFlowsUserPoolClient", False) is False
        return {**given(client, self.wanted), "ExplicitAuthFlows": sorted(client["ExplicitAuthFlows"])}

    def read(self) -> dict:
        names = {"UserPoolId": self.pool.id, "ClientId": self.id}
        return self.shown(self.idp.describe_user_pool_client(**names)["UserPoolClient"])

    def update(self):
        self.wanted["AccessTokenValidity"] = 60
        kept = {"AuthSessionValidity": 3, "EnablePropagateAdditionalUserContextData": False, **dict.fromkeys(self.LISTS.split(), [])}
        sent = {"UserPoolId": self.pool.id, "ClientId": self.id, **self.wanted, **kept}
        assert self.shown(self.idp.update_user_pool_client(**sent)["UserPoolClient"]) == self.wanted

    def delete(self):
        self.idp.delete_user_pool_client(UserPoolId=self.pool.id, ClientId=self.id)


class Group:
    """aws_cognito_user_group."""

    GONE = "ResourceNotFoundException"

    def __init__(self, root, pool: UserPool, role: Role):
        self.idp, self.pool, self.role = root.user_pools, pool, role
        self.wanted = {"Description": "who may buy", "Precedence": 5, "RoleArn": role.arn}

    def names(self) -> dict:
        return {"UserPoolId": self.pool.id, "GroupName": "buyers"}

    def create(self):
        self.idp.create_group(**self.names(), **self.wanted)

    def read(self) -> dict:
        return given(self.idp.get_group(**self.names())["Group"], self.wanted)

    def update(self):
        self.wanted["Description"] = "who may buy and sell"
        self.idp.update_group(**self.names(), Description=self.wanted["Description"])

    def delete(self):
        self.idp.delete_group(**self.names())


class User:
    """aws_cognito_user, and aws_cognito_user_in_group."""

    GONE = "UserNotFoundException"

    def __init__(self, root, pool: UserPool, group: Group):
        self.idp, self.pool, self.group = root.user_pools, pool, group
        self.wanted = {"email": "ada@example.com", "email_verified": "true", "custom:tenant": "blue", "Enabled": True, "groups": ["buyers"]}

    def names(self) -> dict:
        return {"UserPoolId": self.pool.id, "Username": "ada@example.com"}

    def attributes(self, *names: str) -> list[dict]:
        return [{"Name": name, "Value": self.wanted[name]} for name in names]

    def create(self):
        attributes = self.attributes("email", "email_verified", "custom:tenant")
        self.idp.admin_create_user(**self.names(), MessageAction="SUPPRESS", UserAttributes=attributes)
        self.idp.admin_set_user_password(**self.names(), Password="Correct-horse-1", Permanent=True)
        self.idp.admin_add_user_to_group(**self.names(), GroupName="buyers")

    def read(self) -> dict:
        user = self.idp.admin_get_user(**self.names())
        assert user["UserStatus"] == "CONFIRMED" and user["UserCreateDate"] <= user["UserLastModifiedDate"]
        shown = {one["Name"]: one["Value"] for one in user["UserAttributes"] if one["Name"] != "sub"}
        groups = self.idp.admin_list_groups_for_user(**self.names())["Groups"]
        return {**shown, "Enabled": user["Enabled"], "groups": [group["GroupName"] for group in groups]}

    def update(self):
        self.wanted |= {"name": "Ada", "Enabled": False}
        del self.wanted["custom:tenant"]
        self.idp.admin_update_user_attributes(**self.names(), UserAttributes=self.attributes("name"))
        self.idp.admin_delete_user_attributes(**self.names(), UserAttributeNames=["custom:tenant"])
        self.idp.admin_disable_user(**self.names())

    def delete(self):
        self.idp.admin_remove_user_from_group(**self.names(), GroupName="buyers")
        self.idp.admin_delete_user(**self.names())


class IdentityPool:
    """aws_cognito_identity_pool."""

    GONE = "ResourceNotFoundException"

    def __init__(self, root, pool: UserPool, client: Client):
        self.identities, self.pool, self.client = root.identity_pools, pool, client
        self.tags = {"Environment": "test"}
        self.wanted = {
            "IdentityPoolName": "shop",
            "AllowUnauthenticatedIdentities": False,
            "AllowClassicFlow": False,
            "DeveloperProviderName": "login.shop",
        }

    @property
    def arn(self) -> str:
        return f"arn:aws:cognito-identity:{REGION}:{ACCOUNT}:identitypool/{self.id}"

    @property
    def provider(self) -> str:
        return f"cognito-idp.{REGION}.amazonaws.com/{self.pool.id}"

    def create(self):
        provider = {"ProviderName": self.provider, "ClientId": self.client.id, "ServerSideTokenCheck": False}
        self.wanted["CognitoIdentityProviders"] = [provider]
        self.id = self.identities.create_identity_pool(**self.wanted, IdentityPoolTags=self.tags)["IdentityPoolId"]

    def read(self) -> dict:
        pool = self.identities.describe_identity_pool(IdentityPoolId=self.id)
        assert pool["IdentityPoolTags"] == self.tags
        assert given(pool, ["SupportedLoginProviders", "OpenIdConnectProviderARNs", "SamlProviderARNs"]) == {}
        return given(pool, self.wanted)

    def update(self):
        self.identities.untag_resource(ResourceArn=self.arn, TagKeys=["Environment"])
        self.identities.tag_resource(ResourceArn=self.arn, Tags={"Team": "shop"})
        self.tags = {"Team": "shop"}
        self.wanted["AllowUnauthenticatedIdentities"] = True
        # The provider leaves the developer's name out, which cannot change.
        sent = {name: value for name, value in self.wanted.items() if name != "DeveloperProviderName"}
        empty = {"SupportedLoginProviders": {}, "OpenIdConnectProviderARNs": [], "SamlProviderARNs": []}
        self.identities.update_identity_pool(IdentityPoolId=self.id, **sent, **empty)

    def delete(self):
        self.identities.delete_identity_pool(IdentityPoolId=self.id)


class RolesAttachment:
    """aws_cognito_identity_pool_roles_attachment."""

    # It is a part of the identity pool, and empty in its place.
    GONE = None

    def __init__(self, root, pool: IdentityPool, role: Role):
        self.identities, self.pool, self.role = root.identity_pools, pool, role

    def create(self):
        mapping = {"Type": "Token", "AmbiguousRoleResolution": "AuthenticatedRole"}
        mappings = {f"{self.pool.provider}:{self.pool.client.id}": mapping}
        self.wanted = {"Roles": {"authenticated": self.role.arn}, "RoleMappings": mappings}
        self.identities.set_identity_pool_roles(IdentityPoolId=self.pool.id, **self.wanted)

    def read(self) -> dict:
        roles = self.identities.get_identity_pool_roles(IdentityPoolId=self.pool.id)
        assert roles["IdentityPoolId"] == self.pool.id
        return given(roles, self.wanted)

    def update(self):
        rule = {"Claim": "custom:plan", "MatchType": "Equals", "Value": "gold", "RoleARN": self.role.arn}
        rules = {"Type": "Rules", "AmbiguousRoleResolution": "Deny", "RulesConfiguration": {"Rules": [rule]}}
        self.wanted["RoleMappings"] = dict.fromkeys(self.wanted["RoleMappings"], rules)
        self.identities.set_identity_pool_roles(IdentityPoolId=self.pool.id, **self.wanted)

    def delete(self):
        self.identities.set_identity_pool_roles(IdentityPoolId=self.pool.id, Roles={}, RoleMappings={})
