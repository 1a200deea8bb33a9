"""What the curated names mean: proteins with their MISEV categories, kinds of sample, species, components."""

from __future__ import annotations

import re
from typing import Any

import pytest

from evcheck.knowledge.lookup import entries, find, source

CODES = {
    "2018": {"1a", "1b", "2a", "2b", "3a", "3b", "4a", "4b", "4c", "4d", "5a", "5b"},
    "2023": {"1a", "1b", "1c", "2a", "2b", "3a", "3b", "3c", "4a", "4b", "4c", "4d", "5a", "5b", "5c"},
}

CATEGORIES = """
CD9                1b  1a
CD63               1a  1a
CD81               1a  1a
CD82               1a  1a
CD47               1a  1a
TSPAN8             1b  -
TSAP6              -   1a
GNAI2              1a  1a
integrin β1        1a  1b
CD41               1b  1b
CD71               1a  1b
TFR2               1a  1b
LAMP-1             1a  1b
syndecan-1         1a  1b
EMMPRIN            1a  1b
ADAM10             1a  1b
CD73               1a  1c
CD59               1a  1c
glypican-1         -   1c
HLA-A              1a  -
CD55               1a  -
SHH                1a  -
HLA-DRA            1b  -
CD31               1b  -
HER2               1b  -
EpCAM              1b  -
CD90               1b  -
CD45               1b  -
CD42a              1b  -
CD235a             1b  -
CD14               1b  -
CD3E               1b  -
AChE               1b  -
APP                1b  -
TSG101             2a  2a
ALIX               2a  2a
VPS4B              2a  2a
CHMP4B             2a  2a
syntenin-1         2a  2a
flotillin-1        2a  2a
caveolin           2a  2a
ARRDC1             2a  -
EHD4               2a  -
RhoA               2a  -
ARF6               2a  -
annexin A2         2a  -
tau                2a  -
HSC70              2a  2b
HSP90              2a  2b,3c
HSP70              2b  -
β-actin            2b  2b
TUBB3              2b  2b
GAPDH              2b  2b
ApoA-I             3a  3a,5a
ApoB-100           3a  3a,5a
ApoE               3a  3a,5a
ApoC-III           3a  3a,5a
BSA                3a  3b
Tamm-Horsfall      3b  3b
RPS6               3b  -
RPLP0              3b  -
IgG                -   3b
AGO2               -   3b
14-3-3             -   3b
HSP90α             -   3c
TGFBI              -   3c
HSPA13             -   3c
LDHA               -   3c
β-casein           3b  3b
lamin A/C          4a  4a
histone H3         4a  4a
CYC1               4b  4b
cytochrome c       4b  4b
TOM20              4b  4b
mitofilin          4b  4b
VDAC1              4b  4b
calnexin           4c  4c
gp96               4c  4c
GRP78              4c  4c
GM130              4c  4c
calreticulin       4c  4c
PDI                4c  4c
α-actinin-4        4d  4d
CK18               4d  4d
ATG9A              4d  4d
LC3A               4d  4d
C3                 -   5a
FGB                -   5a
TGF-β1             5a  5b
VEGF               5a  5b
IL-1β              5a  5b
IL-8               5a  5b
PDGF-BB            5a  5b
fibronectin        5b  5c
COL1A1             5b  5c
MFG-E8             5b  5c
Mac-2BP            5b  5c
CD5L               5b  5c
fetuin-A           5b  5c
"""

SYMBOLS = {
    "Alix/AIP1": "PDCD6IP",
    "AIP1": "PDCD6IP",
    "syntenin": "SDCBP",
    "HSC-70": "HSPA8",
    "GRP94": "HSP90B1",
    "endoplasmin": "HSP90B1",
    "BiP": "HSPA5",
    "THP": "UMOD",
    "uromodulin": "UMOD",
    "CD147": "BSG",
    "TAPA-1": "CD81",
    "CD107a": "LAMP1",
    "CD61": "ITGB3",
    "α5 integrin": "ITGA5",
    "CD105": "ENG",
    "PSMA": "FOLH1",
    "PSA": "KLK3",
    "CD20": "MS4A1",
    "PD-L1": "CD274",
    "P-selectin": "SELP",
    "CD42b": "GP1BA",
    "CD208": "LAMP3",
    "cytochrome c": "CYCS",
    "cytochrome c1": "CYC1",
    "CD71": "TFRC",
    "α-SMA": "ACTA2",
    "αSMA": "ACTA2",
    "annexin A5": "ANXA5",
    "bovine serum albumin": "ALB",
    "caveolin-1": "CAV1",
    "CD41/CD61": "ITGA2B",
    "H2-Kb": "MHC class I",
    "H-2Kb": "MHC class I",
    "HLA-ABC": "MHC class I",
    "H2-Ab1": "MHC class II",
    "HLA-DR": "HLA-DR",
    "HLA-DR/DP/DQ": "MHC class II",
    "acetylated tubulin": "alpha-tubulin",
    "tumor susceptibility gene 101": "TSG101",
    "Rubisco": "RbcL",
    "flagellin": "FliC",
    "tetraspanin": None,
    "tetraspanins": None,
    "anti-CD63": None,
    "CD": None,
}

