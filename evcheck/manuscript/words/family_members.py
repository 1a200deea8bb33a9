"""Members of a family of proteins that share its name: `integrins α6 and β4`, `syndecans 1 and 4`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evcheck.knowledge import lookup
from evcheck.manuscript.words.names import Mention, Mentions

NAMES = [
    *("integrin", "annexin", "syndecan", "aquaporin", "claudin", "galectin", "flotillin", "caveolin", "glypican"),
    *("apolipoprotein", "peroxiredoxin", "connexin", "syntaxin", "synaptotagmin", "lamin", "keratin", "cytokeratin"),
    *("uroplakin", "glycophorin", "cadherin", "semenogelin", "enolase", "tetraspanin", "perilipin", "complexin"),
    *("14-3-3", "heat shock protein", "ribosomal protein", "complement component", "lactate dehydrogenase", "aldolase"),
    *("hemoglobin", "haemoglobin", "fibrinogen", "laminin", "cathepsin", "cystatin", "neuropilin", "filamin"),
    "tropomyosin",
]
SYMBOLS = [
    *("Rab", "RAB", "S100", "LAMP", "Lamp", "VAMP", "EHD", "ADAM", "CHMP", "HSP", "Hsp", "AQP", "GLUT", "MMP", "TSPAN"),
    *("SNAP", "Hsc", "hnRNP", "PSMA", "CCT"),
]
FAMILIES = "|".join((*NAMES, *map(str.capitalize, NAMES), *SYMBOLS))
"""Names of families that their members share in print; plain letters, since these are looked for in all the text."""
MEMBER = (
    r"(?:(?:[αβγ]|alpha|beta|gamma)[- ]?(?:\d{1,2}[A-Z]?|IIb|[A-Z](?![a-z])|v(?![a-z]))|[A-Z]?\d{1,2}[A-Za-z]?"
    r"|[IVX]{1,4}|(?:[αβγεζηθσ]|alpha|beta|gamma|epsilon|zeta|eta|theta|sigma)(?!\w)|[A-E]-(?:IV|V|I{1,3})(?!\w)"
    r"|[A-EKMQUZ](?!\w))"
)
JOIN = r"(?:(?:-?, ?(?:and |or )?|-? (?:and|or|&|plus) |/|-?,? as well as )-?|[ -]?(?=β|beta))"
"""What stands between two members; the two halves of an integrin need nothing: `α6β4`."""
CLASS = r"(?: (?:proteins?|subunits?|isoforms?|GTPases?|chains?|members|family members))?"
OPEN = r"(?: ?\((?=[A-Zα-ω]|alpha|beta|gamma|epsilon|zeta|eta\b|theta)|: |[ -]?)"
"""What stands before the first member; numbers alone in brackets are those of references."""
NO_NUMBER = (
    r"(?![\w%])(?!\.\d)(?!-\w)(?! ?(?:%|kDa|of\b|out\b|[nµμ]m\b|mg|min|h\b|days?|patients|donors|fold|×|x\b|other|more"
    r"|[a-z]+ events))"
)
"""What does not stand behind the sign of a member, as it may behind a number."""
SHARED = re.compile(
    rf"(?<![^\W_])(?P<stem>{FAMILIES})s?{CLASS}{OPEN}(?P<members>{MEMBER}(?:{JOIN}{MEMBER})+){NO_NUMBER}"
)
REVERSED = re.compile(
    rf"(?<![\w-])(?P<members>{MEMBER}(?:{JOIN}{MEMBER})*)(?:[- ]| subunits of )(?P<stem>[Ii]ntegrin)s?(?! [αβ])\b"
)
ONE = re.compile(MEMBER)
REACH = 60
"""Characters; so far before the name of a family its members may stand."""


def with_family_members(text: str, names: Mentions) -> Mentions:
    """The names found in a text, with proteins among them that stand behind, or before, the name that they share."""
    found = [*_behind(text), *_before(text), *_chains(text)]
    names = _only_members(text, names)
    if not found:
        return names
    known = names["protein"]
    more = [one for one in found if not any(_is_one(name) for name in known if _overlap(one, name))]
    kept = [name for name in known if not any(_overlap(one, name) for one in more)]
    return {**names, "protein": sorted({*kept, *more})}


MEMBERS = {"flotillin": "FLOT", "syndecan": "SDC"}
"""Families whose name alone is that of the one member that a paper names elsewhere, with how its symbols begin."""


def _only_members(text: str, names: Mentions) -> Mentions:
    """The names of a text with families as their only member: `flotillin`, where the antibody is one to flotillin-1."""
    told = {name.name for name in names["protein"]}
    only: dict[str, str] = {}
    for family, stem in MEMBERS.items():
        members = {symbol for symbol in told if re.fullmatch(rf"{stem}\d", symbol)}
        if family in told and len(members) == 1:
            only[family] = members.pop()
    if not only:
        return names
    one_of = [
        name._replace(name=only[name.name])
        if name.name in only and not text[name.start : name.end].endswith("s")
        else name
        for name in names["protein"]
    ]
    return {**names, "protein": one_of}


def _overlap(one: Mention, two: Mention) -> bool:
    return one.start < two.end and two.start < one.end


def _is_one(name: Mention) -> bool:
    """Whether a name is that of one protein, and not of a family."""
    entry = lookup.find("protein", name.name).entry if name.name else None
    return entry is not None and not entry.family


def _behind(text: str) -> Iterator[Mention]:
    """Members that are told by their last signs behind the name of the family."""
    for match in SHARED.finditer(text):
        for number, one in enumerate(ONE.finditer(text, *match.span("members"))):
            if protein := _member(match["stem"], one.group()):
                yield Mention(match.start() if number == 0 else one.start(), one.end(), "protein", protein)


def _before(text: str) -> Iterator[Mention]:
    """Members that are told before it: `α4- and α5-integrins`."""
    at = text.find("ntegrin")
    while at >= 0:
        if match := REVERSED.search(text, max(0, at - REACH), at + len("ntegrins")):
            members = list(ONE.finditer(text, *match.span("members")))
            for one in members:
                if protein := _member(match["stem"], one.group()):
                    yield Mention(one.start(), match.end() if one is members[-1] else one.end(), "protein", protein)
        at = text.find("ntegrin", at + 1)


CHAIN = re.compile(
    r"(?<![\w\u2010-\u2015-])(?:(?P<alpha>α(?:1[01]|[1-9]|v|V|IIb|L|M|X|E))(?P<beta>β[1-8])?"
    r"|(?P<alone>β[1-8]))(?![\w\u2010-\u2015-])"
    r"(?!(?:,? (?:and|or|/) ?[αβ]\d)? (?:helix|strand|sheet|cells?|subunits? of|adreno\w*|adrenergic|receptors?"
    r"|nicotinic|tubulin|globin)\b)"
    r"(?<!ATPase α\d)(?<!ATPase β\d)(?<!ATPase α\d and β\d)"
)
INTEGRINS = re.compile(r"[Ii]ntegrin")
OFTEN = 3
"""So often a text names integrins that has their chains by their letters alone: `β4 was seen`."""


def _chains(text: str) -> Iterator[Mention]:
    """The chains of integrins by their letters alone, in a text that tells of integrins."""
    if len(INTEGRINS.findall(text)) < OFTEN:
        return
    for match in CHAIN.finditer(text):
        for group in ("alpha", "beta", "alone"):
            if match[group] and (protein := _member("integrin", match[group])):
                yield Mention(*match.span(group), "protein", protein)


def _member(stem: str, last: str) -> str:
    """The symbol of a member; empty where the family has none of that name."""
    entry = lookup.find("protein", f"{stem} {last}").entry
    return entry.name if entry is not None and not entry.family and entry.kind == "protein" else ""
