"""A draft as a whole: it loads, its evidence stands in the text, and long texts are read in linear time."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

import evcheck
from evcheck.manuscript.draft import Draft, Found
from evcheck.manuscript.drafting.drafting import draft
from evcheck.manuscript.drafting.writing import dossier
from evcheck.manuscript.inputs import read
from evcheck.manuscript.walking import entries, expanded, found, leaves
from tests.manuscript_isolated import PASSAGES
from tests.manuscript_passages import Passage

LENGTH = 6_000
SECONDS = 20
"""Far more than any of these takes, and far less than one takes that reads a text once for each of its words."""


def drafted(text: str) -> Draft:
    return draft(read(text.encode(), "passage.md"))


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda passage: passage.name)
def test_evidence_stands_in_the_text(passage: Passage) -> None:
    found = drafted(passage.text)
    spans = [span for _, value in leaves(found.tree) for span in value.evidence]
    assert all(0 <= span.start < span.end <= len(found.manuscript.text) for span in spans)


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda passage: passage.name)
def test_a_draft_loads(passage: Passage, tmp_path: Path) -> None:
    path = tmp_path / "draft.yaml"
    path.write_text(dossier(drafted(passage.text)), encoding="utf-8")
    assert [problem for problem in evcheck.load(path).problems if problem.severity == "error"] == []


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda passage: passage.name)
def test_the_same_text_gives_the_same_draft(passage: Passage) -> None:
    assert drafted(passage.text) == drafted(passage.text)


def test_weaker_evidence_is_marked() -> None:
    found = drafted(
        "# Methods\n\n## Exosome isolation\n\n"
        "Exosomes from HepG2 cells were spun at 100,000 × g for 70 min, washed and spun again at 100,000 × g.\n"
    )
    unsure = {path: value.unsure for path, value in leaves(found.tree) if value.unsure}
    assert unsure == {
        "preparations[0].sample.kind": "that medium was conditioned follows from the words around",
        "preparations[0].isolation[1].duration": "as for the spin before",
    }


def test_a_second_temperature_stands_beside_the_first() -> None:
    found = drafted(
        "# Methods\n\n## Exosome isolation\n\n"
        "Exosomes were pelleted from urine at 100,000 × g for 70 min. Exosomes were stored at 4 °C or at -80 °C.\n"
    )
    value = dict(leaves(found.tree))["preparations[0].storage.temperature"]
    assert isinstance(value, Found)
    assert (value.value, [other.value for other in value.others]) == ("-80 °C", ["4 °C"])


@pytest.mark.parametrize(
    "piece",
    [
        "exosomes were isolated ", "centrifuged at 300 x g for 10 min, ", "1,000 ", "1, ", "10 and ", "( ", "human ",
        "supernatant ", "from the ", "EVs were ", "FBS ", "isolation of ", "anti-CD9 beads ", "cells were ", "x",
        "vesicles from cells of ",
    ],
)  # fmt: skip
def test_a_long_text_is_read_in_linear_time(piece: str) -> None:
    text = "# Methods\n\n## Exosome isolation\n\n" + piece * (LENGTH // len(piece))
    start = time.process_time()
    drafted(text)
    assert time.process_time() - start < SECONDS


RETOLD = """# Methods

## EV isolation

The conditioned medium of mouse 3T3 cells was centrifuged at 320 × g for 10 min and at 2,100 × g for 20 min to remove \
debris, and EVs were pelleted at 106,000 × g for 80 min. The pellet was resuspended in PBS and centrifuged again at \
106,000 × g for 80 min.

## EVs for proteomics

Conditioned medium was centrifuged at 320 × g for 10 min and at 2,100 × g for 20 min. EVs were pelleted at 106,000 × g \
for 80 min.
"""


def test_steps_are_told_once_with_what_was_kept() -> None:
    """A spin that clears keeps the supernatant, and a paragraph that tells the steps again adds none."""
    (preparation,) = entries(expanded(draft(read(RETOLD.encode(), "paper.md")).tree), "preparations")
    told = []
    for step in entries(preparation, "isolation"):
        force, keep = found(step, "force"), found(step, "keep")
        told.append((force.value if force else "", keep.value if keep else ""))
    assert told == [
        ("320 g", "supernatant"), ("2100 g", "supernatant"), ("106000 g", "pellet"), ("106000 g", ""),
    ]  # fmt: skip


COLUMN = """# Methods

## EV isolation

Plasma was passed through a 0.22 µm PES filter and concentrated with Amicon Ultra-15 (100 kDa cut-off, regenerated \
cellulose). The concentrate (500 µL) was loaded on a qEVoriginal column. EVs were pelleted at 120,000 × g for 2 h in \
polycarbonate tubes, resuspended in 200 µL PBS with 25 mM trehalose and stored at -80 °C.
"""


def test_membranes_loads_and_buffers_of_storage() -> None:
    (preparation,) = entries(expanded(draft(read(COLUMN.encode(), "paper.md")).tree), "preparations")
    told = []
    for step in entries(preparation, "isolation"):
        values = (found(step, key) for key in ("method", "membrane", "load"))
        told.append(tuple(value.value if value else "" for value in values))
    assert told == [
        ("filtration", "PES", ""),
        ("ultrafiltration", "regenerated cellulose", ""),
        ("size exclusion chromatography", "", "500 µL"),
        ("ultracentrifugation", "", ""),
    ]
    buffer = found(preparation, "storage", "buffer")
    assert buffer is not None
    assert buffer.value == "PBS with 25 mM trehalose"
