"""What was found in a preparation: proteins, other components, amounts, topology, physical properties."""

from __future__ import annotations

from typing import Literal

from evcheck.dossier.antibody import Antibody
from evcheck.dossier.fields import (
    Amount,
    AssayName,
    ComponentName,
    ProteinName,
    Record,
    Text,
    YesNo,
    about,
)
from evcheck.dossier.particles import Image, Particle, Per

PROTEINS = "ESC 2018; MISEV2018 4-b; MISEV2023 5; EV-METRIC"
BLOT = "MISEV2018 4-b; MISEV2023 6"
AMOUNTS = "MISEV2018 4-a; MISEV2023 5"
TOPOLOGY = "MISEV2018 4-b; MISEV2023 5"


class Protein(Record):
    """One protein, or several alike, looked for in the preparation by one assay."""

    protein: list[ProteinName] = about(
        "The protein or proteins, by common name or gene symbol.", example="CD63", source=PROTEINS, required=True
    )
    by: AssayName = about("The assay that was used.", example="western blot", source=PROTEINS, required=True)
    result: Literal["detected", "enriched", "depleted", "not detected", "quantified"] | None = about(
        "What was found in the vesicles.", example="detected", source=PROTEINS
    )
    role: Literal["marker", "contaminant", "reporter", "cargo", "corona", "origin"] | None = about(
        "Why it was looked for; needed only where the protein alone does not say so.",
        example="marker",
        source="MISEV2018 4-b; MISEV2023 5",
    )
    antibody: Antibody | None = about(
        "The antibody, by its name under `antibodies:` or written out.", source="EV-METRIC; MISEV2018 4-b; MISEV2023 6"
    )
    captured_with: Text | None = about(
        "The protein by which vesicles were captured for this assay; a capture alone is no evidence of a protein.",
        example="CD9",
        source="MISEV2023 6",
    )
    kit: Text | None = about("The kit that was used.", example="MACSPlex Exosome Kit", source="EV-METRIC; MISEV2023 6")
    lysis_buffer: Text | None = about(
        "The buffer that vesicles were lysed in, by name or composition.",
        example="RIPA",
        source="EV-METRIC; MISEV2023 6",
    )
    intact: YesNo | None = about(
        "Whether vesicles were left intact, without a lysate.", example="no", source="EV-METRIC"
    )
    loaded: Text | None = about(
        "How much was loaded, and by what it was made equal.", example="10 µg protein per lane", source=BLOT
    )
    reduced: Text | None = about(
        "Whether the sample was reduced; many antibodies against tetraspanins need it not to be.",
        example="no",
        source="MISEV2023 6",
    )
    lysate_control: Text | None = about(
        "Whether a lysate of the source cells or tissue was run beside it.", example="yes", source=BLOT
    )
    relative_to: Text | None = about(
        "What enriched or depleted is relative to.", example="lysate of the source cells", source=BLOT
    )
    value: Text | None = about("The figure, with its unit.", example="120 pg/mL", source="MISEV2023 6")
    uncropped: Text | None = about("Where the uncropped blot can be seen.", example="Fig. S4", source=BLOT)


class Component(Record):
    """Something other than a protein that was looked for: RNA, lipids, lipopolysaccharide, DNA, lipoproteins."""

    what: ComponentName = about(
        "What was looked for.", example="LPS", source="MISEV2023 5; EV-RNA 2017", required=True, main=True
    )
    by: AssayName | None = about("The assay that was used.", example="LAL assay", source="MISEV2023 6; EV-RNA 2017")
    value: Text | None = about("What was found, with its unit.", example="0.2 EU/mL", source="MISEV2023 6; EV-RNA 2017")
    treated: Text | None = about(
        "What the vesicles were treated with before, such as nuclease or protease.",
        example="RNase A after proteinase K",
        source="MISEV2023 5; EV-RNA 2017",
    )


class SubstanceAmount(Record):
    """How much of one substance the preparation holds."""

    amount: Amount | None = about("The amount; give the unit.", example="41 µg/mL", source=AMOUNTS, main=True)
    per: Per | None = about(
        "What the amount refers to; a ratio needs the same word in both figures.", example="mL final", source=AMOUNTS
    )
    by: AssayName | None = about("The assay that was used.", example="microBCA", source="MISEV2023 6")
    blank: Text | None = about("What the buffer or process blank gave.", example="< 0.5 µg/mL", source="MISEV2023 5")


class Quantities(Record):
    """How much protein, lipid and nucleic acid the preparation holds."""

    protein: SubstanceAmount | None = about("Total protein in the preparation.", source=AMOUNTS)
    lipid: SubstanceAmount | None = about("Total lipid in the preparation.", source=AMOUNTS)
    rna: SubstanceAmount | None = about("Total RNA in the preparation.", source="MISEV2023 6; EV-RNA 2017")
    dna: SubstanceAmount | None = about("Total DNA in the preparation.", source="MISEV2023 6")


class Topology(Record):
    """Where a component sits: inside, on, or beside the vesicles."""

    component: Text = about("The component asked about.", example="TGF-β1", source=TOPOLOGY, required=True)
    treatment: Text | None = about(
        "What was done to tell: protease, nuclease, labelling, antibody binding.",
        example="proteinase K",
        source=TOPOLOGY,
    )
    detergent: YesNo | None = about("Whether it was also done with detergent.", example="yes", source=TOPOLOGY)
    result: Text | None = about("What the treatment showed.", example="protected without detergent", source=TOPOLOGY)


class Physical(Record):
    """Another physical property of the vesicles."""

    what: Text = about(
        "The property that was measured.", example="zeta potential", source="MISEV2023 6", required=True, main=True
    )
    by: Text | None = about("How it was measured.", example="electrophoretic light scattering", source="MISEV2023 6")
    value: Text | None = about("What was found, with its unit.", example="-24 mV in 10 mM KCl", source="MISEV2023 6")


class Characterization(Record):
    """All that was measured in one preparation."""

    shown_for: Text | None = about(
        "The preparation, by id, that was characterized once for this source and protocol.",
        example="msc-sev",
        key="shown for",
    )
    proteins: list[Protein] | None = about("The proteins looked for.", source=PROTEINS)
    components: list[Component] | None = about(
        "What else was looked for, such as RNA, lipopolysaccharide or lipoproteins.", source="MISEV2023 5; EV-RNA 2017"
    )
    particles: list[Particle] | None = about(
        "Measurements of size or number of particles, one entry for each technique.",
        source="ESC 2018; MISEV2018 4-a, 4-c; MISEV2023 5; EV-METRIC",
    )
    imaging: list[Image] | None = about(
        "Images of single vesicles, one entry for each technique.",
        source="MISEV2018 4-c; MISEV2023 5; EV-METRIC",
    )
    quantities: Quantities | None = about("How much protein, lipid and nucleic acid there is.", source=AMOUNTS)
    normalized_to: Text | None = about(
        "What figures are normalized to.", example="number of cells at harvest", source="MISEV2018 4-a"
    )
    topology: list[Topology] | None = about(
        "What is inside, on, or beside the vesicles; `not done` if it was not asked.", source=TOPOLOGY
    )
    physical: list[Physical] | None = about("Other physical properties.", source="MISEV2023 6")
