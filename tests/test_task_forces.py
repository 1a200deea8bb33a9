"""Culture, urine, cerebrospinal fluid and RNA: the checklists of the task forces, item by item."""

from __future__ import annotations

import pytest

import evcheck
from tests.guideline_cells import Case, Table, assert_holds, assert_shows_all, assert_sound, each, the_row
from tests.small_dossiers import TODAY, small


def of(kind: str, rest: str = "") -> str:
    return f"sample: {{kind: {kind}{', ' + rest if rest else ''}}}"


def cells(fields: str) -> str:
    return f"sample: {{cells: {{{fields}}}}}"


def medium(fields: str) -> str:
    return f"sample: {{medium: {{{fields}}}}}"


def urine(rest: str = "") -> str:
    return of("urine", rest)


def csf(rest: str = "") -> str:
    return of("cerebrospinal fluid", rest)


def rna(*entries: str, rest: str = "") -> str:
    listed = ", ".join(f"{{{entry}}}" for entry in entries)
    return f"characterization: {{components: [{listed}]{', ' + rest if rest else ''}}}"


GROWN = "growth_medium: {base: DMEM, additives: glutamine, serum: FBS}"
SEC = "isolation: [{method: size exclusion chromatography, resin: Sepharose CL-2B, load: 500 µL, fractions: 7-9}]"
FROZEN = "storage: {temperature: -80 °C, duration: 1 month, vessel: cryotubes, freeze_thaw_cycles: 1}"
SPIN = "method: centrifugation, force: 2000 g, duration: 10 min, temperature: 20 °C"

GROWN = "growth_medium: {base: DMEM, additives: none, serum: fetal bovine serum}"

CULTURE: Table = {
    "1": [
        Case("met", cells("name: MSC, origin: ATCC, authenticated: STR, mycoplasma: negative")),
        Case("not reported", cells("name: MSC"), ("authenticated", "mycoplasma")),
        Case("not applicable", of("plasma")),
        Case("not applicable", of("bacterial culture")),
    ],
    "2": [Case("met", cells("passage: P4")), Case("met", cells("passage: not available")), Case("not reported", "")],
    "3": [Case("met", cells("seeded: 5000 cells/cm2, confluence: 80 %")), Case("not reported", cells("seeded: 5000")),
          Case("met", cells("seeded: 5e5 cells/mL, count: 2.4e8"))],
    "4": [
        Case("met", f"sample: {{{GROWN}, medium: {{base: DMEM, additives: none, serum: none}}}}"),
        Case("not reported", "sample: {growth_medium: {base: DMEM}, medium: {base: DMEM, additives: none, "
                             "serum: none}}", ("sample.growth_medium.serum.kind",)),
        Case("not reported", medium("base: DMEM"), ("additives",)),
        Case("met", f"sample: {{{GROWN}, medium: {{base: DMEM, additives: none, "
                    "serum: {kind: fetal bovine serum, depletion: not done}}}"),
    ],
    "5": [Case("needs review", medium("conditions: '37 °C, 5 % CO2'")), Case("not reported", "")],
    "6": [
        Case("met", medium("vessel: T175, volume: 20 mL")),
        Case("not reported", medium("vessel: T175"), ("volume",)),
    ],
    "7": [
        Case("met", medium("treatment: not done")),
        Case("met", "sample: {engineering: {what: overexpressed CXCR4, how: lentivirus}}"),
        Case("not reported", "sample: {engineering: overexpressed CXCR4}", ("sample.engineering.how",)),
        Case("not reported", "", ("treatment",)),
    ],
    "8": [Case("met", medium("conditioning: 48 h, harvests: 3")), Case("not reported", medium("conditioning: 48 h"))],
    "9": [
        Case("met", cells("count: 2.4e8, viability: 97 %, phenotype: CD73 above 95 %")),
        Case("not reported", cells("count: 2.4e8"), ("viability", "phenotype")),
    ],
    "10": [Case("met", "sample: {storage: fresh}"), Case("not reported", "", ("sample.storage",))],
    "11": [Case("met", "process_blank: 'yes'"), Case("not reported", ""), Case("not met", "process_blank: 'no'")],
}  # fmt: skip

