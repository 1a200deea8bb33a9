"""The words that facts are told in: a few for each field, with `other: ...` for the rest."""

from __future__ import annotations

import re

from evcheck.dossier.quantities import QuantityError, parse
from evcheck.knowledge import find
from evcheck.knowledge.entries import Protein
from evcheck.knowledge.genes import gene, is_gene
from evcheck.manuscript.samples.binomials import is_binomial

FIELDS = (
    "sample", "species", "serum_handling", "anticoagulant", "isolation", "spin", "rotor", "product", "density_medium",
    "marker_detected", "marker_absent", "marker_assessed", "marker_assay", "antibody_reference", "antibody_dilution",
    "lysis_buffer", "sizing", "instrument", "particle_concentration", "protein_assay", "rna_analysis", "function",
    "ev_dose_response", "ev_dose", "storage_temperature", "accession", "ev_track", "term",
)  # fmt: skip
"""The fields of facts, in the order in which they are told."""

STRONG = 20_000
"""The force (x g) above which a spin is an ultracentrifugation."""

SAMPLES = (
    "plasma", "serum", "whole blood", "urine", "cerebrospinal fluid", "saliva", "milk", "synovial fluid",
    "bronchoalveolar lavage fluid", "interstitial fluid",
)  # fmt: skip
GROUPS = {
    "culture": "conditioned medium", "bacteria": "bacterial culture", "plant": "plant", "tissue": "tissue",
    "synthetic": "synthetic",
}  # fmt: skip
CLASSES = {
    "ion exchange": "anion exchange", "membrane affinity": "commercial kit", "resin": "commercial kit",
}  # fmt: skip
OWN = (
    "centrifugation", "ultracentrifugation", "density gradient", "density cushion", "size exclusion chromatography",
    "ultrafiltration", "tangential flow filtration", "filtration", "precipitation", "immunoaffinity", "affinity",
    "aqueous two-phase system", "field-flow fractionation", "microfluidics",
)  # fmt: skip
"""Classes of methods that are told by their own name."""
ASSAYS = {
    "SP-IRIS": "other: SP-IRIS (ExoView)",
    "western blot": "western blot", "capillary western": "western blot", "flow cytometry": "flow cytometry",
    "nano-flow cytometry": "flow cytometry", "imaging flow cytometry": "flow cytometry",
    "bead-based flow cytometry": "bead-based flow cytometry", "MACSPlex": "bead-based flow cytometry",
    "ELISA": "ELISA", "immuno-EM": "immuno-electron microscopy", "mass spectrometry": "mass spectrometry",
    "targeted mass spectrometry": "mass spectrometry", "Simoa": "Simoa",
}  # fmt: skip
TECHNIQUES = {
    "NTA": "NTA", "fluorescence NTA": "NTA", "DLS": "DLS", "MADLS": "DLS", "TRPS": "TRPS",
    "flow cytometry": "flow cytometry", "nano-flow cytometry": "flow cytometry",
    "imaging flow cytometry": "flow cytometry", "TEM": "TEM", "electron microscopy": "TEM", "immuno-EM": "TEM",
    "SEM": "SEM", "cryo-EM": "cryo-EM", "AFM": "AFM",
}  # fmt: skip
NOT_SIZING = ("bead-based flow cytometry", "zeta potential", "ELISA", "density")
SIZING_WHERE_SAID = ("SP-IRIS", "MALS", "AF4", "mass photometry")
"""Techniques that mostly serve another end, and size where a size or the word for it is told."""
VERB = re.compile(r"\b(?:was|were|is|are|had|has|showed|revealed|\w+ed)\b")
SIZE = re.compile(r"\bsiz|diamet|\bradi|\d ?nm\b", re.IGNORECASE)
PROTEIN_ASSAYS = ("BCA", "microBCA", "Bradford", "Qubit", "A280", "Lowry")
RNA = ("RNA", "rRNA", "miRNA", "mRNA")
STORAGE = ((-90, -75, "-80 C"), (-30, -15, "-20 C"), (2, 8, "4 C"))
PRESENT, ABSENT = ("detected", "enriched", "quantified"), ("not detected", "depleted")


def other(text: str) -> str:
    """A value outside the list."""
    return f"other: {text}"


def plain(number: float) -> str:
    """A number without a needless decimal point or exponent."""
    return f"{number:.0f}" if number == round(number) else f"{number:.6g}"


def sample(text: str) -> str:
    """What the vesicles were taken from."""
    entry = find("sample kind", text).entry
    if entry is None:
        return "" if text == "unknown" else other(text)
    if entry.group == "blank":
        return ""
    if entry.name == "archaeal culture":
        return other(entry.name)
    return entry.name if entry.name in SAMPLES else GROUPS.get(entry.group, other(_named(text, entry.name)))


def _named(text: str, name: str) -> str:
    """A name, with the one that the paper gives in brackets where no word of that is in it."""
    return name if set(text.lower().split()) & set(name.lower().split()) else f"{name} ({text})"


def species(text: str) -> str:
    """The Latin name, as the paper prints it where it prints one."""
    entry = find("species", text).entry
    return entry.name if entry is not None and not is_binomial(text) else text


def anticoagulant(text: str) -> str:
    """Citrate, EDTA, heparin, ACD-A, or another."""
    entry = find("anticoagulant", text).entry
    meaning = (entry.meaning or entry.name) if entry is not None else text
    if meaning == "none":
        return ""
    return meaning if meaning in ("citrate", "EDTA", "heparin", "ACD-A") else other(meaning)


