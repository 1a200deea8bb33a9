"""The cells of the ESC table, item by item: each clause as a small dossier with the outcome that it calls for."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from tests.small_dossiers import row, told


class Case(NamedTuple):
    """A snippet (see `small_dossiers`), the outcome that it calls for, and words that the row must hold."""

    outcome: str
    shows: str
    snippet: str
    says: tuple[str, ...] = ()


SEC = "{method: size exclusion chromatography, resin: Sepharose CL-2B, load: 500 µL, fractions: 7-9}"
PLASMA = "sample: {kind: plasma}"

ISO_1 = [
    Case("not applicable", "nothing was isolated", "isolation: none", ("isolation: none",)),
    Case("not reported", "nothing is said of the isolation", ""),
    Case("not met", "by method", "isolation: [{method: precipitation}]"),
    Case("not met", "by a method's other name", "isolation: [{method: PEG precipitation}]", ("PEG precipitation",)),
    Case("not met", "by protamine", "isolation: [{method: protamine precipitation}]"),
    Case("not met", "by salting out", "isolation: [{method: salting out}]"),
    Case("not met", "by product", "isolation: [{product: ExoQuick}]", ("ExoQuick",)),
    Case("not met", "by reagent", "isolation: [{method: incubation, reagent: PEG 6000}]", ("PEG 6000",)),
    Case(
        "not met",
        "by product, whatever the method says",
        "isolation: [{method: size exclusion chromatography, product: Exo-spin}]",
    ),
    Case(
        "not met",
        "a hybrid, with its clean-up named",
        "isolation: [{product: Exo-spin}]",
        ("Exo-spin", "size exclusion"),
    ),
    Case(
        "not met",
        "PEG and then a column, the clean-up named",
        f"isolation: [{{method: PEG precipitation}}, {SEC}]",
        ("PEG precipitation", "size exclusion"),
    ),
    Case(
        "not met",
        "a precipitation beside an unknown method",
        "isolation: [{method: spiral levitation}, {product: ExoQuick}]",
    ),
    Case(
        "not met",
        "in a protocol",
        "{protocols: {kit: [{product: ExoQuick}]}, isolation: [{protocol: kit}]}",
        ("ExoQuick",),
    ),
    Case(
        "needs review",
        "a method is unknown",
        f"isolation: [{{method: spiral levitation}}, {SEC}]",
        ("spiral levitation",),
    ),
    Case(
        "needs review",
        "a product is unknown and no method given",
        "isolation: [{product: VesiMax 3}]",
        ("VesiMax 3",),
    ),
    Case("needs review", "a commercial kit, by no name", "isolation: [{method: commercial kit}]"),
    Case("needs review", "protein depletion", "isolation: [{method: PROSPR}]", ("PROSPR",)),
    Case("needs review", "in a comparator", "{role: comparator, isolation: [{product: ExoQuick}]}", ("ExoQuick",)),
    Case("needs review", "in a control", "{role: control, isolation: [{product: ExoQuick}]}", ("ExoQuick",)),
    Case("met", "no such step", f"isolation: [{SEC}]"),
    Case(
        "met",
        "an unknown product with a known method",
        "isolation: [{method: size exclusion chromatography, product: ColumnX}]",
    ),
    Case(
        "met",
        "a precipitation before the sample was stored is no isolation",
        f"{{sample: {{processing: [{{method: precipitation}}]}}, isolation: [{SEC}]}}",
    ),
    Case(
        "met",
        "a treatment is no isolation",
        f"isolation: [{{method: treatment, reagent: DTT}}, {SEC}]",
    ),
]


def serum(rest: str) -> str:
    """A culture whose collection medium holds this serum."""
    return f"sample: {{medium: {{base: DMEM, serum: {{{rest}}}}}}}"


ISO_2 = [
    Case("not applicable", "plasma", PLASMA),
    Case("not applicable", "urine", "sample: {kind: urine}"),
    Case("not applicable", "bacteria", "sample: {kind: bacterial culture}"),
    Case("not reported", "the paper does not say what the sample is", "sample: {kind: unknown}", ("sample.kind",)),
    Case("not reported", "no medium", ""),
    Case("not reported", "serum absent", "sample: {medium: {base: DMEM}}"),
    Case("not reported", "only the growth medium is told", "sample: {growth_medium: {base: DMEM, serum: none}}"),
    Case("not reported", "depletion absent", serum("kind: FBS, percent: 10 %")),
    Case(
        "not reported",
        "a spin without force",
        serum("kind: FBS, depletion: {method: ultracentrifugation, duration: 18 h}"),
        ("force",),
    ),
    Case(
        "not reported",
        "a spin without time",
        serum("kind: FBS, depletion: {method: ultracentrifugation, force: 120000 g}"),
        ("duration",),
    ),
    Case(
        "not reported",
        "a filter without cut-off",
        serum("kind: FBS, depletion: ultrafiltration"),
        ("cutoff",),
    ),
    Case("not reported", "bought without product", serum("kind: FBS, depletion: purchased"), ("product",)),
    Case("not reported", "depleted serum without product", serum("kind: EV-depleted FBS"), ("product",)),
    Case("not met", "not depleted", serum("kind: FBS, depletion: not done")),
    Case("not met", "not depleted, for a reason", serum("kind: FBS, depletion: {not done: cells die}"), ("cells die",)),
    Case("not met", "platelet lysate, not said to be depleted", serum("kind: human platelet lysate")),
    Case("not met", "platelet lysate, not depleted", serum("kind: platelet lysate, depletion: not done")),
    Case("needs review", "serum of an unknown name", serum("kind: SuperGrow Plus"), ("SuperGrow Plus",)),
    Case(
        "needs review",
        "serum behind the membrane of a bioreactor",
        "sample: {medium: {base: DMEM, serum: FBS, vessel: CELLine bioreactor}}",
    ),
    Case(
        "needs review",
        "serum, not depleted, behind the membrane of a bioreactor",
        "sample: {medium: {base: DMEM, vessel: hollow-fibre bioreactor, serum: {kind: FBS, depletion: not done}}}",
    ),
    Case("met", "none", serum("kind: none")),
    Case("met", "serum-free", serum("kind: serum-free")),
    Case(
        "met",
        "serum in the growth medium does not matter",
        "sample: {growth_medium: {base: DMEM, serum: FBS}, medium: {base: DMEM, serum: none}}",
    ),
    Case(
        "met",
        "depleted by a spin",
        serum("kind: FBS, depletion: {method: ultracentrifugation, force: 120000 g, duration: 18 h}"),
        ("vesicles of its own",),
    ),
    Case("met", "depleted by a filter", serum("kind: FBS, depletion: {method: ultrafiltration, cutoff: 100 kDa}")),
    Case("met", "bought", serum("kind: EV-depleted FBS, depletion: {product: Exo-FBS}")),
    Case("met", "bought, of an unknown make", serum("kind: FBS, depletion: {method: purchased, product: NoVes 7}")),
    Case(
        "met",
        "platelet lysate, depleted",
        serum("kind: hPL, depletion: {method: ultracentrifugation, force: 120000 g, duration: 18 h}"),
    ),
    Case(
        "met",
        "a short spin gets a note",
        serum("kind: FBS, depletion: {method: ultracentrifugation, force: 120000 g, duration: 2 h}"),
        ("Shelke", "16 h"),
    ),
    Case(
        "met",
        "a weak spin gets a note",
        serum("kind: FBS, depletion: {method: ultracentrifugation, force: 70000 g, duration: 18 h}"),
        ("Shelke", "100,000"),
    ),
]

ISO_3 = [
    Case("not applicable", "nothing was isolated", "isolation: none"),
    Case("not reported", "no rationale", f"isolation: [{SEC}]", ("rationale",)),
    Case("not reported", "no isolation and no rationale", ""),
    Case("not met", "not done", f"{{isolation: [{SEC}], rationale: not done}}"),
    Case("needs review", "stated", f"{{isolation: [{SEC}], rationale: albumin disturbs the assay}}"),
]


def protein(kind: str, names: str, result: str = "result: detected", medium: str = "") -> str:
    """A sample of a kind with proteins by western blot."""
    sample = f"sample: {{kind: {kind}{medium}}}"
    return f"{{{sample}, characterization: {{proteins: [{{protein: {names}, by: western blot, {result}}}]}}}}"


FBS = ", medium: {base: DMEM, serum: FBS}"
DEPLETED = ", medium: {base: DMEM, serum: {kind: FBS, depletion: {method: ultrafiltration, cutoff: 100 kDa}}}"
SERUM_FREE = ", medium: {base: DMEM, serum: none}"

ISO_4 = [
    Case("not applicable", "serum-free culture", f"sample: {{kind: conditioned medium{SERUM_FREE}}}"),
    Case("not applicable", "urine", "sample: {kind: urine}"),
    Case("not applicable", "tissue", "sample: {kind: tissue}"),
    Case("not applicable", "bacteria", "sample: {kind: bacterial culture}"),
    Case("not reported", "kind not known", "sample: {kind: unknown}", ("sample.kind",)),
    Case("not reported", "kind by no known name", "sample: {kind: essence of toad}"),
    Case("not reported", "serum absent", "sample: {medium: {base: DMEM}}", ("sample.medium.serum",)),
    Case("not reported", "serum of an unknown name", serum("kind: SuperGrow Plus")),
    Case("not reported", "plasma, nothing listed", PLASMA),
    Case("not reported", "culture with serum, nothing listed", f"sample: {{kind: conditioned medium{FBS}}}"),
    Case("not reported", "a contaminant without result", protein("plasma", "ApoA1", ""), ("ApoA1",)),
    Case("not met", "not done", "{sample: {kind: plasma}, characterization: {proteins: not done}}"),
    Case("not met", "blood without apolipoprotein", protein("plasma", "[albumin, calnexin]")),
    Case("not met", "blood with markers alone", protein("serum", "[CD9, CD63]")),
    Case("met", "an apolipoprotein, not detected", protein("plasma", "ApoA1", "result: not detected")),
    Case("met", "an apolipoprotein, present", protein("serum", "ApoB", "result: detected")),
    Case(
        "met",
        "apoB measured as a component",
        "{sample: {kind: plasma}, characterization: {components: [{what: apoB, by: ELISA, value: 3 µg/mL}]}}",
    ),
    Case("met", "medium with serum and albumin", protein("conditioned medium", "albumin", medium=FBS)),
    Case("met", "medium with serum and calnexin", protein("conditioned medium", "calnexin", medium=FBS)),
    Case("met", "depleted serum is serum still", protein("conditioned medium", "albumin", medium=DEPLETED)),
]

PRE_1 = [
    Case("not applicable", "urine", "sample: {kind: urine}"),
    Case("not applicable", "culture", ""),
    Case("not applicable", "whole blood", "sample: {kind: whole blood}"),
    Case("not applicable", "platelet concentrate", "sample: {kind: platelet concentrate}"),
    Case("not reported", "kind not known", "sample: {kind: unknown}"),
    Case("not reported", "kind by no known name", "sample: {kind: essence of toad}"),
    Case("not met", "serum without reason", "sample: {kind: serum}"),
    Case("needs review", "serum with reason", "sample: {kind: serum, reason: the biobank has no plasma}", ("biobank",)),
    Case("met", "plasma", PLASMA),
]

PRE_2 = [
    Case("not applicable", "plasma", PLASMA),
    Case("not applicable", "urine", "sample: {kind: urine}"),
    Case("not reported", "kind not known", "sample: {kind: unknown}"),
    Case("not reported", "no reason", "sample: {kind: serum}", ("sample.reason",)),
    Case("needs review", "reason given", "sample: {kind: serum, reason: the biobank has no plasma}"),
]


def blood(without: str = "", **other: str) -> str:
    """Blood with all that PRE-3 asks for, but for one field; others replace or add fields."""
    fields = {
        "kind": "plasma",
        "needle": "21 G",
        "anticoagulant": "EDTA",
        "tube": "BD Vacutainer",
        "time_to_processing": "30 min",
        "processing": "[{method: centrifugation, force: 2500 g, duration: 15 min}]",
        "freeze_thaw_cycles": "1",
    } | other
    for name in without.split():
        del fields[name]
    collection = ("needle", "anticoagulant", "tube", "time_to_processing")
    own = ", ".join(f"{key}: {value}" for key, value in fields.items() if key in ("kind", "species", "processing"))
    drawn = ", ".join(f"{key}: {value}" for key, value in fields.items() if key in collection)
    stored = f"freeze_thaw_cycles: {fields['freeze_thaw_cycles']}" if "freeze_thaw_cycles" in fields else ""
    return f"sample: {{{own}, collection: {{{drawn}}}, storage: {{{stored}}}}}"


PRE_3 = [
    Case("not applicable", "urine", "sample: {kind: urine}"),
    Case("not applicable", "culture", ""),
    Case("not reported", "kind not known", "sample: {kind: unknown}"),
    Case("not reported", "needle absent", blood("needle"), ("needle",)),
    Case("not reported", "anticoagulant and tube absent", blood("anticoagulant tube"), ("anticoagulant", "tube")),
    Case("not reported", "time absent", blood("time_to_processing"), ("time_to_processing",)),
    Case("not reported", "spins absent", blood("processing"), ("spin",)),
    Case("not reported", "freeze-thaw absent", blood("freeze_thaw_cycles"), ("freeze",)),
    Case(
        "not reported",
        "all that is absent is named",
        PLASMA,
        ("needle", "anticoagulant", "tube", "time_to_processing", "spin", "freeze"),
    ),
    Case("not met", "spins not done", blood(processing="not done")),
    Case("met", "all stated", blood()),
    Case("met", "the tube does for the anticoagulant", blood("anticoagulant")),
    Case("met", "the anticoagulant does for the tube", blood("tube")),
    Case("met", "a rat is not asked for its needle", blood("needle", species="Rattus norvegicus")),
    Case("met", "a mouse is not asked for its needle", blood("needle", species="Mus musculus")),
    Case("not reported", "a human is", blood("needle", species="Homo sapiens"), ("needle",)),
    Case("met", "serum, too", blood(kind="serum", anticoagulant="none")),
]

DONORS = "age: 54-71, sex: both, health: healthy, medication: aspirin, fasting: overnight"


def donors(kind: str, fields: str) -> str:
    """A sample from donors."""
    return f"sample: {{kind: {kind}, donors: {fields}}}"


PRE_4 = [
    Case("not applicable", "culture", ""),
    Case("not applicable", "bacteria", "sample: {kind: bacterial culture}"),
    Case("not applicable", "plant", "sample: {kind: plant}"),
    Case("not applicable", "synthetic", "sample: {kind: synthetic vesicles}"),
    Case("not reported", "kind not known", "sample: {kind: unknown}"),
    Case("not reported", "no donors", PLASMA, ("age", "sex", "health", "medication", "fasting")),
    *(
        Case(
            "not reported",
            f"{field} absent",
            donors("urine", "{" + ", ".join(part for part in DONORS.split(", ") if not part.startswith(field)) + "}"),
            (field,),
        )
        for field in ("age", "sex", "health", "medication", "fasting")
    ),
    Case("needs review", "donors not known any more", donors("plasma", "not available")),
    Case(
        "needs review",
        "one of them not known any more",
        donors("plasma", f"{{{DONORS.replace('overnight', 'not available')}}}"),
    ),
    Case("met", "all of plasma", donors("plasma", f"{{{DONORS}}}")),
    Case("met", "all of urine", donors("urine", f"{{{DONORS}}}")),
]


def proteins(*entries: str, rest: str = "") -> str:
    """A characterization with these proteins; an entry of names alone was seen in a western blot."""
    listed = [
        f"{{{entry}}}" if "protein:" in entry else f"{{protein: [{entry}], by: western blot, result: detected}}"
        for entry in entries
    ]
    return f"characterization: {{proteins: [{', '.join(listed)}]{rest}}}"


CHAR_1 = [
    Case("not reported", "nothing listed", "", ()),
    Case("not reported", "only particles listed", "characterization: {particles: [{technique: NTA}]}"),
    Case(
        "not reported",
        "the third without a result",
        proteins("CD9, CD63", "protein: CD81, by: western blot"),
        ("CD81",),
    ),
    Case("not met", "two", proteins("CD9, CD63")),
    Case("not met", "not done", "characterization: {proteins: not done}"),
    Case("not met", "one looked for and not there", proteins("CD9, CD63", "protein: CD81, by: WB, result: not detected")),
    Case("not met", "one depleted", proteins("CD9, CD63", "protein: CD81, by: WB, result: depleted")),
    Case("not met", "a secreted protein", proteins("CD9, CD63, fibronectin")),
    Case("needs review", "an unknown name decides", proteins("CD9, CD63, antigen 4F2x"), ("antigen 4F2x",)),
    Case("needs review", "a membrane protein outside the lists", proteins("CD9, CD63, AQP2"), ("AQP2",)),
    Case(
        "needs review",
        "bacteria",
        "{sample: {kind: bacterial culture}, " + proteins("OmpA") + "}",
        ("mammalian",),
    ),
    Case("needs review", "plants", "{sample: {kind: plant}, " + proteins("PEN1") + "}", ("mammalian",)),
    Case("needs review", "fungi", "{sample: {kind: fungal culture}, " + proteins("CD9") + "}", ("mammalian",)),
    Case("needs review", "synthetic vesicles", "{sample: {kind: synthetic vesicles}, " + proteins("CD9") + "}"),
    Case("needs review", "built vesicles", "{sample: {origin: synthetic}, " + proteins("CD9") + "}"),
    Case("needs review", "a fly", "{sample: {species: Drosophila melanogaster}, " + proteins("CD9, CD63") + "}"),
    Case("met", "three of category 1", proteins("CD9, CD63, CD81")),
    Case("met", "categories 1 and 2 together", proteins("CD63, TSG101, syntenin-1")),
    Case("met", "three of category 2", proteins("TSG101, Alix, flotillin-1")),
    Case("met", "enriched", proteins("protein: [CD9, CD63, CD81], by: western blot, result: enriched")),
    Case("met", "in entries of their own", proteins("CD9", "CD63", "CD81")),
    Case("met", "of mice", "{sample: {species: Mus musculus}, " + proteins("Cd9, Cd63, Cd81") + "}"),
    Case("met", "CD71, which stands for TFR2 in the table", proteins("CD9, CD63, CD71")),
    Case("met", "a family", proteins("CD9, CD63, integrin")),
    Case("met", "with one more unknown", proteins("CD9, CD63, CD81, antigen 4F2x")),
]

CHAR_2 = [
    Case("not reported", "nothing listed", ""),
    Case(
        "not reported",
        "a contaminant without result",
        proteins("CD9, CD63, CD81", "protein: calnexin, by: western blot"),
        ("calnexin",),
    ),
    Case("not reported", "a component without result", "characterization: {components: [{what: LPS}]}", ("LPS",)),
    Case("not met", "not done", "characterization: {proteins: not done}"),
    Case("not met", "markers alone", proteins("CD9, CD63, CD81")),
    Case("not met", "markers and a component that is none", proteins("CD9", rest=", components: [{what: RNA}]")),
    Case("needs review", "an unknown name is left", proteins("CD9, antigen 4F2x"), ("antigen 4F2x",)),
    Case(
        "needs review",
        "a component of an unknown name is left",
        proteins("CD9", rest=", components: [{what: substance 4F2x, value: 1 µg}]"),
        ("substance 4F2x",),
    ),
    Case("met", "not detected", proteins("protein: calnexin, by: western blot, result: not detected")),
    Case("met", "depleted", proteins("protein: ApoA1, by: western blot, result: depleted")),
    Case("met", "quantified", proteins("protein: albumin, by: ELISA, result: quantified")),
    Case("met", "detected, so that claims must be tempered", proteins("ApoB"), ("present", "temper")),
    Case("met", "category 4 alone, with what that does not show", proteins("calnexin"), ("lipoprotein",)),
    Case("met", "mitochondria, by CYC1", proteins("CYC1")),
    Case("met", "mitochondria, by cytochrome c", proteins("cytochrome c")),
    Case("met", "histones", proteins("histone H3")),
    Case("met", "LPS", "characterization: {components: [{what: LPS, value: 0.2 EU/mL}]}"),
    Case("met", "apoB", "characterization: {components: [{what: apoB, value: 3 µg/mL}]}"),
    Case("met", "DNA", proteins("CD9", rest=", components: [{what: DNA, value: below detection}]")),
    Case("met", "what plasma calls for", f"{{{PLASMA}, {proteins('calnexin')}}}", ("APOB",)),
    Case("met", "what urine calls for", f"{{sample: {{kind: urine}}, {proteins('calnexin')}}}", ("UMOD",)),
]

NTA = "{technique: NTA}"
TEM = "{technique: TEM, size: {mean: 96 nm, particles_measured: 214}}"


def sized(particles: str = "", imaging: str = "") -> str:
    """A characterization with these techniques."""
    return f"characterization: {{particles: [{particles}], imaging: [{imaging}]}}"


CHAR_3 = [
    Case("not reported", "nothing listed", ""),
    Case("not reported", "flow cytometry that may have sized", sized(f"{NTA}, {{technique: flow cytometry}}"), ("flow",)),
    Case("not reported", "SP-IRIS that may have sized", sized(f"{NTA}, {{technique: SP-IRIS}}"), ("SP-IRIS",)),
    Case("not reported", "fluorescence NTA that may have sized", sized("{technique: F-NTA}, {technique: TRPS}")),
    Case("not reported", "the mode fluorescence", sized("{technique: NTA, mode: fluorescence}, {technique: TRPS}")),
    Case("not met", "NTA alone", sized(NTA)),
    Case("not met", "NTA and DLS", sized(f"{NTA}, {{technique: DLS}}"), ("Brownian",)),
    Case("not met", "TRPS and MRPS", sized("{technique: TRPS}, {technique: MRPS}")),
    Case("not met", "NTA and fluorescence NTA", sized(f"{NTA}, {{technique: F-NTA, size: {{mode: 90 nm}}}}")),
    Case("not met", "zeta potential never counts", sized(f"{NTA}, {{technique: zeta potential}}")),
    Case("not met", "SEC elution never counts", sized(f"{NTA}, {{technique: SEC elution}}")),
    Case("not met", "a filter's cut-off never counts", sized(f"{NTA}, {{technique: filter cut-off}}")),
    Case("not met", "density never counts", sized(f"{NTA}, {{technique: density gradient}}")),
    Case("not met", "flow for number alone", sized(f"{NTA}, {{technique: flow cytometry, measures: concentration}}")),
    Case("not met", "NTA for number alone", sized("{technique: NTA, measures: concentration}, {technique: TRPS}")),
    Case("not met", "not done", "characterization: {particles: not done}"),
    Case("needs review", "an image without measured size", sized(NTA, "{technique: TEM, scale_bar: 200 nm}"), ("TEM",)),
    Case("needs review", "an image without measured size, alone", sized("", "{technique: TEM}")),
    Case(
        "needs review",
        "the image wins over what is not reported",
        sized(f"{NTA}, {{technique: flow cytometry}}", "{technique: TEM}"),
    ),
    Case("needs review", "AFM without measured size", sized(NTA, "{technique: AFM}")),
    Case("needs review", "a technique unknown", sized(f"{NTA}, {{technique: vesicle sniffing}}"), ("vesicle sniffing",)),
    Case("met", "NTA and TEM", sized(NTA, TEM)),
    Case("met", "NTA and cryo-EM", sized(NTA, "{technique: cryo-EM, size: {range: 40-200 nm}}")),
    Case("met", "DLS and AFM", sized("{technique: DLS}", "{technique: AFM, size: {median: 80 nm}}")),
    Case("met", "a note asks for the number of particles", sized(NTA, "{technique: TEM, size: {mean: 9 nm}}"), ("how many",)),
    Case("met", "NTA and TRPS by being used", sized(f"{NTA}, {{technique: TRPS}}")),
    Case("met", "DLS and MRPS by being used", sized("{technique: DLS}, {technique: MRPS}")),
    Case("met", "NTA and SAXS by being used", sized(f"{NTA}, {{technique: SAXS}}")),
    Case("met", "AF4-MALS carries two", sized("{technique: AF4-MALS}")),
    Case("met", "flow with a size", sized(f"{NTA}, {{technique: flow cytometry, size: {{median: 150 nm}}}}")),
    Case("met", "flow that measures size", sized(f"{NTA}, {{technique: flow cytometry, measures: size}}")),
    Case("met", "SP-IRIS with a size", sized(f"{NTA}, {{technique: SP-IRIS, size: {{mean: 70 nm}}}}")),
    Case("met", "SP-IRIS that measures size", sized(f"{NTA}, {{technique: SP-IRIS, measures: [size, concentration]}}")),
    Case("met", "fluorescence NTA with a size", sized("{technique: F-NTA, size: {mode: 90 nm}}, {technique: TRPS}")),
]

REP_1 = [
    Case("not applicable", "nothing was isolated", "isolation: none"),
    Case("not reported", "nothing is said of the isolation", ""),
    Case(
        "not reported",
        "a core field absent",
        "isolation: [{method: centrifugation, force: 300 g}]",
        ("duration",),
    ),
    Case("needs review", "a method unknown", "isolation: [{method: spiral levitation}]", ("spiral levitation",)),
    Case("needs review", "as in another paper", "isolation: {as in: 10.1002/jev2.12404}", ("10.1002/jev2.12404",)),
    Case(
        "needs review",
        "a field as in another paper",
        "isolation: [{method: centrifugation, force: 300 g, duration: {as in: 10.1002/jev2.12404}}]",
        ("10.1002/jev2.12404",),
    ),
    Case("met", "all core fields", f"isolation: [{SEC}]", (" of ",)),
]

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
    Case("not met", "two assays do not add up", assays("doses: [1 µg, 2 µg]", "doses: [4 µg, 8 µg]")),
    Case("not met", "molar doses", assays("doses: [1, 2, 4], dose_unit: nM")),
    Case("not met", "molar doses, each with its unit", assays("doses: [1 µM, 2 µM, 4 µM]")),
    Case("not met", "a time course", assays("doses: [6, 12, 24], dose_unit: h")),
    Case("not met", "a series in uptake alone", assays("kind: uptake, doses: [1 µg, 2 µg, 4 µg]", "doses: 4 µg")),
    Case("not met", "not done", assays("doses: not done")),
    Case("met", "particles", assays("doses: [1e9, 3e9, 1e10], dose_unit: particles/kg")),
    Case("met", "micrograms", assays("doses: [1 µg/mL, 5 µg/mL, 25 µg/mL]")),
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
    *(Case("not applicable", kind, assays(f"kind: {kind}")) for kind in ("release", "biodistribution", "toxicity", "comparison")),
    Case("not reported", "assays absent", "", ("assays: none",)),
    Case("not reported", "controls absent", assays("readout: tube length")),
    Case("not met", "untreated cells alone", assays("controls: untreated")),
    Case("not met", "not done", assays("controls: not done")),
    Case("needs review", "unknown names only", assays("controls: solution B"), ("solution B",)),
    *(
        Case("met", control, assays(f"controls: [untreated, {control}]"))
        for control in ("process blank", "vehicle", "PBS", "EV-depleted medium", "other fraction", "unconditioned medium")
    ),
    Case("met", "in an uptake assay", assays("kind: uptake, controls: process blank")),
    Case("not reported", "in a potency assay", assays("kind: potency")),
]

THERAPEUTIC = "study: {purpose: [therapeutic]}"
GROUPS = {
    "THER-1": "translation: {manufacture: {consistency: 3 batches alike}, reference_material: rEV}",
    "THER-2": "translation: {donor_variability: 8 donors compared, subpopulations: by density}",
    "THER-3": "translation: {biodistribution: liver, kinetics: 2 h, preclinical: {toxicity: none, immunogenicity: none}}",
    "THER-4": "translation: {manufacture: {gmp: yes, scale: 50 L}}",
}
THER = {
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

TABLE = {
    "ISO-1": ISO_1,
    "ISO-2": ISO_2,
    "ISO-3": ISO_3,
    "ISO-4": ISO_4,
    "PRE-1": PRE_1,
    "PRE-2": PRE_2,
    "PRE-3": PRE_3,
    "PRE-4": PRE_4,
    "CHAR-1": CHAR_1,
    "CHAR-2": CHAR_2,
    "CHAR-3": CHAR_3,
    "REP-1": REP_1,
    "REP-2": REP_2,
    "FUN-1": FUN_1,
    "FUN-2": FUN_2,
    **THER,
}
CELLS = [pytest.param(item, case, id=f"{item}: {case.shows}") for item, cases in TABLE.items() for case in cases]


@pytest.mark.parametrize(("item", "case"), CELLS)
def test_a_cell_of_the_table(item: str, case: Case) -> None:
    found = row(case.snippet, item, "ev" if item == "FUN-1" else "")
    assert (found.outcome, found.message) == (case.outcome, found.message)
    for words in case.says:
        assert words in told(found)


def test_the_table_covers_every_item_of_the_guideline() -> None:
    from evcheck.guidelines import get

    assert list(TABLE) == [item.id for item in get("esc2018").items]


def test_levels() -> None:
    from evcheck.guidelines import get

    required = [item.id for item in get("esc2018").items if item.level == "required"]
    others = {item.level for item in get("esc2018").items if item.id not in required}
    assert required == ["ISO-1", "ISO-2", "CHAR-1", "CHAR-2", "CHAR-3", "REP-1", "FUN-1"]
    assert others == {"recommended"}


@pytest.mark.parametrize(
    "snippet",
    [
        serum("kind: none"),
        serum("kind: FBS, depletion: {method: ultracentrifugation, force: 100000 g, duration: 16 h}"),
        serum("kind: FBS, depletion: {method: ultrafiltration, cutoff: 100 kDa}"),
    ],
    ids=["no serum", "16 h at 100,000 g", "a filter"],
)
def test_a_long_and_strong_depletion_is_not_called_short_or_weak(snippet: str) -> None:
    assert "Shelke" not in told(row(snippet, "ISO-2"))


def test_a_complete_blood_row_names_nothing_as_absent() -> None:
    assert "Not stated" not in told(row(blood(), "PRE-3"))


def test_lipoproteins_assessed_need_no_word_on_what_category_4_does_not_show() -> None:
    assert "lipoprotein" not in told(row(proteins("ApoA1, calnexin"), "CHAR-2"))


def test_the_number_of_particles_is_not_asked_for_where_it_is_given() -> None:
    assert "how many" not in told(row(sized(NTA, TEM), "CHAR-3"))


def test_a_place_for_negative_results_is_not_asked_for_where_it_is_given() -> None:
    assert row("study: {negative_results: {status: reported, where: Fig. S4}}", "REP-2").notes == ()


CORE = {
    "clearing spin": ("method: centrifugation", {"force": "300 g", "duration": "10 min"}),
    "ultracentrifugation": (
        "method: ultracentrifugation",
        {"force": "100000 g", "duration": "70 min", "rotor": "SW 32 Ti", "temperature": "4 °C"},
    ),
    "ultracentrifugation by speed": (
        "method: ultracentrifugation",
        {"rpm": "30000", "duration": "70 min", "rotor": "SW 32 Ti", "temperature": "4 °C"},
    ),
    "gradient": (
        "method: density gradient",
        {
            "matrix": "iodixanol",
            "layers": "[40 %, 20 %, 10 %]",
            "loading": "bottom",
            "force": "100000 g",
            "duration": "18 h",
            "rotor": "SW 41 Ti",
            "fractions": "8-9",
        },
    ),
    "gradient by density": (
        "method: density gradient",
        {
            "matrix": "iodixanol",
            "layers": "[40 %, 20 %, 10 %]",
            "loading": "bottom",
            "force": "100000 g",
            "duration": "18 h",
            "rotor": "SW 41 Ti",
            "density": "1.09-1.11 g/mL",
        },
    ),
    "column bought": (
        "method: size exclusion chromatography",
        {"product": "qEVoriginal 70 nm", "load": "500 µL", "fractions": "7-9"},
    ),
    "column made": (
        "method: size exclusion chromatography",
        {"resin": "Sepharose CL-2B", "load": "500 µL", "fractions": "7-9"},
    ),
    "ultrafiltration by product": ("method: ultrafiltration", {"product": "Amicon Ultra-15", "cutoff": "100 kDa"}),
    "ultrafiltration by membrane": ("method: ultrafiltration", {"membrane": "cellulose", "cutoff": "100 kDa"}),
    "TFF": ("method: TFF", {"membrane": "polyethersulfone", "cutoff": "300 kDa"}),
    "filtration": ("method: filtration", {"pore": "0.22 µm"}),
    "precipitation by ratio": (
        "method: precipitation",
        {"reagent": "PEG 6000", "ratio": '"1:1"', "incubation": "overnight"},
    ),
    "precipitation by product and volume": (
        "method: precipitation",
        {"product": "ExoQuick", "volume": "250 µL", "incubation": "30 min"},
    ),
    "affinity by target": ("method: immunoaffinity", {"target": "CD9", "carrier": "beads", "elution": "glycine"}),
    "affinity by ligand": ("method: affinity", {"ligand": "Tim4", "carrier": "beads", "elution": "EDTA"}),
}


def step(kind: str, without: str = "") -> str:
    """An isolation of one step with its core fields, but for one."""
    start, fields = CORE[kind]
    told_fields = ", ".join(f"{name}: {value}" for name, value in fields.items() if name != without)
    return f"isolation: [{{{start}, {told_fields}}}]"


@pytest.mark.parametrize("kind", CORE)
def test_a_step_with_its_core_fields_is_complete(kind: str) -> None:
    found = row(step(kind), "REP-1")
    assert (found.outcome, found.message) == ("met", found.message)


LEAVES = [(kind, field) for kind, (_, fields) in CORE.items() for field in fields]


@pytest.mark.parametrize(("kind", "field"), LEAVES, ids=[f"{kind}: {field}" for kind, field in LEAVES])
def test_a_core_field_that_is_absent_is_named(kind: str, field: str) -> None:
    found = row(step(kind, field), "REP-1")
    assert found.outcome == "not reported"
    assert f"`{field}`" in found.message


def test_further_fields_are_counted_in_a_note_and_not_asked_for() -> None:
    found = row(step("ultracentrifugation"), "REP-1")
    assert found.outcome == "met"
    assert any(" of " in note for note in found.notes)
    assert "k_factor" not in told(found)
    assert "tube" not in told(found)


def test_a_fast_centrifugation_is_read_as_an_ultracentrifugation_with_a_note() -> None:
    found = row("isolation: [{method: centrifugation, force: 100000 g, duration: 70 min}]", "REP-1")
    assert found.outcome == "not reported"
    assert "`rotor`" in found.message
    assert "`temperature`" in found.message
    assert any("ultracentrifugation" in note for note in found.notes)


def test_a_centrifugation_at_20000_g_is_none() -> None:
    assert row("isolation: [{method: centrifugation, force: 20000 g, duration: 30 min}]", "REP-1").outcome == "met"


def test_a_force_computed_from_speed_and_rotor_is_said_to_be_computed() -> None:
    assert any("computed" in note for note in row(step("ultracentrifugation by speed"), "REP-1").notes)


def test_an_ev_track_id_stands_in_for_nothing() -> None:
    snippet = "study: {ev_track: EV170001}\nisolation: [{method: centrifugation, force: 300 g}]"
    assert row(snippet, "REP-1").outcome == "not reported"


def test_every_gap_of_every_step_is_named() -> None:
    found = row("isolation: [{method: centrifugation}, {method: filtration}]", "REP-1")
    assert found.outcome == "not reported"
    assert all(f"`{field}`" in found.message for field in ("force", "duration", "pore"))


def test_a_cushion_is_not_asked_for_a_gradients_fractions() -> None:
    snippet = (
        "isolation: [{method: sucrose cushion, matrix: sucrose, layers: [30 %], force: 100000 g, "
        "duration: 70 min, rotor: SW 32 Ti}]"
    )
    assert row(snippet, "REP-1").outcome == "met"
