"""The documents name what there is: files, headings, variables, commands and their options."""

import pathlib
import re
import shlex

import pytest

from deploy.program import OPTION, REPOSITORY, help_of, unknown_variables

DOCUMENTS = sorted([*REPOSITORY.glob("*.md"), *REPOSITORY.glob("docs/*.md"), *REPOSITORY.glob("tests/*.md")])
LINK = re.compile(r"\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)")
# What the documents tell of that is not for the server: the tests and the benchmark.
OTHERS = {"COGNATE_BIN", "COGNATE_TEST_POSTGRES", "COGNATE_COMMIT"}
# Names that are wrong on purpose.
MISSPELT = {"COGNATE_PUBLICURL"}


def anchors(document: pathlib.Path) -> set[str]:
    """The names of a document's headings, as its readers' browsers know them."""
    headings = re.findall(r"^#+ (.+)$", document.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def commands(document: pathlib.Path) -> list[str]:
    """The command lines of the program: in blocks, and between backticks."""
    text = document.read_text().replace("\\\n", " ")
    whole = re.findall(r"^\s*(cognate (?!is )[a-z].*)$", text, re.MULTILINE)
    return whole + re.findall(r"`(cognate (?!is )[a-z][^`]*)`", text)


def name(document: pathlib.Path) -> str:
    """What a test is called."""
    return str(document.relative_to(REPOSITORY))


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_links_lead_somewhere(document):
    for path, anchor in LINK.findall(document.read_text()):
        target = (document.parent / path).resolve() if path else document
        assert target.exists(), f"{path} is not there"
        assert not anchor or anchor in anchors(target), f"{path} has no heading {anchor}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_variables_are_the_programs(document):
    named = unknown_variables(document.read_text(), *OTHERS, *MISSPELT) - {"COGNATE_"}
    assert not named


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_commands_are_the_programs(document):
    for line in commands(document):
        words = shlex.split(line, comments=True)[1:]
        if words[0].startswith("-"):
            continue
        command = words[:2] if words[0] == "keys" and len(words) > 1 else words[:1]
        unknown = set(OPTION.findall(" ".join(words))) - set(OPTION.findall(help_of(*command)))
        assert not unknown, f"{line}: {sorted(unknown)}"
