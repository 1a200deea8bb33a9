"""REP-2, FUN and THER of the ESC guideline, cell by cell, and the guideline as a whole."""

from __future__ import annotations

from evcheck.guidelines import get
from tests import test_esc2018_characterization as characterization
from tests import test_esc2018_isolation as isolation
from tests import test_esc2018_methods as methods
from tests import test_esc2018_source as source
from tests.cells import Case, Table, assert_holds, cells
from tests.small_dossiers import row

REP_2 = [
    Case("not reported", "absent", "", ()),
    Case("not met", "withheld", "study: {negative_results: withheld}"),
    Case("met", "reported, a note asks where", "study: {negative_results: reported}", ("where",)),
    Case("met", "reported, with the place", "study: {negative_results: {status: reported, where: Supplement 3}}"),
    Case("met", "none obtained", "study: {negative_results: none obtained}"),
]


def assays(*entries: str) -> str:
    """Assays of `ev`; each a function assay if it does not say its kind."""
    listed = [
        f"{{id: assay-{number}, preparation: ev, {'' if 'kind:' in entry else 'kind: function, '}{entry}}}"
        for number, entry in enumerate(entries, 1)
    ]
    return f"assays: [{', '.join(listed)}]"


FUN_1 = [
    Case("not applicable", "no assay was done", "assays: none", ("assays: none",)),
    Case(
        "not applicable",
        "no assay names it",
        "preparations: [{id: ev, sample: {kind: urine}}, {id: other, sample: {kind: urine}}]\n"
        "assays: [{id: a, kind: function, preparation: other, doses: [1 µg, 2 µg, 4 µg]}]",
    ),
    Case("not applicable", "release alone", assays("kind: release")),
    Case("not applicable", "uptake alone", assays("kind: uptake")),
    Case("not applicable", "comparison alone", assays("kind: comparison")),
    Case("not applicable", "a compound is dosed", assays("dosed: compound, doses: [1 µM, 2 µM, 4 µM]")),
    Case("not applicable", "nothing is dosed", assays("dosed: none")),
    Case("not reported", "assays absent", "", ("assays: none",)),
    Case("not reported", "doses absent", assays("readout: tube length"), ("doses",)),
    Case("not reported", "unit absent", assays("doses: [1, 2, 4]"), ("dose_unit",)),
    Case("not met", "one dose", assays("doses: 50 µg")),
    Case("not met", "two doses", assays("doses: [1 µg, 2 µg]")),
    Case("not met", "zero is no dose", assays("doses: [0, 1e9, 2e9], dose_unit: particles/mL")),
    Case("not met", "the same dose written twice", assays("doses: [1e9, 1000000000, 2e9], dose_unit: particles/mL")),
    Case("not met", "the same dose in two units", assays("doses: [1 µg, 1000 ng, 2 µg]")),
    Case("not met", "two assays do not add up", assays("doses: [1 µg, 2 µg]", "doses: [4 µg, 8 µg]")),
    Case("not met", "molar doses", assays("doses: [1, 2, 4], dose_unit: nM")),
    Case("not met", "molar doses, each with its unit", assays("doses: [1 µM, 2 µM, 4 µM]")),
    *(
        Case("not met", f"doses in {unit}", assays(f"doses: [1, 2, 4], dose_unit: {unit}"))
        for unit in ("µM", "mM", "mol/L", "nmol/kg", "nmol")
    ),
    Case("not met", "a time course", assays("doses: [6, 12, 24], dose_unit: h")),
    Case("not met", "a time course in days", assays("doses: [1 day, 3 days, 7 days]")),
    Case("not met", "a series in uptake alone", assays("kind: uptake, doses: [1 µg, 2 µg, 4 µg]", "doses: 4 µg")),
    Case("not met", "not done", assays("doses: not done")),
    Case("met", "particles", assays("doses: [1e9, 3e9, 1e10], dose_unit: particles/kg")),
    Case("met", "micrograms", assays("doses: [1 µg/mL, 5 µg/mL, 25 µg/mL]")),
    Case("met", "zero needs no unit", assays("doses: [0, 1 µg, 2 µg, 4 µg]")),
    Case("met", "volumes", assays("doses: [5, 10, 20], dose_unit: µL")),
    Case("met", "cell equivalents", assays("doses: [1e6, 2e6, 4e6], dose_unit: cell equivalents")),
    Case("met", "potency", assays("kind: potency, doses: [1 µg, 2 µg, 4 µg]")),
    Case(
        "met",
        "a series in the dish, one dose in the animal",
        assays("doses: [1 µg, 2 µg, 4 µg]", "system: mouse, doses: 50 µg"),
        ("assay-2", "assay-1"),
    ),
]

