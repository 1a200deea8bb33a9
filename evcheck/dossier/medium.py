"""Culture media: the one that cells grow in, and the one that vesicles are collected from."""

from __future__ import annotations

from evcheck.dossier.fields import (
    Count,
    Cutoff,
    Detail,
    Duration,
    Force,
    MethodName,
    Percent,
    ProductName,
    Record,
    SerumName,
    Text,
    Volume,
    about,
)

SOURCE = "MISEV2018 2-a; MISEV2023 3; culture task force 2023"
DEPLETION = "ESC 2018; MISEV2018 2-a; MISEV2023 3"


class Depletion(Record):
    """How serum was freed of its own vesicles before use."""

    method: MethodName | None = about(
        "How the serum's own vesicles were removed.", example="ultracentrifugation", source=DEPLETION, main=True
    )
    product: ProductName | None = about(
        "The product, if the serum was bought depleted or depleted with a kit.",
        example="Exosome-depleted FBS (Gibco)",
        source=DEPLETION,
    )
    force: Force | None = about("The force of the spin.", example="120000 g", unit="g", source=DEPLETION)
    duration: Duration | None = about("How long it was spun or filtered.", example="18 h", unit="s", source=DEPLETION)
    cutoff: Cutoff | None = about(
        "The molecular weight cut-off of the filter.", example="100 kDa", unit="kDa", source=DEPLETION
    )
    dilution: Text | None = about(
        "How far the serum was diluted for depletion.", example="20 % in DMEM", source=DEPLETION
    )


class Serum(Record):
    """The serum in a medium, or what takes its place."""

    kind: SerumName | None = about(
        "The kind of serum or serum replacement; `none` if there is none.",
        example="fetal bovine serum",
        source="ESC 2018; MISEV2018 2-a",
        main=True,
    )
    percent: Percent | None = about("Its share of the medium.", example="10 %", unit="%", source="MISEV2018 2-a")
    depletion: Depletion | None = about(
        "How it was freed of its own vesicles; `not done` if it was used as it is.", source=DEPLETION
    )


class Harvests(Record):
    """How often conditioned medium was taken from the same cells."""

    number: Count | None = about("How many harvests were taken.", example="3", source=SOURCE, main=True)
    interval: Text | None = about("The time between harvests.", example="every 24 h", source=SOURCE)


class Medium(Record):
    """A culture medium and what was done with it."""

    base: Text | None = about("The basal medium.", example="alpha-MEM", source=SOURCE, main=True)
    serum: Serum | None = about(
        "The serum in it; `none` for serum-free medium.", source="ESC 2018; MISEV2018 2-a; MISEV2023 3"
    )
    additives: Detail | None = about(
        "Everything else in the medium, as text or as a list.",
        example="2 mM glutamine, penicillin, streptomycin",
        source=SOURCE,
    )
    vessel: Text | None = about("The flask, plate or bioreactor, with its size.", example="T175 flasks", source=SOURCE)
    volume: Volume | None = about("The volume of medium per vessel.", example="20 mL", unit="mL", source=SOURCE)
    conditioning: Duration | None = about(
        "How long the medium was on the cells before it was collected.", example="48 h", unit="s", source=SOURCE
    )
    harvests: Harvests | None = about("How often medium was collected from the same cells.", source=SOURCE)
    washed_before: Text | None = about(
        "How the cells were washed before this medium was put on.", example="three times with PBS", source=SOURCE
    )
    treatment: Text | None = about(
        "What the cells were treated with while they conditioned the medium.",
        example="10 ng/mL IL-1β for 24 h",
        source=SOURCE,
    )
    conditions: Detail | None = about(
        "Gas, temperature, coating, polarization, stretch and other special conditions.",
        example="1 % O2, fibronectin coating",
        source=SOURCE,
    )
