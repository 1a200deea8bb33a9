"""ISO-1 to ISO-4 of the ESC guideline, cell by cell."""

from __future__ import annotations

import pytest

from tests.cells import PLASMA, SEC, Case, Table, assert_holds, cells
from tests.small_dossiers import row, told

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


@pytest.mark.parametrize("role", ["comparator", "control", "blank"])
def test_nobody_is_asked_what_a_known_precipitation_is(role: str) -> None:
    found = row(f"{{role: {role}, isolation: [{{product: ExoQuick}}]}}", "ISO-1")
    assert (found.outcome, found.fix) == ("needs review", "")


@pytest.mark.parametrize(("steps", "asked"), [("[{method: PROSPR}]", False), ("[{product: VesiMax 3}]", True)])
def test_only_a_method_that_is_not_known_is_asked_for(steps: str, asked: bool) -> None:
    assert ("`method:`" in row(f"isolation: {steps}", "ISO-1").fix) is asked


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

TABLE: Table = {"ISO-1": ISO_1, "ISO-2": ISO_2, "ISO-3": ISO_3, "ISO-4": ISO_4}


@cells(TABLE)
def test_a_cell_of_the_table(item: str, case: Case) -> None:
    assert_holds(item, case)


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
