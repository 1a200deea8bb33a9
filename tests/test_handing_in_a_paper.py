"""A manuscript in place of a dossier, and a name that is not quite that of a file, are answered by what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from evcheck.reading.loading import Loaded, load, load_bytes

PAPER = "If it is a paper, `evcheck draft` makes a dossier of it, and `evcheck review` checks it."
XML = f"This is XML or HTML, not a dossier. {PAPER}"
TEXT = f"This is a text and not a dossier, which is a list of fields that begins with `evcheck: 1`. {PAPER}"


def said(loaded: Loaded) -> tuple[str, str]:
    """The code and the message of the only problem of a file that is no dossier."""
    assert loaded.dossier is None
    (problem,) = loaded.problems
    return problem.code, problem.message


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("paper.xml", '<?xml version="1.0"?>\n<article><front/></article>\n', XML),
        ("paper", "\ufeff\n  <!DOCTYPE html>\n<p>Vesicles: a study</p>\n", XML),
        ("paper.txt", "Vesicles of plasma\n\nMETHODS\nPlasma was spun: 2,500 g.\n", TEXT),
        ("PAPER.MD", "# Vesicles\n\nPlasma was spun.\n", TEXT),
    ],
)
def test_a_paper_is_sent_to_draft_and_review(name: str, content: str, message: str) -> None:
    assert said(load_bytes(content.encode(), name)) == ("foreign", message)


def test_a_dossier_in_a_text_file_keeps_its_own_mistake() -> None:
    code, message = said(load_bytes(b"evcheck: 1\nstudy:\n\ttitle: x\n", "study.txt"))
    assert (code, message) == ("tab", "The indentation of line 3 holds a tab. Indent with spaces alone.")


def test_a_yaml_file_without_fields_is_not_taken_for_a_paper() -> None:
    code, _ = said(load_bytes(b"just a line\n", "study.yaml"))
    assert code == "root"


def test_a_misspelt_file_is_guessed(tmp_path: Path) -> None:
    (tmp_path / "study.yaml").write_text("evcheck: 1\n", encoding="utf-8")
    (tmp_path / ".studdy.yaml").write_text("evcheck: 1\n", encoding="utf-8")
    meant = tmp_path / "study.yaml"
    assert said(load(str(tmp_path / "studdy.yaml"))) == ("file", f"There is no such file. Did you mean `{meant}`?")
    far = said(load(str(tmp_path / "urine.yaml")))
    assert far == ("file", "There is no such file. Check the name and the folder.")
