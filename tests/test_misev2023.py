"""MISEV2023 item by item: a gap and no gap for each, and what stands in the rulings."""

from __future__ import annotations

import pytest

from evcheck.guidelines import get
from tests.guideline_cells import Case, Table, assert_holds, assert_shows_all, assert_sound, each, the_row

NTA = "technique: NTA, instrument: NanoSight NS300, software: NTA 3.4, settings: 'camera level 14, 5 videos of 60 s'"
NTA = f"{NTA}, dilution: 1:500 in PBS, calibration: 100 nm beads, replicates: 3 runs"
BLOT = "protein: CD63, by: western blot, result: detected, loaded: 10 µg, lysis_buffer: RIPA, reduced: 'no'"
BLOT = f"{BLOT}, antibody: {{clone: H5C6, dilution: 1:1000}}, lysate_control: 'yes', uncropped: Fig. S2"


def particles(*entries: str) -> str:
    return f"characterization: {{particles: [{', '.join(f'{{{entry}}}' for entry in entries)}]}}"


def images(*entries: str) -> str:
    return f"characterization: {{imaging: [{', '.join(f'{{{entry}}}' for entry in entries)}]}}"


def proteins(*entries: str) -> str:
    return f"characterization: {{proteins: [{', '.join(f'{{{entry}}}' for entry in entries)}]}}"


def quantity(fields: str) -> str:
    return f"characterization: {{quantities: {{{fields}}}}}"


def topology(fields: str) -> str:
    return f"characterization: {{topology: [{{component: miR-21-5p, {fields}}}]}}"


def shown(names: str, result: str = "detected") -> str:
    return f"protein: [{names}], by: western blot, result: {result}"


def sample(kind: str, rest: str = "") -> str:
    return f"sample: {{kind: {kind}{', ' + rest if rest else ''}}}"


def term(fields: str) -> str:
    return f"study: {{terms: [{{{fields}}}]}}"


def assay(kind: str, rest: str = "") -> str:
    return f"assays: [{{id: test, kind: {kind}, preparation: ev{', ' + rest if rest else ''}}}]"


CARGO = "study: {claims: [rna cargo]}"
PLASMA = "sample: {kind: plasma}"
CELLS = """
sample:
  cells: {name: MSC, authenticated: STR, passage: P4, count: 2.4e8, viability: 97 %, mycoplasma: negative}
  medium: {base: alpha-MEM, serum: none, vessel: T175, conditioning: 48 h}
"""
BLOOD = "collection: {anticoagulant: EDTA, time_to_processing: 30 min}, donors: {fasting: overnight}"
QUALITY = "haemolysis: below 0.2, lipoproteins: triglycerides 1.4 mmol/L"
SPIN = "{method: centrifugation, force: 2500 g, duration: 15 min}"
URINE = (
    "urine: {void: second morning, time: 9 am, volume: 120 mL, dipstick: negative, thp_treatment: not done, "
    "normalizer: creatinine}, storage: frozen"
)
CSF = "csf: {site: lumbar, volume: 8 mL, red_cells: < 50 /µL, time_to_freezing: 60 min}, storage: frozen"
SALIVA = (
    "saliva: {stimulated: 'no', glandular: whole, time_since_food: 1 h, time_since_teeth_cleaning: 1 h, "
    "oral_health: no caries, debris_removal: rinsed, viscosity_handling: diluted}"
)
SYNOVIAL = "synovial_fluid: {joint: knee, disease: arthritis, injections: none, hyaluronidase: 30 U/mL, cells: few}"
MILK = (
    "milk: {lactation_stage: mature, expression: pump, fraction: whole, kept_before_fat_removal: 2 h at 4 °C, "
    "fat_removal: 3000 g, casein_removal: EDTA}"
)
TISSUE = (
    "tissue: {region: left ventricle, ischaemia_time: 20 min, dissociation: collagenase, cell_integrity: 92 %, "
    "intracellular_control: no GM130}"
)
BACTERIA = (
    "bacteria: {strain: Nissle 1917, medium: LB, medium_particles: counted, density: OD600 1.2, lysis: below 1 %, "
    "lps: LAL assay}"
)
SEC = "{method: size exclusion chromatography, resin: Sepharose CL-2B, load: 500 µL, fractions: 7-9}"
PEG = "{method: precipitation, reagent: PEG 6000, ratio: '1:1', incubation: overnight}"
BASE = "study: {terms: [{word: EVs}]}"
DOSES = "doses: [1e9, 3e9, 1e10], dose_unit: particles/mL"


