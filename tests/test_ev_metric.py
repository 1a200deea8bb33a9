"""EV-METRIC component by component, and the worked cases with their scores."""

from __future__ import annotations

from typing import Any

import pytest

import evcheck
from evcheck.guidelines import get
from tests.guideline_cells import Case, Table, assert_holds, assert_shows_all, assert_sound, each, the_row
from tests.small_dossiers import TODAY, small, told

BLANK = "{role: blank, sample: {kind: buffer}}"
CONTROL = "{role: control, isolation: none}"
SHOWN = """
preparations:
  - {id: first, sample: {kind: plasma}}
  - {id: ev, sample: {kind: plasma}, isolation: none, characterization: {shown for: first}}
"""


def proteins(*entries: str, rest: str = "") -> str:
    """A characterization with these proteins; an entry of names alone was seen in a western blot."""
    listed = [
        f"{{{entry}}}" if "protein:" in entry else f"{{protein: [{entry}], by: western blot, result: detected}}"
        for entry in entries
    ]
    return f"characterization: {{proteins: [{', '.join(listed)}]{rest}}}"


def blot(entry: str) -> str:
    """One protein by western blot, with whatever else is said of it."""
    return proteins(f"protein: CD63, by: western blot, result: detected{entry and ', '}{entry}")


def by(assay: str, entry: str = "", protein: str = "CD63") -> str:
    """One protein by an assay, with whatever else is said of it."""
    return proteins(f"protein: {protein}, by: {assay}, result: detected{entry and ', '}{entry}")


def particles(particle: str, image: str = "technique: TEM") -> str:
    """A characterization with one particle measurement and one image."""
    parts = [f"particles: [{{{particle}}}]"] * bool(particle) + [f"imaging: [{{{image}}}]"] * bool(image)
    return f"characterization: {{{', '.join(parts)}}}"


def images(*entries: str) -> str:
    """A characterization with images alone."""
    return f"characterization: {{imaging: [{', '.join(f'{{{entry}}}' for entry in entries)}]}}"


def steps(*isolation: str, validation: tuple[str, ...] = ()) -> str:
    """An isolation of these steps, and a validation."""
    said = f"isolation: [{', '.join(f'{{{step}}}' for step in isolation)}]"
    return f"{said}\nvalidation: [{', '.join(f'{{{step}}}' for step in validation)}]" if validation else said


BOTH = "views: [wide-field, close-up]"
SEC = "method: size exclusion chromatography, product: qEVoriginal, load: 500 µL, fractions: 7-9"
SPUN = "force: 100000 g, duration: 70 min, rotor: SW 32 Ti"
UC = f"method: ultracentrifugation, {SPUN}"
DG = f"method: density gradient, matrix: iodixanol, {SPUN}"

