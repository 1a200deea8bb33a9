"""Several guidelines in one report: side by side where they disagree, one gap once, in short where much is open."""

from __future__ import annotations

from pathlib import Path

import evcheck
from evcheck.views import plain
from tests.small_dossiers import TODAY, small

ROOT = Path(__file__).parents[1]
TETRASPANINS = ROOT / "examples" / "gaps" / "three_tetraspanins.yaml"


def text_of(source: Path | bytes, *guidelines: str, all: bool = False) -> str:
    """The report on a dossier as plain text."""
    return plain.render(evcheck.check(source, list(guidelines) or None, today=TODAY), all=all)


def test_three_tetraspanins_satisfy_two_guidelines_and_not_the_others() -> None:
    text = text_of(TETRASPANINS)
    part = text[text.index("where guidelines disagree") :].splitlines()
    assert part[:5] == [
        "where guidelines disagree",
        "                esc2018   misev2018  misev2023  ev-metric",
        "  serum         ✓ ISO-2   ? CCM-2    ? CCM-2",
        "  markers       ✓ CHAR-1  ✗ P-2      ✗ CHR-4    ✓ 1",
        "  contaminants  ✓ CHAR-2  ✗ P-3      ~ CHR-5    ✓ 2",
    ]
    assert "misev2018/P-2 Show at least one protein of category 2" in text
    assert "No cytosolic EV marker is shown." in text


def test_guidelines_that_agree_are_not_shown_side_by_side() -> None:
    assert "where guidelines disagree" not in text_of(small("sample: {kind: saliva}"), "esc2018")
    assert "guidelines side by side" in text_of(TETRASPANINS, all=True)


def test_a_narrow_page_leaves_the_table_out_and_keeps_the_reasons() -> None:
    text = plain.render(evcheck.check(TETRASPANINS, today=TODAY), width=40)
    assert "esc2018   misev2018" not in text
    assert "contaminants:" in text


def test_a_gap_that_other_items_name_is_told_once() -> None:
    text = text_of(small("isolation: [{method: centrifugation}]"), "misev2018")
    assert "also open, by the same gap: " in text
    assert "P-4 (see P-1, P-2" in text.replace("\n  ", " ")
    assert "also open, by the same gap" not in text_of(
        small("isolation: [{method: centrifugation}]"), "misev2018", all=True
    )


def test_items_of_one_gap_stand_together_and_refer_to_what_is_shown() -> None:
    """NOM-4 is itself left out for NOM-1, so nothing is sent to it."""
    text = text_of(TETRASPANINS, "misev2018").replace("\n  ", " ")
    told = next(line for line in text.splitlines() if line.startswith("also open"))
    assert told == "also open, by the same gap: NOM-2, NOM-3, NOM-4 (see NOM-1); Q-3 (see Q-2); P-2b (see P-2)"


def test_the_head_says_why_a_guideline_was_chosen() -> None:
    text = text_of(small("sample: {kind: urine}")).replace("\n  ", " ")
    assert "urine-ev (reading 1, written for urine; the numbers of items are evcheck's own, chosen because" in text
    assert "esc2018 (reading 2, written for cardiovascular EV work)\n" in text_of(small("sample: {kind: urine}"))


def test_where_much_is_open_what_is_not_required_is_short() -> None:
    short, full = text_of(small("sample: {kind: urine}")), text_of(small("sample: {kind: urine}"), all=True)
    hint = "(--all shows the lines to add, the sentence to write and the source of each)"
    assert hint in short
    assert hint not in full
    assert short.count("\n  add    ") < full.count("\n  add    ")
    assert "CHAR-1 Three EV markers · required" in short
    assert len(short) < len(full) / 2
