"""Text -> located tree: the choice of parser, what the parser is shown, and the marker of a dossier."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import yaml
from yaml.events import ScalarEvent

from evcheck.reading import refusal
from evcheck.reading.building import Builder
from evcheck.reading.mapping import from_mapping
from evcheck.reading.nodes import Tree, Value
from evcheck.reading.text import Lines, Unreadable, refuse_control_characters

__all__ = ["Tree", "Value", "build", "from_mapping", "has_marker"]

ODD = "\t\x85\u2028\u2029\ufeff"
"""White space that the two parsers, or parsers and editors, read differently: a parser is shown a space instead."""

ODD_INDENT = re.compile(f"(?:^|(?<=[\r\n])) *([{ODD}])[ {ODD}]*(?=[^ \r\n#{ODD}])")
PREAMBLE = re.compile(r"(?:[ \t]*(?:#[^\r\n]*)?[\r\n]|%YAML 1\.[12][ \t]*(?:#[^\r\n]*)?[\r\n])*+")
INNER_QUESTION = r"(?<![^\s,\[{])(?:[&*!]\S* *\??|\? +\?)|(?<=[^\s,\[{:-])( *)\?|(?<=[^\s]-)()\?"

NESTED = "exceeded maximum nesting depth"
"""What libyaml says of more levels than it follows, which are far more than a dossier may have."""

FIRST_LINE = re.compile(r"(?:[ \t]*(?:#[^\r\n]*|%[^\r\n]*|---[ \t]*(?:#[^\r\n]*)?)?[\r\n])*+(?:---[ \t]+)?([ \t]*)")
MARKER = re.compile(r"""evcheck(["']?)[ \t]*:""")
FLOW_TOKEN = r"""([{,])(?:\s|\#[^\r\n]*)*+["']?evcheck["']?\s*:  # the marker
    |(?<=[\s,:{\[])"(?:[^"\\]|\\.)*+"?|(?<=[\s,:{\[])'[^']*+'?|(?<=\s)\#[^\r\n]*  # quotes and comments
    |[{}\[\]]"""


def build(text: str, *, pure: bool = False) -> Tree:
    """Build the located tree of a dossier; scalars stay text. `pure` does without libyaml, as a browser has to.

    Raises `Unreadable` for everything that is no dossier: its `start` and `end` are the place in `text`.
    """
    source = _shown(text)
    builder = Builder(text, source)
    try:
        builder.read(_events(source, pure))
    except yaml.MarkedYAMLError as error:
        if error.problem == NESTED and not pure:  # libyaml 0.2.6 stops while it looks ahead, before our own limit
            return build(text, pure=True)
        from evcheck.reading import syntax

        raise syntax.explain(text, source, error, builder.last_place(), builder.bracket()) from None
    except (yaml.YAMLError, UnicodeError):
        refuse_control_characters(text)
        raise Unreadable("syntax", "YAML cannot be read. Save the file anew as UTF-8.", text=text) from None
    return builder.tree


def has_marker(text: str) -> bool:
    """Whether a text has a key `evcheck` at the top, be its syntax sound or not; in linear time."""
    found = FIRST_LINE.match(text)
    first = found.end() if found else 0
    if text.startswith("{", first):
        return _flow_marker(text, first)
    indents = {"", found[1] if found else ""}
    return any(_begins_line(text, marker, indent) for marker in MARKER.finditer(text) for indent in indents)


def _begins_line(text: str, marker: re.Match[str], indent: str) -> bool:
    begin = marker.start() - len(marker[1]) - len(indent)
    after_break = begin == 0 or (begin > 0 and text[begin - 1] in "\r\n")
    return after_break and text.startswith(indent + marker[1], begin)


def _flow_marker(text: str, first: int) -> bool:
    depth = 0
    for found in re.compile(FLOW_TOKEN, re.DOTALL | re.VERBOSE).finditer(text, first):
        if found[1] is not None:
            depth += found[1] == "{"
            if depth == 1:
                return True
        elif found[0] in "{[":
            depth += 1
        elif found[0] in "}]":
            depth -= 1
            if depth == 0:
                return False
    return False


def _shown(text: str) -> str:
    """The text as the parser sees it, character for character."""
    found = PREAMBLE.match(text)
    if found and text.startswith("%", found.end()):
        end = found.end() + len(refusal.rest_of_line(text, found.end()))
        raise Unreadable("directive", refusal.DIRECTIVE, found.end(), end, text)
    odd = [char for char in ODD if char in text]
    if odd and (found := ODD_INDENT.search(text)):
        code = "tab" if found[1] == "\t" else "white-space"
        line = Lines(text).position(found.start(1))[0]
        raise Unreadable(code, refusal.indentation(line, found[1]), found.start(), found.end(), text)
    for char in odd:
        text = text.replace(char, " ")
    return text


def _events(source: str, pure: bool) -> Callable[[], Any]:
    if pure or not yaml.__with_libyaml__:
        return _pure_events(source)
    from yaml._yaml import CParser

    next_event: Callable[[], Any] = CParser(source).get_event
    return next_event


def _pure_events(source: str) -> Callable[[], Any]:
    """Events of the pure Python parser, from which a `?` inside a word is hidden: it splits words at it in brackets."""
    hidden = next((char for char in map(chr, range(0xE000, 0xF900)) if char not in source), "?")
    loader = yaml.SafeLoader(
        re.sub(INNER_QUESTION, lambda found: found[0].replace("?", hidden * bool(found.lastindex) or "?"), source)
    )

    def next_event() -> Any:
        try:
            event = loader.get_event()  # type: ignore[no-untyped-call]  # PyYAML has no types here
        except (ValueError, OverflowError):
            raise yaml.scanner.ScannerError(problem="unknown escape", problem_mark=loader.get_mark()) from None
        if event.__class__ is ScalarEvent and hidden in event.value:
            event.value = event.value.replace(hidden, "?")
        return event

    return next_event
