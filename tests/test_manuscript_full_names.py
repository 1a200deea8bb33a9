"""Proteins under the names that authors write out in lists of proteomes, and words that only look like such names."""

from __future__ import annotations

import pytest

from evcheck.knowledge.genes import NAMES, gene, gene_named, is_gene, name_key
from evcheck.knowledge.lookup import find
from evcheck.manuscript.drafting.drafting import draft
from evcheck.manuscript.drafting.facts import facts
from evcheck.manuscript.inputs import read
from evcheck.manuscript.words.family_members import with_family_members
from evcheck.manuscript.words.gene_symbols import with_gene_symbols
from evcheck.manuscript.words.names import find_names
from evcheck.manuscript.words.probes import with_proteins_for_probes


def proteins(text: str) -> list[str]:
    """The proteins found in a text by name, in their order."""
    names = with_proteins_for_probes(text, with_family_members(text, find_names(text)))
    return [one.name for one in with_gene_symbols(text, names)["protein"]]


IN_LISTS = """
CD9, ficolin-3 and neogenin 1 were found                          CD9 FCN3 NEO1
CD63, chloride intracellular channel protein 3, and periplakin    CD63 CLIC3 PPL
selenium-binding protein 1, plectin and CD81                      SELENBP1 PLEC CD81
complement C3, complement factor I and ceruloplasmin              C3 CFI CP
CD63, integrin beta 1 binding protein 1, annexin A2 receptor      CD63 ITGB1BP1 ANXA2R
CD9 (Fig. 1) and myosin-Ib                                        CD9 MYO1B
CD9, carbonic anhydrase II, carbonic anhydrase 1 and keratin 80   CD9 CA2 CA1 KRT80
talin-1 (TLN1), stabilin-2 (STAB2), Clathrin Heavy Chain (CLTC)   TLN1 TLN1 STAB2 STAB2 CLTC CLTC
"""

NOT_IN_LISTS = """
Neogenin 1 and selenium-binding protein 1 were elsewhere
CD9. Neogenin 1 was elsewhere                                     CD9
CD9 in neogenin 1-like particles                                  CD9
CD9 and neogenin 1-positive cells                                 CD9
CD63, trypsin and collagenase were added                          CD63
streptavidin, neogenin 1 and biotin                               streptavidin biotin
medium with insulin-transferrin-selenium, insulin and glucagon    INS TF INS
CD9, cathepsins and cystatins                                     CD9
anti-mouse IgG, neogenin 1                                        IgG
"""

FAMILIES = """
14-3-3 proteins epsilon and zeta                         YWHAE YWHAZ
14-3-3 (ε, ζ)                                            YWHAE YWHAZ
14-3-3ε and 14-3-3 protein zeta/delta                    YWHAE YWHAZ
annexins-1,2,5,6                                         ANXA1 ANXA2 ANXA5 ANXA6
annexins (A1, A2, A5)                                    ANXA1 ANXA2 ANXA5
Rab proteins 5, 7 and 11                                 RAB5A RAB7A RAB11A
Rab-5, -7 and -11                                        RAB5A RAB7A RAB11A
integrin subunits α2, αIIb and β3                        ITGA2 ITGA2B ITGB3
integrin α6β4 and the αvβ3 integrin                      ITGA6 ITGB4 ITGAV ITGB3
heat shock proteins 60, 70 and 90                        HSPD1 HSPA1A HSP90AB1
ribosomal proteins S3, L4 and P0                         RPS3 RPL4 RPLP0
apolipoproteins A-I, B and E                             APOA1 APOB APOE
laminin subunits α4, β1 and γ1                           LAMA4 LAMB1 LAMC1
hemoglobin subunits alpha and beta                       HBA1 HBB
cathepsins B, D and Z                                    CTSB CTSD CTSZ
hnRNPs A1, K and U                                       HNRNPA1 HNRNPK HNRNPU
annexins (1, 2) and integrins (5, 6)                     annexin integrin
HSP70 at 70, 90 kDa                                      HSPA1A
14-3-3 (1:1000, 1:500)                                   14-3-3
"""


def rows(table: str) -> list[tuple[str, list[str]]]:
    """The lines of a table, each a text and, behind two spaces or more, the proteins that stand in it."""
    return [(text, found.split()) for line in table.strip().splitlines() for text, _, found in [line.partition("  ")]]


