"""The hook, the action and the snippets for CI: run as far as they can be run here, and held to their schemas."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.commands import EXAMPLES, ROOT
from tests.docs import FENCE
from tests.tools import needed

PAGE = ROOT / "docs" / "ci.md"
GAPS = EXAMPLES / "gaps" / "plasma_exoquick.yaml"
COMPLETE = EXAMPLES / "complete" / "plasma.yaml"


def git(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    who = {f"GIT_{role}_{part}": "x@example.org" for role in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL")}
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    home = {"HOME": str(folder), "PRE_COMMIT_HOME": str(folder.parent / "hooks")}
    bin_ = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    settings = {**clean, **who, **home, "GIT_CONFIG_GLOBAL": os.devnull, "PATH": bin_}
    return subprocess.run(
        [needed("git"), *arguments], cwd=folder, env=settings, capture_output=True, text=True, timeout=300
    )


@pytest.fixture(scope="module")
def hook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with what is in the project now, committed or not."""
    folder = tmp_path_factory.mktemp("evcheck") / "evcheck"
    listed = git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").stdout
    if not listed:
        pytest.skip("the project lies in no git repository")
    for name in listed.split("\0"):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    assert git(folder, "commit", "--quiet", "--message", "all").returncode == 0
    return folder


def commit(folder: Path) -> tuple[int, str]:
    git(folder, "add", "--all")
    done = git(folder, "commit", "--message", "change")
    return done.returncode, done.stdout + done.stderr


def test_a_commit_fails_on_a_gap_and_passes_when_it_is_closed(hook: Path, tmp_path: Path) -> None:
    lab = tmp_path / "lab"
    lab.mkdir()
    git(lab, "init", "--quiet")
    revision = git(hook, "rev-parse", "HEAD").stdout.strip()
    config = {"repos": [{"repo": str(hook), "rev": revision, "hooks": [{"id": "evcheck"}]}]}
    (lab / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "pre_commit", "install"], cwd=lab, check=True, capture_output=True)
    shutil.copy(GAPS, lab / "study.yaml")
    status, said = commit(lab)
    assert status == 1, said
    assert "evcheck..................................................................Failed" in said
    assert "- exit code: 1" in said
    assert "✗ not met  ISO-1 No precipitation · required" in said
    shutil.copy(COMPLETE, lab / "study.yaml")
    status, said = commit(lab)
    assert status == 0, said
    assert "evcheck..................................................................Passed" in said
    (lab / "other.yaml").write_text("no: dossier\n", encoding="utf-8")
    status, said = commit(lab)
    assert status == 0, said


def schema(name: str, file: Path) -> None:
    """Hold a file to one of the schemas that check-jsonschema brings along."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{name}", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout


def test_the_manifest_of_the_hook_is_valid() -> None:
    command = [sys.executable, "-m", "pre_commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")]
    assert subprocess.run(command, capture_output=True, timeout=60).returncode == 0


def test_the_action_is_valid_and_passes_inputs_through_the_environment_alone() -> None:
    schema("github-actions", ROOT / "action.yml")
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    scripts = [step["run"] for step in action["runs"]["steps"] if "run" in step]
    assert len(scripts) == 2
    assert [script for script in scripts if "${{" in script] == []
    audit = Path(sys.executable).with_name("zizmor")
    done = subprocess.run([audit, "--offline", "--quiet", ROOT / "action.yml"], capture_output=True, timeout=60)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("position", "name"), [(0, "pre-commit"), (1, "github-workflows"), (2, "gitlab-ci")], ids=lambda one: str(one)
)
def test_the_snippets_of_the_page_are_valid_and_short(position: int, name: str, tmp_path: Path) -> None:
    text = FENCE.findall(PAGE.read_text(encoding="utf-8"))[position][1]
    assert len(text.splitlines()) <= 10
    file = tmp_path / "snippet.yaml"
    file.write_text(text, encoding="utf-8")
    if name == "pre-commit":
        command = [sys.executable, "-m", "pre_commit", "validate-config", str(file)]
        assert subprocess.run(command, capture_output=True, timeout=60).returncode == 0
    else:
        schema(name, file)


def test_the_inputs_of_the_page_are_those_of_the_action() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    told = re.findall(r"^\| `([\w-]+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert told == list(action["inputs"])


class TestTheStepOfTheAction:
    """`.github/check.sh` with the environment that a runner would give it."""

    @staticmethod
    def step(folder: Path, **inputs: str) -> tuple[int, str, dict[str, str]]:
        runner = folder / "runner"
        program = runner / "evcheck" / "bin" / "evcheck"
        program.parent.mkdir(parents=True)
        program.write_text(f'#!/bin/sh\nexec {sys.executable} -m evcheck "$@"\n', encoding="utf-8")
        program.chmod(0o755)
        for name in ("summary", "output"):
            (runner / name).touch()
        given = {f"EVCHECK_{name.upper()}": value for name, value in inputs.items()}
        settings = {"RUNNER_TEMP": str(runner), "GITHUB_ACTIONS": "true", "PYTHONPATH": str(ROOT), **given}
        settings |= {"GITHUB_STEP_SUMMARY": str(runner / "summary"), "GITHUB_OUTPUT": str(runner / "output")}
        done = subprocess.run(
            [needed("bash"), ROOT / ".github" / "check.sh"],
            cwd=folder,
            env={**os.environ, **settings},
            capture_output=True,
            text=True,
            timeout=60,
        )
        files = {name: (runner / name).read_text(encoding="utf-8") for name in ("summary", "output")}
        assert done.stderr == ""
        return done.returncode, done.stdout, files

    def test_gaps(self, tmp_path: Path) -> None:
        shutil.copy(GAPS, tmp_path / "study.yaml")
        status, log, files = self.step(tmp_path, paths="\n  study.yaml\n\n", guidelines="esc2018\n")
        assert status == 1
        assert re.search(r"^::error file=study.yaml,line=\d+,.*title=esc2018/ISO-1", log, re.MULTILINE)
        assert "ISO-1" in files["summary"]
        assert files["output"] == f"status=1\nsarif-file={tmp_path}/runner/evcheck.sarif\n"
        assert (tmp_path / "runner" / "evcheck.sarif").exists()

    def test_nothing_required_is_open(self, tmp_path: Path) -> None:
        (tmp_path / "a folder").mkdir()
        shutil.copy(COMPLETE, tmp_path / "a folder" / "study.yaml")
        status, _, files = self.step(tmp_path, paths="a folder", fail_on="required", accept_justified="true")
        assert status == 0
        assert files["output"].startswith("status=0\n")

    def test_what_is_set_is_never_run_as_code(self, tmp_path: Path) -> None:
        hostile = '$(touch owned); touch owned\n`touch owned`\n"; touch owned; "\n--help'
        status, _, files = self.step(tmp_path, paths=hostile)
        assert status == 3
        assert files["output"].startswith("status=3\n")
        assert not (tmp_path / "owned").exists()