TABLE: Table = {
    "1": [
        Case("met", proteins("CD9, CD63, CD81"), ("3 EV markers assessed",)),
        Case("met", proteins("CD63, TSG101, syntenin-1")),
        Case("met", proteins("protein: [CD9, CD63, CD81], by: western blot, result: not detected")),
        Case("met", proteins("protein: [CD9, CD63, CD81], by: ELISA, result: quantified")),
        Case("met", proteins("CD9, CD63", "protein: TSG101, by: western blot, result: depleted")),
        Case("met", "sample: {kind: plasma}\n" + by("flow cytometry", protein="[CD9, CD41, CD235a]")),
        Case("not met", proteins("CD9, CD63"), ("2 of 3 EV markers assessed with a result",)),
        Case("not met", proteins("CD9, CD63, calnexin, fibronectin")),
        Case("not met", proteins("CD9, CD63", "protein: CD81, by: western blot, result: detected, role: cargo")),
        Case("not met", proteins("CD9", "protein: CD9, by: flow cytometry, result: detected")),
        Case("not met", "characterization: {proteins: not done}"),
        Case("not reported", ""),
        Case("not reported", proteins("CD9, CD63", "protein: CD81, by: western blot"), ("CD81",)),
        Case("needs review", proteins("CD9, CD63, AQP2"), ("AQP2",)),
        Case("needs review", proteins("CD9, CD63", "protein: CD81, by: plasmonic whisper sensing, result: detected")),
        Case("needs review", "{sample: {kind: bacterial culture}, " + proteins("OmpA") + "}", ("mammalian",)),
        Case("needs review", SHOWN, ("first",), "ev"),
        Case("not applicable", BLANK),
        Case("not applicable", CONTROL),
    ],
    "2": [
        Case("met", proteins("CD9", "protein: calnexin, by: western blot, result: not detected")),
        Case("met", proteins("protein: ApoA1, by: western blot, result: detected")),
        Case("met", "characterization: {components: [{what: albumin, by: ELISA, value: 3 µg/mL}]}"),
        Case("not met", proteins("CD9, CD63, CD81")),
        Case("not met", by("flow cytometry", protein="[CD9, CD41, CD235a]")),
        Case("not met", by("western blot", protein="[GFP, TGFB1]")),
        Case("not met", proteins("protein: histone H3, by: mass spectrometry, result: detected, role: cargo")),
        Case("not met", proteins("protein: albumin, by: ELISA, result: quantified, role: origin")),
        Case("not met", "characterization: {proteins: not done}"),
        Case("not reported", ""),
        Case("not reported", proteins("protein: calnexin, by: western blot"), ("calnexin",)),
        Case("needs review", "characterization: {components: [{what: LPS, by: LAL assay, value: 0.1 EU/mL}]}"),
        Case("needs review", proteins("protein: antigen 4F2x, by: western blot, result: not detected")),
        Case("needs review", "{sample: {kind: plant}, " + proteins("PEN1") + "}", ()),
        Case("needs review", SHOWN, ("first",), "ev"),
        Case("not applicable", BLANK),
    ],
    "3": [
        Case("met", particles("technique: NTA, concentration: {value: 2.1e11 /mL, per: mL final}"), ("2.1e11 /mL",)),
        Case("met", particles("technique: NTA, concentration: 500 particles/cell", "technique: AFM")),
        Case("met", particles("technique: nano-flow cytometry, concentration: 4e9 /mL", "technique: dSTORM")),
        Case("met", "characterization: {particles: [{technique: NTA, concentration: 1e9 /mL}, {technique: TEM}]}"),
        Case("not met", particles("technique: DLS, size: {mean: 130 nm}"), ("DLS gives no number",)),
        Case("not met", particles("technique: NTA, concentration: not done")),
        Case("not met", "characterization: {imaging: not done, particles: [{technique: NTA, concentration: 1e9 /mL}]}"),
        Case("not reported", ""),
        Case("not reported", particles("technique: NTA, size: {mode: 112 nm}"), ("NTA", "`concentration`")),
        Case("not reported", particles("technique: NTA, concentration: measured"), ("value not given",)),
        Case("not reported", particles("technique: NTA, concentration: 41 µg/mL"), ("41 µg/mL",)),
        Case("not reported", particles("technique: NTA, concentration: 1e9 /mL", ""), ("No image",)),
        Case("not reported", particles(""), ("No number of particles",)),
        Case("needs review", particles("technique: NTA, concentration: 1e9 /mL", "technique: confocal microscopy")),
        Case("needs review", particles("technique: NTA, concentration: 1e9 /mL", "technique: nanoglow imaging")),
        Case("needs review", particles("technique: NTA, concentration: {as in: 10.1000/1}")),
        Case("needs review", SHOWN, ("first",), "ev"),
        Case("not applicable", BLANK),
    ],
    "4": [
        Case("met", images(f"technique: TEM, {BOTH}")),
        Case("met", images("technique: TEM, views: wide-field", "technique: cryo-EM, views: close-up")),
        Case("met", images("technique: SEM, views: wide-field", f"technique: immuno-EM, {BOTH}")),
        Case("not met", images("technique: TEM, views: close-up"), ("no wide-field view",)),
        Case("not met", images(f"technique: AFM, {BOTH}"), ("AFM",)),
        Case("not met", images("technique: TEM, views: wide-field", "technique: AFM, views: close-up")),
        Case("not met", "characterization: {imaging: not done}"),
        Case("not reported", ""),
        Case("not reported", images("technique: TEM, scale_bar: 200 nm"), ("`views`",)),
        Case(
            "needs review", images("technique: TEM, views: wide-field", "technique: nanoglow imaging, views: close-up")
        ),
        Case("needs review", SHOWN, ("first",), "ev"),
        Case("not applicable", BLANK),
    ],
    "5": [
        Case("met", steps(UC, DG)),
        Case("met", steps(SEC, validation=(DG,)), ("step 1 of the validation",)),
        Case("met", "isolation: none\nvalidation: [{method: sucrose gradient}]"),
        Case("not met", steps(SEC), ("size exclusion chromatography",)),
        Case("not met", steps(f"method: sucrose cushion, {SPUN}")),
        Case("not met", steps(f"method: density cushion, matrix: iodixanol, {SPUN}", validation=(UC,))),
        Case("not met", "isolation: none", ("`isolation: none`",)),
        Case("not met", "isolation: not done"),
        Case("not met", steps("product: ExoQuick")),
        Case("not reported", "", ("`isolation: none`",)),
        Case("not reported", steps("product: VesiPrep Rapid Kit"), ("VesiPrep Rapid Kit",)),
        Case("needs review", steps("method: buoyant partition spinning")),
        Case("needs review", steps(f"{UC}, layers: [40 %, 20 %, 5 %]")),
        Case("needs review", "isolation: {as in: 10.1000/1}"),
        Case("needs review", steps(SEC) + "\nvalidation: {as in: 10.1000/1}"),
        Case("not applicable", BLANK),
        Case("not applicable", CONTROL),
    ],
    "6": [
        Case("met", steps(f"{DG}, density: 1.09-1.11 g/mL"), ("1.09-1.11 g/mL",)),
        Case("met", steps(SEC, validation=(f"{DG}, density: 1.1 g/mL",))),
        Case("not met", steps(SEC)),
        Case("not met", "isolation: none"),
        Case("not met", steps("method: density cushion, matrix: sucrose, density: 1.21 g/mL")),
        Case("not met", steps(f"{DG}, density: not done")),
        Case("not reported", ""),
        Case("not reported", steps(f"{DG}, fractions: 8-9"), ("`density`",)),
        Case("not reported", steps(f"{DG}, density: measured")),
        Case("not reported", steps("method: buoyant partition spinning"), ("`density`",)),
        Case("needs review", steps("method: buoyant partition spinning, density: 1.1 g/mL")),
        Case("needs review", steps(f"{DG}, density: not available")),
        Case("not applicable", BLANK),
    ],
    "7": [
        Case("met", steps(UC)),
        Case("met", steps("method: ultracentrifugation, rpm: 30000 rpm, duration: 70 min, rotor: SW 32 Ti")),
        Case("met", steps("method: centrifugation, force: 2000 g", UC, DG, f"method: density cushion, {SPUN}")),
        Case("met", steps(f"method: centrifugation, {SPUN}, keep: supernatant"), ("above 20,000",)),
        Case(
            "met",
            steps(SEC, "method: centrifugation, force: 10000 g, duration: 30 min, rotor: F-45"),
            ("read as keeping the pellet",),
        ),
        Case("not reported", ""),
        Case("not reported", steps("method: ultracentrifugation, force: 100000 g, duration: 70 min"), ("`rotor`",)),
        Case("not reported", steps("method: ultracentrifugation, force: 100000 g, rotor: SW 32 Ti"), ("`duration`",)),
        Case("not reported", steps("method: ultracentrifugation, duration: 2 h, rotor: SW 32 Ti"), ("`force`",)),
        Case(
            "not reported", steps(UC, f"method: density gradient, {SPUN}", "method: ultracentrifugation"), ("step 3",)
        ),
        Case("not reported", steps("method: sucrose cushion, force: 100000 g")),
        Case("not reported", steps(SEC, validation=("method: density gradient",)), ("step 1 of the validation",)),
        Case("not reported", steps("method: centrifugation, force: 10000 g, duration: 30 min, keep: pellet", SEC)),
        Case("not reported", steps("method: centrifugation, force: 2000 g, duration: 20 min, keep: pellet")),
        Case("not reported", steps("method: centrifugation, force: 10000 g, keep: both", "method: filtration")),
        Case("not reported", steps("method: centrifugation, force: 10000 g", SEC), ("`keep`",)),
        Case("not reported", steps("method: centrifugation, duration: 10 min, keep: supernatant", SEC), ("`force`",)),
        Case("not reported", steps("product: VesiPrep Rapid Kit"), ("`method`",)),
        Case("not reported", steps("method: ultracentrifugation, force: 100000 g, duration: 2 h, rotor: measured")),
        Case("needs review", steps("method: buoyant partition spinning")),
        Case("needs review", steps(UC, "method: buoyant partition spinning")),
        Case("needs review", "isolation: {as in: 10.1000/1}"),
        Case("needs review", steps(f"method: ultracentrifugation, {SPUN}".replace("70 min", "{as in: 10.1000/1}"))),
        Case("not applicable", steps(SEC)),
        Case("not applicable", steps("product: ExoQuick")),
        Case("not applicable", steps("product: ExoQuick", "method: centrifugation, force: 1500 g, keep: pellet")),
        Case("not applicable", steps("product: Exo-spin")),
        Case(
            "not applicable",
            steps("method: centrifugation, force: 300 g", "method: centrifugation, force: 2000 g", SEC),
        ),
        Case("not applicable", steps("method: centrifugation, force: 10000 g, keep: supernatant", SEC)),
        Case("not applicable", steps("method: centrifugation, force: 10000 g, role: clear", SEC)),
        Case("not applicable", steps("method: ultrafiltration, product: Amicon Ultra-15, force: 4000 g")),
        Case("not applicable", steps("method: centrifugation, product: Amicon Ultra-15, force: 4000 g")),
        Case("not applicable", steps("method: centrifugation, cutoff: 100 kDa, force: 4000 g")),
        Case("not applicable", steps("method: immunoaffinity, target: CD9", "method: centrifugation, force: 300 g")),
        Case(
            "not applicable",
            "sample: {medium: {serum: {kind: FBS, depletion: {method: ultracentrifugation}}}}\n" + steps(SEC),
        ),
        Case("not applicable", "sample: {processing: [{method: centrifugation, force: 2500 g}]}\n" + steps(SEC)),
        Case("not applicable", "isolation: none"),
        Case("not applicable", BLANK),
    ],
    "8": [
        Case("met", blot("antibody: {clone: H5C6, dilution: '1:1000'}")),
        Case("met", blot("antibody: {catalogue: 556019, concentration: 1 µg/mL}")),
        Case("met", blot("antibody: {rrid: AB_396297, amount: 5 µL}")),
        Case("met", "antibodies: {cd63: {clone: H5C6, dilution: '1:1000'}}\n" + blot("antibody: cd63")),
        Case("met", "antibodies: {cd63: {clone: H5C6}}\n" + blot("antibody: {name: cd63, dilution: '1:500'}")),
        Case("met", by("MACSPlex", "kit: 'MACSPlex EV Kit IO, 130-108-813'")),
        Case("met", by("MACSPlex", "kit: MACSPlex EV Kit IO, antibody: {catalogue: 130-108-813}")),
        Case(
            "met", proteins("protein: [CD9, CD63], by: western blot, antibody: {clone: a, dilution: '1'}"), ("its own",)
        ),
        Case("not met", blot("antibody: not done")),
        Case("not reported", ""),
        Case("not reported", blot(""), ("clone or catalogue number, and dilution",)),
        Case("not reported", blot("antibody: {clone: H5C6, supplier: BD}"), ("dilution",)),
        Case("not reported", blot("antibody: {supplier: BD, dilution: '1:1000'}"), ("clone",)),
        Case("not reported", by("flow cytometry", "captured_with: CD9")),
        Case(
            "not reported",
            proteins(
                "protein: CD9, by: western blot, antibody: {clone: a, dilution: '1:1000'}",
                "protein: CD63, by: western blot",
            ),
            ("CD63 (western blot)",),
        ),
        Case("not reported", "antibodies: {cd63: {clone: H5C6}}\n" + blot("antibody: cd63"), ("dilution",)),
        Case("not reported", by("mass spectrometry")[:-1] + ", imaging: [{technique: immuno-EM}]}"),
        Case("needs review", by("ELISA", "kit: ExELISA CD63")),
        Case("needs review", by("ELISA", "kit: TSG101 ELISA kit", "TSG101")),
        Case("needs review", blot("kit: 'SuperSignal West Pico, 34080'")),
        Case("needs review", by("plasmonic whisper sensing")),
        Case("needs review", blot("antibody: {as in: 10.1000/1}")),
        Case("needs review", SHOWN, ("first",), "ev"),
        Case("not applicable", by("mass spectrometry")),
        Case("not applicable", by("flow cytometry", protein="annexin V")),
        Case("not applicable", by("reporter assay", protein="GFP")),
        Case("not applicable", "characterization: {proteins: not done}"),
        Case("not applicable", steps("method: immunoaffinity, antibody: {clone: a}") + "\n" + by("mass spectrometry")),
        Case("not applicable", BLANK),
    ],
    "9": [
        Case("met", blot("lysis_buffer: '50 mM Tris, 1 % SDS'")),
        Case("met", blot("lysis_buffer: RIPA"), ("`RIPA` is a name",)),
        Case("met", blot("lysis_buffer: Laemmli"), ("composition",)),
        Case("met", by("ELISA", "lysis_buffer: 1 % Triton X-100")),
        Case("met", by("mass spectrometry", "lysis_buffer: 5 % SDS")),
        Case(
            "met",
            proteins("protein: CD9, by: western blot, lysis_buffer: RIPA", "protein: CD63, by: western blot"),
        ),
        Case("not met", blot("lysis_buffer: not done")),
        Case("not reported", ""),
        Case("not reported", blot(""), ("`lysis_buffer`",)),
        Case("not reported", blot("intact: yes")),
        Case("not reported", by("ELISA"), ("`intact: yes`",)),
        Case("not reported", by("Simoa", "intact: no")),
        Case("not reported", by("mass spectrometry"), ("mass spectrometry",)),
        Case("not reported", blot("lysis_buffer: RIPA")[:-2] + ", {protein: CD9, by: mass spectrometry}]}"),
        Case("needs review", by("plasmonic whisper sensing")),
        Case("needs review", blot("lysis_buffer: none")),
        Case("needs review", blot("lysis_buffer: {as in: 10.1000/1}")),
        Case("needs review", SHOWN, ("first",), "ev"),
        Case("not applicable", by("flow cytometry")),
        Case("not applicable", by("SP-IRIS")),
        Case("not applicable", by("immuno-EM")),
        Case("not applicable", by("ELISA", "intact: yes")),
        Case("not applicable", by("Simoa", "intact: yes")),
        Case("not applicable", "characterization: {proteins: not done}"),
        Case("not applicable", BLANK),
    ],
}


