"""The drawings of the HTML report: what each shows, in the words that stand beside it and in its shapes."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import evcheck
from evcheck.checking.overview import PreparationFacts
from evcheck.checking.report import DossierResult
from evcheck.views.html import render
from evcheck.views.html.flow import flow
from evcheck.views.html.lanes import lanes, proteins
from evcheck.views.html.principles import sizing
from evcheck.views.html.svg import Piece, filled, measure, words
from tests.commands import EXAMPLES
from tests.html_pages import parsed, words_of
from tests.random_dossiers import as_text, dossiers
from tests.small_dossiers import TODAY

HEAD = "evcheck: 1\npreparations:\n  - id: a\n    sample:\n      kind: plasma\n"


def checked(text: str, guidelines: str = "esc2018") -> tuple[DossierResult, PreparationFacts]:
    """The result of a small dossier, and its first preparation."""
    result = evcheck.check(text.encode(), guidelines, today=TODAY).dossiers[0]
    assert result.overview is not None
    return result, result.overview.preparations[0]


def flow_of(steps: str, guidelines: str = "esc2018") -> Any:
    result, facts = checked(HEAD + steps, guidelines)
    return flow(facts, result, {("esc2018", "ISO-1"): "No precipitation", ("esc2018", "REP-1"): "Complete methods"})


def test_steps_are_drawn_with_their_figures_and_what_is_open_about_them() -> None:
    drawn = flow_of(
        "    isolation:\n      - method: centrifugation\n        force: 3000 g\n        duration: 15 min\n"
        "        rotor: A-4-81\n        volume: 4 mL\n        keep: supernatant\n"
        "      - product: ExoQuick\n        ratio: 1:4\n        incubation: 30 min\n"
    )
    assert drawn.drawing.words == (
        "Isolation, step 1, centrifugation: force 3000 g; rotor A-4-81; duration 15 min; volume 4 mL; "
        "keeps the supernatant.",
        "Isolation, step 2, ExoQuick: ratio 1:4; incubation 30 min. Open: ✗ not met: No precipitation (esc2018 ISO-1).",
    )
    assert [row.item for row in drawn.rows] == ["ISO-1"]
    assert texts(drawn.drawing.picture) == [
        "plasma", "1 centrifugation", "force 3000 g · time 15 min · rotor A-4-81 ·", "volume 4 mL", "supernatant",
        "2 ExoQuick", "incubation 30 min · ratio 1:4", "✗ not met: No precipitation (esc2018 ISO-1)", "a",
    ]  # fmt: skip


def texts(picture: str) -> list[str]:
    """The lines of words in a drawing, in its order."""
    return [words_of(one) for one in parsed(f"<body>{picture}").cssselect("text")]


def test_core_fields_that_are_absent_are_marked_on_their_step() -> None:
    drawn = flow_of("    isolation:\n      - method: ultracentrifugation\n        force: 100000 g\n")
    (words_,) = drawn.drawing.words
    assert words_ == (
        "Isolation, step 1, ultracentrifugation: force 100000 g. Open: ? not stated: duration, rotor, temperature; "
        "asked for by esc2018 REP-1."
    )
    assert 'class="step required"' in drawn.drawing.picture


def test_what_could_not_be_read_is_not_called_absent() -> None:
    drawn = flow_of("    isolation:\n      - method: centrifugation\n        rcf: 2000 g\n        duration: 20 min\n")
    assert drawn.drawing.words == (
        "Isolation, step 1, centrifugation: duration 20 min. "
        "Open: ! a problem in line 8: what it touches was not checked.",
    )


def test_a_statement_in_place_of_a_figure_is_drawn_with_its_field() -> None:
    drawn = flow_of(
        "    isolation:\n      - method: centrifugation\n        force: 300 g\n        duration: not available\n"
    )
    assert texts(drawn.drawing.picture)[2:4] == ["force 300 g ·", "duration not available any more"]


def test_a_step_that_was_left_out_is_missed() -> None:
    drawn = flow_of("    isolation:\n      - force: 2000 g\n      - method: centrifugation\n        force: 300 g\n")
    assert "A part of the protocol could not be read: see the problem in line 7." in drawn.drawing.words


def test_no_isolation_is_a_hole_and_none_is_not() -> None:
    nothing = flow_of("")
    assert nothing.drawing.words == ("No isolation step is described.",)
    assert 'class="hole"' in nothing.drawing.picture
    direct = flow_of("    isolation: none\n")
    assert direct.drawing.words == ("Nothing was isolated.",)
    assert 'class="hole"' not in direct.drawing.picture
    said = flow_of("    isolation:\n      as in: 10.1000/x\n")
    assert said.drawing.words == ("Isolation: reported elsewhere (10.1000/x).",)


def test_parts_of_a_protocol_are_told_apart() -> None:
    _, facts = checked((EXAMPLES / "complete" / "culture.yaml").read_text(encoding="utf-8"))
    result = evcheck.check(EXAMPLES / "complete" / "culture.yaml", today=TODAY).dossiers[0]
    told = [words_.partition(":")[0] for words_ in flow(facts, result, {}).drawing.words]
    assert told == [
        "Before isolation, step 1, centrifugation",
        "Isolation, step 1, filtration",
        "Isolation, step 2, tangential flow filtration",
        "Isolation, step 3, nuclease treatment",
        "Isolation, step 4, anion exchange chromatography",
        "Isolation, step 5, size exclusion chromatography",
        "Isolation, step 6, sterile filtration",
        "Validation, step 1, density gradient",
    ]


TETRASPANINS = (
    "    characterization:\n      proteins:\n"
    "        - protein: [CD9, CD63, CD81]\n          by: western blot\n          result: detected\n"
    "        - protein: TSG101\n          by: western blot\n"
    "        - protein: [GFP, CD9999]\n          by: western blot\n          result: not detected\n"
)


def test_a_category_without_a_protein_is_a_hole() -> None:
    _, facts = checked(HEAD + TETRASPANINS)
    found = lanes(facts, "2023")
    assert [(lane.number, [chip.text for chip in lane.chips], lane.missed) for lane in found] == [
        ("1", ["✓ CD9", "✓ CD63", "✓ CD81"], False),
        ("2", ["? TSG101"], False),
        ("3", [], True),
        ("4", [], True),
        ("", ["– GFP", "– CD9999"], False),
    ]
    drawn = proteins(facts, "2023")
    assert drawn.words == (
        "Category 1, membrane: CD9 (detected), CD63 (detected), CD81 (detected).",
        "Category 2, cytosol: TSG101 (result not stated).",
        "Category 3, co-isolated: none assessed.",
        "Category 4, other parts of the cell: none assessed.",
        "In no category: GFP (not detected), CD9999 (not detected).",
    )
    assert drawn.picture.count('class="hole"') == 2


def test_one_category_of_co_isolates_stands_for_both() -> None:
    _, facts = checked(HEAD + TETRASPANINS.replace("TSG101", "calnexin"))
    assert [(lane.number, lane.missed) for lane in lanes(facts, "2018")][1:4] == [
        ("2", True),
        ("3", False),
        ("4", False),
    ]


def test_where_an_item_on_contaminants_is_open_the_other_category_does_not_do() -> None:
    page = parsed(render(evcheck.check(EXAMPLES / "gaps" / "three_tetraspanins.yaml", "misev2018", today=TODAY)))
    drawing = page.cssselect("svg[aria-label^='Proteins']")[0]
    assert [words_of(one) for one in drawing.cssselect("text") if "none" in words_of(one)] == ["? none assessed"] * 2
    assert len(drawing.cssselect("rect.hole:not(.quiet)")) == 2


@pytest.mark.parametrize(
    ("change", "holes"),
    [("", 3), ("    role: blank\n", 0), ("    role: comparator\n", 3)],
)
def test_a_blank_is_not_asked_for_proteins(change: str, holes: int) -> None:
    _, facts = checked(HEAD.replace("  - id: a\n", f"  - id: a\n{change}") + TETRASPANINS.replace("TSG101", "CD9999"))
    assert sum(lane.missed for lane in lanes(facts, "2023")) == holes


def test_of_a_control_only_what_is_listed_is_drawn() -> None:
    page = parsed(render(evcheck.check(EXAMPLES / "complete" / "culture.yaml", today=TODAY)))
    drawn = [[words_of(one) for one in part.cssselect("figure h5")] for part in page.cssselect("details.preparation")]
    every = ["Isolation, step by step", "Proteins by category", "Size by measuring principle", "EV-METRIC"]
    assert drawn == [every, every[:1], every[:1], [every[0], every[2]]]


def test_a_missing_second_principle_is_a_hole() -> None:
    listed = (
        "    characterization:\n      particles:\n        - technique: NTA\n          size:\n            mode: 96 nm\n"
    )
    _, facts = checked(HEAD + listed + "        - technique: DLS\n")
    drawn = sizing(facts)
    assert drawn.words == ("Brownian motion: NTA, mode 96 nm; DLS.", "No second principle is sure.")
    assert 'class="hole"' in drawn.picture
    _, facts = checked(HEAD + listed + "        - technique: TRPS\n")
    drawn = sizing(facts)
    assert drawn.words == ("Brownian motion: NTA, mode 96 nm.", "resistive pulse: TRPS.")
    assert 'class="hole"' not in drawn.picture


def test_what_is_written_wrongly_is_not_drawn_as_absent() -> None:
    result, facts = checked((EXAMPLES / "gaps" / "mistakes.yaml").read_text(encoding="utf-8"))
    assert proteins(facts, "2023", result.problems).words == (
        "Category 1, membrane: CD9 (could not be read), CD63 (could not be read).",
        "Category 2, cytosol: TSG101 (could not be read).",
        "Category 3, co-isolated: none assessed.",
        "Category 4, other parts of the cell: calnexin (not detected).",
    )
    assert sizing(facts, result.problems).words == (
        "Brownian motion: NTA, ! mode could not be read, in line 53.",
        "electron microscopy: TEM, mean 88 nm.",
    )


def test_where_an_entry_was_left_out_no_category_is_called_missed() -> None:
    entry = "    characterization:\n      proteins:\n        - by: western blot\n          result: detected\n"
    result, facts = checked(HEAD + entry + "      particles:\n        - size:\n            mode: 96 nm\n")
    assert [lane.missed for lane in lanes(facts, "2023", result.problems)] == [False] * 4
    told = "n entry could not be read: see the problem in line "
    assert proteins(facts, "2023", result.problems).words[-1] == f"! A{told}8."
    assert sizing(facts, result.problems).words == ("No principle of sizing is sure.", f"A{told}11.")


def test_techniques_that_tell_no_size_are_named() -> None:
    listed = (
        "    characterization:\n      particles:\n        - technique: zeta potential\n        - technique: magic\n"
    )
    _, facts = checked(HEAD + listed + "      imaging:\n        - technique: TEM\n")
    assert sizing(facts).words == (
        "electron microscopy: TEM, imaged, but no size is given.",
        "No principle of sizing is sure.",
        "Not counted for size: zeta potential, cannot tell a size; magic, evcheck does not know this technique.",
    )


def wheels(text: bytes | str, guidelines: str = "ev-metric") -> Any:
    return parsed(render(evcheck.check(text.encode() if isinstance(text, str) else text, guidelines, today=TODAY)))


def test_the_wheel_shows_each_component_and_the_arithmetic() -> None:
    page = wheels((EXAMPLES / "gaps" / "plasma_exoquick.yaml").read_bytes())
    (wheel,) = page.cssselect("svg[viewBox='0 0 240 240']")
    assert [one.get("class").split()[1] for one in wheel.cssselect(".segment")] == [
        "met", "met", "not-reported", "not-reported", "not-met", "not-met", "not-applicable", "not-reported",
        "not-reported",
    ]  # fmt: skip
    assert wheel.get("aria-label") == ('ev-metric of "plasma-ev": 2 of 8 applicable = 25 %; item by item below')
    assert words_of(page.cssselect(".arithmetic")[0]) == "2 of 8 applicable = 25 %"
    assert [words_of(one) for one in page.cssselect(".legend li")][:3] == [
        "1 EV-enriched proteins ✓ met",
        "2 Protein not enriched in vesicles ✓ met",
        "3 Image and particle count ? not reported",
    ]


def test_a_score_that_was_not_computed_says_so() -> None:
    page = wheels((EXAMPLES / "gaps" / "mistakes.yaml").read_bytes())
    (wheel,) = page.cssselect("svg[viewBox='0 0 240 240']")
    assert "not computed" in words_of(wheel)
    assert words_of(page.cssselect(".arithmetic")[0]).startswith("not computed: items ")


def test_without_ev_metric_there_is_no_wheel() -> None:
    page = wheels((EXAMPLES / "gaps" / "plasma_exoquick.yaml").read_bytes(), "esc2018")
    assert page.cssselect("svg[viewBox='0 0 240 240']") == []
    assert len(page.cssselect("svg.drawing")) == 3


def test_without_an_overview_nothing_is_drawn() -> None:
    told = evcheck.check(EXAMPLES / "gaps" / "plasma_exoquick.yaml", today=TODAY, overview=False)
    assert parsed(render(told)).cssselect("svg.drawing") == []


@given(dossiers())
def test_any_dossier_can_be_drawn(content: dict[str, Any]) -> None:
    told = evcheck.check(as_text(content).encode(), ["esc2018", "ev-metric"], today=TODAY)
    page = parsed(render(told))
    overview = told.dossiers[0].overview
    number = len(overview.preparations) if overview is not None else 0
    assert len(page.cssselect("details.preparation")) == number
    drawn = len(page.cssselect("svg.drawing[viewBox^='0 0 400']"))
    assert number <= drawn <= 3 * number


@given(st.lists(st.text(max_size=60), max_size=6), st.integers(40, 400))
def test_lines_are_no_wider_than_their_room_and_lose_nothing(given_: list[str], width: int) -> None:
    lines = filled([Piece(text) for text in given_], width)
    for pieces in lines:
        line = " ".join(piece.text for piece in pieces)
        assert measure(line) <= width or len(line) == 1
    told = "".join(piece.text for pieces in lines for piece in pieces)
    shown = "".join(words_of(parsed(f"<body><svg>{words(0, 0, text)}</svg>")) for text in given_)
    assert re.sub(r"\s", "", told) == re.sub(r"\s", "", shown) or "`" in told
