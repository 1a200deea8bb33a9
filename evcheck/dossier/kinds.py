"""What has to be told of one kind of sample only: urine, cerebrospinal fluid, saliva, milk, tissue, and others."""

from __future__ import annotations

from evcheck.dossier.fields import Amount, Detail, Duration, Record, Text, Volume, about

URINE = "urine task force 2021; MISEV2023 3"
CSF = "CSF task force 2024; MISEV2023 3"
MISEV = "MISEV2023 3"
TISSUE = "MISEV2018 2-c; MISEV2023 3"


class Urine(Record):
    """How urine was collected, what was found in it, and how figures are normalized."""

    void: Text | None = about(
        "Which urine it is: first or second morning, random, timed or 24 h.",
        example="second morning void",
        source=URINE,
    )
    sampling: Text | None = about("How it was taken: mid-stream, catheter, bag.", example="mid-stream", source=URINE)
    time: Text | None = about("When it was voided, or over which hours it was collected.", example="9 am", source=URINE)
    volume: Volume | None = about("The volume of the void.", example="120 mL", unit="mL", source=URINE)
    dipstick: Detail | None = about(
        "What the dipstick showed for protein, blood, leucocytes and nitrite.",
        example="protein, blood, leucocytes and nitrite negative",
        source=URINE,
    )
    ph: Text | None = about("The pH of the urine.", example="6.2", source=URINE)
    osmolality: Text | None = about("The osmolality or the specific gravity.", example="540 mOsm/kg", source=URINE)
    creatinine: Text | None = about("The concentration of creatinine.", example="8.4 mmol/L", source=URINE)
    protein: Text | None = about("Protein or albumin in the urine.", example="below 150 mg/L", source=URINE)
    infection: Text | None = about(
        "Whether there was an infection, and what became of such samples.",
        example="nitrite-positive samples were excluded",
        source=URINE,
    )
    blood: Text | None = about(
        "Whether there was blood in it, and what became of such samples.",
        example="bloody samples were excluded",
        source=URINE,
    )
    kidney_function: Text | None = about(
        "The donors' kidney function.", example="eGFR above 90 mL/min/1.73 m2", source=URINE
    )
    hydration: Text | None = about("What the donors drank before.", example="free", source=URINE)
    prostate_massage: Text | None = about(
        "Whether the void followed a rectal examination or prostate massage.", example="no", source=URINE
    )
    thp_treatment: Text | None = about(
        "How Tamm-Horsfall protein (uromodulin) was reduced; `not done` is a full answer.",
        example="200 mg/mL DTT for 10 min at 37 °C",
        source=URINE,
    )
    normalizer: Text | None = about(
        "What figures were normalized to: creatinine, osmolality, particles, protein, excretion rate.",
        example="creatinine",
        source=URINE,
    )


class Csf(Record):
    """How cerebrospinal fluid was drawn."""

    site: Text | None = about("Where it was drawn: lumbar, ventricular, cisternal.", example="lumbar", source=CSF)
    access: Text | None = about(
        "How it was drawn: puncture, drain, shunt, after death.", example="lumbar puncture", source=CSF
    )
    needle: Text | None = about("The needle: gauge and kind.", example="22 G, atraumatic", source=CSF)
    volume: Volume | None = about("The volume drawn from one donor.", example="8 mL", unit="mL", source=CSF)
    fraction_order: Text | None = about(
        "Which part of the fluid drawn was used.", example="third to sixth mL", source=CSF
    )
    red_cells: Amount | None = about(
        "Red blood cells counted in it, as a measure of contamination with blood; give the unit.",
        example="< 50 /µL",
        source=CSF,
    )
    white_cells: Amount | None = about("White blood cells counted in it; give the unit.", example="2 /µL", source=CSF)
    time_to_freezing: Duration | None = about(
        "The time from drawing to freezing.", example="60 min", unit="s", source=CSF
    )
    indication: Text | None = about(
        "Why the fluid was drawn, or the donors' disease.", example="suspected Alzheimer's disease", source=CSF
    )


class Saliva(Record):
    """How saliva was collected."""

    stimulated: Text | None = about(
        "Whether the flow was stimulated, and by what.", example="no, passive drool", source=MISEV
    )
    glandular: Text | None = about(
        "Whether it is whole saliva, or that of one gland.", example="whole saliva", source=MISEV
    )
    time_since_food: Text | None = about(
        "The time since the donors last ate or drank.", example="at least 1 h", source=MISEV
    )
    time_since_teeth_cleaning: Text | None = about(
        "The time since the donors cleaned their teeth.", example="at least 1 h", source=MISEV
    )
    oral_health: Text | None = about(
        "The health of the donors' mouths.", example="no caries, no periodontitis", source=MISEV
    )
    debris_removal: Text | None = about(
        "How bacteria and remains of food were kept out or removed.",
        example="mouth rinsed with water, 2,600 g for 15 min",
        source=MISEV,
    )
    viscosity_handling: Text | None = about(
        "How viscous or mucous saliva was handled.", example="diluted 1:1 in PBS and sonicated", source=MISEV
    )


