"""The dossier: the whole file."""

from __future__ import annotations

from typing import Literal

from evcheck.dossier.antibody import Antibody
from evcheck.dossier.assay import Assay
from evcheck.dossier.fields import Record, about
from evcheck.dossier.justification import Justification
from evcheck.dossier.preparation import Preparation
from evcheck.dossier.step import Step
from evcheck.dossier.study import Study
from evcheck.dossier.translation import Translation


class Dossier(Record):
    """A study of extracellular vesicles, described once for all guidelines."""

    evcheck: Literal["1"] = about("The version of the dossier language.", example="1", required=True)
    study: Study | None = about("The study as a whole.")
    protocols: dict[str, list[Step]] | None = about("Steps that several preparations share, by a name of your choice.")
    antibodies: dict[str, Antibody] | None = about("Antibodies, each once, by a name of your choice.")
    preparations: list[Preparation] | None = about(
        "The preparations of vesicles: one for each sample, protocol and condition.",
        source="ESC 2018; MISEV2018; MISEV2023; EV-TRACK",
    )
    assays: list[Assay] | None = about(
        "What was done with the vesicles; `none` if the study has no assay.",
        source="ESC 2018; MISEV2018 5; MISEV2023 7, 8, 9",
        none=True,
    )
    translation: Translation | None = about(
        "The way to the clinic: product, manufacture, release, trial.", source="Lener 2015; MSC-sEV 2019; FDA 2019"
    )
    justifications: list[Justification] | None = about(
        "Reasons for deviating from items of a guideline.", source="MISEV2018 6"
    )
