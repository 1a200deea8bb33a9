"""Text within XML, in ASCII, so that it is the same in every encoding and nothing in it acts in a log either."""

from __future__ import annotations

import re

from evcheck.views.characters import ours, theirs

_IMPOSSIBLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that no XML document may hold, not even as a reference."""

_MARKUP = re.compile("""[^ -~\n]|[&<>"']|(?<=#)#|(?<=:):""")


def xml(text: str) -> str:
    """Lines of text for an element or an attribute: markup and letters beyond ASCII as references."""
    possible = _IMPOSSIBLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    return _MARKUP.sub(lambda found: f"&#{ord(found[0])};", possible)


def sentence(text: str) -> str:
    """A sentence of ours on one line."""
    return xml(ours(text))


def literal(text: str) -> str:
    """Text of the authors on one line, with hidden characters visible."""
    return xml(theirs(text))
