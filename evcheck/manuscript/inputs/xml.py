"""XML parsed without entities of its own, without anything from outside, and within bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from evcheck.manuscript.inputs.limits import MAX_DEPTH, MAX_ELEMENTS, Unreadable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

NOT_INSTALLED = (
    "To read this file ({what}), evcheck needs the package defusedxml. "
    "Install it with `pip install 'evcheck[{extra}]'`."
)


def parse(data: bytes, what: str, extra: str, entities: Mapping[str, str] | None = None) -> Element:
    """The root element. Raises `Unreadable` where the XML is broken, hostile or too large.

    `extra` is the extra of evcheck that installs the parser for this format.
    `entities` are names such as `nbsp` that a file may use without defining them; their definition is never read.
    """
    try:
        from defusedxml.common import DefusedXmlException
        from defusedxml.ElementTree import DefusedXMLParser
    except ImportError:
        raise Unreadable(NOT_INSTALLED.format(what=what, extra=extra)) from None
    from xml.etree.ElementTree import ParseError

    if data.count(b"<") > 2 * MAX_ELEMENTS or data.count(b"<\x00") > 2 * MAX_ELEMENTS:
        raise Unreadable(f"The {what} has more than {MAX_ELEMENTS:,} elements, which is more than any manuscript has.")
    parser = DefusedXMLParser(forbid_dtd=False, forbid_entities=True, forbid_external=True)
    if entities:
        parser.entity.update(entities)
    try:
        parser.feed(data)
        root: Element = parser.close()
    except DefusedXmlException:
        raise Unreadable(
            f"The {what} defines entities of its own or asks for files from elsewhere, which a manuscript has no use "
            "for and attackers use. Save it anew with the program that made it."
        ) from None
    except ParseError as error:
        line = error.position[0]
        raise Unreadable(
            f"The {what} is broken in line {line} and cannot be read. Fetch or export the file again."
        ) from None
    except (ValueError, LookupError):
        raise Unreadable(f"The {what} names a character encoding that is not known. Save it in UTF-8.") from None
    _refuse_deep(root, what)
    return root


def _refuse_deep(root: Element, what: str) -> None:
    level = [root]
    for _ in range(MAX_DEPTH):
        level = [child for element in level for child in element]
        if not level:
            return
    raise Unreadable(f"The {what} is nested more than {MAX_DEPTH} levels deep, which no manuscript is.")


def local(element: Element) -> str:
    """The name of an element without its namespace; empty for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def names(text: str) -> frozenset[str]:
    """The names of elements that stand in a text, with spaces between them."""
    return frozenset(text.split())
