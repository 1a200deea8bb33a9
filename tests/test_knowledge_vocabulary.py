"""The vocabularies of the digest of guidelines, sections 10 to 13: techniques, products, samples, rotors."""

from __future__ import annotations

import math
import re
from typing import Any

import pytest

from evcheck.knowledge import entries, find

PRINCIPLES = {
    "Brownian motion": """NTA; nanoparticle tracking analysis; fluorescence NTA; PTA; DLS; PCS; QELS; MADLS;
        multi-laser NTA; ILM; iNTA; Videodrop; FCS; fluorescence correlation; Taylor dispersion; DOSY; AF4-DLS;
        AF4+DLS""",
    "resistive pulse": "TRPS; MRPS; nanopore; microfluidic RPS; Coulter counter; resistive pulse sensing",
    "electron microscopy": "TEM; negative-stain TEM; immuno-TEM; cryo-EM; cryo-TEM; SEM; ESEM; STEM",
    "scanning probe": "AFM; SPM; atomic force microscopy",
    "optical intensity": "flow cytometry; high-resolution flow cytometry; nFCM; NanoFCM; imaging flow",
    "static light scattering": "MALS; MALLS; SEC-MALS; AF4-MALS",
    "field-flow retention": "AF4; HF5; AF4-UV; AF4-MALS",
    "small-angle scattering": "SAXS; SANS",
    "interference": "SP-IRIS; iSCAT; mass photometry",
    "super-resolution": "dSTORM; STORM; PALM; STED; SIM",
    "sedimentation": "AUC; analytical ultracentrifugation; CPS; differential centrifugal sedimentation",
    "buoyant mass": "SMR; Archimedes",
}
"""Names of techniques by the principle that they read."""

BY_INSTRUMENT = """
NanoSight LM10      Brownian motion
NanoSight NS300     Brownian motion
ZetaView            Brownian motion
ViewSizer 3000      Brownian motion
Videodrop           Brownian motion
Zetasizer Nano ZS   Brownian motion
qNano               resistive pulse
Exoid               resistive pulse
nCS1                resistive pulse
NanoAnalyzer        optical intensity
A60-Micro           optical intensity
CytoFLEX VSSC       optical intensity
ImageStream         optical intensity
ExoView             interference
Leprechaun          interference
"""

NEVER_SIZES = """
bead-based flow cytometry; zeta potential; SEC elution; filter cut-off; confocal microscopy; fluorescence microscopy
"""

SINGLE = "NTA; TRPS; MRPS; TEM; cryo-EM; AFM; flow cytometry; nFCM; SP-IRIS; super-resolution microscopy; FCS; MALS"

ENSEMBLE = "DLS; MADLS; SAXS; bead-based flow cytometry; zeta potential; ELISA"

PRODUCTS = {
    "size exclusion chromatography": """qEV; qEV original; qEV2; qEV10; qEV single; qEV 35 nm; qEVoriginal 70 nm;
        PURE-EV; Sepharose CL-2B; Sepharose CL-4B; Sepharose CL-6B; Sephacryl S-500; Exo-spin SEC columns; SmartSEC;
        EVSecond; Capto Core 700; HiScreen Capto Core 700""",
    "ultrafiltration": "Amicon Ultra; Amicon Ultra-15; Vivaspin; Vivaspin 20; Centricon; Centricon Plus-70",
    "tangential flow filtration": "KrosFlo; HBM-TFF",
    "precipitation": """ExoQuick; ExoQuick-TC; ExoQuick-CG; ExoQuick-LP; Total Exosome Isolation; miRCURY Exosome kit;
        ExoPrep; Exo-Prep; Exo-spin; Minute High-Efficiency; ExoGAG; ExoQuick-ULTRA; ExoQuick-TC-ULTRA""",
    "immunoaffinity": "Dynabeads Protein G; Exo-Flow; EasySep EV; Exosome Isolation Kit Pan; ExoCap; Dynabeads CD63",
    "affinity": "MagCapture; ME kit",
    "membrane affinity": "exoEasy; exoEasy Maxi; exoEasy Midi; exoRNeasy",
    "resin": "Plasma/Serum Exosome Purification; Norgen Plasma/Serum Exosome Purification Kit; ExoQuick ULTRA",
    "microfluidics": "ExoDisc",
}
"""Products by a method class that they belong to."""

METHODS = {
    "ultracentrifugation": "dUC; UC; differential ultracentrifugation; ultracentrifugation",
    "density gradient": "DG; OptiPrep; sucrose gradient; Percoll; CsCl; floatation; flotation; velocity gradient",
    "density cushion": "D2O/sucrose cushion; sucrose cushion; iodixanol cushion; cushion",
    "size exclusion chromatography": "SEC; gel filtration; bead-elute; multimodal resin",
    "ultrafiltration": "UF; ultrafiltration",
    "tangential flow filtration": "TFF; tangential flow; hollow fibre; hollow fiber",
    "filtration": "filtration; 0.22 µm filtration; 0.45 µm filtration; 0.8 µm filtration",
    "precipitation": "PEG precipitation; ExtraPEG; polymer precipitation; ammonium sulfate precipitation",
    "protein depletion": "PROSPR",
    "immunoaffinity": "immunoaffinity; immunocapture; immunoprecipitation",
    "affinity": "annexin V; heparin; Vn96; TiO2; aptamer; Tim4",
    "membrane affinity": "membrane affinity",
    "resin": "silica; resin; silicon carbide",
    "ion exchange": "IEX; anion exchange; ion exchange chromatography; DEAE; monolith",
    "field-flow fractionation": "AF4",
    "microfluidics": "microfluidics; nano-DLD; DLD; acoustofluidics; acoustic",
}

