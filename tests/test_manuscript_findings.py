"""Facts on proteins, antibodies, sizing, amounts, function and data from short passages: no more and no fewer."""

from __future__ import annotations

import pytest

from evcheck.manuscript.drafting.drafting import draft
from evcheck.manuscript.drafting.facts import facts
from evcheck.manuscript.inputs import read
from tests.manuscript_anyhow import FOUND_ANYHOW
from tests.manuscript_claims import CLAIMS
from tests.manuscript_classes import CLASSES
from tests.manuscript_doing import DOING
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
from tests.manuscript_published import PUBLISHED, UNTOLD
from tests.manuscript_referring import REFERRING
from tests.manuscript_said import SAID
from tests.manuscript_seen import SEEN
from tests.manuscript_silent import FACTS, PAPER, SILENT, TELLING
from tests.manuscript_singly import SINGLY
from tests.manuscript_told import TOLD
from tests.manuscript_traps import TRAPS
from tests.manuscript_unseen import UNSEEN
from tests.manuscript_whole import WHOLE
from tests.manuscript_wordings import WORDINGS

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
    *UNSEEN,
    *LOOKED,
    *TOLD,
    *PUBLISHED,
    *UNTOLD,
    *CLASSES,
    *DOING,
    *OF_MEDIUM,
    *LABORATORIES,
    *SAID,
    *FOUND_ANYHOW,
    *REFERRING,
    *CLAIMS,
    *SINGLY,
    *WORDINGS,
)


@pytest.mark.parametrize("passage", ALL, ids=lambda passage: passage.name)
def test_a_passage_gives_the_facts_that_it_states(passage: Passage) -> None:
    drafted = facts(draft(read(passage.text.encode(), "passage.md")))
    assert sorted(fact[:2] for fact in drafted if fact.field in passage.fields) == sorted(passage.facts)


FIELDS = {
    "sample", "species", "isolation", "spin", "rotor", "product", "density_medium", "marker_detected", "marker_absent",
    "marker_assessed", "marker_assay", "sizing", "protein_assay", "accession",
}  # fmt: skip


def drafted_with(place: str, sentence: str) -> list[tuple[str, ...]]:
    """The facts drafted from the paper with one more sentence."""
    text = PAPER.format(**{**dict.fromkeys(SILENT, ""), place: f" {sentence}"})
    drafted = facts(draft(read(text.encode(), "paper.md")))
    return sorted(fact[:2] for fact in drafted if fact.field in FIELDS)


@pytest.mark.parametrize(
    ("place", "sentence"), [(place, sentence) for place, sentences in SILENT.items() for sentence in sentences]
)
def test_a_sentence_that_claims_nothing_of_the_vesicles_adds_nothing(place: str, sentence: str) -> None:
    assert drafted_with(place, sentence) == sorted(FACTS)


@pytest.mark.parametrize(("place", "sentence", "fact"), TELLING)
def test_a_sentence_that_claims_something_there_adds_it(place: str, sentence: str, fact: tuple[str, str]) -> None:
    assert drafted_with(place, sentence) == sorted([*FACTS, fact])
