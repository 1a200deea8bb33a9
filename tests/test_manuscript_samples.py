"""Samples, their species and what blood was taken on, as running text names them."""

from __future__ import annotations

import pytest

from evcheck.manuscript.inputs import read
from evcheck.manuscript.samples.blood import anticoagulants
from evcheck.manuscript.samples.samples import sources
from evcheck.manuscript.samples.species import species_of
from evcheck.manuscript.structure.passages import passages
from evcheck.manuscript.words.names import find_names
from evcheck.manuscript.words.vesicle_words import words_of

KINDS: tuple[tuple[str, list[str]], ...] = (
    ("conditioned medium was collected", ["conditioned medium"]),
    ("culture supernatants were pooled", ["conditioned medium"]),
    ("the medium was harvested", ["conditioned medium"]),
    ("urinary vesicles", ["urine"]),
    ("plasma of patients", ["plasma"]),
    ("the plasma membrane", []),
    ("fetal bovine serum", []),
    ("serum-free medium", []),
    ("serum albumin", []),
    ("blood pressure", []),
    ("neutrophils isolated from blood", []),
    ("the Serum/Plasma kit", []),
    ("BALF was spun", ["bronchoalveolar lavage fluid"]),
    ("brain tissue was minced", ["brain tissue"]),
    ("human cortex (200 mg) was sliced and digested", ["tissue"]),
    ("the pancreas was minced", ["tissue"]),
    ("activity of the motor cortex was recorded", []),
    ("tissue culture flasks", []),
    ("ginger was washed and juiced", ["plant"]),
)


@pytest.mark.parametrize(("text", "kinds"), KINDS)
def test_kinds_of_sample(text: str, kinds: list[str]) -> None:
    assert [source.kind for source in sources(text, find_names(text), words_of(text))] == kinds


def found(text: str) -> tuple[list[str], list[str]]:
    """Species of the first sample in a text, and the anticoagulants."""
    manuscript = read(f"# Methods\n\n## Isolation of exosomes\n\n{text}\n".encode(), "passage.md")
    names, words = find_names(manuscript.text), words_of(manuscript.text)
    told = passages(manuscript, words)
    places = sources(manuscript.text, names, words)
    species = species_of(manuscript.text, names, told, told, words, places[0], places)
    return list(species), list(anticoagulants(manuscript.text, names, told, told, places))


@pytest.mark.parametrize(
    ("text", "species"),
    [
        ("Exosomes were isolated from human plasma.", ["Homo sapiens"]),
        ("Exosomes were isolated from plasma of GFP mice.", ["Mus musculus"]),
        ("Exosomes were isolated from serum of 30 patients.", ["Homo sapiens"]),
        ("Exosomes were isolated from plasma and blotted with mouse anti-CD9.", []),
        ("Conditioned medium of human A549 cells was collected.", ["Homo sapiens"]),
        ("Conditioned medium of A549 cells was collected and exosomes were injected into mice.", []),
        ("Conditioned medium of rat primary astrocytes was collected.", ["Rattus norvegicus"]),
        ("Conditioned medium of HeLa cells with 10% fetal bovine serum was collected.", []),
    ],
)
def test_species_only_where_the_text_states_them(text: str, species: list[str]) -> None:
    assert found(text)[0] == species


@pytest.mark.parametrize(
    ("text", "anticoagulant"),
    [
        ("Blood was drawn into K2EDTA tubes; exosomes were isolated from plasma.", ["EDTA"]),
        ("Exosomes were isolated from citrated plasma.", ["citrate"]),
        ("Plasma was drawn into heparin tubes.", ["heparin"]),
        ("Cells were detached with trypsin-EDTA; plasma was spun.", []),
        ("Plasma was incubated with heparin beads.", []),
    ],
)
def test_anticoagulants_of_blood(text: str, anticoagulant: list[str]) -> None:
    assert found(text)[1] == anticoagulant
