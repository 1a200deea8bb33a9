"""What the name of cells says of them."""

from __future__ import annotations

import re

MSC = re.compile(
    r"\b(\w*MSCs?|mesenchymal (stem|stromal|progenitor)( or (stem|stromal))? cells?|"
    r"(multipotent )?mesenchymal (stem|stromal)[/ -]\w+ cells?)\b"
)
"""Names of mesenchymal stromal cells as papers write them: MSC, hUC-MSCs, BMSC, mesenchymal stem cells."""


def is_msc(name: str) -> bool:
    """Whether a name means mesenchymal stromal cells."""
    return MSC.search(name) is not None
