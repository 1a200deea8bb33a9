"""A draft in which there is next to nothing says so: what was read, what was not in it, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from evcheck.manuscript.drafting.nothing import nothing_found
from evcheck.manuscript.run import draft
from tests.commands import Run

WHOLE = "give the whole paper as DOCX, JATS XML or PDF with text"
LITTLE = f"That is little for a paper: {WHOLE}, or begin a dossier by hand with `evcheck init`."
LOOK = f"Look whether it is the right file, and {WHOLE}; or begin a dossier by hand with `evcheck init`."
YEAST = "# Growth of yeast\n\n## Methods\n\nYeast was grown overnight and spun at 3,000 g for 5 min.\n"
NAMED = "# Exosomes\n\n## Background\n\nExosomes are made by all cells. Many groups study exosomes of plasma.\n"
REVIEW = "# Exosomes\n\n## Background\n\nIn this review we discuss exosomes, which carry RNA between cells.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Vesicles\n",
            "Nothing on vesicles was found: 1 word was read, and none of them names extracellular vesicles. " + LITTLE,
        ),
        (
            YEAST + "Yeast was grown. " * 100,
            "Nothing on vesicles was found: 316 words were read, and none of them names extracellular vesicles. "
            + LOOK,
        ),
        (
            NAMED,
            "No sample and no isolation of vesicles was found: 14 words were read, and vesicles are named among them, "
            "but not what these authors took them from, or how. No methods were found by their heading; if they are a "
            "file of their own, give that. " + LITTLE,
        ),
        (
            REVIEW,
            "No sample and no isolation of vesicles was found: 13 words were read, and vesicles are named among them, "
            "but the text is a review, which tells of the work of others. There is nothing in it that a dossier "
            "describes.",
        ),
    ],
    ids=["one word", "no vesicles", "no preparation", "review"],
)
def test_what_a_draft_of_nothing_says(text: str, expected: str) -> None:
    assert nothing_found(draft(text.encode(), "paper.md")) == expected


def test_a_draft_of_something_says_nothing() -> None:
    made = draft(b"# Methods\n\nExosomes were isolated from human plasma with ExoQuick.\n", "paper.md")
    assert nothing_found(made) == ""


def test_every_command_says_it_and_the_draft_is_still_written(run: Run, tmp_path: Path) -> None:
    paper, dossier, target = tmp_path / "yeast.md", tmp_path / "study.yaml", tmp_path / "draft.yaml"
    paper.write_text(YEAST, encoding="utf-8")
    dossier.write_text("evcheck: 1\nstudy:\n  title: Yeast\n", encoding="utf-8")
    said = f"Nothing on vesicles was found: 16 words were read, and none of them names extracellular vesicles. {LITTLE}"
    drafted = run("draft", str(paper), "-o", str(target))
    assert (drafted.status, drafted.err.splitlines()[0]) == (0, f"evcheck: {paper}: {said}")
    head = " ".join(line.lstrip("# ") for line in target.read_text(encoding="utf-8").splitlines())
    assert said in head
    reviewed = run("review", str(paper), "--format", "markdown")
    assert "Nothing on vesicles was found: 16 words were read" in reviewed.out
    compared = run("compare", str(paper), str(dossier))
    assert (compared.status, compared.err) == (0, f"evcheck: {paper}: {said}\n")
