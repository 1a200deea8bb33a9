"""Draft a dossier from one manuscript: the public face of drafting."""

from __future__ import annotations

import os

from evcheck.manuscript.draft import Draft
from evcheck.manuscript.drafting import drafting
from evcheck.manuscript.drafting.questions import with_questions
from evcheck.manuscript.inputs import read


def draft(source: str | os.PathLike[str] | bytes, name: str = "") -> Draft:
    """Draft a dossier: each value with the words that it rests on, and what was not found as questions.

    Args:
        source: a path (text or PathLike), or the content of a file (bytes).
        name: what the manuscript is called in the draft; the path if left out.

    Raises:
        Unreadable: if it cannot be read as a manuscript; `str()` of it is a sentence that says what to do.
    """
    return with_questions(drafting.draft(read(source, name)))
