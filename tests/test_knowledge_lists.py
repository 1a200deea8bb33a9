"""The lists of proteins of both MISEV editions, written out member by member, and the mistakes of public copies.

A protein has a category of an edition if it stands here, and in no other case: nothing gets into a list by the start of
its symbol. `TABLE` holds what the tables name, with their asterisks (ITGA*, ACT*) written out; `PLACED` what evcheck
puts beside it, by compartment, carrier or kind.
"""

from __future__ import annotations

import re
from typing import Any

import pytest

from evcheck.knowledge import entries, find

INTEGRINS = """
ITGA1 ITGA2 ITGA3 ITGA4 ITGA5 ITGA6 ITGA7 ITGA8 ITGA9 ITGA10 ITGA11 ITGAD ITGAE ITGAL ITGAM ITGAV ITGAX
ITGB1 ITGB2 ITGB3 ITGB4 ITGB5 ITGB6 ITGB7 ITGB8
"""

G_ALPHA = """
GNAI1 GNAI2 GNAI3 GNAQ GNA11 GNA12 GNA13 GNA14 GNA15 GNAS GNAO1 GNAZ GNAL GNAT1 GNAT2 GNAT3
"""

SYNDECANS = "SDC1 SDC2 SDC3 SDC4"

CHMP = "CHMP1A CHMP1B CHMP2A CHMP2B CHMP3 CHMP4A CHMP4B CHMP4C CHMP5 CHMP6 CHMP7"

ANNEXINS = "ANXA1 ANXA2 ANXA3 ANXA4 ANXA5 ANXA6 ANXA7 ANXA8 ANXA9 ANXA10 ANXA11 ANXA13"

ACTINS = "ACTA1 ACTA2 ACTB ACTC1 ACTG1 ACTG2"

TUBULINS = """
TUBA1A TUBA1B TUBA1C TUBA3C TUBA3D TUBA3E TUBA4A TUBA8
TUBB TUBB1 TUBB2A TUBB2B TUBB3 TUBB4A TUBB4B TUBB6 TUBB8
"""

RIBOSOMAL = """
RPL3 RPL3L RPL4 RPL5 RPL6 RPL7 RPL7A RPL8 RPL9 RPL10 RPL10A RPL10L RPL11 RPL12 RPL13 RPL13A RPL14 RPL15 RPL17 RPL18
RPL18A RPL19 RPL21 RPL22 RPL22L1 RPL23 RPL23A RPL24 RPL26 RPL26L1 RPL27 RPL27A RPL28 RPL29 RPL30 RPL31 RPL32 RPL34
RPL35 RPL35A RPL36 RPL36A RPL36AL RPL37 RPL37A RPL38 RPL39 RPL39L RPL41 RPLP0 RPLP1 RPLP2
RPSA RPS2 RPS3 RPS3A RPS4X RPS4Y1 RPS4Y2 RPS5 RPS6 RPS7 RPS8 RPS9 RPS10 RPS11 RPS12 RPS13 RPS14 RPS15 RPS15A RPS16
RPS17 RPS18 RPS19 RPS20 RPS21 RPS23 RPS24 RPS25 RPS26 RPS27 RPS27A RPS27L RPS28 RPS29 FAU
"""

HISTONES = """
H1-0 H1-1 H1-2 H1-3 H1-4 H1-5 H1-6 H1-10
H2AC4 H2AC6 H2AC7 H2AC11 H2AC12 H2AC14 H2AC18 H2AC20 H2AC21 H2AW H2AX H2AJ H2AZ1 H2AZ2 MACROH2A1 MACROH2A2
H2BC1 H2BC3 H2BC4 H2BC5 H2BC9 H2BC11 H2BC12 H2BC13 H2BC14 H2BC15 H2BC17 H2BC18 H2BC21 H2BC26
H3C1 H3C15 H3-3A H3-4 H3-5 H4C1
"""

INTERLEUKINS = """
IL1A IL1B IL2 IL3 IL4 IL5 IL6 IL7 CXCL8 IL9 IL10 IL11 IL12A IL12B IL13 IL15 IL16 IL17A IL17F IL18 IL19 IL20 IL21 IL22
IL23A IL24 IL25 IL26 IL27 IL31 IL32 IL33 IL34 IL36A IL36B IL36G IL37
"""

