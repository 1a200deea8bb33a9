"""Drafts made by hand, for tests of what is done with a draft."""

from __future__ import annotations

import re
from typing import Any

from evcheck.manuscript.draft import Candidate, Draft, Found, Question
from evcheck.manuscript.text import Manuscript, Paragraph, Section, Sentence, Span

PLASMA = (
    ("Introduction", "introduction", ["Extracellular vesicles (EVs) carry cargo."]),
    (
        "Methods",
        "methods",
        [
            "Blood of healthy human donors was drawn into EDTA tubes. Plasma was made at 2,500 × g for 15 min.",
            "EVs were pelleted at 110,000 x g for 70 min in an SW 41 Ti rotor. "
            "The pellet was washed and pelleted again overnight at 100,000 g.",
            "Blots were probed with anti-CD63 (clone H5C6, 1:1000) and anti-calnexin. "
            "Vesicles were lysed in 1% SDS, 50 mM Tris.",
        ],
    ),
    (
        "Results",
        "results",
        ["CD63 was present and calnexin was absent. NTA showed 2.1e11 particles/mL with a mode of 112 nm."],
    ),
)
"""Sections with title, role, and paragraphs."""


def manuscript(
    sections: tuple[tuple[str, str, list[str]], ...] = PLASMA, path: str = "paper.txt", pages: int = 0
) -> Manuscript:
    """A manuscript of sections; sentences end at a full stop before a space. With `pages`, one page a section."""
    text, parts, spans, sentences = "", [], [], []
    for number, (title, role, paragraphs) in enumerate(sections):
        parts.append(Section(title, 1, role))
        for kind, words in [("heading", title), *(("paragraph", one) for one in paragraphs)]:
            text += "\n" if text else ""
            start = len(text)
            text += words
            spans.append(Paragraph(start, len(text), kind, number, number + 1 if pages else 0))
            for match in re.finditer(r"\S.*?(?:\.(?=\s)|$)", words):
                sentences.append(Sentence(start + match.start(), start + match.end(), len(spans) - 1))
    return Manuscript(path, "text", "0" * 64, text, tuple(parts), tuple(spans), tuple(sentences), pages=pages)


def found(read: Manuscript, value: str, *words: str, unsure: str = "", others: dict[str, str] | None = None) -> Found:
    """A value that rests on the first place where words stand in the manuscript."""
    named = tuple(Candidate(other, place(read, theirs)) for other, theirs in (others or {}).items())
    return Found(value, tuple(place(read, one) for one in words), unsure, named)


def place(read: Manuscript, words: str) -> Span:
    """Where words stand."""
    start = read.text.index(words)
    return Span(start, start + len(words))


def plasma(read: Manuscript | None = None) -> Draft:
    """What a reader would draft from `PLASMA`."""
    read = read or manuscript()

    def by(value: str, *words: str, **more: Any) -> Found:
        return found(read, value, *words, **more)

    tree: dict[str, Any] = {
        "evcheck": Found("1", ()),
        "study": {"terms": [by("extracellular vesicle", "Extracellular vesicles")]},
        "antibodies": {"cd63": {"clone": by("H5C6", "clone H5C6"), "dilution": by("1:1000", "1:1000")}},
        "preparations": [
            {
                "id": Found("plasma-ev", ()),
                "sample": {
                    "kind": by("plasma", "Plasma was made"),
                    "species": by("Homo sapiens", "human donors"),
                    "collection": {"anticoagulant": [by("EDTA", "EDTA tubes")]},
                    "processing": [
                        {
                            "method": by("centrifugation", "2,500 × g"),
                            "force": by("2500 g", "2,500 × g"),
                            "duration": by("15 min", "15 min"),
                        }
                    ],
                },
                "isolation": [
                    {
                        "method": by("ultracentrifugation", "pelleted at 110,000 x g"),
                        "force": by("110000 g", "110,000 x g"),
                        "duration": by("70 min", "70 min"),
                        "rotor": by("SW 41 Ti", "SW 41 Ti rotor"),
                    },
                    {
                        "method": by("ultracentrifugation", "pelleted again"),
                        "force": by("100000 g", "100,000 g", unsure="the text also states 110,000 x g"),
                        "duration": by("overnight", "overnight"),
                    },
                ],
                "characterization": {
                    "proteins": [
                        {
                            "protein": by("CD63", "CD63 was present"),
                            "by": by("western blot", "Blots"),
                            "result": by("detected", "present"),
                            "antibody": Found("cd63", ()),
                            "lysis_buffer": by("1% SDS, 50 mM Tris", "1% SDS, 50 mM Tris"),
                        },
                        {
                            "protein": by("calnexin", "calnexin was absent"),
                            "by": by("western blot", "Blots"),
                            "result": by("not detected", "absent"),
                        },
                    ],
                    "particles": [
                        {
                            "technique": by("NTA", "NTA"),
                            "concentration": by("2.1e11 /mL", "2.1e11 particles/mL"),
                            "size": {"mode": by("112 nm", "mode of 112 nm")},
                        }
                    ],
                },
            }
        ],
    }
    questions = (
        Question("preparations[0].isolation[1].rotor", "In which rotor was it spun?"),
        Question("preparations[0].sample.donors", "How many donors were there, of which age and sex?"),
        Question("study.data", "Where can the data be found?"),
    )
    return Draft(read, tree, questions)
