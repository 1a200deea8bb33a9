"""Names of proteins of organs, transporters, trafficking and microbes, as papers print them."""

from __future__ import annotations

import pytest

from evcheck.knowledge.lookup import entries, find
from evcheck.manuscript.words.names import OTHERWISE, find_names

PRINTED = """
GAD65                       GAD2
glutamate decarboxylase 2   GAD2
GAD67                       GAD1
Glut2                       SLC2A2
GLUT-4                      SLC2A4
GLUT1                       SLC2A1
IA-2                        PTPRN
ZnT8                        SLC30A8
pyruvate kinase             PKM
iNOS                        NOS2
eNOS                        NOS3
nNOS                        NOS1
prohormone convertase 1     PCSK1
PC1/3                       PCSK1
prohormone convertase 2     PCSK2
collectrin                  CLTRN
TMEM27                      CLTRN
insulin                     INS
γENaC                       SCNN1G
ENaC-α                      SCNN1A
β-ENaC                      SCNN1B
NKCC2                       SLC12A1
Na-Cl cotransporter         SLC12A3
NHE3                        SLC9A3
polycystin-1                PKD1
polycystin 2                PKD2
Tspan15                     TSPAN15
Scribble                    SCRIB
SNX18                       SNX18
sorting nexin-27            SNX27
NDP52                       CALCOCO2
optineurin                  OPTN
ataxin-3                    ATXN3
NTCP                        SLC10A1
BSEP                        ABCB11
NMDAR1                      GRIN1
PD-1                        PDCD1
NKG2D                       KLRK1
tetherin                    BST2
titin                       TTN
cTnI                        TNNI3
osteocalcin                 BGLAP
GPVI                        GP6
ceruloplasmin               CP
afamin                      AFM
SP-D                        SFTPD
HE4                         WFDC2
PAPP-A                      PAPPA
HER4                        ERBB4
MT1-MMP                     MMP14
TROP-2                      TACSTD2
ERGIC-53                    LMAN1
giantin                     GOLGB1
TOM40                       TOMM40
CagA                        CagA
gingipain R1                RgpA
antigen 85B                 Ag85B
PfEMP1                      PfEMP1
remorin 1.3                 REM1.3
candidapepsin-2             Sap2
"""


@pytest.mark.parametrize(("name", "symbol"), [line.rsplit("  ", 1) for line in PRINTED.strip().splitlines()])
def test_names_as_papers_print_them_mean_one_protein(name: str, symbol: str) -> None:
    entry = find("protein", name.strip()).entry
    assert entry is not None
    assert entry.name == symbol.strip()


@pytest.mark.parametrize(
    ("name", "candidates"),
    [
        ("COX-2", ("PTGS2", "MT-CO2")),
        ("ENaC", ("SCNN1A", "SCNN1B", "SCNN1G")),
        ("nitric oxide synthase", ("NOS1", "NOS2", "NOS3")),
        ("prohormone convertase 1/2", ("PCSK1", "PCSK2")),
    ],
)
def test_names_of_several_proteins_are_left_open(name: str, candidates: tuple[str, ...]) -> None:
    assert find("protein", name).candidates == candidates


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("INS-1 cells were grown for AFM.", []),
        ("Fractions F8 and F9 were pooled; FUS opened the barrier; CPE was seen; GC-MS was run.", []),
        ("CFD predicted shear, CS was removed and TH cells were counted.", []),
        ("The EVs held insulin, afamin and coagulation factor VIII.", ["INS", "AFM", "F8"]),
        ("The EVs held cathepsins.", []),
    ],
)
def test_symbols_that_mean_something_else_are_not_looked_for(text: str, symbols: list[str]) -> None:
    assert [one.name for one in find_names(text)["protein"]] == symbols


def test_symbols_left_aside_in_papers_are_those_of_entries() -> None:
    symbols = {entry.name.lower() for entry in entries("protein")}
    assert OTHERWISE - symbols == set()