TRAPS = """
PLP2 TUB FHL5 CHRNE SLC19A1 CD72 ENTPD6 ANXA2R ANXA2P2 COLEC10 COLEC11 COLEC12 ITGB1BP1 ITGB1BP2 ITGB3BP EIF6 NMRK2
NFIL3 TMED1 IL2RA IL6R IL6ST IL1R1 IL1RAP IL18RAP IL10RA IL17RA IL18BP IL2RB MRPL12 MRPS12 RSL1D1 NSA2 RPL37AP8 H2AP
GP1BA ACTR2 ACTL6A ACTN2 TUBG1 TUBGCP2 LAMA5 LAMC1 CAVIN1 APOBEC3G APOBR ALBU GNAT GNL3 TFRC1 SDCBP2
VSPS4 VSPS4A HSPAS MMT MRPS14 COL6AS1 APOPT1 C1QBP CD3EAP EGFL7 EGFR FGFR1 VEGFR2 PDGFRA TGFBR1 IFNGR1
"""
"""Names near to those of the lists. Public copies of the table of 2018 file the first ones there by mistake."""

AMBIGUOUS = {
    "LAMP-3": ("CD63", "LAMP3"),
    "CD42": ("GP1BA", "GP1BB", "GP5", "GP9"),
    "α-actinin": ("ACTN1", "ACTN4"),
    "alpha actinin": ("ACTN1", "ACTN4"),
    "p62": ("SQSTM1", "NUP62"),
    "H2-A": ("histone H2A", "MHC class II"),
    "HLA": ("MHC class I", "MHC class II"),
    "glycophorin": ("GYPA", "GYPB", "GYPC"),
    "TF": ("F3", "TF"),
    "Rab27": ("RAB27A", "RAB27B"),
    "ApoA": ("APOA1", "APOA2", "LPA"),
}

MEMBERS = {
    "actin": "ACTA1 ACTA2 ACTB ACTC1 ACTG1 ACTG2",
    "annexin": "ANXA1 ANXA2 ANXA3 ANXA4 ANXA5 ANXA6 ANXA7 ANXA8 ANXA9 ANXA10 ANXA11 ANXA13",
    "CHMP": "CHMP1A CHMP1B CHMP2A CHMP2B CHMP3 CHMP4A CHMP4B CHMP4C CHMP5 CHMP6 CHMP7",
    "syndecan": "SDC1 SDC2 SDC3 SDC4",
    "flotillin": "FLOT1 FLOT2",
    "VPS4": "VPS4A VPS4B",
    "EHD": "EHD1 EHD2 EHD3 EHD4",
    "CD3": "CD3D CD3E CD3G",
    "VDAC": "VDAC1 VDAC2 VDAC3",
    "AGO": "AGO1 AGO2 AGO3 AGO4",
    "14-3-3": "YWHAB YWHAE YWHAG YWHAH YWHAQ YWHAZ SFN",
    "integrin": (
        "ITGA1 ITGA2 ITGA3 ITGA4 ITGA5 ITGA6 ITGA7 ITGA8 ITGA9 ITGA10 ITGA11 ITGAD ITGAE ITGAL ITGAM ITGAV ITGAX "
        "ITGB1 ITGB2 ITGB3 ITGB4 ITGB5 ITGB6 ITGB7 ITGB8"
    ),
    "MHC class I": "HLA-A HLA-B HLA-C",
    "casein": "CSN1S1 CSN1S2 CSN2 CSN3",
    "lamin": "LMNA LMNB1 LMNB2",
}

