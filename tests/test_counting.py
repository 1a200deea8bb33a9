"""Counting, as the rulings define it: what counts surely, what may count, what is open, and when each decides."""

from __future__ import annotations

import pytest

from tests.small_dossiers import row, told

SEEN = "by: western blot, result: detected"
OPEN = "by: western blot"


def proteins(*entries: str, sample: str = "{kind: conditioned medium}") -> str:
    """Proteins, each entry `names | rest of its fields`."""
    listed = []
    for entry in entries:
        names, _, rest = entry.partition(" | ")
        listed.append(f"{{protein: [{names}], {rest or SEEN}}}")
    return f"{{sample: {sample}, characterization: {{proteins: [{', '.join(listed)}]}}}}"


SURE, MAY = "CD9, CD63, CD81", "AQP2, PSMA, EGFR"
N_K_A = [
    # sure, may count, result open -> outcome
    (0, 0, 0, "not met"),
    (3, 0, 0, "met"),
    (3, 3, 3, "met"),
    (2, 1, 0, "needs review"),
    (2, 1, 3, "needs review"),
    (0, 3, 0, "needs review"),
    (2, 0, 1, "not reported"),
    (1, 1, 1, "not reported"),
    (0, 0, 3, "not reported"),
    (2, 0, 0, "not met"),
    (1, 1, 0, "not met"),
    (1, 0, 1, "not met"),
    (0, 1, 1, "not met"),
]


@pytest.mark.parametrize(("sure", "may", "unsaid", "outcome"), N_K_A)
def test_three_markers_are_wanted(sure: int, may: int, unsaid: int, outcome: str) -> None:
    entries = [f"{name} | {SEEN}" for name in SURE.split(", ")[:sure]]
    entries += [f"{name} | {SEEN}" for name in MAY.split(", ")[:may]]
    entries += [f"{name} | {OPEN}" for name in ("TSG101", "Alix", "flotillin-1")[:unsaid]]
    assert row(proteins(*(entries or ["calnexin"])), "CHAR-1").outcome == outcome


def test_a_review_names_the_unknown() -> None:
    assert "antigen 4F2x" in told(row(proteins("CD9, CD63, antigen 4F2x"), "CHAR-1"))


def test_an_open_count_names_the_leaves() -> None:
    found = row(proteins("CD9, CD63", f"CD81, TSG101 | {OPEN}"), "CHAR-1")
    assert "CD81" in found.message
    assert "TSG101" in found.message
    assert "result" in found.message


@pytest.mark.parametrize("membrane", ["AQP2", "PSMA", "EGFR", "CD24", "CD44"])
def test_a_known_membrane_protein_outside_the_lists_may_count(membrane: str) -> None:
    assert row(proteins(f"CD9, CD63, {membrane}"), "CHAR-1").outcome == "needs review"
    assert row(proteins(f"CD9, {membrane}"), "CHAR-1").outcome == "not met"


@pytest.mark.parametrize(
    "twice",
    [
        "CD63, Cd63",
        "Alix, PDCD6IP",
        "Alix, AIP1",
        "syntenin-1, SDCBP",
        "flotillin-1, FLOT1",
        "CD147, BSG",
        "HSP70, HSPA1A",
    ],
)
def test_two_names_of_one_gene_are_one(twice: str) -> None:
    assert row(proteins("CD9", twice), "CHAR-1").outcome == "not met"


def test_one_gene_by_two_assays_is_one() -> None:
    found = row(proteins("CD9, CD63", "CD63 | by: flow cytometry, result: detected"), "CHAR-1")
    assert found.outcome == "not met"


def test_a_gene_seen_by_one_assay_and_not_by_another_is_seen() -> None:
    found = row(proteins("CD9, CD63, CD81", "CD63 | by: ELISA, result: not detected"), "CHAR-1")
    assert found.outcome == "met"


@pytest.mark.parametrize(
    "assay",
    [
        "western blot",
        "ELISA",
        "Simoa",
        "mass spectrometry",
        "flow cytometry",
        "bead-based flow cytometry",
        "SP-IRIS",
        "immuno-EM",
        "MACSPlex",
        "proteomics",
    ],
)
def test_every_protein_assay_is_evidence(assay: str) -> None:
    assert row(proteins(f"CD9, CD63, CD81 | by: {assay}, result: detected"), "CHAR-1").outcome == "met"
    assert row(proteins(f"calnexin | by: {assay}, result: not detected"), "CHAR-2").outcome == "met"


