"""Measurements of particles: size, number, images, and single-vesicle flow cytometry."""

from __future__ import annotations

from typing import Literal

from evcheck.dossier.antibody import Antibody
from evcheck.dossier.fields import Amount, Count, Detail, InstrumentName, Record, TechniqueName, Text, about
from evcheck.dossier.fields import Size as Diameter

SIZE = "ESC 2018; MISEV2018 4-c; MISEV2023 5"
SETTINGS = "MISEV2023 6"
IMAGE = "MISEV2018 4-c; MISEV2023 6; EV-METRIC"
FLOW = "MIFlowCyt-EV"

Per = Literal["mL final", "mL sample", "cell", "g tissue", "harvest"]
"""What an amount refers to: the finished preparation, or what the isolation started from."""


class Size(Record):
    """A size found: at least one figure of it."""

    mean: Diameter | None = about("The mean diameter.", example="108.6 ± 9.5 nm", unit="nm", source=SIZE)
    mode: Diameter | None = about("The most frequent diameter.", example="112 nm", unit="nm", source=SIZE)
    median: Diameter | None = about("The median diameter.", example="104 nm", unit="nm", source=SIZE)
    range: Diameter | None = about(
        "The range of diameters, such as D10 to D90.", example="50-180 nm", unit="nm", source=SIZE
    )
    spread: Amount | None = about(
        "How wide the distribution is: standard deviation in nm, or a polydispersity index without unit.",
        example="38 nm",
        source=SETTINGS,
    )
    particles_measured: Count | None = about(
        "The number of particles measured; an image needs it to count as a measurement of size.",
        example="214",
        source="MISEV2023 6",
    )


class Concentration(Record):
    """A number of particles found, and what it refers to."""

    value: Amount | None = about(
        "The number of particles; give the unit.",
        example="2.1e11 /mL",
        source="MISEV2018 4-a; MISEV2023 5; EV-METRIC",
        main=True,
    )
    per: Per | None = about(
        "What the number refers to; a ratio needs the same word in both figures.",
        example="mL final",
        source="MISEV2018 4-a; MISEV2023 5",
    )


class FlowControls(Record):
    """The controls of single-vesicle flow cytometry."""

    buffer: Detail | None = about("Buffer alone.", example="PBS, 120 events/s", source=f"{FLOW} 3.1")
    reagent: Detail | None = about(
        "Buffer with the staining reagents.", example="antibodies in PBS, 150 events/s", source=f"{FLOW} 3.2"
    )
    unstained: Detail | None = about("The sample without stain.", example="below 2 % in the gate", source=f"{FLOW} 3.3")
    isotype: Detail | None = about(
        "Isotype controls.", example="mouse IgG1-PE, same concentration", source=f"{FLOW} 3.4"
    )
    single_stained: Detail | None = about(
        "Samples with one stain each.", example="CD9-PE, CD41-APC", source=f"{FLOW} 3.5"
    )
    procedural: Detail | None = about(
        "Controls that went through the whole procedure.", example="unconditioned medium", source=f"{FLOW} 3.6"
    )
    serial_dilution: Detail | None = about(
        "A dilution series, to exclude swarm detection.", example="10 to 1000-fold, linear", source=f"{FLOW} 3.7"
    )
    detergent: Detail | None = about(
        "The sample treated with detergent.", example="0.5 % Triton X-100, 98 % lost", source=f"{FLOW} 3.8"
    )