def of_nucleic_acid(name: str) -> list[Case]:
    """The cases of an amount of RNA or DNA."""
    given = "amount: 3 ng/mL, per: mL final, by: Qubit"
    return [
        Case("met", quantity(f"{name}: {{{given}, blank: below 0.1 ng/mL}}")),
        Case("met", quantity(f"{name}: {{{given}, blank: not done}}")),
        Case("not reported", quantity(f"{name}: {{{given}}}"), (f"{name}.blank",)),
        Case("not reported", quantity(f"{name}: 3 ng/mL"), (f"{name}.by", f"{name}.per")),
        Case("met", "", (f"No amount of {name.upper()} is given",)),
        Case("not applicable", quantity(f"{name}: not done")),
    ]


TABLE: Table = {
    "NOM-1": [
        Case("met", BASE),
        Case("not reported", ""),
        Case("not met", term("word: exosomes"), ("exosomes",)),
    ],
    "NOM-2": [Case("needs review", BASE), Case("met", term("word: extracellular particles")), Case("not reported", "")],
    "NOM-3": [
        Case("not met", f"{sample('EV mimetic')}\n{term('word: exosomes')}", ("exosomes",)),
        Case("met", f"{sample('EV mimetic')}\n{term('word: artificial cell-derived vesicles')}"),
        Case("not applicable", "sample: {origin: native}"),
        Case("met", ""),
    ],
    "NOM-4": [
        Case("not reported", term("word: small EVs"), ("size_method",)),
        Case("met", term("word: small EVs, size_method: NTA")),
    ],
    "NOM-5": [
        Case("not reported", term("word: low-density EVs"), ("definition",)),
        Case("met", term("word: low-density EVs, definition: 1.05-1.11 g/mL")),
        Case("met", term("word: tumour EVs")),
    ],
    "NOM-6": [
        Case("not met", term("word: exosomes"), ("exosomes",)),
        Case("needs review", term("word: exosomes, biogenesis_evidence: CD63-pHluorin")),
        Case("met", BASE),
    ],
    "NOM-7": [
        Case("not met", term("word: exosome-like vesicles")),
        Case("not met", term("word: microparticles")),
        Case("met", term("word: exosomes")),
        Case("met", BASE),
    ],
    "SRC-0": [
        Case("not reported", ""),
        Case("not met", "process_blank: 'no'"),
        Case("not met", "process_blank: not done"),
        Case("met", "process_blank: 'yes'"),
        Case("met", assay("function", "controls: [process blank]")),
    ],
    "CCM-1": [
        Case("met", CELLS),
        Case("not reported", "sample: {cells: {name: MSC}}", ("sample.cells.mycoplasma", "sample.medium.vessel")),
        Case("not applicable", PLASMA),
        Case("not applicable", sample("bacterial culture")),
    ],
    "CCM-2": [
        Case("not applicable", "sample: {medium: {serum: none}}"),
        Case("not reported", "", ("sample.medium.serum",)),
        Case("not reported", "sample: {medium: {serum: Exosome-depleted FBS}}", ("process_blank",)),
        Case("met", "process_blank: 'yes'\nsample: {medium: {serum: fetal bovine serum}}"),
    ],
    "BLD-1": [
        Case("not reported", PLASMA, ("sample.quality.platelets", "sample.quality.haemolysis")),
        Case("met", sample("plasma", f"{BLOOD}, quality: {{{QUALITY}, platelets: 'below 1e3 /µL'}}")),
        Case("met", sample("plasma", f"{BLOOD}, quality: {{{QUALITY}}}, processing: [{SPIN}, {SPIN}]")),
        Case("not reported", sample("plasma", f"{BLOOD}, quality: {{{QUALITY}}}, processing: [{SPIN}]")),
        Case("met", sample("plasma", f"{BLOOD}, quality: {{haemolysis: not done, lipoproteins: not done}},"
                                     f"processing: [{SPIN}, {{method: filtration, pore: 0.8 µm}}]")),
        Case("not applicable", ""),
    ],
    "URI-1": [
        Case("met", sample("urine", URINE)),
        Case("not reported", sample("urine"), ("thp_treatment",)),
        Case("not applicable", ""),
    ],
    "CSF-1": [
        Case("met", sample("cerebrospinal fluid", f"{CSF}, collection: {{tube: polypropylene}}")),
        Case("not reported", sample("cerebrospinal fluid"), ("red_cells",)),
    ],
    "SAL-1": [Case("met", sample("saliva", SALIVA)), Case("not reported", sample("saliva"), ("oral_health",))],
    "SYN-1": [
        Case("met", sample("synovial fluid", SYNOVIAL)),
        Case("not reported", sample("synovial fluid"), ("hyaluronidase",)),
    ],
    "MLK-1": [Case("met", sample("milk", MILK)), Case("not reported", sample("milk"), ("casein_removal",))],
    "TIS-1": [
        Case("met", sample("heart tissue", TISSUE)),
        Case("not reported", sample("heart tissue"), ("ischaemia_time",)),
    ],
    "BAC-1": [
        Case("met", sample("bacterial culture", BACTERIA)),
        Case("not reported", sample("bacterial culture"), ("medium_particles",)),
    ],
    "PLA-1": [
        Case("met", sample("apoplastic wash", "species: Arabidopsis thaliana, plant: {organ: leaves}")),
        Case("needs review", sample("plant juice", "species: Citrus limon, plant: {organ: fruit}"), ("nanovesicles",)),
        Case("not reported", sample("plant", "species: Zingiber officinale"), ("extraction",)),
    ],
    "STO-1": [
        Case("met", "storage: fresh"),
        Case("met", "storage: {temperature: -80 °C, duration: 1 month, vessel: cryotubes, buffer: PBS, "
                    "freeze_thaw_cycles: 1}"),
        Case("met", "final: {volume: 1 mL, buffer: PBS}\nstorage: {temperature: 4 °C, duration: 1 h, vessel: tubes}"),
        Case("not reported", "storage: {temperature: -80 °C}", ("storage.buffer", "freeze_thaw_cycles")),
        Case("not applicable", "isolation: none"),
    ],
    "SEP-1": [
        Case("needs review", f"isolation: [{SEC}]\nrationale: albumin disturbs\nspecificity: intermediate"),
        Case("needs review", f"isolation: [{SEC}]\nrationale: albumin disturbs\nrecovery: 42 %"),
        Case("not reported", f"isolation: [{SEC}]", ("rationale", "specificity")),
        Case("not applicable", "isolation: none"),
    ],
    "SEP-2": [
        Case("met", f"isolation: [{SEC}]"),
        Case("not reported", "isolation: [{method: ultracentrifugation}]", ("force", "rotor")),
        Case("not applicable", "isolation: none"),
    ],
    "YIELD": [
        Case("met", f"isolation: [{SEC}]\nrecovery: {{value: 42 %, by: spiked vesicles}}"),
        Case("met", f"isolation: [{SEC}]\nrecovery: not done"),
        Case("not reported", f"isolation: [{SEC}]", ("recovery",)),
        Case("not applicable", "isolation: none"),
    ],
    "SEP-3": [
        Case("needs review", f"isolation: [{PEG}]"),
        Case("not reported", "isolation: [{product: ExoQuick}]", ("ratio",)),
        Case("not applicable", f"isolation: [{SEC}]"),
    ],
    "CHR-1": [
        Case("met", particles("technique: NTA", "technique: TRPS")),
        Case("not met", particles("technique: NTA", "technique: DLS")),
        Case("needs review", "characterization: {particles: [{technique: NTA}], "
                             "proteins: [{protein: CD63, by: ELISA}]}"),
        Case("not reported", ""),
    ],
    "CHR-2": [
        Case("met", particles("technique: NTA, detection_limit: 60 nm, blank: PBS below 1e6 /mL")),
        Case("not reported", particles("technique: NTA", "technique: TRPS"), ("NTA", "TRPS", "detection_limit")),
        Case("not applicable", particles("technique: DLS")),
        Case("not reported", ""),
    ],
    "CHR-3": [
        Case("met", "sample: {amount: 480 mL}\n" + particles("technique: NTA, concentration: 2.1e11 /mL")),
        Case("not reported", "sample: {amount: 480 mL}", ("the amount of vesicles",)),
        Case("not reported", particles("technique: NTA, concentration: 2.1e11 /mL"), ("sample.amount",)),
    ],
    "CHR-4": [
        Case("met", f"{PLASMA}\n" + proteins(shown("CD63"), shown("TSG101"), shown("ApoA1", "not detected"))),
        Case("not met", f"{PLASMA}\n" + proteins(shown("CD9, CD63, CD81")), ("category 2", "category 3 or 4")),
        Case("not met", proteins(shown("TSG101"), shown("albumin")), ("category 1",)),
        Case("needs review", f"{PLASMA}\n" + proteins(shown("CD63, TSG101"), shown("calnexin", "not detected"))),
        Case("not reported", "", ("No protein",)),
    ],
    "CHR-5": [
        Case("met", f"{PLASMA}\n" + proteins(shown("ApoB"))),
        Case("needs review", f"{PLASMA}\n" + proteins(shown("calnexin", "not detected")), ("calnexin", "ApoA-I")),
        Case("met", "sample: {medium: {serum: none}}\n" + proteins(shown("calnexin", "not detected"))),
        Case("not met", f"{PLASMA}\n" + proteins(shown("CD63, TSG101"))),
        Case("not reported", PLASMA),
    ],
    "CHR-6": [
        Case("not applicable", "study: {claims: [function]}"),
        Case("not reported", "", ("study.claims",)),
        Case("not reported", "study: {claims: [rna cargo]}"),
        Case("not met", "study: {claims: [rna cargo]}\ncharacterization: {topology: not done}"),
        Case("not reported", "study: {claims: [rna cargo]}\ncharacterization: {topology: [{component: miR-21}]}"),
        Case("needs review", "study: {claims: [rna cargo]}\ncharacterization: {topology: [{component: miR-21, "
                             "treatment: RNase A, detergent: yes, result: degraded}]}"),
    ],
    "CHR-7": [
        Case("needs review", images("technique: AFM, views: [wide-field, close-up]")),
        Case("not met", images("technique: TEM, views: [close-up]"), ("wide-field",)),
        Case("not reported", images("technique: TEM"), ("views",)),
    ],
    "NTA": [
        Case("needs review", particles(NTA)),
        Case("not reported", particles("technique: NTA"), ("settings", "software")),
        Case("not applicable", particles("technique: TRPS")),
    ],
    "DLS": [
        Case("needs review", particles("technique: DLS, instrument: Zetasizer, settings: 173°, size: {spread: 0.2}")),
        Case("not reported", particles("technique: DLS"), ("settings", "spread")),
    ],
    "RPS": [
        Case("needs review", particles("technique: TRPS, instrument: Exoid, settings: NP150, calibration: CPC100, "
                                       "dilution: 1:10")),
        Case("not reported", particles("technique: MRPS"), ("settings", "calibration")),
    ],
    "FLOW": [
        Case("needs review", particles("technique: nano-flow cytometry, instrument: NanoFCM, flow: {trigger: SSC}")),
        Case("not reported", particles("technique: flow cytometry"), ("flow.staining",)),
        Case("not reported", proteins("protein: CD41, by: flow cytometry, result: detected"), ("not described",)),
    ],
    "BEAD-FLOW": [
        Case("needs review", proteins("protein: CD63, by: MACSPlex, kit: MACSPlex Exosome Kit")),
        Case("not reported", proteins("protein: CD63, by: bead-based flow cytometry"), ("captured_with",)),
    ],
    "EM": [
        Case("needs review", images("technique: TEM, preparation: 1 % uranyl acetate, magnification: 49000x, "
                                    "scale_bar: 200 nm, fields: 10, selection: at random")),
        Case("not reported", images("technique: cryo-EM"), ("selection", "scale_bar")),
    ],
    "AFM": [
        Case("needs review", images("technique: AFM, instrument: Nanoscope, preparation: mica, fields: 10")),
        Case("not reported", images("technique: AFM"), ("preparation",)),
    ],
    "FLUORESCENCE": [
        Case("needs review", images("technique: dSTORM, instrument: Nanoimager, preparation: CD81-AF647, "
                                    "magnification: 117 nm/pixel")),
        Case("not reported", images("technique: dSTORM"), ("preparation",)),
    ],
    "SP-IRIS": [
        Case("needs review", particles("technique: SP-IRIS, instrument: ExoView R100, settings: 50-200 nm, "
                                       "blank: isotype spots below 100")),
        Case("not reported", proteins("protein: CD9, by: SP-IRIS, captured_with: CD63"), ("not described",)),
    ],
    "RAMAN": [
        Case("needs review", particles("technique: Raman spectroscopy, instrument: Renishaw, settings: 785 nm, "
                                       "blank: CaF2")),
        Case("not reported", particles("technique: Raman spectroscopy"), ("settings",)),
    ],
    "MASS-SPEC": [
        Case("needs review", "study: {data: [{kind: proteomics, repository: PRIDE}]}\n" + proteins(
            "protein: CD63, by: mass spectrometry, loaded: 10 µg, lysis_buffer: 5 % SDS")),
        Case("not reported", proteins("protein: CD63, by: mass spectrometry, loaded: 10 µg, lysis_buffer: SDS"),
             ("study.data",)),
    ],
    "WESTERN-BLOT": [
        Case("met", proteins(BLOT)),
        Case("not reported", proteins("protein: CD63, by: western blot"), ("loaded", "antibody.clone", "uncropped")),
        Case("met", proteins(BLOT, "protein: CD63, by: western blot, note: a second blot")),
        Case("not reported", proteins(BLOT, "protein: CD9, by: western blot"), ("antibody.clone",)),
    ],
    "PROTEIN-ASSAY": [
        Case("met", quantity("protein: {amount: 41 µg/mL, by: microBCA, blank: below 1 µg/mL}")),
        Case("not reported", quantity("protein: 41 µg/mL"), ("by", "blank")),
        Case("met", quantity("protein: {amount: 41 µg/mL, by: microBCA, blank: not done}"), ("blank",)),
        Case("not applicable", quantity("protein: not done")),
    ],
    "LIPID-ASSAY": [
        Case("met", quantity("lipid: {amount: 3 µg/mL, by: sulfophosphovanillin assay, blank: none found}")),
        Case("not reported", quantity("lipid: 3 µg/mL"), ("by",)),
        Case("met", "", ("No amount of lipid is given",)),
        Case("not applicable", quantity("lipid: not done")),
    ],
    "RNA-ASSAY": of_nucleic_acid("rna"),
    "DNA-ASSAY": of_nucleic_acid("dna"),
    "RNA": [
        Case("needs review", "study: {claims: [rna cargo]}\ncharacterization: {components: [{what: miR-21-5p, "
                             "by: RT-qPCR, treated: RNase A}]}"),
        Case("not reported", "study: {claims: [rna cargo]}\ncharacterization: {components: [{what: miRNA}]}",
             ("treated",)),
        Case("not applicable", "study: {claims: [function]}"),
    ],
    "ELISA": [
        Case("needs review", proteins("protein: CD63, by: ELISA, kit: ExoELISA, value: 120 pg/mL")),
        Case("not reported", proteins("protein: CD63, by: Simoa"), ("captured_with", "value")),
    ],
    "REL-1": [
        Case("needs review", assay("release", "readout: particles per cell, controls: [untreated]"), subject="test"),
        Case("not reported", assay("release"), ("readout",), "test"),
        Case("not applicable", assay("function"), (), "test"),
    ],
    "UPT-1": [
        Case("needs review", assay("uptake", "label: PKH67, controls: [dye only]"), (), "test"),
        Case("not reported", assay("uptake"), ("label", "controls"), "test"),
    ],
    "FUN-1": [
        Case("met", assay("function", DOSES)),
        Case("not met", assay("function", "doses: [1e9 /mL]")),
        Case("needs review", assay("function", "doses: [1e9 /mL], dose_rationale: as in plasma"), ("as in plasma",)),
        Case("not reported", ""),
        Case("not applicable", "assays: none"),
    ],
    "FUN-2": [
        Case("met", assay("function", "controls: [process blank]"), (), "test"),
        Case("not met", assay("function", "controls: [untreated cells]"), (), "test"),
        Case("not applicable", assay("uptake"), (), "test"),
    ],
    "FUN-3": [
        Case("met", assay("function", "replicates: {biological: 4}"), (), "test"),
        Case("not reported", assay("function"), ("replicates",), "test"),
        Case("not applicable", assay("toxicity"), (), "test"),
    ],
    "VIV-1": [
        Case("not reported", "study: {claims: [in vivo]}\n" + assay("function", DOSES), ("route",)),
        Case("needs review", "study: {claims: [in vivo]}\n"
             + assay("function", f"{DOSES}, route: intravenous, controls: [vehicle]")),
        Case("not reported", "study: {claims: [in vivo]}\n"
             + assay("biodistribution", f"{DOSES}, route: intravenous, controls: [vehicle]"), ("label",)),
        Case("not applicable", "study: {claims: [function]}"),
    ],
    "REP-1": [
        Case("met", "study: {ev_track: EV170001, data: [{kind: proteomics, repository: PRIDE}]}"),
        Case("not reported", "study: {ev_track: EV170001}", ("study.data",)),
        Case("not met", "study: {ev_track: not done, data: [{kind: proteomics}]}"),
    ],
}  # fmt: skip


