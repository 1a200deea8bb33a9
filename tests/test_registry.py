"""The join of guidelines, rules and the dossier language is total in both directions."""

from __future__ import annotations

import json
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest
import yaml

from evcheck import check
from evcheck.checking.judging import reads
from evcheck.checking.report import Row
from evcheck.guidelines import Item, build, cited, get, names
from evcheck.guidelines.parsing import GuidelineError, parse
from evcheck.guidelines.vocabulary import exists
from evcheck.rules import RULES, rule
from evcheck.rules.verdict import Outcome, Verdict, met
from tests.knockout import TODAY

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "tests" / "readings.lock"
ITEMS = [(name, item) for name in names() for item in get(name).items]
OWN = ("plausibility",)
"""Guidelines of evcheck's own, which no paper stands behind."""


def ids(pair: tuple[str, Item]) -> str:
    return f"{pair[0]}/{pair[1].id}"


@pytest.mark.parametrize("pair", ITEMS, ids=ids)
def test_every_item_has_a_rule_or_says_what_a_reader_should_look_at(pair: tuple[str, Item]) -> None:
    _, item = pair
    assert (item.rule in RULES) if item.rule is not None else bool(item.look_at)


@pytest.mark.parametrize("pair", ITEMS, ids=ids)
def test_every_item_says_where_it_stands_and_how_its_words_are_known(pair: tuple[str, Item]) -> None:
    _, item = pair
    assert item.where
    assert item.basis
    assert item.read
    assert item.word


@pytest.mark.parametrize("pair", ITEMS, ids=ids)
def test_every_path_that_an_item_reads_exists(pair: tuple[str, Item]) -> None:
    _, item = pair
    assert [path for path in reads(item) if not exists(path)] == []


def test_every_rule_is_asked_for_by_some_item() -> None:
    assert {item.rule for _, item in ITEMS} - {None} == set(RULES)


@pytest.mark.parametrize("slug", RULES)
def test_every_rule_tells_what_it_decides_and_what_to_do(slug: str) -> None:
    rule = RULES[slug]
    assert rule.title
    assert rule.definition
    assert rule.fix
    assert rule.methods or rule.add


def is_a_reason(text: str) -> bool:
    """Whether a text can stand as `why`: one or two short sentences, without markup or a blank to fill in."""
    return 30 <= len(text) <= 240 and text.endswith(".") and text.count(". ") <= 1 and not set(text) & set("{}<>`\n")


@pytest.mark.parametrize("slug", RULES)
def test_every_rule_says_why_in_one_or_two_short_sentences(slug: str) -> None:
    rule = RULES[slug]
    assert is_a_reason(rule.why), rule.why
    assert rule.why not in (rule.definition, f"{rule.title}.")


def test_no_two_rules_give_the_same_reason() -> None:
    assert len({rule.why for rule in RULES.values()}) == len(RULES)


@pytest.mark.parametrize("pair", ITEMS, ids=ids)
def test_every_item_with_a_rule_says_why_in_its_own_words_or_those_of_the_rule(pair: tuple[str, Item]) -> None:
    name, item = pair
    alike = [other.id for other in get(name).items if other.why == item.why and other.rule != item.rule]
    assert item.rule is None or is_a_reason(item.why), item.why
    assert item.why != item.asks
    assert item.rule is None or alike == []


@pytest.mark.parametrize("rule", ["present-in-preparation", "present-in-study", "present-in-assay", "entries-complete"])
def test_items_of_a_rule_that_serves_for_anything_say_why_themselves(rule: str) -> None:
    general = [f"{name}/{item.id}" for name, item in ITEMS if item.rule == rule and item.why == RULES[rule].why]
    assert general == []


def test_an_item_says_why_in_place_of_its_rule() -> None:
    first, second = parse({**GUIDELINE, "items": [ITEM, {**ITEM, "id": "A-2", "why": "It matters."}]}, "").items
    assert first.why == RULES["present-in-preparation"].why
    assert second.why == "It matters."
    reader = {key: value for key, value in ITEM.items() if key != "present"} | {"manual": "Look at it."}
    assert parse({**GUIDELINE, "items": [reader]}, "").items[0].why == ""


def test_a_guideline_that_extends_another_may_say_why_in_its_own_words() -> None:
    base = parse(GUIDELINE, "")
    ours = {**GUIDELINE, "id": "ours", "items": [{"id": "A-1", "why": "Our readers ask for it."}]}
    assert parse(ours, "", [base]).items[0].why == "Our readers ask for it."
    assert parse({**ours, "items": []}, "", [base]).items[0].why == base.items[0].why


def test_a_rule_of_another_package_may_leave_out_why() -> None:
    def decide(subject: object, dossier: object) -> Verdict:
        """It holds.

        Always.
        """
        return met("It holds.")

    try:
        rule("lab-holds", subject="study", reads=[], outcomes=[Outcome.MET], fix="")(decide)
        assert RULES["lab-holds"].why == ""
    finally:
        RULES.pop("lab-holds", None)


