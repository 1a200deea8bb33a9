"""Latin names of species that the knowledge base does not have, told from other words by what stands around them.

`Crassostrea gigas` in brackets behind `oysters`, `Sulfolobus islandicus REY15A`, or a name that the text shortens
later to `S. islandicus`, is a species; `Kaplan-Meier analysis` is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evcheck.manuscript.samples.growing import microbe
from evcheck.manuscript.words.genera import PARASITES, PLANTS
from evcheck.manuscript.words.lettering import every
from evcheck.manuscript.words.names import Mention, Mentions

BINOMIAL = re.compile(
    r"(?P<genus>[A-Z](?<!\w.)[a-z]{2,16}[amnrsx]) (?P<epithet>[a-z]{3,18}[aeimrsx])(?!\w|-(?!derived))"
)
"""Two words, the first with a capital letter."""

OF_GENERA = (
    "us", "um", "is", "es", "ia", "ya", "na", "ra", "la", "ea", "ta", "ma", "sa", "da", "ca", "ga", "ba", "pa",
    "xa", "za", "on", "ix", "ex", "ax", "er", "ys", "as", "os", "ops",
)  # fmt: skip
OF_EPITHETS = (
    "us", "um", "is", "ii", "ae", "a", "ei", "ni", "ri", "li", "ti", "ki", "si", "ens", "ans", "es", "as", "or",
    "ax", "ix", "ex", "ops", "oides", "ile", "ale", "are",
)  # fmt: skip
"""How Latin names of genera and their epithets end."""

NO_EPITHET = frozenset(
    (
        "aluminium", "ammonium", "analysis", "anemia", "anti", "antibodies", "antigens", "apex", "apoptosis",
        "apparatus", "are", "area", "areas", "arthritis", "as", "asthma", "axis", "bacteria", "basis", "bodies",
        "calcium", "camera", "carcinoma", "cases", "cells", "complex", "consensus", "cornea", "criteria", "data",
        "datum", "dermatitis", "diagnosis", "dialysis", "dishes", "does", "donor", "drama", "edema",
        "electrophoresis", "endothelium", "epithelium", "equilibrium", "exosomes", "extracellulare", "factor",
        "fibrosis", "focus", "for", "formula", "genus", "glioma", "has", "hepatitis", "houses", "hydrolysis",
        "hypothesis", "hypoxia", "index", "inhibitor", "insulina", "is", "ischemia", "lens", "leukemia", "lines",
        "lithium", "lymphoma", "lysis", "magnesium", "major", "matrix", "maxima", "maximum", "mean", "media",
        "medium", "melanoma", "metastasis", "mia", "mice", "minima", "minimum", "minor", "monitor", "mucosa",
        "necrosis", "nuclei", "numerous", "optimum", "or", "other", "paralysis", "particles", "placenta", "plasma",
        "plates", "plus", "potassium", "previous", "prognosis", "rates", "reactor", "receptor", "replicates",
        "retina", "rotor", "samples", "sarcoma", "schema", "sensor", "sepsis", "sera", "series", "serum", "sites",
        "slides", "sodium", "species", "spectrum", "status", "stimuli", "studies", "suffix", "sum", "synthesis",
        "thesis", "this", "thus", "times", "titanium", "trachea", "tubes", "tumor", "types", "values", "various",
        "vector", "versus", "vertex", "vesicles", "via", "virus", "was",
    )
)  # fmt: skip
"""Words of English that end as Latin epithets do."""

BEHIND = re.compile(
    r"(?: ?\(?(?:L\.|Linn|Mill\.|Roscoe)|,? \(?(?:strains?|ATCC|NCTC|DSM|CBS|CCUG|CCMP|NBRC|JCM|PCC|CECT|SAG|ecotype"
    r"|cultivar|cv\.|var\.|subsp\.|ssp\.)|\)| [A-Z]{1,6}[-_ ]?\d[\w/.-]*| (?:larvae|worms|adults|promastigotes"
    r"|\w*mastigotes"
    r"|trophozoites|tachyzoites|seeds|leaves|roots|plants|seedlings|spores|cultures?)\b)"
)
"""What stands behind the name of a species: its author, its strain, its stage, or a bracket that it stands in."""

IN_BRACKET = re.compile(r"[a-z] \((?:[a-z]+ )?$")


def with_binomials(text: str, names: Mentions) -> Mentions:
    """The names found in a text, with species among them that the knowledge base lacks."""
    more = list(_unknown(text, names))
    if not more:
        return names
    return {**names, "species": sorted([*names["species"], *more])}


def _unknown(text: str, names: Mentions) -> Iterator[Mention]:
    """The Latin names that are none of the knowledge base: all mentions of each that something around confirms."""
    known = {name.start for name in names["species"]}
    found: dict[str, list[re.Match[str]]] = {}
    for match in BINOMIAL.finditer(text):
        if match["epithet"].endswith(OF_EPITHETS) and _is_latin(match) and match.start() not in known:
            found.setdefault(match.group(), []).append(match)
    for name, matches in found.items():
        genus, epithet = name.split(" ")
        short = list(_shortened(text, genus[0], epithet))
        if (
            genus in PARASITES
            or genus in PLANTS
            or microbe(name)[0]
            or any(_stands_as_species(text, match) for match in matches)
            or short
        ):
            places = [*matches, *short]
            yield from (Mention(place.start(), place.end(), "species", name) for place in places)


def _shortened(text: str, initial: str, epithet: str) -> Iterator[re.Match[str]]:
    """Where the first letter of a genus stands before an epithet: `C. gigas`."""
    whole = re.compile(rf"\b{initial}\. ?{epithet}\b")
    for at in sorted({*every(f"{initial}. {epithet}", text), *every(f"{initial}.{epithet}", text)}):
        if match := whole.match(text, at):
            yield match


def _stands_as_species(text: str, match: re.Match[str]) -> bool:
    """Whether the words around a Latin name are such as stand around a species."""
    behind = BEHIND.match(text, match.end())
    if behind is None:
        return False
    return behind.group() != ")" or IN_BRACKET.search(text, max(0, match.start() - 20), match.start()) is not None


def _is_latin(match: re.Match[str]) -> bool:
    """Whether two words end as Latin names do, and the second is no word of English."""
    genus, epithet = match["genus"], match["epithet"]
    return genus.endswith(OF_GENERA) and epithet.endswith(OF_EPITHETS) and epithet not in NO_EPITHET


def is_binomial(text: str) -> bool:
    """Whether a text is a Latin name in full, as `Chinese hamster` is not."""
    match = BINOMIAL.fullmatch(text)
    return match is not None and _is_latin(match) and not text.startswith("Giant ")


def as_printed(text: str, names: Sequence[Mention], species: str) -> str:
    """A species by the Latin name that the text prints in full, which may be an older one than ours."""
    printed = [" ".join(text[name.start : name.end].split()[:2]) for name in names if name.name == species]
    full = [one for one in printed if is_binomial(one)]
    return species if species in full or not full else full[0]
