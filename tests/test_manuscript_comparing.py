"""Where a manuscript and a dossier disagree: true differences are found, and a dossier that agrees raises no alarm."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest

import evcheck
from evcheck.dossier.compiled import Field
from evcheck.manuscript import run
from evcheck.manuscript.comparing.agreeing import Mentions, field_of, near, same
from evcheck.manuscript.comparing.comparing import compare
from evcheck.manuscript.comparing.comparison import DIFFERS, NOT_IN_DOSSIER, NOT_IN_MANUSCRIPT
from evcheck.manuscript.draft import Draft, Found
from evcheck.manuscript.drafting.writing import dossier
from evcheck.views import disagreements
from tests.commands import ROOT
from tests.drafts import PLASMA, found, manuscript, plasma
from tests.papers import PAPERS, TEXTS

DRAFTED = dossier(plasma())


def findings(text: str, draft: Draft | None = None) -> list[tuple[str, str, str, str]]:
    """Kind, what it is about, and both sides."""
    comparison = compare(draft or plasma(), evcheck.load(text.encode()))
    return [
        (
            one.kind,
            one.about,
            one.dossier.value if one.dossier else "",
            one.manuscript.value if one.manuscript else "",
        )
        for one in comparison.findings
    ]


def test_a_dossier_drafted_from_a_manuscript_agrees_with_it() -> None:
    comparison = compare(plasma(), evcheck.load(DRAFTED.encode()))
    assert comparison.findings == ()
    assert comparison.agree > 15


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("force: 110000 g", "force: 110,000 x g"),
        ("force: 110000 g", "force: ~110000 g"),
        ("duration: 70 min", "duration: 1.17 h"),
        ("duration: overnight", "duration: 16 h"),
        ("rotor: SW 41 Ti", "rotor: SW41"),
        ("kind: plasma", "kind: blood plasma"),
        ("species: Homo sapiens", "species: human"),
        ("protein: CD63", "protein: LAMP3 (CD63)"),
        ("result: detected", "result: enriched"),
        ("by: western blot", "by: immunoblot"),
        ("technique: NTA", "technique: nanoparticle tracking analysis"),
        ("mode: 112 nm", "mode: 112.4 nm"),
        ("clone: H5C6", "clone: h5-c6"),
    ],
)
def test_other_spellings_and_rounded_figures_are_no_disagreement(ours: str, theirs: str) -> None:
    assert ours in DRAFTED
    assert findings(DRAFTED.replace(ours, theirs)) == []


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (
            "force: 110000 g",
            "force: 120000 g",
            (DIFFERS, "force of a step of “plasma-ev” (ultracentrifugation)", "120000 g", "110000 g"),
        ),
        (
            "duration: 70 min",
            "duration: 90 min",
            (DIFFERS, "duration of a step of “plasma-ev” (ultracentrifugation)", "90 min", "70 min"),
        ),
        (
            "rotor: SW 41 Ti",
            "rotor: SW 28",
            (DIFFERS, "rotor of a step of “plasma-ev” (ultracentrifugation)", "SW 28", "SW 41 Ti"),
        ),
        (
            "species: Homo sapiens",
            "species: Mus musculus",
            (DIFFERS, "species of “plasma-ev”", "Mus musculus", "Homo sapiens"),
        ),
        ("anticoagulant: EDTA", "anticoagulant: citrate", (DIFFERS, "anticoagulant of “plasma-ev”", "citrate", "EDTA")),
        (
            "protein: CD63\n          result: detected",
            "protein: CD63\n          result: not detected",
            (DIFFERS, "result of CD63 in “plasma-ev”", "not detected", "detected"),
        ),
        ("protein: CD63", "protein: CD81", (NOT_IN_MANUSCRIPT, "protein of “plasma-ev”", "CD81", "")),
        ("technique: NTA", "technique: TRPS", (NOT_IN_MANUSCRIPT, "technique of “plasma-ev”", "TRPS", "")),
        ("mode: 112 nm", "mode: 140 nm", (DIFFERS, "mode size by NTA in “plasma-ev”", "140 nm", "112 nm")),
        ("clone: H5C6", "rrid: AB_1", (NOT_IN_MANUSCRIPT, "RRID of the antibody cd63", "AB_1", "")),
        ("clone: H5C6", "clone: MEM-259", (NOT_IN_MANUSCRIPT, "clone of the antibody cd63", "MEM-259", "")),
    ],
)
def test_a_value_that_is_not_what_the_manuscript_says(
    ours: str, theirs: str, expected: tuple[str, str, str, str]
) -> None:
    assert ours in DRAFTED
    assert expected in findings(DRAFTED.replace(ours, theirs, 1))


def test_one_changed_force_is_one_finding_with_the_line_and_the_sentence() -> None:
    text = DRAFTED.replace("force: 110000 g", "force: 120000 g")
    comparison = compare(plasma(), evcheck.load(text.encode()))
    (one,) = comparison.findings
    assert one.dossier is not None
    assert text.splitlines()[one.dossier.line - 1].strip() == "force: 120000 g"
    assert disagreements.render(comparison, plasma().manuscript, "d.yaml", width=100) == (
        "paper.txt · d.yaml\n"
        "\n"
        "✗ differs  force of a step of “plasma-ev” (ultracentrifugation)\n"
        f"  dossier     120000 g (d.yaml:{one.dossier.line})\n"
        "  manuscript  110000 g\n"
        "  > “EVs were pelleted at 110,000 x g for 70 min in an SW 41 Ti rotor.” (Methods, paragraph 2)\n"
        "\n"
        f"1 disagreement. {comparison.agree} values of the dossier agreed with the manuscript; "
        f"{comparison.not_compared} values could not be compared\n"
        "(free text, or not found by this reading).\n"
    )


def test_a_step_that_the_text_does_not_mention() -> None:
    step = "      - method: precipitation\n        product: ExoQuick-TC\n"
    text = DRAFTED.replace("    isolation:\n", f"    isolation:\n{step}")
    assert findings(text) == [(NOT_IN_MANUSCRIPT, "a step of “plasma-ev”: precipitation", "ExoQuick-TC", "")]


def test_a_step_at_a_force_that_the_text_does_not_hold() -> None:
    step = "      - method: centrifugation\n        force: 17000 g\n        duration: 30 min\n"
    text = DRAFTED.replace("    isolation:\n", f"    isolation:\n{step}")
    assert findings(text) == [(NOT_IN_MANUSCRIPT, "a step of “plasma-ev”: centrifugation at 17000 g", "17000 g", "")]


def test_what_the_manuscript_states_and_the_dossier_does_not() -> None:
    lines = DRAFTED.splitlines()
    first = next(number for number, line in enumerate(lines) if "- method: ultracentrifugation" in line)
    without_step = "\n".join(lines[:first] + lines[first + 5 :])
    assert findings(without_step) == [(NOT_IN_DOSSIER, "a step: ultracentrifugation at 110000 g", "", "110000 g")]
    text = DRAFTED[: DRAFTED.index("      particles:")]
    assert findings(text) == [(NOT_IN_DOSSIER, "technique: NTA", "", "NTA")]


def test_what_is_unsure_in_the_draft_raises_no_alarm() -> None:
    read = manuscript()
    kind = found(read, "serum", "Plasma", unsure="the text speaks of plasma, too")
    draft = plasma(read)
    preparation: Any = {"id": Found("a", ()), "sample": {"kind": kind}}
    told = findings(DRAFTED, draft._replace(tree={**draft.tree, "preparations": [preparation]}))
    assert (DIFFERS, "kind of “plasma-ev”", "plasma", "serum") not in told


def test_a_size_or_a_result_that_is_told_of_other_vesicles_is_no_disagreement() -> None:
    read = manuscript((*PLASMA, ("Results", "results", ["EVs of urine had a mode of 140 nm, and calnexin was there."])))
    draft = plasma(read)
    assert findings(DRAFTED.replace("mode: 112 nm", "mode: 140 nm"), draft) == []
    second = (
        "  - id: urine-ev\n    sample:\n      kind: urine\n    characterization:\n      proteins:\n"
        "        - protein: calnexin\n          by: western blot\n          result: detected\n"
    )
    assert findings(f"{DRAFTED}{second}", draft) == []


def test_blanks_and_controls_are_passed_over() -> None:
    blank = (
        "  - id: blank\n    role: blank\n    sample:\n      kind: buffer\n    isolation:\n"
        "      - method: precipitation\n        product: ExoQuick-TC\n"
    )
    assert findings(f"{DRAFTED}{blank}") == []


def test_same_bytes_for_the_same_input() -> None:
    text = DRAFTED.replace("force: 110000 g", "force: 120000 g").encode()
    written = partial(disagreements.render_json, read=plasma().manuscript, dossier="d.yaml")
    assert written(compare(plasma(), evcheck.load(text))) == written(compare(plasma(), evcheck.load(text)))


@pytest.mark.parametrize(
    ("model", "key", "one", "two", "expected"),
    [
        ("Step", "force", "100000 g", "110000 g", False),
        ("Step", "force", "100,000 x g (max)", "100000 g", True),
        ("Step", "duration", "overnight", "18 h", True),
        ("Step", "duration", "overnight", "1 h", False),
        ("Step", "temperature", "room temperature", "21 °C", True),
        ("Step", "temperature", "4 °C", "on ice", True),
        ("Step", "temperature", "4 °C", "-80 °C", False),
        ("Step", "pore", "0.2 µm", "0.22 µm", True),
        ("Step", "pore", "0.45 µm", "0.22 µm", False),
        ("Step", "product", "Amicon Ultra-15", "Amicon Ultra-15, 100 kDa", True),
        ("Step", "product", "qEV", "ExoQuick", False),
        ("Step", "buffer", "PBS", "HEPES", None),
        ("Step", "buffer", "PBS", "PBS, filtered", True),
        ("Step", "rotor", "SW 32 Ti", "SW 32.1 Ti", False),
        ("Step", "rotor", "a rotor of ours", "SW 32.1 Ti", None),
        ("Step", "force", "fast", "100000 g", None),
        ("Step", "volume", "< 5 mL", "3 mL", True),
        ("Size", "mean", "108.6 ± 9.5 nm", "112 nm", True),
    ],
)
def test_same(model: str, key: str, one: str, two: str, expected: bool | None) -> None:
    field: Field = field_of(model, key)
    assert same(field, one, two) is expected
    assert same(field, two, one) is expected


def test_figures_are_near_when_one_is_the_other_rounded() -> None:
    assert near(112.4, 112)
    assert near(70.2, 70)
    assert not near(100_000, 110_000)
    assert not near(105_000, 100_000)
    assert not near(0, 5)


def test_a_text_mentions_a_value_by_any_of_its_names_and_spellings() -> None:
    text = Mentions("spun at 1.2 × 10^5 g and 134 000×g; anti-Alix, CD-63; Nanoparticle\ntracking")
    assert text.has(field_of("Step", "force"), "134,000 g")
    assert text.has(field_of("Protein", "protein"), "PDCD6IP")
    assert text.has(field_of("Protein", "protein"), "CD63")
    assert not text.has(field_of("Protein", "protein"), "CD81")
    assert not text.has(field_of("Step", "force"), "17000 g")


DOSSIERS = {
    "rojas2018_dptip.txt": "rojas2018",
    "geeurickx2019_rev.txt": "geeurickx2019",
    "guenthart2019_lung_crosscirculation.txt": "guenthart2019",
    "kosaka2010_breast_milk.txt": "kosaka2010",
    "das2016_adam8_mir720.txt": "das2016",
    "cbin1_microparticles_pbio2002354.xml": "cbin1_2017",
    "emp_nutraceutical_PMC4804276.xml": "emp2016",
}
"""Papers, and the dossiers that a person wrote of them."""


@pytest.mark.skipif(not PAPERS.is_dir(), reason="the papers are not here")
@pytest.mark.parametrize("paper", DOSSIERS)
def test_no_alarm_between_a_paper_and_the_dossier_that_a_person_wrote_of_it(paper: str) -> None:
    from evcheck.manuscript.drafting.drafting import draft
    from evcheck.manuscript.inputs import read

    loaded = evcheck.load(ROOT / "examples" / "papers" / f"{DOSSIERS[paper]}.yaml")
    assert compare(draft(read(PAPERS / paper)), loaded).findings == ()


@pytest.mark.skipif(not PAPERS.is_dir(), reason="the papers are not here")
@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_no_alarm_between_a_paper_and_its_own_draft(path: Path) -> None:
    from evcheck.manuscript.drafting.drafting import draft
    from evcheck.manuscript.inputs import read

    drafted = draft(read(path))
    assert compare(drafted, evcheck.load(dossier(drafted).encode())).findings == ()


PAPER = """# EVs of plasma

