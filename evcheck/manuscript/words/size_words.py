"""Words for large and for small vesicles, where a paper tells them apart."""

from __future__ import annotations

import re

LARGE = re.compile(
    r"\b(?:[Mm]icro-?vesicles|MVs|(?:[Ll]arger?|[Mm]edium(?:[-/ ](?:to[- ])?large)?)(?:[- ]sized?)? "
    r"(?:EVs|extracellular vesicles|vesicles)|[lLmM]EVs|m/lEVs|[Ee]ctosomes|[Ll]arge oncosomes)\b"
)
SMALL = re.compile(
    r"\b(?:[Ee]xosomes|[Ss]mall(?:er)?(?:[- ]sized?)? (?:EVs|extracellular vesicles|vesicles)|sEVs|SEVs|[Ee]xos|EXOs)\b"
)
