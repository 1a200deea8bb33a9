"""Every piece of evidence stands in the manuscript, word for word and in its place; every draft loads."""

from __future__ import annotations

import re
from typing import Any

import pytest

import evcheck
from evcheck.manuscript.draft import Draft
from evcheck.manuscript.drafting.drafting import draft
from evcheck.manuscript.drafting.facts import facts
from evcheck.manuscript.drafting.questions import with_questions
from evcheck.manuscript.drafting.writing import dossier
from evcheck.manuscript.inputs import read
from evcheck.manuscript.structure.placing import GAP, around, quotation, where
from evcheck.manuscript.text import Span
from evcheck.manuscript.walking import leaves
from tests.commands import ROOT
from tests.drafts import manuscript, place, plasma
from tests.manuscript_documents import documents
from tests.papers import TEXTS

EXAMPLE = ROOT / "examples" / "manuscripts" / "plasma.md"


@pytest.fixture(scope="module", params=[EXAMPLE, *TEXTS], ids=lambda path: path.stem)
def drafted(request: pytest.FixtureRequest) -> Draft:
    return with_questions(draft(read(request.param)))


def folded(text: str) -> str:
    return " ".join(text.split())


def test_every_piece_of_evidence_is_a_part_of_the_text_within_one_paragraph(drafted: Draft) -> None:
    text = drafted.manuscript.text
    for path, value in leaves(drafted.tree):
        for span in (*value.evidence, *(other.evidence for other in value.others)):
            assert 0 <= span.start < span.end <= len(text), path
            assert "\n" not in text[span.start : span.end], path


def test_every_quotation_is_verbatim_and_holds_the_decisive_words(drafted: Draft) -> None:
    text = folded(drafted.manuscript.text)
    for path, value in leaves(drafted.tree):
        for span in value.evidence:
            told = quotation(drafted.manuscript, [span])
            parts = told.removeprefix("… ").removesuffix(" …").split(GAP)
            assert all(part in text for part in parts), path
            words = folded(drafted.manuscript.text[span.start : span.end])
            assert words[:100].strip() in told, path


def test_every_fact_has_its_evidence_in_the_text(drafted: Draft) -> None:
    text = folded(drafted.manuscript.text)
    assert [fact for fact in facts(drafted) if fact.evidence not in text] == []


def test_the_dossier_loads_without_an_error_and_twice_the_same(drafted: Draft) -> None:
    written = dossier(drafted)
    assert [one.message for one in evcheck.load(written.encode()).problems if one.severity == "error"] == []
    assert "# Found, but not what a dossier takes there:" not in written
    assert written == dossier(drafted)


def test_quotations_in_the_dossier_stand_in_the_text(drafted: Draft) -> None:
    text = folded(drafted.manuscript.text)
    comments = " ".join(re.sub(r"^ *# *", "", line) for line in dossier(drafted).splitlines() if "#" in line)
    quoted = re.findall(r"“((?:(?!” \().)+)” \(", folded(comments).partition("A program has read")[2])
    assert quoted
    for one in quoted:
        for part in one.removeprefix("… ").removesuffix(" …").split(GAP):
            assert part in text


def test_the_place_of_words() -> None:
    read_ = manuscript()
    assert str(where(read_, place(read_, "SW 41 Ti"))) == "Methods, paragraph 2"
    assert str(where(manuscript(pages=3), place(read_, "SW 41 Ti"))) == "Methods, page 2"
    assert str(where(read_, Span(0, 3))) == "Introduction, heading"
    empty = manuscript(())
    assert str(where(empty, Span(0, 0))) == "before the first heading"


def test_a_short_sentence_is_quoted_whole_and_a_long_one_around_its_words() -> None:
    draft_ = plasma()
    words = place(draft_.manuscript, "110,000 x g")
    assert quotation(draft_.manuscript, [words]) == "EVs were pelleted at 110,000 x g for 70 min in an SW 41 Ti rotor."
    read_ = manuscript((("M", "methods", ["First " + "and then " * 40 + "at 300 g " + "or else " * 40 + "at 9 g."]),))
    told = quotation(read_, [place(read_, "300 g"), place(read_, "9 g")], 120)
    assert told.startswith("… ")
    assert "300 g" in told
    assert GAP in told
    assert told.endswith("9 g.")
    assert len(told) < 180


def test_a_quotation_of_what_spans_two_sentences_holds_both() -> None:
    read_ = manuscript((("M", "methods", ["One ends. Two begins."]),))
    start = read_.text.index("ends")
    assert around(read_, Span(start, start + 10)) == Span(read_.text.index("One"), len(read_.text))


@pytest.fixture(scope="module")
def told() -> set[tuple[str, str]]:
    """The facts of the one manuscript of `documents`, as text."""
    return {fact[:2] for fact in facts(draft(read(documents()["paper.txt"], "paper.txt")))}


def test_cells_that_get_vesicles_are_of_no_source(told: set[tuple[str, str]]) -> None:
    assert {value for field, value in told if field == "species"} == {"Homo sapiens"}


@pytest.mark.parametrize("name", documents())
def test_antibodies_in_a_table_are_told_by_the_headings_of_its_columns(name: str) -> None:
    tree: Any = draft(read(documents()[name], name)).tree
    told = {
        key: {field: value.value for field, value in one.items() if field in ("clone", "catalogue")}
        for key, one in tree["antibodies"].items()
    }
    assert told == {
        "cd63": {"clone": "H5C6", "catalogue": "556019"},
        "cd81": {"clone": "B-11", "catalogue": "sc-166029"},
        "tsg101": {"clone": "4A10", "catalogue": "ab83"},
        "calnexin": {"clone": "C5C9", "catalogue": "2679"},
    }


@pytest.mark.parametrize("name", documents())
def test_the_same_manuscript_gives_the_same_facts_in_every_format(name: str, told: set[tuple[str, str]]) -> None:
    drafted_ = draft(read(documents()[name], name))
    found = facts(drafted_)
    assert len(told) > 20
    assert {fact[:2] for fact in found} == told
    text = folded(drafted_.manuscript.text)
    assert [fact for fact in found if fact.evidence not in text] == []
    loaded = evcheck.load(dossier(with_questions(drafted_)).encode())
    assert [one.message for one in loaded.problems if one.severity == "error"] == []
