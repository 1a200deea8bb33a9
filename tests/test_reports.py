"""The examples and the reports beside them belong together."""

from __future__ import annotations

from pathlib import Path

import pytest

from evcheck.views.grouping import blocks, findings
from tests.make_reports import EXAMPLES, check, examples, reports

EVERY = examples()
REPORTS = reports()


def name(example: Path) -> str:
    return example.relative_to(EXAMPLES).as_posix()


def within(folder: str) -> list[Path]:
    return [example for example in EVERY if example.parent.name == folder]


def test_there_are_examples_of_every_sort() -> None:
    assert len(within("gaps")) >= 10
    assert {"culture", "plasma", "urine"} <= {example.stem for example in within("complete")}
    assert len(within("papers")) >= 4


@pytest.mark.parametrize("place", REPORTS, ids=name)
def test_a_report_beside_an_example_is_current(place: Path) -> None:
    """After a change that is meant, `make build` writes the reports anew; read what changed in them."""
    kept, now = place.read_text(encoding="utf-8").splitlines(), REPORTS[place]().splitlines()
    changed = next((pair for pair in zip(kept, now, strict=False) if pair[0] != pair[1]), None)
    assert changed is None
    assert len(kept) == len(now)


def test_no_report_is_left_over() -> None:
    assert set(EXAMPLES.rglob("*.report.txt")) == set(REPORTS)


@pytest.mark.parametrize("example", within("papers"), ids=name)
def test_a_published_study_has_few_required_findings(example: Path) -> None:
    """With the guidelines that are chosen by themselves, and grouped as a report groups them."""
    report = check(example)
    open_rows = [one for one in findings(report.dossiers[0]) if one.row.open and one.row.level == "required"]
    assert sum(len(blocks(facts, open_rows)) for facts in report.guidelines) <= 10


@pytest.mark.parametrize("example", within("complete"), ids=name)
def test_a_complete_dossier_is_complete_for_all_guidelines(example: Path) -> None:
    result = check(example, "all").dossiers[0]
    assert [(row.guideline, row.item, row.subject, row.message) for row in result.rows if row.open] == []


@pytest.mark.parametrize("example", within("complete"), ids=name)
def test_a_complete_dossier_has_no_open_row_and_no_problem(example: Path) -> None:
    result = check(example).dossiers[0]
    assert [(row.item, row.subject, row.outcome.value) for row in result.rows if row.open] == []
    assert [problem.message for problem in result.problems if problem.severity == "error"] == []


@pytest.mark.parametrize("example", [one for one in EVERY if one.stem != "mistakes"], ids=name)
def test_an_example_has_no_mistake(example: Path) -> None:
    problems = check(example).dossiers[0].problems
    assert [problem.message for problem in problems if problem.severity == "error"] == []


@pytest.mark.parametrize("example", [one for one in EVERY if one.parent != EXAMPLES], ids=name)
def test_an_example_says_at_its_head_what_it_shows(example: Path) -> None:
    assert example.read_text(encoding="utf-8").startswith("# ")


@pytest.mark.parametrize("example", EVERY, ids=name)
def test_an_example_is_listed_in_the_readme(example: Path) -> None:
    assert f"]({name(example)})" in (EXAMPLES / "README.md").read_text(encoding="utf-8")
