"""Proteins that were looked for in vesicles: by which assay, and seen or not seen.

A protein counts where a sentence ties it to vesicles. A methods section tells what was looked for, not what was found,
unless it says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from evcheck.knowledge import lookup
from evcheck.manuscript.proteins.answering import answered, only_asked
from evcheck.manuscript.proteins.at_vesicles import at_vesicles, elsewhere, measured_elsewhere, put_elsewhere
from evcheck.manuscript.proteins.bearing import NOT_MORE, PICTURED, PROBED, doubt, in_legend, seen_in_passing, settled
from evcheck.manuscript.proteins.changing import IN_VESICLES, told_of_amount
from evcheck.manuscript.proteins.degrees import degree
from evcheck.manuscript.proteins.elsewhere import not_of_vesicles
from evcheck.manuscript.proteins.finding import follows, found_anyhow, goes_on, of_origin, plain
from evcheck.manuscript.proteins.known_proteins import known_protein
from evcheck.manuscript.proteins.looking import UNNAMED, By
from evcheck.manuscript.proteins.on_cells import on_cells
from evcheck.manuscript.proteins.predicates import SIGN, Outcome, not_in_vesicles
from evcheck.manuscript.proteins.proteomes import tells_proteome
from evcheck.manuscript.proteins.statements import CLASSIC, Statement, names_more
from evcheck.manuscript.proteins.tabled_assays import tabled_assays
from evcheck.manuscript.proteins.telling import told_in
from evcheck.manuscript.proteins.unwanted import CONTAMINANT, is_less, is_unwanted, unwanted_result
from evcheck.manuscript.structure.citing import tells_own
from evcheck.manuscript.structure.scene import Scene, works_on_vesicles
from evcheck.manuscript.structure.subjects import CELLS, TISSUE
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.levels import at_nothing
from evcheck.manuscript.words.names import Mention, within
from evcheck.manuscript.words.negation import denied_after, denied_before, not_shown

NOT_METHODS = ("results", "discussion", "abstract")
"""Sections that tell outcomes: what we cannot read of them is left open, and not told as without an outcome."""
CARRIERS = ("AGO1", "AGO2", "AGO3", "AGO4")
"""Proteins that bear RNA within vesicles and beside them: contaminants only where the text, or an outcome, says so."""
LIGAND = re.compile(
    r"IL\d+\w*|IFN\w+|TNF\w*|TGF\w+|VEGF\w|EGF|FGF\d+|PDGF\w|HGF|IGF\d|CSF\d|CCL\d+|CXCL\d+|LIF|INS|LEP|NGF|BDNF|PRL"
    r"|EPO|GH1|AVP|OXT|F2|LDL|TF"
)
RECEPTOR = re.compile(r"(?:[ -](?:alpha|beta|gamma|\d|[αβγ]|I{1,3}))?(?:[ -]type \w+)?[ -]receptors?\b")
"""What makes of the name of a ligand that of its receptor: `interferon-gamma receptor`."""
FEW = re.compile(
    r"\s?[+⁺]?\)?(?: [\w-]+){0,2}? (?:was|were|made up|accounted for|represented|constituted|amounted to|came to|formed"
    r"|comprised) (?:\w+ )?(?:(?:less|fewer) than|under|below|at most|[<≤]) ?[01](?:\.\d+)? ?%"
    r"|\s?[+⁺]?\)?(?: [\w-]+){0,2}? \([<≤] ?[01](?:\.\d+)? ?%"
)
"""So few of those that a sign counts that there are none: `CD235a+ ones made up less than 0.5%`."""
OF_CELLS = re.compile(
    r"(?P<of>\b(?:of|from|by) (?:(?!\w+ed )[\w-]+ ){0,2})?"
    r"\b(?:cells|neutrophils|macrophages|\w{3,}cytes|microglia|neurons|blasts) ?\((?:[\w+⁺−-]+[/, ])*$"
)
"""Cells that are told by what they bear, in brackets: `neutrophils (CD11b+Ly6G+)`."""
FAINTLY = re.compile(
    r"\b(?:weakly|faintly|dimly) (?:\w+ ){0,3}(?:anti-)?$"
    r"|\blow (?:but \w+ )?(?:levels?|amounts?|expression|abundance|contents?|signals?|staining)(?: levels?)? (?:of"
    r"|for) "
    r"(?:the )?$"
)
"""How vesicles are told that bear a little of a protein: `weakly stained for`, `had low levels of`."""
NOT_WITH = re.compile(r"\bnot co-?\w+ (?:with|alongside) (?:the )?$")
"""What did not go with vesicles that bear a protein: `did not co-float with the CD63-positive vesicles`."""
SYMBOLS = 3
"""So many names that are symbols make a list one of symbols."""
TOGETHER = re.compile(
    r"[\])]?,?(?: and| as well as| together with| along with| plus|,)"
    r"(?: (?!(?:was|were|is|are|in|on|of|to|not|no|nor|but|with|than|from|for|by|after)\b)[\w-]+){0,6}[ :(]{1,2}"
)
"""What stands between lists that are told in one breath, with the name of the second's class at most."""
LEFT_OUT = ("front", "references", "back", "data availability")
"""The sections that tell no findings."""


