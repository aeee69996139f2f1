"""What Terraform's provider for AWS sends and reads back for resources of IAM; see test_terraform.py."""

import json
import urllib.parse

from callers import ACCOUNT

NOTHING = (None, "", [], {})
SESSION_SECONDS = 3600
POOL = "11111111-1111-1111-1111-111111111111"


def given(answer: dict, names) -> dict:
    """Of an answer, what has these names and a value."""
    return {name: answer[name] for name in names if answer.get(name) not in NOTHING}


def document(action: str, **more) -> str:
    """A policy, as `jsonencode` writes it."""
    statement = {"Action": action, "Effect": "Allow", **more}
    return json.dumps({"Statement": [statement], "Version": "2012-10-17"}, separators=(",", ":"))


def read_document(shown) -> str:
    """A policy as the provider keeps it: it takes away the escapes of URLs, and boto3 reads the JSON as well."""
    text = shown if isinstance(shown, dict) else json.loads(urllib.parse.unquote(shown))
    return json.dumps(text, separators=(",", ":"))


def tags(of: dict[str, str]) -> list[dict]:
    """Tags in IAM's form."""
    return [{"Key": key, "Value": value} for key, value in of.items()]


class Role:
    """aws_iam_role, for those who signed in."""

    GONE = "NoSuchEntity"

    def __init__(self, root):
        self.iam = root.iam
        self.arn = f"arn:aws:iam::{ACCOUNT}:role/shop"
        federated = {"Federated": "cognito-identity.amazonaws.com"}
        condition = {
            "StringEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:00000000-0000-0000-0000-000000000000"},
            "ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "authenticated"},
        }
        trust = document("sts:AssumeRoleWithWebIdentity", Condition=condition, Principal=federated)
        self.wanted = {
            "AssumeRolePolicyDocument": trust,
            "Description": "shoppers",
            "MaxSessionDuration": SESSION_SECONDS,
            "Path": "/",
            "Tags": tags({"Environment": "test"}),
        }

    def create(self):
        assert self.iam.create_role(RoleName="shop", **self.wanted)["Role"]["Arn"] == self.arn

    def read(self) -> dict:
        role = self.iam.get_role(RoleName="shop")["Role"]
        assert role["Arn"] == self.arn and role["RoleId"].startswith("AROA") and "PermissionsBoundary" not in role
        role["AssumeRolePolicyDocument"] = read_document(role["AssumeRolePolicyDocument"])
        # What is attached besides is of other resources; the provider reads it all the same.
        for name in self.iam.list_role_policies(RoleName="shop")["PolicyNames"]:
            self.iam.get_role_policy(RoleName="shop", PolicyName=name)
        self.iam.list_attached_role_policies(RoleName="shop")
        return given(role, ["AssumeRolePolicyDocument", "Description", "MaxSessionDuration", "Path", "Tags"])

    def update(self):
        trust = self.wanted["AssumeRolePolicyDocument"].replace("00000000-0000-0000-0000-000000000000", POOL)
        self.wanted |= {"AssumeRolePolicyDocument": trust, "MaxSessionDuration": 2 * SESSION_SECONDS}
        self.iam.update_assume_role_policy(RoleName="shop", PolicyDocument=trust)
        self.iam.update_role(RoleName="shop", MaxSessionDuration=2 * SESSION_SECONDS)

    def change_description_and_tags(self):
        self.wanted |= {"Description": "others", "Tags": tags({"Team": "shop"})}
        self.iam.update_role_description(RoleName="shop", Description="others")
        self.iam.untag_role(RoleName="shop", TagKeys=["Environment"])
        self.iam.tag_role(RoleName="shop", Tags=self.wanted["Tags"])

    def delete(self):
        assert self.iam.list_instance_profiles_for_role(RoleName="shop")["InstanceProfiles"] == []
        assert self.iam.list_attached_role_policies(RoleName="shop")["AttachedPolicies"] == []
        assert self.iam.list_role_policies(RoleName="shop")["PolicyNames"] == []
        self.iam.delete_role(RoleName="shop")


