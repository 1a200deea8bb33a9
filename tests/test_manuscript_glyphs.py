"""Signs that a converter wrote by the names of their glyphs are read as the signs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evcheck.manuscript.inputs import read
from evcheck.manuscript.inputs.glyphs import spelled


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("Vesicles were identi /uniFB01 ed.", "Vesicles were identified."),
        ("We /uniFB01 rst spun it.", "We first spun it."),
        ("the in /uniFB02 ammatory cells", "the inflammatory cells"),
        ("by /uniFB02 ow cytometry", "by flow cytometry"),
        ("0.22 µm /uniFB01 ltered PBS", "0.22 µm filtered PBS"),
        ("ultra /uniFB01 ltration", "ultrafiltration"),
        ("a /uniFB03 nity", "affinity"),
        ("e /uniFB00 ects di /uniFB00 er", "effects differ"),
        ("a sti /uniFB00 and thick gel", "a stiff and thick gel"),
        ("identi/uniFB01ed", "identified"),
        ("puri/f_ied by a/f_f_inity", "purified by affinity"),
        ("by /f_low cytometry", "by flow cytometry"),
        ("Blood, /uniF6DC/uniF639/uniF63E (5)", "Blood, 106 (5)"),
        ("37 /uni00B0 C", "37 ° C"),
        ("25 /uni00B5M", "25 µM"),
        ("a sign /uniE123 of its own", "a sign /uniE123 of its own"),
        ("mice/f_group and w/v and 5 µg/mL", "mice/f_group and w/v and 5 µg/mL"),
        ("/university and /unit", "/university and /unit"),
    ],
)
def test_names_of_glyphs(printed: str, meant: str) -> None:
    assert spelled(printed) == meant


def test_a_manuscript_is_read_with_its_signs() -> None:
    text = "Methods\n\nEVs were puri /uniFB01 ed from plasma by ultra /uniFB01 ltration.\n"
    assert "EVs were purified from plasma by ultrafiltration." in read(text.encode(), "paper.txt").text


@given(st.text(alphabet="abf_il/un 0123FB\ufb01"))
def test_what_holds_no_name_stays_as_it_is(text: str) -> None:
    if "/uni" not in text and "/f_" not in text:
        assert spelled(text) == text
