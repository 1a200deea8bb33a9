"""Repositories and their accessions, words for vesicles, and words for the authentication of cells."""

from __future__ import annotations

import re
from typing import Any

import pytest

from evcheck.knowledge import build, entries, find

REPOSITORIES = """
PRIDE                                              PRIDE                   PXD012345
ProteomeXchange Consortium via the PRIDE partner repository  PRIDE         PXD000001
ProteomeXchange                                    ProteomeXchange         PXD012345
MassIVE                                            MassIVE                 MSV000085000
MassIVE                                            MassIVE                 PXD012345
jPOST                                              jPOST                   JPST000123
iProX                                              iProX                   IPX0001234001
GEO                                                GEO                     GSE123456
Gene Expression Omnibus (GEO)                      GEO                     GSM1234567
NCBI SRA                                           SRA                     SRR1234567
Sequence Read Archive                              SRA                     PRJNA123456
European Nucleotide Archive                        ENA                     ERP123456
DDBJ                                               DDBJ                    DRA012345
ArrayExpress                                       ArrayExpress            E-MTAB-12345
BioStudies                                         BioStudies              S-BSST1234
EGA                                                EGA                     EGAD00001001234
dbGaP                                              dbGaP                   phs000123.v2.p1
Genome Sequence Archive                            GSA                     HRA001234
FlowRepository                                     FlowRepository          FR-FCM-ZZZ4
BioImage Archive                                   BioImage Archive        S-BIAD12
IDR                                                IDR                     idr0012
EMPIAR                                             EMPIAR                  EMPIAR-10123
Zenodo                                             Zenodo                  https://doi.org/10.5281/zenodo.1234567
figshare                                           Figshare                10.6084/m9.figshare.12345678
Dryad Digital Repository                           Dryad                   doi:10.5061/dryad.8gtht76
OSF                                                OSF                     https://osf.io/ab12c/
Mendeley Data                                      Mendeley Data           10.17632/abcdef1234.2
MetaboLights                                       MetaboLights            MTBLS123
Metabolomics Workbench                             Metabolomics Workbench  ST001234
exRNA Atlas                                        exRNA Atlas             EXR-KJENS1abcde-AN
EV-TRACK                                           EV-TRACK                EV230987
"""

NO_ACCESSIONS = """
PRIDE             PXD12345
PRIDE             PXD
PRIDE             GSE123456
GEO               123456
GEO               GSE
SRA               SRA
FlowRepository    FR-FCM
FlowRepository    12345
Zenodo            1234567
dbGaP             phs123
EGA               EGAS1234
EV-TRACK          EV12345
EV-TRACK          EV2309871
"""

TERMS = """
EVs                                  extracellular vesicle               generic       -
extracellular vesicles               extracellular vesicle               generic       -
EPs                                  extracellular particle              particle      -
NVEPs                                non-vesicular extracellular particle  particle    -
sEVs                                 small EV                            operational   small
small extracellular vesicles         small EV                            operational   small
small EVs                            small EV                            operational   small
lEV                                  large EV                            operational   large
large EVs                            large EV                            operational   large
m/lEVs                               large EV                            operational   large
medium EVs                           medium EV                           operational   large
CD63+ EVs                            tetraspanin-positive EV             operational   -
MSC-sEVs                             small MSC-EV                        operational   small
urinary extracellular vesicles       urinary EV                          operational   -
BEVs                                 bacterial EV                        operational   -
exosomes                             exosome                             biogenesis    -
MSC-derived exosomes                 exosome                             biogenesis    -
ectosomes                            ectosome                            biogenesis    -
microvesicles                        microvesicle                        biogenesis    -
MPs                                  microparticle                       biogenesis    -
shed vesicles                        shed vesicle                        biogenesis    -
exosome-like vesicles                exosome-like vesicle                historical    -
ELVs                                 exosome-like vesicle                historical    -
prostasomes                          prostasome                          historical    -
argosomes                            argosome                            historical    -
tolerosomes                          tolerosome                          historical    -
OMVs                                 outer membrane vesicle              own evidence  -
outer membrane vesicles (OMVs)       outer membrane vesicle              own evidence  -
apoptotic bodies                     apoptotic body                      own evidence  large
large oncosomes                      large oncosome                      own evidence  large
oncosomes                            oncosome                            own evidence  -
migrasomes                           migrasome                           own evidence  -
exophers                             exopher                             own evidence  large
midbody remnants                     midbody remnant                     own evidence  -
matrix vesicles                      matrix vesicle                      own evidence  -
EV mimetics                          EV mimetic                          mimetic       -
ACDVs                                artificial cell-derived vesicle     mimetic       -
cell-derived nanovesicles            artificial cell-derived vesicle     mimetic       -
liposomes                            synthetic vesicle                   mimetic       -
exosome mimetics                     exosome mimetic                     mimetic       -
PDNVs                                plant-derived nanovesicle           plant         -
plant-derived exosome-like nanoparticles  plant-derived nanovesicle      plant         -
plant EVs                            plant EV                            operational   -
"""

AMBIGUOUS_TERMS = {
    "MVs": ("microvesicle", "bacterial membrane vesicle", "matrix vesicle"),
    "nanovesicles": ("plant-derived nanovesicle", "artificial cell-derived vesicle", "historical nanovesicle"),
    "exosome-like nanovesicles": ("exosome-like vesicle", "plant-derived nanovesicle"),
    "pEVs": ("blood EV", "platelet EV", "plant EV"),
}