@pytest.mark.parametrize(("text", "found"), rows(IN_LISTS))
def test_the_name_of_a_gene_counts_in_a_list_with_a_known_protein(text: str, found: list[str]) -> None:
    assert proteins(text) == found


@pytest.mark.parametrize(("text", "found"), rows(NOT_IN_LISTS))
def test_elsewhere_or_beside_reagents_it_counts_for_nothing(text: str, found: list[str]) -> None:
    assert proteins(text) == found


@pytest.mark.parametrize(("text", "found"), rows(FAMILIES))
def test_members_of_a_family_are_known_by_their_last_signs(text: str, found: list[str]) -> None:
    assert proteins(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The EVs held CD63, lactadherin and GAPDH.", ["CD63", "MFGE8", "GAPDH"]),
        ("MFG-E8 (lactadherin) was found.", ["MFGE8", "MFGE8"]),
        ("Blots showed Alix, TSG101 and annexin V.", ["PDCD6IP", "TSG101", "ANXA5"]),
        ("Vesicles were lactadherin-FITC and CD41 positive.", ["lactadherin", "ITGA2B"]),
        ("EVs were stained with lactadherin. They had CD9 and lactadherin.", ["lactadherin", "CD9", "lactadherin"]),
        ("Events positive for annexin V and CD41 were counted by flow cytometry.", ["annexin V", "ITGA2B"]),
        ("Particles positive to lactadherin or SYTO 13.", ["lactadherin", "SYTO 13"]),
        ("Vesicles bore annexin V, CD41 and CD61.", ["annexin V", "ITGA2B", "ITGB3"]),
        ("Lactadherin was added.", ["lactadherin"]),
    ],
)
def test_a_probe_is_a_protein_beside_proteins_where_nothing_is_stained(text: str, found: list[str]) -> None:
    assert proteins(text) == found


def drafted(heading: str, text: str) -> list[tuple[str, str]]:
    """The facts on proteins that are drafted from one paragraph."""
    found = facts(draft(read(f"# {heading}\n\n{text}\n".encode(), "passage.md")))
    return sorted((one.field, one.value) for one in found if one.field.startswith("marker_"))


SEEN = """
Mass spectrometry of the EVs identified cofilin-1, 14-3-3 proteins epsilon and zeta, lactadherin and emilin-1.
> CFL1 EMILIN1 MFGE8 YWHAE YWHAZ
By mass spectrometry the EVs contained peptidyl-prolyl cis-trans isomerase A, cyclophilin-B and pyruvate kinase.
> PKM PPIA PPIB
By mass spectrometry the EVs contained heat shock 70kDa protein-8, elongation factor 1 alpha 1 and ficolin-3.
> EEF1A1 FCN3 HSPA8
By mass spectrometry the EVs contained fructose-bisphosphate aldolase A, phosphoglycerate kinase and neuropilin-1.
> ALDOA NRP1 PGK1
By mass spectrometry the EVs contained CD63, ribosomal proteins S3 and L4, and integrin subunits α6 and β4.
> CD63 ITGA6 ITGB4 RPL4 RPS3
By mass spectrometry the EVs contained programmed cell death 6-interacting protein, complement factor I and CD9.
> CD9 CFI PDCD6IP
By mass spectrometry the EVs contained sodium/potassium-transporting ATPase subunit alpha-1 and glycoprotein IIb/IIIa.
> ATP1A1 ITGA2B
By mass spectrometry the EVs contained 4F2 cell-surface antigen heavy chain, basigin and Ras-related protein Rab-5C.
> BSG RAB5C SLC3A2
"""
LINES = SEEN.strip().splitlines()