class RolePolicy:
    """aws_iam_role_policy."""

    GONE = "NoSuchEntity"
    NAMES = {"RoleName": "shop", "PolicyName": "own"}

    def __init__(self, root):
        self.iam = root.iam
        self.wanted = {"PolicyDocument": document("cognito-sync:*", Resource="*")}

    def create(self):
        self.iam.put_role_policy(**self.NAMES, **self.wanted)

    def read(self) -> dict:
        shown = self.iam.get_role_policy(**self.NAMES)
        assert given(shown, self.NAMES) == self.NAMES
        return {"PolicyDocument": read_document(shown["PolicyDocument"])}

    def update(self):
        self.wanted["PolicyDocument"] = document("cognito-identity:*", Resource="*")
        self.create()

    def delete(self):
        self.iam.delete_role_policy(**self.NAMES)


class Policy:
    """aws_iam_policy, without a description."""

    GONE = "NoSuchEntity"

    def __init__(self, root):
        self.iam = root.iam
        self.arn = f"arn:aws:iam::{ACCOUNT}:policy/shop"
        self.wanted = {"PolicyDocument": document("s3:GetObject", Resource="arn:aws:s3:::shop/*"), "Path": "/", "Tags": tags({"Team": "shop"})}

    def create(self):
        made = self.iam.create_policy(PolicyName="shop", Description="", **self.wanted)["Policy"]
        assert made["Arn"] == self.arn

    def read(self) -> dict:
        policy = self.iam.get_policy(PolicyArn=self.arn)["Policy"]
        version = self.iam.get_policy_version(PolicyArn=self.arn, VersionId=policy["DefaultVersionId"])["PolicyVersion"]
        shown = given(policy, ["Description", "Path", "Tags"])
        return {"PolicyDocument": read_document(version["Document"]), **shown}

    def versions(self) -> list[dict]:
        return self.iam.list_policy_versions(PolicyArn=self.arn)["Versions"]

    def update(self):
        assert len(self.versions()) == 1
        self.wanted["PolicyDocument"] = document("s3:*", Resource="arn:aws:s3:::shop/*")
        sent = {"PolicyArn": self.arn, "PolicyDocument": self.wanted["PolicyDocument"], "SetAsDefault": False}
        version = self.iam.create_policy_version(**sent)["PolicyVersion"]["VersionId"]
        self.iam.set_default_policy_version(PolicyArn=self.arn, VersionId=version)

    def change_tags(self):
        self.wanted["Tags"] = tags({"Environment": "test"})
        self.iam.untag_policy(PolicyArn=self.arn, TagKeys=["Team"])
        self.iam.tag_policy(PolicyArn=self.arn, Tags=self.wanted["Tags"])

    def delete(self):
        for version in self.versions():
            if not version["IsDefaultVersion"]:
                self.iam.delete_policy_version(PolicyArn=self.arn, VersionId=version["VersionId"])
        self.iam.delete_policy(PolicyArn=self.arn)


class RolePolicyAttachment:
    """aws_iam_role_policy_attachment."""

    # The role is there without it.
    GONE = None

    def __init__(self, root, policy: Policy):
        self.iam, self.policy = root.iam, policy
        self.wanted = {"attached": [policy.arn]}

    def create(self):
        self.iam.attach_role_policy(RoleName="shop", PolicyArn=self.policy.arn)

    def read(self) -> dict:
        attached = self.iam.list_attached_role_policies(RoleName="shop")["AttachedPolicies"]
        return given({"attached": [one["PolicyArn"] for one in attached]}, self.wanted)

    def update(self):
        """It is replaced where it changes."""

    def delete(self):
        self.iam.detach_role_policy(RoleName="shop", PolicyArn=self.policy.arn)
