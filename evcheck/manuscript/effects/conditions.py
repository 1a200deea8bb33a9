"""What an assay of vesicles is told with: what was read, what stood beside the vesicles, route and repeats."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.structure.scene import Scene, names_vesicles
from evcheck.manuscript.text import Span

READOUTS = re.compile(
    r"\b(?:cell |tumou?r |wound |neurite |blood |bone |lung |tube |immune |T cell |gene |protein |infarct "
    r"|inflammatory |neutrophil |vessel |tissue |cytokine |nitric oxide |lymph node |ROS |calcium )?"
    r"(?:proliferation|viability|migration|invasion|apoptosis|angiogenesis|tube formation|differentiation"
    r"|phagocytosis|polari[sz]ation|wound healing|healing|closure|closure rate|"
    r"inflammation|fibrosis|regeneration|survival|growth|metastasis|infarct size|cytokine (?:levels|production"
    r"|release|secretion)|(?:NF-?κB|reporter) activity|cytotoxicity|chemotaxis|adhesion|"
    r"senescence|autophagy|osteogenesis|neurogenesis|mineralization|calcification|barrier function|permeability"
    r"|secretion|expression|activation|sprouting|outgrowth|production|remodell?ing|function)\b",
    re.IGNORECASE,
)
VAGUE = ("expression", "secretion", "production", "activation", "function")
"""Words that say nothing without what they are of."""
OF_WHAT = re.compile(
    r" of (?:the |these )?(?:[\w-]+ (?=(?:markers|genes|proteins|cytokines|receptors|mRNAs?)\b))?"
    r"(?!the\b|these\b)[\w-]+"
)
NAMED_BEFORE = re.compile(r"(?<![\w-])(?=[\w-]*[A-Z\d])[\w-]+ $")
"""A name before such a word: `miR-21 expression`."""
WHOSE = re.compile(r"[\w-]+['’]?s?['’]? $")
"""The word right before: `exosomes’ expression`."""
BEFORE = 24
"""Characters of such words."""
CONTROLS = (
    ("vehicle", re.compile(
        r"\b(?:vehicle[- ](?:control|treated|group|alone|only)"
        r"|(?:PBS|saline|DPBS|HBSS)[- ](?:treated|control|group|alone|only|injected|vehicle)"
        r"|(?:equal|same|equivalent) (?:volumes?|amounts?) of (?:PBS|saline|vehicle|buffer|DPBS)"
        r"|(?:PBS|saline|vehicle|buffer|DPBS|medium)(?: \w+){0,2} (?:was|were|served|used)(?: \w+)? as (?:a |an |the )?"
        r"(?:\w+ ){0,2}controls?"
        r"|(?:(?:or|and)(?: with)?|received|receiving|versus|vs\.?|compared (?:with|to)|relative to"
        r"|(?:treat|inject|incubat|stimulat|dos|infus|instill|gavag|supplement|inoculat|expos|challeng"
        r"|randomi[sz]|assign|allocat)\w* (?:with|to))"
        r" (?:sterile |an equal volume of |the )?(?:PBS|saline|vehicle|DPBS)\b"
        r"(?! (?:was|were|supplemented|containing|with)))")),
    ("EV-depleted fluid", re.compile(r"\b(?:EV|exosome|vesicle)[- ](?:depleted|free) (?:conditioned )?(?:medium"
        r"|media|supernatants?|fractions?|plasma|serum|CM|fluid)(?: \w+){0,4} (?:control|as)\b")),
    ("process blank", re.compile(r"\b(?:process|procedural|isolation) (?:blank|control)s?\b|\b(?:unconditioned"
        r"|non-?conditioned) medium (?:control|processed)")),
    ("untreated", re.compile(r"\b(?:untreated|non-?treated|mock[- ]treated) (?:cells?|controls?|group|mice"
        r"|animals)\b")),
)  # fmt: skip
NO_CONTROL = re.compile(
    r"(?i)(?:wash|rins|dilut|suspend|flush|fix|block|dialy|perfus|permeabil|dissolv|prepar|mixed|bath)\w*[^.;]{0,60}$"
)
"""What buffers are for besides: `washed with water and PBS`."""
REPEATS = re.compile(
    r"\b[nN]\s?(?:=|≥)\s?(?P<n>\d{1,3})\b|\b(?P<word>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) "
    r"(?:independent|biological|separate)(?: biological)? (?:experiments?|replicates?|repeats?|samples|donors)\b"
    r"|\b(?:experiments?|assays?) (?:was|were) (?:repeated|performed|done"
    r"|carried out) (?:independently )?(?:at least )?"
    r"(?P<times>two|three|four|five|six|\d) times\b",
    re.IGNORECASE,
)
"""How often an assay was repeated: `n = 3`, `three independent experiments`, `repeated three times`."""
NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
TECHNICAL = re.compile(r"\bin (?P<word>duplicate|triplicate|quadruplicate)s?\b", re.IGNORECASE)
TECHNICALLY = {"duplicate": "2", "triplicate": "3", "quadruplicate": "4"}
ROUTE = re.compile(
    r"\b(?P<route>intravenous(?:ly)?|tail[- ]vein|intraperitoneal(?:ly)?|intranasal(?:ly)?|intratracheal(?:ly)?"
    r"|subcutaneous(?:ly)?|intramuscular(?:ly)?|intratumou?ral(?:ly)?|oral(?:ly)?(?= gavage| administ)|"
    r"intramyocardial(?:ly)?|intra-?articular(?:ly)?|intracerebroventricular(?:ly)?|intravitreal(?:ly)?"
    r"|topical(?:ly)?|intradermal(?:ly)?|retro-?orbital(?:ly)?|corp(?:us|ora) cavernos(?:um|a)|intracavernous(?:ly)?"
    r"|intrathecal(?:ly)?|intra-?arterial(?:ly)?|intracranial(?:ly)?|intrarenal(?:ly)?|intracoronary"
    r"|i\.v\.|i\.p\.|s\.c\.)"
)


def conditions(text: str, entry: dict[str, Node], start: int, end: int) -> None:
    """Controls, route and repeats from a paragraph, where they are not known yet."""
    if "route" not in entry and (match := ROUTE.search(text, start, end)):
        entry["route"] = Found(match.group("route"), (Span(match.start(), match.end()),))
    controls = entry.setdefault("controls", [])
    if isinstance(controls, list):
        known = {one.value for one in controls if isinstance(one, Found)}
        for name, pattern in CONTROLS:
            beside = (one for one in pattern.finditer(text, start, end) if not _no_control(text, start, one))
            if name not in known and (match := next(beside, None)):
                controls.append(Found(name, (Span(match.start(), match.end()),)))
    if not controls:
        del entry["controls"]
    repeats = entry.setdefault("replicates", {})
    if isinstance(repeats, dict):
        if "biological" not in repeats and (match := REPEATS.search(text, start, end)):
            word = match.group("word") or match.group("times") or ""
            number = match.group("n") or str(NUMBERS.get(word.lower(), word))
            repeats["biological"] = Found(number, (Span(match.start(), match.end()),), "may not be of this assay")
        if "technical" not in repeats and (match := TECHNICAL.search(text, start, end)):
            repeats["technical"] = Found(TECHNICALLY[match.group("word").lower()], (Span(match.start(), match.end()),))
    if not repeats:
        del entry["replicates"]


def _no_control(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a buffer washed or held something, beside whatever was given."""
    return match.group().startswith(("or ", "and ")) and NO_CONTROL.search(text[start : match.start()]) is not None


