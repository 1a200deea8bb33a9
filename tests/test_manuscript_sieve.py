"""Sieves find what their patterns find; the letters that a match needs are read from the pattern."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evcheck import manuscript
from evcheck.manuscript.words.beginnings import beginnings
from evcheck.manuscript.words.lettering import every, lettering
from evcheck.manuscript.words.letters import letters
from evcheck.manuscript.words.line_patterns import in_line
from evcheck.manuscript.words.sieve import LONG, Sieve
from evcheck.manuscript.words.vesicle_words import words_of
from tests.manuscript_documents import as_text
from tests.manuscript_isolated import PASSAGES


@pytest.mark.parametrize(
    ("pattern", "flags", "needed"),
    [
        (r"exosome", 0, (("exosome",), ())),
        (r"exosome", re.I, ((), ("exosome",))),
        (r"(?i:exosom\w*|micro-?vesicles?)|\bEVs?\b", 0, (("EV",), ("exosom", "micro-vesicle", "microvesicle"))),
        (r"[Ss]erum|plasma(?! membrane)", 0, (("plasma",), ("serum",))),
        (r"(?:was|were) \w+ (?:spun|centrifuged)", 0, ((" centrifuged", " spun"), ())),
        (r"(?<!synaptic )vesicles", 0, (("vesicles",), ())),
        (r"(?:cells?){1,3} [^.;]*lysates?", 0, (("lysate",), ())),
        (r"µg", 0, (("µg",), ())),
        (r"µg of", re.I, ((), ("g of",))),
        (r"\w+(?= rotor)|[\d ]+(?=[^.]* rpm)", 0, ((" rotor", " rpm"), ())),
        (r"\d+ ?g\b", 0, None),
        (r"\w+|exosome", 0, None),
        (r"(?:exosome)?s?", 0, None),
        (r"(?!)", 0, None),
    ],
)
def test_letters(pattern: str, flags: int, needed: object) -> None:
    assert letters(pattern, flags) == needed


@pytest.mark.parametrize(
    ("pattern", "first", "within"),
    [
        (r"(?:was|were) \w+", (("was ", "were "), ()), ((), ())),
        (r"\b(?i:micro-?vesicles?|exosom\w*)\b", ((), ("exosom", "micro-vesicle", "microvesicle")), ((), ())),
        (r"[Cc]entrif|\bSEC\b", (("SEC",), ("centrif",)), ((), ())),
        (r"(?:micro)?ves|a?bc|d[ef]g", (("abc", "bc", "deg", "dfg", "microves", "ves"), ()), ((), ())),
        (r"(?<!x)(?=y)foo(?:bar)+", (("foobar",), ()), ((), ())),
        (r"\b\w*RNAs?\b|gene \w+|[a-z]{2,}cytes", (("gene ",), ()), (("RNA", "cytes"), ())),
        (r"(?:nano)?(?:[A-Z]{0,4}EVs?|particles)", (("nanoparticles", "particles"), ()), (("EV",), ())),
    ],
)
def test_beginnings(pattern: str, first: object, within: object) -> None:
    assert beginnings(pattern) == (first, within)


@pytest.mark.parametrize(
    "pattern", [r"x|yz", r"(?:exosome)?s?", r"[ab ]+cell", r"(?:x\w+ )?abc", r"\W\w+ cells", r"(?!)"]
)
def test_beginnings_that_cannot_be_told(pattern: str) -> None:
    assert beginnings(pattern) is None


@given(st.text("abcAİ ", max_size=60), st.text("abc", min_size=1, max_size=5))
def test_an_index_knows_where_pieces_stand(text: str, piece: str) -> None:
    index = lettering(text)
    if index is None:
        assert "İ" in text
        return
    assert index.places(((piece,), ())) == every(piece, text)
    assert index.places(((), (piece,))) == every(piece, text.lower())
    assert index.places(((piece,), (piece, "b"))) == sorted({*every(piece, text.lower()), *every("b", text.lower())})


@pytest.mark.parametrize(
    ("pattern", "within"),
    [
        (r"a.{0,9}b", True),
        (r"(?s:a.b)", False),
        (r"a[^.]b", False),
        (r"a[^.\n]b", True),
        (r"a\sb", False),
        (r"a[\w ]b(?!\s)", True),
        (r"a(?!\s\w)", False),
        (r"a[^\W_]+", True),
        (r"a[\D]", False),
        (r"a$", False),
        (r"\ba(?=b| c)", True),
    ],
)
def test_in_line(pattern: str, within: bool) -> None:
    assert in_line(pattern) is within


@cache
def sieves() -> dict[str, Sieve]:
    """All sieves of the package by their names, and those for the words of one manuscript."""
    found: dict[str, Sieve] = words_of("Vesicles (GDNVs) are extracellular vesicles (smEVs).")._asdict()
    for module in pkgutil.walk_packages(manuscript.__path__, "evcheck.manuscript."):
        for name, value in vars(importlib.import_module(module.name)).items():
            some = value if isinstance(value, tuple) else (value,)
            parts = [part for one in some for part in (one if isinstance(one, tuple) else (one,))]
            found |= {f"{module.name}.{name}.{at}": part for at, part in enumerate(parts) if isinstance(part, Sieve)}
    return found


def spans(found: Iterable[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in found]


SPELLINGS = (
    "Exosome-like nanoparticles", "purified outer membrane vesicles", "nano-vesicles", "synaptic vesicles",
    "abcdefgh-EVs were pelleted", "extracellular vesicle isolation", "circulating GDNVs", "micro-particles (MPs)",
    "exosome-depleted", "isolated the", "collected", "MP pellets", "bEVs", "Outer Membrane Vesicles were then enriched",
)  # fmt: skip


@cache
def told() -> list[str]:
    """Sentences about vesicles."""
    return [*SPELLINGS, *_sentences()]


def _sentences() -> list[str]:
    return [line for text in (as_text().decode(), *(passage.text for passage in PASSAGES)) for line in text.split("\n")]


@given(st.data())
def test_a_sieve_finds_what_its_pattern_finds(data: st.DataObject) -> None:
    lines = data.draw(
        st.lists(
            st.sampled_from(told()) | st.sampled_from(SPELLINGS) | st.text("EVexosmicKıſİ .\n-", max_size=20),
            max_size=40,
        )
    )
    text = data.draw(st.sampled_from(["\n", " "])).join(lines)
    start, end = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text) + 9))))
    name = data.draw(st.sampled_from(sorted(sieves())))
    sieve = sieves()[name]
    assert spans(sieve.finditer(text, start, end)) == spans(sieve.compiled.finditer(text, start, end))
    first, plain = sieve.search(text, start, end), sieve.compiled.search(text, start, end)
    assert (first and first.span()) == (plain and plain.span())


@given(st.data())
def test_a_sieve_finds_the_same_in_a_part_of_a_long_text(data: st.DataObject) -> None:
    text = long_text()
    start = data.draw(st.integers(0, len(text)))
    end = start + data.draw(st.integers(0, 400))
    sieve = sieves()[data.draw(st.sampled_from(sorted(sieves())))]
    assert spans(sieve.finditer(text, start, end)) == spans(sieve.compiled.finditer(text, start, end))
    first, plain = sieve.search(text, start, end), sieve.compiled.search(text, start, end)
    assert (first and first.span()) == (plain and plain.span())
    alone, sliced = sieve.search_in(text, start, end), sieve.compiled.search(text[start:end])
    assert (alone and alone.span()) == (sliced and sliced.span())


@cache
def long_text() -> str:
    return "\n".join(told())


def test_long_texts() -> None:
    text = "\n".join(told() * 2)
    assert len(text) > LONG
    assert len(sieves()) > 40
    differ = [
        name for name, sieve in sieves().items()
        if spans(sieve.finditer(text)) != spans(sieve.compiled.finditer(text))
    ]  # fmt: skip
    assert differ == []
