"""Assays: what vesicles do, to what, at what dose, and against which controls."""

from __future__ import annotations

from typing import Literal

from evcheck.dossier.fields import Amount, ControlName, Count, Id, Record, Text, about

FUNCTION = "ESC 2018; MISEV2018 5; MISEV2023 8"


class Replicates(Record):
    """How often an assay was repeated."""

    biological: Count | None = about(
        "Independent repeats: animals, donors, batches of vesicles.", example="8", source="MISEV2023 8", main=True
    )
    technical: Count | None = about("Repeats with the same material.", example="3", source="MISEV2023 8")


class Assay(Record):
    """One assay with vesicles."""

    id: Id = about("A short name, unique in the dossier.", example="infarct-size", required=True)
    kind: Literal["function", "potency", "uptake", "release", "biodistribution", "toxicity", "comparison"] = about(
        "What the assay asks.", example="function", source=FUNCTION, required=True
    )
    preparation: list[Text] = about(
        "The preparation or preparations that were tested, by id.", example="msc-sev", required=True
    )
    system: Text | None = about(
        "The cells, tissue or animals that it was done in.", example="rat, LAD ligation", source=FUNCTION
    )
    readout: Text | None = about("What was read.", example="infarct size per area at risk", source=FUNCTION)
    dosed: Literal["vesicles", "compound", "none"] | None = about(
        "What was given in doses; vesicles if absent.", example="vesicles", source="ESC 2018"
    )
    doses: list[Amount] | None = about(
        "All doses that were tested; a unit that they share stands under `dose_unit`.", example="1e9", source=FUNCTION
    )
    dose_unit: Text | None = about("The unit of the doses.", example="particles/kg", source=FUNCTION)
    dose_rationale: Text | None = about(
        "Why these doses were chosen.", example="brackets the concentration found in plasma", source="MISEV2023 8"
    )
    route: Text | None = about("How the dose was given.", example="intravenous", source="MISEV2023 9")
    controls: list[ControlName] | None = about(
        "The controls beside the vesicles.", example="process blank", source=FUNCTION
    )
    arms: list[Literal["total fluid", "EV-depleted fluid", "EVs", "other fraction", "other subtype"]] | None = about(
        "What was compared with what.", example="EV-depleted fluid", source="MISEV2018 5"
    )
    replicates: Replicates | None = about("How often it was repeated.", source="MISEV2023 8")
    label: Text | None = about(
        "The dye or reporter by which vesicles were followed, and how free label was removed.",
        example="PKH67, dye-only control after SEC",
        source="MISEV2023 7, 9",
    )
