"""Formulas whose signs a converter set apart are read with their figures and units together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evcheck.manuscript.inputs import read
from evcheck.manuscript.inputs.formulas import joined


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        (r"at $1 0 0 , 0 0 0 \times g$ for", r"at $100,000 \times g$ for"),
        (r"for $2 ~ \mathrm { h }$ at", r"for $2 ~ \mathrm{h}$ at"),
        (r"$3 . 5 6 \times 1 0 ^ { 1 2 }$", r"$3.56 \times 10^{12}$"),
        (r"$7 6 . 7 0 ~ \mathrm { n g / m L }$", r"$76.70 ~ \mathrm{ng/mL}$"),
        (r"$8 \%$ PEG", r"$8 \%$ PEG"),
        ("It cost $5 in 2019 and 6 7 $ later.", "It cost $5 in 2019 and 67 $ later."),
        ("5 10 15", "5 10 15"),
    ],
)
def test_figures_and_units_of_a_formula_are_written_together(printed: str, meant: str) -> None:
    assert joined(printed) == meant


def test_a_word_that_a_converter_cut_is_whole() -> None:
    text = "# Methods\n\nThe superna\x02tant was spun at 100,000 \x02 g for 1 h.\n"
    assert read(text.encode(), "paper.md").text == "Methods\nThe supernatant was spun at 100,000 g for 1 h."


@given(st.text(alphabet="$ {}^~0123456789.,\\gmath", max_size=60))
def test_nothing_but_spaces_is_lost(text: str) -> None:
    assert joined(text).replace(" ", "") == text.replace(" ", "")
