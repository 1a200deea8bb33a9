"""What free text asserts: phrases found by whole words, and whether a sentence says, denies or only weighs them.

Wordings are plain words: `a|b` is one or the other, `a?` may be there, `a_b` are two words, `a*` any word that begins
so, `..` up to four words of any kind, `{name}` a list of words, and `$` the end of the sentence. Hyphens and slashes
count as spaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum
from functools import cache
from typing import NamedTuple

Wordings = tuple[str, ...]


class Stance(IntEnum):
    """How a sentence stands to a phrase in it, the gravest last."""

    DENIED = 0
    UNSURE = 1
    SAID = 2


class Phrase(NamedTuple):
    """What a rule looks for in several wordings, and why it matters.

    `sure` is False where a reader must judge even if it is said plainly. `negative` marks wordings that hold a
    negation themselves (`no side effects`). `doubt` is what near by leaves it to a reader, `never` what in the same
    sentence gives it another meaning.
    """

    wordings: Wordings
    why: str
    sure: bool = True
    negative: bool = False
    doubt: Wordings = ()
    never: Wordings = ()


class Hit(NamedTuple):
    """A phrase found: the words as written, the sentence they stand in, and how it stands to them."""

    quote: str
    sentence: str
    stance: Stance
    why: str


LISTS: dict[str, str] = {}
"""Lists of words by name, for `{name}` in wordings."""

NEGATION = (
    "not|no|never|none|neither|nor|nothing|cannot|without|*n't|lack|lacks|lacking|exclude|excludes|excluded|outside",
    "far from",
    "instead of",
    "rather than",
    "false|falsely|wrong|wrongly|untrue|myth",
)
EMPHASIS = ("not only|just|merely", "no doubt|question", "without a? doubt")
"""Negations that deny nothing."""

CONDITION = (
    "until|unless|once|if|whether|need|needs|require|requires|required|pending|await|awaits|awaiting",
    "must be",
)
"""Just before a phrase, these make it a condition and no fact."""

REFUSED = ("has|have|had|was|were|is|are|does|do not|never yet? been? granted|obtained|given|issued|claimed|exist",)
"""Just after a phrase, these deny it."""

NEAR = 6
"""How many words before a phrase, or after it, can turn it."""

LONGEST = 150
"""Words of a sentence that are read together; what runs on without an end is read in pieces of so many."""

BREAKS = re.compile(
    r"(?<=[.!?;:])\s+|\n+|,?\s+(?:but|however|although|though|whereas|while|because)\s+|,\s*(?:so|and|yet)\s+",
    re.IGNORECASE,
)
PLAIN = str.maketrans({"’": "'", "‘": "'", "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "\u00a0": " ", "®": ""})
SHORT = re.compile(r"\b(?:U\.\s?S\.(?:\s?A\.)?|e\.g\.|i\.e\.|(?:vs|ca|approx|dr|al|no)\.(?=\s))", re.IGNORECASE)
APART = r"[\s,/-]+"


def sentences(text: str) -> list[str]:
    """The sentences of a text, and the parts of them that a conjunction sets against each other."""
    plain = SHORT.sub(_without_dots, " ".join(text.translate(PLAIN).split()))
    return [piece for part in BREAKS.split(plain) for piece in _pieces(part.split())]


def _pieces(words: list[str]) -> list[str]:
    """A sentence, or the pieces of one that has no end."""
    return [" ".join(words[start : start + LONGEST]) for start in range(0, len(words), LONGEST)]


def _without_dots(short: re.Match[str]) -> str:
    """An abbreviation without dots; `no.` before a number is no negation."""
    word = short[0].replace(".", "").replace(" ", "")
    return "number" if word.lower() == "no" else word


def found(text: str, phrases: Iterable[Phrase]) -> Iterator[Hit]:
    """Every phrase in a text that is said or weighed; those that it denies are passed over."""
    for sentence in sentences(text):
        for phrase in phrases:
            if has(phrase.never, sentence):
                continue
            for match in pattern(phrase.wordings).finditer(sentence):
                stance = _stance(sentence, match, phrase)
                if stance is not Stance.DENIED:
                    yield Hit(match[0], sentence, stance, phrase.why)


def has(wordings: Wordings, text: str) -> bool:
    """Whether one of some wordings stands in a text."""
    return bool(wordings) and pattern(wordings).search(text.translate(PLAIN)) is not None


@cache
def pattern(wordings: Wordings) -> re.Pattern[str]:
    """The regular expression of some wordings."""
    alternatives = "|".join(_expression(wording) for wording in wordings)
    return re.compile(rf"(?<![^\W_])(?:{alternatives})(?![^\W_])", re.IGNORECASE)


def _expression(wording: str) -> str:
    """One wording as a regular expression."""
    tokens = wording.removesuffix(" $").split()
    parts = []
    for token in tokens:
        if token == "..":
            parts.append(r"(?:[^\s.;]+\s+){0,4}?")
        elif token.endswith("?"):
            parts.append(f"(?:{_word(token[:-1])}{APART})?")
        else:
            parts.append(_word(token) + APART)
    return "".join(parts).removesuffix(APART) + (r"(?=\W*$)" if wording.endswith(" $") else "")


def _word(token: str) -> str:
    """The alternatives at one place of a wording."""
    words = [word for one in token.split("|") for word in (_list(one) if one.startswith("{") else [one])]
    return "(?:" + "|".join(re.escape(word).replace(r"\*", r"\w*").replace("_", APART) for word in words) + ")"


def _list(name: str) -> list[str]:
    return LISTS[name.strip("{}")].split()


def word_lists(lists: Mapping[str, str]) -> None:
    """Add lists of words that wordings may name."""
    LISTS.update(lists)


def _stance(sentence: str, match: re.Match[str], phrase: Phrase) -> Stance:
    """How a sentence stands to a phrase found in it."""
    before, after = pattern(EMPHASIS).sub("indeed", sentence[: match.start()]), sentence[match.end() :].lstrip(" -,")
    if has(CONDITION, " ".join(before.split()[-3:])) or pattern(REFUSED).match(after):
        return Stance.DENIED
    if not phrase.negative and has(NEGATION, match[0]):
        return Stance.DENIED
    turned = [_turned(before, negation) for negation in pattern(NEGATION).finditer(before)]
    if Stance.DENIED in turned:
        return Stance.DENIED
    around = " ".join([*before.split()[-NEAR:], match[0], *after.split()[:NEAR]])
    if Stance.UNSURE in turned or has(phrase.doubt, around) or not phrase.sure or sentence.endswith("?"):
        return Stance.UNSURE
    return Stance.SAID


def _turned(before: str, negation: re.Match[str]) -> Stance:
    """What a negation makes of what follows: it reaches a few words far, or all if it begins the sentence.

    A comma ends its reach; where it begins the sentence, or an `and` stands between, that is not sure.
    """
    between = before[negation.end() :]
    opens = _opens(before, negation)
    if "," in between:
        return Stance.UNSURE if opens else Stance.SAID
    if has(("and",), between):
        return Stance.UNSURE
    return Stance.DENIED if opens or len(between.split()) < NEAR else Stance.UNSURE


def _opens(before: str, negation: re.Match[str]) -> bool:
    """Whether a sentence begins with its negation: `No exosome product ...`, `There is no ...`."""
    head = before[: negation.start()].lower().replace(",", "").split()
    return head in ([], ["there", "is"], ["there", "are"], ["to", "date"], ["at", "present"], ["currently"])
