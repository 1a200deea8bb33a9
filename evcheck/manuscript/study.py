"""What the manuscript says of the study as a whole: title, authors, terms, purpose, data, ethics."""

from __future__ import annotations

import re
from collections import Counter

from evcheck.knowledge import lookup
from evcheck.manuscript.deposits import data_sets, ethics, ev_track
from evcheck.manuscript.draft import Found, Node
from evcheck.manuscript.structure.naming import SHORT
from evcheck.manuscript.structure.scene import Scene, names_vesicles
from evcheck.manuscript.structure.sentencing import number_at
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.sieve import Sieve

TOLD = ("methods", "results", "abstract", "front", "supplement", "other")
"""The sections whose words for vesicles are those of the authors for their own."""

WEIGHT = {"front": 6, "abstract": 2}
SHARE = 0.3
"""A second word counts as a term of the paper from this part of the uses of the first."""
LEAST = 3

COMPOUND = re.compile(r"[a-zA-Z]{0,6}EVs?$")
SHORTENED = re.compile(r"(?<![Ss]mall) EVs?$")
"""The end of a term that is a short form for all that stands before it: `secreted EVs`."""
SMALL = Sieve(r"\b(?:sEVs?|small (?:(?:[A-Z][\w+-]*|[\w-]+[- ]derived) )?(?:extracellular vesicles|EVs?))\b")
SEPARATED = re.compile(
    r"isolat|collect|pellet|purif|obtain|ultracentrifug|separat|harvest|concentrat|[Ww]e compared|giving"
)
STUDIED = re.compile(
    r"\b(?:[Ww]e|[Hh]ere,? we) (?:\w+ly )?(?:compared|isolated|studied|analy[sz]ed|characteri[sz]ed|profiled)\b"
)
"""Words of a sentence on what was done with small EVs: among methods and results, and before them."""
NO_TERM = frozenset(
    (
        "synthetic vesicle",
        "apoptotic body",
        "extracellular particle",
        "non-vesicular extracellular particle",
        "blebbing vesicle",
    )
)
GENERAL = (
    "MISEV",
    "International Society",
    "Society for",
    "Journal of",
    "database",
    "ExoCarta",
    "Vesiclepedia",
    "EVpedia",
    "EV-TRACK",
)
KIT = re.compile(
    r"(?:[- ](?:[A-Z]\w+|from|RNA|isolation|purification|extraction|precipitation|detection"
    r"|and)){0,4}[- ](?:Kits?|kits?|Reagent)\b"
)
"""What follows a term that is part of the name of a product: `Exosome Isolation Kit`."""
NEGATIVE = Sieve(
    r"\b(?:negative results? (?:are|were|is) (?:also )?(?:reported|shown|included|given)|no (?:significant "
    r")?effects? (?:was|were) (?:seen|found|observed|detected)|(?:had|has|showed) no (?:significant "
    r"|measurable )?effects?)\b",
    re.IGNORECASE,
)
INERT = re.compile(
    r"(?i)\b(?:mock|controls?|vehicle|sham|blanks?|PBS|saline|placebo|unconditioned|uninoculated"
    r"|(?:EV|exosome|vesicle)s?[- ](?:free|depleted))\b"
)
"""Subjects whose lack of an effect is no negative result: `The mock preparation had no effect`."""
PURPOSES = (
    ("biomarker", re.compile(r"\b(?:biomarkers?|diagnos(?:tic|is)|liquid biops(?:y|ies)|prognos(?:tic|is)|early "
        r"detection)\b", re.IGNORECASE)),
    ("therapeutic", re.compile(r"\b(?:therap(?:y|ies|eutic\w*)|drug delivery|treatment of|vaccines?"
        r"|regenerative medicine|protects?|attenuates?|alleviates?|ameliorates?)\b", re.IGNORECASE)),
    ("reference material", re.compile(r"\breference materials?\b", re.IGNORECASE)),
    ("method", re.compile(r"\b(?:isolation (?:of|methods?)|improved|novel method|protocol|platform|sensor"
        r"|biosensors?|comparison of|standardi[sz]ation|optimi[sz]\w+|assay for|detection of|quantification "
            r"of)\b", re.IGNORECASE)),
)  # fmt: skip


def study(scene: Scene) -> dict[str, Node]:
    """The chapter `study` of a dossier, as far as the manuscript tells it."""
    manuscript = scene.manuscript
    node: dict[str, Node] = {}
    if manuscript.title:
        node["title"] = _told(scene, manuscript.title)
    if manuscript.doi:
        node["doi"] = _told(scene, manuscript.doi)
    if manuscript.authors:
        node["authors"] = [_told(scene, author) for author in manuscript.authors]
    if manuscript.year:
        node["year"] = _told(scene, str(manuscript.year))
    if manuscript.doi:
        node["stage"] = Found("published", (), "the file names a DOI")
    if purpose := _purpose(scene):
        node["purpose"] = [purpose]
    if terms := terms_of(scene):
        node["terms"] = [*terms]
    if identifier := ev_track(scene):
        node["ev_track"] = identifier
    if data := data_sets(scene):
        node["data"] = data
    if negative := _negative(scene):
        node["negative_results"] = negative
    if approval := ethics(scene):
        node["ethics"] = approval
    return node


