"""The HTML report tells what the report holds: parsed back, it agrees on counts, outcomes and places."""

from __future__ import annotations

import importlib.util as find_spec_of
import re
import sys
import unicodedata

import pytest
from hypothesis import given

import evcheck
from evcheck.checking.report import (
    LEVELS,
    BaselineEntry,
    BaselineUse,
    ConfigurationUse,
    DossierResult,
    Outcome,
    Place,
    Report,
)
from evcheck.views import links
from evcheck.views.characters import ours, theirs
from evcheck.views.counting import counts
from evcheck.views.html import render
from tests.commands import EXAMPLES, Run
from tests.html_pages import Told, dossiers, findings, listed, parsed, table, words_of
from tests.reports import kits, report, reports, result, with_problem
from tests.small_dossiers import TODAY

SOUND = [
    "complete/culture.yaml", "gaps/mistakes.yaml", "gaps/justified.yaml", "papers/das2016.yaml",
]  # fmt: skip


def at(place: Place) -> str:
    """A place as the page gives it to programs."""
    if not place.line:
        return theirs(place.path)
    return f"{place.line}:{place.column}-{place.end_line}:{place.end_column}"


def expected(dossier: DossierResult) -> dict[Told, set[str]]:
    """The rows of a dossier, each with its places."""
    found: dict[Told, set[str]] = {}
    for row in dossier.rows:
        key = Told(row.guideline, row.item, row.subject, row.outcome.value)
        found.setdefault(key, set()).update(map(at, row.places))
    return found


def agrees(page: str, told: Report) -> None:
    """The page tells every row with its outcome and places, the counts, the problems, and what was not checked."""
    parts = dossiers(parsed(page))
    assert len(parts) == len(told.dossiers)
    for part, dossier in zip(parts, told.dossiers, strict=True):
        shown: dict[Told, set[str]] = {}
        for row, places in findings(part):
            shown.setdefault(row, set()).update(places)
        wanted = expected(dossier)
        assert shown.keys() == wanted.keys()
        assert [row for row, places in wanted.items() if not places - {""} <= shown[row]] == []
        assert counted(table(part, "counts")) == {
            (guideline, level): numbers
            for guideline, levels in counts(told, dossier).items()
            for level, numbers in levels.items()
        }
        assert [words_of(one) for one in part.cssselect(".unchecked li")] == [
            f"{one.guideline}/{one.item} {one.subject}"
            for one in sorted(dossier.not_checked, key=lambda one: one.problem)
        ]
        assert len(part.cssselect("li.problem")) == len(
            {(one.severity, one.code, one.message) for one in dossier.problems}
        )


def counted(rows: list[list[str]]) -> dict[tuple[str, str], dict[str, int]]:
    """The table of counts, read back: guideline and level -> outcome -> number."""
    if not rows:
        return {}
    heads = rows[0][3:]
    return {
        (row[0], row[1]): {head: int(cell) for head, cell in zip(heads, row[3:], strict=True) if cell != "0"}
        for row in rows[1:]
    }