URINE: Table = {
    "1": [
        Case("met", urine("urine: {void: second morning, sampling: mid-stream, time: 9 am, volume: 120 mL}")),
        Case("not reported", urine(), ("void", "volume")),
        Case("not applicable", ""),
    ],
    "2": [
        Case("met", urine("species: Homo sapiens, donors: {sex: both, age: 54-71, medication: none}, "
                          "urine: {kidney_function: normal, hydration: free, prostate_massage: 'no'}")),
        Case("not reported", urine("species: Homo sapiens, donors: {sex: both}"), ("kidney_function",)),
        Case("not reported", urine("donors: {sex: both}"), ("sample.species",)),
        Case("not applicable", urine("species: Mus musculus")),
    ],
    "3": [
        Case("met", urine("urine: {dipstick: negative, ph: '6.2'}")),
        Case("met", urine("urine: {protein: low, blood: none, infection: excluded, osmolality: 540 mOsm/kg}")),
        Case("met", urine("urine: {dipstick: negative, creatinine: 9 mmol/L}")),
        Case("not reported", urine("urine: {dipstick: negative}"), ("sample.urine.ph", "sample.urine.creatinine")),
        Case("not reported", urine("urine: {ph: '6.2', protein: low, blood: none}"), ("sample.urine.infection",)),
    ],
    "4": [
        Case("met", urine(FROZEN)),
        Case("met", urine("storage: fresh")),
        Case("not reported", urine("storage: frozen"), ("temperature", "duration", "thaw")),
        Case("not reported", urine(f"processing: [{{{SPIN}}}]"), ("sample.storage",)),
    ],
    "4b": [
        Case("met", urine(f"processing: [{{{SPIN}}}]")),
        Case("met", urine("processing: not done")),
        Case("not reported", urine("processing: [{method: centrifugation, force: 2000 g}]"), ("duration",)),
        Case("not applicable", urine("processing: [{method: filtration, pore: 0.45 µm}]")),
    ],
    "5": [
        Case("met", urine("urine: {thp_treatment: 200 mg/mL DTT}")),
        Case("met", urine("urine: {thp_treatment: not done}")),
        Case("not reported", urine(), ("thp_treatment",)),
    ],
    "6": [
        Case("met", urine("urine: {normalizer: creatinine}")),
        Case("met", f"{urine()}\ncharacterization: {{normalized_to: particle number}}"),
        Case("not reported", urine(), ("normalizer",)),
    ],
    "7": [
        Case("met", f"{urine()}\ncharacterization: {{proteins: [{{protein: AQP2, by: western blot, result: detected, "
                    "role: origin}]}"),
        Case("needs review", f"{urine()}\ncharacterization: {{proteins: [{{protein: AQP2, by: western blot, "
                             "result: detected}]}"),
        Case("not reported", f"{urine()}\ncharacterization: {{proteins: [{{protein: CD9, by: western blot, "
                             "result: detected}]}"),
    ],
}  # fmt: skip

