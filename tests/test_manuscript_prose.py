"""What papers say of proteins in vesicles, in the long sentences in which they say it, and beside other things.

`prose/` holds the passages by where they stand, written for this test. Each ends with a line of what a reader finds:
`+` seen in vesicles, `-` not seen or a contaminant, `?` looked for.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from evcheck.manuscript.drafting.drafting import draft
from evcheck.manuscript.drafting.facts import facts
from evcheck.manuscript.inputs import read

FIELDS = {"+": "marker_detected", "-": "marker_absent", "?": "marker_assessed"}
ISOLATED = (
    "# Methods\n## Isolation of EVs\nExosomes (EVs) were isolated from the conditioned medium of HEK293 cells by "
    "ultracentrifugation at 100,000 × g for 70 min.\n\n"
)
RESULTS = "# Results\n## Characterization of exosomes\n"
BEFORE = {
    "results": ISOLATED + RESULTS,
    "legends": ISOLATED + RESULTS,
    "discussion": ISOLATED + "# Results\nExosomes were 100 nm in size by NTA.\n\n# Discussion\n",
    "abstract": "# Abstract\n",
    "methods": "# Methods\n",
}
"""What stands before a passage in its paper."""


def passages() -> list[tuple[str, str, str]]:
    """Where each passage stands, its text, and what a reader finds."""
    found = []
    for path in sorted((Path(__file__).parent / "prose").glob("*.txt")):
        for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
            text, _, finding = block.rpartition("\n")
            found.append((path.stem, text, finding.removeprefix("=>")))
    return found


def expected(finding: str) -> list[tuple[str, str]]:
    """The facts of a line such as ` +CD9, CD63 -CANX`."""
    signed = re.findall(r" ([+?-])(.*?)(?= [+?-]|$)", finding)
    return sorted((FIELDS[sign], name) for sign, names in signed for name in names.split(", "))


@pytest.mark.parametrize(("place", "text", "finding"), passages(), ids=lambda part: str(part)[:60])
def test_a_passage_of_a_paper_tells_the_proteins_that_a_reader_finds(place: str, text: str, finding: str) -> None:
    paragraphs = text.replace("\n", "\n\n")
    drafted = facts(draft(read(f"{BEFORE[place]}{paragraphs}\n".encode(), "paper.md")))
    assert sorted(fact[:2] for fact in drafted if fact.field in FIELDS.values()) == expected(finding)
