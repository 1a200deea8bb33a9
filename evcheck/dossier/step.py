"""One step of work on a sample or a preparation: a spin, a column, a filter, a pull-down."""

from __future__ import annotations

from typing import Literal

from evcheck.dossier.antibody import Antibody
from evcheck.dossier.fields import (
    Amount,
    Count,
    Cutoff,
    Density,
    Detail,
    Duration,
    Force,
    MatrixName,
    MethodName,
    Pore,
    ProductName,
    Radius,
    ReagentName,
    Record,
    RotorName,
    Speed,
    Temperature,
    Text,
    Volume,
    about,
)

ANY = "MISEV2018 3; MISEV2023 4; EV-TRACK"
SPIN = "MISEV2018 3 (centrifugation); EV-METRIC; MIBlood-EV"
GRADIENT = "MISEV2018 3 (density gradient); EV-METRIC"
COLUMN = "MISEV2018 3 (chromatography)"
POLYMER = "MISEV2018 3 (precipitation)"
FILTER = "MISEV2018 3 (filtration)"
AFFINITY = "MISEV2018 3 (affinity)"


class Layer(Record):
    """One layer of a density gradient."""

    percent: Amount | None = about(
        "The concentration of the gradient medium in this layer, in percent; that of sucrose also in mol/L.",
        example="40 %",
        unit="%",
        source=GRADIENT,
        main=True,
    )
    volume: Volume | None = about("The volume of this layer.", example="3 mL", unit="mL", source=GRADIENT)