COLLAGENS = """
COL1A1 COL1A2 COL2A1 COL3A1 COL4A1 COL4A2 COL4A3 COL4A4 COL4A5 COL4A6 COL5A1 COL5A2 COL5A3 COL6A1 COL6A2 COL6A3 COL6A5
COL6A6 COL7A1 COL8A1 COL8A2 COL9A1 COL9A2 COL9A3 COL10A1 COL11A1 COL11A2 COL12A1 COL13A1 COL14A1 COL15A1 COL16A1
COL17A1 COL18A1 COL19A1 COL20A1 COL21A1 COL22A1 COL23A1 COL24A1 COL25A1 COL26A1 COL27A1 COL28A1
"""

APOLIPOPROTEINS = "APOA1 APOA2 APOA4 APOA5 APOB APOC1 APOC2 APOC3 APOC4 APOD APOE APOF APOH APOL1 APOM"

IMMUNOGLOBULINS = "IGHG1 IGHG2 IGHG3 IGHG4 IGHA1 IGHA2 IGHM IGHD IGHE IGKC IGLC1 IGLC2 IGLC3 JCHAIN"

COMPLEMENT = "C1QA C1QB C1QC C1R C1S C2 C3 C4A C4B C5 C6 C7 C8A C8B C8G C9"

TABLE = {
    "2018": {
        "1a": f"""CD63 CD81 CD82 CD47 {G_ALPHA} GNB1 GNB2 GNB3 GNB4 HLA-A HLA-B HLA-C {INTEGRINS} TFR2 LAMP1 LAMP2
            {SYNDECANS} BSG ADAM10 NT5E CD55 CD59 SHH""",
        "1b": """TSPAN8 CD37 CD53 CD9 PECAM1 ERBB2 EPCAM THY1 PTPRC ITGA2B GP9 GYPA CD14 HLA-DRA HLA-DRB1 HLA-DPA1
            HLA-DPB1 HLA-DQA1 HLA-DQB1 CD3D CD3E CD3G ACHE APP ABCC1""",
        "2a": f"""TSG101 PDCD6IP VPS4A VPS4B {CHMP} VPS28 VPS37A VPS37B VPS37C VPS25 VPS36 SNF8 ARRDC1 FLOT1 FLOT2 CAV1
            CAV2 CAV3 EHD1 EHD2 EHD3 EHD4 RHOA {ANNEXINS} HSPA8 HSP90AB1 ARF6 SDCBP MAPT""",
        "2b": f"HSPA1A {ACTINS} {TUBULINS} GAPDH",
        "3a": "APOA1 APOA2 APOB ALB",
        "3b": f"UMOD {RIBOSOMAL}",
        "4a": f"{HISTONES} LMNA",
        "4b": "CYC1 TOMM20 IMMT",
        "4c": "CANX HSP90B1 HSPA5 GOLGA2",
        "4d": "ATG9A ACTN1 ACTN4 KRT18",
        "5a": f"TGFB1 TGFB2 IFNG VEGFA FGF1 FGF2 PDGFA PDGFB EGF {INTERLEUKINS}",
        "5b": f"FN1 {COLLAGENS} MFGE8 LGALS3BP CD5L AHSG",
    },
    "2023": {
        "1a": f"CD9 CD63 CD81 CD82 CD47 {G_ALPHA} STEAP3",
        "1b": f"{INTEGRINS} ITGA2B TFR2 LAMP1 LAMP2 {SYNDECANS} BSG ADAM10",
        "1c": "GPC1 NT5E CD59",
        "2a": f"TSG101 {CHMP} PDCD6IP VPS4A VPS4B FLOT1 FLOT2 CAV1 CAV2 CAV3 SDCBP",
        "2b": f"HSPA8 HSP90AB1 {ACTINS} {TUBULINS} GAPDH",
        "3a": APOLIPOPROTEINS,
        "3b": f"""{IMMUNOGLOBULINS} UMOD ALB YWHAB YWHAE YWHAG YWHAH YWHAQ YWHAZ SFN AGO1 AGO2 AGO3 AGO4""",
        "3c": "HSP90AA1 HSP90AB1 TGFBI HSPA13 LDHA LDHB",
        "4a": f"{HISTONES} LMNA",
        "4b": "VDAC1 VDAC2 VDAC3 CYC1 TOMM20",
        "4c": "CANX HSP90B1 HSPA5 GOLGA2",
        "4d": "MAP1LC3A ACTN1 ACTN4",
        "5a": f"{APOLIPOPROTEINS} {COMPLEMENT} FGA FGB FGG",
        "5b": f"TGFB1 TGFB2 IFNG VEGFA FGF1 FGF2 PDGFA PDGFB PDGFC PDGFD EGF {INTERLEUKINS}",
        "5c": f"FN1 {COLLAGENS} MFGE8 LGALS3BP CD5L AHSG",
    },
}

