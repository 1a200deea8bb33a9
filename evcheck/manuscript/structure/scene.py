"""What each sentence of a manuscript is about: vesicles, cells, tissue, or something else, and whose work it tells.

A protein that is blotted in cell lysates is no vesicle marker, an electron micrograph of a lung is no image of
vesicles. So every finding about vesicles rests on a sentence that speaks of them, or on one that follows such a
sentence in its paragraph, or stands under a heading that names them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import lru_cache, wraps
from typing import Concatenate, NamedTuple, ParamSpec, TypeVar, cast

from evcheck.knowledge.genes import gene
from evcheck.manuscript.text import Manuscript, Sentence, Span
from evcheck.manuscript.words.names import Mentions, find_names
from evcheck.manuscript.words.negation import of_others
from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.vesicle_words import ANNOTATED, of_lipids, speaks_of_vesicles

CORE = Sieve(
    r"EV|E[xX][oO]|exo|OMV|ELN|PDNV|esicle|icroparticle|ctosome|rostasome|igrasome|vesicular (?=fraction|pellet)"
)
"""What every word for vesicles holds; a text is searched for it first, since that is quick."""
PELLETS = Sieve(
    r"\b(?:1[0-9]0(?:,? ?000 ?(?:[x×] ?)?g|[kK](?: ?(?:[x×] ?)?g)?)|P1[0-6]0) (?:pellets?|fractions?)"
    r"|\b[Pp]ellets? (?:obtained|collected|recovered) at 1[0-9]0,? ?000 ?[x×] ?g"
    r"|\b(?:vesicle|vesicular|exosome) pellets?|\b[Bb]lots of the pellets?\b"
)
"""What is pelleted at forces at which hardly anything but vesicles comes down: `the 100K pellet`."""
VESICLES = re.compile(
    r"[A-Za-z]{0,6}EVs?|[Ee]xosom(?:e|es|al|ally)|[A-Za-z]{0,5}E[xX][oO]s?|exos?|[a-zA-Z]{0,3}(?:OMV|ELN|PDNV|PELN)s?"
    r"|(?:[Nn]ano|[Mm]icro|[Ee]cto|[Ee]xo)?[Vv]esicles?|[Mm]icroparticles?|[Ee]ctosomes?|(?:[Pp]rosta"
    r"|[Mm]igra)somes?|vesicular"
)
"""Words for vesicles, with the short forms that papers make up: `hucMSC-Exo`, `ADEVs`, `P-ELNs`."""

LABELLED = re.compile(r"EVs?\d{1,3}[A-Z]{1,2}(?!\w)")
"""Vesicles with a label that tells two kinds of a paper apart: `EV2D and EV3D`; `EV71` is a virus."""
WITHIN_CELLS = re.compile(
    r"(?i)(?:synaptic|intracellular|secretory|intraluminal|lipid|phospholipid|endocytic|transport"
    r"|(?:uni|multi)lamellar) $"
)
EMPTY_VECTOR = Sieve(
    r"(?:vectors?|ejaculated volume|enterovirus(?:es)?|echovirus|verruciformis|explained variance)"
    r"(?: control)?(?: \(|, ?| ?= ?)EVs?\b|\bEVs?(?: \(|[,:]? ?=? ?)empty[- ]vector"
)
"""Where a paper calls something else `EV`; its bare `EV` then names no vesicles."""
PROTEASE = Sieve(r"(?i)\btobacco etch|\bTEV[- ](?:protease|cleavage|site|recognition|proteinase|digest\w*)\b")
"""Where `TEV` is the protease of a virus."""
GLOSSARY = re.compile(r"(?:\b[\w-]{2,12}, [^;,.]{4,80}(?:\([^)]{2,30}\))?; ?){5}")
"""A list that explains the abbreviations of a paper in one sentence."""
AWARD = re.compile(r"[-‐‑–]\d{2}")
"""What follows letters that number an award: `SEV-2015`."""
RNA_EXOSOME = Sieve(
    r"\bRNA exosome|\b(?:nuclear|cytoplasmic|core) exosome|\bexosome (?:complex|subunits?|core|cofactors?)"
    r"|\bRrp\d|\bEXOSC\d"
    r"|\bDIS3\b|\bMtr4|\bSki\d|\bCsl4|\bexoribonucle|\bpoly\(A\)|\brRNA (?:processing|maturation)|\bTRAMP\b"
    r"|\bRNA (?:decay|degradation|surveillance)|\bcore subunits"
)
"""Words of papers on the complex that degrades RNA, which is called exosome too."""
COMPLEX = Sieve(
    r"\bRNA exosome|\b(?:nuclear|cytoplasmic|core) exosome\b|\bexosome (?:complex|subunits?|core|cofactors?)"
    r"|\bRrp\d|\bEXOSC\d"
    r"|\bDIS3\b|\bMtr4|\bSki\d|\bCsl4|\bexoribonucle|\brRNA (?:processing|maturation)|\bRNA surveillance"
)
"""Those among them that mean nothing else: TRAMP is a mouse as well."""
VESICLE = re.compile(r"vesicle|microparticle")
EV = re.compile(r"EVs?")
EXOSOME = re.compile(r"exos", re.IGNORECASE)
OPENING = re.compile(r"introduc|background|aims?\b|objective|state of the art", re.IGNORECASE)
LONG_PARAGRAPH = 400
LONGEST = 1_500
"""Characters; longer sentences, such as tables without marks, are read in pieces."""
PASSAGE = 8_000
"""Characters; a longer text spells out once what its vesicles are, a passage of it may name them by `EV` alone."""
SHORT = 6
"""Up to this length, a term is a short form, which counts where the text also spells it out: `MP` may be a domain."""
SHORT_FORM = re.compile(r"(?:[ -][\w-]+){0,4} ?\((?P<short>[A-Za-z][\w-]{1,9}?)[);,]")
CELL_TYPE = re.compile(r"MVBs?$|MVEs?$|ILVs?$|M?SC|DC|[A-Z]*MSC$|PBMC|RNA|[A-Z]*RNA$")

NO_VESICLES = frozenset(("synthetic vesicle", "apoptotic body"))
LEFT_OUT = re.compile(
    r"[- ](?:depleted|free|deprived|deficient|groups?)\b|[- ](?:producing|releasing|secreting|producer"
    r"|donor) (?:\w+ )?cells?\b"
    r"|[- ]like (?:structures|bodies|compartments|organelles|puncta)\b",
    re.IGNORECASE,
)

CELLS = Sieve(
    r"\b(?:cell(?:ular)?|whole[- ]cell|total cell|cytoplasmic|nuclear) (?:protein )?"
    r"(?:lysates?|extracts?|homogenates?|proteins?)\b"
    r"|\bcells\b(?![ -](?:derived|secreted))|\b(?:the|these|each|per) cell\b|\bcoverslips?\b|\bmonolayers?\b"
    r"|\bwhole blood (?:was|were) (?:incubated|stained|labell?ed)|\b(?:platelet"
    r"|leu[ck]ocyte)[-–]\w+ (?:conjugates|aggregates)\b"
    r"|\blysates?\b|\b(?:\w{2,}cytes|\w{2,}blasts|macrophages|platelets|neurons|neutrophils|HUVECs|PBMCs|DCs"
    r"|\w{0,8}MSCs|microglia|splenocytes)\b(?!-| EV| (?:derived|released|secreted|shed))",
    re.IGNORECASE,
)
TISSUE = Sieve(
    r"\b(?:(?:tissue|brain|liver|lung|kidney|tumou?r|heart|paraffin|frozen|coronal|thin|histological"
    r"|cryo)[- ]?sections?|sections were|"
    r"sections|immunohistochem\w*|paraffin\w*|biops(?:y|ies)|tissue (?:samples?|homogenates?|lysates?)|tissues?"
    r"|cryosections?|"
    r"slices|H&E|hematoxylin|haematoxylin|xenografts?|organs)\b",
    re.IGNORECASE,
)
COMPARING = Sieve(
    r"compared|relative (?:to|with)|in contrast|in comparison|unlike|only|alone|not in|but not|than (?:in|those)",
    re.IGNORECASE,
)
"""Words without which nothing is compared."""
COMPARED = Sieve(
    r"\b(?:(?:compared|relative|in contrast|in comparison) (?:to|with)|unlike|only in|not in|but not|rather than in"
    r"|than (?:in|those (?:in|of)))[^.;,]{0,60}?(?:lysates?|homogenates?|extracts?|cells|tissues?)\b"
    r"|\b(?:in|to) (?:the )?(?:\w+ ){0,2}(?:lysates?|homogenates?|extracts?|cells|tissues?) (?:only|alone)\b",
    re.IGNORECASE,
    like=COMPARING,
)
"""What a sentence on something else names only to compare it: `than in cell lysates`, `in lysates only`."""
SAID_BEFORE = re.compile(
    r"(?:^|\b(?:the|these|all|both|cleared|clarified|resulting|of|protein) )(?:protein )?lysates?\b", re.IGNORECASE
)
"""Lysates that are not said to be of cells: those of which the sentence before told."""


P = ParamSpec("P")
Found = TypeVar("Found")


class Scene(NamedTuple):
    """A manuscript with what its sentences are about.

    For each sentence: `subjects` is `vesicles`, `cells`, `tissue` or empty; `direct` says that its own words tell;
    `roles` is the role of its section, `others` whether it tells the work of others.
    """

    manuscript: Manuscript
    names: Mentions
    vesicles: tuple[Span, ...]
    subjects: tuple[str, ...]
    direct: tuple[bool, ...]
    before: tuple[str, ...]
    roles: tuple[str, ...]
    others: tuple[bool, ...]
    about_vesicles: bool
    memory: dict[tuple[object, ...], object]
    """What was found `once`."""

    @property
    def text(self) -> str:
        """The text of the manuscript."""
        return self.manuscript.text

    def words(self, number: int) -> str:
        """The text of a sentence by its number."""
        sentence = self.manuscript.sentences[number]
        return self.manuscript.text[sentence.start : sentence.end]


def once(find: Callable[Concatenate[Scene, P], Found]) -> Callable[Concatenate[Scene, P], Found]:
    """Let a function that is asked again and again of the same part of a manuscript look only once."""

    @wraps(find)
    def remembered(scene: Scene, /, *part: P.args, **named: P.kwargs) -> Found:
        key = (find, *part)
        if key not in scene.memory:
            scene.memory[key] = find(scene, *part, **named)
        return cast(Found, scene.memory[key])

    return remembered


def set_scene(manuscript: Manuscript, names: Mentions | None = None) -> Scene:
    """Read what each sentence is about."""
    names = find_names(manuscript.text) if names is None else names
    if any(sentence.end - sentence.start > LONGEST for sentence in manuscript.sentences):
        manuscript = manuscript._replace(sentences=tuple(_pieces(manuscript)))
    spoken_of = (
        speaks_of_vesicles(manuscript.text) if len(manuscript.text) > PASSAGE else not of_lipids(manuscript.text)
    )
    vesicles = _vesicles(manuscript.text, names) if spoken_of else ()
    headings = _headings(manuscript)
    told_as = _roles(manuscript)
    subjects: list[str] = []
    direct: list[bool] = []
    roles: list[str] = []
    others: list[bool] = []
    before: list[str] = []
    last, paragraph = "", -1
    for sentence in manuscript.sentences:
        around = manuscript.paragraphs[sentence.paragraph]
        if sentence.paragraph != paragraph:
            last, paragraph = headings[around.section] if around.section >= 0 else "", sentence.paragraph
        subject = _subject(manuscript.text, sentence, vesicles)
        if subject == "cells" and last == "vesicles" and told_as[around.section] == "methods":
            subject = "cells" if CELLS.search(SAID_BEFORE.sub("", _printed(manuscript, sentence))) else ""
        subjects.append(subject or last)
        direct.append(bool(subject))
        before.append(last)
        last = subject or last
        role = told_as[around.section] if around.section >= 0 else "other"
        roles.append(role)
        printed = _printed(manuscript, sentence)
        others.append(of_others(printed, role) or (printed.count("; ") >= 5 and GLOSSARY.search(printed) is not None))
    about = _about_vesicles(subjects, direct)
    return Scene(
        manuscript,
        names,
        vesicles,
        tuple(subjects),
        tuple(direct),
        tuple(before),
        tuple(roles),
        tuple(others),
        about,
        {},
    )


def _printed(manuscript: Manuscript, sentence: Sentence) -> str:
    return manuscript.text[sentence.start : sentence.end]


def _roles(manuscript: Manuscript) -> list[str]:
    """What each section is for, where a text without the usual headings is taken for what its authors did and found.

    A text that begins without a heading is no title page when it has no other part; and where no heading says
    `Results`, the parts behind an introduction that have headings of their own are no introduction.
    """
    roles = [section.role for section in manuscript.sections]
    whole = not {"methods", "results"} & set(roles)
    plain = "results" not in roles
    for number, section in enumerate(manuscript.sections):
        untitled = roles[number] == "front" and (whole or _long(manuscript, number))
        inner = roles[number] == "introduction" and plain and section.parent >= 0
        if untitled or (inner and not OPENING.search(section.title)):
            roles[number] = "other"
    return roles


def _long(manuscript: Manuscript, section: int) -> bool:
    """Whether a part before the first heading holds paragraphs of text, and not a title and its authors alone."""
    return sum(one.end - one.start > LONG_PARAGRAPH for one in manuscript.paragraphs if one.section == section) > 2


def _about_vesicles(subjects: list[str], direct: list[bool]) -> bool:
    """Whether a manuscript is about vesicles more than all else, so that what names nothing speaks of them."""
    named = [subject for subject, own in zip(subjects, direct, strict=True) if own]
    return named.count("vesicles") > 0.5 * len(named) and named.count("vesicles") > 0.2 * len(subjects)


def _pieces(manuscript: Manuscript) -> Iterator[Sentence]:
    """The sentences of a manuscript; those that never end in pieces, cut between words."""
    for sentence in manuscript.sentences:
        start = sentence.start
        while sentence.end - start > LONGEST:
            cut = manuscript.text.rfind(" ", start + 1, start + LONGEST)
            end = cut + 1 if cut > 0 else start + LONGEST
            yield Sentence(start, end, sentence.paragraph)
            start = end
        yield Sentence(start, sentence.end, sentence.paragraph)


def names_vesicles(scene: Scene, start: int, end: int) -> Span | None:
    """Where a part of the text names vesicles first, if it does; `exosome-depleted serum` is no vesicle."""
    first = bisect_left(scene.vesicles, (start,))
    if first < len(scene.vesicles) and scene.vesicles[first].end <= end:
        return scene.vesicles[first]
    return None


def _vesicles(text: str, names: Mentions) -> tuple[Span, ...]:
    """All places where a text names vesicles: by the words of the field, and by its own short forms."""
    spans = [span for span in _words(text) if not LEFT_OUT.match(text, span.end, span.end + 20)]
    proteins = {text[name.start : name.end] for name in names["protein"]}
    own = sorted(set(_short_forms(text, spans)) - proteins - {"MVB", "MVE", "ILV"})
    own = [short for short in own if not CELL_TYPE.match(short) and gene(short) is None]
    if own:
        pattern = rf"(?<!\w)(?:{'|'.join(map(re.escape, own))})(?:s|\d)?(?!\w)"
        spans += [Span(match.start(), match.end()) for match in re.finditer(pattern, text)]
    if "pellet" in text or "fraction" in text:
        spans += [Span(match.start(), match.end()) for match in PELLETS.finditer(text)]
    full = {name.name for name in names["term"] if name.end - name.start > SHORT}
    spans += [
        Span(name.start, name.end)
        for name in names["term"]
        if name.name not in NO_VESICLES
        and (name.end - name.start > SHORT or full.intersection((name.name, *name.candidates)))
    ]
    annotated = {place for match in ANNOTATED.finditer(text) for place in range(match.start(), match.end())}
    return tuple(
        span
        for span in sorted(spans)
        if span.start not in annotated
        and not LEFT_OUT.match(text, span.end, span.end + 30)
        and not AWARD.match(text, span.end, span.end + 6)
        and _means(text, span)
    )


def _words(text: str) -> Iterator[Span]:
    """The words of the field for vesicles."""
    last = 0
    for core in CORE.finditer(text):
        if core.start() < last:
            continue
        start, end = core.start(), core.end()
        while start > 0 and text[start - 1].isalpha() and core.start() - start < 12:
            start -= 1
        while end < len(text) and text[end].isalpha() and end - core.end() < 12:
            end += 1
        if core.group() == "vesicular ":
            end = core.end() - 1
        if label := LABELLED.match(text, core.start()):
            end = label.end()
        if label or (VESICLES.fullmatch(text, start, end) and not text[end : end + 1].isdigit()):
            last = end
            within = text[start].lower() == "v" and WITHIN_CELLS.search(text, max(0, start - 14), start)
            if not within:
                yield Span(start, end)


def _short_forms(text: str, spans: list[Span]) -> Iterator[str]:
    """The short forms that a text gives for its vesicles: `garlic-derived nanovesicles (GDNVs)`."""
    for span in spans:
        if match := SHORT_FORM.match(text, span.end, span.end + 70):
            short = match["short"].removesuffix("s")
            if sum(map(str.isupper, short)) > 1:
                yield short


def _means(text: str, span: Span) -> bool:
    """Whether a word means vesicles in this text, where a vector is `EV` or a complex of proteins is an exosome."""
    if EV.fullmatch(text, span.start, span.end):
        return not _says(text, EMPTY_VECTOR)
    if text.startswith("TEV", span.start):
        return not _says(text, PROTEASE)
    if EXOSOME.match(text, span.start, span.end):
        if not _says(text, COMPLEX):
            return True
        complexes = _count(text, RNA_EXOSOME)
        return complexes < 2 or complexes <= _count(text, VESICLE)
    return True


@lru_cache(maxsize=8)
def _count(text: str, pattern: re.Pattern[str]) -> int:
    return sum(1 for _ in pattern.finditer(text))


@lru_cache(maxsize=8)
def _says(text: str, pattern: re.Pattern[str]) -> bool:
    return pattern.search(text) is not None


def _subject(text: str, sentence: Sentence, vesicles: tuple[Span, ...]) -> str:
    """What a sentence is about by its own words: vesicles before all else."""
    first = bisect_left(vesicles, (sentence.start,))
    if first < len(vesicles) and vesicles[first].end <= sentence.end:
        return "vesicles"
    if not COMPARED.search_in(text, *sentence[:2]):
        tissue, cells = TISSUE.search_in(text, *sentence[:2]), CELLS.search_in(text, *sentence[:2])
    else:
        own = COMPARED.compiled.sub("", text[sentence.start : sentence.end])
        tissue, cells = TISSUE.search(own), CELLS.search(own)
    return "tissue" if tissue else "cells" if cells else ""


def _headings(manuscript: Manuscript) -> list[str]:
    """What each section is about by its heading, else by the heading above it."""
    subjects: list[str] = []
    for section in manuscript.sections:
        subject = ""
        title = section.title
        if VESICLES.search(title) or any(
            name in title.lower() for name in ("vesicle", "exosome", "nanoparticle tracking")
        ):
            subject = "vesicles"
        elif TISSUE.search(title):
            subject = "tissue"
        elif CELLS.search(title):
            subject = "cells"
        if not subject and 0 <= section.parent < len(subjects) and section.level > 2:
            subject = subjects[section.parent]
        subjects.append(subject)
    return subjects


HERE = Sieve(
    r"\b(?:[Hh]ere|[Ii]n th(?:is|e present|e current) (?:study|work|paper|report|article)),? (?:\w+ )?we\b"
    r"|\b[Ww]e (?:\w+ )?(?:show|report|present|developed|used|performed|applied|employed|compared|isolated"
    r"|analy[sz]ed|find|found|demonstrate|describe|identified)\b"
)
"""Words with which an introduction comes to what its authors found; it then goes on with it."""
SHOWN_HERE = re.compile(r"\b(?:we|our|this study|here)\b|\b(?:Fig|Table|Supplement|Extended Data)", re.IGNORECASE)
FOUND = re.compile(
    r"\b(?:was|were|had|did|confirm(?:ed|s)|showed|revealed|detected|demonstrated|expressed|observed|identified|found"
    r"|blot|blotting|shared|carried"
    r"|contained|displayed|exhibited|possessed|lacked|appeared|remained|bore|featured|gave|yielded)\b"
)
"""Words of what was done or found; the literature is told in the present."""


THEY_FOUND = re.compile(
    r"\b[Aa]lthough\b[^,;()]{0,80}\b(?:has|have) (?:\w+ ){0,2}?been (?:\w+ )?(?:found|reported|shown|detected"
    r"|identified|observed)\b[^;,]{0,60}(?:\(|\[)"
)
"""What others found and the authors do not: `Although X has been found in EVs (Smith, 2012), we see none`."""
GENERALLY = re.compile(r"\bcan\b(?! be (?:seen|detected|found|observed))")


def cited(scene: Scene, start: int, end: int) -> bool:
    """Whether a part of the text refers to the literature."""
    citations = scene.manuscript.citations
    first = bisect_left(citations, (start,))
    return first < len(citations) and citations[first].start < end


def cites(scene: Scene, number: int, start: int, end: int) -> bool:
    """Whether a part of a sentence rests on the literature and not on what the authors show."""
    if scene.roles[number] == "methods" or not cited(scene, start, end):
        return False
    if THEY_FOUND.search(scene.text, start, end):
        return True
    found = FOUND.search(scene.text, start, end) and not GENERALLY.search(scene.text, start, end)
    return not found and not SHOWN_HERE.search(scene.words(number))


def tells_own(scene: Scene, number: int) -> bool:
    """Whether an introduction has come, in the paragraph of a sentence, to what its authors found."""
    if scene.roles[number] != "introduction":
        return False
    paragraph = scene.manuscript.sentences[number].paragraph
    start = scene.manuscript.paragraphs[paragraph].start
    return HERE.search(scene.text, start, scene.manuscript.sentences[number].start) is not None
