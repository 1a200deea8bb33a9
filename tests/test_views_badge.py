"""The badge says what is open, in a picture that needs nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from lxml import etree

from evcheck.checking.report import JustificationUse, Report
from evcheck.views import badge
from evcheck.views.counting import is_pending
from evcheck.views.headline import headline
from tests.reports import MISSPELT, ONE_PRINCIPLE, PRECIPITATION, SETTLED, kits, report, reports, result, with_problem

SVG = "{http://www.w3.org/2000/svg}"
ACCEPTED = PRECIPITATION._replace(accepted=True, justification=JustificationUse("Little plasma."))
UNREADABLE = result(status="unreadable", rows=(), problems=(MISSPELT,))


def read(of: Report) -> etree._Element:
    """The picture of a report, parsed."""
    return etree.fromstring(badge.render(of).encode(), etree.XMLParser(resolve_entities=False))


@pytest.mark.parametrize(
    ("of", "said"),
    [
        (report(result()), "2 required open"),
        (report(result(rows=SETTLED)), "nothing required open"),
        (report(result(rows=(ACCEPTED, *SETTLED))), "nothing required open, 1 accepted"),
        (report(result(rows=(ACCEPTED, ONE_PRINCIPLE))), "1 required open"),
        (report(kits()), "1 required open"),
        (report(result(rows=(PRECIPITATION._replace(known=True),))), "nothing new required open, 1 in the baseline"),
        (
            report(result(rows=(PRECIPITATION._replace(known=True), ONE_PRINCIPLE))),
            "1 required open, 1 in the baseline",
        ),
        (report(result(), kits()), "3 required open"),
        (report(with_problem()), "1 problem, 1 required open, 1 not checked"),
        (report(UNREADABLE), "1 unreadable"),
        (report(UNREADABLE, result(rows=SETTLED)), "1 unreadable"),
        (report(), "no dossier"),
    ],
)
def test_it_says_in_a_few_words_what_is_open(of: Report, said: str) -> None:
    picture = read(of)
    assert [text.text for text in picture.iter(f"{SVG}text")] == ["evcheck", said]
    assert [title.text for title in picture.iter(f"{SVG}title")] == [f"evcheck: {said} (checked against esc2018)"]


def test_it_is_blue_only_where_nothing_required_is_open() -> None:
    colors = [
        read(of).findall(f".//{SVG}rect")[-1].get("fill") for of in (report(result(rows=SETTLED)), report(result()))
    ]
    assert colors == [badge.CALM, badge.OPEN]


@settings(max_examples=25)
@given(reports())
def test_it_agrees_with_the_report_and_names_nothing_outside_itself(any_report: Report) -> None:
    picture = read(any_report)
    said = [text.text or "" for text in picture.iter(f"{SVG}text")][1]
    assert said == headline(any_report)
    numbers = 0
    for dossier in any_report.dossiers:
        required = {(r.guideline, r.item) for r in dossier.rows if is_pending(r) and r.level == "required"}
        numbers += len(required) if dossier.status != "unreadable" else 0
    told = [int(part.split()[0]) for part in said.split(", ") if part.endswith(" required open") and part[0].isdigit()]
    assert told == [numbers] * bool(numbers)
    assert "nothing required open" not in said or numbers == 0
    assert not [name for part in picture.iter() for name in part.attrib if name.endswith("href")]
    assert {str(part.tag).removeprefix(SVG) for part in picture.iter()} == {
        "svg",
        "title",
        "path",
        "rect",
        "g",
        "text",
    }