NUCLEUS = "LMNB1 LMNB2 NUP62 NUP98 SP1 FBL NPM1 PCNA TBP HDAC1"
MITOCHONDRIA = "CYCS COX4I1 HSPD1 HSPA9 ATP5F1A ATP5F1B TIMM23 SDHA PHB1 AIFM1"
SECRETORY = "CALR P4HB PDIA3 GOLGA1 GORASP1 TGOLN2 RPN1"
OF_FLUIDS = "CSN1S1 CSN1S2 CSN2 CSN3 LGB LALBA LTF AMY1A MUC5B MUC5AC MUC7 MUC2 PRB1 SEMG1 SEMG2 SFTPA1"
FACTORS = "TNF CCL2 CCL5 CXCL10 CXCL12 CSF2 HGF IGF1 NGF BDNF GDNF BMP2 ANGPT1 WNT5A MIF"

PLACED = {
    "2018": {
        "1a": "TFRC",
        "3a": "APOA4 APOA5 APOC1 APOC2 APOC3 APOC4 APOD APOE APOF APOL1 APOM LPA",
        "3b": OF_FLUIDS,
        "4a": NUCLEUS,
        "4b": f"{MITOCHONDRIA} VDAC1 VDAC2 VDAC3",
        "4c": SECRETORY,
        "4d": "KRT8 KRT19 MAP1LC3A MAP1LC3B SQSTM1",
        "5a": FACTORS,
    },
    "2023": {
        "1b": "TFRC",
        "3a": "LPA",
        "3b": OF_FLUIDS,
        "4a": NUCLEUS,
        "4b": f"{MITOCHONDRIA} IMMT",
        "4c": SECRETORY,
        "4d": "ATG9A KRT18 KRT8 KRT19 MAP1LC3B SQSTM1",
        "5a": "LPA",
        "5b": FACTORS,
    },
}

GARBLED = """
P41440  FLOT1      SLC19A1, a folate carrier
Q04844  ACHE       CHRNE, a receptor of acetylcholine
Q04941  APP        PLP2, no amyloid A4
P21854  NT5E       CD72, no CD73
P50607  tubulin    TUB, the tubby protein
Q5TD97  actin      FHL5
O14713  integrin   ITGB1BP1
P56537  integrin   EIF6
Q9NPI5  integrin   NMRK2
Q13352  integrin   ITGB3BP
Q9UKP3  integrin   ITGB1BP2
Q3ZCQ2  annexin    ANXA2R
Q9Y6Z7  collagen   COLEC10
Q9BWP8  collagen   COLEC11
Q5KU26  collagen   COLEC12
O75354  CXCL8      ENTPD6
Q16649  CXCL8      NFIL3
Q13445  CXCL8      TMED1
"""
"""Accessions that a public copy of the table of 2018 files under a protein, and what they are."""

