"""The techniques by which vesicles are sized, counted and imaged."""

from __future__ import annotations

VESICLES_ONLY = (
    "NTA",
    "fluorescence NTA",
    "TRPS",
    "MRPS",
    "interferometric light microscopy",
    "SP-IRIS",
    "nano-flow cytometry",
)
"""Techniques that hardly anybody turns on cells or tissue."""

PARTICLES = (
    *VESICLES_ONLY,
    "bead-based flow cytometry",
    "RPS",
    "DLS",
    "MADLS",
    "flow cytometry",
    "imaging flow cytometry",
    "MALS",
    "AF4-MALS",
    "AF4-DLS",
    "SEC-MALS",
    "mass photometry",
    "SAXS",
    "SANS",
    "analytical ultracentrifugation",
)
IMAGES = (
    "TEM",
    "electron microscopy",
    "cryo-EM",
    "immuno-EM",
    "SEM",
    "STEM",
    "AFM",
    "helium ion microscopy",
    "correlative light and electron microscopy",
)
SAME = {"electron microscopy": "TEM", "fluorescence NTA": "NTA"}
"""Techniques that are told under the name of another where the text does not set them apart."""
