"""Facts on proteins, antibodies, sizing, amounts, function and data from short passages: no more and no fewer."""

from __future__ import annotations

import pytest

from evcheck.manuscript.drafting.drafting import draft
from evcheck.manuscript.drafting.facts import facts
from evcheck.manuscript.inputs import read
from tests.manuscript_anyhow import FOUND_ANYHOW
from tests.manuscript_claims import CLAIMS
from tests.manuscript_findings import FINDINGS
from tests.manuscript_isolation import STEPWISE
from tests.manuscript_laboratories import LABORATORIES
from tests.manuscript_looked import LOOKED
from tests.manuscript_markers import MARKERS
from tests.manuscript_materials import MATERIALS
from tests.manuscript_media import OF_MEDIUM
from tests.manuscript_outcomes import OUTCOMES
from tests.manuscript_passages import Passage
from tests.manuscript_protocols import PROTOCOLS
from tests.manuscript_said import SAID
from tests.manuscript_seen import SEEN
from tests.manuscript_told import TOLD
from tests.manuscript_traps import TRAPS
from tests.manuscript_whole import WHOLE

ALL = (
    *FINDINGS,
    *MARKERS,
    *OUTCOMES,
    *TRAPS,
    *WHOLE,
    *MATERIALS,
    *STEPWISE,
    *PROTOCOLS,
    *SEEN,
    *LOOKED,
    *TOLD,
    *OF_MEDIUM,
    *LABORATORIES,
    *SAID,
    *FOUND_ANYHOW,
    *CLAIMS,
)


@pytest.mark.parametrize("passage", ALL, ids=lambda passage: passage.name)
def test_a_passage_gives_the_facts_that_it_states(passage: Passage) -> None:
    drafted = facts(draft(read(passage.text.encode(), "passage.md")))
    assert sorted(fact[:2] for fact in drafted if fact.field in passage.fields) == sorted(passage.facts)