FUN_2 = [
    Case("not applicable", "no assay was done", "assays: none", ("assays: none",)),
    *(
        Case("not applicable", kind, assays(f"kind: {kind}"))
        for kind in ("release", "biodistribution", "toxicity", "comparison")
    ),
    Case("not reported", "assays absent", "", ("assays: none",)),
    Case("not reported", "controls absent", assays("readout: tube length")),
    Case("not met", "untreated cells alone", assays("controls: untreated")),
    Case("not met", "not done", assays("controls: not done")),
    Case("needs review", "unknown names only", assays("controls: solution B"), ("solution B",)),
    *(
        Case("met", control, assays(f"controls: [untreated, {control}]"))
        for control in (
            "process blank",
            "vehicle",
            "PBS",
            "EV-depleted medium",
            "other fraction",
            "unconditioned medium",
        )
    ),
    Case("met", "in an uptake assay", assays("kind: uptake, controls: process blank")),
    Case("not reported", "in a potency assay", assays("kind: potency")),
]

THERAPEUTIC = "study: {purpose: [therapeutic]}"
GROUPS = {
    "THER-1": "translation: {manufacture: {consistency: 3 batches alike}, reference_material: rEV}",
    "THER-2": "translation: {donor_variability: 8 donors compared, subpopulations: by density}",
    "THER-3": "translation: {biodistribution: liver, kinetics: 2 h, preclinical: {toxicity: low, immunogenicity: low}}",
    "THER-4": "translation: {manufacture: {gmp: yes, scale: 50 L}}",
}
THER: Table = {
    item: [
        Case("not applicable", "another purpose", "study: {purpose: [biomarker, basic]}", ("biomarker",)),
        Case("not reported", "purpose absent", group, ("study.purpose",)),
        Case("not reported", "the fields absent", THERAPEUTIC),
        Case("not met", "not done", f"{THERAPEUTIC}\ntranslation: not done"),
        Case("met", "all of the group stated", f"{THERAPEUTIC}\n{group}"),
        Case("met", "one purpose of two", f"study: {{purpose: [basic, therapeutic]}}\n{group}"),
    ]
    for item, group in GROUPS.items()
}

TABLE: Table = {"REP-2": REP_2, "FUN-1": FUN_1, "FUN-2": FUN_2, **THER}


@cells(TABLE)
def test_a_cell_of_the_table(item: str, case: Case) -> None:
    assert_holds(item, case)


def test_the_table_covers_every_item_of_the_guideline() -> None:
    tables = isolation.TABLE | source.TABLE | characterization.TABLE | methods.TABLE | TABLE
    assert list(tables) == [item.id for item in get("esc2018").items]


def test_levels() -> None:
    required = [item.id for item in get("esc2018").items if item.level == "required"]
    others = {item.level for item in get("esc2018").items if item.id not in required}
    assert required == ["ISO-1", "ISO-2", "CHAR-1", "CHAR-2", "CHAR-3", "REP-1", "FUN-1"]
    assert others == {"recommended"}


def test_a_place_for_negative_results_is_not_asked_for_where_it_is_given() -> None:
    assert row("study: {negative_results: {status: reported, where: Fig. S4}}", "REP-2").notes == ()