YIELDS = """
ultracentrifugation             intermediate  intermediate
density gradient                low           high
precipitation                   high          low
immunoaffinity                  low           high
"""

SAMPLES = {
    "blood": "plasma; serum; whole blood; platelet concentrate; cord blood",
    "fluid": """urine; CSF; saliva; milk; colostrum; synovial fluid; seminal fluid; BALF; sputum; tears; amniotic fluid;
        ascites; pleural fluid; pericardial fluid; lymph; bile; gastric fluid; faeces; follicular fluid;
        vitreous humour; aqueous humour; sweat; heart perfusate""",
    "culture": "culture medium; 3D; bioreactor; organoid; explant",
    "tissue": "tissue; brain; heart; tumour; adipose",
    "bacteria": "bacteria",
    "fungus": "fungi; yeast",
    "plant": "apoplast; juice; plant culture; plant",
    "parasite": "parasite",
    "synthetic": "mimetic; extrusion; synthetic",
}

ROTORS = """
SW 32 Ti      152.5  66.8  32000  174600  204
SW 41 Ti      153.1  67.4  41000  288000  124
SW 40 Ti      158.8  66.7  40000  284000  137
SW 28         161.0  75.3  28000  141000  246
SW 55 Ti      108.5  60.8  55000  367000   48
SW 60 Ti      120.3  63.1  60000  484000   45
Type 45 Ti    103.8  35.9  45000  235000  133
Type 50.2 Ti  107.9  54.4  50000  302000   69
Type 70 Ti     91.9  39.5  70000  504000   44
"""
"""Radii in mm, top speed in rpm, and the force and k-factor there."""


def names(text: str) -> list[str]:
    return [" ".join(name.split()) for name in text.split(";")]


def known(kind: str, text: str) -> Any:
    entry = find(kind, text).entry
    assert entry is not None, text
    return entry


@pytest.mark.parametrize("principle", PRINCIPLES)
def test_what_a_technique_reads(principle: str) -> None:
    strange = [text for text in names(PRINCIPLES[principle]) if principle not in known("technique", text).principles]
    assert strange == []


def test_what_an_instrument_reads() -> None:
    lines = [re.split(r"\s{2,}", line) for line in BY_INSTRUMENT.strip().splitlines()]
    found = [(known("technique", known("instrument", text).technique).principles, text) for text, _ in lines]
    assert found == [((principle,), text) for text, principle in lines]


def test_what_never_sizes() -> None:
    assert {known("technique", text).sizes for text in names(NEVER_SIZES)} == {"never"}


def test_techniques_that_see_one_particle_at_a_time() -> None:
    assert [text for text in names(SINGLE) if not known("technique", text).single_particle] == []
    assert [text for text in names(ENSEMBLE) if known("technique", text).single_particle] == []


@pytest.mark.parametrize("method_class", PRODUCTS)
def test_products_are_of_their_class(method_class: str) -> None:
    products = {text: known("product", text).method_classes for text in names(PRODUCTS[method_class])}
    assert {text: classes for text, classes in products.items() if method_class not in classes} == {}


@pytest.mark.parametrize("method_class", METHODS)
def test_words_for_methods_are_of_their_class(method_class: str) -> None:
    found = {text: known("method", text).method_class for text in names(METHODS[method_class])}
    assert found == dict.fromkeys(found, method_class)


def test_a_cushion_is_no_gradient_and_an_unclear_brand_is_asked_for() -> None:
    assert known("method class", "density cushion") is not known("method class", "density gradient")
    assert find("product", "PureExo").candidates == ("precipitation", "resin")
    assert find("method", "PEG + SEC").candidates == ("PEG precipitation", "size exclusion chromatography")
    assert find("method", "iodixanol").candidates == ("iodixanol gradient", "iodixanol cushion")


def test_recovery_and_specificity_of_classes() -> None:
    lines = [tuple(re.split(r"\s{2,}", line)) for line in YIELDS.strip().splitlines()]
    found = [known("method class", name) for name, *_ in lines]
    assert [(one.name, one.recovery, one.specificity) for one in found] == lines


@pytest.mark.parametrize("group", SAMPLES)
def test_sources_are_of_their_group(group: str) -> None:
    found = {text: known("sample kind", text).group for text in names(SAMPLES[group])}
    assert found == dict.fromkeys(found, group)


@pytest.mark.parametrize("line", ROTORS.strip().splitlines())
def test_radii_of_a_rotor_give_its_force_and_k_factor(line: str) -> None:
    name, *numbers = re.split(r"\s{2,}", line)
    r_max, r_min, rpm, force, k_factor = map(float, numbers)
    rotor = known("rotor", name)
    assert (rotor.r_max, rotor.r_min, rotor.max_rpm) == (r_max, r_min, rpm)
    assert 1.118e-5 * r_max / 10 * rpm**2 == pytest.approx(force, rel=0.005)
    assert 2.533e11 * math.log(r_max / r_min) / rpm**2 == pytest.approx(k_factor, rel=0.02)


@pytest.mark.parametrize(
    ("kind", "least"),
    [("product", 120), ("instrument", 60), ("rotor", 25), ("technique", 50), ("method", 80), ("sample kind", 100)],
)
def test_the_vocabularies_are_large_enough(kind: str, least: int) -> None:
    assert len(entries(kind)) >= least


def test_enough_rotors_have_both_radii() -> None:
    assert len([rotor for rotor in entries("rotor") if rotor.r_max and rotor.r_min]) >= 25