## Methods

### Isolation of EVs

EVs were isolated from 2 mL of human plasma. Plasma was spun at 2,000 × g for 20 min and passed through a 0.22 µm
filter. EVs were isolated on a qEVoriginal column and pelleted by ultracentrifugation. EVs were stored at -80 °C.

### Protein

The protein content of the EVs was measured by the BCA assay. EVs were blotted with antibodies against CD63.

## Results

Western blots showed CD63 in the EVs. EVs were given to HeLa cells, which took up the EVs.
"""
"""A paper with an ultracentrifugation that is named without its force."""

OF_IT = """evcheck: 1
preparations:
  - id: plasma
    sample:
      kind: plasma
      amount: 2 mL
    isolation:
      - method: centrifugation
        force: 2000 g
        duration: 20 min
      - method: filtration
        pore: 0.22 µm
      - method: size exclusion chromatography
        product: qEVoriginal
      - method: ultracentrifugation
        rotor: not available
    storage:
      temperature: -80 °C
    characterization:
      proteins:
        - protein: CD63
          by: western blot
          result: detected
      quantities:
        protein:
          by: BCA
"""


def of_it(ours: str = "", theirs: str = "") -> list[tuple[str, str, str, str]]:
    from evcheck.manuscript.run import draft

    assert ours in OF_IT
    return findings(OF_IT.replace(ours, theirs, 1) if ours else OF_IT, draft(PAPER.encode(), "paper.md"))


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("      - method: ultracentrifugation\n", "      - method: centrifugation\n"),
        ("temperature: -80 °C", "temperature: -70 °C"),
        ("amount: 2 mL", "amount: 2.0 mL"),
        ("by: BCA", "by: micro BCA"),
        ("by: western blot", "by: immunoblot"),
    ],
)
def test_what_only_looks_different_raises_no_alarm(ours: str, theirs: str) -> None:
    assert of_it() == []
    assert of_it(ours, theirs) == []


UC = "      - method: ultracentrifugation\n        rotor: not available\n"


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (UC, "", (NOT_IN_DOSSIER, "a step: ultracentrifugation", "", "ultracentrifugation")),
        (
            "      - method: filtration\n        pore: 0.22 µm\n",
            "",
            (NOT_IN_DOSSIER, "a step: filtration", "", "filtration"),
        ),
        (
            "product: qEVoriginal",
            "product: qEV10",
            (DIFFERS, "product of a step of “plasma” (size exclusion chromatography)", "qEV10", "qEVoriginal"),
        ),
        ("amount: 2 mL", "amount: 5 mL", (DIFFERS, "amount used for “plasma”", "5 mL", "2 mL")),
        ("temperature: -80 °C", "temperature: 4 °C", (DIFFERS, "storage temperature of “plasma”", "4 °C", "-80 °C")),
        ("by: BCA", "by: Bradford", (DIFFERS, "protein assay of “plasma”", "Bradford", "BCA")),
        ("by: western blot", "by: ELISA", (DIFFERS, "assay of CD63 in “plasma”", "ELISA", "western blot")),
        (
            "          by: BCA\n",
            "          by: BCA\nassays: none\n",
            (NOT_IN_DOSSIER, "an assay: uptake", "", "uptake"),
        ),
    ],
)
def test_what_a_reviewer_wants_to_know(ours: str, theirs: str, expected: tuple[str, str, str, str]) -> None:
    assert of_it(ours, theirs) == [expected]


def test_a_medium_without_serum_and_one_with_serum_differ() -> None:
    from evcheck.manuscript.run import draft

    text = (
        b"# Methods\n\n## EVs\n\nHeLa cells were kept in serum-free DMEM for 48 h. EVs were isolated from the "
        b"conditioned medium by ultracentrifugation at 100,000 x g for 70 min.\n"
    )
    ours = dossier(draft(text, "paper.md"))
    assert "serum: none" in ours
    theirs = ours.replace("serum: none", "serum:\n          kind: fetal bovine serum\n          percent: 10 %")
    assert findings(ours, draft(text, "paper.md")) == []
    expected = (DIFFERS, "serum of “conditioned-medium”", "fetal bovine serum", "none")
    assert expected in findings(theirs, draft(text, "paper.md"))


def test_a_comparison_as_markdown_is_ready_to_be_pasted() -> None:
    from evcheck.manuscript.run import draft
    from evcheck.views import disagreements_markdown

    read = draft(PAPER.encode(), "paper.md")
    text = OF_IT.replace("by: BCA", "by: Bradford").replace("protein: CD63", "protein: [CD63, CD9]").replace(UC, "")
    assert disagreements_markdown.render(compare(read, evcheck.load(text.encode())), read.manuscript, "a_b.yaml") == (
        "# Comparison of “paper.md” with a\\_b.yaml\n"
        "\n"
        "3 disagreements. 12 values of the dossier agreed with the manuscript; 1 value could not be compared (free "
        "text, or not found by this reading). Not found means that evcheck's reading did not find it; it may stand in "
        "a figure or in other words.\n"
        "\n"
        "## The manuscript and the dossier differ\n"
        "\n"
        "- **Protein assay of “plasma”**. Dossier: Bradford (line 24); manuscript: BCA\n"
        "\n"
        "  > “The protein content of the EVs was measured by the BCA assay.” (Methods › Protein, paragraph 1)\n"
        "\n"
        "## In the dossier, not found in the manuscript\n"
        "\n"
        "- **Protein of “plasma”**. Dossier: CD9 (line 19)\n"
        "\n"
        "## In the manuscript, not in the dossier\n"
        "\n"
        "- **A step: ultracentrifugation**\n"
        "\n"
        "  > “EVs were isolated on a qEVoriginal column and pelleted by ultracentrifugation.” (Methods › Isolation of "
        "EVs, paragraph 1)\n"
    )


def test_ids_are_not_counted_and_an_antibody_that_is_referred_to_counts_once() -> None:
    text = "# Methods\n\n## EVs\n\nEVs were isolated from human plasma. Blots of EVs used anti-CD63 (clone H5C6).\n"
    given = """
