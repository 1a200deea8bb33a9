"""How much of a sample an isolation started from, and which cells made the vesicles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evcheck.manuscript.samples.samples import Source, sources_within
from evcheck.manuscript.structure.events import Reading
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.figures import figures_within
from evcheck.manuscript.words.numbers import Figure
from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.vesicle_words import Words

BETWEEN = re.compile(
    r"(?i) (?:of )?"
    r"(?:(?:the|each|human|mouse|rat|bovine|fresh|frozen|thawed|pooled|cell-free|clear(?:ed|ified)?|pre-?cleared"
    r"|first|morning|diluted|collected|healthy|patient) )*"
)
LINE = Sieve(
    r"\b(?:(?:[Hh]uman|[Mm]ouse|[Mm]urine|[Rr]at|[Bb]ovine|[Pp]orcine|[Pp]rimary|[Ii]mmortali[sz]ed|[Aa]dult"
    r"|[Nn]eonatal"
    r"|[Bb]one[- ][Mm]arrow|[Uu]mbilical(?: cord)?|[Cc]ord|[Aa]dipose(?: tissue)?|[Mm]esenchymal|[Ss]tem|[Ss]tromal"
    r"|[Ee]mbryonic|[Ee]ndothelial|[Ee]pithelial|[Cc]ancer|[Tt]umou?r|[Bb]reast|[Pp]rostate|[Cc]olon|[Ll]ung"
    r"|[Pp]ancreatic"
    r"|[Kk]idney|[Vv]ein|[Dd]ermal|[Cc]ardiac|[Nn]eural|[Ii]mmature|[Dd]endritic|\w+-derived|[A-Z]\w*\d[\w./-]*"
    r"|\d\w*[A-Z]\w*|[A-Z]{2,}[\w-]*|[A-Z][a-z]{1,3}[A-Z]\w*|Jurkat|Raji|Ramos|Daudi|Vero|Namalwa|Schwann|Sertoli"
    r"|Kupffer|Leydig|Müller|Purkinje)[ -]){1,6}"
    r"(?:cells?|cell lines?|MSCs?|[a-z]+cytes|[a-z]+blasts|macrophages|neurons|cultures)\b"
    r"|\b(?:\w{0,5}MSCs?|HUVECs?|HMECs?|HCAECs?|BMDCs?|BMDMs?|PBMCs?|hiPSCs?|ADSCs?|ASCs|MEFs?|MoDCs?|hTERT-RPE1)\b"
)
"""Cells by a name that a reader can tell them by: a line, an organ, a kind."""

LISTED = re.compile(r"(?:\b[A-Z][\w/-]*\d[\w/-]*(?:, (?:and )?| and ))+$")
"""Lines that share the word for cells with the one behind them: `DKO-1, Dks-8, and DLD-1 cells`."""
UNTOLD = re.compile(r"(?:(?:WT|KO|HT|NC|CTRL|WT/KO) )+(?:cells?|cell lines?)$")
"""Names that tell genotypes apart and no cells."""

BRACKET = re.compile(r" ?\((?:about |approximately |in total |~ ?|≈ ?)?")
"""What stands between a sample and how much of it there was."""
BEHIND = re.compile(r"(?: (?:per \w+|each|in total|pooled))? ?[),;]")
"""What stands behind it, where it is no volume of a vessel: `(50 mL Falcon tubes)`."""
MOST = 6
"""So many names of cells are given at most."""

OTHER_CELLS = Sieve(r"(?i)recipient|target|uptake|treated with|reporter|co-?cultur|incubated with (?:EVs|exosomes)")


TOLD_APART = re.compile(r"\d|[A-Z]{2}|[A-Z][a-z]+[A-Z]|\b(?:Jurkat|Raji|Ramos|Daudi|Vero|Schwann|Sertoli|Kupffer)\b")
CHANGED = re.compile(r"(?i)transfect|transduc|treated|infected|express|stimulat|knock|deficient|sh[A-Z]|si[A-Z]")


def tells_apart(name: str) -> bool:
    """Whether a name of cells is that of a line or a kind, and neither `tumor cells` nor a line that was changed."""
    return TOLD_APART.search(name) is not None and CHANGED.search(name) is None


def amount_used(read: Reading, near: Sequence[Passage], kind: Source, sources: Sequence[Source]) -> Figure | None:
    """The volume beside the sample in a passage on its isolation: `1 mL of plasma`, `conditioned medium (200 mL)`."""
    for passage in near:
        if passage.topic != "vesicles":
            continue
        for source in sources_within(sources, passage.start, passage.end):
            volumes = figures_within(read.figures, max(passage.start, source.start - 60), source.start, "volume")
            if source.kind == kind.kind and volumes and BETWEEN.fullmatch(read.text[volumes[-1].end : source.start]):
                return volumes[-1]
            behind = figures_within(read.figures, source.end, source.end + 60, "volume")
            told = behind and BRACKET.fullmatch(read.text[source.end : behind[0].start])
            if source.kind == kind.kind and told and BEHIND.match(read.text, behind[0].end):
                return behind[0]
    return None


RELEASED = re.compile(
    r"(?:\b(?:EVs|[Ee]xosomes|[Vv]esicles|[Mm]icrovesicles)(?: \([^()]{1,20}\))? (?:of|from|(?:derived|isolated"
    r"|purified)"
    r" from|(?:released|secreted|shed|produced) by) (?:the )?)$"
)
"""What stands before the cells that made vesicles, in a title or an abstract."""


def cells_of_vesicles(read: Reading, found: Sequence[Passage]) -> Span | None:
    """The cells of which a title or an abstract says that vesicles are: `EVs from umbilical cord stromal cells`."""
    title = [Span(0, found[0].start)] if found else []
    abstract = [Span(passage.start, passage.end) for passage in found if passage.role in ("front", "abstract")]
    for start, end in (*title, *abstract):
        for match in LINE.finditer(read.text, start, end):
            if RELEASED.search(read.text[max(start, match.start() - 70) : match.start()]):
                return Span(match.start(), match.end())
    return None


def cells_named(read: Reading, near: Sequence[Passage], found: Sequence[Passage], words: Words) -> list[Span]:
    """The cells that are named where vesicles are isolated, or else the first beside vesicles; each name once."""
    named: dict[str, Span] = {}
    for passages, anywhere in ((near, True), (found, False)):
        for passage in passages:
            if passage.role not in ("methods", "other", "abstract", "results") or passage.kind == "table":
                continue
            for sentence in passage.sentences:
                text = read.text[sentence.start : sentence.end]
                if not LINE.may_match(read.text, sentence.start, sentence.end):
                    continue
                told = anywhere or words.isolated.search_in(read.text, sentence.start, sentence.end)
                if not told or OTHER_CELLS.search(text) or not (anywhere or words.vesicle.search(text)):
                    continue
                for match in LINE.finditer(text):
                    if UNTOLD.fullmatch(match.group()):
                        continue
                    listed = LISTED.search(text, 0, match.start())
                    first = listed.start() if listed else match.start()
                    place = Span(sentence.start + first, sentence.start + match.end())
                    named.setdefault(match.group().removesuffix("s").lower(), place)
            if named and not anywhere:
                break
        if named:
            break
    return list(named.values())[:MOST]