def _told(scene: Scene, value: str) -> Found:
    """A fact of the article, with its place where the text has it word for word."""
    at = scene.text.find(value, 0, 5_000) if value else -1
    return Found(value, (Span(at, at + len(value)),) if at >= 0 else ())


def terms_of(scene: Scene) -> list[Found]:
    """The words by which the paper calls its own vesicles: the one used most, and those used nearly as much."""
    counts, places = _uses(scene)
    if not counts:
        return []
    most = counts.most_common(1)[0][1]
    chosen = [
        name for name, count in counts.most_common() if count == most or (count >= LEAST and count >= SHARE * most)
    ]
    if "small EV" not in chosen and (match := _small(scene)):
        chosen.append("small EV")
        places["small EV"] = match
    return [Found(_printed(scene.text, name, places[name]), (places[name],)) for name in chosen[:4]]


def _printed(text: str, name: str, place: Span) -> str:
    """A term as the text has it where a dossier knows it so, else by its usual name."""
    printed = text[place.start : place.end]
    return printed if lookup.find("term", printed).entry is not None else name


def _uses(scene: Scene) -> tuple[Counter[str], dict[str, Span]]:
    counts: Counter[str] = Counter()
    places: dict[str, Span] = {}
    ranks: dict[str, tuple[bool, ...]] = {}
    full = {name.name for name in scene.names["term"] if name.end - name.start > SHORT}
    products = {place for name in scene.names["product"] for place in range(name.start, name.end)}
    for name in scene.names["term"]:
        number = number_at(scene.manuscript, name.start)
        if number is None or scene.others[number] or scene.roles[number] not in TOLD:
            continue
        printed = scene.text[name.start : name.end]
        if names_vesicles(scene, name.start, name.end) is None:
            continue
        behind = scene.text[name.end : name.end + 14]
        if re.match(r"[- ](?:depleted|free|TRACK|METRIC)", behind) or KIT.match(scene.text, name.end):
            continue
        if (
            name.end - name.start <= SHORT
            and not full.intersection((name.name, *name.candidates))
            and not COMPOUND.match(printed)
        ):
            continue
        word = _word(name.name or _resolved(name.candidates, full))
        if not word or word in NO_TERM:
            continue
        counts[word] += WEIGHT.get(scene.roles[number], 1)
        spelled = name.end - name.start > SHORT and not SHORTENED.search(printed)
        rank = (name.start not in products, name.name == word, spelled, spelled or " " not in printed)
        if word not in places or rank > ranks[word]:
            places[word], ranks[word] = Span(name.start, name.end), rank
    own = {word for word, place in places.items() if place.start not in products}
    return Counter({word: counts[word] for word in counts if word in own or not own}), places


def _resolved(candidates: tuple[str, ...], full: set[str]) -> str:
    """What a short form stands for, where the text spells out one of its meanings."""
    return next((name for name in candidates if name in full), "")


def _word(name: str) -> str:
    """The word that a term is counted under: kinds of `EV` by origin are `extracellular vesicle`."""
    entry = lookup.find("term", name).entry if name else None
    if entry is None:
        return ""
    if entry.meaning in ("generic", "operational") and entry.size != "small":
        return "extracellular vesicle"
    return "small EV" if entry.meaning == "operational" else str(entry.name)


def _small(scene: Scene) -> Span | None:
    """Where the methods say that small EVs were isolated."""
    for match in SMALL.finditer(scene.text):
        number = number_at(scene.manuscript, match.start())
        if number is None or scene.others[number]:
            continue
        told = SEPARATED if scene.roles[number] in ("methods", "results", "other") else STUDIED
        if scene.roles[number] in (*TOLD, "introduction") and told.search(scene.words(number)):
            return Span(match.start(), match.end())
    return None


def _purpose(scene: Scene) -> Found | None:
    """What the study is for, by its title; unsure, since a title says it in passing."""
    title = scene.manuscript.title
    at = scene.text.find(title, 0, 5_000) if title else -1
    if at < 0:
        return None
    for purpose, pattern in PURPOSES:
        if match := pattern.search(title):
            return Found(purpose, (Span(at + match.start(), at + match.end()),), "only by the words of the title")
    return None


def _negative(scene: Scene) -> Found | None:
    """Whether results that showed nothing are reported."""
    for number, role in enumerate(scene.roles):
        if role != "results" or scene.others[number] or scene.subjects[number] != "vesicles":
            continue
        sentence = scene.manuscript.sentences[number]
        match = NEGATIVE.search(scene.text, sentence.start, sentence.end)
        if match and not INERT.search(scene.text, sentence.start, match.start()):
            return Found("reported", (Span(match.start(), match.end()),), "one result that showed nothing is told")
    return None