MEMBRANE = """
AQP1 AQP2 PSMA EGFR CD24 CD44 CD105 PODXL MET CD151 TSPAN14 CD133 L1CAM NCC MUC1 CD20 CD68 ICAM1 VCAM1 CD4 CD8A CD19
CD34 CD38 CD40 CD56 CD62P CD144 CD146 CD166 MCSP ROR1 GLUT1 CFTR PD-L1 FasL CD2 GP1BA Na+/K+-ATPase OmpA TET8
"""


CALLED = """
CANX calnexin  GOLGA2 GM130  TOMM20 TOM20  ALB albumin  APOA1 ApoA-I  APOB ApoB  APOE ApoE  UMOD uromodulin (THP)
CSN2 beta-casein  LGB beta-lactoglobulin  AMY1A amylase  SEMG1 semenogelin-1  KLK3 PSA  LYZ lysozyme  LTF lactoferrin
SFTPA1 surfactant protein A  COL2A1 collagen II  PLIN1 perilipin-1  FliC flagellin  RpoB RNA polymerase beta
RbcL Rubisco  SDCBP syntenin-1  PDCD6IP Alix  FLOT1 flotillin-1  HSPA8 HSC70  HSPA1A HSP70  ACTB beta-actin
"""
"""Symbols, each with the name that laboratories use."""

CALLED_BY_THEIR_NAME = """
GroEL  IgA  IgG  MUC5AC  MUC5B  MUC7  casein  collagen  collagen I  collagen IV  cytokeratin  fibrinogen  hemoglobin
histone  mucin
"""
"""Contaminants whose canonical name is the one that laboratories use."""

OTHER_KINGDOMS = """
OmpA OmpC OmpF OmpW OmpT PhoE LamB OprF OprI OprD PorA PorB MOMP LptD Omp85 LpqH OspA FtsZ MalE EF-Tu GroEL
XDH BTN1A1 MFG-E8 CSN2 β-casein beta-casein α-casein κ-casein lactoperoxidase pIgR BSSL H-FABP
PEN1 PEN3 TET8 TET9 PIP2;1 Exo70E2 LHCB PsbA Rubisco
"""
"""Proteins of bacteria, of milk and of plants."""

STAINS = "annexin-V lactadherin PKH67 PKH26 CFSE WGA DiI DiO DiD di-8-ANEPPS CellMask"

REPORTERS = "GFP EGFP mCherry tdTomato luciferase NanoLuc gag p24 FLAG HA-tag 6xHis CD63-GFP"


def known(text: str, kind: str = "protein") -> Any:
    """The entry that a name stands for, which must be known."""
    entry = find(kind, text).entry
    assert entry is not None, text
    return entry


def categories(text: str) -> tuple[str, str]:
    """The categories of a name in 2018 and in 2023, as they stand in the tables above."""
    entry = known(text)
    codes = [",".join(entry.categories.get(edition, ())) for edition in ("2018", "2023")]
    return codes[0] or "-", codes[1] or "-"


def proteins(kind: str = "protein") -> list[Any]:
    return [entry for entry in entries("protein") if entry.kind == kind]


def test_categories_go_by_edition() -> None:
    lines = [re.split(r"\s{2,}", line) for line in CATEGORIES.strip().splitlines()]
    assert [[name, *categories(name)] for name, *_ in lines] == lines


def test_lab_names_mean_gene_symbols() -> None:
    found = {text: find("protein", text).entry for text in SYMBOLS}
    assert {text: entry.name if entry else None for text, entry in found.items()} == SYMBOLS


def test_names_near_to_the_lists_are_in_no_category() -> None:
    found = {text: find("protein", text).entry for text in TRAPS.split()}
    assert {text: entry.categories for text, entry in found.items() if entry and entry.categories} == {}


def test_symbols_garbled_in_public_copies_are_unknown() -> None:
    assert [text for text in ("VSPS4", "VSPS4A", "VSPS4B", "HSPAS", "MMT") if find("protein", text).known] == []


def test_accessions_of_the_wrong_protein_are_not_in_the_lists() -> None:
    wrong = ["P41440", "Q04844", "Q04941", "P21854", "P50607", "Q5TD97", "O14713", "P56537", "Q9NPI5", "Q13352"]
    wrong += ["Q9UKP3", "Q3ZCQ2", "O75354", "P07359", "A6NMY6", "A6NKH3", "O75409", "P01589"]
    assert [entry.name for entry in entries("protein") if entry.categories and entry.uniprot in wrong] == []


