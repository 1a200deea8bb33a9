"""Text that nothing acts in when GitHub, GitLab or an editor renders it as Markdown.

Punctuation with a meaning is escaped. Mentions, references and addresses are found in the rendered text, where an
escape is of no use, so these are parted by a space of no width, as bots do that quote release notes.
"""

from __future__ import annotations

import re

from evcheck.views.characters import inert, ours, theirs

PART = "&#8203;"
_PUNCTUATION = re.compile(r"[\\`*_\[\]<>#&|~$!]|^[-+=](?=[-+=\s]|$)|^\d+[.)](?=\s|$)")
_FOUND = re.compile(
    r"(?P<mention>@)(?=\w)|(?P<issue>#)(?=\d)|(?P<gh>\bGH-)(?=\d)|(?P<scheme>:)(?=//)|(?P<www>\bwww)(?=\.)"
    r"|(?P<emoji>:)(?=[\w+-]+:)|(?P<math>\$)|(?P<commit>\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{4})(?=[0-9a-f]{3,36}\b)"
    r"|(?P<mail>\b(?:mailto|xmpp):)",
    re.IGNORECASE,
)
_CODE = re.compile("(`[^`]+`)")


def inline(text: str) -> str:
    """A sentence of ours on one line; what stands in backticks becomes code, all else is only text."""
    parts = _CODE.split(ours(text))
    return "".join(code(part[1:-1]) if number % 2 else _plain(part) for number, part in enumerate(parts))


def literal(text: str) -> str:
    """Text of the authors on one line, as it is."""
    return _plain(theirs(text))


def code(text: str) -> str:
    """Text on one line as code, in which nothing is marked up."""
    shown = theirs(text)
    if not shown.strip():
        return _plain(shown)
    runs = [len(run) for run in re.findall("`+", shown)]
    fence = "`" * next(n for n in range(1, len(runs) + 2) if n not in runs)
    space = " " if "`" in (shown[0], shown[-1]) or (shown[0] == shown[-1] == " ") else ""
    return f"{fence}{space}{shown}{space}{fence}"


def block(text: str, language: str = "") -> str:
    """Lines as a block of code, to be copied."""
    lines = [inert(theirs(line)) for line in text.rstrip("\n").split("\n")]
    longest = max((len(run) for line in lines for run in re.findall("`+", line)), default=0)
    fence = "`" * max(3, longest + 1)
    return "\n".join([fence + language, *lines, fence])


def _plain(text: str) -> str:
    """Escape each piece between the places that are parted."""
    parts: list[str] = []
    end = 0
    for found in _FOUND.finditer(text):
        stop = found.end()
        parts += [_escaped(text[end:stop]), PART]
        end = stop
    parts.append(_escaped(text[end:]))
    return "".join(parts)


def _escaped(text: str) -> str:
    return _PUNCTUATION.sub(lambda found: "".join(c if c.isalnum() else f"\\{c}" for c in found[0]), text)
