"""Somebody who calls the services, with boto3 as anybody would use it."""

import functools

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError

REGION = "us-east-1"
ACCOUNT = "000000000000"


class Caller:
    """boto3's clients for one access key; without one, for a caller who signs nothing."""

    def __init__(self, url: str, key_id: str | None = None, secret: str | None = None, token: str | None = None):
        self.url = url
        self.key_id = key_id
        self.secret = secret
        self.token = token
        self._session = boto3.session.Session(key_id, secret, token, region_name=REGION)

    @classmethod
    def from_identity_pool(cls, url: str, credentials: dict) -> "Caller":
        """From what GetCredentialsForIdentity returns."""
        return cls(url, credentials["AccessKeyId"], credentials["SecretKey"], credentials["SessionToken"])

    @classmethod
    def from_sts(cls, url: str, credentials: dict) -> "Caller":
        """From what STS returns."""
        return cls(url, credentials["AccessKeyId"], credentials["SecretAccessKey"], credentials["SessionToken"])

    def _client(self, service: str):
        # A retry would hide an error that comes now and then.
        config = Config(retries={"total_max_attempts": 1}, signature_version=None if self.key_id else UNSIGNED)
        return self._session.client(service, endpoint_url=self.url, config=config)

    @functools.cached_property
    def user_pools(self):
        """The client of Cognito user pools."""
        return self._client("cognito-idp")

    @functools.cached_property
    def identity_pools(self):
        """The client of Cognito identity pools."""
        return self._client("cognito-identity")

    @functools.cached_property
    def iam(self):
        """The client of IAM."""
        return self._client("iam")

    @functools.cached_property
    def sts(self):
        """The client of STS."""
        return self._client("sts")


class Refusal:
    """`with Refusal("Code", "message"):` – the block must be refused with exactly this; a message is optional."""

    def __init__(self, code: str, message: str | None = None, *, status: int = 400):
        self._code = code
        self._message = message
        self._status = status
        self._raises = pytest.raises(ClientError)

    def __enter__(self):
        self._caught = self._raises.__enter__()
        return self._caught

    def __exit__(self, *exception):
        caught = self._raises.__exit__(*exception)
        if exception[0] is not None and caught:
            response = self._caught.value.response
            error = response["Error"]
            assert error["Code"] == self._code, error
            if self._message is not None:
                assert error["Message"] == self._message
            assert response["ResponseMetadata"]["HTTPStatusCode"] == self._status
        return caught
