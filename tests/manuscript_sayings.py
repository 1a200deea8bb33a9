"""Sayings of the proteins of vesicles, and the papers that are made of them for the tests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tests.manuscript_passages import Passage

PROTEINS = ("marker_detected", "marker_absent", "marker_assessed")
"""Fields that are compared in these passages."""
METHODS = """# Methods

## Isolation of EVs

Extracellular vesicles (EVs) were isolated from conditioned medium of MSCs by centrifugation at 100,000 × g for 70 min.

"""
RESULTS = METHODS + "# Results\n\n## Characterization\n\n"
PLACES = {
    "results": RESULTS,
    "legend": RESULTS + "Vesicles were characterized (Fig. 1).\n\n",
    "methods": "# Methods\n\n## Characterization of EVs\n\n",
    "blotting": METHODS + "## Western blotting\n\n",
}
"""What stands before a saying, by the part of a paper that it is from."""


class Said(NamedTuple):
    """A saying, with the proteins that it tells as present, as absent, and as looked at."""

    text: str
    present: str = ""
    absent: str = ""
    looked: str = ""
    place: str = "results"


def passages(said: tuple[Said, ...]) -> Iterator[Passage]:
    """The sayings as passages of a paper on vesicles."""
    for one in said:
        told = zip(PROTEINS, (one.present, one.absent, one.looked), strict=True)
        expected = tuple((field, symbol) for field, symbols in told for symbol in symbols.split(", ") if symbol)
        yield Passage(f"{one.place}: {one.text}", PLACES[one.place] + one.text + "\n", expected, PROTEINS)
