"""What headings say of the paragraphs below them, and which words a manuscript has for its vesicles."""

from __future__ import annotations

import pytest

from evcheck.manuscript.structure.topics import heading_topic
from evcheck.manuscript.words.vesicle_words import words_of

WORDS = words_of("Extracellular vesicles (EVs) and microparticles (MPs) were isolated.")

HEADINGS = (
    ("Isolation of extracellular vesicles", "vesicles"),
    ("Exosome isolation and RNA extraction", "vesicles"),
    ("Cell culture and EV purification", "vesicles"),
    ("Differential ultracentrifugation", "vesicles"),
    ("Size-exclusion chromatography", "vesicles"),
    ("Ev Separation Methods For Plasma", "vesicles"),
    ("MPs", "vesicles"),
    ("Isolation of RNA from exosomes", "nucleic acids"),
    ("Exosomal RNA isolation", "nucleic acids"),
    ("Western blot analysis of isolated exosomes", "proteins"),
    ("Nanoparticle tracking analysis of purified EVs", "analysis"),
    ("Exosome labelling and uptake", "analysis"),
    ("Preparation of exosome-depleted FBS", "depletion"),
    ("Blood collection and plasma preparation", "fluid"),
    ("Cell lines", "culture"),
    ("Isolation of neutrophils", "cells"),
    ("Lentivirus production", "virus"),
    ("Subcellular fractionation", "organelles"),
    ("Study design", ""),
    ("Conditioned medium (CM) and quantification of cytokines", "culture"),
    ("Quantification of cytokines in conditioned medium", "proteins"),
)


@pytest.mark.parametrize(("title", "topic"), HEADINGS)
def test_topics_of_headings(title: str, topic: str) -> None:
    assert heading_topic(title, WORDS) == topic


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Grape exosome-like nanoparticles (GELNs) were isolated. GELNs were counted.",
            ["exosome-like nanoparticles", "GELNs", "GELNs"],
        ),
        ("Exosomes were pelleted.", ["Exosomes"]),
        ("Synaptic vesicles and microvesicles were seen.", ["microvesicles"]),
        ("The RNA exosome complex has a core subunit; exosomes were purified.", []),
        ("Synaptic vesicles were isolated.", []),
        ("Vesicles in the cytosol were counted.", []),
    ],
)
def test_words_for_vesicles(text: str, found: list[str]) -> None:
    assert [match.group() for match in words_of(text).vesicle.finditer(text)] == found


@pytest.mark.parametrize(
    ("text", "isolated"),
    [
        ("EVs were isolated from plasma", True),
        ("to pellet exosomes", True),
        ("RNA was isolated from exosomes", False),
        ("exosomal proteins were extracted", False),
        ("exosome-depleted serum was prepared", False),
    ],
)
def test_words_for_the_isolation_of_vesicles(text: str, isolated: bool) -> None:
    words = words_of("Exosomes and extracellular vesicles (EVs) are vesicles.")
    assert (words.isolated.search(text) is not None) == isolated
