"""Lists of proteins in a sentence: `CD9, CD63 and CD81`, `CD9/63/81`, `Alix (1:1000, Abcam) as well as TSG101`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from evcheck.knowledge import lookup
from evcheck.manuscript.words.names import Mention, Mentions, within

GLUE = re.compile(
    r"(?:\s*(?:\((?:[^()]|\([^()]*\)){0,160}\)|\[[^\[\]]{0,80}\]|[,/;&|+]|\band\b|\bor\b|\bnor\b|\bas well as\b"
    r"|\banti-?|"
    r"\b(?:the|its|a|an|also|rabbit|mouse|rat|goat|human|murine|monoclonal|polyclonal|primary|antibod(?:y|ies)"
    r"|against|to|for|"
    r"protein|proteins?|markers?|nuclear|mitochondrial|ER|Golgi|cytoskeletal|lysosomal|endosomal|cytoplasmic"
    r"|chaperones?"
    r"|kinases?|enzymes?|receptors?|transporters?|glycoproteins?|adhesion|molecules?|housekeeping|resident|cytosolic"
    r"|luminal|transmembrane|membrane|tetraspanins?|integrin|exosom(?:e|al)"
    r"|EV|vesicular|specific|"
    r"ESCRT(?:-\w+)?|associated|other|common|classical|typical|known|both)\b|\bCD\d{1,3}[a-zA-Z]?\b"
    r"|(?<=-)(?:PE|FITC|APC|PC[57]|PerCP|ECD|PB|BV|AF|BB|Cy|V|Alexa ?(?:Fluor)?|Pacific Blue|eFluor|VioBright"
    r"|VioBlue)"
    r"(?:[- ]?\d{1,3})?(?:[-/ ]?Cy ?\d(?:\.\d)?)?\b|-)){1,12}\s*"
)
"""What may stand between the members of one list."""

SHORT_MEMBER = re.compile(r"\s?(?:/\s?(?:CD)?|,\s?(?:CD)?-|,?\s(?:and|&|or)\s(?:CD)?-)(\d{1,3})(?![\w.]|,\d)")
"""A member that leaves out the `CD` of the one before: `CD9/63/81`, `CD9, -63 and -81`."""
SISTER = re.compile(r"/(?P<last>[A-Z]|\d)(?![\w/])")
FAMILY = re.compile(r"(?P<base>[A-Za-z]{4,})(?:s?|[- ]?[A-Z]?\d{1,2})")
FURTHER = re.compile(r"(?:(?:,? (?:and|or) |, ?| |/)-?)(?P<last>[A-Z]?\d{1,2})(?![\w.%]|,\d| ?(?:kDa|%|µg|nm|of))")
"""A further member of a family of which the first was named in full."""
NUMBERED = re.compile(r"CD-?\s?\d{1,3}$")

CELLS_BEHIND = re.compile(
    r"(?:[+⁺−–-]|high|hi|low|lo|neg|pos|\s?\(?[+⁺]\)?)*[-\s/]*(?:(?:positive|negative|expressing|bright|dim)\s)?"
    r"(?:(?!(?:was|were|is|are|in|on|and|or|from|by|of|not|than|to|for|at|with|as|but"
    r"|the)\b)\w+[+⁺−]?[\s/]){0,3}?(?:[TB] ?|NK |Th1?7? ?)?(?:cells?|lymphocytes?|monocytes?|macrophages?"
    r"|microbeads?|leu[ck]ocytes?|thymocytes?|"
    r"populations?|MSCs?|DCs?|splenocytes|progenitors?|Tregs?|platelets|neutrophils)\b"
    r"|\s?(?:\(?[+⁺]\)?|[- ]?(?:immuno)?(?:positive|expressing|reactive|labell?ed|stained))\s(?:(?:and"
    r"|or)\s[\w/]+[- ]?(?:[+⁺]|positive)\s)?(?:\w+\s){0,2}?"
    r"(?:endotheli\w+|epitheli\w+|(?:micro)?vess?els?|vasculature|capillar(?:y|ies)|(?:micro)?tubules?|compartments?"
    r"|organelles?|infiltrat(?:es?|ions?)|endosomes?|lysosomes?|puncta|vacuoles|granules|MVBs?"
    r"|multivesicular bod(?:y|ies)|neurons?"
    r"|(?:perinuclear|intracellular|cytoplasmic|endocytic|secretory|transport|intraluminal) (?:vesicles|structures)"
    r"|astrocytes?"
    r"|microglia|\w{3,}cytes|\w{3,}blasts|areas?|glomeruli|crypts?|fib(?:er|re)s?|nuclei|axons?|dendrites?|synapses?"
    r"|sinusoids?)\b",
)
"""What makes of a protein the name of cells or of a part of them: `CD4+ T cells`, `CD31+ vessels`."""


OF_A_NAME = re.compile(
    r"\b(?:\w+-like|domain|associated|binding|family|related|membrane|surfactant|envelope|modulator) $"
)
"""Words before `protein A` that make it the name of another protein."""
ON_RESIN = re.compile(
    r"[-‐‑–/ ](?:G\b|gold|agarose|sepharose|\w*beads|magnetic|column|resin|conjugated|coupled)", re.IGNORECASE
)
"""Words behind it that make it a tool."""
NUMBERED_ANEW = re.compile(r"-(?!(?:405|421|4[589]0|488|5[3459]\d|6[1345]\d|660|680|7[05]0|780|790|800)\b)\d{1,4}\b")
"""A number behind letters that is not one of a dye."""
FUSED = re.compile(r"(?:-Ig|-?Fc|:Fc|-IgG\d?)\b")
"""What makes of a protein a probe: `NKp30-Ig`, `CD30-Fc`."""
SOLUBLE = re.compile(r"\b[Ss]oluble $")
BOUND_TOO = re.compile(r"(?:bound|omal|ular|EVs?|ated|ored) (?:and|or|than|not|versus|vs\.?) soluble $")
"""What stands before what was shed into plasma and is beside vesicles: `more soluble E-selectin`."""
CLONE_OF = re.compile(r"\bCD\d{1,3}[a-zA-Z]? \((?:clone )?$")
"""What stands before the clone of an antibody, which may be called as a protein is: `CD45 (HI30)`."""
LIPID_PROBE = re.compile(
    r"[- ]?(?:\(?[+⁺]|[-−]?(?:positive|negative)\b|binding|bound|label\w*|stain\w*|FITC|PE\b|APC|AF\d|Alexa|Cy\d"
    r"|conjugat\w*)"
)
"""Words behind annexin V that make it a probe for phosphatidylserine."""
ANTIBODY_AS_TOOL = re.compile(r"[- ](?:chips?|controls?|isotype|beads?|coated|conjugat\w+|antibod\w+)\b")


LEFT_OVER = re.compile(
    r"\b(?:[Rr]esidual|[Rr]emaining|[Cc]ontaminating|[Cc]arried-over|[Cc]opurified|[Cc]o-isolated) $"
)
"""Words before a reagent that make it an impurity: `residual BSA`."""


class Listed(NamedTuple):
    """Proteins that are named together: where the list stands, and its members."""

    start: int
    end: int
    members: tuple[Mention, ...]


def lists_in(text: str, names: Mentions, start: int, end: int) -> list[Listed]:
    """The lists of proteins in a part of the text, in their order."""
    lists: list[Listed] = []
    members: list[Mention] = []
    for member in _members(text, within(names, "protein", start, end), end):
        if (
            members
            and member.name
            and member.name == members[-1].name
            and text[members[-1].end : member.start] in (" (", " ")
        ):
            continue  # its short form in brackets, or its symbol behind its name
        joined = members and (
            text[members[-1].end : member.start] == " " or GLUE.fullmatch(text, members[-1].end, member.start)
        )
        if members and not joined:
            lists.append(Listed(members[0].start, members[-1].end, tuple(members)))
            members = []
        members.append(member)
    if members:
        lists.append(Listed(members[0].start, members[-1].end, tuple(members)))
    return lists


def _members(text: str, names: Sequence[Mention], end: int) -> Iterator[Mention]:
    """The proteins named, without those that are part of another name, and with those named in short."""
    begin = {name.start for name in names}
    at = 0
    for name in names:
        if name.start < at:
            continue  # told with the family before it
        if not name.name and name.end + 1 in begin and text[name.end] == " ":
            continue  # the class of the one that follows: `porin OmpF`
        if name.end <= end and not _of_something_else(text, name):
            yield name
            if members := list(_further_members(text, name, end)):
                yield from members
                at = members[-1].end
            elif NUMBERED.match(text[name.start : name.end]):
                yield from _short_members(text, name, end)
            elif sister := _sister(text, name):
                yield sister


def _sister(text: str, name: Mention) -> Mention | None:
    """The protein that is named by its last sign alone: `RalA/B`, `LAMP1/2`."""
    match = SISTER.match(text, name.end)
    if match is None or not name.name:
        return None
    entry = lookup.find("protein", text[name.start : name.end - len(match["last"])] + match["last"]).entry
    if entry is None or entry.name == name.name or text[name.end - 1].isdigit() != match["last"].isdigit():
        return None
    return Mention(match.start("last"), match.end("last"), "protein", entry.name)


def _further_members(text: str, name: Mention, end: int) -> Iterator[Mention]:
    """The members of a family that are named by their numbers alone: `annexins A1, A2 and A5`, `flotillin-1 and -2`."""
    first = FAMILY.fullmatch(text, name.start, name.end)
    if first is None or NUMBERED.match(first.group()):
        return
    at = name.end
    while match := FURTHER.match(text, at, min(end, at + 16)):
        entry = lookup.find("protein", first["base"].removesuffix("s") + " " + match["last"]).entry
        if entry is None or entry.family:
            return
        yield Mention(match.start("last"), match.end("last"), "protein", entry.name)
        at = match.end()


def _short_members(text: str, name: Mention, end: int) -> Iterator[Mention]:
    at = name.end
    while match := SHORT_MEMBER.match(text, at, min(end, at + 16)):
        entry = lookup.find("protein", f"CD{match.group(1)}").entry
        if entry is None or text[at:].startswith((", CD", "/CD")):
            return
        yield Mention(match.start(1), match.end(1), "protein", entry.name)
        at = match.end()


@cache
def _is_family(protein: str) -> bool:
    """Whether a name is that of a class of proteins, whose members stand in brackets behind it."""
    entry = lookup.find("protein", protein).entry
    return entry is not None and entry.family


def _of_something_else(text: str, name: Mention) -> bool:
    """Whether the name stands for cells, an antibody of the second layer, a blocking reagent, or a gene."""
    if name.name and text.startswith((" (", "("), name.end) and _is_family(name.name):
        return True
    word = text[name.start : name.end]
    before, after = text[max(0, name.start - 24) : name.start], text[name.end : name.end + 40]
    if name.name == "ALB" and re.match(r"BSA|bovine", word, re.IGNORECASE):
        return LEFT_OVER.search(before) is None
    if name.name.startswith(("Ig", "immunoglobulin", "IGH")) and (
        not re.search(r"contamin|free|absen|depleted|depletion", before + after) or ANTIBODY_AS_TOOL.match(after)
    ):
        return True
    if name.name == "staphylococcal protein A" and (OF_A_NAME.search(before) or ON_RESIN.match(after)):
        return True
    if word.startswith(("soluble", "Soluble")) or (SOLUBLE.search(before) and not BOUND_TOO.search(before)):
        return True
    if CLONE_OF.search(before) and after[:1] in (")", ",", ";"):
        return True
    if name.name == "ANXA5" and LIPID_PROBE.match(after):
        return True
    if re.match(
        r"[- ]?(?:siRNA|shRNA|mRNA|-?/-|knock|KO\b|null|gene\b|promoter|inhibitor|plasmid|primers?|transgenic"
        r"|silencing|ablation|overexpression|deletion|RNAi\b"
        r"| substrates?\b"
        r"|deficient mice|\s?(?:glycoprotein )?ligand\b|-binding protein|-interacting protein)",
        after,
    ):
        return True
    if re.match(
        r"(?:-| (?=\w+[^\w,.;)]))(?:depleted|deficient)"
        r"(?! (?:EV|exosome|vesicle|in\b|from\b|of\b|relative|compared))",
        after,
    ):
        return True
    if FUSED.match(after):
        return True
    if word[-1:].isalpha() and NUMBERED_ANEW.match(after):
        return True  # another of its kind, a line of cells, or a catalogue number: `THP-1`, `SPA-812`
    if re.match(r":[A-Z]", after) or re.search(r"[A-Za-z\d]:\Z", before):
        return True  # one of a pair that binds: `LFA-1:ICAM-1`
    if re.search(r"[A-Za-z\d]-\Z", before) and re.match(r"-\d", after):
        return True
    if re.search(r"(?:\bmi|si|sh|m)-?\Z|\b(?:si|sh|pri)[- ]?\Z", before):
        return True
    return CELLS_BEHIND.match(after) is not None and "anti" not in before[-6:]