@each(TABLE)
def test_a_component(item: str, case: Case) -> None:
    assert_holds("ev-metric", item, case)


def test_every_component_is_shown_with_a_gap_and_without_one() -> None:
    assert_shows_all("ev-metric", TABLE)
    assert_sound("ev-metric", ("optional",))
    assert get("ev-metric").score == "fulfilled"


@pytest.mark.parametrize("item", "123456")
def test_six_components_are_always_applicable(item: str) -> None:
    cases = [case for case in TABLE[item] if case.snippet not in (BLANK, CONTROL)]
    assert "not applicable" not in {case.outcome for case in cases}
    for snippet in ("isolation: none", "characterization: not done", "isolation: not done", ""):
        assert the_row("ev-metric", item, Case("", snippet)).outcome in ("not met", "not reported")


def test_a_comparator_is_left_to_a_reader() -> None:
    assert the_row("ev-metric", "5", Case("", "role: comparator\n" + steps(SEC))).outcome == "needs review"


def test_what_to_add_can_be_pasted() -> None:
    found = the_row("ev-metric", "7", Case("", steps(SEC, validation=("method: density gradient",))))
    assert found.add == (
        "validation:\n  - method: density gradient   # step 1\n    force: <force> g\n    duration: <duration>\n"
        "    rotor: <rotor>"
    )
    found = the_row("ev-metric", "8", Case("", blot("antibody: {clone: H5C6}")))
    assert found.add == (
        "characterization:\n  proteins:\n    - protein:\n        - CD63\n      by: western blot\n"
        "      antibody:\n        dilution: <dilution>"
    )
    assert "imaging" in the_row("ev-metric", "3", Case("", particles("technique: NTA, concentration: 1e9 /mL", ""))).add


