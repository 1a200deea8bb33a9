"""Which format a file has, told by its content first and by the ending of its name second."""

from __future__ import annotations

import re

from evcheck.manuscript.inputs.blocks import Source
from evcheck.manuscript.inputs.limits import MAX_TEXT_BYTES, Unreadable, refuse_large

_SAVE = "Open it in the program that made it, save it as DOCX or PDF, and give that file."
FOREIGN = {
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": f"This is an old Word document (.doc) or another old Office file. {_SAVE}",
    b"{\\rtf": f"This is rich text (RTF), which is not read. {_SAVE}",
    b"\x89PNG": "This is a picture (PNG). Give the manuscript itself, not a picture of it.",
    b"\xff\xd8\xff": "This is a picture (JPEG). Give the manuscript itself, not a picture of it.",
    b"GIF8": "This is a picture (GIF). Give the manuscript itself, not a picture of it.",
    b"II*\x00": "This is a picture (TIFF). Give the manuscript itself, not a picture of it.",
    b"MM\x00*": "This is a picture (TIFF). Give the manuscript itself, not a picture of it.",
    b"\x1f\x8b": "This is a compressed file (gzip). Unpack it and give the manuscript inside.",
    b"BZh": "This is a compressed file (bzip2). Unpack it and give the manuscript inside.",
    b"\xfd7zXZ": "This is a compressed file (xz). Unpack it and give the manuscript inside.",
    b"7z\xbc\xaf": "This is a compressed file (7-Zip). Unpack it and give the manuscript inside.",
    b"Rar!": "This is a compressed file (RAR). Unpack it and give the manuscript inside.",
    b"%!PS": "This is PostScript. Convert it to PDF, for example by `ps2pdf`, and give that file.",
    b"\x7fELF": "This is a program, not a manuscript.",
    b"MZ\x90": "This is a program, not a manuscript.",
    b"SQLite format 3": "This is a database, not a manuscript.",
}
ENCRYPTED_WORD = (
    "This Word document is protected by a password. Open it in Word, remove the password (File, Info, Protect "
    "Document), save it, and give that file."
)
EMPTY = "The file is empty. Give the manuscript as DOCX, PDF, JATS XML, HTML, Markdown or plain text."
BINARY = (
    "This file is no text, and of a format that is not known. "
    "Give the manuscript as DOCX, PDF, JATS XML, HTML, Markdown or plain text."
)
DOSSIER = (
    "This is a dossier, not a manuscript. `evcheck check` checks a dossier; here give the paper that it describes."
)
LATEX = "This is LaTeX source. Give the PDF that is made from it, or convert it with `pandoc paper.tex -o paper.docx`."
OTHER_XML = (
    "This is XML, but not an article in JATS or NLM form. "
    "Give the article as JATS XML (PubMed Central has it), DOCX or PDF."
)
ABSTRACTS = (
    "This is a record of PubMed, which holds no more than the abstract. "
    "Give the paper itself as JATS XML (PubMed Central has it), DOCX or PDF."
)
_MARKUP = re.compile(r"<(?:[a-z]+:)?(?:article|pmc-articleset|OAI-PMH)[\s/>]")
_HTML = re.compile(r"\s*+(?:<!--(?:(?!-->).)*+-->\s*+)*+(?:<!doctype\s+html|<html|<head|<body)", re.I | re.S)
_UNFENCED = re.compile(r"^(?P<fence>```+|~~~+).*?(?:^(?P=fence)[`~]*\s*?$|\Z)", re.M | re.S)
"""Blocks of code: a dossier that a manuscript quotes does not make a dossier of it."""

HEAD = 4_000


def source_of(data: bytes, name: str) -> Source:
    """What a reader takes from the bytes of a file. Raises `Unreadable` where none can read it."""
    ending = name.lower().rpartition(".")[2] if "." in name else ""
    if not data.strip(b"\x00 \t\r\n\f\v"):
        raise Unreadable(EMPTY)
    if b"%PDF-" in data[:1024]:
        from evcheck.manuscript.inputs.apart import read_apart

        return read_apart("PDF", data)
    if data[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        from evcheck.manuscript.inputs.docx import read as read_docx

        return read_docx(data)
    _refuse_foreign(data)
    return _text_source(data, ending)


def _refuse_foreign(data: bytes) -> None:
    for magic, message in FOREIGN.items():
        if data.startswith(magic):
            encrypted = "EncryptedPackage".encode("utf-16-le") in data
            raise Unreadable(ENCRYPTED_WORD if encrypted else message)


def _text_source(data: bytes, ending: str) -> Source:
    refuse_large(len(data), MAX_TEXT_BYTES)
    text, notes = decode(data)
    head = text[:HEAD].lstrip()
    if head.startswith("<?xml") or (head.startswith("<") and _MARKUP.search(head)):
        if _HTML.match(re.sub(r"^<\?xml.*?\?>", "", head, flags=re.S)):
            return _html(text, notes)
        return _xml(data, text)
    if _HTML.match(head) or ending in ("html", "htm", "xhtml"):
        return _html(text, notes)
    if re.match(r"(?:\s*%.*\n)*\s*\\documentclass", head) or ending == "tex":
        raise Unreadable(LATEX)
    if re.search(r"^evcheck:\s*\d", _UNFENCED.sub("", text[:HEAD]), re.M):
        raise Unreadable(DOSSIER)
    if ending in ("md", "markdown", "mdown", "qmd", "rmd"):
        from evcheck.manuscript.inputs.markdown import read as read_markdown

        return read_markdown(text, notes)
    from evcheck.manuscript.inputs.plain import read as read_plain

    return read_plain(text, notes)


def _xml(data: bytes, text: str) -> Source:
    if "<PubmedArticle" in text[:HEAD]:
        raise Unreadable(ABSTRACTS)
    if not re.search(r"<(?:[a-z]+:)?article[\s/>]", text):
        raise Unreadable(OTHER_XML)
    from evcheck.manuscript.inputs.jats import read as read_jats

    return read_jats(data)


def _html(text: str, notes: tuple[str, ...]) -> Source:
    from evcheck.manuscript.inputs.apart import read_apart

    return read_apart("HTML", text.encode("utf-8", "replace"))._replace(notes=notes)


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of a file, and notes on how it was read: UTF-8, UTF-16, else the code page of Windows."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return data[2:].decode(encoding, "replace"), ()
    half = data[:2000]
    if len(half) >= 4 and half[1::2].count(0) > 0.8 * len(half[1::2]):
        return data.decode("utf-16-le", "replace"), ()
    if len(half) >= 4 and half[::2].count(0) > 0.8 * len(half[::2]):
        return data.decode("utf-16-be", "replace"), ()
    if b"\x00" in data[:HEAD]:
        raise Unreadable(BINARY)
    try:
        return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8"), ()
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    strange = sum(
        (character < " " and character not in "\t\r\n\f\v") or character == "\ufffd" for character in text[:HEAD]
    )
    if strange > len(text[:HEAD]) / 50:
        raise Unreadable(BINARY)
    return text, (
        "The text is not in UTF-8; it was read as Windows-1252. Look whether signs such as µ and ° are right.",
    )
