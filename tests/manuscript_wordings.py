"""All short passages in the words of many laboratories together."""

from __future__ import annotations

from tests.manuscript_wordings_figures import WORDINGS_OF_FIGURES
from tests.manuscript_wordings_measures import WORDINGS_OF_MEASURES
from tests.manuscript_wordings_samples import WORDINGS_OF_SAMPLES
from tests.manuscript_wordings_serum import WORDINGS_OF_SERUM
from tests.manuscript_wordings_steps import WORDINGS_OF_STEPS

WORDINGS = (*WORDINGS_OF_SERUM, *WORDINGS_OF_SAMPLES, *WORDINGS_OF_FIGURES, *WORDINGS_OF_STEPS, *WORDINGS_OF_MEASURES)
