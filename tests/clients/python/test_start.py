"""How the server starts, and what it says when it does not."""

import re
import socket
import stat

import boto3
import pytest
import requests

from server.process import ServerProcess, run

def refusal(*options: str, data, **variables: str) -> str:
    """What `cognate serve` says that does not start."""
    listen = [] if "--listen" in options else ["--listen", "127.0.0.1:0"]
    ended = run("serve", *listen, "--data", str(data), *options, **variables)
    assert ended.returncode == 1, ended.stdout
    (line,) = [line for line in ended.stderr.splitlines() if line.startswith("cognate: ")]
    assert "/src/" not in line
    return line.removeprefix("cognate: ")


def demo(server: ServerProcess) -> list[str]:
    """The ids of the demo pool and client that the first screen shows."""
    return [re.search(rf"^  demo {name} +(\S+)", server.log(), re.MULTILINE).group(1) for name in ("pool", "client")]


def test_a_name_is_listened_on_and_its_port_is_told(tmp_path):
    server = ServerProcess(tmp_path, options=("--listen", "localhost:0"))
    try:
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+", server.url)
        assert requests.get(f"{server.url}/_cognate/health", timeout=5).ok
    finally:
        server.stop()


def test_a_mistake_is_told_by_its_name(tmp_path):
    assert refusal("--listen", "9500", data=tmp_path) == (
        "--listen is `9500`: it must be an address and a port, for example 127.0.0.1:9400"
    )
    assert refusal(data=tmp_path, COGNATE_REGOIN="eu-west-1") == (
        "COGNATE_REGOIN is not a variable that Cognate knows; docs/configuration.md lists them all"
    )
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        assert refusal("--listen", address, data=tmp_path).startswith(f"cannot listen on {address}: ")
    said = refusal(data=tmp_path, COGNATE_MESSAGES_SMTP_URL="smtps://user:hush-hush@mail:x", COGNATE_MESSAGES_FROM="a@example.com")
    assert said == (
        "COGNATE_MESSAGES_SMTP_URL cannot be used: it must be smtp:// or smtps://, a host and, where it is not the usual one, a "
        "port, for example smtps://user:password@mail.example.com:465"
    )


def test_a_mail_password_that_can_be_read_on_its_way_is_told(tmp_path):
    # Nothing connects to the mail server before there is a mail.
    address = "user:hush-hush@mail.example.com:587"
    for url, is_told in ((f"smtp://{address}", True), (f"smtp://{address}?tls=required", False)):
        server = ServerProcess(
            tmp_path / str(is_told), COGNATE_MESSAGES_SMTP_URL=url, COGNATE_MESSAGES_FROM="no-reply@cognate.example"
        )
        try:
            log = server.log()
        finally:
            server.stop()
        assert ("the password of messages.smtp.url can be read on its way to the mail server" in log) == is_told
        assert "hush-hush" not in log


def test_an_ephemeral_server_keeps_nothing(tmp_path):
    server = ServerProcess(tmp_path / "unused", options=("--dev", "--ephemeral"), without_data=True, TMPDIR=str(tmp_path))
    assert demo(server) == ["us-east-1_Demo00000", "demo0000000000000000000000"]
    (folder,) = tmp_path.iterdir()
    assert (folder / "ca.pem").exists()
    server.stop()
    assert list(tmp_path.iterdir()) == []
    assert refusal("--ephemeral", data=tmp_path) == (
        "--ephemeral cannot be used: it keeps nothing, so it does not go with data or database"
    )


def test_region_account_and_public_url_stay_what_they_were(tmp_path):
    first = ServerProcess(tmp_path, options=("--region", "eu-west-1", "--public-url", "https://id.example.com/"))
    first.stop()
    second = ServerProcess(tmp_path)
    key = second.root_key()
    pools = boto3.client(
        "cognito-idp", endpoint_url=second.url, region_name="eu-west-1", aws_access_key_id=key[0], aws_secret_access_key=key[1]
    )
    pool = pools.create_user_pool(PoolName="p")["UserPool"]["Id"]
    assert pool.startswith("eu-west-1_")
    issuer = requests.get(f"{second.url}/{pool}/.well-known/openid-configuration", timeout=5).json()["issuer"]
    assert issuer == f"https://id.example.com/{pool}"
    second.stop()
    assert refusal("--public-url", "https://other.example", data=tmp_path) == (
        "the public URL of this database is https://id.example.com, and https://other.example is configured: leave it out, or "
        "change what is kept with `cognate deployment --public-url https://other.example` (tokens issued before the change are "
        "refused after it)"
    )
    changed = run("deployment", "--data", str(tmp_path), "--public-url", "https://other.example")
    assert changed.stdout == "region      eu-west-1\naccount     000000000000\npublic URL  https://other.example\n"
    assert changed.stderr == "cognate: servers that are running keep what was there before, until they are started again\n"
    shown = run("deployment", "--data", str(tmp_path), "--public-url", "https://other.example")
    assert (shown.stdout, shown.stderr) == (changed.stdout, "")
    ServerProcess(tmp_path, options=("--public-url", "https://other.example")).stop()


