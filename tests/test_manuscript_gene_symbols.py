"""Proteins that the knowledge base lacks are known by the symbols of their genes, in a list with one that it has."""

from __future__ import annotations

import pytest

from evcheck.knowledge.genes import gene
from evcheck.manuscript.words.gene_symbols import with_gene_symbols
from evcheck.manuscript.words.names import find_names


def proteins(text: str) -> list[tuple[str, str]]:
    """The proteins found in a text, each as printed and as its symbol."""
    names = with_gene_symbols(text, find_names(text))
    return [(text[one.start : one.end], one.name) for one in names["protein"]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("CD81, EPN1 and STAM2 were there", [("CD81", "CD81"), ("EPN1", "EPN1"), ("STAM2", "STAM2")]),
        ("anti-TNPO1, anti-PACSIN3, anti-CD9", [("TNPO1", "TNPO1"), ("PACSIN3", "PACSIN3"), ("CD9", "CD9")]),
        ("CD9/EPN1 (1:500), Stam2", [("CD9", "CD9"), ("EPN1", "EPN1"), ("Stam2", "STAM2")]),
        ("OX40 and CD81", [("OX40", "TNFRSF4"), ("CD81", "CD81")]),
        ("EPN1 and PACSIN3 were there", []),
        ("CD63 and SDS, CD9 (AFM), CD81 and BCA", [("CD63", "CD63"), ("CD9", "CD9"), ("CD81", "CD81")]),
        ("CD63. EPN1 was elsewhere", [("CD63", "CD63")]),
        ("the lipid transporter ABCA3 and the enzyme NAMPT", [("ABCA3", "ABCA3"), ("NAMPT", "NAMPT")]),
        ("protein SDS, protein BCA, the enzyme DAPI and ABCA3", []),
        ("CD62P-PE (AK4), CD41-PC7", [("CD62P", "SELP"), ("CD41", "ITGA2B")]),
    ],
)
def test_a_symbol_counts_in_a_list_with_a_known_protein(text: str, found: list[tuple[str, str]]) -> None:
    assert proteins(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ICOS, BST2, HLA-A, HLA-B, CD2", ["ICOS", "BST2", "HLA-A", "HLA-B", "CD2"]),
        ("EXPRESSION OF SET AND REST IN THE CAT", []),
    ],
)
def test_capitals_mean_something_in_a_list_and_nothing_in_a_heading(text: str, found: list[str]) -> None:
    assert [symbol for _, symbol in proteins(text)] == found


def test_genes_are_known_by_symbol_and_synonym_with_their_capitals() -> None:
    assert (gene("EPN1"), gene("OX40"), gene("epn1"), gene("SDS"), gene("HELA")) == (
        "EPN1",
        "TNFRSF4",
        None,
        None,
        None,
    )