def test_histones_are_in_the_nucleus_and_no_mhc() -> None:
    assert {categories(name) for name in known("histone").members} == {("4a", "4a")}
    assert " ".join(known("MHC class II").members) == "HLA-DRA HLA-DRB1 HLA-DPA1 HLA-DPB1 HLA-DQA1 HLA-DQB1"


def test_receptors_are_no_cytokines() -> None:
    secreted = [e for e in entries("protein") if {"5a", "5b"} & {*e.categories.get("2018", ())}]
    assert [entry.name for entry in secreted if "receptor" in entry.full_name or entry.membrane] == []


def test_actinins_are_no_actins() -> None:
    assert [categories(name) for name in ("ACTN1", "ACTN4")] == [("4d", "4d"), ("4d", "4d")]
    assert not {"ACTN1", "ACTN4"} & {*known("actin").members}


def test_rab_proteins_are_in_no_category() -> None:
    names = ["Rab5", "RAB5A", "RAB7A", "RAB11A", "RAB27A", "RAB27B", "RAB35"]
    assert [(categories(name), known(name).membrane) for name in names] == [(("-", "-"), False)] * 7


def test_argonautes_have_no_category_in_2018() -> None:
    assert {categories(name) for name in ("AGO1", "AGO2", "AGO3", "AGO4", "argonaute")} == {("-", "3b")}


@pytest.mark.parametrize("text", AMBIGUOUS)
def test_ambiguous_names_give_their_candidates(text: str) -> None:
    name = find("protein", text)
    assert (name.known, name.candidates) == (False, AMBIGUOUS[text])


def test_tsg101_is_not_ambiguous() -> None:
    assert find("protein", "TSG101").candidates == ()


def test_wildcards_of_the_tables_are_written_out() -> None:
    found = {text: " ".join(known(text).members) for text in MEMBERS}
    assert found == MEMBERS


def test_families_have_the_categories_that_all_members_share() -> None:
    families = [entry for entry in entries("protein") if entry.family]
    shared = {}
    for family in families:
        members = [known(name).categories for name in family.members]
        codes = {edition: set.intersection(*({*m.get(edition, ())} for m in members)) for edition in CODES}
        shared[family.name] = {edition: found for edition, found in codes.items() if found}
    given = {family.name: {edition: {*codes} for edition, codes in family.categories.items()} for family in families}
    assert given == shared


def test_only_families_have_members() -> None:
    assert [entry.name for entry in entries("protein") if entry.family != bool(entry.members)] == []


def test_membrane_proteins_outside_the_lists_are_marked() -> None:
    found = {text: known(text) for text in MEMBRANE.split()}
    assert {text for text, entry in found.items() if not entry.membrane or entry.categories} == set()


def test_membrane_proteins_named_in_one_edition_alone_count_as_outside_the_other() -> None:
    alone = [entry for entry in proteins() if len(entry.categories) == 1]
    first = [entry for entry in alone if any(code[0] == "1" for codes in entry.categories.values() for code in codes)]
    lipid_anchored = {"SHH", "GNB1", "GNB2", "GNB3", "GNB4"}
    assert {entry.name for entry in first if not entry.membrane} == lipid_anchored


def test_names_that_laboratories_use_lead_to_their_own_entry() -> None:
    called = [entry for entry in entries("protein") if entry.called]
    assert {entry.name: find("protein", entry.called).entry for entry in called} == {one.name: one for one in called}
    assert [entry.name for entry in called if entry.called == entry.name] == []


def test_symbols_have_the_names_that_laboratories_use() -> None:
    pairs = [pair.split(" ", 1) for pair in re.split(r"\s{2,}|\n", CALLED.strip())]
    assert [[symbol, known(symbol).called] for symbol, _ in pairs] == pairs


def test_contaminants_to_suggest_have_a_name_that_laboratories_use() -> None:
    suggested = {name for kind in entries("sample kind") for name in kind.contaminants}
    found = {entry.name for entry in entries("protein") if entry.name in suggested and not entry.called}
    assert found == {*re.split(r"\s{2,}|\n", CALLED_BY_THEIR_NAME.strip())}


def test_usual_proteins_of_bacteria_milk_and_plants_are_known() -> None:
    assert [text for text in OTHER_KINGDOMS.split() if not find("protein", text).known] == []


@pytest.mark.parametrize("text", STAINS.split())
def test_stains_are_no_proteins_of_vesicles(text: str) -> None:
    entry = known(text)
    assert (entry.kind, entry.categories, entry.membrane) == ("stain", {}, False)


