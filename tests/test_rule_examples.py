"""Every rule comes with an example of each outcome that it can give, and the examples come out as they say."""

from __future__ import annotations

import pytest

from evcheck.rules import RULES
from evcheck.testing import verdicts
from tests.examples_of_rules import FOLDER, Example, all_examples, examples


@pytest.mark.parametrize("example", list(all_examples()), ids=lambda one: f"{one.rule}: {one.name}")
def test_the_verdicts_of_an_example_are_as_written(example: Example) -> None:
    assert verdicts(example.rule, example.dossier, **example.arguments) == example.verdicts


@pytest.mark.parametrize("slug", RULES)
def test_a_rule_has_an_example_for_each_outcome_it_can_give(slug: str) -> None:
    shown = {outcome for example in examples(slug) for outcome in example.verdicts.values()}
    assert shown == {str(outcome) for outcome in RULES[slug].outcomes}


def test_every_file_of_examples_belongs_to_a_rule() -> None:
    assert {path.stem for path in FOLDER.glob("*.yaml")} == set(RULES)
