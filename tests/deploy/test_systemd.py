"""The unit of systemd is one that systemd takes, and it is hardened."""

import re
import shutil
import subprocess

import pytest

from deploy.program import DEPLOY, PROGRAM, check_command, unknown_variables

UNIT = DEPLOY / "cognate.service"
# systemd-analyze's measure of what a service could do to the machine, times ten; unhardened ones have 96.
MOST_EXPOSURE = 15

needs_systemd = pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not on this machine")


def settings(name: str) -> list[str]:
    """The values of a setting, in order."""
    return re.findall(rf"^{name}=(.*)$", UNIT.read_text(), re.MULTILINE)


def test_the_unit_starts_the_program_with_what_it_knows():
    (start,) = settings("ExecStart")
    check_command(start.split()[1:])
    assert not unknown_variables(UNIT.read_text())


def test_the_unit_hands_over_the_key_that_it_loads():
    loaded = {credential.split(":")[0] for credential in settings("LoadCredential")}
    used = set(re.findall(r"%d/(\S+)", UNIT.read_text()))
    assert loaded == used != set()


def test_the_data_folder_is_the_servers_alone():
    assert settings("StateDirectoryMode") == ["0700"]
    assert f"COGNATE_DATA=%S/{settings('StateDirectory')[0]}" in settings("Environment")


@needs_systemd
def test_systemd_takes_the_unit(tmp_path):
    unit = tmp_path / UNIT.name
    text = UNIT.read_text()
    assert "/usr/local/bin/cognate" in text
    # systemd-analyze looks whether the program is there.
    unit.write_text(text.replace("/usr/local/bin/cognate", PROGRAM))
    verified = subprocess.run(["systemd-analyze", "verify", "--man=no", str(unit)], capture_output=True, text=True)
    assert (verified.returncode, verified.stderr) == (0, "")


@needs_systemd
def test_the_unit_is_hardened():
    measured = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", f"--threshold={MOST_EXPOSURE}", "--no-pager", str(UNIT)],
        capture_output=True,
        text=True,
    )
    assert measured.returncode == 0, measured.stdout
