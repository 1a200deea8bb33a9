"""The species that samples and cells come from, where the text states it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from evcheck.manuscript.samples.cell_names import receives
from evcheck.manuscript.samples.cell_species import of_cells, of_titles
from evcheck.manuscript.samples.microbe_species import of_algae, of_microbes, of_parasites
from evcheck.manuscript.samples.samples import Source, sources_within
from evcheck.manuscript.structure.passages import Passage
from evcheck.manuscript.text import Span
from evcheck.manuscript.words.hosts import animals, human_words
from evcheck.manuscript.words.names import Mentions
from evcheck.manuscript.words.vesicle_words import Words


def species_of(
    text: str,
    names: Mentions,
    found: Sequence[Passage],
    near: Sequence[Passage],
    words: Words,
    kind: Source,
    places: Sequence[Source],
) -> dict[str, Span]:
    """The species that a kind of sample is said to come from, each with the words that say it."""
    own = [
        passage
        for passage in found
        if passage.role in ("methods", "other", "supplement", "results", "abstract", "front")
    ]
    if kind.group == "culture":
        cells = of_parasites(text, names, own, near, words) or of_cells(text, names, own, near, words)
        cells = cells or of_titles(text, names, near, words)
        return cells or of_microbes(text, names, near, words, [*near]) or of_algae(text, names, own)
    if kind.group in ("bacteria", "plant", "fungus", "parasite"):
        listed = [passage for passage in found if passage.role == "back" and passage.kind == "list"]
        return of_microbes(text, names, near, words, [*own, *listed])
    out: dict[str, Span] = of_titles(text, names, near, words) if kind.group == "blood" else {}
    numbers = {passage.number for passage in near}
    for title in dict.fromkeys(passage.title for passage in near):
        for place in sources_within(places, *title):
            if place.kind == kind.kind:
                for species, span in _beside(text, names, place, *title):
                    out.setdefault(species, span)
    for passage in own:
        close = passage.number in numbers
        for sentence in passage.sentences:
            named = sources_within(places, sentence.start, sentence.end)
            if not named:
                continue
            vesicles = words.vesicle.search(text, sentence.start, sentence.end) is not None
            if not (close or vesicles or passage.topic in ("fluid", "vesicles")):
                continue
            for place in named:
                if place.kind == kind.kind or (kind.group == "blood" and place.group == "blood"):
                    for species, span in _beside(text, names, place, sentence.start, sentence.end):
                        out.setdefault(species, span)
    return {**_of_organs(text, names, own, near, words), **out} if kind.group == "tissue" else out


ORGANS = (
    r"(?:brain|liver|lung|heart|kidney|spleen|tumou?r|placent|muscle|colon|intestin|skin|cort(?:ex|ic)|hippocamp|retina"
    r"|bone|cartilage|aort|pancrea|lymph node|prostate|ovar|adipose|fat|tissue|biops|explant)\w*"
)
ORGAN = re.compile(
    r"(?:(?: and |, | or |/)(?:[\w-]+ )?(?:human|mouse|murine|rat|bovine|porcine|pig|monkey))? (?:[\w-]+ ){0,2}?"
    + ORGANS
)
"""An organ behind the species that it is of, with another one of which it is too: `mouse and human brain`."""
OF_ANIMALS = re.compile(rf"\b{ORGANS} of (?:the )?(?:[\w-]+ ){{0,2}}$")
"""An organ before the animals that it is of: `the brain of`."""
OUT_OF = re.compile(r"\b(?:from|of|in)\b[^.;]{0,60}$")


def _of_organs(
    text: str, names: Mentions, own: Sequence[Passage], near: Sequence[Passage], words: Words
) -> dict[str, Span]:
    """The species that stand before an organ which vesicles are said to be from, in headings or sentences."""
    out: dict[str, Span] = {}
    parts = [*dict.fromkeys(passage.title for passage in near)]
    parts += [Span(sentence.start, sentence.end) for passage in own for sentence in passage.sentences]
    for start, end in parts:
        vesicles = words.vesicle.search(text, start, end)
        if vesicles is None:
            continue
        for name in animals(text, names, vesicles.end(), end):
            before = OUT_OF.search(text, vesicles.end(), name.start)
            if before and (ORGAN.match(text, name.end, end) or OF_ANIMALS.search(text, before.start(), name.start)):
                out.setdefault(name.name, Span(name.start, name.end))
    return out


def _beside(text: str, names: Mentions, place: Source, start: int, end: int) -> Iterator[tuple[str, Span]]:
    """Species named right before a sample, or behind it as what it was taken from."""
    low = max(start, place.start - 45)
    if re.search(r"\b(?:not|never|unlike)\b", text[start:end]):
        return
    for name in animals(text, names, low, place.end):
        if not re.search(r"[.;:,(]|\b(?:and|in|from|were|was|to|anti)\b", text[name.end : place.start]):
            yield name.name, Span(name.start, name.end)
    high = min(end, place.end + 110)
    for name in animals(text, names, place.end, min(end, place.end + 30)):
        if re.fullmatch(r" ?\((?:from )?", text[place.end : name.start]):
            yield name.name, Span(name.start, name.end)
    behind = re.match(r"(?i)[^.;\n]{0,60}?\b(?:from|of|in|by)\b", text[place.end : high])
    if behind:
        for name in animals(text, names, place.end + behind.end() - 3, high):
            if not re.search(r"[.;:]", text[place.end : name.start]):
                yield name.name, Span(name.start, name.end)
        human = human_words(text, place.end + behind.end() - 3, high)
        if human:
            yield "Homo sapiens", human
    human = human_words(text, low, place.start)
    if human and re.fullmatch(r"(?:['’]s?)? (?:\w+ )?", text[human.end : place.start]):
        yield "Homo sapiens", human


def of_subjects(text: str, names: Mentions, own: Sequence[Passage], words: Words) -> dict[str, Span]:
    """The one species that the subjects of a study belong to; none where there are several."""
    out: dict[str, Span] = {}
    roles = ("methods", "other") if any(one.role in ("methods", "other") for one in own) else ("abstract",)
    for passage in own:
        if passage.role not in roles:
            continue
        for sentence in passage.sentences:
            if receives(text, sentence.start, sentence.end, words) and words.vesicle.search(text, *sentence[:2]):
                continue
            human = human_words(text, sentence.start, sentence.end)
            if human:
                out.setdefault("Homo sapiens", human)
            for name in animals(text, names, sentence.start, sentence.end):
                if re.match(
                    r" (?:\([^)]{0,60}\) )?(?:were|was|underwent|aged|weighing|\(n|received|pups|model|ran|swam|fed"
                    r"|\w+ed\b)|s were",
                    text[name.end : name.end + 80],
                ):
                    out.setdefault(name.name, Span(name.start, name.end))
    return out if len(out) == 1 else {}


def of_nameless(text: str, names: Mentions, near: Sequence[Passage], words: Words) -> dict[str, Span]:
    """The one organism, no mammal, that the passages name whose vesicles come from no sample with a name."""
    out = of_microbes(text, names, near, words, near) or of_cells(text, names, near, near, words)
    return out if len(out) == 1 else {}