def readout_of(scene: Scene, sentences: Sequence[int]) -> Found | None:
    """What was read: the first words for an effect in the sentences or those behind them."""
    for first in sentences:
        paragraph = scene.manuscript.sentences[first].paragraph
        for number in range(first, min(first + 3, len(scene.subjects))):
            sentence = scene.manuscript.sentences[number]
            if sentence.paragraph != paragraph:
                break
            for match in READOUTS.finditer(scene.text, sentence.start, sentence.end):
                if (words := _whole(scene, match)) is not None:
                    told = scene.text[words.start : words.end]
                    return Found(told.lower() if words == match.span() else told, (words,))
    return None


def _whole(scene: Scene, match: re.Match[str]) -> Span | None:
    """A word for an effect with what it is of; None where that is not told, or vesicles are what it is of."""
    start, end = match.span()
    of = OF_WHAT.match(scene.text, end)
    own = WHOSE.search(scene.text[max(0, start - BEFORE) : start])
    if (own and names_vesicles(scene, start - len(own[0]), start)) or (of and names_vesicles(scene, end, of.end())):
        return None
    if match.group().lower() not in VAGUE:
        return Span(start, end)
    if of:
        return Span(start, of.end())
    named = NAMED_BEFORE.search(scene.text[max(0, start - BEFORE) : start])
    return Span(start - len(named[0]), end) if named else None
