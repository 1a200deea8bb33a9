"""How a sample or a preparation was kept."""

from __future__ import annotations

from typing import Literal

from evcheck.dossier.fields import Count, Duration, Record, Temperature, Text, about

SOURCE = "MISEV2018 2-d; MISEV2023 3; MIBlood-EV"


class Storage(Record):
    """How material was kept between two steps of the work."""

    state: Literal["fresh", "cooled", "frozen"] | None = about(
        "Whether it was used fresh, kept cool, or frozen.", example="frozen", source=SOURCE, main=True
    )
    temperature: Temperature | None = about(
        "The temperature at which it was kept.", example="-80 °C", unit="°C", source=SOURCE
    )
    duration: Duration | None = about("For how long it was kept.", example="6 months", unit="s", source=SOURCE)
    vessel: Text | None = about(
        "The tube or vessel, with its material.", example="0.5 mL low-bind polypropylene tubes", source=SOURCE
    )
    buffer: Text | None = about(
        "What the vesicles were kept in.", example="PBS + 25 mM trehalose", source="MISEV2018 2-d; MISEV2023 3"
    )
    additive: Text | None = about(
        "What was added for storage.", example="protease inhibitors", source="MISEV2018 2-d; MISEV2023 3"
    )
    thaw: Text | None = about("How it was thawed.", example="on ice, then vortexed", source=SOURCE)
    freeze_thaw_cycles: Count | None = about(
        "How many times it was frozen and thawed before it was measured or used.", example="1", source=SOURCE
    )
