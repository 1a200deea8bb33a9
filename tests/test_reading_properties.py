"""Whatever is handed in, reading answers with a report: never a traceback, every place inside the file."""

from __future__ import annotations

from pathlib import Path
from random import Random

from hypothesis import given
from hypothesis import strategies as st

import evcheck
from evcheck.checking.report import Report
from tests.knockout import TODAY, content

ROOT = Path(__file__).parents[1]
SEEDS = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").rglob("*.yaml"))]
SHORT = [text for text in SEEDS if len(text) < 12_000]


def outcomes(report: Report) -> list[tuple[str, str, str, str, str]]:
    """What a report says of each item and subject."""
    return [(row.guideline, row.item, row.subject, row.outcome, row.message) for row in report.dossiers[0].rows]


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