def test_production_does_not_serve_what_development_made(tmp_path):
    ServerProcess(tmp_path, options=("--dev",)).stop()
    made = (tmp_path / "credentials").read_text()
    said = refusal(data=tmp_path)
    assert re.fullmatch(
        rf"this database was used in development mode and still has the root access key AKIA\w+, the demo pool "
        rf"us-east-1_Demo00000 with its user, the IAM user developer: choose another folder with --data; or end the key with "
        rf"`cognate keys root --data {re.escape(str(tmp_path))}`, start with --accept-development-data and delete the rest",
        said,
    )
    assert run("keys", "root", "--data", str(tmp_path)).returncode == 0
    said = refusal(data=tmp_path)
    assert "root access key" not in said and "keys root" not in said
    server = ServerProcess(tmp_path, options=("--accept-development-data",))
    key = server.root_key()
    assert key[0] not in made
    pools = boto3.client(
        "cognito-idp", endpoint_url=server.url, region_name="us-east-1", aws_access_key_id=key[0], aws_secret_access_key=key[1]
    )
    pools.delete_user_pool(UserPoolId="us-east-1_Demo00000")
    iam = boto3.client(
        "iam", endpoint_url=server.url, region_name="us-east-1", aws_access_key_id=key[0], aws_secret_access_key=key[1]
    )
    iam.delete_user_policy(UserName="developer", PolicyName="everything")
    iam.delete_user(UserName="developer")
    # Anybody could have made this one.
    iam.create_user(UserName="mallory")
    iam.create_access_key(UserName="mallory")
    server.stop()
    assert refusal(data=tmp_path) == (
        "this database was used in development mode and still has the access keys of the IAM user mallory: choose another folder "
        "with --data; or start with --accept-development-data and delete the rest"
    )
    # Production has served it, if with development mode's data.
    assert refusal("--dev", data=tmp_path).startswith("this database was used in production")
    # Accepting it once is enough.
    ServerProcess(tmp_path, options=("--accept-development-data",)).stop()
    ServerProcess(tmp_path).stop()


def test_development_mode_does_not_serve_what_production_made(tmp_path):
    server = ServerProcess(tmp_path)
    key = server.root_key()
    iam = boto3.client(
        "iam", endpoint_url=server.url, region_name="us-east-1", aws_access_key_id=key[0], aws_secret_access_key=key[1]
    )
    # A name like any other.
    iam.create_user(UserName="developer")
    server.stop()
    assert refusal("--dev", data=tmp_path) == (
        "this database was used in production: development mode would let every access key administer it, so start without --dev, "
        "or choose another folder with --data"
    )
    ServerProcess(tmp_path).stop()


def test_a_folder_that_others_can_read_is_refused(tmp_path):
    folder = tmp_path / "open"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    assert refusal(data=folder) == (
        f"the data folder {folder} has mode 0755, so others on this machine can look into it: close it with chmod 700 {folder}"
    )
    folder.chmod(0o700)
    ServerProcess(folder).stop()


def test_an_account_id_keeps_its_digits_and_is_not_filled_up(tmp_path):
    assert refusal(data=tmp_path, COGNATE_ACCOUNT_ID="1").startswith("COGNATE_ACCOUNT_ID is `1`: it must have 12 digits")
    server = ServerProcess(tmp_path, COGNATE_ACCOUNT_ID="000000000001")
    server.stop()
    assert "account     000000000001\n" in run("deployment", "--data", str(tmp_path)).stdout


def test_a_database_in_a_folder_that_others_can_write_to_is_refused(tmp_path):
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(0o777)
    database = f"sqlite:{folder}/cognate.db"
    assert refusal("--database", database, data=tmp_path / "data") == (
        f"the folder of the database {folder} has mode 0777, so others on this machine can write to it: close it with chmod go-w "
        f"{folder}"
    )
    folder.chmod(0o755)
    ServerProcess(tmp_path / "data", options=("--database", database)).stop()


def test_the_lock_follows_no_link_and_the_database_is_locked_by_any_name(tmp_path):
    precious = tmp_path / "precious"
    precious.write_text("kept")
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    lock = folder / "cognate.db.lock"
    lock.symlink_to(precious)
    assert f"{lock}: " in refusal(data=folder)
    assert precious.read_text() == "kept"
    lock.unlink()
    server = ServerProcess(folder)
    assert lock.stat().st_mode & 0o777 == 0o600
    (tmp_path / "other.db").symlink_to(folder / "cognate.db")
    said = refusal("--database", f"sqlite:{tmp_path}/other.db", data=folder)
    assert said == (
        f"another server is running on {tmp_path}/other.db: stop it, or choose another folder with --data"
    )
    server.stop()


