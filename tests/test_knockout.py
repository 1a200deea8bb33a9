"""No dossier gets a better verdict by saying less; and what each leaf changes is written down for experts to review."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evcheck import check
from evcheck.rules import RULES
from evcheck.rules.verdict import Outcome
from evcheck.testing import verdicts
from tests.examples_of_rules import Example, all_examples
from tests.knockout import (
    OPEN,
    TABLES,
    TODAY,
    UNREAD,
    Change,
    Leaf,
    breach,
    changed,
    complete,
    content,
    is_adverse,
    is_read,
    knock_out,
    leaves,
    rows,
    table,
    without,
)


@cache
def knocked_out(path: Path) -> tuple[list[Change], list[str], set[Leaf]]:
    return knock_out(content(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", complete(), ids=lambda path: path.stem)
def test_no_verdict_of_a_complete_dossier_improves_by_deletion(path: Path) -> None:
    assert knocked_out(path)[1] == []


@pytest.mark.parametrize("path", complete(), ids=lambda path: path.stem)
def test_the_table_of_changes_is_the_one_that_was_reviewed(path: Path) -> None:
    assert table(knocked_out(path)[0]) == (TABLES / f"{path.stem}.tsv").read_text(encoding="utf-8")


def test_leaves_that_no_rule_reads_yet_are_listed() -> None:
    found = [knocked_out(path) for path in complete()]
    flips = {change.leaf.path for changes, _, _ in found for change in changes}
    idle = {leaf.path for _, _, unread in found for leaf in unread} - flips
    assert sorted(idle) == UNREAD.read_text(encoding="utf-8").split("\n")[:-1]


def example_changes(example: Example) -> list[tuple[Leaf, str, Outcome, Outcome]]:
    """Every change that a knock-out makes in an example: leaf, subject, before, after."""
    whole = content(example.dossier)
    before = verdicts(example.rule, whole, **example.arguments)
    changes = []
    for leaf in leaves(whole):
        after = verdicts(example.rule, without(whole, leaf), **example.arguments)
        changes += [(leaf, name, old, after[name]) for name, old in before.items() if after[name] != old]
    return changes


@pytest.mark.parametrize("example", list(all_examples()), ids=lambda one: f"{one.rule}: {one.name}")
def test_no_verdict_of_a_rules_example_improves_by_deletion(example: Example) -> None:
    item = example.item()
    for leaf, name, before, after in example_changes(example):
        told = f"{leaf.written()} of {name}: {before} -> {after}"
        assert is_read(item, leaf), told
        assert after != Outcome.NOT_APPLICABLE, told
        if not is_adverse(item, leaf):
            assert before not in OPEN or after in OPEN, told
            assert before != Outcome.NEEDS_REVIEW or after != Outcome.MET, told


@pytest.mark.parametrize("slug", RULES)
def test_every_rule_flips_for_some_leaf(slug: str) -> None:
    assert any(example_changes(example) for example in all_examples() if example.rule == slug)


@given(st.sampled_from(complete()), st.data())
def test_no_verdict_of_an_incomplete_dossier_improves_by_deletion(path: Path, data: st.DataObject) -> None:
    dossier = content(path.read_text(encoding="utf-8"))
    for _ in range(data.draw(st.integers(0, 12), label="leaves taken out before")):
        dossier = without(dossier, data.draw(st.sampled_from(list(leaves(dossier)))))
    leaf = data.draw(st.sampled_from(list(leaves(dossier))), label="leaf")
    before = rows(check(dossier, ["all"], today=TODAY))
    after = rows(check(without(dossier, leaf), ["all"], today=TODAY))
    assert [breach(change) for change in changed(leaf, before, after) if breach(change)] == []