BLOTTED = "by: western blot, antibody: {clone: mAb, dilution: '1:1000'}, lysis_buffer: '50 mM Tris, 1 % NP-40'"
NTA = "{technique: NTA, size: {mode: 105 nm}, concentration: {value: 2.1e11 /mL, per: mL final}}"
IMAGED = "imaging: [{technique: TEM, views: [wide-field, close-up]}]"
TETRASPANINS = ", ".join(f"{{protein: {name}, {BLOTTED}, result: detected}}" for name in ("CD9", "CD63", "CD81"))
NO_CALNEXIN = f"{{protein: calnexin, {BLOTTED}, result: not detected}}"
DIFFERENTIAL = "isolation: [{method: centrifugation, force: 2000 g, duration: 20 min}, {" + UC + "}]\n"
FLOATED = f"isolation: [{{{UC}}}, {{{DG}, density: 1.09-1.11 g/mL}}]\n"
COLUMN = f"isolation: [{{{SEC}}}]\n"

WORKED = {
    "differential ultracentrifugation": (
        DIFFERENTIAL + f"characterization: {{proteins: [{TETRASPANINS}, {NO_CALNEXIN}], particles: [{NTA}], {IMAGED}}}",
        (7, 9, 78),
        {"5": "not met", "6": "not met"},
    ),
    "size exclusion": (
        "sample: {kind: plasma}\n"
        + COLUMN
        + "characterization: {proteins: ["
        + ", ".join(f"{{protein: {name}, {BLOTTED}, result: detected}}" for name in ("CD63", "TSG101", "syntenin-1"))
        + f", {{protein: ApoA1, {BLOTTED}, result: not detected}}], particles: [{NTA}], {IMAGED}}}",
        (6, 8, 75),
        {"5": "not met", "6": "not met", "7": "not applicable"},
    ),
    "ExoQuick, with CD63 by ELISA": (
        "sample: {kind: plasma}\nisolation: [{product: ExoQuick}]\n"
        "characterization: {proteins: [{protein: CD63, by: ELISA, result: detected}], "
        "particles: [{technique: NTA, size: {mode: 105 nm}}, {technique: DLS, size: {mean: 130 nm}}]}",
        (0, 8, 0),
        {"7": "not applicable"},
    ),
    "density gradient, complete": (
        FLOATED + f"characterization: {{proteins: [{TETRASPANINS}, {NO_CALNEXIN}], particles: [{NTA}], {IMAGED}}}",
        (9, 9, 100),
        {},
    ),
    "flow cytometry alone": (
        "sample: {kind: plasma}\n"
        + COLUMN
        + "characterization: {proteins: ["
        + ", ".join(
            f"{{protein: {name}, by: flow cytometry, intact: yes, result: detected, "
            "antibody: {clone: mAb, dilution: '1:50'}}"
            for name in ("CD9", "CD41", "CD235a")
        )
        + "], particles: [{technique: flow cytometry, concentration: 3e9 /mL}]}",
        (2, 7, 29),
        {"2": "not met", "7": "not applicable", "9": "not applicable"},
    ),
    "Exo-spin": ("isolation: [{product: Exo-spin}]", (0, 8, 0), {"7": "not applicable"}),
}
"""The worked cases of the digest, as corrected: a snippet, its score, and the components named for it."""


