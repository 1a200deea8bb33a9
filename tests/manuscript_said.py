"""What authors say of the proteins of vesicles: each saying with the proteins that it tells, and no others."""

from __future__ import annotations

from tests.manuscript_said_by_assay import BLOTS, CYTOMETRY, LEVELS_AND_PLACES, OTHER_ASSAYS
from tests.manuscript_said_elsewhere import LEGENDS_AND_METHODS, NOT_OF_VESICLES
from tests.manuscript_said_of_results import ABSENT, PRESENT
from tests.manuscript_sayings import passages

SAID = tuple(
    passages(
        (
            *LEVELS_AND_PLACES,
            *BLOTS,
            *CYTOMETRY,
            *OTHER_ASSAYS,
            *PRESENT,
            *ABSENT,
            *LEGENDS_AND_METHODS,
            *NOT_OF_VESICLES,
        )
    )
)
