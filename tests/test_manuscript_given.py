"""Sentences on what is done with vesicles beside their isolation give the facts that they state, and no others."""

from __future__ import annotations

import pytest

from evcheck.manuscript.drafting.drafting import draft
from evcheck.manuscript.drafting.facts import facts
from evcheck.manuscript.inputs import read
from tests.manuscript_given import ACTING, BASE, DOSES, FIELDS, KEPT, MEASURED, PROBED, Told

OF_BASE = ["instrument NanoSight NS300"]


def drafted(text: str) -> list[str]:
    """The facts of our fields, `yes` left out."""
    found = [fact for fact in facts(draft(read(text.encode(), "paper.md"))) if fact.field in FIELDS]
    return sorted(f"{fact.field} {fact.value}".removesuffix(" yes") for fact in found)


@pytest.mark.parametrize("told", [*DOSES, *ACTING, *KEPT, *PROBED, *MEASURED], ids=lambda told: told.text[:60])
def test_a_sentence_gives_the_facts_that_it_states(told: Told) -> None:
    heading = "" if told.heading == "Methods" else f"# {told.heading}\n\n"
    assert drafted(f"{BASE}{heading}## Further work\n\n{told.text}\n") == sorted([*OF_BASE, *told.facts])


def test_the_text_before_the_sentences_states_nothing_else() -> None:
    assert drafted(BASE) == OF_BASE
