"""The container's files say nothing that is not so. They are read, not run: that would take a container engine."""

import json
import re
import shlex
import tomllib

import pytest
import yaml

from deploy.program import DEPLOY, REPOSITORY, check_command, unknown_variables

PINNED = re.compile(r"^[a-z0-9./-]+:(?!latest$)[A-Za-z0-9._-]+$")
# The releases of Debian by their names: a program does not run with an older C library than it was built with.
DEBIAN = {"bookworm": "debian12", "trixie": "debian13"}


def instructions() -> list[tuple[str, str]]:
    """The Containerfile's instructions and what follows each."""
    lines = [line for line in (DEPLOY / "Containerfile").read_text().splitlines() if not line.lstrip().startswith("#")]
    whole = re.sub(r"\\\n\s*", "", "\n".join(lines))
    return [tuple(line.split(None, 1)) for line in whole.splitlines() if line.strip()]


def arguments(name: str) -> list[str]:
    """What follows every instruction of that name."""
    return [rest for instruction, rest in instructions() if instruction == name]


def copied() -> list[str]:
    """The files and folders of the repository that go into the build."""
    words = [shlex.split(rest) for rest in arguments("COPY") if not rest.startswith("--from=")]
    return [source for line in words for source in line[:-1]]


@pytest.fixture(scope="module")
def compose() -> dict:
    """The services, volumes and so on."""
    return yaml.safe_load((DEPLOY / "compose.yaml").read_text())


def test_what_is_copied_is_there_and_not_ignored():
    sent = [line[1:] for line in (REPOSITORY / ".dockerignore").read_text().splitlines() if line.startswith("!")]
    assert copied() and sorted(copied()) == sorted(sent)
    for source in copied():
        assert (REPOSITORY / source).exists(), source


def test_what_cargo_reads_is_copied():
    def is_copied(path) -> bool:
        return any(path == REPOSITORY / source or REPOSITORY / source in path.parents for source in copied())

    manifest = tomllib.loads((REPOSITORY / "Cargo.toml").read_text())
    members = [folder for pattern in manifest["workspace"]["members"] for folder in REPOSITORY.glob(pattern)]
    assert members and all(map(is_copied, members))
    for crate in (REPOSITORY / "crates").iterdir():
        if crate.name == "testing":  # Nothing that runs depends on it.
            continue
        for file in crate.rglob("src/**/*.rs"):
            without_tests = file.read_text().split("#[cfg(test)]")[0]
            for included in re.findall(r'include_(?:str|bytes)!\((?:concat!\()?"([^"]+)"', without_tests):
                assert is_copied((file.parent / included).resolve()), f"{file} includes {included}"


def test_base_images_are_pinned_and_fit_together():
    images = [rest.split() for rest in arguments("FROM")]
    for image in images:
        assert PINNED.match(image[0]), image[0]
    build, final = images[0][0], images[-1][0]
    assert DEBIAN[build.rsplit("-", 1)[1]] in final
    rust = tomllib.loads((REPOSITORY / "Cargo.toml").read_text())["workspace"]["package"]["rust-version"]
    assert build.startswith(f"rust:{rust}-"), "the build's Rust is the oldest that the workspace takes"
    stages = {image[2] for image in images if len(image) == 3}
    assert {re.match(r"--from=(\S+)", rest)[1] for rest in arguments("COPY") if rest.startswith("--from=")} <= stages


def test_the_container_runs_as_nobody_in_particular():
    user = arguments("USER")[-1]
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", user), "a number, so that Kubernetes can see that it is not root"
    assert any(f"--chown={user} " in rest and rest.endswith(arguments("VOLUME")[0]) for rest in arguments("COPY"))


def test_the_container_starts_and_checks_a_program_that_there_is():
    (entry,) = json.loads(arguments("ENTRYPOINT")[0])
    assert any(rest.split()[-1] == entry for rest in arguments("COPY"))
    check_command(json.loads(arguments("CMD")[0]))
    health = json.loads(arguments("HEALTHCHECK")[0].split("CMD", 1)[1])
    assert health[0] == entry, "the image has no shell and no curl"
    check_command(health[1:])


def test_the_containers_variables_are_the_programs():
    text = (DEPLOY / "Containerfile").read_text()
    assert not unknown_variables(text, "COGNATE_COMMIT")
    assert not unknown_variables((DEPLOY / "compose.yaml").read_text())


def test_every_image_of_the_composition_is_pinned_or_built_here(compose):
    for name, service in compose["services"].items():
        if "build" in service:
            context = (DEPLOY / service["build"]["context"]).resolve()
            assert context == REPOSITORY and (context / service["build"]["dockerfile"]).is_file()
        else:
            assert PINNED.match(service["image"]), name


def test_the_composition_names_what_it_has(compose):
    services, volumes = compose["services"], compose["volumes"]
    for name, service in services.items():
        for needed, how in service.get("depends_on", {}).items():
            assert needed in services, f"{name} waits for {needed}"
            assert how["condition"] != "service_healthy" or "healthcheck" in services[needed]
        for volume in service.get("volumes", []):
            assert volume.split(":")[0] in volumes
        for port in service.get("ports", []):
            assert port.startswith("127.0.0.1:"), f"{name} would be open to the network"
    check_command(services["cognate"]["command"])
    environment = services["cognate"]["environment"]
    for target, address in {"postgres": environment["COGNATE_DATABASE"], "mailpit": environment["COGNATE_MESSAGES_SMTP_URL"]}.items():
        assert f"{target}:" in address and target in services


def test_the_composition_has_no_secret_of_its_own(compose):
    for service in compose["services"].values():
        for name, value in service.get("environment", {}).items():
            if "PASSWORD" in name or "KEY" in name:
                assert value.startswith("${") and ":?" in value, f"{name} must be made anew by everybody"