@pytest.mark.parametrize("name", names())
def test_every_guideline_cites_its_paper(name: str) -> None:
    citation = set(get(name).citation)
    assert citation >= {"authors", "year", "journal"}
    assert citation & {"doi", "url"} or name in OWN


def test_ids_of_items_are_for_ever() -> None:
    """The frozen list only grows; an item that is retired stays in its guideline as a tombstone."""
    frozen = (ROOT / "tests" / "item_ids.txt").read_text(encoding="utf-8").split()
    assert [f"{name}/{item.id}" for name, item in ITEMS] == frozen


def test_the_guidelines_that_are_shipped_are_current() -> None:
    assert build.BUILT.read_text(encoding="utf-8") == build.build()


@cache
def rows_of_examples() -> list[tuple[str, tuple[Row, ...]]]:
    """The rows of every example, on all guidelines at once: none changes those of another."""
    paths = sorted((ROOT / "examples").rglob("*.yaml"))
    return [(path.name, check(path, "all", today=TODAY).dossiers[0].rows) for path in paths]


def verdicts(name: str) -> str:
    """A hash of the verdicts of a guideline over all examples."""
    told = [
        [example, [[row.item, row.subject, row.outcome] for row in rows if row.guideline == name]]
        for example, rows in rows_of_examples()
    ]
    return sha256(json.dumps(told).encode()).hexdigest()


@pytest.mark.parametrize("name", names())
def test_a_changed_verdict_raises_the_reading(name: str) -> None:
    """Where this fails and a verdict was meant to change, raise `reading` and run `python -m tests.lock_readings`."""
    locked = yaml.safe_load(LOCK.read_text(encoding="utf-8"))
    assert locked[name] == {"reading": get(name).reading, "verdicts": verdicts(name)}


ITEM = {
    "id": "A-1",
    "title": "Rationale",
    "asks": "Say why.",
    "asks_for": "statement",
    "level": "required",
    "where": "page 1",
    "basis": "paraphrase",
    "read": "original",
    "present": ["rationale"],
}
GUIDELINE = {
    "id": "lab",
    "title": "Ours",
    "citation": {"authors": "A", "year": 2026, "journal": "J", "doi": "10.1/x"},
    "reading": 1,
    "items": [ITEM],
}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"levl": "required"}, "`levl` is no key of an item (Item `A-1`)"),
        ({"level": "must"}, "Item `A-1`: `level` is one of required, recommended, optional, not `must`."),
        ({"rule": "no-precipitation"}, "Item `A-1` gives one of `rule`, `present` or `manual`; this one gives 2."),
        ({"present": None, "rule": "no-precipitatio"}, "Did you mean `no-precipitation`?"),
        ({"present": None, "rule": "ev-markers", "with": {"number": 3}}, "the rule `ev-markers` takes no `number`"),
        (
            {"present": None, "rule": "ev-markers", "with": {"count": "three"}},
            "`count` of `ev-markers` is a whole number, not `three`.",
        ),
        ({"applies": {"weather": "fine"}}, "`weather` is no condition"),
        ({"where": ""}, "Item `A-1` does not give its `where`."),
        ({"why": ["one", "two"]}, "Item `A-1`: `why` is a text."),
    ],
)
def test_a_mistake_in_a_guideline_is_named(change: dict[str, object], told: str) -> None:
    item = {key: value for key, value in {**ITEM, **change}.items() if value is not None}
    with pytest.raises(GuidelineError) as raised:
        parse({**GUIDELINE, "items": [item]}, "")
    assert told in str(raised.value)


@pytest.mark.parametrize("citation", [{"authors": "A"}, "A 2026"])
def test_a_guideline_that_names_no_authors_or_year_is_refused(citation: object) -> None:
    with pytest.raises(GuidelineError, match="gives at least `authors` and `year`"):
        parse({**GUIDELINE, "citation": citation}, "")


def test_a_citation_says_what_is_known_of_the_paper() -> None:
    assert cited(parse(GUIDELINE, "")) == "A 2026, J, doi 10.1/x"
    assert cited(parse(GUIDELINE, ""), "page 1") == "A 2026, page 1, doi 10.1/x"
    assert cited(parse({**GUIDELINE, "citation": {"authors": "We", "year": 2026}}, "")) == "We 2026"
    law = {"authors": "FDA", "year": 2019, "url": "https://www.fda.gov/x"}
    assert cited(parse({**GUIDELINE, "citation": law}, "")) == "FDA 2019, https://www.fda.gov/x"


def test_two_items_of_one_id_are_refused() -> None:
    with pytest.raises(GuidelineError, match="Two items are called `A-1`"):
        parse({**GUIDELINE, "items": [ITEM, ITEM]}, "")
