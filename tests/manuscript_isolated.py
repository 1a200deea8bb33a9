"""All passages on samples and isolation together."""

from __future__ import annotations

from tests.manuscript_fluids import FLUIDS
from tests.manuscript_likewise import LIKEWISE
from tests.manuscript_methods import METHODS
from tests.manuscript_sources import SOURCES
from tests.manuscript_spins import SPINS
from tests.manuscript_unseparated import UNSEPARATED
from tests.manuscript_unusual import UNUSUAL

PASSAGES = (*SPINS, *FLUIDS, *SOURCES, *METHODS, *UNSEPARATED, *LIKEWISE, *UNUSUAL)
