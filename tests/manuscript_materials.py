"""All passages on samples, media, sizes and amounts together."""

from __future__ import annotations

from tests.manuscript_materials_measures import MATERIALS_MEASURES
from tests.manuscript_materials_media import MATERIALS_MEDIA
from tests.manuscript_materials_organisms import MATERIALS_ORGANISMS
from tests.manuscript_materials_samples import MATERIALS_SAMPLES

MATERIALS = (*MATERIALS_SAMPLES, *MATERIALS_ORGANISMS, *MATERIALS_MEDIA, *MATERIALS_MEASURES)
