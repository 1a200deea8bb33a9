"""Bytes become text, or one sentence that says which byte stands in the way."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evcheck.reading.text import MAX_BYTES, Lines, Unreadable, decode

DOSSIER = "evcheck: 1\nstudy:\n  title: 100 µm, 4 °C, 😀\n"


def refusal(data: bytes) -> Unreadable:
    """What `decode` has to say against the data."""
    with pytest.raises(Unreadable) as caught:
        decode(data)
    return caught.value


@pytest.mark.parametrize(
    "data",
    [
        DOSSIER.encode(),
        b"\xef\xbb\xbf" + DOSSIER.encode(),
        b"\xff\xfe" + DOSSIER.encode("utf-16-le"),
        b"\xfe\xff" + DOSSIER.encode("utf-16-be"),
    ],
    ids=["UTF-8", "UTF-8 with BOM", "UTF-16 LE with BOM", "UTF-16 BE with BOM"],
)
def test_reads_utf8_and_utf16_and_drops_the_byte_order_mark(data: bytes) -> None:
    assert decode(data) == DOSSIER


def test_keeps_line_breaks_and_white_space_as_they_are() -> None:
    assert decode(b"a: 1\r\nb:\t2\rc: 3\n") == "a: 1\r\nb:\t2\rc: 3\n"


def test_reads_nothing_as_nothing() -> None:
    assert decode(b"") == ""


@pytest.mark.parametrize(
    ("data", "code", "message", "span"),
    [
        (
            b"evcheck: 1\na: caf\xe9 au lait",
            "encoding",
            "Byte 0xE9 at offset 17 (line 2, column 7) is not UTF-8; the file looks like Latin-1, "
            'where it is "é". Save it as UTF-8.',
            (17, 18),
        ),
        (
            b"\xef\xbb\xbfa: 5 \xb5g",
            "encoding",
            "Byte 0xB5 at offset 8 (line 1, column 6) is not UTF-8; the file looks like Latin-1, "
            'where it is "µ". Save it as UTF-8.',
            (5, 6),
        ),
        (
            b"a: 50\x96180 nm",
            "encoding",
            "Byte 0x96 at offset 5 (line 1, column 6) is not UTF-8; the file looks like Windows-1252, "
            'where it is "–". Save it as UTF-8.',
            (5, 6),
        ),
        (
            "a: µ\r\nb: ".encode() + b"\xb5 x",
            "encoding",
            "Byte 0xB5 at offset 10 (line 2, column 4) is not UTF-8, unlike the rest. "
            "Type anew what stands there and save the file as UTF-8.",
            (9, 10),
        ),
        (
            b"a: \xc2",
            "encoding",
            "Byte 0xC2 at offset 3 (line 1, column 4) begins a character that is not complete: the file ends there. "
            "It may have been cut off; check its end and save it as UTF-8.",
            (3, 4),
        ),
        (
            "evcheck: 1".encode("utf-16-le"),
            "encoding",
            "Byte 0x00 at offset 1 (line 1) is not UTF-8; the file looks like UTF-16 without a byte order mark. "
            "Save it as UTF-8.",
            (0, 0),
        ),
        (
            "evcheck: 1 # µ".encode("utf-16-be"),
            "encoding",
            "Byte 0x00 at offset 0 (line 1) is not UTF-8; the file looks like UTF-16 without a byte order mark. "
            "Save it as UTF-8.",
            (0, 0),
        ),
        (
            "evcheck: 1".encode("utf-32"),
            "encoding",
            "Byte 0xFF at offset 0 (line 1) is not UTF-8; the file looks like UTF-32. Save it as UTF-8.",
            (0, 0),
        ),
        (
            "evcheck: 1".encode("utf-32-be"),
            "encoding",
            "Byte 0x00 at offset 0 (line 1) is not UTF-8; the file looks like UTF-32. Save it as UTF-8.",
            (0, 0),
        ),
        (
            b"\xff\xfea\x00b",
            "encoding",
            "Byte 0x62 at offset 4 (line 1, column 2) is not UTF-16, which the first two bytes of the file announce. "
            "Save the file as UTF-8.",
            (1, 2),
        ),
        (
            b"a: 1\nb: x\0y\n",
            "control-character",
            "Line 2, column 5 holds the control character U+0000 (NUL), which no text needs. "
            "Delete it, or type anew what stands there.",
            (9, 10),
        ),
        (
            b"a: \x07",
            "control-character",
            "Line 1, column 4 holds the control character U+0007 (bell), which no text needs. "
            "Delete it, or type anew what stands there.",
            (3, 4),
        ),
        (
            "a: 50\x96180 nm".encode(),
            "control-character",
            'Line 1, column 6 holds the control character U+0096, which no text needs; perhaps "–" was meant. '
            "Delete it, or type anew what stands there.",
            (5, 6),
        ),
        (
            b"%PDF-1.7 \xe2\xe3",
            "foreign",
            "This is a PDF. A dossier is plain text: save it as plain text in UTF-8. "
            "If it is a paper, `evcheck draft` makes a dossier of it, and `evcheck review` checks it.",
            (0, 0),
        ),
        (
            b"PK\x03\x04...",
            "foreign",
            "This is a Word or Excel document or another ZIP archive. "
            "A dossier is plain text: save it as plain text in UTF-8. "
            "If it is a paper, `evcheck draft` makes a dossier of it, and `evcheck review` checks it.",
            (0, 0),
        ),
        (
            b"%PDF-1.7\n" + b"x" * 5_000_000,
            "foreign",
            "This is a PDF. A dossier is plain text: save it as plain text in UTF-8. "
            "If it is a paper, `evcheck draft` makes a dossier of it, and `evcheck review` checks it.",
            (0, 0),
        ),
        (
            b"x" * 5_000_000,
            "size",
            "The file has 5,000,000 bytes; a dossier has at most 1,000,000. "
            "Describe the study in words and leave data and figures in their own files.",
            (0, 0),
        ),
    ],
    ids=[
        "Latin-1", "Latin-1 behind BOM", "Windows-1252", "one bad byte", "cut off", "UTF-16 LE", "UTF-16 BE", "UTF-32",
        "UTF-32 BE", "broken UTF-16", "NUL", "bell", "C1 control", "PDF", "Word", "PDF of 5 MB", "5 MB",
    ],
)  # fmt: skip
def test_says_what_stands_in_the_way(data: bytes, code: str, message: str, span: tuple[int, int]) -> None:
    error = refusal(data)

    assert (error.code, error.message, (error.start, error.end)) == (code, message, span)
    assert str(error) == message


def test_carries_what_could_be_decoded() -> None:
    assert refusal(b"evcheck: 1\na: \xe9\n").text == "evcheck: 1\na: \ufffd\n"
    assert refusal("evcheck: 1".encode("utf-16-le")).text == "evcheck: 1"
    assert refusal("evcheck: 1".encode("utf-32")).text == "evcheck: 1"
    assert refusal(b"evcheck: 1\n" * 100_000).text == ("evcheck: 1\n" * 100_000)[:MAX_BYTES]


def test_the_largest_dossier_is_read() -> None:
    assert len(decode(b"x" * MAX_BYTES)) == MAX_BYTES


def test_a_refusal_survives_pickling() -> None:
    error = pickle.loads(pickle.dumps(Unreadable("tag", "Remove it.", 3, 7, "a: !!str b")))

    assert (error.code, error.message, error.start, error.end, error.text) == ("tag", "Remove it.", 3, 7, "a: !!str b")


def test_lines_end_at_each_kind_of_break_and_nowhere_else() -> None:
    lines = Lines("a\nbc\r\nd\re\u2028f\x85g\n")

    assert lines.count == 5
    assert [lines.line(number) for number in range(1, 6)] == ["a", "bc", "d", "e\u2028f\x85g", ""]
    assert [lines.start(number) for number in range(1, 6)] == [0, 2, 6, 8, 14]


@pytest.mark.parametrize(
    ("offset", "position"),
    [(0, (1, 1)), (2, (2, 1)), (4, (2, 3)), (5, (2, 4)), (6, (3, 1)), (7, (3, 2)), (8, (4, 1)), (9, (4, 2))],
)
def test_positions_count_code_points_from_one(offset: int, position: tuple[int, int]) -> None:
    assert Lines("a\n😀c\r\nd\re").position(offset) == position


@given(st.lists(st.sampled_from(["a", "😀", "\n", "\r\n", "\r", " ", "\u2028"])).map("".join))
@settings(derandomize=True, deadline=None)
def test_every_offset_lies_in_its_line(text: str) -> None:
    lines = Lines(text)
    for offset, character in enumerate(text):
        number, column = lines.position(offset)
        assert lines.start(number) + column - 1 == offset
        assert character in "\r\n" or lines.line(number)[column - 1] == character
    assert lines.count == lines.position(len(text))[0]


@given(st.binary(max_size=200))
@settings(derandomize=True, deadline=None)
def test_any_bytes_are_text_or_a_sentence(data: bytes) -> None:
    try:
        decode(data)
    except Unreadable as error:
        refused = error
    else:
        return
    assert refused.message.endswith(".")
    assert 0 <= refused.start <= refused.end <= len(refused.text)