def serum(text: str) -> str:
    """How a medium was free of foreign vesicles, by the serum in it."""
    name = find("serum", text)
    meant = [name.entry] if name.entry is not None else [find("serum", one).entry for one in name.candidates]
    kinds = {entry.counts_as for entry in meant if entry is not None}
    counts_as = kinds.pop() if len(kinds) == 1 else ""
    return {"none": "serum-free", "depleted": "EV-depleted serum", "serum": "serum"}.get(counts_as, other(text))


def method_class(method: str, product: str) -> str:
    """The class of a method, or else of a product; empty where neither is known."""
    entry = find("method", method).entry if method else None
    if entry is not None:
        return str(entry.method_class)
    made = find("product", product).entry if product else None
    return str(made.method_classes[0]) if made is not None else ""


def isolation(method: str, product: str, strong: bool) -> list[str]:
    """The words for a step: a product that combines two classes gives both; handling gives none."""
    entry = find("method", method).entry if method else None
    made = find("product", product).entry if product else None
    if entry is not None and made is not None and entry.method_class in made.method_classes:
        classes = list(made.method_classes)
    elif entry is not None:
        classes = [str(entry.method_class)]
    elif made is not None:
        classes = list(made.method_classes)
    else:
        return ["commercial kit" if method == "commercial kit" else other(method or product)]
    reagent = made.method_classes[0] if made is not None else "precipitation" if product.lower().endswith("kit") else ""
    told = ["commercial kit"] if reagent == "precipitation" == classes[0] else []
    for name in classes:
        if name == "centrifugation" and strong:
            name = "ultracentrifugation"
        if name == "ion exchange" and "cation" in method.lower():
            told.append(other("cation exchange"))
        elif name in OWN or name in CLASSES:
            told.append(CLASSES.get(name, name))
        elif (kind := find("method class", name).entry) is not None and kind.isolates:
            told.append(other(name))
    return told


def density_medium(text: str) -> str:
    """Iodixanol, sucrose, Percoll, or another."""
    entry = find("matrix", text).entry
    meaning = (entry.meaning or entry.name) if entry is not None else text
    return meaning if meaning in ("iodixanol", "sucrose", "Percoll") else other(meaning)


def marker(text: str, result: str, role: str) -> tuple[str, str]:
    """The field that a protein belongs to by its result, and its symbol; none for stains, reporters and families.

    Albumin, lipoproteins, and what the text itself calls a contaminant are no markers though they were there.
    """
    entry = find("protein", text).entry
    if (entry is not None and (entry.kind != "protein" or entry.family)) or role == "reporter":
        return "", ""
    symbol = _symbol(entry) if entry is not None else gene(text) or (text if is_gene(text) else other(text))
    categories = entry.categories.values() if entry is not None else ()
    unwanted = role == "contaminant" or (not role and any(one[:1] in "34" for some in categories for one in some))
    soluble = any("3a" in some for some in categories) or not any(categories)
    carried = role == "contaminant" and soluble and symbol == symbol.upper()
    if result in PRESENT and not carried and not (unwanted and result == "quantified"):
        return "marker_detected", symbol
    return ("marker_absent" if result in ABSENT or unwanted else "marker_assessed"), symbol


def _symbol(entry: Protein) -> str:
    """The symbol of a human gene as it is, and the name of a protein of microbes or plants as another."""
    name = entry.name
    if gene(name):
        return name
    return other(name) if name.upper() != name or NOT_MAMMALIAN in entry.note else name


NOT_MAMMALIAN = "the lists are mammalian"
"""What the notes of proteins of microbes and plants say."""


def is_family(text: str) -> bool:
    """Whether a name is that of several proteins, of which none is told: the assay of it is told all the same."""
    entry = find("protein", text).entry
    return entry is not None and entry.kind == "protein" and entry.family


def marker_assay(text: str) -> str:
    """The assay of a protein; empty for one that is no evidence, such as a capture."""
    entry = find("assay", text).entry
    if entry is None:
        return "" if text in ("assay not named", "not stated") else other(text)
    return ASSAYS.get(entry.name, other(entry.name)) if entry.protein else ""


def sizing(text: str) -> str:
    """The technique that looked at particles."""
    entry = find("technique", text).entry
    if entry is None:
        return other(text)
    return "" if entry.name in NOT_SIZING else TECHNIQUES.get(entry.name, other(entry.name))


def sizes_unsaid(technique: str, evidence: str, text: str) -> bool:
    """Whether a technique is one that mostly serves another end, and no size of it is told of."""
    name = technique.removeprefix("other: ")
    if name not in SIZING_WHERE_SAID or SIZE.search(evidence) or not VERB.search(evidence):
        return False  # a heading tells neither way
    return re.search(rf"\bsiz[^.;]{{0,60}}\b{name}\b|\b{name}\b[^.;]{{0,80}}\bsiz", text) is None


def protein_assay(text: str) -> str:
    """The assay of protein."""
    entry = find("assay", text).entry
    name = entry.name if entry is not None else text
    return name if name in PROTEIN_ASSAYS else other(text if name == "fluorescent protein assay" else name)


def is_rna(text: str) -> bool:
    """Whether a component that was looked for is RNA."""
    entry = find("component", text).entry
    return (entry.name if entry is not None else text) in RNA


def storage_temperature(text: str) -> str:
    """The usual temperatures of freezers and refrigerators, or another."""
    try:
        value = parse(text, "temperature").value
    except QuantityError:
        value = None
    if value is None:
        return other(text)
    return next((name for low, high, name in STORAGE if low <= value <= high), "other")


def term(text: str) -> str:
    """What the paper calls its vesicles."""
    name = find("term", text)
    if name.entry is None:
        return other(text)
    if name.entry.name in ("exosome", "microvesicle", "microparticle", "outer membrane vesicle"):
        return str(name.entry.name)
    if name.entry.meaning in ("generic", "operational"):
        return "small EV" if name.entry.size == "small" else "extracellular vesicle"
    return other(name.entry.name)