CSF: Table = {
    "1": [Case("met", csf("csf: {site: lumbar, access: lumbar puncture}")), Case("not reported", csf(), ("access",)),
          Case("not applicable", "")],
    "2": [Case("met", csf("csf: {needle: 22 G}")), Case("met", csf("collection: {needle: 22 G}")),
          Case("not reported", csf())],
    "3": [Case("met", csf("csf: {volume: 8 mL, fraction_order: third to sixth mL}")),
          Case("not reported", csf("csf: {volume: 8 mL}"), ("fraction_order",))],
    "4": [Case("met", csf("collection: {time_of_day: 9 am}")), Case("not reported", csf())],
    "5": [Case("met", csf("csf: {red_cells: 50 /µL}")), Case("met", csf("quality: {blood_contamination: not done}")),
          Case("met", csf("quality: {blood_contamination: {value: none, by: microscopy}}")),
          Case("not reported", csf("quality: {blood_contamination: none seen}"), ("blood_contamination.by",)),
          Case("not reported", csf(), ("red_cells",))],
    "6": [Case("met", csf("collection: {tube: polypropylene}")), Case("not reported", csf())],
    "7": [Case("met", csf(f"processing: [{{{SPIN}}}]")),
          Case("not reported", csf("processing: [{method: centrifugation, force: 2000 g}]"), ("duration",)),
          Case("not reported", csf(), ("sample.processing",))],
    "8": [Case("met", csf("csf: {time_to_freezing: 60 min}")), Case("not reported", csf())],
    "9": [Case("met", csf(FROZEN)), Case("not reported", csf("storage: frozen"), ("temperature",))],
    "10": [Case("met", csf("csf: {indication: headache}, donors: {number: 12}")),
           Case("not reported", csf("csf: {indication: headache}"), ("groups",))],
}  # fmt: skip

CLAIMED = "study: {claims: [rna cargo]}"
QPCR = "what: miR-21-5p, by: RT-qPCR, treated: RNase A"
SEQUENCED = "what: miRNA, by: sequencing, treated: RNase A"
ASSAY = "assays: [{id: transfer, kind: function, preparation: ev"

RNA: Table = {
    "1": [
        Case("met", "sample: {cells: {name: MSC, confluence: 80 %, viability: 97 %, mycoplasma: negative}, "
                    "medium: {serum: none, treatment: not done}}"),
        Case("not reported", "sample: {cells: {name: MSC, confluence: 80 %, viability: 97 %, mycoplasma: negative}, "
                             "medium: {serum: none, conditioning: 48 h}}", ("sample.medium.treatment",)),
        Case("not reported", cells("name: MSC"), ("sample.medium.serum.kind",)),
        Case("not applicable", of("plasma")),
    ],
    "1b": [
        Case("met", medium("serum: none")),
        Case("met", medium("serum: {kind: FBS, depletion: not done}")),
        Case("met", medium("serum: {kind: FBS, depletion: {method: ultracentrifugation, force: 120000 g, "
                           "duration: 18 h}}")),
        Case("not reported", medium("serum: {kind: FBS, depletion: {method: ultracentrifugation}}"), ("force",)),
        Case("not applicable", of("plasma")),
    ],
    "2": [
        Case("met", of("plasma", "donors: {health: healthy}, collection: {tube: EDTA}, processing: [{method: "
                                 "centrifugation}], storage: fresh")),
        Case("not reported", of("plasma"), ("sample.donors.health", "sample.processing")),
        Case("not applicable", ""),
    ],
    "3": [
        Case("needs review", f"{SEC}\ncharacterization: {{particles: [{{technique: NTA}}]}}"),
        Case("not reported", SEC, ("characterization.particles",)),
        Case("not applicable", "isolation: none"),
    ],
    "4": [
        Case("needs review", rna(QPCR)),
        Case("needs review", rna("what: miR-21-5p, by: RT-qPCR, treated: not done")),
        Case("not reported", rna("what: miRNA, by: sequencing"), ("treated",)),
        Case("not reported", ""),
        Case("not applicable", rna("what: cholesterol, by: cholesterol assay")),
    ],
    **{
        item: [
            Case("needs review", rna(SEQUENCED), ("miRNA by sequencing",)),
            Case("not reported", rna("what: miRNA"), ("by",)),
            Case("not applicable", rna(QPCR)),
        ]
        for item in ("5", "6", "7")
    },
    "8": [
        Case("needs review", rna(QPCR, rest="normalized_to: miR-16-5p")),
        Case("not reported", rna(QPCR), ("normalized_to",)),
        Case("not applicable", rna(SEQUENCED)),
    ],
    "9": [
        Case("met", "study: {data: [{kind: small RNA sequencing, repository: GEO, accession: GSE1}]}"),
        Case("not reported", f"characterization: {{components: [{{{SEQUENCED}}}]}}", ("study.data",)),
        Case("not met", f"study: {{data: not done}}\ncharacterization: {{components: [{{{SEQUENCED}}}]}}"),
        Case("needs review", f"{CLAIMED}\ncharacterization: {{components: [{{{QPCR}}}]}}"),
        Case("not applicable", f"characterization: {{components: [{{{QPCR}}}]}}"),
    ],
    "10": [
        Case("needs review", f"{CLAIMED}\n{ASSAY}, system: HUVEC, doses: [1e9 /mL], controls: [free cargo]}}]",
             (), "transfer"),
        Case("not reported", f"{CLAIMED}\n{ASSAY}}}]", ("system", "doses"), "transfer"),
        Case("not applicable", f"study: {{claims: [function]}}\n{ASSAY}}}]", (), "transfer"),
    ],
}  # fmt: skip

