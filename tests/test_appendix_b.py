"""Worked cases: whole studies in a few lines, with the outcome of the ESC items that they were written to show."""

from __future__ import annotations

import pytest

from tests.small_dossiers import row, told

BLOT = "by: western blot, antibody: {clone: mAb, dilution: '1:1000'}, lysis_buffer: RIPA"
NTA = "{technique: NTA, size: {mode: 105 nm}, concentration: {value: 2.1e11 /mL, per: mL final}}"
DIFFERENTIAL = """
isolation:
  - {method: centrifugation, force: 2000 g, duration: 20 min}
  - {method: ultracentrifugation, force: 100000 g, duration: 70 min, rotor: SW 32 Ti, temperature: 4 °C}
"""
SEC = """
isolation:
  - {method: size exclusion chromatography, product: qEVoriginal 70 nm, load: 500 µL, fractions: 7-9}
"""
GRADIENT = """
isolation:
  - {method: ultracentrifugation, force: 100000 g, duration: 70 min, rotor: SW 32 Ti, temperature: 4 °C}
  - method: density gradient
    matrix: iodixanol
    layers: [40 %, 20 %, 10 %, 5 %]
    loading: top
    force: 100000 g
    duration: 18 h
    rotor: SW 41 Ti
    fractions: 8-9
    density: 1.09-1.11 g/mL
"""
MEASURED = "size: {mean: 92 nm, particles_measured: 200}"


def characterized(proteins: str, particles: str, image: str = "") -> str:
    """A characterization in one line; an image shows both views."""
    imaging = f", imaging: [{{technique: TEM, views: [wide-field, close-up], {image}}}]" if image else ""
    return f"characterization: {{proteins: [{proteins}], particles: [{particles}]{imaging}}}"


TETRASPANINS = f"{{protein: [CD9, CD63, CD81], {BLOT}, result: detected}}"
NO_CALNEXIN = f"{{protein: calnexin, {BLOT}, result: not detected}}"
NO_APOA1 = f"{{protein: ApoA1, {BLOT}, result: not detected}}"

CASES = {
    "differential ultracentrifugation, vesicles measured in the images": (
        DIFFERENTIAL + characterized(f"{TETRASPANINS}, {NO_CALNEXIN}", NTA, MEASURED),
        {"ISO-1": "met", "CHAR-1": "met", "CHAR-2": "met", "CHAR-3": "met", "REP-1": "met"},
    ),
    "differential ultracentrifugation, images without a measured size": (
        DIFFERENTIAL + characterized(f"{TETRASPANINS}, {NO_CALNEXIN}", NTA, "scale_bar: 200 nm"),
        {"CHAR-1": "met", "CHAR-2": "met", "CHAR-3": "needs review"},
    ),
    "size exclusion with an apolipoprotein": (
        "sample: {kind: plasma}"
        + SEC
        + characterized(
            f"{{protein: [CD63, TSG101, syntenin-1], {BLOT}, result: detected}}, {NO_APOA1}", NTA, MEASURED
        ),
        {"ISO-1": "met", "ISO-4": "met", "CHAR-1": "met", "CHAR-2": "met", "CHAR-3": "met", "REP-1": "met"},
    ),
    "ExoQuick, NTA and DLS, CD63 by ELISA": (
        "isolation: [{product: ExoQuick}]\n"
        + characterized(
            "{protein: CD63, by: ELISA, result: detected}", f"{NTA}, {{technique: DLS, size: {{mean: 130 nm}}}}"
        ),
        {"ISO-1": "not met", "CHAR-1": "not met", "CHAR-2": "not met", "CHAR-3": "not met"},
    ),
    "density gradient, complete": (
        GRADIENT
        + characterized(
            f"{TETRASPANINS}, {{protein: TSG101, {BLOT}, result: detected}}, {NO_CALNEXIN}, {NO_APOA1}", NTA, MEASURED
        ),
        {"ISO-1": "met", "CHAR-1": "met", "CHAR-2": "met", "CHAR-3": "met", "REP-1": "met"},
    ),
    "flow cytometry alone, intact vesicles of plasma": (
        "sample: {kind: plasma}"
        + SEC
        + characterized(
            "{protein: [CD9, CD41, CD235a], by: flow cytometry, intact: yes, result: detected}",
            "{technique: flow cytometry, measures: [size, concentration], concentration: 3e9 /mL}",
        ),
        {"ISO-1": "met", "CHAR-1": "met", "CHAR-2": "not met", "CHAR-3": "not met"},
    ),
    "Exo-spin": (
        "isolation: [{product: Exo-spin}]",
        {"ISO-1": "not met"},
    ),
}
EXPECTED = [(case, item, outcome) for case, (_, items) in CASES.items() for item, outcome in items.items()]


@pytest.mark.parametrize(("case", "item", "outcome"), EXPECTED, ids=[f"{item}: {case}" for case, item, _ in EXPECTED])
def test_a_worked_case(case: str, item: str, outcome: str) -> None:
    found = row(CASES[case][0], item)
    assert (found.outcome, found.message) == (outcome, found.message)


def test_category_4_alone_gets_a_note() -> None:
    found = row(CASES["differential ultracentrifugation, vesicles measured in the images"][0], "CHAR-2")
    assert len(found.notes) >= 1
    assert "lipoprotein" in told(found)


def test_one_principle_is_named() -> None:
    found = row(CASES["ExoQuick, NTA and DLS, CD63 by ELISA"][0], "CHAR-3")
    assert "Brownian motion" in found.message
    assert "DLS" in found.message


def test_lineage_markers_never_count_as_contaminants() -> None:
    found = row(CASES["flow cytometry alone, intact vesicles of plasma"][0], "CHAR-2")
    assert found.outcome == "not met"
    assert found.fix != ""


def test_a_hybrid_names_its_clean_up() -> None:
    assert "size exclusion" in told(row(CASES["Exo-spin"][0], "ISO-1"))
