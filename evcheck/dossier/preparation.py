"""A preparation: vesicles from one sample by one protocol, and what was found in them."""

from __future__ import annotations

from typing import Literal

from evcheck.dossier.characterization import Characterization
from evcheck.dossier.fields import Id, Percent, Record, Text, Volume, YesNo, about
from evcheck.dossier.sample import Sample
from evcheck.dossier.step import Step
from evcheck.dossier.storage import Storage
from evcheck.dossier.study import Term


class Final(Record):
    """What the isolation ended in."""

    volume: Volume | None = about(
        "The volume of the finished preparation.", example="200 µL", unit="mL", source="MISEV2018 3", main=True
    )
    buffer: Text | None = about("The buffer that it is in.", example="PBS", source="MISEV2018 3")


class Recovery(Record):
    """How much of the vesicles in the sample is in the preparation."""

    value: Percent | None = about(
        "The share of the vesicles that was recovered.", example="42 %", unit="%", source="MISEV2023 4", main=True
    )
    by: Text | None = about(
        "How that was measured.", example="spiked rEV counted by fluorescence NTA", source="MISEV2023 4"
    )


class Preparation(Record):
    """Vesicles from one sample by one protocol; EV-TRACK calls it an experiment."""

    id: Id = about("A short name, unique in the dossier; the report uses it.", example="msc-sev", required=True)
    like: Text | None = about(
        "An earlier preparation, by id, from which sample, isolation, storage, final and term are taken.",
        example="plasma-healthy",
    )
    role: Literal["study", "comparator", "control", "blank"] | None = about(
        "What it is for: studied itself, compared with, a control, or a blank; study if absent.", example="study"
    )
    of: Text | None = about(
        "The preparation that this control or blank belongs to, by id.", example="msc-sev", source="MISEV2023 3"
    )
    term: Term | None = about("What the paper calls these vesicles.", source="MISEV2018 1; MISEV2023 2")
    sample: Sample | None = about(
        "What the vesicles were taken from. Only `like` can stand in for it.",
        source="MISEV2018 2; MISEV2023 3; EV-TRACK",
        unless=("like",),
    )
    isolation: list[Step] | None = about(
        "The steps of the isolation, in order; `none` if the fluid was measured directly.",
        source="ESC 2018; MISEV2018 3; MISEV2023 4; EV-TRACK",
        none=True,
    )
    rationale: Text | None = about(
        "Why this isolation was chosen.",
        example="SEC, because albumin disturbs the assay",
        source="ESC 2018; MISEV2023 4",
    )
    specificity: (
        Literal["high recovery", "intermediate", "high specificity", "high recovery and specificity"] | None
    ) = about(
        "Where the isolation stands between high recovery and high specificity.",
        example="intermediate",
        source="MISEV2018 3",
    )
    validation: list[Step] | None = about(
        "Steps done only to validate the preparation, such as a density gradient.", source="EV-METRIC"
    )
    process_blank: YesNo | None = about(
        "Whether medium or buffer that had never met the source went through the same workflow.",
        example="yes",
        source="MISEV2023 3; MISEV2018 5",
    )
    final: Final | None = about("What the isolation ended in.", source="MISEV2018 3")
    recovery: Recovery | None = about("How much of the vesicles was recovered.", source="MISEV2023 4")
    storage: Storage | None = about("How the preparation was kept.", source="MISEV2018 2-d; MISEV2023 3")
    characterization: Characterization | None = about(
        "What was found in this preparation; or `shown for`, if the same source and protocol was characterized once.",
        source="ESC 2018; MISEV2018 4; MISEV2023 5; EV-METRIC",
    )