@pytest.mark.parametrize("text", REPORTERS.split())
def test_reporters_are_no_proteins_of_vesicles(text: str) -> None:
    entry = known(text)
    assert (entry.kind, entry.categories, entry.membrane) == ("reporter", {}, False)


def test_the_stain_and_the_protein_are_told_apart() -> None:
    names = ["annexin V", "annexin A5", "annexin-5", "lactadherin", "MFG-E8"]
    assert [known(name).name for name in names] == ["annexin V", "ANXA5", "ANXA5", "lactadherin", "MFGE8"]


def test_codes_are_those_of_their_edition() -> None:
    strange = {
        (entry.name, edition, code)
        for entry in entries("protein")
        for edition, codes in entry.categories.items()
        for code in codes
        if code not in CODES.get(edition, ())
    }
    assert strange == set()


def test_every_code_of_both_editions_is_in_use() -> None:
    used = {edition: {c for entry in proteins() for c in entry.categories.get(edition, ())} for edition in CODES}
    assert used == CODES


def test_accessions_are_well_formed_and_stand_once() -> None:
    accessions = [entry.uniprot for entry in entries("protein") if entry.uniprot]
    form = re.compile(r"[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9](?:[A-Z][A-Z0-9]{2}[0-9]){1,2}")
    assert [accession for accession in accessions if not form.fullmatch(accession)] == []
    assert len(accessions) == len({*accessions})


def test_proteins_with_a_category_have_an_accession() -> None:
    bare = {entry.name for entry in proteins() if entry.categories and not entry.uniprot and not entry.family}
    assert bare == set()


def test_neither_table_counts_as_read_in_the_original() -> None:
    keys = {entry.source for entry in entries("protein") if entry.categories}
    assert {key: source("protein", key)["read"] for key in keys} == {
        "misev-tables": "secondary",
        "misev2018-table": "secondary",
        "misev2023-list": "secondary",
        "placed": "memory",
    }


SAMPLES = """
conditioned medium             conditioned medium            culture    -
CCM                            conditioned medium            culture    -
cell culture supernatant       conditioned medium            culture    -
bioreactor                     bioreactor culture            culture    -
organoids                      organoid culture              culture    -
tissue explant                 explant culture               culture    tissue
PPP                            plasma                        blood      -
platelet-free plasma           plasma                        blood      -
EDTA plasma                    plasma                        blood      -
serum                          serum                         blood      -
blood                          whole blood                   blood      -
PRP                            platelet-rich plasma          blood      -
platelet concentrate           platelet concentrate          blood      -
cord blood                     cord blood                    blood      -
urine                          urine                         fluid      urine
CSF                            cerebrospinal fluid           fluid      csf
saliva                         saliva                        fluid      saliva
breast milk                    milk                          fluid      milk
colostrum                      milk                          fluid      milk
synovial fluid                 synovial fluid                fluid      synovial_fluid
semen                          seminal fluid                 fluid      -
BALF                           bronchoalveolar lavage fluid  fluid      -
interstitial fluid             interstitial fluid            fluid      -
tear fluid                     tears                         fluid      -
stool                          faeces                        fluid      -
Langendorff perfusate          heart perfusate               fluid      -
tissue                         tissue                        tissue     tissue
brain                          brain tissue                  tissue     tissue
tumor                          tumour tissue                 tissue     tissue
bacterial supernatant          bacterial culture             bacteria   bacteria
cyanobacteria                  cyanobacterial culture        bacteria   bacteria
apoplastic wash fluid          apoplastic wash               plant      plant
lemon juice                    plant juice                   plant      plant
yeast                          yeast culture                 fungus     -
ES products                    excretory-secretory products  parasite   -
cell-derived nanovesicles      EV mimetic                    synthetic  -
liposomes                      synthetic vesicles            synthetic  -
"""


def test_kinds_of_sample_have_their_group_and_chapter() -> None:
    lines = [re.split(r"\s{2,}", line) for line in SAMPLES.strip().splitlines()]
    kinds = [known(text, "sample kind") for text, *_ in lines]
    found = [[line[0], kind.name, kind.group, kind.chapter or "-"] for line, kind in zip(lines, kinds, strict=True)]
    assert found == lines