def test_two_databases_in_one_folder_do_not_take_each_others_credentials(tmp_path):
    ServerProcess(tmp_path).stop()
    mine = (tmp_path / "credentials").read_text()
    assert stat.S_IMODE((tmp_path / "credentials").stat().st_mode) == 0o600
    other = f"sqlite:{tmp_path}/other.db"
    said = refusal("--database", other, data=tmp_path)
    assert f"{tmp_path}/credentials holds an access key that is not of this database" in said
    ended = run("keys", "root", "--database", other, "--data", str(tmp_path))
    assert ended.returncode == 1
    assert (tmp_path / "credentials").read_text() == mine


def test_a_health_check_needs_no_other_client(tmp_path):
    server = ServerProcess(tmp_path)
    asked = run("health", "--url", server.url)
    assert (asked.returncode, asked.stdout) == (0, '{"status":"ok"}\n')
    server.stop()
    asked = run("health", "--url", server.url)
    assert asked.returncode == 1 and asked.stderr.startswith(f"cognate: {server.url} does not answer: ")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_complete_the_commands(shell):
    assert "public-url" in run("completions", shell).stdout


def test_a_second_server_on_the_same_database_is_refused(tmp_path):
    first = ServerProcess(tmp_path)
    try:
        assert refusal(data=tmp_path) == (
            f"another server is running on {tmp_path}/cognate.db: stop it, or choose another folder with --data"
        )
        # Commands run beside the server.
        assert run("keys", "rotate", "--data", str(tmp_path)).returncode == 0
        assert run("keys", "root", "--data", str(tmp_path)).returncode == 0
    finally:
        first.stop()
    ServerProcess(tmp_path).stop()


def test_commands_make_no_database(tmp_path):
    for command in (("keys", "root"), ("keys", "rotate"), ("keys", "rotate", "--pool", "us-east-1_A"), ("migrate",), ("deployment",)):
        ended = run(*command, "--data", str(tmp_path))
        assert ended.returncode == 1
        assert ended.stderr == (
            f"cognate: there is no database of Cognate in {tmp_path}/cognate.db: `cognate serve` makes one, --data and --database "
            "say where\n"
        )
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "cognate.db").touch()
    assert "there is no database of Cognate in" in run("migrate", "--data", str(tmp_path)).stderr


def test_a_key_that_is_missing_is_not_made_anew(tmp_path):
    ServerProcess(tmp_path).stop()
    ended = run("keys", "rotate", "--data", str(tmp_path), "--pool", "us-east-1_Nobody000")
    assert ended.stderr == "cognate: this database has no user pool us-east-1_Nobody000\n"
    key = tmp_path / "key-encryption-key"
    kept = key.read_bytes()
    key.unlink()
    missing = (
        f"the key-encryption key {key} is missing, and only it opens what this database has: bring it back from your backup, or "
        "set COGNATE_KEY_ENCRYPTION_KEY"
    )
    assert refusal(data=tmp_path) == missing
    assert run("keys", "rotate", "--data", str(tmp_path)).stderr == f"cognate: {missing}\n"
    assert not key.exists()
    key.touch(mode=0o600)
    key.write_bytes(kept)
    ServerProcess(tmp_path).stop()


def test_each_command_lists_its_own_options_alone(tmp_path):
    def listed(*command: str) -> set[str]:
        return set(re.findall(r"^ +(?:-\w, )?(--[a-z-]+)", run(*command, "--help").stdout, re.MULTILINE)) - {"--help"}

    data = {"--data", "--database", "--config"}
    kept = {"--public-url", "--region", "--account-id"}
    assert listed("serve") == data | kept | {"--dev", "--ephemeral", "--listen", "--wait", "--accept-development-data"}
    assert listed("deployment") == data | kept
    assert listed("migrate") == listed("jobs") == listed("keys", "root") == data
    assert listed("keys", "rotate") == data | {"--pool"}
    assert listed("health") == {"--url"}
    assert "unexpected argument '--listen'" in run("migrate", "--data", str(tmp_path), "--listen", "127.0.0.1:1").stderr


def test_a_database_that_does_not_answer_is_named_and_waited_for(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    url = f"postgres://cognate:hush-hush@127.0.0.1:{port}/cognate"
    said = refusal("--wait", "1", data=tmp_path, COGNATE_DATABASE=url)
    assert said.startswith(f"the database in 127.0.0.1:{port} cannot be opened (waited 1 s for it, see --wait): ")
    assert "hush-hush" not in said