class Milk(Record):
    """How milk was collected and freed of fat and casein."""

    lactation_stage: Text | None = about("The stage of lactation.", example="mature milk, 2 to 6 months", source=MISEV)
    expression: Text | None = about(
        "How the milk was expressed, and from which breast or udder.",
        example="electric pump, full breast, morning",
        source=MISEV,
    )
    fraction: Text | None = about("Whether it is whole milk, skim milk or whey.", example="whole milk", source=MISEV)
    kept_before_fat_removal: Text | None = about(
        "How the milk was kept before its fat was removed.", example="at 4 °C, below 2 h", source=MISEV
    )
    fat_removal: Text | None = about("How fat was removed.", example="3,000 g for 10 min, twice", source=MISEV)
    casein_removal: Text | None = about(
        "How casein was removed: EDTA, citrate, acid, chymosin.", example="20 mM EDTA, 15 min on ice", source=MISEV
    )


class SynovialFluid(Record):
    """How synovial fluid was drawn and treated."""

    joint: Text | None = about("The joint that it comes from.", example="knee", source=MISEV)
    disease: Text | None = about(
        "The disease of the joint and its stage.", example="osteoarthritis, Kellgren-Lawrence 3", source=MISEV
    )
    injections: Text | None = about(
        "What had been injected into the joint before.", example="none within 3 months", source=MISEV
    )
    hyaluronidase: Text | None = about(
        "How it was treated with hyaluronidase.", example="30 U/mL for 15 min at 37 °C", source=MISEV
    )
    cells: Text | None = about(
        "Cells found in the fluid before they were removed.", example="200 leucocytes/µL", source=MISEV
    )


class Tissue(Record):
    """How tissue was taken and how vesicles were freed from it."""

    region: Text | None = about("The organ and the part of it.", example="left ventricle", source=TISSUE)
    mass: Amount | None = about("The mass taken from one donor; give the unit.", example="150 mg", source=TISSUE)
    ischaemia_time: Text | None = about(
        "The time without blood supply, warm and cold.", example="cold, 20 min", source=TISSUE
    )
    time_to_processing: Duration | None = about(
        "The time from removal to processing or freezing.", example="15 min", unit="s", source=TISSUE
    )
    dissociation: Detail | None = about(
        "How the tissue was taken apart: enzyme, time, temperature.",
        example="collagenase D 2 mg/mL, 30 min at 37 °C",
        source=TISSUE,
    )
    cell_integrity: Text | None = about(
        "How intact the cells were after dissociation.", example="92 % negative for propidium iodide", source=TISSUE
    )
    intracellular_control: Text | None = about(
        "What shows that the vesicles did not come out of broken cells.",
        example="no GM130, no calnexin by western blot",
        source=TISSUE,
    )
    explant: Detail | None = about(
        "For pieces kept in culture: medium, volume, time.", example="5 mL DMEM without serum, 24 h", source=TISSUE
    )
    perfusion: Detail | None = about(
        "How the organ was perfused: solution, flow, time.",
        example="Langendorff, Krebs-Henseleit, 10 mL/min, 20 min",
        source="ESC 2018; MISEV2023 3",
    )


class Bacteria(Record):
    """How bacteria were grown."""

    strain: Text | None = about("The strain of the bacteria.", example="Escherichia coli Nissle 1917", source=MISEV)
    growth_phase: Text | None = about("The phase of growth at harvest.", example="late exponential", source=MISEV)
    medium: Text | None = about("The medium that they grew in.", example="LB, 0.2 µm filtered", source=MISEV)
    medium_particles: Text | None = about(
        "What was done about the particles that rich media bring along.",
        example="medium alone was isolated and counted",
        source=MISEV,
    )
    density: Text | None = about("The optical density at harvest.", example="OD600 1.2", source=MISEV)
    lysis: Text | None = about(
        "How much the bacteria were lysed at harvest.", example="below 1 % by plating", source=MISEV
    )
    phage: Text | None = about("Whether phages were induced or found.", example="none by TEM", source=MISEV)
    lps: Text | None = about(
        "How lipopolysaccharide was measured or removed.", example="LAL assay, 2 EU per µg protein", source=MISEV
    )
    flagella: Text | None = about(
        "How flagella and pili were removed.", example="iodixanol gradient, none by TEM", source=MISEV
    )


class Plant(Record):
    """What part of a plant the vesicles come from, and how they were got out."""

    organ: Text | None = about("The organ of the plant.", example="rosette leaves", source=MISEV)
    cultivar: Text | None = about("The cultivar, ecotype or brand.", example="Columbia-0", source=MISEV)
    growth: Text | None = about(
        "How the plant grew, or how the fruit was bought and kept.",
        example="5 weeks, short day, 22 °C",
        source=MISEV,
    )
    extraction: Detail | None = about(
        "How the fluid was won: apoplastic wash, juice, homogenate, culture. Juice and homogenate give "
        "plant-derived nanovesicles, which are no extracellular vesicles until that is shown.",
        example="apoplastic wash",
        source=MISEV,
    )
