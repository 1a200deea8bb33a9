"""Long texts and many preparations: what a rule takes grows with them no faster than they do."""

from __future__ import annotations

import time

import pytest

from evcheck.rules import claim_phrases
from evcheck.rules.assertions import LONGEST, found, sentences
from evcheck.rules.claims_shown import SIZE
from evcheck.rules.release import kinds_of
from evcheck.rules.therapy import PARTICLES

LENGTH = 100_000
SECONDS = 20
"""Far more than any of these takes, and far less than one takes that reads a text once for each of its words."""


def long(text: str) -> str:
    return (text * (LENGTH // len(text) + 1))[:LENGTH]


@pytest.mark.parametrize("text", ["1", "1.", "1-"])
def test_a_long_figure_is_searched_once(text: str) -> None:
    start = time.process_time()
    assert SIZE.search(long(text)) is None
    assert PARTICLES.search(long(text)) is None
    assert time.process_time() - start < SECONDS


@pytest.mark.parametrize("text", [" ", "( ", "a "])
def test_a_long_name_of_a_release_test(text: str) -> None:
    start = time.process_time()
    assert kinds_of(f"x{long(text)}x") is None
    assert time.process_time() - start < SECONDS


@pytest.mark.parametrize("text", ["no risk of ", "not FDA approved exosomes, ", "exosome not ", "approved "])
def test_a_claim_without_an_end(text: str) -> None:
    start = time.process_time()
    for topics in (claim_phrases.SAFETY, claim_phrases.FDA_APPROVAL, claim_phrases.EXOSOME):
        list(found(long(text)[: LENGTH // 4], topics))
    assert time.process_time() - start < SECONDS


def test_a_sentence_that_never_ends_is_read_in_pieces() -> None:
    assert sentences("word " * LONGEST) == [" ".join(["word"] * LONGEST)]
    assert [len(piece.split()) for piece in sentences("word " * (2 * LONGEST + 1))] == [LONGEST, LONGEST, 1]
