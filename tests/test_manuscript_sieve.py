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
from evcheck.manuscript.letters import in_line, letters
from evcheck.manuscript.sieve import LONG, Sieve
from evcheck.manuscript.vesicle_words import words_of
from tests.manuscript_documents import as_text
from tests.manuscript_passages import PASSAGES


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
        (r"\d+ ?g\b", 0, None),
        (r"\w+|exosome", 0, None),
        (r"(?:exosome)?s?", 0, None),
        (r"(?!)", 0, None),
    ],
)
def test_letters(pattern: str, flags: int, needed: object) -> None:
    assert letters(pattern, flags) == needed


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
    for module in pkgutil.iter_modules(manuscript.__path__):
        for name, value in vars(importlib.import_module(f"evcheck.manuscript.{module.name}")).items():
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


def test_long_texts() -> None:
    text = "\n".join(told() * 2)
    assert len(text) > LONG
    assert len(sieves()) > 40
    differ = [
        name for name, sieve in sieves().items()
        if spans(sieve.finditer(text)) != spans(sieve.compiled.finditer(text))
    ]  # fmt: skip
    assert differ == []