@each(TABLE)
def test_an_item_comes_out_as_it_should(item: str, case: Case) -> None:
    assert_holds("misev2023", item, case)


def test_every_item_is_shown_with_a_gap_and_without_one() -> None:
    assert_shows_all("misev2023", TABLE)


def test_nothing_is_required_and_none_is_for_a_reader_alone() -> None:
    assert_sound("misev2023", ("recommended", "optional"))
    assert [item.id for item in get("misev2023").items if item.level == "optional"] == ["YIELD"]  # "where possible"
    assert all(item.rule is not None for item in get("misev2023").items)
    assert get("misev2023").chosen == {"default": True}


def test_matters_on_which_guidelines_differ_are_named() -> None:
    matters = {item.id: item.matter for item in get("misev2023").items if item.matter}
    assert matters == {
        "CCM-2": "serum",
        "SEP-3": "precipitation",
        "CHR-1": "sizing",
        "CHR-4": "markers",
        "CHR-5": "contaminants",
        "CHR-7": "imaging",
        "FUN-1": "dose-response",
    }


def test_no_count_of_three_is_asked() -> None:
    two = proteins(shown("CD63"), shown("TSG101"), shown("albumin"))
    assert the_row("misev2023", "CHR-4", Case("met", two)).outcome == "met"