@pytest.mark.parametrize(("text", "symbols"), [*zip(LINES[::2], LINES[1::2], strict=True)])
def test_a_list_of_full_names_is_drafted_as_the_symbols(text: str, symbols: str) -> None:
    expected = [("marker_detected", symbol) for symbol in symbols.removeprefix("> ").split()]
    assert drafted("Results", text) == sorted([("marker_assay", "mass spectrometry"), *expected])


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Methods", "Cells were grown in medium with insulin-transferrin-selenium, and EVs were collected."),
        ("Methods", "Peptides of the EVs were made by trypsin digestion with trypsin, chymotrypsin and elastase."),
        ("Methods", "Tissue was dissociated with collagenase, hyaluronidase and DNase I before EVs were isolated."),
        ("Methods", "Membranes were incubated with anti-mouse IgG and anti-rabbit IgG, and EVs were isolated."),
        ("Results", "T cells sorted with antibodies against CD45 and neogenin 1 were given EVs."),
        ("Methods", "EV protein was measured with albumin and aldolase as standards of the column."),
        ("Results", "EVs lowered the neuropilin-1, ficolin-3 and VEGFA of treated endothelial cells."),
    ],
)
def test_reagents_and_proteins_of_cells_give_nothing(heading: str, text: str) -> None:
    assert drafted(heading, text) == []


def table() -> list[list[str]]:
    """The names of genes with their symbols, as they stand in the file."""
    with open(NAMES, encoding="ascii") as lines:
        return [line.split(" ") for line in lines.read().splitlines() if not line.startswith("#")]


def test_names_of_genes_are_sorted_and_each_has_one_symbol() -> None:
    names = [name for name, _ in table()]
    assert names == sorted(set(names))


def test_names_of_genes_are_found_by_their_words() -> None:
    assert [gene_named(text.split()) for text in ("ficolin 3", "ficolin 3 was seen", "was ficolin", "ficolin", "")] == [
        (2, "FCN3"),
        (2, "FCN3"),
        None,
        None,
        None,
    ]
    assert gene_named(["zzz"]) is None
    assert name_key(["Chloride", "intracellular", "channel", "protein", "III"]) == "chlorideintracellularchannel3"


def test_every_name_of_a_gene_is_found() -> None:
    assert [name for name, symbol in table() if gene_named([name]) != (1, symbol) and name[-1] != "s"] == []


def test_reagents_are_no_names_of_genes() -> None:
    words = ("insulin", "trypsin", "collagenase", "thrombin", "glucagon", "elastin", "hyaluronidase", "thyroglobulin")
    assert [word for word in words if gene_named([word])] == []


def test_a_symbol_of_either_table_is_one_of_a_gene() -> None:
    assert (gene("CFI"), is_gene("CFI"), is_gene("FCN3"), is_gene("FC"), is_gene("ficolin3")) == (
        None,
        True,
        True,
        False,
        False,
    )


NAMED = """
heat shock cognate 71 kDa protein           HSPA8
heat shock 70 kDa protein 1A                HSPA1A
heat shock protein HSP 90-beta              HSP90AB1
78 kDa glucose-regulated protein            HSPA5
annexin-A5                                  ANXA5
lipocortin II                               ANXA2
14-3-3 protein zeta/delta                   YWHAZ
Ras-related protein Rab-7a                  RAB7A
vacuolar protein sorting-associated protein 28 homolog   VPS28
lysosome-associated membrane glycoprotein 1   LAMP1
receptor-type tyrosine-protein phosphatase C  PTPRC
Thy-1 membrane glycoprotein                 THY1
4F2 cell-surface antigen heavy chain        SLC3A2
platelet glycoprotein 4                     CD36
guanine nucleotide-binding protein G(i) subunit alpha-2   GNAI2
peptidyl-prolyl cis-trans isomerase A       PPIA
elongation factor 1-alpha 1                 EEF1A1
T-complex protein 1 subunit beta            CCT2
Rab GDP dissociation inhibitor beta         GDI2
actin, cytoplasmic 1                        ACTB
keratin, type II cytoskeletal 8             KRT8
neurofilament light chain                   NEFL
ubiquitin C-terminal hydrolase L1           UCHL1
"""


@pytest.mark.parametrize(("text", "found"), rows(NAMED))
def test_names_as_proteomes_print_them_are_those_of_their_entries(text: str, found: list[str]) -> None:
    entry = find("protein", text).entry
    assert entry is not None
    assert entry.name == found[0]


@pytest.mark.parametrize("text", ["aldolase", "filamin", "ferritin", "tropomyosin", "cyclophilin", "neuropilin"])
def test_names_of_several_proteins_mean_none_of_them(text: str) -> None:
    name = find("protein", text)
    assert name.entry is None
    assert len(name.candidates) > 1
