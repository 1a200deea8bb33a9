"""Facts drafted from short passages: each passage with the facts that it states, no more and no fewer."""

from __future__ import annotations

import pytest

from evcheck.manuscript.drafting.drafting import draft
from evcheck.manuscript.drafting.facts import facts
from evcheck.manuscript.inputs import read
from tests.manuscript_isolated import PASSAGES
from tests.manuscript_passages import Passage


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda passage: passage.name)
def test_a_passage_gives_the_facts_that_it_states(passage: Passage) -> None:
    drafted = facts(draft(read(passage.text.encode(), "passage.md")))
    assert sorted(fact[:2] for fact in drafted if fact.field in passage.fields) == sorted(passage.facts)
