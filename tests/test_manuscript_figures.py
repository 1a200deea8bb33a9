"""Quantities in running text, in the spellings of publishers and converters."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evcheck.manuscript.words import figures
from evcheck.manuscript.words.figures import find_figures

FORCES: tuple[tuple[str, list[str]], ...] = (
    ("spun at 100,000 x g", ["100000 g"]),
    ("spun at 100 000×g", ["100000 g"]),
    ("spun at 100\u2009000 × g", ["100000 g"]),
    ("the 100k g pellet", ["100000 g"]),
    ("150, 000xg", ["150000 g"]),
    ("at $134,000 \\times g$ for", ["134000 g"]),
    ("at $100{,}000 \\times \\mathrm{g}$", ["100000 g"]),
    ("100,000 RCF", ["100000 g"]),
    ("RCF of 110,000", ["110000 g"]),
    ("centrifuged at 100.000 g", ["100000 g"]),
    ("1 × 10^5 × g", ["100000 g"]),
    ("1 × 105 × g", ["100000 g"]),
    ("2,000 3 g", ["2000 g"]),
    ("100,000 ϫ g", ["100000 g"]),
    ("100,000 × gmax", ["100000 g"]),
    ("300×g/10 min", ["300 g"]),
    ("centrifuged at 300, 2,000 and 10,000 × g", ["300 g", "2000 g", "10000 g"]),
    ("mice weighing 250-300 g were spun", []),
    ("5 g of tissue was spun at 500 g", ["500 g"]),
    ("Balance the rotor; the weight of a filled tube with its cap is around 120 g", []),
    ("the weighed tubes were then spun at 300 g for 10 min", ["300 g"]),
    ("2 × 107 cells", []),
    ("a 21 G needle and a rotor", []),
    ("100 g/mL of dextran was spun", []),
)


@pytest.mark.parametrize(("text", "values"), FORCES)
def test_forces(text: str, values: list[str]) -> None:
    assert [figure.value for figure in find_figures(text) if figure.kind == "force"] == values


OTHERS: tuple[tuple[str, str, list[str]], ...] = (
    ("for 1 h 10 min", "time", ["70 min"]),
    ("for two hours", "time", ["2 h"]),
    ("for 10, 20 and 30 min", "time", ["10 min", "20 min", "30 min"]),
    ("for 16–18 h", "time", ["16-18 h"]),
    ("a 10-min spin", "time", ["10 min"]),
    ("overnight at 4 °C", "time", ["overnight"]),
    ("at 30,000 rpm", "speed", ["30000 rpm"]),
    ("at 25,000× RPM", "speed", ["25000 rpm"]),
    ("at $4^{\\circ}C$", "temperature", ["4 °C"]),
    ("stored at −80°C, - 20 °C and 4ºC", "temperature", ["-80 °C", "-20 °C", "4 °C"]),
    ("stored at 280 °C", "temperature", ["-80 °C"]),
    ("frozen at - 80 · C", "temperature", ["-80 °C"]),
    ("stored at minus 80 until use", "temperature", ["-80 °C"]),
    ("a 0.22-mm filter", "pore", ["0.22 µm"]),
    ("0.45 and 0.22 µm filters", "pore", ["0.45 µm", "0.22 µm"]),
    ("a 220-nm filter", "pore", ["220 nm"]),
    ("a 100,000 molecular weight cut-off", "cutoff", ["100 kDa"]),
    ("a 100 kDa MWCO filter", "cutoff", ["100 kDa"]),
    ("an MWCO of 10,000", "cutoff", ["10 kDa"]),
    ("40%, 20%, 10% and 5% iodixanol", "percent", ["40 %", "20 %", "10 %", "5 %"]),
    ("washed twice", "times", ["2"]),
    ("2 × 107 beads", "times", []),
)


@pytest.mark.parametrize(("text", "kind", "values"), OTHERS)
def test_other_quantities(text: str, kind: str, values: list[str]) -> None:
    assert [figure.value for figure in find_figures(text) if figure.kind == kind] == values


def test_a_figure_keeps_its_place() -> None:
    text = "spun at 300, 2,000 and 10,000 × g for 10 min"
    assert [text[figure.start : figure.end] for figure in find_figures(text)] == [
        "300",
        "2,000",
        "10,000 × g",
        "10 min",
    ]


PIECES = (
    "10", "300", "1.5", "000", " ", ",", "-", "–", "×", "x", "g", " g", "k", "kDa", "min", "h", " and ", "to", "µm",
    "%", "\\,", "’", "°C", "^", "²", "10^", " rpm", "rcf", "$", "\\times ", "mL", "½", "one", " hours", "a",
    "cut-off of ", "−", ":", "15", "·", ".", "at", "nm", "degrees", " times g",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), min_size=2, max_size=14).map("".join))
def test_no_quantity_is_missed_by_what_stands_behind_its_numbers(text: str) -> None:
    found = find_figures(text)
    with patch.object(figures, "_kinds", lambda *_: tuple(figures.BEHIND)):
        assert found == find_figures(text)