AUTHENTICATIONS = """
STR                                  STR profile                     identity
STR profiling                        STR profile                     identity
short tandem repeat (STR) analysis   STR profile                     identity
STR profile (ATCC)                   STR profile                     identity
SNP genotyping                       SNP profile                     identity
karyotyping                          karyotype                       identity
isoenzymes                           isoenzyme analysis              identity
COI barcoding                        DNA barcoding                   identity
morphology                           morphology                      phenotype
ISCT criteria                        ISCT criteria                   phenotype
primary cells                        primary cells                   phenotype
ICLAC                                register of misidentified lines  register
by the supplier                      supplier                        supplier
ATCC                                 supplier                        supplier
certificate of analysis              supplier                        supplier
yes                                  authenticated                   unspecified
misidentified                        misidentified                   misidentified
listed by ICLAC                      misidentified                   misidentified
"""


def rows(table: str) -> list[list[str]]:
    return [re.split(r"\s{2,}", line) for line in table.strip().splitlines()]


def known(kind: str, text: str) -> Any:
    entry = find(kind, text).entry
    assert entry is not None, text
    return entry


@pytest.mark.parametrize(("text", "name", "accession"), rows(REPOSITORIES))
def test_repositories_and_their_accessions(text: str, name: str, accession: str) -> None:
    repository = known("repository", text)
    assert repository.name == name
    assert re.fullmatch(repository.accession, accession)


@pytest.mark.parametrize(("name", "text"), rows(NO_ACCESSIONS))
def test_what_is_no_accession_of_a_repository(name: str, text: str) -> None:
    assert not re.fullmatch(known("repository", name).accession, text)


def test_databases_of_vesicles() -> None:
    curated = {one.name for one in entries("repository") if one.ev}
    assert {"Vesiclepedia", "EVpedia", "exRNA Atlas", "ExoCarta"} <= curated
    assert not curated & {"EV-TRACK", "PRIDE", "GEO", "Zenodo"}


def test_a_maker_of_databases_is_no_database() -> None:
    assert find("repository", "NCBI").candidates == ("GEO", "SRA", "GenBank", "dbGaP", "BioProject")


@pytest.mark.parametrize("text", ["supplementary material", "upon request", "institutional server", "PubMed"])
def test_what_is_no_public_database(text: str) -> None:
    assert not find("repository", text).known


@pytest.mark.parametrize(("text", "name", "meaning", "size"), rows(TERMS))
def test_what_a_word_for_vesicles_means(text: str, name: str, meaning: str, size: str) -> None:
    term = known("term", text)
    assert (term.name, term.meaning, term.size or "-") == (name, meaning, size)


@pytest.mark.parametrize("text", AMBIGUOUS_TERMS)
def test_ambiguous_words_for_vesicles(text: str) -> None:
    assert (find("term", text).entry, find("term", text).candidates) == (None, AMBIGUOUS_TERMS[text])


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("extracellular vesicles (exosomes)", ("extracellular vesicle", "exosome")),
        ("exosomes/microvesicles", ("exosome", "microvesicle")),
        ("small EVs (sEVs)", ()),
        ("EVs (30-150 nm)", ()),
    ],
)
def test_a_word_in_brackets_may_take_back_the_one_before(text: str, candidates: tuple[str, ...]) -> None:
    assert find("term", text).candidates == candidates


def test_two_words_for_one_kind_of_vesicle() -> None:
    assert known("term", "small EVs (small extracellular vesicles)").name == "small EV"
    assert known("term", "microvesicles/micro-vesicles").name == "microvesicle"
    assert known("term", "exosomes (30-150 nm)").name == "exosome"


@pytest.mark.parametrize("text", ["EV preparations", "macrophage exosomes", "vesicles", "preexosomes", "lipoproteins"])
def test_what_is_no_word_for_vesicles(text: str) -> None:
    assert find("term", text) == (text, "term", None, ())


def test_words_that_claim_an_origin_or_are_of_old_are_discouraged() -> None:
    terms = entries("term")
    assert {one.name for one in terms if one.meaning == "historical" and not one.discouraged} == set()
    biogenesis = {one.name for one in terms if one.meaning == "biogenesis" and one.discouraged}
    assert biogenesis == {"exosome", "ectosome", "microvesicle", "microparticle", "shed vesicle"}
    others = {one.name for one in terms if one.meaning not in ("biogenesis", "historical") and one.discouraged}
    assert others == {"exosome mimetic"}


@pytest.mark.parametrize(("text", "name", "meaning"), rows(AUTHENTICATIONS))
def test_how_the_identity_of_cells_was_checked(text: str, name: str, meaning: str) -> None:
    entry = known("authentication", text)
    assert (entry.name, entry.meaning) == (name, meaning)


@pytest.mark.parametrize(("kind", "least"), [("repository", 45), ("term", 75), ("authentication", 17)])
def test_no_words_get_lost(kind: str, least: int) -> None:
    assert len(entries(kind)) >= least


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"accession": "(", "example": "x"}, "accession is no regular expression"),
        ({"accession": "[A-Z]+", "example": "12"}, "example is '12', which has not the form of its accession."),
        ({"accession": "[A-Z]+"}, "example is '', which has not the form of its accession."),
        ({"kinds": ["imaging", "gossip"]}, "kinds is 'gossip', not one of "),
    ],
)
def test_mistakes_in_a_repository_are_told(fields: dict[str, Any], problem: str) -> None:
    entry = {"name": "Box", "kinds": ["imaging"], "source": "us", **fields}
    file = {"kind": "repository", "sources": {"us": {"cite": "Ours", "read": "memory"}}, "entries": [entry]}
    found = [one.removeprefix("lab.yaml: Box: ") for one in build.problems({"lab.yaml": file})]
    assert [one[: len(problem)] for one in found] == [problem]