@given(reports())
def test_any_report_parsed_back_agrees_with_it_and_hides_nothing(told: Report) -> None:
    page = render(told)
    agrees(page, told)
    assert page == render(told, all=True)
    assert page.encode().decode() == page
    hidden = {character for character in page if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
    assert hidden <= {"\n"}


@pytest.mark.parametrize("example", SOUND)
def test_real_reports_agree(example: str) -> None:
    told = evcheck.check(EXAMPLES / example, "all", today=TODAY)
    page = render(told)
    agrees(page, told)
    part = dossiers(parsed(page))[0]
    rows = told.dossiers[0].rows
    shown = [int(one.text_content()) for one in part.cssselect(".tile .big")][:4]
    open_items = {
        level: {(row.guideline, row.item) for row in rows if row.open and row.level == level} for level in LEVELS
    }
    reader = {(row.guideline, row.item) for row in rows if row.outcome is Outcome.NEEDS_REVIEW and not row.open}
    assert shown == [*(len(items) for items in open_items.values()), len(reader)]


def test_what_is_marked_is_what_the_place_names() -> None:
    told = evcheck.check(EXAMPLES / "gaps" / "plasma_exoquick.yaml", today=TODAY)
    lines = told.dossiers[0].source.split("\n")
    part = dossiers(parsed(render(told)))[0]
    marks = part.cssselect("mark[data-at]")
    assert len(marks) > 20
    for mark in marks:
        line, start, end_line, stop = map(int, re.split("[:-]", str(mark.get("data-at"))))
        wanted = lines[line - 1][start - 1 : stop - 1] if end_line == line else lines[line - 1][start - 1 :]
        assert mark.text_content() == wanted


def test_every_text_of_an_open_row_stands_on_the_page() -> None:
    told = evcheck.check(EXAMPLES / "gaps" / "plasma_exoquick.yaml", "all", today=TODAY)
    words = words_of(dossiers(parsed(render(told)))[0])
    for row in told.dossiers[0].rows:
        if row.open:
            texts = (row.message, row.fix, row.methods, row.add, *row.notes)
            wanted = [" ".join(text.replace("`", "").split()) for text in texts]
            assert [text for text in wanted if text not in words] == []


def test_a_finding_says_why_it_matters() -> None:
    part = dossiers(parsed(render(report(result()))))[0]
    grounds = [
        dict(zip(map(words_of, one.cssselect("dt")), map(words_of, one.cssselect("dd")), strict=True))
        for one in part.cssselect(".card .ground")
    ]
    assert [(one["asks"], one.get("why")) for one in grounds] == [
        (
            "Do not isolate vesicles by polymer precipitation.",
            "Polymers take proteins and lipoproteins down with the vesicles.",
        ),
        ("Determine the size distribution by two orthogonal techniques.", None),
    ]


def test_items_lead_to_their_pages_where_the_documentation_has_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    def pages() -> list[str]:
        part = dossiers(parsed(render(report(result()))))[0]
        return [
            str(one.get("href")) for one in part.cssselect(".card .ground a") if "example.org" in str(one.get("href"))
        ]

    assert pages() == []
    monkeypatch.setattr(links, "BASE", "https://example.org/evcheck/")
    assert pages() == [
        "https://example.org/evcheck/items/esc2018/ISO-1/",
        "https://example.org/evcheck/items/esc2018/CHAR-3/",
    ]


def test_an_index_leads_to_each_of_several_dossiers() -> None:
    told = report(result(), with_problem(), kits(), passed_over=2)
    page = parsed(render(told))
    rows = [[cell.text_content().strip() for cell in row] for row in page.cssselect(".index tbody tr")]
    assert [row[1:] for row in rows] == [
        ["2", "0", "0", "1", "0"],
        ["1", "0", "0", "0", "1"],
        ["1", "0", "0", "0", "0"],
    ]
    assert [one.get("href") for one in page.cssselect(".index a")] == ["#d1", "#d2", "#d3"]
    assert "2 YAML files are no dossiers and were passed over." in words_of(page.cssselect("footer")[0])


def test_without_its_package_it_is_said_what_to_install(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(find_spec_of, "find_spec", lambda name: None)
    ran = run("check", str(EXAMPLES / "complete" / "culture.yaml"), "--format", "html:a.html")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == "evcheck: The format `html` needs jinja2; install it with `pip install 'evcheck[html]'`.\n"
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(
        ImportError, match=r"The HTML report needs jinja2; install it with `pip install 'evcheck\[html\]'`"
    ):
        render(report())


def test_what_the_baseline_knows_is_not_open_anew() -> None:
    known = [row._replace(known=row.open) for row in result().rows]
    closed = BaselineEntry("a.yaml", "esc2018", "CHAR-1", "plasma-ev", "not met", "f")
    told = report(
        result(rows=tuple(known)),
        baseline=BaselineUse("base.json", (closed,)),
        configuration=ConfigurationUse("evcheck.toml", ("`colour` is no key.",)),
    )
    page = render(told)
    agrees(page, told)
    part = dossiers(parsed(page))[0]
    assert part.cssselect(".card, .first") == []
    assert [words_of(one) for one in part.cssselect(".said-of")] == ["Nothing new is open."]
    assert [int(words_of(one)) for one in part.cssselect(".tile .big")] == [0, 0, 0, 1]
    footer = words_of(parsed(page).cssselect("footer")[0])
    assert "baseline base.json: 2 open rows of it are still there." in footer
    assert 'a.yaml: esc2018/CHAR-1 "plasma-ev", was not met' in footer
    assert "Options not given on the command line are those of evcheck.toml." in footer


def test_an_empty_report_says_so() -> None:
    page = parsed(render(report()))
    assert words_of(page.cssselect("main")[0]) == "0 dossiers"


def test_what_cannot_be_read_is_said() -> None:
    told = evcheck.check(b"evcheck: 1\nstudy: [", today=TODAY)
    part = dossiers(parsed(render(told)))[0]
    assert "This file could not be read as a dossier, so nothing in it was checked." in words_of(part)
    assert len(part.cssselect("li.problem.error")) == 1
    assert part.cssselect(".tile, .card, svg") == []


def test_a_message_is_shown_as_the_other_views_show_it() -> None:
    text = "a\u202eb\x1bc"
    assert ours(text) == "a\\u202eb\\x1bc"
    page = render(report(result(title=text, rows=(), source="")))
    assert words_of(parsed(page).cssselect("h2")[0]) == "a\\u202eb\\x1bc"


def test_several_items_that_say_the_same_are_one_card() -> None:
    told = evcheck.check(EXAMPLES / "gaps" / "three_tetraspanins.yaml", "misev2018", today=TODAY)
    cards = dossiers(parsed(render(told)))[0].cssselect("details.card")
    same = [" ".join(listed(one, "data-items")) for one in cards]
    assert "P-5 P-6 F-5" in same


def test_what_is_required_stands_first() -> None:
    told = evcheck.check(EXAMPLES / "gaps" / "three_tetraspanins.yaml", "misev2018", today=TODAY)
    first = dossiers(parsed(render(told)))[0].cssselect("section.first")[0]
    named = [words_of(one) for one in first.cssselect("a")]
    assert named[:2] == ["misev2018 P-2 A cytosolic protein", "misev2018 P-3 A co-isolated protein"]
    assert len(named) == 8
    assert re.search(r"And \d+ more, with a red edge, under What is open", words_of(first))
