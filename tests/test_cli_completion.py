"""Shell completion, in the real shells."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from evcheck.cli.completion import WORDS
from evcheck.knowledge import find
from tests.commands import Run
from tests.tools import needed

BASH = """
source {script}
COMP_WORDS=({words})
COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
_shtab_evcheck
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
LEVELS = ["required", "recommended", "optional", "never"]


@pytest.fixture
def script(run: Run, tmp_path: Path) -> Path:
    """A file for the completion script of a shell, filled in by `_complete`."""
    return tmp_path / "completion"


def _complete(run: Run, script: Path, shell: str, program: list[str]) -> list[str]:
    ran = run("completion", shell)
    assert (ran.status, ran.err) == (0, "")
    script.write_text(ran.out, encoding="utf-8")
    done = subprocess.run(program, capture_output=True, text=True, timeout=30)
    assert done.stderr == ""
    return [line.split("\t")[0] for line in done.stdout.splitlines()]


def _bash(run: Run, script: Path, *words: str) -> list[str]:
    typed = " ".join(f"'{word}'" for word in ("evcheck", *words))
    return _complete(run, script, "bash", [needed("bash"), "-c", BASH.format(script=script, words=typed)])


def _fish(run: Run, script: Path, typed: str) -> list[str]:
    command = f"source {script}; complete -C '{typed}'"
    return _complete(run, script, "fish", [needed("fish"), "--no-config", "-c", command])


def test_bash_completes_commands_options_and_names(run: Run, script: Path) -> None:
    assert _bash(run, script, "che") == ["check"]
    assert _bash(run, script, "check", "--acc") == ["--accept-justified"]
    assert _bash(run, script, "check", "--fail-on", "") == LEVELS
    assert _bash(run, script, "check", "--guideline", "misev") == ["misev2018", "misev2023"]
    assert _bash(run, script, "init", "--method", "ultra") == ["ultracentrifugation", "ultrafiltration"]


def test_fish_completes_commands_options_and_names(run: Run, script: Path) -> None:
    assert _fish(run, script, "evcheck che") == ["check"]
    assert _fish(run, script, "evcheck check --acc") == ["--accept-justified"]
    assert sorted(_fish(run, script, "evcheck check --fail-on ")) == sorted(LEVELS)
    assert _fish(run, script, "evcheck init --sample plas") == ["plasma"]


def test_zsh_takes_the_script(run: Run, script: Path) -> None:
    """A completion in zsh needs a terminal; what can be seen without one is that the command has its completion."""
    parts = f'autoload -U compinit; compinit -D; eval "$(cat {script})"; print -l $_comps[evcheck]'
    assert _complete(run, script, "zsh", [needed("zsh"), "-f", "-c", parts]) == ["_shtab_evcheck"]


@pytest.mark.parametrize(("argument", "kind"), [("sample", "sample kind"), ("method", "method"), ("technique",) * 2])
def test_every_word_that_is_offered_is_understood(argument: str, kind: str) -> None:
    words = WORDS[argument]()
    assert len(words) > 30
    assert [word for word in words if find(kind, word).entry is None] == []


def test_an_unknown_shell_is_named_with_those_there_are(run: Run) -> None:
    ran = run("completion", "powershell")
    assert ran.status == 2
    assert ran.err == (
        "evcheck: `evcheck completion` takes bash, zsh or fish, not `powershell`. "
        "`evcheck completion --help` tells what can be written.\n"
    )
