"""Policy documents."""

import json

ISSUER = "cognito-identity.amazonaws.com"


def document(*statements: dict) -> str:
    """A policy of these statements."""
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(action: str | list[str], resource: str = "*") -> dict:
    """A statement that allows."""
    return {"Effect": "Allow", "Action": action, "Resource": resource}


def deny(action: str | list[str], resource: str = "*") -> dict:
    """A statement that denies."""
    return {"Effect": "Deny", "Action": action, "Resource": resource}


def trust_in_identity_pool(pool_id: str, amr: str = "authenticated") -> str:
    """The trust policy that AWS documents for the role of an identity pool."""
    return document(
        {
            "Effect": "Allow",
            "Principal": {"Federated": ISSUER},
            "Action": ["sts:AssumeRoleWithWebIdentity", "sts:TagSession"],
            "Condition": {
                "StringEquals": {f"{ISSUER}:aud": pool_id},
                "ForAnyValue:StringLike": {f"{ISSUER}:amr": amr},
            },
        }
    )


def denied(arn: str, action: str, resource: str) -> str:
    """What somebody is told whom no policy allows an action."""
    return (
        f"User: {arn} is not authorized to perform: {action} on resource: {resource} "
        f"because no identity-based policy allows the {action} action"
    )
