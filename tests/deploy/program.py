"""What the program says of itself: its commands, their options, and the variables that it reads."""

import functools
import os
import pathlib
import re
import subprocess

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
DEPLOY = REPOSITORY / "deploy"
PROGRAM = os.environ.get("COGNATE_BIN", str(REPOSITORY / "target" / "debug" / "cognate"))
OPTION = re.compile(r"--[a-z][a-z-]*")
VARIABLE = re.compile(r"COGNATE_[A-Z0-9_]+")


@functools.cache
def help_of(*command: str) -> str:
    """What `--help` prints for a command."""
    asked = subprocess.run([PROGRAM, *command, "--help"], capture_output=True, text=True)
    assert asked.returncode == 0, f"the program has no command {' '.join(command)}: {asked.stderr}"
    return asked.stdout


def check_command(words: list[str]) -> None:
    """Fails when a command line, without the program's name, has a command or an option that the program has not."""
    assert words, "no command"
    known = set(OPTION.findall(help_of(words[0])))
    unknown = {word.split("=")[0] for word in words if word.startswith("--")} - known
    assert not unknown, f"cognate {words[0]} has no {sorted(unknown)}"


def unknown_variables(text: str, *others: str) -> set[str]:
    """The variables of ours in a text that docs/configuration.md does not have; an unknown one stops the start."""
    page = (REPOSITORY / "docs" / "configuration.md").read_text()
    documented = {*VARIABLE.findall(page), *others}
    return {name for name in VARIABLE.findall(text) if name not in documented}
