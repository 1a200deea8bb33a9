"""No dossier gets a better verdict by saying less; and what each leaf changes is written down for experts to review."""

from __future__ import annotations

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
    Leaf,
    breach,
    changed,
    complete,
    content,
    general,
    idle_file,
    is_adverse,
    is_for_readers,
    is_read,
    knocked,
    leaves,
    rows,
    without,
)


@pytest.mark.parametrize("path", complete(), ids=lambda path: path.stem)
def test_the_knock_outs_of_a_complete_dossier(path: Path) -> None:
    """No verdict improves by deletion, and the changes are those that were reviewed (`python -m tests.knockout`)."""
    found = knocked(path)
    assert found.breaches == []
    assert found.table == (TABLES / f"{path.stem}.tsv").read_text(encoding="utf-8")
    assert found.idle == idle_file(path).read_text(encoding="utf-8")


def written(path: Path) -> set[str]:
    """The paths of all leaves of a dossier."""
    return {general(leaf.path) for leaf in leaves(content(path.read_text(encoding="utf-8")))}


def test_every_leaf_is_read_by_some_rule() -> None:
    """Each changes a verdict, in a complete dossier or in a rule's example, or is there for readers alone."""
    idle = {path: set(idle_file(path).read_text(encoding="utf-8").split("\n")) for path in complete()}
    decided = {one for path in complete() for one in written(path) - idle[path]}
    rest = {one for path in complete() for one in written(path)} - decided
    rest -= {one for one in rest if is_for_readers(one)}
    for example in all_examples():
        if rest & {general(leaf.path) for leaf in leaves(content(example.dossier))}:
            rest -= {general(leaf.path) for leaf, *_ in example_changes(example)}
    assert sorted(rest) == []


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
