"""MIBlood-EV item by item, and what is asked of animals and biobanks."""

from __future__ import annotations

import pytest

import evcheck
from evcheck.guidelines import get
from tests.guideline_cells import Case, Table, assert_holds, assert_shows_all, assert_sound, each, the_row
from tests.small_dossiers import TODAY, small, told


def plasma(rest: str = "", kind: str = "plasma") -> str:
    return f"sample: {{kind: {kind}{', ' + rest if rest else ''}}}"


def spun(*steps: str) -> str:
    return plasma(f"processing: [{', '.join(f'{{{step}}}' for step in steps)}]")


def quality(key: str) -> list[Case]:
    """The cases of a figure for the quality of a sample."""
    return [
        Case("met", plasma(f"quality: {{{key}: {{value: below 1e3, by: analyser}}}}")),
        Case("met", plasma(f"quality: {{{key}: not done}}")),
        Case("not reported", plasma(f"quality: {{{key}: below 1e3}}"), (f"{key}.by",)),
        Case("not reported", plasma(f"quality: {{{key}: measured}}")),
        Case("not reported", plasma(), (f"{key}.value", f"{key}.by")),
    ]


STUDY = "study: {ethics: '21-334'}"
SPIN = "method: centrifugation, force: 2500 g, duration: 15 min, temperature: 20 °C, brake: none"
FILTER = "method: filtration, pore: 0.8 µm"
DRAWN = "species: Homo sapiens, donors: {fasting: overnight}, collection: {time_of_day: 8 am"
PUNCTURE = "species: Homo sapiens, collection: {site: antecubital vein, needle: 21 G, first_tube_discarded: 3 mL"

TABLE: Table = {
    "1": [
        Case("met", f"{plasma('species: Homo sapiens, donors: {number: 12, groups: 6 and 6}')}\n{STUDY}"),
        Case("not reported", plasma("species: Homo sapiens, donors: {number: 12, groups: 6 and 6}"), ("study.ethics",)),
        Case("not reported", plasma(), ("sample.donors.number",)),
        Case("not applicable", ""),
    ],
    "2": [
        Case("met", plasma(f"{DRAWN}, posture: seated}}")),
        Case("not reported", plasma(f"{DRAWN}}}"), ("posture",)),
    ],
    "3": [
        Case("met", plasma(f"{PUNCTURE}, tourniquet: light}}")),
        Case("not reported", plasma(f"{PUNCTURE}}}"), ("tourniquet",)),
    ],
    "4": [
        Case("met", plasma("collection: {tube: BD Vacutainer, anticoagulant: EDTA}")),
        Case("met", plasma("collection: {tube: BD Vacutainer, anticoagulant: heparin}"), ("inhibits PCR",)),
        Case("met", plasma("collection: {tube: BD, anticoagulant: citrate, time_to_processing: 4 h}"), ("within 1 h",)),
        Case("met", plasma("collection: {tube: BD, anticoagulant: EDTA, time_to_processing: 10 h}"), ("within 8 h",)),
        Case("met", plasma("collection: {tube: BD Vacutainer SST}", kind="serum"), ("clot",)),
        Case("not reported", plasma(), ("tube", "anticoagulant")),
    ],
    "5": [Case("needs review", plasma("collection: {temperature: 20 °C}")), Case("not reported", plasma())],
    "6": [Case("met", plasma("collection: {time_to_processing: 30 min}")), Case("not reported", plasma())],
    "7": [
        Case("met", spun(SPIN, SPIN)),
        Case("not reported", spun(SPIN, "method: centrifugation, force: 2500 g"), ("step 2", "brake", "temperature")),
        Case("not reported", plasma(), ("sample.processing",)),
        Case("not reported", spun(FILTER)),
        Case("met", plasma("processing: not done")),
        Case("not applicable", plasma(kind="whole blood")),
    ],
    "8": [
        Case("met", spun(SPIN, FILTER)),
        Case("not reported", spun(SPIN, "method: filtration"), ("pore",)),
        Case("not applicable", spun(SPIN)),
    ],
    "9": [
        Case("met", plasma("storage: {temperature: -80 °C, duration: 1 month, vessel: tubes, freeze_thaw_cycles: 1}")),
        Case("met", plasma("storage: fresh")),
        Case("not reported", plasma("storage: frozen"), ("vessel", "thaw")),
    ],
    "Q1": quality("platelets"),
    "Q2": quality("haemolysis"),
    "Q3": quality("lipoproteins"),
    "Q4": [Case("needs review", plasma(), ("platelet factor 4",)), Case("not applicable", "")],
}


@each(TABLE)
def test_an_item_comes_out_as_it_should(item: str, case: Case) -> None:
    assert_holds("miblood-ev", item, case)


def test_every_item_is_shown_with_a_gap_and_without_one() -> None:
    assert_shows_all("miblood-ev", TABLE)
    assert_sound("miblood-ev")


@pytest.mark.parametrize("item", ["2", "3"])
def test_animals_are_asked_for_no_posture_tourniquet_or_order_of_draw(item: str) -> None:
    mouse = plasma("species: Mus musculus, donors: {fasting: 'no'}, collection: {time_of_day: 9 am, site: heart}")
    found = the_row("miblood-ev", item, Case("", mouse))
    assert found.outcome == "met"
    assert "people" in told(found)


@pytest.mark.parametrize("item", ["2", "3"])
def test_a_biobank_may_say_not_available(item: str) -> None:
    biobank = plasma("species: Homo sapiens, donors: {fasting: not available}, collection: not available")
    assert the_row("miblood-ev", item, Case("", biobank)).outcome == "met"


def test_the_count_of_residual_platelets_is_asked_here_and_two_spins_do_not_stand_in_for_it() -> None:
    assert the_row("miblood-ev", "Q1", Case("", spun(SPIN, SPIN))).outcome == "not reported"


@pytest.mark.parametrize("item", [item.id for item in get("miblood-ev").items if item.rule is not None])
def test_not_done_is_an_answer(item: str) -> None:
    nothing = "collection: not done, processing: not done, storage: not done, quality: not done, donors: not done"
    found = the_row("miblood-ev", item, Case("", plasma(f"species: not done, {nothing}") + f"\n{STUDY}"))
    assert found.outcome in ("met", "needs review", "not applicable"), found.message


@pytest.mark.parametrize(("kind", "chosen"), [("plasma", True), ("serum", True), ("urine", False)])
def test_it_is_chosen_for_blood(kind: str, chosen: bool) -> None:
    (result,) = evcheck.check(small(plasma(kind=kind)), today=TODAY).dossiers
    assert ("miblood-ev" in {row.guideline for row in result.rows}) is chosen
