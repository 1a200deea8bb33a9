"""Names of the knowledge base in running text."""

from __future__ import annotations

import time

import pytest

from evcheck.manuscript.words.names import find_names, within


def names(text: str, kind: str) -> list[tuple[str, str]]:
    return [(text[name.start : name.end], name.name) for name in find_names(text)[kind]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CD9, CD-63 and cd 81 were seen.", [("CD9", "CD9"), ("CD-63", "CD63"), ("cd 81", "CD81")]),
        ("anti-Alix and anti-Tsg101", [("Alix", "PDCD6IP"), ("Tsg101", "TSG101")]),
        ("ALIX/PDCD6IP", [("ALIX", "PDCD6IP"), ("PDCD6IP", "PDCD6IP")]),
        ("αIIb integrin and alpha-tubulin", [("αIIb integrin", "ITGA2B"), ("alpha-tubulin", "alpha-tubulin")]),
        ("a set of rest mice that met the cat", []),
        ("levels of CAT and of MET", [("CAT", "CAT"), ("MET", "MET")]),
        ("THE MICE AND THE CAT MET THE REST OF THE SET", []),
        ("uranyl acetate, immunoprecipitation", []),
        ("CD90 is no CD9", [("CD90", "THY1"), ("CD9", "CD9")]),
        ("Shh, Src and a Myc tag, Mrs", [("Shh", "SHH"), ("Src", "SRC"), ("Myc tag", "Myc tag")]),
    ],
)
def test_proteins(text: str, expected: list[tuple[str, str]]) -> None:
    assert names(text, "protein") == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("in a Beckman SW32 Ti rotor", "rotor", [("SW32 Ti", "SW 32 Ti")]),
        (
            "Amicon® Ultra-15 and Exo-spin™ kits",
            "product",
            [("Amicon® Ultra-15", "Amicon Ultra-15"), ("Exo-spin", "Exo-spin")],
        ),
        ("on a NanoSight NS300 instrument", "instrument", [("NanoSight NS300", "NanoSight NS300")]),
        (
            "exosomes, an exosome and EVs",
            "term",
            [("exosomes", "exosome"), ("exosome", "exosome"), ("EVs", "extracellular vesicle")],
        ),
        ("MVs", "term", [("MVs", "")]),
    ],
)
def test_other_kinds(text: str, kind: str, expected: list[tuple[str, str]]) -> None:
    assert names(text, kind) == expected


def test_an_ambiguous_name_has_candidates() -> None:
    assert [name.candidates for name in find_names("MVs were isolated")["term"]] == [
        ("microvesicle", "bacterial membrane vesicle", "matrix vesicle")
    ]


def test_within_gives_the_names_of_a_part_of_the_text() -> None:
    text = "CD9, CD63 and CD81"
    assert [name.name for name in within(find_names(text), "protein", 5, 9)] == ["CD63"]


@pytest.mark.parametrize("text", ["a ", "a", "CD9-", "1", "western "])
def test_long_texts_are_read_once(text: str) -> None:
    start = time.process_time()
    find_names(text * 50_000)
    assert time.process_time() - start < 20