def test_markers_of_bacteria_are_for_a_reader_and_nothing_listed_is_a_gap() -> None:
    omv = sample("bacterial culture", "species: Escherichia coli")
    assert the_row("misev2023", "CHR-4", Case("", f"{omv}\n{proteins(shown('OmpA'))}")).outcome == "needs review"
    assert the_row("misev2023", "CHR-4", Case("", omv)).outcome == "not reported"


def test_where_nothing_was_isolated_a_missing_cytosolic_protein_is_for_a_reader() -> None:
    direct = f"{PLASMA}\nisolation: none\n{proteins(shown('CD9'), shown('ApoB'))}"
    assert the_row("misev2023", "CHR-4", Case("", direct)).outcome == "needs review"


@pytest.mark.parametrize("statement", ["not done", "{not available: lost}"])
def test_a_report_takes_not_done_and_not_available_for_an_answer(statement: str) -> None:
    blood = f"{BLOOD}, quality: {{{QUALITY}, platelets: {statement}}}"
    assert the_row("misev2023", "BLD-1", Case("", sample("plasma", blood))).outcome == "met"


def test_an_act_that_was_not_done_is_not_met() -> None:
    assert the_row("misev2023", "CHR-4", Case("", "characterization: {proteins: not done}")).outcome == "not met"


def test_one_blank_serves_preparations_that_are_alike() -> None:
    alike = """
preparations:
  - id: infarct
    sample: {kind: plasma}
  - id: healthy
    like: infarct
  - id: tubes
    role: blank
    of: infarct
    sample: {kind: buffer}
"""
    outcomes = {
        name: the_row("misev2023", "SRC-0", Case("", alike, (), name)).outcome for name in ("infarct", "healthy")
    }
    assert outcomes == {"infarct": "met", "healthy": "met"}