class Seen(NamedTuple):
    """One statement about one protein: its name as a dossier has it, the result, the assay, and the words for them.

    `result` is empty where the text does not state it, `role` is one of a dossier's or empty, `unsure` says why a
    statement is doubtful. One that is `half` counts only where methods and results bear each other out; `asked` is one
    of results that only say that the protein was looked at. `degree` is `enriched` or `depleted` where it is told so.
    """

    protein: str
    symbol: str
    result: str
    by: str
    role: str
    evidence: tuple[Span, ...]
    by_evidence: Span
    unsure: str
    others: tuple[str, ...] = ()
    half: bool = False
    asked: bool = False
    degree: str = ""


def proteins_seen(scene: Scene) -> list[Seen]:
    """Every statement of the manuscript about a protein in vesicles, in the order of the text."""
    found: list[Seen] = []
    unread: set[str] = set()
    probed: set[str] = set()
    tabled = tabled_assays(scene)
    for number, role in enumerate(scene.roles):
        if role in LEFT_OUT or _of_others(scene, number):
            continue
        kind = scene.manuscript.paragraphs[scene.manuscript.sentences[number].paragraph].kind
        asked: set[str] = set()
        for seen in _in_sentence(scene, number):
            if not seen.result and role == "methods":
                probed.add(seen.symbol)
            if seen.asked and not seen.result:
                found.append(seen._replace(result=answered(scene, number)))
                asked.add(seen.symbol)
            elif not seen.result and not seen.role and kind == "paragraph" and role in NOT_METHODS:
                unread.add(seen.symbol)
            else:
                found.append(seen)
        if role in ("results", "abstract") and kind == "paragraph":
            unread.update(symbol for symbol in _mentioned(scene, number) if symbol not in asked)
    return [_in_tables(seen, tabled) for seen in _borne_out(found, unread, probed)]


def _in_tables(seen: Seen, tabled: Mapping[str, By]) -> Seen:
    """A statement that names no assay, by the one of the table that its antibody stands in."""
    by = tabled.get(seen.symbol) if seen.by == UNNAMED else None
    return seen if by is None else seen._replace(by=by.name, by_evidence=by.span)


def _of_others(scene: Scene, number: int) -> bool:
    """Whether a sentence tells what others found; one that only names more goes on with the one before."""
    if number and names_more(scene, number):
        number -= 1
    return scene.others[number] and not tells_own(scene, number)


def _mentioned(scene: Scene, number: int) -> Iterator[str]:
    """The proteins that a sentence names without doubt, whatever it says of them."""
    sentence = scene.manuscript.sentences[number]
    for name in within(scene.names, "protein", sentence.start, sentence.end):
        if name.name and (known := known_protein(scene.text, name)):
            yield known[1]


def _borne_out(found: list[Seen], unread: set[str], probed: set[str]) -> list[Seen]:
    """The statements that count, seen together.

    A result that no word puts in vesicles counts where the methods say that the protein was looked for in them. A
    protein that results speak of in words that we cannot read is not told as one without a result.
    """
    found = [seen._replace(role="contaminant") if _spoken_of(seen, unread) else seen for seen in found]
    stated = {seen.symbol for seen in found if seen.result and (not seen.half or seen.symbol in probed)}
    return [
        seen for seen in found if seen.symbol in stated or not (seen.half or (seen.symbol in unread and not seen.role))
    ]


