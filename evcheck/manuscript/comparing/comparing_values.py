"""Whether single values of a preparation are those of a manuscript: amounts, donors, medium, storage, protein."""

from __future__ import annotations

from typing import Any

from evcheck.dossier.quantities import QuantityError, parse
from evcheck.manuscript.comparing.agreeing import field_of, same
from evcheck.manuscript.comparing.comparison import DIFFERS, Work, founds
from evcheck.manuscript.comparing.stating import Stated
from evcheck.manuscript.draft import Found
from evcheck.manuscript.drafting import fact_words
from evcheck.manuscript.walking import within

PROTEIN = ("characterization", "quantities", "protein")
ALIKE = 10.0
"""Degrees between temperatures that are told of one refrigerator or freezer: 2 to 8, -70 or -80."""

SINGLE = (
    ("amount used for", "SampleAmount", (("sample", "amount", "used"),)),
    ("number of donors of", "Donors", (("sample", "donors", "number"),)),
    ("percent of serum of", "Serum", (("sample", "medium", "serum", "percent"),)),
    ("passage of the cells of", "Cells", (("sample", "cells", "passage"),)),
    ("viability of the cells of", "Cells", (("sample", "cells", "viability"),)),
    ("conditioning of", "Medium", (("sample", "medium", "conditioning"),)),
    ("storage temperature of", "Storage", (("storage", "temperature"), ("sample", "storage", "temperature"))),
    (
        "storage temperature of the sample of",
        "Storage",
        (("sample", "storage", "temperature"), ("storage", "temperature")),
    ),
    ("time of storage of", "Storage", (("storage", "duration"), ("sample", "storage", "duration"))),
    ("time of storage of the sample of", "Storage", (("sample", "storage", "duration"), ("storage", "duration"))),
    ("protein assay of", "SubstanceAmount", ((*PROTEIN, "by"),)),
    ("amount of protein of", "SubstanceAmount", ((*PROTEIN, "amount"),)),
)
"""Fields of which a preparation has one value: what they are called, their model, and where the dossier has them.

The places behind the first are others in which the manuscript may tell the same.
"""


def compare_values(work: Work, about: str, ours: Any, theirs: Any) -> None:
    """Compare the single values of a preparation with those of its counterpart."""
    for called, model, paths in SINGLE:
        value = within(ours, *paths[0])
        found = founds(theirs, *paths[0])
        if not found or not isinstance(value, Stated) or _elsewhere(work, model, paths, value):
            continue
        cold = paths[0][-1] == "temperature"
        if cold and any(_as_cold(value.value, one.value) for one in found):
            work.agree += 1
        elif cold or model == "Cells" or not work.text.has_quantity(value.value):
            work.value(field_of(model, paths[0][-1]), f"{called} {about}", value, found)
    _serum(work, about, ours, theirs)


def _as_cold(one: str, two: str) -> bool:
    """Whether two temperatures are those of the same refrigerator or freezer."""
    try:
        first, second = parse(one, "temperature").value, parse(two, "temperature").value
    except QuantityError:
        return True
    return first is None or second is None or abs(first - second) <= ALIKE


def _elsewhere(work: Work, model: str, paths: tuple[tuple[str, ...], ...], value: Stated) -> bool:
    """Whether the manuscript tells a value of another preparation; whose it is, is then for a reader."""
    field = field_of(model, paths[0][-1])
    told = [one for part in work.theirs for path in paths for one in founds(part, *path)]
    if any(same(field, value.value, one.value) for one in told):
        work.agree += 1
        return True
    return False


def _serum(work: Work, about: str, ours: Any, theirs: Any) -> None:
    """Whether the medium held serum, and serum with vesicles of its own."""
    value, handled = _handling(within(ours, "sample", "medium", "serum"))
    told = [_handling(within(part, "sample", "medium", "serum")) for part in (theirs, *work.theirs)]
    found = [(one, word) for one, word in told if isinstance(one, Found) and word]
    if not isinstance(value, Stated) or not handled or not found:
        return
    if any(word == handled for _, word in found):
        work.agree += 1
    elif not any(one.unsure for one, _ in found):
        work.note(DIFFERS, f"serum of {about}", value, found[0][0])


def _handling(serum: Any) -> tuple[Stated | Found | None, str]:
    """The value that tells of a serum, and how it was handled in the words of facts."""
    kind = serum if isinstance(serum, Stated | Found) else within(serum, "kind")
    if not isinstance(kind, Stated | Found):
        return None, ""
    depletion = within(serum, "depletion")
    done = depletion is not None and getattr(depletion, "value", "") != "not done"
    return kind, "EV-depleted serum" if done else fact_words.serum(kind.value)
