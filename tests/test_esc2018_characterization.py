"""CHAR-1 to CHAR-3 of the ESC guideline, cell by cell; how markers are counted stands in `test_counting`."""

from __future__ import annotations

from tests.cells import PLASMA, Case, Table, assert_holds, cells
from tests.small_dossiers import row, told


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
    Case(
        "not met", "one looked for and not there", proteins("CD9, CD63", "protein: CD81, by: WB, result: not detected")
    ),
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
    Case(
        "needs review",
        "an unknown name before a contaminant without result",
        proteins("CD9, antigen 4F2x", "protein: calnexin, by: western blot"),
        ("antigen 4F2x",),
    ),
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
    Case("met", "what plasma calls for", f"{{{PLASMA}, {proteins('calnexin')}}}", ("ApoB",)),
    Case("met", "what urine calls for", f"{{sample: {{kind: urine}}, {proteins('calnexin')}}}", ("uromodulin",)),
]

NTA = "{technique: NTA}"
TEM = "{technique: TEM, size: {mean: 96 nm, particles_measured: 214}}"


def sized(particles: str = "", imaging: str = "") -> str:
    """A characterization with these techniques."""
    return f"characterization: {{particles: [{particles}], imaging: [{imaging}]}}"


CHAR_3 = [
    Case("not reported", "nothing listed", ""),
    Case(
        "not reported", "flow cytometry that may have sized", sized(f"{NTA}, {{technique: flow cytometry}}"), ("flow",)
    ),
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
    Case(
        "needs review", "a technique unknown", sized(f"{NTA}, {{technique: vesicle sniffing}}"), ("vesicle sniffing",)
    ),
    Case("met", "NTA and TEM", sized(NTA, TEM)),
    Case("met", "NTA and cryo-EM", sized(NTA, "{technique: cryo-EM, size: {range: 40-200 nm}}")),
    Case("met", "DLS and AFM", sized("{technique: DLS}", "{technique: AFM, size: {median: 80 nm}}")),
    Case(
        "met",
        "a note asks for the number of particles",
        sized(NTA, "{technique: TEM, size: {mean: 9 nm}}"),
        ("how many",),
    ),
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

TABLE: Table = {"CHAR-1": CHAR_1, "CHAR-2": CHAR_2, "CHAR-3": CHAR_3}


@cells(TABLE)
def test_a_cell_of_the_table(item: str, case: Case) -> None:
    assert_holds(item, case)


def test_lipoproteins_assessed_need_no_word_on_what_category_4_does_not_show() -> None:
    assert "lipoprotein" not in told(row(proteins("ApoA1, calnexin"), "CHAR-2"))


def test_the_number_of_particles_is_not_asked_for_where_it_is_given() -> None:
    assert "how many" not in told(row(sized(NTA, TEM), "CHAR-3"))


def test_what_to_do_about_size_names_what_the_dossier_lists() -> None:
    given = {
        "one principle": sized(NTA),
        "the concentration only": sized("{technique: NTA, measures: [concentration]}"),
        "a technique that never sizes": sized("{technique: zeta potential}"),
    }
    assert {name: row(snippet, "CHAR-3").fix for name, snippet in given.items()} == {
        "one principle": "Add a technique that measures size by another physical principle, for example TEM beside "
        "NTA.",
        "the concentration only": "Give the size by NTA too, and add a technique on another principle, for example "
        "TEM.",
        "a technique that never sizes": "Add techniques that measure size by different physical principles, for "
        "example NTA and TEM.",
    }
