"""Names that look like something else, and other traps: what must be seen, and what must not be seen as it."""

from __future__ import annotations

import pytest

from evcheck.checking.report import Row
from tests.small_dossiers import checked, row, small, told

PRECIPITATIONS = [
    "product: ExoQuick",
    "product: ExoQuick-TC",
    "product: exoquick tc",
    "product: ExoQuick™",
    "product: ExoQuick ULTRA",
    "product: Total Exosome Isolation",
    "product: Total Exosome Isolation Reagent (from serum)",
    "product: miRCURY",
    "product: miRCURY Exosome Kit",
    "product: Exo-spin",
    "method: ExoQuick-TC",
    "method: Total Exosome Isolation",
    "method: miRCURY",
    "method: Exo-spin",
    "method: PEG",
    "method: PEG precipitation",
    "method: polyethylene glycol precipitation",
    "method: protamine precipitation",
    "method: incubation, reagent: PEG 8000",
    "method: incubation, reagent: polyethylene glycol",
    "method: incubation, reagent: protamine",
    "method: incubation, reagent: protamine sulfate",
    "method: centrifugation, reagent: ExoQuick-TC",
    "method: commercial kit, product: ExoQuick",
]


@pytest.mark.parametrize("step", PRECIPITATIONS)
def test_a_precipitation_is_seen_under_any_name(step: str) -> None:
    assert row(f"isolation: [{{{step}}}]", "ISO-1").outcome == "not met"


NO_PRECIPITATIONS = [
    "isolation: [{method: filtration, pore: 0.22 µm, membrane: cellulose acetate}]",
    "isolation: [{method: ultrafiltration, membrane: cellulose triacetate}]",
    "isolation: [{method: immunoprecipitation, target: CD63}]",
    "isolation: [{method: CD63 immunoprecipitation}]",
    "isolation: [{method: labelling, reagent: DMPE-PEG}]",
    "isolation: [{method: labelling, reagent: DSPE-PEG-biotin}]",
    "isolation: [{method: ultracentrifugation, buffer: ammonium acetate}]",
    "isolation: [{method: ultracentrifugation, note: no precipitation with PEG or ExoQuick}]",
    "isolation: [{method: size exclusion chromatography, product: Exo-spin SEC}]",
    "isolation: [{method: membrane affinity, product: exoEasy}]",
    "isolation: [{method: affinity, product: MagCapture}]",
    "isolation: [{method: aqueous two-phase system, reagent: PEG and dextran}]",
]
ELSEWHERE = [
    "characterization: {imaging: [{technique: TEM, preparation: 2 % uranyl acetate}]}",
    "characterization: {proteins: [{protein: CD63, by: mass spectrometry, lysis_buffer: ethanol precipitation}]}",
    "characterization: {proteins: [{protein: CD63, by: mass spectrometry, note: acetone precipitation of protein}]}",
    "assays: [{id: a, kind: uptake, preparation: ev, label: PEGylated lipid}]",
    "sample: {medium: {base: DMEM, serum: {kind: FBS, depletion: PEG precipitation}}}",
    "sample: {processing: [{method: precipitation}]}",
    "storage: {buffer: sodium acetate}",
]


@pytest.mark.parametrize("snippet", NO_PRECIPITATIONS)
def test_what_only_sounds_like_a_precipitation_is_none(snippet: str) -> None:
    assert row(snippet, "ISO-1").outcome == "met"


@pytest.mark.parametrize("snippet", ELSEWHERE)
def test_what_is_precipitated_elsewhere_is_no_isolation(snippet: str) -> None:
    isolation = "isolation: [{method: size exclusion chromatography}]"
    assert row(f"{snippet}\n{isolation}", "ISO-1").outcome == "met"


def test_ethanol_precipitation_of_protein_in_a_step_is_not_called_a_precipitation_of_vesicles() -> None:
    assert row("isolation: [{method: treatment, reagent: ethanol}]", "ISO-1").outcome == "met"


def test_a_step_before_storage_is_not_taken_for_the_isolation() -> None:
    snippet = "sample: {processing: [{product: ExoQuick}]}"
    assert row(snippet, "ISO-1").outcome == "not reported"


@pytest.mark.parametrize("other", ["DLS", "MADLS", "F-NTA", "Zetasizer", "Videodrop"])
def test_nta_and_another_reading_of_brownian_motion_are_one_principle(other: str) -> None:
    snippet = (
        "characterization: {particles: [{technique: NTA, size: {mode: 98 nm}}, "
        f"{{technique: {other}, size: {{mean: 120 nm}}}}]}}"
    )
    assert row(snippet, "CHAR-3").outcome == "not met"


def test_a_drugs_dose_series_is_not_the_vesicles() -> None:
    drug = "{id: drug, kind: function, preparation: ev, dosed: compound, doses: [1 µM, 5 µM, 25 µM]}"
    vesicles = "{id: vesicles, kind: function, preparation: ev, doses: [10 µg]}"
    assert row(f"assays: [{drug}]", "FUN-1").outcome == "not applicable"
    assert row(f"assays: [{drug}, {vesicles}]", "FUN-1").outcome == "not met"


@pytest.mark.parametrize("item", ["CHAR-1", "CHAR-2", "CHAR-3", "ISO-4"])
def test_like_never_copies_a_result(item: str) -> None:
    source = """
      preparations:
        - id: first
          sample: {kind: plasma}
          isolation: [{method: size exclusion chromatography}]
          characterization:
            proteins: [{protein: [CD9, CD63, CD81, ApoA1], by: western blot, result: detected}]
            particles: [{technique: NTA}, {technique: TRPS}]
        - id: second
          like: first
    """
    assert row(source, item, "first").outcome == "met"
    assert row(source, item, "second").outcome == "not reported"


def test_like_takes_the_isolation() -> None:
    source = """
      preparations:
        - {id: first, sample: {kind: plasma}, isolation: [{product: ExoQuick}]}
        - {id: second, like: first}
    """
    assert row(source, "ISO-1", "second").outcome == "not met"


NOT_ASKED = ("cd9", "cd63", "cd81", "tetraspanin", "mycoplasma", "passage")


def asked(found: Row) -> str:
    """All that a row asks of the authors."""
    return " ".join((told(found), found.fix, found.add, found.methods)).lower()


@pytest.mark.parametrize(
    "sample",
    [
        "{kind: bacterial culture, species: Escherichia coli}",
        "{kind: bacterial culture}",
        "{kind: probiotic product}",
        "{kind: plant}",
        "{kind: apoplastic wash, species: Arabidopsis thaliana}",
    ],
)
@pytest.mark.parametrize(
    "rest",
    [
        "",
        "characterization: not done",
        "characterization: {proteins: [{protein: OmpA, by: western blot}], particles: [{technique: NTA}]}",
    ],
    ids=["nothing", "not done", "one protein"],
)
def test_bacteria_and_plants_are_never_asked_for_tetraspanins_mycoplasma_or_passage(sample: str, rest: str) -> None:
    result = checked(small(f"sample: {sample}\n{rest}"))
    wrongly = [(found.item, word) for found in result.rows for word in NOT_ASKED if word in asked(found)]
    assert wrongly == []