TABLES = {"ccm-ev": CULTURE, "urine-ev": URINE, "csf-ev": CSF, "ev-rna": RNA}


@each(CULTURE)
def test_an_item_on_culture_comes_out_as_it_should(item: str, case: Case) -> None:
    assert_holds("ccm-ev", item, case)


@each(URINE)
def test_an_item_on_urine_comes_out_as_it_should(item: str, case: Case) -> None:
    assert_holds("urine-ev", item, case)


@each(CSF)
def test_an_item_on_cerebrospinal_fluid_comes_out_as_it_should(item: str, case: Case) -> None:
    assert_holds("csf-ev", item, case)


@each(RNA)
def test_an_item_on_rna_comes_out_as_it_should(item: str, case: Case) -> None:
    assert_holds("ev-rna", item, case)


@pytest.mark.parametrize("guideline", TABLES)
def test_every_item_is_shown_with_a_gap_and_without_one(guideline: str) -> None:
    assert_shows_all(guideline, TABLES[guideline])
    assert_sound(guideline)


def test_uromodulin_not_reduced_is_a_full_answer() -> None:
    found = the_row("urine-ev", "5", Case("", urine("urine: {thp_treatment: {not done: THP was measured instead}}")))
    assert found.outcome == "met"


@pytest.mark.parametrize("normalizer", ["creatinine", "osmolality", "excretion rate", "nothing at all"])
def test_a_normalizer_is_asked_for_and_none_prescribed(normalizer: str) -> None:
    assert the_row("urine-ev", "6", Case("", urine(f"urine: {{normalizer: {normalizer}}}"))).outcome == "met"


@pytest.mark.parametrize(
    ("snippet", "guideline"),
    [
        ("", "ccm-ev"),
        (urine(), "urine-ev"),
        (csf(), "csf-ev"),
        (rna("what: miRNA"), "ev-rna"),
        (rna("what: miR-21-5p"), "ev-rna"),
        (rna("what: lncRNA"), "ev-rna"),
        (CLAIMED, "ev-rna"),
    ],
)
def test_each_is_chosen_by_what_the_dossier_holds(snippet: str, guideline: str) -> None:
    (result,) = evcheck.check(small(snippet), today=TODAY).dossiers
    chosen = {row.guideline for row in result.rows} & set(TABLES)
    assert guideline in chosen
    assert chosen <= {guideline, "ccm-ev"}


@pytest.mark.parametrize("component", ["cholesterol", "LPS", "DNA", "Mirabilis mosaic virus"])
def test_other_components_call_for_no_guideline_on_rna(component: str) -> None:
    (result,) = evcheck.check(small(rna(f"what: {component}")), today=TODAY).dossiers
    assert "ev-rna" not in {row.guideline for row in result.rows}