def scores(snippet: str) -> dict[str, Any]:
    """The EV-METRIC of a small dossier."""
    (result,) = evcheck.check(small(snippet), ["ev-metric"], today=TODAY).dossiers
    assert [problem.message for problem in result.problems if problem.severity == "error"] == []
    found: dict[str, Any] = result.scores["ev-metric"]
    return found


@pytest.mark.parametrize("name", WORKED)
def test_a_worked_case(name: str) -> None:
    snippet, expected, items = WORKED[name]
    part = scores(snippet)["preparations"]["ev"]
    assert (part["fulfilled"], part["applicable"], part["percent"]) == expected
    for item, outcome in items.items():
        assert the_row("ev-metric", item, Case("", snippet)).outcome == outcome


def test_healthy_and_patient_plasma_are_two_experiments_and_a_blank_is_none() -> None:
    found = scores(f"""
preparations:
  - {{id: patients, sample: {{kind: plasma}}, isolation: [{{{SEC}}}], validation: [{{{DG}, density: 1.1 g/mL}}]}}
  - {{id: healthy, sample: {{kind: plasma}}, isolation: [{{{SEC}}}]}}
  - {{id: kit, role: comparator, sample: {{kind: plasma}}, isolation: [{{product: ExoQuick}}]}}
  - {{id: buffer, role: blank, sample: {{kind: buffer}}}}
""")
    assert {name: part["arithmetic"] for name, part in found["preparations"].items()} == {
        "patients": "3 of 9 applicable = 33 %",
        "healthy": "0 of 8 applicable = 0 %",
        "kit": "0 of 8 applicable = 0 %",
    }
    assert found["study"] == {"percent": 11, "arithmetic": "mean of 3/9, 0/8, 0/8 = 11 %"}


def test_what_was_cut_out_of_the_dossier_has_no_score() -> None:
    (result,) = evcheck.check(small("isolation: [{method: ultracentrifugation, force: 5 mL}]"), ["ev-metric"]).dossiers
    found = result.scores["ev-metric"]
    assert found["preparations"] == {}
    assert "could not be judged" in found["not_computed"]["ev"]
    assert found["study"]["percent"] is None


def test_a_blot_by_a_kit_says_what_is_open() -> None:
    found = the_row("ev-metric", "8", Case("", by("ELISA", "kit: ExELISA CD63")))
    assert "`ExELISA CD63`" in told(found)