def _spoken_of(seen: Seen, unread: set[str]) -> bool:
    """Whether results speak of a carrier of RNA in words that we cannot read: it is told of as other contaminants."""
    return seen.role == "cargo" and seen.symbol in unread


def _in_sentence(scene: Scene, number: int) -> Iterator[Seen]:
    last: list[Seen] = []
    for statement, stated, assays in told_in(scene, number):
        alike = bool(last) and last[-1].result == "detected" == stated.result and _same_breath(statement, last[-1])
        said = bool(last) and bool(last[-1].result) and not last[-1].half and not last[-1].unsure
        told = list(_told(statement, stated, assays, last[-1].unsure if alike else None, said))
        yield from told
        last = [] if measured_elsewhere(statement) or put_elsewhere(statement) else told or last


def _same_breath(one: Statement, last: Seen) -> bool:
    """Whether a list is told together with one before it: `, and the adhesion molecules`."""
    end = last.evidence[0].end
    return one.clause.start <= end and TOGETHER.fullmatch(one.scene.text, end, one.listed.start) is not None


def _told(one: Statement, stated: Outcome, assays: list[By], together: str | None, said: bool) -> Iterator[Seen]:
    """What a list says of vesicles, where it says anything of them.

    `together` is what makes a list unsure with which this one is told in one breath, None where there is none; `said`
    says that one before it in its sentence is told of vesicles.
    """
    if not_of_vesicles(one, stated.result):
        return
    text = one.scene.text
    embedded = stated.embedded and not in_legend(one) and one.scene.roles[one.number] != "methods"
    result = stated.result if embedded else settled(one, stated.result)
    known_ones = [known for member in one.listed.members if (known := known_protein(text, member))]
    usual = any(symbol in CLASSIC or any(one_of[0] in "1234" for one_of in found) for _, symbol, found, _ in known_ones)
    anyhow = "" if result or stated.result else found_anyhow(one, usual)
    if said and not (result or stated.result or anyhow) and told_of_amount(one.after) and plain(one, True):
        anyhow = "detected"
    result = result or anyhow
    tied = one.direct or (one.subject == "vesicles" and not CELLS.search(text, *one.clause))
    signs = tied and not (one.scene.roles[one.number] == "methods" and "antibod" in one.words)
    for member in _as_symbols(text, one.listed.members):
        known = known_protein(text, member)
        if known is None:
            yield from _reporter(one, member, assays)
            continue
        protein, symbol, categories, others = known
        if LIGAND.fullmatch(symbol) and RECEPTOR.match(text, member.end):
            continue
        sign = SIGN.match(text, member.end, member.end + 40)
        cells = OF_CELLS.search(text, max(one.clause.start, member.start - 60), member.start) if sign else None
        if cells is not None and not cells["of"]:
            continue
        own = _signed(one, sign, result) if sign and signs else result
        if own == "detected" and is_unwanted(one, symbol, categories):
            own = unwanted_result(one, sign is not None)
        elif not own and is_less(one) and is_unwanted(one, symbol, categories):
            own = "not detected"
        if (
            own == "not detected"
            and stated.weak
            and FAINTLY.search(one.before[-40:])
            and not is_unwanted(one, symbol, categories)
        ):
            own = "detected"
        passing = not own and seen_in_passing(one, symbol, categories)
        own = "detected" if passing else own
        origin = not own and of_origin(one, member)
        own = "detected" if origin else own
        unsure = doubt(one, symbol, categories, own, stated.weak and own == result, sign is not None)
        unsure = "" if origin else unsure
        if unsure is None and own and (anyhow or (stated.result and not stated.weak)):
            unsure = _put_there(one, own, anyhow, said, together) if member.name else None
        half = unsure is None and _half_told(one, own)
        if unsure is None and not half:
            continue
        span = Span(member.start, member.end)
        why = unsure or ("the text does not say so in so many words" if passing else "")
        why = why or ("the data are not shown" if own and not_shown(one.words) else "")
        for by in assays or [By(UNNAMED, span)]:
            if by.name == "immunofluorescence" and not own and not one.direct:
                continue
            role = _role(one, symbol, categories, own)
            place = (span, one.sentence)
            asked = one.scene.roles[one.number] in ("results", "abstract") and not own and only_asked(one, symbol)
            yield Seen(protein, symbol, own, by.name, role, place, by.span, why, others, half, asked, degree(one, own))


