"""How samples and vesicles were stored: the temperature, of what, and for how long."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from evcheck.manuscript.samples.samples import CULTURE, Source, sources_within
from evcheck.manuscript.structure.acts import GENERAL
from evcheck.manuscript.structure.events import Reading
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.structure.protocols import ORDER
from evcheck.manuscript.structure.topics import OTHERS
from evcheck.manuscript.text import Sentence, Span
from evcheck.manuscript.words.figures import figures_within
from evcheck.manuscript.words.numbers import Figure
from evcheck.manuscript.words.sieve import Sieve
from evcheck.manuscript.words.vesicle_words import Words

STORED = Sieve(
    r"(?i)\b(?:stored?|storage|storing|frozen|freez\w*|snap-frozen|kept(?! as\b)|preserved|cryopreserved|(?:bio)?banked"
    r"|(?:placed|put)(?= at [−–-] ?80)|held(?= at [^.;]{1,12} (?:until|for up to|for no more|for less|for at most"
    r"|before|prior|up to)))\b"
)
NOT_VESICLES = re.compile(
    r"(?i)\b(?:RNA|DNA|cDNA|lysates?|antibod\w*|reagents?|buffers?|peptides?|sections?|plasmids?"
    r"|grids?|(?:cells?|leu[ck]ocytes|lymphocytes|monocytes|neutrophils|PBMCs?) (?:were"
    r"|was)(?! (?:\w+ )?removed)|membranes?|primers?"
    r"|beads|columns? (?:were|was)|virus\w*|FBS"
    r"|dye|kits?|proteins? (?:was|were)|chips?|standards?|precipitat|ethanol|acetone"
    r"|tubes? (?:was|were) (?:kept|placed))\b"
)
IN_BRACKETS = re.compile(r" ?\([^()]{0,120}\)")
ADJUNCTS = re.compile(
    r"(?i)\b(?:in|with|into|to) (?:[\w%.-]+ ){0,6}?(?:lysis |sample )?buffer(?:ed saline)?\b(?! were| was)"
    r"|\b(?:BCA|Bradford|micro-?BCA|Lowry|total)?[- ]?protein (?:assays?|contents?|concentrations?|amounts?|kits?)\b"
)
"""What vesicles are told to be in, and what was measured of them, before they are stored."""
PURIFIED = re.compile(
    r"\W*(?:The )?(?:[Pp]urified|[Ii]solated|[Ff]inal|[Rr]esulting) [A-Z]{1,4}\w{0,4}[A-Z]s (?:were|was)\b"
)
"""What was isolated, by a short form: `Purified GDNPs were`."""
ORGAN = re.compile(
    r"(?i)\b(?:cortex|(?:hemi)?brains?|hippocamp\w+|tissues?|tumou?rs?|livers?|kidneys?|hearts?|muscles?|biops\w+)\b"
)
GOT = re.compile(
    r"(?i)\b(?:provided|obtained|collected|dissected|removed|resected|excised|bank\w*|donors?|processed)\b"
)
"""How a piece of an organ that vesicles are taken from came."""
KEPT_FOR = Sieve(
    r"(?i)\b(?:after|stable|stability|unchanged|intact|for|kept|lost)\b[^.;]{0,60}?"
    r"\b(?:days?|weeks?|months?|years?) (?:of storage )?(?:at|in) "
)
FOR = re.compile(
    r"(?i)\b(?:\d|one|two|three|four|five|six|several|twelve|a|few) ?(?:days?|weeks?|months?"
    r"|years?) (?:of storage )?(?:at|in) $"
)
"""What stands before a temperature at which something was for days: `unchanged after 3 months at`."""
SUPERNATANT = re.compile(r"(?i)\bsupernatants? (?:was|were) (?:\w+ ){0,4}?(?:stored|kept|frozen|snap)")
OBJECTLESS = re.compile(
    r"\W*(?:\d{1,2}[.)] )?(?:Then )?(?:Aliquot and )?(?:[Ss]tore|[Ff]reeze|Snap-freeze|[Kk]eep) "
    r"(?:it |them |immediately |frozen )?(?:in|at|on)\b"
)
"""How an order begins to store what the one before it told of."""
LABEL = re.compile(r"\W*(?:Storage|Stored|Kept frozen|Frozen)\b(?:[:,]| (?:at|in)\b)")
"""How a terse text says that what was isolated was stored."""
REFERS = re.compile(r"(?i)\W*(?:those|these|they|it|all|some|both|others|the (?:rest|remainder|others))\b")
"""How a clause begins whose subject is named in the one before."""
TISSUE = "tissue"
SHORT = 30
"""Characters of a subject that only refers to what the sentence before names: `All were stored`."""
CLAUSE = re.compile(r"; |, |\)? and |, (?:and|then) ")
BACK = 3
"""So many items before the one that stores them, vesicles may have been isolated."""
PELLET = re.compile(
    r"(?i)\b(?:pellets?|re-?suspend(?:ed)?|eluates?|fractions?|preparations?|isolates?"
    r"|aliquots?|(?:final|EV|vesicle|purified) products?|vials|concentrates?|retentates?|void (?:peak|volume)s?|peaks?"
    r"|flotates?)\b|\bP1[0-9]0K?\b|\bP[1-9]0K\b"
)
"""Words for what an isolation gives; `P100` is the pellet of a spin at 100,000 x g."""


PARTICLES = re.compile(r"(?i)\bparticles?\b")
OF_ELSE = re.compile(
    r"(?i)\b(?:grown|cultivat\w+|cultured|seedlings|stratif\w+|larvae|antibod\w+|incubated|dialy[sz]ed)\b"
)
"""Words of sentences in which something else was at a temperature for days."""
COOL = 10
"""Degrees Celsius up to which vesicles are stored."""
BUFFER = re.compile(
    r"\b(?:in|with|into) (?:\d[\d.,]* ?[mµμu][lL] (?:of )?)?(?P<buffer>(?:\d[\d.]*[ -]?(?:mM|µM|%|×|x|X) ?)?"
    r"(?:(?:sterile|filtered|cold|ice-cold|fresh|particle-free|0\.\d+[ -]?[µμ]m[ -]filtered) ){0,2}"
    r"(?:[Dd]?PBS(?:-HAT)?|(?:Dulbecco's )?phosphate[- ]buffered saline|(?:normal |physiological )?saline"
    r"|HEPES(?:[- ]buffer\w*(?: saline)?)?|HBS|TBS|Tris(?:[- ]HCl|[- ]buffer\w*(?: saline)?)?|trehalose"
    r"|Plasma-Lyte(?: A)?|RPMI)\b"
    r"(?: ?(?:\+|with|containing|supplemented with|plus) (?:\d[\d.]* ?(?:mM|%) ?)?(?!volume)(?:(?:human|bovine"
    r"|serum) ){0,2}[A-Za-z-]{3,20}"
    r"(?:,? (?:and|plus) \d[\d.]* ?(?:mM|%) ?[A-Za-z-]{3,20})?)?)"
)
"""A buffer in which vesicles are told to be."""


class Kept(NamedTuple):
    """A temperature at which something was stored: of `vesicles`, or of a `sample`, which `kind` names.

    `time` is for how long, `buffer` the words for what vesicles were kept in.
    """

    what: str
    temperature: Figure
    words: Span
    passage: int
    kind: str = ""
    time: Figure | None = None
    buffer: Span | None = None


def keeping(
    read: Reading, found: Sequence[Passage], words: Words, sources: Sequence[Source], own: Sequence[str], near: set[int]
) -> list[Kept]:
    """Where the text says that vesicles, or samples that vesicles are taken from, were stored.

    `own` are the kinds of those samples, `near` the passages that tell isolations.
    """
    out: list[Kept] = []
    for passage in sorted(found, key=lambda one: one.role == "results"):  # where storage is tried, not done
        if passage.role not in ("methods", "other", "supplement", "results") or passage.topic in ("depletion", "virus"):
            continue
        for number, sentence in enumerate(passage.sentences):
            stored = STORED.search(read.text, sentence.start, sentence.end)
            if KEPT_FOR.search(read.text, sentence.start, sentence.end):
                out += _for_days(read, passage, sentence, words)
            if stored is None or GENERAL.search(read.text, sentence.start, sentence.end):
                continue
            out += _in_sentence(read, passage, number, stored, words, sources, own, near)
    return out


def _for_days(read: Reading, passage: Passage, sentence: Sentence, words: Words) -> Iterator[Kept]:
    """Temperatures at which vesicles were for days, weeks or months: `after 3 months at -80 °C, and 7 days at 4 °C`."""
    vesicles = words.vesicle.search(read.text[sentence.start : sentence.end])
    particles = PARTICLES.search(read.text, sentence.start, sentence.end)
    if not (vesicles or particles) or OF_ELSE.search(read.text, sentence.start, sentence.end):
        return
    for temperature in figures_within(read.figures, sentence.start, sentence.end, "temperature"):
        for_days = FOR.search(read.text, max(sentence.start, temperature.start - 40), temperature.start)
        if for_days and temperature.amount <= COOL:
            yield Kept("vesicles", temperature, Span(*for_days.span()), passage.number)


def _in_sentence(
    read: Reading,
    passage: Passage,
    number: int,
    stored: re.Match[str],
    words: Words,
    sources: Sequence[Source],
    own: Sequence[str],
    near: set[int],
) -> list[Kept]:
    sentence = passage.sentences[number]
    text = read.text[sentence.start : sentence.end]
    found = []
    for temperature in figures_within(read.figures, sentence.start, sentence.end, "temperature"):
        verbs = [
            match
            for match in STORED.finditer(read.text, sentence.start, sentence.end)
            if abs(match.start() - temperature.start) < 90
        ]
        if not verbs or temperature.value in ("room temperature", "on ice"):
            continue
        verb = min(verbs, key=lambda match: abs(match.start() - temperature.start))
        low, high = sorted((verb.start(), temperature.start))
        if verb.start() > temperature.start and re.search(r"[;,.]|\band\b|\bthen\b", read.text[low:high]):
            continue
        if re.search(r"(?i)centrifug|incubat|\bg\b|rpm|thaw(?:ed)? at", read.text[low:high]):
            continue
        if temperature.amount > 10 and temperature.amount < 100:
            continue
        before = read.text[sentence.start : max(verb.end(), temperature.start)]
        if OBJECTLESS.match(text):
            before = read.text[read.text.rfind("\n", 0, max(0, sentence.start - 1)) + 1 : sentence.start] + before
        what, kind = _what(read, passage, before, sentence.start, verb.start(), words, sources, own, near)
        if what and not (passage.role == "results" and not re.search(r"(?i)store|storage|freez", text)):
            times = [
                one
                for one in figures_within(read.figures, temperature.end, sentence.end, "time")
                if one.start - temperature.end < 40
            ]
            buffers = list(BUFFER.finditer(read.text, sentence.start, sentence.end)) if what == "vesicles" else []
            buffer = Span(*buffers[-1].span("buffer")) if buffers else None
            time, words_of = times[0] if times else None, Span(verb.start(), verb.end())
            found.append(Kept(what, temperature, words_of, passage.number, kind, time, buffer))
    return found


def _own_clause(before: str, words: Words) -> str:
    """What stands before a verb of storing in its own clause, where that names what is stored."""
    parts = re.split(r";\s+(?=[a-z]{3})", before)
    kept = parts[-1] if len(parts) == 1 or not REFERS.match(parts[-1]) else before
    parts = CLAUSE.split(kept)
    own = len(parts) > 1 and PELLET.search(parts[-1]) is not None and NOT_VESICLES.search(parts[-1]) is None
    return parts[-1] if own or words.vesicle.search(parts[-1]) else kept


def _follows_isolation(read: Reading, passage: Passage, near: set[int]) -> bool:
    """Whether an order stands few items behind one by which vesicles are isolated."""
    ordered = ORDER.match(read.text, passage.start) is not None
    return ordered and any(passage.number - back in near for back in range(1, BACK + 1))


def _what(
    read: Reading,
    passage: Passage,
    before: str,
    start: int,
    verb: int,
    words: Words,
    sources: Sequence[Source],
    own: Sequence[str],
    near: set[int],
) -> tuple[str, str]:
    """What was stored: vesicles, a sample of a kind, or nothing of interest."""
    if (
        OBJECTLESS.match(read.text, start)
        and _follows_isolation(read, passage, near)
        and not NOT_VESICLES.search(before)
    ):
        return "vesicles", ""
    if passage.number in near and LABEL.match(read.text, start):
        return "vesicles", ""
    if len(before) < SHORT and REFERS.match(before) and start > passage.start:
        before = read.text[max(passage.start, read.text.rfind(". ", passage.start, start - 2) + 1) : start] + before
    before = ADJUNCTS.sub("", _own_clause(IN_BRACKETS.sub("", before), words))
    beside = sources_within(sources, max(start, verb - 90), verb)
    if beside:
        before = before[-(verb - beside[-1].start + 15 + max(0, len(before) - (verb - start))) :]
    if NOT_VESICLES.search(before) and not words.vesicle.search(before):
        return "", ""
    if words.vesicle.search(before) and not re.search(r"(?i)\b(?:RNA|DNA|lysates?|proteins?|peptides)\b", before):
        return (
            ("vesicles", "")
            if passage.topic not in OTHERS or passage.topic in ("analysis", "labelling") or passage.number in near
            else ("", "")
        )
    of_cells = re.search(r"(?i)\b(?:cultured|medium|media|incubator|confluen\w+)\b", read.text[passage.start : start])
    if (
        of_cells
        and CULTURE in own
        and passage.topic in ("cells", "fluid", "culture", "")
        and SUPERNATANT.search(read.text, start, verb + 8)
    ):
        return "sample", CULTURE
    if passage.topic in OTHERS:
        return "", ""
    named = [source for source in sources_within(sources, start, verb) if source.kind in own]
    if named:
        return "sample", named[-1].kind
    if TISSUE in own and ORGAN.search(before) and GOT.search(before) and passage.topic in ("fluid", "vesicles", ""):
        return "sample", TISSUE
    ordered = ORDER.match(read.text, passage.start) is not None
    reach = BACK if ordered else 1
    listed = (
        passage.topic == "vesicles"
        and len(passage.sentences) <= (2 if ordered else 1)
        and any(passage.number - back in near for back in range(1, reach + 1))
    )
    purified = passage.number in near and PURIFIED.match(before) and not NOT_VESICLES.search(before)
    if purified or ((passage.number in near or listed) and PELLET.search(before)):
        return "vesicles", ""
    around = [source for source in sources_within(sources, passage.start, verb) if source.kind in own]
    if (
        around
        and passage.topic in ("fluid", "vesicles", "", "culture")
        and re.search(
            r"(?i)\b(?:samples?|fluids?|supernatants?|aliquots?|they|all|tubes|plasma|sera|media|medium)\b", before
        )
    ):
        return "sample", around[-1].kind
    return "", ""
