"""What a manuscript says vesicles were taken from, or counted in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.samples.samples import CULTURE, Source, sources_within
from evcheck.manuscript.structure.acts import DENIED, GENERAL
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.vesicle_words import Words

OF_CELLS = re.compile(
    r"(?i)^s?(?: \([^)]{0,40}\))?,? (?:(?:were|was|are) )?(?:\w+ly )?(?:isolated |purified "
    r"|derived |released |secreted |collected |obtained |harvested |produced |shed |prepared "
    r"|generated |enriched |extracted )?(?:from|by|of) "
    r"(?:(?!(?:from|in(?! vitro)|to|with|by|were|was|using)\b)[\w/.,+()-]+ ){0,9}?(?:cells?|cell lines?|MSCs?"
    r"|\w+cytes|\w+blasts|\w{3,}phils|macrophages|neurons|HUVECs?|platelets|cultures of \w+|(?:\w*DC"
    r"|[A-Za-z]\w*\d[\w-]*|\w{3,}(?:cyte|blast|phage|phil)) cultures"
    r"|\w{1,3}DCs)\b"
)

CELL_DERIVED = re.compile(
    r"(?i)(?:cells?|MSCs?|\w+cytes?|\w+blasts?|\w{3,}phils?|macrophages?|neurons?|astrocytes?)[- ](?:derived "
    r"|secreted |released )?$|\b(?:MSC|[A-Z]+\d\w*)-$"
)


def of_cells(text: str, found: Sequence[Passage], words: Words) -> Source | None:
    """Words that say that vesicles come from cultured cells, where no sample is named: `exosomes from HepG2 cells`."""
    for passage in found:
        if passage.role not in ("methods", "other", "results", "abstract", "front", "supplement"):
            continue
        for vesicle in words.vesicle.finditer(text, *passage.title) if passage.topic == "vesicles" else ():
            if CELL_DERIVED.search(text[max(passage.title.start, vesicle.start() - 30) : vesicle.start()]):
                return Source(vesicle.start(), vesicle.end(), CULTURE, "culture", False)
        for vesicle in words.vesicle.finditer(text, passage.start, passage.end):
            after = OF_CELLS.match(text[vesicle.end() : min(passage.end, vesicle.end() + 140)])
            before = CELL_DERIVED.search(text[max(passage.start, vesicle.start() - 30) : vesicle.start()])
            if after or before:
                return Source(vesicle.start(), vesicle.end() + (after.end() if after else 0), CULTURE, "culture", False)
    return None


COMPARED = re.compile(r"(?i)\b(?:than|compared (?:to|with)|relative to|unlike)\b[^.;]*$")
"""Words behind vesicles that only compare them with those of another sample."""


def stated(text: str, found: Sequence[Passage], words: Words, sources: Sequence[Source]) -> list[Source]:
    """The samples that a manuscript says vesicles were taken from: `exosomes isolated from plasma`, `plasma EVs`."""
    out: dict[str, Source] = {}
    for passage in found:
        if (
            passage.role not in ("methods", "other", "results", "abstract", "front", "supplement")
            or passage.kind == "footnote"
        ):
            continue
        for sentence in passage.sentences:
            if not sources_within(sources, sentence.start, sentence.end):
                continue
            if DENIED.search(text, sentence.start, sentence.end) or GENERAL.search(text, sentence.start, sentence.end):
                continue
            for vesicle in words.vesicle.finditer(text, sentence.start, sentence.end):
                for source in sources_within(
                    sources, max(sentence.start, vesicle.start() - 40), min(sentence.end, vesicle.end() + 260)
                ):
                    near = source.start < vesicle.end() + 130 and _taken_from(text, vesicle, source)
                    if source.kind not in out and (near or _separated_from(text, sentence.start, vesicle, source)):
                        out[source.kind] = source
    return list(out.values())


SEPARATED = re.compile(
    r"(?i)\b(?:isolated|purified|separated|extracted|recovered|harvested|enriched|obtained|collected|concentrated"
    r"|pelleted)"
    r" (?:directly )?from (?:(?!cells |tissues? )[\w-]+ ){0,4}$"
)
CARGO = re.compile(r"\b(?:\w*RNAs?|DNA|proteins?|lipids?|cells were|and cells)\b")


def _separated_from(text: str, start: int, vesicle: re.Match[str], source: Source) -> bool:
    """Whether vesicles that a sentence names first are said, far behind, to have been separated from a sample."""
    told = SEPARATED.search(text, max(start, source.start - 60), source.start)
    return told is not None and vesicle.end() < told.start() and not CARGO.search(text, vesicle.end(), told.start())


def _taken_from(text: str, vesicle: re.Match[str], source: Source) -> bool:
    """Whether the words between vesicles and a sample say that the one was taken from the other."""
    if source.end <= vesicle.start():
        return (
            re.fullmatch(
                r"[- ](?:derived |isolated |borne |circulating )?(?:(?!with |and |or |in |of |by |for |to "
                r"|than )\w+[- ])?",
                text[source.end : vesicle.start()],
            )
            is not None
        )
    between = text[vesicle.end() : source.start]
    if COMPARED.search(between):
        return False
    return (
        re.fullmatch(
            r"(?i)s?(?:[- ]enriched)?(?: fractions?| pellets?"
            r"| samples?)?(?: \([^)]{0,40}\))?,? (?:of [\d –-]+ nm )?(?:(?:were|was|are"
            r"|have been) )?(?:(?:then |also |first |next |\w+ly )?(?:isolated|purified|extracted"
            r"|separated|"
            r"obtained|collected|recovered|enriched|harvested|prepared|derived|present|released|secreted"
            r"|concentrated|captured|precipitated"
            r"|pelleted) )?(?:directly )?(?:per [\wµμ]+ (?:\([^)]{0,20}\) )?)?(?:from|in"
            r"|of) (?:[\w%/().,-]+ ){0,9}?",
            between,
        )
        is not None
    )


def _denies(text: str, start: int, end: int) -> bool:
    """Whether a sentence says that something was not done; `without further isolation` is no such denial."""
    return any(not match.group().lower().startswith("without") for match in DENIED.finditer(text, start, end))


NOT_SEPARATED = Sieve(
    r"(?i)\b(?:not|never|no attempt(?: was made)? to|without) (?:\w+ ){0,1}?(?:isolat|purif|separat|extract)\w*"
)


def separates_none(text: str, found: Sequence[Passage], words: Words) -> bool:
    """Whether the authors say that they separated no vesicles."""
    return any(
        words.vesicle.search(text, max(sentence.start, denied.start() - 30), min(sentence.end, denied.end() + 50))
        for passage in found
        for sentence in passage.sentences
        for denied in NOT_SEPARATED.finditer(text, sentence.start, sentence.end)
    )


COUNTING = Sieve(r"NTA|nanoparticle tracking|particles? (?:were|was)", re.IGNORECASE)
"""How vesicles are counted where the sentence has no word for them."""


READ_ON = re.compile(
    r"\b(?:read|acquired|measured|run|analy[sz]ed|counted|recorded) (?:on|with|by|in) (?:an? |the )(?:[\w-]+ )?[A-Z]"
)
"""How a fluid is told to have been read on an instrument, below a heading that names vesicles."""


def _read_on(text: str, passage: Passage, start: int, end: int, words: Words) -> bool:
    """Whether a sentence below a heading on vesicles tells the instrument on which a fluid was read for them."""
    if passage.topic != "analysis" or not passage.headings or words.vesicle.search(passage.headings[0]) is None:
        return False
    return READ_ON.search(text, start, end) is not None


def counted(text: str, found: Sequence[Passage], words: Words, sources: Sequence[Source]) -> list[Source]:
    """The fluids in which vesicles are counted as they are, in a study that isolates none."""
    vesicle = words.vesicle.pattern
    counts = re.compile(
        rf"(?i:\b(?:concentrations?|numbers?|counts?|quantif\w+|enumerat\w+|measure\w*|levels?"
        rf"|analysis|analy[sz]ed|detect\w*|determin\w*|total)) (?:of |for )?(?:(?!in |from |of |by "
        rf"|with |and |\w*RNAs? |DNA |proteins? )[\w/+−-]+ ){{0,4}}?{vesicle}(?!\w|[- ](?:associated"
        rf"|derived|bound|RNA|miRNA|protein|cargo|marker))"
        rf"|(?i:\b(?:NTA|nanoparticle tracking analysis)) (?:of|to|on|in) (?:the )?(?=(?:human |rat |mouse "
        rf"|patients?['’]? )?"
        rf"(?:urine|plasma|serum|saliva|milk|CSF))"
        rf"|(?i:\bparticles? (?:were|was) (?:\w+ )?(?:counted|quantified|measured) (?:in|of) (?:whole |undiluted "
        rf"|raw )?(?=urine|plasma|serum|saliva|milk|CSF))"
        rf"|{vesicle}(?: \([^)]{{0,30}}\))? (?i:(?:[\w-]+ ){{0,3}}?(?:concentrations?|counts?|numbers?"
        rf"|levels?|were (?:\w+ )?(?:counted|quantified|enumerated|measured|analy[sz]ed|detected"
        rf"|determined|defined|stained|labelled|labeled|identified)|per ))"
    )
    out: dict[str, Source] = {}
    shut = separates_none(text, found, words)
    for passage in found:
        if passage.role not in (("methods", "other") if shut else ("methods", "other", "results", "abstract")):
            continue
        for sentence in passage.sentences:
            told = words.vesicle.may_match(text, sentence.start, sentence.end)
            read = _read_on(text, passage, sentence.start, sentence.end, words)
            if not (told or read) and not COUNTING.search(text, sentence.start, sentence.end):
                continue
            if (
                (not read and not counts.search(text, sentence.start, sentence.end))
                or GENERAL.search(text, sentence.start, sentence.end)
                or _denies(text, sentence.start, sentence.end)
            ):
                continue
            named = sources_within(sources, sentence.start, sentence.end)
            titled = passage.headings and words.vesicle.search(passage.headings[0])
            if not named and (titled or passage.topic in ("vesicles", "fluid", "analysis")):
                before = sources_within(sources, passage.start, sentence.start)
                named = [source for source in before if source.kind in ("plasma", "serum")][-1:]
            for source in named:
                if source.group in ("blood", "fluid", "culture"):
                    out.setdefault(source.kind, source)
    return list(out.values())
