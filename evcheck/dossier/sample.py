"""The sample: what vesicles are taken from, and all that happened to it before they were isolated."""

from __future__ import annotations

from typing import Literal

from evcheck.dossier.fields import (
    Amount,
    AnticoagulantName,
    Count,
    Detail,
    Duration,
    Percent,
    Record,
    SampleKindName,
    SpeciesName,
    Temperature,
    Text,
    YesNo,
    about,
)
from evcheck.dossier.kinds import Bacteria, Csf, Milk, Plant, Saliva, SynovialFluid, Tissue, Urine
from evcheck.dossier.medium import Medium
from evcheck.dossier.step import Step
from evcheck.dossier.storage import Storage

DONORS = "ESC 2018; MISEV2018 2-b; MISEV2023 3; MIBlood-EV"
CULTURE = "MISEV2018 2-a; MISEV2023 3; culture task force 2023"
BLOOD = "ESC 2018; MIBlood-EV; MISEV2018 2-b"


class Engineering(Record):
    """How vesicles or their producers were changed on purpose."""

    what: Text | None = about(
        "What was put in, put on or taken away.", example="overexpressed CXCR4", source="MISEV2023 3", main=True
    )
    how: Text | None = about("How that was done.", example="lentiviral transduction", source="MISEV2023 3")
    construct_: Text | None = about(
        "The construct: vector, promoter, accession.",
        example="pLenti-CXCR4-Lamp2b",
        source="MISEV2023 3",
        key="construct",
    )


class SampleAmount(Record):
    """How much material the isolation started from."""

    used: Amount | None = about(
        "The volume, mass or number of cells that one isolation started from; give the unit.",
        example="480 mL",
        source="MISEV2018 2-b, 2-c, 4-a; MISEV2023 5",
        main=True,
    )
    per_donor: Amount | None = about(
        "What was collected from one donor; give the unit.", example="10 mL", source="MISEV2018 2-b, 2-c"
    )
    pooled: YesNo | None = about(
        "Whether material of several donors or cultures was pooled.", example="no", source="MISEV2018 2-b, 2-c"
    )


class Donors(Record):
    """The people or animals that the sample comes from."""

    number: Count | None = about("How many donors there are.", example="12", source=DONORS, main=True)
    groups: Text | None = about(
        "The groups that they fall into, with numbers.", example="6 with infarction, 6 healthy", source=DONORS
    )
    sex: Text | None = about("The sex of the donors.", example="6 female, 6 male", source=DONORS)
    age: Text | None = about("The age of the donors.", example="54-71 years", source=DONORS)
    health: Text | None = about(
        "Their state of health: disease, comorbidity.", example="stable coronary disease", source=DONORS
    )
    medication: Detail | None = about(
        "What they took, as text or as a list.", example="aspirin, atorvastatin", source=DONORS
    )
    fasting: Text | None = about("Whether and how long they had fasted.", example="overnight", source=DONORS)


class Collection(Record):
    """How blood or another body fluid was collected and handled until it was processed."""

    site: Text | None = about(
        "Where on the body it was taken; for cerebrospinal fluid say so under `csf`.",
        example="antecubital vein",
        source="MIBlood-EV",
    )
    needle: Text | None = about("The needle, with its gauge.", example="21 G", source=BLOOD)
    tube: Text | None = about("The collection tube: maker and type.", example="BD Vacutainer K2EDTA", source=BLOOD)
    anticoagulant: list[AnticoagulantName] | None = about(
        "The anticoagulant in the tube.", example="EDTA", source=BLOOD
    )
    additives: Detail | None = about(
        "What else was in the vessel or was added, as text or as a list.",
        example="protease inhibitors",
        source="MISEV2018 2-b; MISEV2023 3",
    )
    first_tube_discarded: Text | None = about(
        "Whether the first tube or the first millilitres were discarded.",
        example="yes, first 3 mL",
        source="MIBlood-EV",
    )
    time_to_processing: Duration | None = about(
        "The time from collection to the first processing step.",
        example="30 min",
        unit="s",
        source="ESC 2018; MISEV2018 2-b; MISEV2023 3; MIBlood-EV",
    )
    temperature: Temperature | None = about(
        "The temperature at which it was held until then.",
        example="room temperature",
        unit="°C",
        source="MISEV2018 2-b; MIBlood-EV",
    )
    time_of_day: Text | None = about("The time of day of collection.", example="8 to 10 am", source=DONORS)
    posture: Text | None = about("How the donor sat or lay.", example="seated", source="MIBlood-EV")
    tourniquet: Text | None = about(
        "Whether a tourniquet was used, and how.", example="light, released after puncture", source="MIBlood-EV"
    )


class Measured(Record):
    """A figure for the quality of a sample, and how it was measured."""

    value: Text | None = about(
        "What was found, with its unit.", example="below 1e4 /µL", source="MIBlood-EV", main=True
    )
    by: Text | None = about("How it was measured.", example="haematology analyser", source="MIBlood-EV")


