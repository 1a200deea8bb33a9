"""Terms of public ontologies and accessions: their forms, how many there are, and some that must not change."""

from __future__ import annotations

import re
from typing import Any

import pytest

from evcheck.knowledge import entries, find

FORM = re.compile(r"(CHMO|OBI|UBERON):\d{7}")

UNIPROT = re.compile(r"[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9](?:[A-Z][A-Z0-9]{2}[0-9]){1,2}")
"""The form of an accession, as UniProt gives it."""

ONTOLOGIES = {
    "technique": {"CHMO", "OBI"},
    "method": {"CHMO", "OBI"},
    "assay": {"CHMO", "OBI"},
    "sample kind": {"UBERON", "OBI"},
}

LEAST = {"technique": 29, "method": 21, "assay": 28, "sample kind": 53}

TERMS = """
technique    DLS                        CHMO:0000167
technique    TEM                        CHMO:0000080
technique    cryo-EM                    CHMO:0002413
technique    AFM                        CHMO:0000113
technique    flow cytometry             CHMO:0000061
technique    AF4                        CHMO:0001629
technique    Raman spectroscopy         CHMO:0000656
technique    super-resolution           OBI:0003882
method       ultracentrifugation        CHMO:0002016
method       density gradient           CHMO:0002324
method       SEC                        CHMO:0001013
method       ultrafiltration            CHMO:0001645
method       centrifugation             OBI:0302886
assay        western blot               OBI:0000854
assay        ELISA                      OBI:0000661
assay        mass spectrometry          OBI:0000470
assay        Luminex                    OBI:0000920
assay        BLI                        OBI:0002107
sample kind  plasma                     UBERON:0001969
sample kind  serum                      UBERON:0001977
sample kind  urine                      UBERON:0001088
sample kind  CSF                        UBERON:0001359
sample kind  saliva                     UBERON:0001836
sample kind  milk                       UBERON:0001913
sample kind  synovial fluid             UBERON:0001090
sample kind  seminal fluid              UBERON:0006530
sample kind  BALF                       OBI:0100067
sample kind  conditioned medium         OBI:1000023
sample kind  haemolymph                 UBERON:0001011
sample kind  brain                      UBERON:0000955
"""

NONE = "NTA; TRPS; MRPS; SP-IRIS; nano-flow cytometry; mass photometry"
"""Techniques that no ontology which we could read has a term for."""


def known(kind: str, text: str) -> Any:
    entry = find(kind, text).entry
    assert entry is not None, text
    return entry


@pytest.mark.parametrize("kind", ONTOLOGIES)
def test_terms_have_the_form_of_their_ontology(kind: str) -> None:
    given = [entry.ontology for entry in entries(kind) if entry.ontology]
    assert [term for term in given if not FORM.fullmatch(term) or term.partition(":")[0] not in ONTOLOGIES[kind]] == []


@pytest.mark.parametrize("kind", ONTOLOGIES)
def test_one_term_means_one_entry_of_a_kind(kind: str) -> None:
    given = [entry.ontology for entry in entries(kind) if entry.ontology]
    assert sorted(term for term in {*given} if given.count(term) > 1) == []


@pytest.mark.parametrize(("kind", "least"), LEAST.items())
def test_terms_do_not_get_lost(kind: str, least: int) -> None:
    assert len([entry for entry in entries(kind) if entry.ontology]) >= least


@pytest.mark.parametrize("line", TERMS.strip().splitlines())
def test_terms_as_the_ontologies_have_them(line: str) -> None:
    kind, text, term = re.split(r"\s{2,}", line)
    assert known(kind, text).ontology == term


def test_no_term_is_made_up() -> None:
    assert {known("technique", text).ontology for text in NONE.split("; ")} == {""}


def test_every_species_has_its_own_number() -> None:
    numbers = [entry.taxid for entry in entries("species")]
    assert [number for number in numbers if not re.fullmatch(r"[1-9]\d*", number)] == []
    assert len(numbers) == len({*numbers}) >= 160


def test_accessions_have_the_form_of_uniprot() -> None:
    given = [entry.uniprot for entry in entries("protein") if entry.uniprot]
    assert [accession for accession in given if not UNIPROT.fullmatch(accession)] == []
    assert len(given) == len({*given}) >= 900


def test_stains_reporters_and_families_have_no_accession() -> None:
    others = [entry for entry in entries("protein") if entry.family or entry.kind == "stain"]
    assert [entry.name for entry in others if entry.uniprot] == []