def _put_there(one: Statement, result: str, anyhow: str, said: bool, together: str | None) -> str | None:
    """Why a statement is unsure that nothing but its place puts at vesicles: empty where it is sure, None where not.

    `said` says that a list before it in its sentence is told of vesicles.
    """
    if result == "not detected" and not_in_vesicles(one.scene.text[one.listed.end : one.sentence.end]):
        return ""
    placed = at_vesicles(one) or tells_proteome(one.scene, one.number)
    if (not placed and elsewhere(one)) or not plain(one, placed or said):
        return None
    sure = (
        anyhow
        or said
        or follows(one)
        or (placed and one.subject == "vesicles")
        or (one.direct and result == "detected")
        or (result == "not detected" and _denied_there(one))
    )
    return "" if sure or goes_on(one) else together


def _denied_there(one: Statement) -> bool:
    """Whether the denial behind a list names the vesicles: `was not detected in exosomes`."""
    denied = denied_after(one.after)
    if denied is None or NOT_MORE.search(one.after[:60]):
        return False
    return IN_VESICLES.match(one.after, denied.end) is not None


def _as_symbols(text: str, members: Sequence[Mention]) -> list[Mention]:
    """The members of a list; among symbols of genes, one that may mean several is the symbol that it is: `TF`."""
    printed = [text[member.start : member.end] for member in members]
    if sum(word == member.name for word, member in zip(printed, members, strict=True)) < SYMBOLS:
        return list(members)
    return [
        member._replace(name=word) if not member.name and word in member.candidates else member
        for word, member in zip(printed, members, strict=True)
    ]


def _signed(one: Statement, sign: re.Match[str], result: str) -> str:
    """What the sign behind a protein states: `CD41+` is not seen where less than one percent were."""
    fewer = (
        result == "not detected" and denied_before(one.before) is not None and not NOT_WITH.search(one.before)
    ) or FEW.match(one.after)
    fewer = fewer or at_nothing(one.after[:100])
    return "detected" if not sign.group("minus") and not fewer else "not detected"


def _half_told(one: Statement, result: str) -> bool:
    """Whether a statement may be of vesicles though nothing in it says so: it is of nothing else."""
    role, text = one.scene.roles[one.number], one.scene.text
    if one.functional or on_cells(one) or CELLS.search(text, *one.clause) or TISSUE.search(text, *one.clause):
        return False
    if not result:
        listed = not one.subject and any(name.name in CLASSIC for name in one.listed.members)
        tied = (one.direct and one.subject == "vesicles") or (listed and one.scene.about_vesicles)
        tied = tied or (not one.subject and one.named and "anti-" in one.words and works_on_vesicles(one.scene))
        return role == "methods" and tied and PROBED.search(one.words) is not None
    told = role in ("results", "abstract", "other") and one.subject == "vesicles"
    return told and not PICTURED.search(one.words)


def _role(one: Statement, symbol: str, categories: tuple[str, ...], result: str) -> str:
    """Why a protein was looked for, where its categories do not say it: those of markers go before all others."""
    if symbol in CARRIERS and not result and not CONTAMINANT.search(one.words):
        return "cargo"
    if is_unwanted(one, symbol, categories):
        return "contaminant"
    firsts = {category[0] for category in categories}
    return "marker" if firsts & {"1", "2"} and firsts & {"3", "4"} else ""


def _reporter(one: Statement, member: Mention, assays: list[By]) -> Iterator[Seen]:
    """A reporter or a tag that was blotted in vesicles: no marker of theirs, but an assay of their protein."""
    entry = lookup.find("protein", member.name).entry if member.name else None
    if entry is None or entry.kind != "reporter" or not one.direct or one.functional or not PROBED.search(one.words):
        return
    span = Span(member.start, member.end)
    for by in assays:
        if by.name in ("western blot", "ELISA", "dot blot", "immuno-EM"):
            yield Seen(entry.name, entry.name, "", by.name, "reporter", (span, one.sentence), by.span, "")
