"""Bytes -> text, or one sentence that says which byte stands in the way; and the table of the text's lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import NoReturn

MAX_BYTES = 1_000_000
"""Largest dossier that is read, in bytes."""

MOST_READ = 10 * MAX_BYTES
"""So much of a file is read at most: more than is needed to say that it is too large."""

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""Characters that YAML 1.2 does not allow in a text (section 5.1, `c-printable`)."""

BREAK = re.compile(r"\r\n|\r|\n")
UTF8_MARK = b"\xef\xbb\xbf"
UTF16_MARKS = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
UTF32_MARKS = (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")
FOREIGN = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a Word or Excel document or another ZIP archive",
    b"\xd0\xcf\x11\xe0": "an old Word or Excel document",
    b"{\\rtf": "rich text (RTF)",
    b"\x1f\x8b": "a compressed file (gzip)",
}
PAPERS = (b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf")
"""What manuscripts begin with."""
PAPER = "If it is a paper, `evcheck draft` makes a dossier of it, and `evcheck review` checks it."
NAMES = {
    0x00: "NUL", 0x07: "bell", 0x08: "backspace", 0x0B: "vertical tab", 0x0C: "form feed", 0x1B: "escape",
    0x7F: "delete",
}  # fmt: skip
SAMPLE = 2_000


class Unreadable(Exception):
    """A source that is no dossier at all: `code` is a slug, `message` the sentence for the user.

    `start` and `end` are character offsets in `text` (0, 0 where there is no place). `text` is what could be
    decoded, with U+FFFD for what could not, so that a code frame can be shown and the marker looked for.
    """

    def __init__(self, code: str, message: str, start: int = 0, end: int = 0, text: str = "") -> None:
        super().__init__(code, message, start, end, text)
        self.code = code
        self.message = message
        self.start = start
        self.end = end
        self.text = text

    def __str__(self) -> str:
        return self.message


class Lines:
    r"""The lines of a text: `\n`, `\r\n` and a lone `\r` end one, nothing else does.

    `count` is their number; a break at the very end begins one more, which is empty.
    """

    __slots__ = ("_starts", "count", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = _starts(text)
        self.count = len(self._starts)

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of a character offset, both from 1, in code points."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def start(self, number: int) -> int:
        """Offset at which the line with this number begins."""
        return self._starts[number - 1]

    def line(self, number: int) -> str:
        """The line with this number, without its break."""
        end = self._starts[number] if number < self.count else len(self.text)
        return self.text[self._starts[number - 1] : end].rstrip("\r\n")


def _starts(text: str) -> list[int]:
    if "\r" in text:
        return [0, *(found.end() for found in BREAK.finditer(text))]
    lengths = map(len, text.split("\n"))
    starts = list(accumulate(lengths, lambda start, length: start + length + 1, initial=0))
    starts.pop()
    return starts


def decode(data: bytes) -> str:
    """Decode UTF-8, with or without a byte order mark, or UTF-16 with one; line breaks stay as they are.

    Raises `Unreadable` with the code `size`, `foreign`, `encoding` or `control-character`.
    """
    if data.startswith(tuple(FOREIGN)):
        magic = next(magic for magic in FOREIGN if data.startswith(magic))
        paper = f" {PAPER}" if magic in PAPERS else ""
        message = f"This is {FOREIGN[magic]}. A dossier is plain text: save it as plain text in UTF-8.{paper}"
        raise Unreadable("foreign", message)
    if len(data) > MAX_BYTES:
        more = " or more" if len(data) >= MOST_READ else ""
        message = (
            f"The file has {len(data):,} bytes{more}; a dossier has at most {MAX_BYTES:,}. "
            "Describe the study in words and leave data and figures in their own files."
        )
        raise Unreadable("size", message, text=data[:MAX_BYTES].decode("utf-8", "replace").removeprefix("\ufeff"))
    encoding = UTF16_MARKS.get(data[:2], "utf-8")
    if encoding == "utf-8":
        text = _utf8(data)
    elif data[:4] in UTF32_MARKS:
        _refuse_utf32(data)
    else:
        text = _utf16(data, encoding)
    refuse_control_characters(text)
    return text


def refuse_control_characters(text: str) -> None:
    """Raise `Unreadable` with the line and column of the first control character, if there is one."""
    found = CONTROL.search(text)
    if found is None:
        return
    line, column = Lines(text).position(found.start())
    code = ord(found[0])
    name = f" ({NAMES[code]})" if code in NAMES else ""
    meant = _windows(code)
    hint = f'; perhaps "{meant}" was meant' if meant else ""
    message = (
        f"Line {line}, column {column} holds the control character U+{code:04X}{name}, "
        f"which no text needs{hint}. Delete it, or type anew what stands there."
    )
    raise Unreadable("control-character", message, found.start(), found.end(), text)


def _utf8(data: bytes) -> str:
    if data[:4] == UTF32_MARKS[1]:
        _refuse_utf32(data)
    if b"\0" in data:
        _refuse_wide(data)
    mark = 3 if data[:3] == UTF8_MARK else 0
    try:
        return data[mark:].decode() if mark else data.decode()
    except UnicodeDecodeError as error:
        _refuse_byte(data, mark, error)


def _utf16(data: bytes, encoding: str) -> str:
    try:
        return data[2:].decode(encoding)
    except UnicodeDecodeError as error:
        offset = error.start + 2
        before = data[2:offset].decode(encoding)
        line, column = Lines(before).position(len(before))
        message = (
            f"Byte 0x{data[offset]:02X} at offset {offset} (line {line}, column {column}) is not UTF-16, "
            "which the first two bytes of the file announce. Save the file as UTF-8."
        )
        text = data[2:].decode(encoding, "replace")
        raise Unreadable("encoding", message, len(before), len(before) + 1, text) from None


def _refuse_byte(data: bytes, mark: int, error: UnicodeDecodeError) -> NoReturn:
    offset = error.start + mark
    byte = data[offset]
    before = data[mark:offset].decode()
    text = data[mark:].decode("utf-8", "replace")
    line, column = Lines(before).position(len(before))
    where = f"Byte 0x{byte:02X} at offset {offset} (line {line}, column {column})"
    character = chr(byte) if byte > 0x9F else _windows(byte)
    if error.reason == "unexpected end of data":
        message = (
            f"{where} begins a character that is not complete: the file ends there. It may have been cut off; "
            "check its end and save it as UTF-8."
        )
    elif any(char > "\x7f" and char != "\ufffd" for char in text) or not character:
        message = f"{where} is not UTF-8, unlike the rest. Type anew what stands there and save the file as UTF-8."
    else:
        looks = "Latin-1" if byte > 0x9F else "Windows-1252"
        message = f'{where} is not UTF-8; the file looks like {looks}, where it is "{character}". Save it as UTF-8.'
    raise Unreadable("encoding", message, len(before), len(before) + 1, text) from None


def _refuse_wide(data: bytes) -> None:
    """Refuse UTF-16 and UTF-32 without a byte order mark, told by how often every other byte is 0."""
    sample = data[:SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    pairs = len(sample) / 2
    if min(even, odd) > 0.4 * pairs:
        _refuse_utf32(data)
    if max(even, odd) < 0.8 * pairs:
        return
    encoding = "utf-16-be" if even > odd else "utf-16-le"
    offset = data.index(b"\0")
    message = (
        f"Byte 0x00 at offset {offset} (line 1) is not UTF-8; the file looks like UTF-16 without a byte order mark. "
        "Save it as UTF-8."
    )
    raise Unreadable("encoding", message, text=data.decode(encoding, "replace"))


def _refuse_utf32(data: bytes) -> NoReturn:
    big = data.startswith(b"\0")
    message = f"Byte 0x{data[0]:02X} at offset 0 (line 1) is not UTF-8; the file looks like UTF-32. Save it as UTF-8."
    text = data.decode("utf-32-be" if big else "utf-32-le", "replace").removeprefix("\ufeff")
    raise Unreadable("encoding", message, text=text)


def _windows(code: int) -> str:
    """The character that Windows-1252 has for a code between 0x80 and 0x9F, where it has one."""
    return bytes((code,)).decode("cp1252", "ignore") if 0x80 <= code <= 0x9F else ""