@pytest.mark.parametrize(
    "text",
    [
        *("prostasomes", "epididymosomes", "uterosomes", "nanoalgosomes", "pollensomes", "matrix vesicles", "OMVs"),
        *("outer membrane vesicles", "plant-derived nanovesicles", "brain-derived EVs", "matrix-bound nanovesicles"),
    ],
)
def test_vesicles_are_no_sample(text: str) -> None:
    assert not find("sample kind", text).known


def test_contaminants_of_samples_are_known_by_their_canonical_names() -> None:
    known = {entry.name for kind in ("protein", "component") for entry in entries(kind)}
    assert {name for kind in entries("sample kind") for name in kind.contaminants} - known == set()


def test_first_contaminants_are_those_that_each_source_calls_for() -> None:
    names = ["plasma", "urine", "milk", "saliva", "CSF", "synovial fluid", "bacterial culture", "plant"]
    assert {name: known(name, "sample kind").contaminants for name in names} == {
        "plasma": ("APOA1", "APOB", "ALB", "IgG"),
        "urine": ("UMOD", "ALB"),
        "milk": ("CSN2", "casein", "LGB", "ALB"),
        "saliva": ("AMY1A", "MUC5B", "MUC7", "ALB"),
        "CSF": ("ALB", "APOE", "IgG"),
        "synovial fluid": ("ALB", "hyaluronan", "IgG", "APOA1"),
        "bacterial culture": ("LPS", "FliC", "RpoB", "GroEL"),
        "plant": ("RbcL",),
    }


SPECIES = """
human                Homo sapiens            mammal  9606
mouse                Mus musculus            mammal  10090
rats                 Rattus norvegicus       mammal  10116
bovine               Bos taurus              mammal  9913
porcine              Sus scrofa              mammal  9823
rabbit               Oryctolagus cuniculus   mammal  9986
dog                  Canis lupus familiaris  mammal  9615
rhesus macaque       Macaca mulatta          mammal  9544
chicken              Gallus gallus           other   9031
zebrafish            Danio rerio             other   7955
fruit fly            Drosophila melanogaster other   7227
C. elegans           Caenorhabditis elegans  other   6239
E. coli              Escherichia coli        other   562
S. aureus            Staphylococcus aureus   other   1280
Arabidopsis          Arabidopsis thaliana    other   3702
ginger               Zingiber officinale     other   94328
grapefruit           Citrus x paradisi       other   37656
yeast                Saccharomyces cerevisiae other  4932
C. albicans          Candida albicans        other   5476
L. major             Leishmania major        other   5664
P. falciparum        Plasmodium falciparum   other   5833
S. mansoni           Schistosoma mansoni     other   6183
"""


def test_species_have_common_names() -> None:
    form = re.compile(r"(.+?) {2,}(.+?) +(mammal|other) +(\d+)")
    lines = [form.fullmatch(line).groups() for line in SPECIES.strip().splitlines()]  # type: ignore[union-attr]
    found = [known(text, "species") for text, *_ in lines]
    assert [(e.name, "mammal" if e.mammal else "other", e.taxid) for e in found] == [line[1:] for line in lines]


def test_a_name_of_several_species_is_ambiguous() -> None:
    assert find("species", "monkey").candidates == (
        "Macaca mulatta",
        "Macaca fascicularis",
        "Callithrix jacchus",
        "Chlorocebus sabaeus",
    )


def test_components_mean_contaminant_cargo_membrane_or_other() -> None:
    texts = ["endotoxin", "LTA", "DNA", "apoB", "HDL", "hyaluronic acid", "miRNA", "PS", "sphingomyelin", "creatinine"]
    assert [(known(text, "component").name, known(text, "component").meaning) for text in texts] == [
        ("LPS", "contaminant"),
        ("lipoteichoic acid", "contaminant"),
        ("DNA", "contaminant"),
        ("apoB-containing lipoproteins", "contaminant"),
        ("HDL", "contaminant"),
        ("hyaluronan", "contaminant"),
        ("miRNA", "cargo"),
        ("phosphatidylserine", "membrane"),
        ("sphingomyelin", "membrane"),
        ("creatinine", "other"),
    ]
    assert {entry.meaning for entry in entries("component")} == {"contaminant", "cargo", "membrane", "other"}


@pytest.mark.parametrize(
    ("kind", "least"), [("protein", 900), ("sample kind", 100), ("species", 160), ("component", 80)]
)
def test_no_entries_get_lost(kind: str, least: int) -> None:
    assert len(entries(kind)) >= least
