"""What every test of the Python clients stands on: one server, its mailbox, and clients of it."""

import os

import pytest

from callers import REGION, Caller
from directory import PASSWORDS, Directory
from identity_pool import IdentityPool
from server.mailbox import Mailbox
from server.process import ServerProcess

# Nothing may leave the machine, whatever its environment says, and nobody's own AWS settings may reach a test.
os.environ["NO_PROXY"] = "127.0.0.1,localhost"
for name in [name for name in os.environ if name.startswith("AWS_")]:
    del os.environ[name]
os.environ["AWS_EC2_METADATA_DISABLED"] = "true"
os.environ["AWS_CONFIG_FILE"] = os.devnull
os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull
os.environ["AWS_DEFAULT_REGION"] = REGION


@pytest.fixture(scope="session")
def mailbox():
    """Where the server's mail arrives."""
    box = Mailbox()
    yield box
    box.close()


@pytest.fixture(scope="session")
def server(mailbox, tmp_path_factory):
    """A server in production mode; when it ends, nothing secret may be in what it printed."""
    process = ServerProcess(tmp_path_factory.mktemp("server") / "data", mail_port=mailbox.port)
    yield process
    process.stop()
    printed = process.log()
    for secret in [process.root_key()[1], *PASSWORDS]:
        assert secret not in printed, "t54: a secret was logged"
    assert '"eyJ' not in printed and "=eyJ" not in printed, "t54: a token was logged"


@pytest.fixture(scope="session")
def root(server):
    """The owner of the account."""
    return Caller(server.url, *server.root_key())


@pytest.fixture(scope="session")
def anonymous(server):
    """A caller who signs nothing."""
    return Caller(server.url)


@pytest.fixture
def directory(root, anonymous, mailbox):
    """A user pool with one client, for one test."""
    made = Directory(root, anonymous, mailbox)
    yield made
    made.delete()


@pytest.fixture
def another_directory(root, anonymous, mailbox):
    """A second user pool, for tests of what must not cross over."""
    made = Directory(root, anonymous, mailbox)
    yield made
    made.delete()


@pytest.fixture
def make_pool(directory):
    """Makes identity pools in front of the directory."""
    made = []

    def make(**settings):
        made.append(IdentityPool(directory, **settings))
        return made[-1]

    yield make
    for pool in made:
        pool.delete()


@pytest.fixture
def ada(directory):
    """A signed-in user's ID token."""
    directory.add_user("ada")
    return directory.sign_in("ada").id