evcheck: 1
antibodies:
  cd63:
    clone: H5C6
preparations:
  - id: a
    sample:
      kind: plasma
    characterization:
      proteins:
        - {protein: CD63, by: western blot, antibody: cd63}
        - {protein: CD63, by: ELISA, antibody: cd63}
"""
    compared = compare(run.draft(text.encode(), "paper.md"), evcheck.load(given.encode()))
    assert compared.agree + compared.not_compared + len(compared.findings) == 6


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ("passage: 3 to 5", "passage: 4", None),
        ("passage: 3 to 5", "passage: P3-P5", None),
        ("passage: 3 to 5", "passage: 5 to 8", None),
        ("passage: 3 to 5", "passage: 7", "passage of the cells of “conditioned-medium”"),
        ("viability: 95 %", "viability: 80 %", "viability of the cells of “conditioned-medium”"),
        ("fractions: 7-9", "fractions: 7, 8 and 9", None),
        (
            "fractions: 7-9",
            "fractions: 10-12",
            "fractions of a step of “conditioned-medium” (size exclusion chromatography)",
        ),
        ("duration: 3 months", "duration: 1 year", "time of storage of “conditioned-medium”"),
    ],
)
def test_passages_fractions_viability_and_storage(ours: str, theirs: str, expected: str | None) -> None:
    from evcheck.manuscript.run import draft

    text = (
        "# Methods\n\n## Cell culture\n\nHeLa cells at passages 3 to 5 with a viability of 95 % were kept in "
        "serum-free DMEM for 48 h.\n\n## Isolation of EVs\n\nEVs were isolated from the conditioned medium of HeLa "
        "cells by size exclusion chromatography (qEVoriginal), and fractions 7-9 were pooled. EVs were stored at "
        "-80 °C for up to 3 months.\n"
    )
    read = draft(text.encode(), "paper.md")
    written = dossier(read)
    assert findings(written, read) == []
    found = [about for kind, about, *_ in findings(written.replace(ours, theirs), read) if kind == DIFFERS]
    assert found == ([expected] if expected else [])
    assert ours in written