class Quality(Record):
    """What else is in the sample that may be taken for vesicles or change them."""

    platelets: Measured | None = about("Platelets left in plasma or serum.", source="MIBlood-EV; MISEV2023 3")
    haemolysis: Measured | None = about("How far red blood cells had burst.", source="MIBlood-EV; MISEV2023 3")
    lipoproteins: Measured | None = about("Lipoproteins or lipids in the sample.", source="MIBlood-EV; MISEV2023 3")
    blood_contamination: Measured | None = about(
        "Blood in a fluid that should hold none.", source="MISEV2023 3; CSF task force 2024"
    )


class Cells(Record):
    """The cells that make the vesicles."""

    name: Text | None = about(
        "The cell line or the kind of cell.", example="bone-marrow MSC", source=CULTURE, main=True
    )
    origin: Text | None = about(
        "Where the cells come from: bank, supplier, donor, tissue.", example="ATCC CCL-2", source=CULTURE
    )
    passage: Text | None = about("The passage or population doublings at use.", example="P4", source=CULTURE)
    authenticated: Text | None = about("How their identity was checked.", example="STR profile", source=CULTURE)
    mycoplasma: Text | None = about("The result of the test for mycoplasma.", example="negative by PCR", source=CULTURE)
    seeded: Text | None = about("The density at which they were seeded.", example="5000 cells/cm2", source=CULTURE)
    count: Amount | None = about(
        "The number of cells when the vesicles were collected, in all, per mL or per area.",
        example="2.4e8",
        source=CULTURE,
    )
    viability: Percent | None = about(
        "The share of living cells when the vesicles were collected.", example="97 %", unit="%", source=CULTURE
    )
    confluence: Percent | None = about(
        "How much of the vessel they covered.", example="80 %", unit="%", source="culture task force 2023; EV-RNA 2017"
    )
    donors: Text | None = about(
        "The donors of primary cells.", example="3 donors, 22 to 31 years", source="MSC-sEV 2019; MISEV2018 2-a"
    )
    phenotype: Text | None = about(
        "What shows the identity of the cells: surface markers, differentiation.",
        example="CD73, CD90, CD105 above 95 %; CD34, CD45 below 2 %",
        source="MSC-sEV 2019; culture task force 2023",
    )


class Sample(Record):
    """What vesicles are taken from, and what happened to it until isolation begins."""

    kind: SampleKindName = about(
        "What the sample is; `unknown` if the paper does not say.",
        example="conditioned medium",
        source="MISEV2018 2; MISEV2023 3; EV-TRACK",
        required=True,
    )
    origin: Literal["native", "engineered", "mimetic", "synthetic"] | None = about(
        "Whether the vesicles are as cells release them, engineered, made from cells (mimetic) or built (synthetic).",
        example="native",
        source="MISEV2023 2",
    )
    engineering: Engineering | None = about(
        "How vesicles or their producers were changed on purpose.", source="MISEV2023 3"
    )
    species: list[SpeciesName] | None = about(
        "The species that the vesicles come from.", example="Homo sapiens", source="EV-TRACK; MIBlood-EV"
    )
    amount: SampleAmount | None = about(
        "How much material was collected and used.", source="MISEV2018 2-b, 2-c, 4-a; MISEV2023 5"
    )
    spiked_with: Text | None = about(
        "What was added on purpose to follow recovery.", example="1e10 rEV per mL", source="MISEV2023 4; EV-RNA 2017"
    )
    reason: Text | None = about(
        "Why this sample was chosen, for instance serum rather than plasma.",
        example="platelet vesicles are the aim",
        source="ESC 2018",
    )
    donors: Donors | None = about("The people or animals that it comes from.", source=DONORS)
    collection: Collection | None = about("How it was collected.", source="MISEV2018 2-b; MISEV2023 3; MIBlood-EV")
    processing: list[Step] | None = about(
        "The steps before the sample exists or is stored, such as the spins that make plasma.",
        source="ESC 2018; MISEV2018 2-b; MIBlood-EV",
    )
    quality: Quality | None = about("What else was found in it.", source="MIBlood-EV; MISEV2023 3")
    storage: Storage | None = about("How it was kept before isolation.", source="MISEV2018 2-d; MIBlood-EV")
    cells: Cells | None = about("The cells that make the vesicles, if they were cultured.", source=CULTURE)
    growth_medium: Medium | None = about("The medium that the cells grew in before.", source=CULTURE)
    medium: Medium | None = about("The medium that the vesicles were collected from.", source=CULTURE)
    urine: Urine | None = about("What has to be told of urine.", source="urine task force 2021; MISEV2023 3")
    csf: Csf | None = about("What has to be told of cerebrospinal fluid.", source="CSF task force 2024; MISEV2023 3")
    saliva: Saliva | None = about("What has to be told of saliva.", source="MISEV2023 3")
    milk: Milk | None = about("What has to be told of milk.", source="MISEV2023 3")
    synovial_fluid: SynovialFluid | None = about("What has to be told of synovial fluid.", source="MISEV2023 3")
    tissue: Tissue | None = about("What has to be told of tissue.", source="MISEV2018 2-c; MISEV2023 3")
    bacteria: Bacteria | None = about("What has to be told of bacteria.", source="MISEV2023 3")
    plant: Plant | None = about("What has to be told of plants.", source="MISEV2023 3")
