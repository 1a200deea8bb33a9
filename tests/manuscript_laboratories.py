"""All passages as laboratories write of their isolations, with all that they tell but of proteins."""

from __future__ import annotations

from tests.manuscript_laboratories_cells import LABORATORIES_ON_CELLS
from tests.manuscript_laboratories_fluids import LABORATORIES_ON_FLUIDS
from tests.manuscript_laboratories_others import LABORATORIES_ON_OTHERS
from tests.manuscript_laboratories_traps import LABORATORIES_ON_TRAPS

LABORATORIES = (*LABORATORIES_ON_CELLS, *LABORATORIES_ON_FLUIDS, *LABORATORIES_ON_OTHERS, *LABORATORIES_ON_TRAPS)
