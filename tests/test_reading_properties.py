"""Whatever is handed in gets a report, every place inside the file; and how a dossier is written changes no verdict."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import evcheck
from evcheck.checking.report import Report
from evcheck.reading.tree import build
from evcheck.views import machine
from tests.commands import process
from tests.knockout import TODAY, content
from tests.random_dossiers import as_text, dossiers
from tests.rewriting import commented, quoted, with_aliases

ROOT = Path(__file__).parents[1]
SEEDS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").rglob("*.yaml"))]
SHORT = [text for text in SEEDS if len(text) < 12_000]


Verdicts = list[tuple[str, str, str, str, str, tuple[str, ...]]]


def outcomes(report: Report) -> Verdicts:
    """What a report says of each item and subject."""
    return [
        (row.guideline, row.item, row.subject, row.outcome, row.message, row.notes) for row in report.dossiers[0].rows
    ]


def verdicts(source: str | dict[str, Any]) -> Verdicts:
    """What is said of each item and subject of a dossier, given as text or as a mapping."""
    return outcomes(evcheck.check(source.encode() if isinstance(source, str) else source, today=TODAY))


def problems(source: str | dict[str, Any]) -> list[tuple[str, str, str, str]]:
    """What is wrong with a dossier, without lines and in an order that does not depend on them."""
    found = evcheck.load(source.encode() if isinstance(source, str) else source).problems
    return sorted((one.code, one.severity, one.message, one.place.path) for one in found)


def places_lie_inside(report: Report) -> bool:
    """Whether every place of a report lies inside its text."""
    result = report.dossiers[0]
    lines = result.source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    places = [problem.place for problem in result.problems] + [place for row in result.rows for place in row.places]
    return all(
        place.line == 0
        or (
            1 <= place.line <= len(lines)
            and 1 <= place.column <= len(lines[place.line - 1]) + 1
            and (place.line, place.column) <= (place.end_line, place.end_column)
        )
        for place in places
    )


@given(st.binary(max_size=300))
def test_any_bytes_get_a_report(data: bytes) -> None:
    report = evcheck.check(data, today=TODAY)
    assert report.dossiers[0].status in ("checked", "unreadable")


@given(
    st.sampled_from(SHORT),
    st.lists(st.tuples(st.integers(0, 12_000), st.sampled_from("\t :#-{}[]\"'&*!|>\n\r\u00a0é,0e")), max_size=6),
)
def test_a_damaged_dossier_gets_a_report_with_places_inside_the_file(text: str, damage: list[tuple[int, str]]) -> None:
    for position, letter in damage:
        position %= len(text)
        text = text[:position] + letter + text[position + 1 :]
    report = evcheck.check(text.encode(), today=TODAY)
    assert places_lie_inside(report)


@given(st.sampled_from(SHORT), st.integers(0, 2**32))
def test_the_order_of_keys_changes_no_verdict(text: str, seed: int) -> None:
    plain = content(text)
    random = Random(seed)

    def shuffled(value: object) -> object:
        if isinstance(value, dict):
            keys = list(value)
            random.shuffle(keys)
            return {key: shuffled(value[key]) for key in keys}
        return [shuffled(one) for one in value] if isinstance(value, list) else value

    mixed = shuffled(plain)
    assert isinstance(mixed, dict)
    assert outcomes(evcheck.check(mixed, today=TODAY)) == outcomes(evcheck.check(plain, today=TODAY))


ANY_DOSSIER = st.sampled_from(SHORT) | dossiers().map(as_text)
"""Texts of dossiers: the examples, and random ones with mistakes and without."""


@given(ANY_DOSSIER, st.integers(0, 2**32))
def test_quotes_change_no_verdict(text: str, seed: int) -> None:
    rewritten = quoted(text, Random(seed))
    assert content(rewritten) == content(text)
    assert verdicts(rewritten) == verdicts(text)


@given(ANY_DOSSIER, st.integers(0, 2**32))
def test_comments_and_blank_lines_change_no_verdict(text: str, seed: int) -> None:
    rewritten = commented(text, Random(seed))
    assert content(rewritten) == content(text)
    assert verdicts(rewritten) == verdicts(text)
    assert problems(rewritten) == problems(text)


@given(ANY_DOSSIER)
def test_aliases_for_repeated_parts_change_no_verdict(text: str) -> None:
    written_out = content(text)
    rewritten = with_aliases(written_out)
    assert content(rewritten) == written_out
    assert verdicts(rewritten) == verdicts(as_text(written_out))  # a mistake that only the text shows is in neither


@pytest.mark.parametrize("text", SHORT)
def test_every_example_has_parts_that_aliases_can_stand_for(text: str) -> None:
    assert build(with_aliases(content(text))).expanded > 0


@given(ANY_DOSSIER.map(content))
def test_block_style_flow_style_and_a_mapping_are_read_alike(dossier: dict[str, Any]) -> None:
    block, flow = as_text(dossier), as_text(dossier, flow=True)
    assert verdicts(block) == verdicts(flow) == verdicts(dossier)
    assert problems(block) == problems(flow) == problems(dossier)


@given(ANY_DOSSIER)
def test_the_same_bytes_give_the_same_report(text: str) -> None:
    one, two = (machine.render(evcheck.check(text.encode(), today=TODAY)) for _ in range(2))
    assert one == two


@pytest.mark.parametrize("form", ["json", "plain"])
def test_two_processes_print_the_same_bytes(form: str) -> None:
    command = ("check", "examples/gaps", "examples/complete", "--today", "2026-01-01", "-f", form)
    one, two = (process(*command, PYTHONHASHSEED=seed) for seed in ("1", "2"))
    assert one == two
    assert (one.status, one.err) == (1, "")