STRANGERS = """
SLC19A1 CHRNE PLP2 CD72 TUB FHL5 ITGB1BP1 EIF6 NMRK2 ITGB3BP ITGB1BP2 ANXA2R COLEC10 COLEC11 COLEC12 ENTPD6 NFIL3 TMED1
COL4A3BP COLQ COLGALT1 COLCA2 COL6AS1 ITGBL1 ITGB1BP3 GNAL1 ACTN2 ACTR2 TUBG1 TUBD1 TUBE1 ANXA2P2 VPS4BP1 MRPL12
MRPS18A APOBR APOBEC3G C1QBP C1QTNF3 SDCBP2 SDCCAG8 H2AP LAMP5 GNB1L EHD1P1 VDAC2P1
IL1R1 IL2RA IL2RB IL4R IL6R IL6ST IL10RA IL12RB1 IL17RA IL1RAP IL1RL1 IL18BP IL18R1 ILK ILF2 ILF3 ILKAP
"""
"""Symbols that begin like those of the lists, or that public copies put there: none is in a category."""

MANGLED = "VSPS4 VSPS4A VSPS4B HSPAS MMT"

REPAIRED = """
FLOT1    O75955     VPS4A   Q9UN37     VPS4B   O75351     HSPA5   P11021     IMMT    Q16891     FN1     P02751
ACHE     P22303     APP     P05067     NT5E    P21589     CXCL8   P10145     CYC1    P08574     CYCS    P99999
TFR2     Q9UP52     TFRC    P02786     HLA-DRA  P01903     H3C1    P68431     H4C1    P62805     GNB1    P62873
ACTB     P60709     ACTG1   P63261     TUBA1B  P68363     TUBB    P07437     CSN2    P05814     AGO2    Q9UKV8
CALR     P27797     ENG     P17813     CD44    P16070     GPC1    P35052     ARRDC1  Q8N5I2     APOE    P02649
"""

ALIASES = """
ALIX  PDCD6IP       AIP1  PDCD6IP             syntenin  SDCBP         syntenin-1  SDCBP       flotillin-1  FLOT1
HSC70  HSPA8        HSP70  HSPA1A             constitutive HSP70  HSPA8   HSP90  HSP90AB1     GRP94  HSP90B1
gp96  HSP90B1       endoplasmin  HSP90B1      BiP  HSPA5              GRP78  HSPA5            calnexin  CANX
calreticulin  CALR  GM130  GOLGA2             Tamm–Horsfall  UMOD     THP  UMOD               uromodulin  UMOD
ApoA-I  APOA1       CD71  TFRC                CD147  BSG              EMMPRIN  BSG            CD73  NT5E
CD90  THY1          CD105  ENG                CD31  PECAM1            CD41  ITGA2B            CD61  ITGB3
CD42a  GP9          CD235a  GYPA              CD45  PTPRC             HER2  ERBB2             CD326  EPCAM
cytochrome c  CYCS  TOM20  TOMM20             AGO2  AGO2              lamin A/C  LMNA         TAPA-1  CD81
HSP84  HSP90AB1     TSAP6  STEAP3             DC-LAMP  LAMP3          CD208  LAMP3            LMNA/C  LMNA
"""

BY_SOURCE = """
plasma                   APOA1 APOB ALB IgG
serum                    APOA1 APOB ALB IgG
urine                    UMOD ALB
conditioned medium       ALB APOA1 APOB CANX GOLGA2 TOMM20 histone
milk                     CSN2 casein LGB
saliva                   AMY1A MUC5B MUC7
cerebrospinal fluid      ALB APOE
synovial fluid           ALB hyaluronan
tissue                   CANX GOLGA2 TOMM20 collagen
bacterial culture        LPS FliC RpoB GroEL
plant                    RbcL
"""
"""What each source calls for (digest of the guidelines, section 9.4)."""


def known(text: str) -> Any:
    entry = find("protein", text).entry
    assert entry is not None, text
    return entry


def pairs(table: str) -> list[tuple[str, str]]:
    words = re.split(r"\s{2,}|\n", table.strip())
    return list(zip(words[::2], words[1::2], strict=True))


def lists(edition: str) -> dict[str, set[str]]:
    """Every protein of an edition with its categories, as written out above."""
    found: dict[str, set[str]] = {}
    for table in (TABLE, PLACED):
        for category, members in table[edition].items():
            for member in members.split():
                found.setdefault(member, set()).add(category)
    return found


@pytest.mark.parametrize("edition", TABLE)
def test_members_of_an_edition_are_those_written_out_and_no_others(edition: str) -> None:
    single = [entry for entry in entries("protein") if not entry.family and edition in entry.categories]
    assert {entry.name: {*entry.categories[edition]} for entry in single} == lists(edition)