class Step(Record):
    """One step. It names a method, a product that stands for one, or a protocol of the dossier."""

    method: MethodName | None = about(
        "The method of this step. A product that evcheck knows, or `protocol`, can stand in for it.",
        example="ultracentrifugation",
        source=ANY,
        unless=("product", "protocol"),
    )
    protocol: Text | None = about(
        "The name of an entry under `protocols:`, whose steps stand here.", example="sec-from-plasma", alone=True
    )
    id: Text | None = about("A name for this step, for `from` to refer to.", example="clearing")
    from_: list[Text] | None = about(
        "The step or steps whose product goes in here, if it is not the step before.", example="clearing", key="from"
    )
    keep: (
        Literal[
            "pellet", "supernatant", "filtrate", "retentate", "eluate", "fractions", "flow-through", "bound", "both"
        ]
        | None
    ) = about("What was kept of this step.", example="supernatant", source=ANY)
    role: Literal["clear", "collect", "wash", "concentrate", "sterilize", "purify"] | None = about(
        "What this step is for.", example="clear", source=ANY
    )
    product: ProductName | None = about(
        "The kit, column or device, by its trade name.", example="qEVoriginal 70 nm", source=ANY
    )
    supplier: Text | None = about("Who sells the product or reagent.", example="Izon Science", source=ANY)
    reagent: ReagentName | None = about("The reagent, for instance the polymer.", example="PEG 6000", source=POLYMER)
    force: Force | None = about(
        "The centrifugal force; say (max) or (avg) if it is known. Write rpm under `rpm`.",
        example="100000 g",
        unit="g",
        source=SPIN,
    )
    rpm: Speed | None = about(
        "The speed of the rotor; with rotor or radius the force is computed from it.",
        example="30000 rpm",
        unit="rpm",
        source=SPIN,
    )
    rotor: RotorName | None = about("The rotor of the centrifuge.", example="SW 32 Ti", source=SPIN)
    radius: Radius | None = about(
        "The radius that belongs to the force or speed, if the rotor is not known.",
        example="152.5 mm",
        unit="mm",
        source=SPIN,
    )
    k_factor: Text | None = about("The k-factor, adjusted to the speed used.", example="204", source=SPIN)
    duration: Duration | None = about("How long the step took.", example="70 min", unit="s", source=SPIN)
    temperature: Temperature | None = about("The temperature of the step.", example="4 °C", unit="°C", source=SPIN)
    brake: Text | None = about("How the rotor was stopped.", example="no brake", source=SPIN)
    tube: Text | None = about(
        "The tube, with maker and part number.", example="Beckman 344058, open-top, 38.5 mL", source=SPIN
    )
    repeats: Count | None = about(
        "How many times the step was done, if more than once.", example="2", source="MISEV2018 3"
    )
    volume: Volume | None = about("The volume that went in.", example="38 mL", unit="mL", source=ANY)
    matrix: MatrixName | None = about("The medium of the gradient or cushion.", example="iodixanol", source=GRADIENT)
    kind: Literal["equilibrium", "flotation", "velocity"] | None = about(
        "How the gradient separates: to equilibrium, by flotation, or by velocity.",
        example="flotation",
        source=GRADIENT,
    )
    layers: list[Layer] | None = about("The layers of the gradient, from the bottom up.", source=GRADIENT)
    loading: Literal["top", "bottom"] | None = about("Where the sample was loaded.", example="bottom", source=GRADIENT)
    load: Amount | None = about(
        "What was loaded onto column, gradient or filter, as volume or mass; give the unit.",
        example="500 µL",
        source=COLUMN,
    )
    fraction_volume: Volume | None = about(
        "The volume of one fraction.", example="0.5 mL", unit="mL", source=f"{GRADIENT}; {COLUMN}"
    )
    fractions: Text | None = about(
        "Which fractions were kept or pooled.", example="7-9", source=f"{GRADIENT}; {COLUMN}"
    )
    density: Density | None = about(
        "The density of the fractions kept.", example="1.09-1.11 g/mL", unit="g/mL", source="EV-METRIC; MISEV2018 3"
    )
    density_by: Text | None = about(
        "How the density was measured.", example="refractive index of a blank gradient", source="EV-METRIC"
    )
    resin: Text | None = about("The resin of the column.", example="Sepharose CL-2B", source=COLUMN)
    bed_volume: Volume | None = about("The volume of the column bed.", example="10 mL", unit="mL", source=COLUMN)
    pore: Pore | None = about(
        "The pore of filter, membrane or resin.", example="0.22 µm", unit="µm", source=f"{FILTER}; {COLUMN}"
    )
    membrane: Text | None = about("The material of the membrane.", example="regenerated cellulose", source=FILTER)
    cutoff: Cutoff | None = about(
        "The molecular weight cut-off of the membrane.", example="100 kDa", unit="kDa", source=FILTER
    )
    volume_out: Volume | None = about("The volume that came out.", example="0.5 mL", unit="mL", source=FILTER)
    pressure: Text | None = about(
        "What drove it through: pressure, force of a spin, flow.", example="0.5 bar", source=FILTER
    )
    ratio: Text | None = about("The ratio of reagent to sample.", example="1:5 (v/v)", source=POLYMER)
    incubation: Duration | None = about("How long it was incubated.", example="overnight", unit="s", source=POLYMER)
    target: Text | None = about("What antibody or ligand binds.", example="CD9", source=AFFINITY)
    antibody: Antibody | None = about("The antibody, by its name under `antibodies:` or written out.", source=AFFINITY)
    ligand: Text | None = about("The ligand, if it is no antibody.", example="Tim4", source=AFFINITY)
    carrier: Text | None = about(
        "What antibody or ligand is bound to, and how much of it.",
        example="magnetic beads, 2.8 µm, 50 µL per mL",
        source=AFFINITY,
    )
    selection: Literal["positive", "negative"] | None = about(
        "Whether the vesicles wanted were bound, or something else was bound and removed.",
        example="positive",
        source=AFFINITY,
    )
    elution: Text | None = about("How vesicles were eluted.", example="0.1 M glycine, pH 2.8", source=AFFINITY)
    buffer: Text | None = about(
        "The buffer of this step: for washing, eluting, diluting, resuspending.",
        example="PBS, 0.22 µm filtered",
        source=ANY,
    )
    instrument: Text | None = about("The instrument that was used.", example="Optima XPN-80", source=ANY)
    settings: Detail | None = about(
        "Everything else that is needed to repeat the step.", example="0.5 mL/min, 280 nm", source="MISEV2018 3"
    )
