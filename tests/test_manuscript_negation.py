"""What a text denies, supposes, or tells of others."""

from __future__ import annotations

import pytest

from evcheck.manuscript.words.negation import denied_after, denied_before, not_shown, supposed
from evcheck.manuscript.words.others_work import of_others


@pytest.mark.parametrize(
    ("before", "denied"),
    [
        ("EVs were negative for ", True),
        ("EVs were negative for the endoplasmic reticulum marker ", True),
        ("the absence of contaminating proteins such as ", True),
        ("did not contain ", True),
        ("no detectable expression of ", True),
        ("neither ", True),
        ("failed to detect ", True),
        ("less than 1% stained for ", True),
        ("EVs were positive for ", False),
        ("no change in size was seen, and EVs expressed ", False),
        ("not calnexin but ", False),
        ("enriched in ", False),
    ],
)
def test_a_denial_before(before: str, denied: bool) -> None:
    assert (denied_before(before) is not None) is denied


@pytest.mark.parametrize(
    ("after", "denied"),
    [
        (" was not detected in EVs", True),
        (" could no longer be detected", True),
        (" were absent", True),
        (" was only found in cell lysates", True),
        (" were found in lysates only", True),
        (" was below the detection limit", True),
        (" gave no signal", True),
        (" was detected", False),
        (" was used as negative control", False),
        (" were higher (data not shown)", False),
    ],
)
def test_a_denial_behind(after: str, denied: bool) -> None:
    assert (denied_after(after) is not None) is denied


def test_guesses_and_data_that_are_not_shown() -> None:
    assert supposed("EVs may contain CD9") is True
    assert supposed("EVs, which may carry RNA, were positive for CD9") is False
    assert supposed("EVs, which were small, may contain CD9") is True
    assert supposed("CD9 could be detected") is False
    assert supposed("CD9 was detected") is False
    assert not_shown("CD63 was absent (data not shown)") is True
    assert not_shown("CD63 was absent (Fig. 1)") is False


@pytest.mark.parametrize(
    ("sentence", "role", "others"),
    [
        ("Exosomes express CD9.", "introduction", True),
        ("Here we show that exosomes express CD9.", "introduction", False),
        ("Smith et al. showed that exosomes express CD9.", "results", True),
        ("EVs were isolated as described by Smith et al.", "methods", False),
        ("It has been shown that EVs carry RNA.", "results", True),
        ("EVs were positive for CD9, as shown by western blot.", "results", False),
        ("Our EVs were positive for CD9.", "discussion", False),
    ],
)
def test_the_work_of_others(sentence: str, role: str, others: bool) -> None:
    assert of_others(sentence, role) is others