@pytest.mark.parametrize("edition", TABLE)
def test_members_are_found_by_their_symbol(edition: str) -> None:
    assert [name for name in lists(edition) if find("protein", name).entry is None] == []


def test_no_protein_is_both_named_and_placed() -> None:
    for edition, table in TABLE.items():
        for category, members in PLACED[edition].items():
            assert not {*members.split()} & {*table[category].split()}, (edition, category)


def test_what_moved_between_the_editions() -> None:
    moved = ["CD9", "HSPA8", "HSP90AB1", "ALB", "MFGE8", "APOA1", "NT5E", "ITGA2B"]
    assert {name: (known(name).categories["2018"], known(name).categories["2023"]) for name in moved} == {
        "CD9": (("1b",), ("1a",)),
        "HSPA8": (("2a",), ("2b",)),
        "HSP90AB1": (("2a",), ("2b", "3c")),
        "ALB": (("3a",), ("3b",)),
        "MFGE8": (("5b",), ("5c",)),
        "APOA1": (("3a",), ("3a", "5a")),
        "NT5E": (("1a",), ("1c",)),
        "ITGA2B": (("1b",), ("1b",)),
    }


@pytest.mark.parametrize(("accession", "name", "what"), [re.split(r"\s{2,}", x) for x in GARBLED.strip().splitlines()])
def test_accessions_of_strangers_do_not_come_back(accession: str, name: str, what: str) -> None:
    entry = known(name)
    family = [known(member) for member in entry.members] or [entry]
    assert accession not in {one.uniprot for one in family}, what
    assert [one.name for one in entries("protein") if one.uniprot == accession and one.categories] == []


@pytest.mark.parametrize("text", STRANGERS.split())
def test_strangers_are_in_no_category(text: str) -> None:
    entry = find("protein", text).entry
    assert entry is None or not entry.categories


def test_antisense_genes_and_receptors_are_in_no_family() -> None:
    members = {member for entry in entries("protein") for member in entry.members}
    assert members & {*STRANGERS.split()} == set()
    assert [name for name in members if re.fullmatch(r"IL\d+R\w*|\w+-AS\d|COLEC\d+|ITGB\dBP\d|ANXA\dR", name)] == []


@pytest.mark.parametrize("text", MANGLED.split())
def test_mangled_symbols_are_unknown(text: str) -> None:
    assert not find("protein", text).known


def test_accessions_are_those_of_the_right_protein() -> None:
    wanted = dict(pairs(REPAIRED))
    assert {name: known(name).uniprot for name in wanted} == wanted


def test_names_of_laboratories_mean_one_symbol() -> None:
    wanted = dict(pairs(ALIASES))
    assert {text: known(text).name for text in wanted} == wanted


def test_names_of_two_proteins_ask_which() -> None:
    assert find("protein", "LAMP-3").candidates == ("CD63", "LAMP3")
    assert find("protein", "TGFB1/2").candidates == ("TGFB1", "TGFB2")


@pytest.mark.parametrize("text", ["PECAM1/CD31", "NT5E/CD73", "TSG101/tumor susceptibility gene 101", "HSPA5/BiP"])
def test_a_symbol_with_its_other_name_means_one_protein(text: str) -> None:
    assert known(text) is known(text.partition("/")[0])


@pytest.mark.parametrize("text", ["TSG101/ALIX", "CD9/CD63", "ApoA1/ApoB", "/", "CD63/nonsense"])
def test_two_names_that_differ_mean_no_one_protein(text: str) -> None:
    assert find("protein", text).entry is None


def test_both_cytochromes_and_both_transferrin_receptors_are_accepted() -> None:
    assert [known(text).categories["2018"] for text in ("cytochrome c", "CYC1")] == [("4b",)] * 2
    assert [known(text).categories["2018"] for text in ("CD71", "TFR2")] == [("1a",)] * 2


def test_contaminants_that_each_source_calls_for() -> None:
    for name, wanted in pairs(BY_SOURCE):
        kind = find("sample kind", name).entry
        assert kind is not None
        assert {*wanted.split()} <= {*kind.contaminants}, name
