"""Proteins that were looked for in vesicles: by which assay, and seen or not seen.

A protein counts where a sentence ties it to vesicles. What the sentence states of a list of proteins stands before or
behind the list: `positive for ...`, `... were not detected`. A methods section tells what was looked for, not what was
found, unless it says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from evcheck.knowledge import lookup
from evcheck.manuscript.draft import Candidate, Found, Node
from evcheck.manuscript.listing import Listed, lists_in
from evcheck.manuscript.looking import UNNAMED, By, assays_at
from evcheck.manuscript.names import Mention, within
from evcheck.manuscript.negation import denied_after, denied_before, not_shown, supposed
from evcheck.manuscript.scene import CELLS, Scene, cites, names_vesicles
from evcheck.manuscript.text import Span

CLAUSE = re.compile(
    r";\s|,?\s(?:whereas|while|but|however|although|though|in contrast|by contrast|conversely)\b[,\s]"
    r"|(?<=[.;,:)])\s\(?[a-hA-H]\)\s|(?<=\.)\s[a-h]\s(?=[A-Z])"
    r"|,?\s(?:and|or|with)\s(?=(?:(?:were|was|are|is|the|an?|also|did|do|not|no)\s){0,3}"
    r"(?:negative|lack\w*|absen\w+|depleted|not\b|devoid|free\b|positive|no\b))"
)
"""Where one statement of a sentence ends and another begins."""

PRESENT_BEFORE = re.compile(
    r"(?:\b(?:positive|positivity|stain\w* positive\w*) (?:\w+ )?(?:for|of)|\b(?:presence|enrichment|detection|expression|abundance|"
    r"existence|localization) (?:and \w+ )?(?:of|in)|\b(?:express(?:ed|es|ing)?|contain(?:ed|s|ing)?|carr(?:y|ied|ies|ying)|"
    r"enrich(?:ed)?(?: in| for| with)?|exhibit(?:ed|s|ing)?|display(?:ed|s|ing)?|harbou?r(?:ed|s|ing)?|bear(?:ing|s)?|bore|possess\w*|"
    r"confirm(?:ed|s|ing)?|reveal(?:ed|s|ing)?|show(?:ed|s|n|ing)?|demonstrat(?:ed|es|ing)|identif(?:ied|ies|ying)|detect(?:ed|ing|s)|"
    r"verified|validated|comprising|co-?express\w*|found|observed|characteri[sz]ed by)"
    r"|\b(?:bands?|signals?|peptides?|staining) (?:(?:was|were) (?:\w+ )?)?(?:of|for|at|corresponding to|obtained for|seen for|detected for|observed for))\s*[:(]?\s*"
    r"(?:(?:the|a|an|of|for|high|higher|strong|clear|all|both|several|two|three|four|five|common|classical|typical|canonical|known|"
    r"characteristic|well-known|established|general|generic|conventional|specific|commonly used|widely used|positive|surface|membrane|"
    r"protein|proteins|markers?|marker proteins|exosom\w+|EVs?|sEVs?|MVs?|vesicle|vesicular|small|extracellular|enriched|associated|related|"
    r"cytosolic|luminal|transmembrane|tetraspanins?|tetraspanin proteins?|family|members?|levels?|amounts?|expression|"
    r"bands?|signals?|cargo|lineage|such|as|including|includes?|included|luminal|representative|key|main|major|various|different|like|namely|e\.g\.,?|i\.e\.,?|anti-?|and|ESCRT|\w+-specific|\w+-enriched|\w+-associated|"
    r"\w+-derived|\d[\d,]{0,5}|total|of|bona|fide|molecules?|antigens?|human|mouse|by|in|western|blot(?:ting)?|immunoblot(?:ting)?|analysis|presence|enrichment|[(),:-])\s*){0,14}$",
    re.IGNORECASE,
)
PRESENT_AFTER = re.compile(
    r"^[^;:.]{0,90}?\b(?:(?:was|were|are|is|being|been|be|could be)\s(?:\w+\s){0,3}?(?:detect\w*|present|found|expressed|enriched|identified|observed|"
    r"abundant|positive|visible|confirmed|seen|shown|demonstrated|evident|apparent|verified|higher|highest|strong\w*|prominent|recovered|localized|validated|revealed|detectable|co-?isolated|the ones|among)"
    r"|(?:enriched|detected|present|found|abundant|expressed|identified|detectable|visible)\s(?:in|on|at|by|within)|(?:show|showed|gave|displayed|had|exhibited|yielded|produced)\s(?:\w+\s){0,3}?(?:bands?|signals?|enrichment|expression|levels|abundance|staining)"
    r"|signals? (?:in|on)|(?:peaked|co-?eluted|eluted|accumulated|co-?purified|co-?fractionated|floated) (?:in|with|at)|(?:expression|enrichment|positivity) (?:was|were) (?:confirmed|detected|observed|found|evident|verified))",
    re.IGNORECASE,
)
SIGN = re.compile(
    r"\s?\(?(?:(?P<plus>[+⁺]|high\b|-?\s?positive\b|\(\+\)|pos\b|-expressing\b|-bearing\b|-containing\b)|(?P<minus>[−–⁻]|-(?=[\s/),;.])|-?\s?negative\b(?! control)|neg\b|\(-\)))"
)
LOOKED_AT = re.compile(
    r"antibod|\banti-|\bprobed?\b|stain|label|immunogold|blot|ELISA|Simoa|\bagainst\b|detect|measur|assess|analy[sz]|determin|examin|"
    r"quantif|cytometr|evaluat|investigat|immunoreact|levels? of|markers?|tested|incubated",
    re.IGNORECASE,
)
RESULT_IN_METHODS = re.compile(
    r"positive for|negative for|confirmed|lack|absence of|presence of|devoid|defined as|characteri[sz]ed by|was not|were not|undetect|showed|revealed",
    re.IGNORECASE,
)
FUNCTIONAL = re.compile(
    r"\b(?:treat(?:ed|ment|ing)|incubat(?:ed|ion) with(?! (?:the |a |both )?(?:primary|secondary|anti|antibod|specific|indicated|mouse|rabbit|monoclonal|polyclonal|following|respective|\w+-conjugated|capture|PE|FITC|APC))|stimulat\w+|administ\w+|inject\w+|induc\w+|up-?regulat\w+|down-?regulat\w+|promot\w+|"
    r"inhibit\w+|attenuat\w+|suppress\w+|mRNA|phosphorylat\w+|(?<!Cell )(?<!cell )signall?ing|pathways?|transfect\w+|knock-?(?:down|out)\w*|siRNA|shRNA|"
    r"overexpress\w+|silenc\w+|differentiat\w+|activat\w+|uptake|internali[sz]\w+|co-?locali[sz]\w+|transgen\w+|polari[sz]\w+|proliferat\w+|"
    r"gene expression|expression levels? of|secretion of|biogenesis|prolong\w*|apoptosis|migration)\b",
    re.IGNORECASE,
)
ON_CELLS = re.compile(
    r"^[^.;]{0,60}?\b(?:in|on|by|of|from) (?:the |these |those |both |all |their |human |mouse )*(?:surface of |membranes? of )?(?:the )?(?:[\w/+-]+ ){0,3}?"
    r"(?:cells?|macrophages?|monocytes?|DCs|HUVECs?|MSCs|lysates?|tissues?|fibroblasts?|neurons?|astrocytes?|mice|patients?|tumou?rs?|sections?|"
    r"platelets?|microglia|hepatocytes?|homogenates?|brains?|livers?|lungs?|kidneys?|hearts?)\b(?![- ]derived|[- ]EV)",
    re.IGNORECASE,
)
CAPTURE_BEFORE = re.compile(
    r"(?:captur\w+|coated|coupled|conjugated|immobili[sz]ed|functionali[sz]ed|bound|pull(?:ed)?[- ]down|immuno-?precipitat\w+|immuno-?(?:isolat|captur|affinity)\w*|"
    r"isolat\w+|beads|enrich(?:ed|ment) (?:by|using))\s?(?:(?!(?:stain|detect|label|prob|blot|incubat|analy|and\b|were\b|was\b))\w+\s){0,5}?(?:anti-?\s?|antibod\w+ (?:against|to|for) |against |\()?$",
    re.IGNORECASE,
)
CAPTURE_AFTER = re.compile(
    r"^[^.;,]{0,40}?\b(?:captur\w+|coated|coupled|conjugated|functionali[sz]ed|(?:magnetic |latex |dyna|micro)?beads|microbeads|dynabeads|immuno-?precipitat\w+|pull-?down|immuno-?captur\w+)",
    re.IGNORECASE,
)
DRAWN = re.compile(
    r"\b(?:schematic|illustration|cartoon|diagram|BioRender|graphical|graphical abstract|overview of|workflow)\b",
    re.IGNORECASE,
)
PARTNER = re.compile(
    r"[- ](?:interact\w+|binding|dependent|mediated|induced|deficient|null|inhibit\w+|agonist|antagonist|ligand|driven|"
    r"regulated|signall?ing|pathway)\b"
)
LOADING = re.compile(
    r"loading|internal (?:control|reference|standard)|housekeeping|reference protein|endogenous control", re.IGNORECASE
)
OWN_VERB = re.compile(r"^\s*(?:\([^()]{0,60}\)\s*)?(?:was|were|is|are|could|remained|did|gave|showed)\b")
MESSENGER = re.compile(r"\bm?RNAs?\b|\btranscripts?\b|PCR\b|gene expression", re.IGNORECASE)
NORMALIZED = re.compile(r"normali[sz]ed (?:to|against|by|with|for)\s(?:\w+\s){0,3}$", re.IGNORECASE)
INTRODUCED = re.compile(
    r"\b(?:including|such as|among (?:them|which|others)|namely|like|e\.g\.,?|for (?:example|instance),?)[\s:(]*(?:(?:the|both|all|well-known|known|common|several|"
    r"classical|typical|exosom\w+|EVs?|vesicle|markers?|proteins?|tetraspanins?|established|canonical|\w+-associated)[\s,:(]*){0,6}$",
    re.IGNORECASE,
)
STATES = re.compile(
    r"\b(?:identif(?:ied|y)|detect(?:ed|s)|found|contain(?:ed|s|ing)?|express(?:ed|es|ing)?|enriched|present|presence|expression|reveal(?:ed|s)|show(?:ed|s)?|carr(?:y|ied)|confirmed|positive|harbou?r\w*|display\w*)\b",
    re.IGNORECASE,
)
CONTRAST = re.compile(
    r"\b(?:but|and|yet|though) (?:was |were |is |are )?(?:not|absent|undetectable|nearly absent)(?: \w+){0,2}? ?(?:in|on|from)?\b",
    re.IGNORECASE,
)
VESICLES_NEXT = re.compile(r"\s?(?:the |any |these |our )?(?:[\w-]+ ){0,3}?[\w-]*(?:EV|[Ee]xo|[Vv]esic|MV|MP)")
CONTAMINANT = re.compile(
    r"(?:negative|contamina\w+|purity|non-?(?:EV|exosom\w+|vesic\w+))(?:[ -](?:EV|exosom\w+|vesic\w+|protein))*[ -](?:control|marker|protein)|"
    r"contamina\w+|purity|impurit\w+|(?:negative|exclusion) marker",
    re.IGNORECASE,
)
DEFINED_AS = re.compile(
    r"defin|identif|gat(?:ed|ing)|consider|classif|phenotyp|characteri|recogni|distinguish|as\b|were\b"
)
IN_THEM = re.compile(
    r"\b(?:in|on|within|by|from|inside|across)\s(?:(?:the|these|isolated|purified|both|all|our|surface|of|membrane|lumen|fraction|small|large|intact|most|some|plasma|serum|urinary|circulating|\w+-derived)\s|[\w/+]+-){0,6}$"
)
"""The end of what stands between a protein and the vesicles that it is said to be in."""
PROBED = re.compile(
    r"antibod|\banti-|blot|\bprobed?\b|immunogold|ELISA|Simoa|cytometr|stained|immunolabel|MACSPlex|mass spec|proteom",
    re.IGNORECASE,
)
NO_ANTIBODY = ("mass spectrometry", "targeted mass spectrometry")
CLASSIC = frozenset(
    [
        "CD9",
        "CD63",
        "CD81",
        "CD82",
        "PDCD6IP",
        "TSG101",
        "FLOT1",
        "FLOT2",
        "flotillin",
        "SDCBP",
        "HSPA1A",
        "HSPA8",
        "CANX",
        "GOLGA2",
        "CD41",
    ]
)
"""Proteins that hardly anybody blots but to show vesicles, or their absence."""


class Seen(NamedTuple):
    """One statement about one protein: its name as a dossier has it, the result, the assay, and the words for them.

    `sure` is less than 1 where the sentence does not name the vesicles, or does not name the assay.
    """

    protein: str
    symbol: str
    result: str
    by: str
    contaminant: bool
    evidence: tuple[Span, ...]
    by_evidence: Span
    unsure: str
    others: tuple[str, ...] = ()


def proteins_seen(scene: Scene) -> list[Seen]:
    """Every statement of the manuscript about a protein in vesicles, in the order of the text."""
    return [
        seen
        for number, subject in enumerate(scene.subjects)
        if scene.roles[number] not in ("front", "references", "back", "data availability") and not scene.others[number]
        for seen in _in_sentence(scene, number, subject)
    ]


def _in_sentence(scene: Scene, number: int, subject: str) -> Iterator[Seen]:
    sentence = scene.manuscript.sentences[number]
    text = scene.text
    previous = ""
    start = sentence.start
    if not within(scene.names, "protein", sentence.start, sentence.end):
        return
    ends = [match.start() for match in CLAUSE.finditer(text, sentence.start, sentence.end)] + [sentence.end]
    for end in ends:
        lists = lists_in(text, scene.names, start, end) if not cites(scene, number, start, end) else []
        at = start
        for which, listed in enumerate(lists):
            following = lists[which + 1].start if which + 1 < len(lists) else end
            before, after = text[at : listed.start], text[listed.end : following]
            result = _result(text, before, after, listed, sentence.end)
            if not result and which and len(before) < 60:
                result = previous
            previous = result
            clause = Span(start, end)
            for part, outcome in _parted(text, listed, before, after, result):
                yield from _tied(scene, number, subject, part, outcome, clause, before, after)
            at = listed.end
        start = end


def _parted(text: str, listed: Listed, before: str, after: str, result: str) -> list[tuple[Listed, str]]:
    """A list in two, where what stands before and what stands behind it say different things of its members.

    `positive for CD9 and CD63, and calnexin was absent`: the last members, after `and`, have the verb behind them.
    """
    stated = "detected" if PRESENT_BEFORE.search(before[-260:]) else "not detected" if denied_before(before) else ""
    behind = "not detected" if denied_after(after) else "detected" if PRESENT_AFTER.match(after[:160]) else ""
    if len(listed.members) < 2 or not stated or not behind or stated == behind or not OWN_VERB.match(after):
        return [(listed, result)]
    gaps = [text[one.end : two.start] for one, two in pairwise(listed.members)]
    cut = next(
        (number for number in range(len(gaps) - 1, -1, -1) if re.search(r"[,;)]\s*(?:and|but)\b", gaps[number])),
        len(gaps) - 1,
    )
    if stated == "not detected" and not re.search(r"[,;)]\s*(?:and|but)\b", gaps[cut]):
        return [(listed, result)]
    first, second = listed.members[: cut + 1], listed.members[cut + 1 :]
    return [
        (Listed(first[0].start, first[-1].end, first), stated),
        (Listed(second[0].start, second[-1].end, second), behind),
    ]


def _result(text: str, before: str, after: str, listed: Listed, sentence_end: int) -> str:
    """What a clause states of a list: `detected`, `not detected`, or nothing."""
    if denied_before(before) and not re.search(r"\bnot only\b", before[-30:]):
        return "not detected"
    if denied_after(after):
        return "not detected"
    behind = text[listed.end : min(sentence_end, listed.end + 160)]
    if (contrast := CONTRAST.search(behind)) and VESICLES_NEXT.match(behind[contrast.end() :]):
        return "not detected"
    if (introduced := INTRODUCED.search(before[-160:])) and STATES.search(before[-260:]):
        return "detected" if introduced and not denied_before(STATES.sub("", before[-40:])) else ""
    if PRESENT_BEFORE.search(before[-260:]) or PRESENT_AFTER.match(after[:160]):
        return "detected"
    return ""


def _tied(
    scene: Scene, number: int, subject: str, listed: Listed, result: str, clause: Span, before: str, after: str
) -> Iterator[Seen]:
    """What a list says of vesicles, where its sentence ties it to them."""
    text, role = scene.text, scene.roles[number]
    sentence = scene.words(number)
    in_clause = names_vesicles(scene, clause.start, clause.end) is not None
    tie = in_clause or (subject == "vesicles" and scene.direct[number])
    looked = _says(sentence, LOOKED_AT)
    span_of = Span(*_sentence(scene, number))
    if subject in ("cells", "tissue") and not tie:
        return
    if CAPTURE_BEFORE.search(before[-70:]) or CAPTURE_AFTER.match(after):
        if result != "detected" or not re.search(r"positive|express|stain", before[-60:] + after[:30]):
            return
    if LOADING.search(before[-60:] + after[:80]) or NORMALIZED.search(before[-40:]) or PARTNER.match(after):
        return
    if DRAWN.search(text[clause.start : clause.end]) or MESSENGER.search(before[-50:] + " | " + after[:40]):
        return
    on_cells = ON_CELLS.match(after) is not None and not names_vesicles(
        scene, listed.end, min(clause.end, listed.end + 60)
    )
    functional = _says(text[clause.start : clause.end], FUNCTIONAL)
    if role == "methods" and result == "detected" and not RESULT_IN_METHODS.search(sentence):
        result = ""
    if result and supposed(sentence) and not re.search(r"\bFig", sentence):
        result = ""
    classic = any(name.name in CLASSIC for name in listed.members)
    assays = assays_at(scene, number, clause.start, clause.end, listed.start) or [
        By(UNNAMED, Span(listed.start, listed.end))
    ]
    for member in listed.members:
        sign = SIGN.match(text, member.end, member.end + 14)
        own = result
        if sign and tie and not (role == "methods" and "antibod" in sentence):
            own = "detected" if sign.group("plus") else "not detected"
        seen = known_protein(text, member)
        if seen is None:
            continue
        protein, symbol, category, others = seen
        marker = any(one[0] in "12" for one in category)
        unwanted = not marker and any(one[0] in "34" for one in category)
        if on_cells and not (unwanted and own == "not detected"):
            continue
        unsure = ""
        if symbol in CLASSIC:
            if not tie and (subject != "vesicles" or functional):
                unsure = "the sentence does not name the vesicles"
            if not own and subject != "vesicles" and not PROBED.search(sentence):
                continue
            if functional and not in_clause:
                continue
        elif marker or unwanted:
            strict = _strict(text, scene, listed, span_of, clause, before, after, own, functional, bool(sign))
            missing = own == "not detected" and (unwanted or not CELLS.search(text, clause.start, clause.end))
            if own and not classic and not strict and not missing:
                continue
            if functional or subject != "vesicles" or (not tie and not classic):
                continue
        elif not _strict(text, scene, listed, span_of, clause, before, after, own, functional, bool(sign)):
            if not (classic and tie and not functional and not CELLS.search(sentence)):
                continue
        if not own and not (looked if symbol in CLASSIC or unwanted else PROBED.search(sentence)):
            continue
        if not own and not (classic or (tie and (marker or unwanted))):
            continue
        contaminant = unwanted or (
            CONTAMINANT.search(before[-80:]) is not None and symbol not in CLASSIC - {"CANX", "GOLGA2"}
        )
        why = unsure or ("the data are not shown" if own and not_shown(sentence) else "")
        span = Span(member.start, member.end)
        evidence = (span, Span(*_sentence(scene, number)))
        for by in assays:
            yield Seen(protein, symbol, own, by.name, contaminant, evidence, by.span, why, others)


@lru_cache(maxsize=64)
def _says(text: str, pattern: re.Pattern[str]) -> bool:
    return pattern.search(text) is not None


def _sentence(scene: Scene, number: int) -> tuple[int, int]:
    sentence = scene.manuscript.sentences[number]
    return sentence.start, sentence.end


def _last_vesicles(scene: Scene, start: int, end: int) -> Span | None:
    """Where a part of the text names vesicles last."""
    found = None
    while vesicles := names_vesicles(scene, start, end):
        found, start = vesicles, vesicles.end
    return found


def _strict(
    text: str,
    scene: Scene,
    listed: Listed,
    sentence: Span,
    clause: Span,
    before: str,
    after: str,
    result: str,
    functional: bool,
    sign: bool,
) -> bool:
    """Whether a protein that is no usual marker is said to be in or on vesicles, in so many words."""
    if functional or not result:
        return False
    vesicles_before = _last_vesicles(scene, sentence.start, listed.start)
    vesicles_behind = names_vesicles(scene, listed.end, clause.end)
    if sign and vesicles_behind and vesicles_behind.start - listed.end < 25:
        return True
    between = text[vesicles_before.end : listed.start] if vesicles_before else ""
    if sign and vesicles_before and len(between) < 90 and DEFINED_AS.search(between):
        return True
    bearer = re.search(
        r"(?:positive for|identified|detected|revealed|confirmed|showed|contain\w*|express(?:ed|es|ing)?|carr(?:y|ied|ies|ying)|enriched (?:in|with|for)|display\w*|exhibit\w*|harbou?r\w*|negative for|devoid of|lack\w*)[^.;]{0,60}$",
        before,
    )
    if vesicles_before and bearer and not CELLS.search(between):
        return True
    return bool(
        vesicles_behind
        and vesicles_behind.start - listed.end < 80
        and IN_THEM.search(text, listed.end, vesicles_behind.start)
        and not re.match(
            r"[- ](?:release|secretion|biogenesis|production|formation|shedding|uptake)",
            text[vesicles_behind.end :][:14],
        )
        and not CELLS.search(text[listed.end : vesicles_behind.start])
    )


def known_protein(text: str, name: Mention) -> tuple[str, str, tuple[str, ...], tuple[str, ...]] | None:
    """The name of a protein as a dossier has it, its symbol, its categories, and what else it may mean."""
    printed = text[name.start : name.end]
    if name.name:
        return _known(name.name)
    if re.match(r"CD\d", printed):
        return printed, printed, ("1b",), name.candidates
    known = _known(name.candidates[0])
    return known and (known[0], known[1], known[2], name.candidates[1:])


@cache
def _known(symbol: str) -> tuple[str, str, tuple[str, ...], tuple[str, ...]] | None:
    entry = lookup.find("protein", symbol).entry
    if entry is None or entry.kind != "protein":
        return None
    categories = tuple(dict.fromkeys(one for edition in entry.categories.values() for one in edition))
    return entry.called or entry.name, entry.name, categories, ()


def protein_entries(statements: list[Seen], antibodies: Mapping[str, str], lysed: Found | None) -> list[Node]:
    """The proteins as `characterization: proteins:` has them: one entry for each assay, result and role.

    A protein whose antibody is known by its name in `antibodies:` has its own entry; `lysed` is the lysis buffer.
    """
    results = {symbol: _decided([one for one in statements if one.symbol == symbol]) for symbol in _order(statements)}
    groups: dict[tuple[str, str, bool, str], list[Seen]] = {}
    for symbol, best in results.items():
        same = [one for one in statements if one.symbol == symbol and one.result in (best.result, "")]
        named = [one for one in same if one.by != UNNAMED]
        for by in dict.fromkeys(one.by for one in named or same):
            shown = next((one for one in same if one.by == by and one.result == best.result), best)
            place = next(one.by_evidence for one in same if one.by == by)
            own = antibodies.get(symbol, "") if by not in NO_ANTIBODY else ""
            key = (by, best.result, best.contaminant, own)
            groups.setdefault(key, []).append(shown._replace(by=by, by_evidence=place))
    blots = any(by == "western blot" for by, *_ in groups)
    return [
        _entry(by, result, role, group, own, lysed if by == "western blot" or (not blots and number == 0) else None)
        for number, ((by, result, role, own), group) in enumerate(groups.items())
    ]


def _order(statements: list[Seen]) -> list[str]:
    return list(dict.fromkeys(one.symbol for one in statements))


def _decided(statements: list[Seen]) -> Seen:
    """The statement that settles a protein: sure before unsure; where the text says both, that it was seen.

    A contaminant that was seen in one place and not in another is one that was looked for and not found in vesicles.
    """
    stated = [one for one in statements if one.result]
    if not stated:
        return statements[0]
    found = [one for one in stated if one.result == "detected"]
    missing = [one for one in stated if one.result != "detected"]
    if found and missing:
        first = missing if stated[0].contaminant or stated[0].symbol in ("CANX", "GOLGA2") else found
        if len(found) != len(missing):
            first = first if first is missing else max((found, missing), key=len)
        return first[0]._replace(unsure="the text states both that it was seen and that it was not")
    return min(stated, key=lambda one: bool(one.unsure))


def _entry(
    by: str, result: str, contaminant: bool, group: list[Seen], antibody: str, lysed: Found | None
) -> dict[str, Node]:
    names: list[Node] = [
        Found(
            one.protein, one.evidence[:1], one.unsure, tuple(Candidate(other, one.evidence[0]) for other in one.others)
        )
        for one in group
    ]
    first = group[0]
    entry: dict[str, Node] = {
        "protein": names if len(names) > 1 else names[0],
        "by": Found(by, (first.by_evidence,)),
    }
    if result:
        entry["result"] = Found(result, first.evidence[::-1])
    if contaminant:
        entry["role"] = Found("contaminant", first.evidence[:1])
    elif any(one.symbol in ("HSP90AB1", "HSP90AA1") for one in group):
        entry["role"] = Found("marker", first.evidence[:1])
    if antibody:
        entry["antibody"] = Found(antibody, first.evidence[:1])
    if lysed is not None:
        entry["lysis_buffer"] = lysed
    return entry
