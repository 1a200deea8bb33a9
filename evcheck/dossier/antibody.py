"""Antibodies, written out where they are used or once under `antibodies:`."""

from __future__ import annotations

from evcheck.dossier.fields import Amount, Record, Text, about

SOURCE = "EV-METRIC; MISEV2018 4-b; MISEV2023 6"


class Antibody(Record):
    """An antibody: what identifies it, and how much of it was used."""

    name: Text | None = about(
        "The name of an entry under `antibodies:`, whose fields it takes.", example="cd63", main=True
    )
    protein: Text | None = about("The protein that it recognizes.", example="CD63", source=SOURCE)
    clone: Text | None = about("The clone of a monoclonal antibody.", example="H5C6", source=SOURCE)
    supplier: Text | None = about("Who sells or made it.", example="BD Biosciences", source=SOURCE)
    catalogue: Text | None = about("The catalogue number.", example="556019", source=SOURCE)
    rrid: Text | None = about("Its Research Resource Identifier.", example="AB_396297", source="MISEV2023 6")
    host: Text | None = about("The species that it was raised in.", example="mouse", source="MISEV2023 6")
    dilution: Text | None = about("The dilution at which it was used.", example="1:1000", source=SOURCE)
    concentration: Amount | None = about(
        "The concentration at which it was used, in place of a dilution; give the unit.",
        example="2.5 µg/mL",
        source=SOURCE,
    )
    amount: Amount | None = about(
        "The amount used, in place of a dilution; give the unit.", example="5 µL per test", source=SOURCE
    )
    label: Text | None = about(
        "The dye, enzyme or gold that it carries.", example="PE", source="MIFlowCyt-EV 2.1; MISEV2023 6"
    )
