"""Code frames and the characters in them."""

from __future__ import annotations

import pytest

from evcheck.checking.report import Place
from evcheck.views.characters import ours, theirs, width
from evcheck.views.frames import frame, lines_of
from evcheck.views.page import Page
from tests.reports import span


def shown(source: str, *places: Place, page: Page | None = None) -> str:
    """The frame of places in `d.yaml`, as text."""
    lines = frame(page or Page(), "d.yaml", lines_of(source), list(places), "")
    return "\n".join("".join(text for _, text in line).rstrip() for line in lines)


def test_several_places_of_one_line_share_it() -> None:
    assert (
        shown("by: [NTA, DLS]\n", span(1, 11, 14, "too"), span(1, 6, 9, "Brownian motion"))
        == """\
    ╭─ d.yaml:1:6
  1 │ by: [NTA, DLS]
    │      ^^^ Brownian motion
    │           ^^^ too"""
    )


def test_neighbouring_lines_join_and_distant_ones_are_set_apart() -> None:
    assert (
        shown("a\nb\nc\nd\n", span(4, 1, 2), span(1, 1, 2), span(2, 1, 2))
        == """\
    ╭─ d.yaml:1:1
  1 │ a
    │ ^
  2 │ b
    │ ^
    ⋮
  4 │ d
    │ ^"""
    )


def test_a_place_over_several_lines_shows_the_first() -> None:
    place = Place(path="", line=1, column=7, end_line=3, end_column=4)
    assert (
        shown("note: one two  \n  three\n  four\n", place)
        == """\
    ╭─ d.yaml:1:7
  1 │ note: one two
    │       ^^^^^^^"""
    )


def test_long_lines_are_cut_around_the_carets() -> None:
    line = "a" * 60 + " here " + "b" * 60
    assert (
        shown(line, span(1, 62, 66, "this"), page=Page(width=40))
        == """\
    ╭─ d.yaml:1:62
  1 │ …aaaaaaaaaa here bbbbbbbbbbbbbbbb…
    │             ^^^^ this"""
    )
    assert (
        shown(line, span(1, 1, 4), page=Page(width=40))
        == f"""\
    ╭─ d.yaml:1:1
  1 │ {"a" * 33}…
    │ ^^^"""
    )
    assert (
        shown(line, span(1, 125, 127), page=Page(width=40))
        == f"""\
    ╭─ d.yaml:1:125
  1 │ …{"b" * 13}
    │ {" " * 12}^^"""
    )


def test_marked_text_wider_than_the_page_is_cut_too() -> None:
    assert (
        shown("key: " + "v" * 90, span(1, 6, 96), page=Page(width=30))
        == f"""\
    ╭─ d.yaml:1:6
  1 │ key: {"v" * 18}…
    │      {"^" * 19}"""
    )


def test_carets_stand_below_wide_characters() -> None:
    assert (
        shown("名: 日本 x\n", span(1, 4, 6, "two wide"), span(1, 7, 8, "narrow"))
        == """\
    ╭─ d.yaml:1:4
  1 │ 名: 日本 x
    │     ^^^^ two wide
    │          ^ narrow"""
    )


def test_hidden_characters_are_shown_and_counted() -> None:
    assert (
        shown("a: \x1b[31m\u202ered\tx\n", span(1, 9, 10, "turns the text"), span(1, 14, 15))
        == r"""
    ╭─ d.yaml:1:9
  1 │ a: \x1b[31m\u202ered\tx
    │            ^^^^^^ turns the text
    │                       ^"""[1:]
    )


def test_places_outside_the_text_point_at_its_edge() -> None:
    assert (
        shown("a: 1\n", span(1, 50, 60), span(9, 3, 4))
        == """\
    ╭─ d.yaml:1:50
  1 │ a: 1
    │     ^
    ⋮
  9 │
    │ ^"""
    )


def test_a_label_that_does_not_fit_stands_below_and_is_not_repeated() -> None:
    label = "precipitates proteins along with vesicles"
    places = [span(line, 12, 20, label) for line in (1, 2)]
    assert (
        shown("  product: ExoQuick\n" * 2, *places, page=Page(width=50))
        == """\
    ╭─ d.yaml:1:12
  1 │   product: ExoQuick
    │            ^^^^^^^^
    │            precipitates proteins along with
    │            vesicles
  2 │   product: ExoQuick
    │            ^^^^^^^^"""
    )


@pytest.mark.parametrize(
    ("text", "plain", "ascii_only"),
    [
        ("4 °C", "4 °C", "4 C"),
        ("2.1 × 10¹¹ mL⁻¹", "2.1 × 10¹¹ mL⁻¹", "2.1 x 10^11 mL^-1"),
        ("α-MEM, Ω, é, ﬁ", "α-MEM, Ω, é, ﬁ", "alpha-MEM, Omega, e, fi"),
        ("0.22 µm – 5 μL", "0.22 µm – 5 μL", "0.22 um - 5 uL"),
        ("日本", "日本", "\\u65e5\\u672c"),
        ("two\r\nlines", "two lines", "two lines"),
        ("\x1b[0m\u2066", "\\x1b[0m\\u2066", "\\x1b[0m\\u2066"),
        ("\ud800 \U000e0041 \u2028", "\\ud800 \\U000e0041 \\u2028", "\\ud800 \\U000e0041 \\u2028"),
    ],
)
def test_our_sentences_are_transliterated(text: str, plain: str, ascii_only: str) -> None:
    assert (ours(text), ours(text, ascii=True)) == (plain, ascii_only)


def test_text_of_the_authors_is_escaped_and_never_respelled() -> None:
    assert theirs("4 °C\n\t é", ascii=True) == "4 \\xb0C\\n\\t \\xe9"
    assert theirs("4 °C\n\t é") == "4 °C\\n\\t é"


def test_widths_are_those_of_a_terminal() -> None:
    assert [width(text) for text in ("abc", "日本", "e\u0301", "Ａ")] == [3, 4, 1, 2]
