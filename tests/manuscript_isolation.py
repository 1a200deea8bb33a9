"""All short passages on the steps of isolations together."""

from __future__ import annotations

from tests.manuscript_steps_by_method import STEPS_BY_METHOD
from tests.manuscript_steps_for_other_ends import STEPS_FOR_OTHER_ENDS
from tests.manuscript_steps_in_figures import STEPS_IN_FIGURES
from tests.manuscript_steps_of_gradients import STEPS_OF_GRADIENTS

STEPWISE = (*STEPS_IN_FIGURES, *STEPS_OF_GRADIENTS, *STEPS_BY_METHOD, *STEPS_FOR_OTHER_ENDS)
