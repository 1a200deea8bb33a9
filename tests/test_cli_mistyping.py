"""A mistyped command is answered by one sentence, never by a usage or a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from evcheck.cli.main import main

COMMANDS = "check, baseline, diff, explain, guidelines, init, draft, review, compare, schema, completion, lsp"
HELP = {
    "": "`evcheck --help` tells what can be written.",
    "check": "`evcheck check --help` tells what can be written.",
    "explain": "`evcheck explain --help` tells what can be written.",
    "compare": "`evcheck compare --help` tells what can be written.",
    "completion": "`evcheck completion --help` tells what can be written.",
    "draft": "`evcheck draft --help` tells what can be written.",
    "diff": "`evcheck diff --help` tells what can be written.",
}


@pytest.mark.parametrize(
    ("arguments", "about", "sentence"),
    [
        (["chek"], "", f"There is no command `chek`. Did you mean `check`? There are {COMMANDS}."),
        (["--foo"], "", "`evcheck` has no option `--foo`."),
        (
            ["check"],
            "check",
            "`evcheck check` needs PATH (a dossier, a folder with dossiers, or - for standard input).",
        ),
        (
            ["check", "a.yaml", "--formt", "html"],
            "check",
            "`evcheck check` has no option `--formt`. Did you mean `--format`?",
        ),
        (
            ["check", "a.yaml", "--fail-on=requird"],
            "check",
            "`--fail-on` takes required, recommended, optional or never, not `requird`. Did you mean `required`?",
        ),
        (["check", "a.yaml", "--fail-on"], "check", "`--fail-on` needs a value behind it."),
        (
            ["check", "a.yaml", "--f", "html"],
            "check",
            "`--f` can stand for --format or --fail-on; write it in full.",
        ),
        (
            ["diff", "a.yaml", "b.yaml", "-f", "json:changes.json"],
            "diff",
            "`--format` takes rich, plain, markdown or json, not `json:changes.json`. "
            "For a file write `--format json > changes.json`.",
        ),
        (
            ["draft", "paper.docx", "-f", "html:page.html"],
            "draft",
            "`--format` takes yaml, json or html, not `html:page.html`. "
            "For a file write `--format html --output page.html`.",
        ),
        (["explain", "SW 41 Ti", "--rpm", "fast"], "explain", "`--rpm` cannot take `fast`."),
        (
            ["compare", "paper.docx"],
            "compare",
            "`evcheck compare` needs DOSSIER (the YAML file that describes the same study, or - for standard input).",
        ),
        (["completion", "pwsh"], "completion", "`evcheck completion` takes bash, zsh or fish, not `pwsh`."),
        (
            ["diff", "my", "old.yaml", "new.yaml"],
            "diff",
            "`evcheck diff` does not know what to do with `new.yaml`. A name with spaces needs quotes around it.",
        ),
    ],
)
def test_a_mistyped_command(
    arguments: list[str], about: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert tuple(capsys.readouterr()) == ("", f"evcheck: {sentence} {HELP[about]}\n")


def test_a_file_in_place_of_a_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("study.yaml").write_text("evcheck: 1\n", encoding="utf-8")
    assert main(["study.yaml"]) == 2
    assert capsys.readouterr().err == (
        "evcheck: There is no command `study.yaml`; to check this file or folder, write `evcheck check study.yaml`. "
        "`evcheck --help` tells what can be written.\n"
    )


def test_hidden_characters_of_a_mistyped_word_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "a.yaml", "--\x1b[31m"]) == 2
    assert "\x1b" not in capsys.readouterr().err