class Flow(Record):
    """What single-vesicle flow cytometry has to report. Bead-based flow cytometry needs none of it."""

    staining: Detail | None = about(
        "The staining: reagents, clones, concentrations, time, temperature, removal of aggregates.",
        example="CD9-PE clone M-L13, 1 µg/mL, 30 min at room temperature, spun 17,000 g for 10 min",
        source=f"{FLOW} 2.1",
    )
    wash: Detail | None = about("How it was washed.", example="SEC after staining", source=f"{FLOW} 2.2")
    dilution: Detail | None = about("How it was diluted, and in what.", example="1:200 in PBS", source=f"{FLOW} 2.3")
    controls: FlowControls | None = about("The controls of the measurement.", source=f"{FLOW} 3.1-3.8")
    trigger: Detail | None = about(
        "The trigger channel and its threshold.", example="405 nm SSC, 1,200 a.u.", source=f"{FLOW} 4.1"
    )
    flow_rate: Detail | None = about(
        "The flow rate and how it was calibrated.", example="10 µL/min, by weight", source=f"{FLOW} 4.2"
    )
    fluorescence_calibration: Detail | None = about(
        "How fluorescence was calibrated.", example="PE MESF beads (BD Quantibrite)", source=f"{FLOW} 4.3"
    )
    scatter_calibration: Detail | None = about(
        "How scatter was calibrated, with the refractive index assumed.",
        example="Rosetta beads, shell 1.48, core 1.38",
        source=f"{FLOW} 4.4",
    )
    detection_range: Detail | None = about(
        "The range that can be detected, in calibrated units.",
        example="160-1000 nm; 60-5000 PE MESF",
        source=f"{FLOW} 6.2",
    )
    miflowcyt_checklist: Detail | None = about(
        "Where the completed MIFlowCyt checklist can be found.", example="Table S2", source=f"{FLOW} 6.1"
    )
    repository: Detail | None = about(
        "Where the data are deposited.", example="FlowRepository FR-FCM-Z3FJ", source=f"{FLOW} 7.1"
    )


class Particle(Record):
    """One technique by which particles were sized or counted."""

    technique: TechniqueName = about("The technique of measurement.", example="NTA", source=SIZE, required=True)
    mode: Literal["scatter", "fluorescence"] | None = about(
        "Whether particles were seen by scattered light or by fluorescence.", example="scatter", source=SETTINGS
    )
    instrument: InstrumentName | None = about(
        "The instrument that was used.", example="NanoSight NS300", source=SETTINGS
    )
    software: Text | None = about("The software and its version.", example="NTA 3.4", source=SETTINGS)
    measures: list[Literal["size", "concentration"]] | None = about(
        "What the technique was used for, if it is not plain from the figures.", example="size", source=SIZE
    )
    size: Size | None = about("The size found.", source=SIZE)
    concentration: Concentration | None = about(
        "The number of particles found.", source="MISEV2018 4-a; MISEV2023 5; EV-METRIC"
    )
    settings: Detail | None = about(
        "The settings that the figures depend on.",
        example="camera level 14, threshold 5, 5 videos of 60 s, 25 °C",
        source=SETTINGS,
    )
    calibration: Text | None = about("How the instrument was calibrated.", example="100 nm PS beads", source=SETTINGS)
    detection_limit: Amount | None = about(
        "The smallest size or number that can be detected; give the unit.", example="60 nm", source="MISEV2023 5"
    )
    blank: Text | None = about(
        "What buffer or process blank gave.", example="PBS below 1e6 /mL", source="MISEV2023 5, 6"
    )
    dilution: Text | None = about("How it was diluted for the measurement.", example="1:500 in PBS", source=SETTINGS)
    replicates: Text | None = about("How often it was measured.", example="3 x 5 videos", source=SETTINGS)
    flow: Flow | None = about("What single-vesicle flow cytometry has to report.", source=FLOW)


class Image(Record):
    """One technique by which vesicles were imaged."""

    technique: TechniqueName = about("The technique of imaging.", example="TEM", source=IMAGE, required=True)
    instrument: Text | None = about("The microscope that was used.", example="Tecnai T12", source=SETTINGS)
    views: list[Literal["wide-field", "close-up"]] | None = about(
        "The views that are shown; guidelines ask for both.", example="wide-field", source=IMAGE
    )
    scale_bar: Text | None = about("Whether there is a scale bar, or its length.", example="200 nm", source=IMAGE)
    fields: Text | None = about("How many fields were looked at.", example="10", source=SETTINGS)
    selection: Text | None = about("How fields were chosen.", example="at random", source=SETTINGS)
    preparation: Text | None = about(
        "How the sample was prepared: fixation, stain, support.",
        example="2 % PFA, formvar-carbon grids, 1 % uranyl acetate",
        source=SETTINGS,
    )
    magnification: Text | None = about("The magnification or the pixel size.", example="49,000x", source=SETTINGS)
    antibody: Antibody | None = about(
        "The antibody of an immunogold or fluorescence label.", source="EV-METRIC; MISEV2023 6"
    )
    size: Size | None = about("The size measured in the images.", source=SIZE)