def test_a_capture_antibody_alone_is_no_evidence() -> None:
    captured = "CD9, CD81 | by: SP-IRIS, result: detected, captured_with: CD63"
    assert row(proteins(captured), "CHAR-1").outcome == "not met"
    assert row(proteins("CD9, CD63, CD81 | by: immunocapture, result: detected"), "CHAR-1").outcome == "not met"


def test_an_unknown_assay_is_left_to_a_reader() -> None:
    snippet = proteins("CD9, CD63, CD81 | by: vesicle sniffing, result: detected")
    assert row(snippet, "CHAR-1").outcome == "needs review"


@pytest.mark.parametrize(
    "other", ["calnexin", "ApoA1", "albumin", "GM130", "histone H3", "cytochrome c", "fibronectin"]
)
def test_contaminants_and_secreted_proteins_are_no_markers(other: str) -> None:
    assert row(proteins(f"CD9, CD63, {other}"), "CHAR-1").outcome == "not met"
    assert row(proteins(f"CD9, CD63, {other} | {SEEN}, role: marker"), "CHAR-1").outcome == "not met"


@pytest.mark.parametrize(
    "stain", ["annexin V", "lactadherin", "PKH67", "CFSE", "WGA", "GFP", "luciferase", "gag", "FLAG"]
)
def test_stains_and_reporters_are_no_markers(stain: str) -> None:
    assert row(proteins(f"CD9, CD63, {stain}"), "CHAR-1").outcome == "not met"


@pytest.mark.parametrize("role", ["contaminant", "reporter", "cargo", "corona"])
def test_a_role_can_keep_a_protein_from_counting(role: str) -> None:
    assert row(proteins("CD9, CD63", f"CD81 | {SEEN}, role: {role}"), "CHAR-1").outcome == "not met"


@pytest.mark.parametrize("rab", ["RAB5", "RAB7", "Rab27a"])
def test_rab_proteins_do_not_stand_in_the_table_of_2018(rab: str) -> None:
    assert row(proteins(f"CD9, CD63, {rab}"), "CHAR-1").outcome != "met"


def test_a_marker_of_another_edition_is_left_to_a_reader() -> None:
    assert row(proteins("CD9, CD63, GPC1"), "CHAR-1").outcome == "needs review"


def test_an_ambiguous_name_does_not_count_surely() -> None:
    assert row(proteins("CD9, CD81, LAMP-3"), "CHAR-1").outcome == "needs review"


NOT_MAMMALIAN = [
    "{kind: bacterial culture}",
    "{kind: plant}",
    "{kind: fungal culture}",
    "{kind: parasite culture}",
    "{kind: synthetic vesicles}",
    "{kind: conditioned medium, species: Drosophila melanogaster}",
    "{kind: conditioned medium, origin: synthetic}",
]


@pytest.mark.parametrize("item", ["CHAR-1", "CHAR-2"])
@pytest.mark.parametrize("sample", NOT_MAMMALIAN)
def test_what_is_not_mammalian_is_never_not_met(sample: str, item: str) -> None:
    assert row(proteins("OmpA", sample=sample), item).outcome == "needs review"
    assert row(proteins("CD9", sample=sample), item).outcome == "needs review"
    not_done = f"{{sample: {sample}, characterization: {{proteins: not done}}}}"
    assert row(not_done, item).outcome == "needs review"


@pytest.mark.parametrize("item", ["CHAR-1", "CHAR-2"])
@pytest.mark.parametrize("sample", NOT_MAMMALIAN)
def test_what_is_not_mammalian_with_nothing_listed_is_not_reported(sample: str, item: str) -> None:
    assert row(f"sample: {sample}", item).outcome == "not reported"


@pytest.mark.parametrize("item", ["CHAR-1", "CHAR-2", "CHAR-3"])
def test_not_done_in_place_of_the_list_is_not_met(item: str) -> None:
    assert (
        row("characterization: {proteins: not done, particles: not done, imaging: not done}", item).outcome == "not met"
    )


@pytest.mark.parametrize("item", ["CHAR-1", "CHAR-2", "CHAR-3"])
def test_an_empty_list_says_nothing(item: str) -> None:
    assert row("characterization: {proteins: [], particles: [], imaging: []}", item).outcome == "not reported"
