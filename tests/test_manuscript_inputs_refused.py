"""Files that cannot be read get one sentence; none gets a traceback, whatever its bytes."""

from __future__ import annotations

import io
import random
import re
import zipfile
import zlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evcheck.manuscript.inputs import Unreadable, apart, limits, read
from evcheck.manuscript.text import Manuscript
from tests.manuscript_documents import documents

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
SENTENCE = "Cells were washed and spun at 300 g. "


def archive(**files: str) -> bytes:
    """A ZIP archive; `_` in a name stands for `/` and `__` for a full stop."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(name.replace("__", ".").replace("_", "/"), content)
    return file.getvalue()


def word(body: str) -> bytes:
    """A Word document with this body."""
    return archive(word_document__xml=f"<w:document {WORD}><w:body>{body}</w:body></w:document>")


def jats(body: str, head: str = "") -> bytes:
    """A JATS article with this body."""
    return f'<?xml version="1.0"?>{head}<article><body>{body}</body></article>'.encode()


def picture_pdf(text_on_last: bool) -> bytes:
    """A PDF of two pages that are pictures, and perhaps one with text."""
    from PIL import Image
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen import canvas

    file = io.BytesIO()
    page: Any = canvas.Canvas(file, pagesize=(300, 300), invariant=1)
    for _ in range(2):
        page.drawImage(ImageReader(Image.new("RGB", (20, 20), "white")), 0, 0, 300, 300)
        page.showPage()
    if text_on_last:
        page.drawString(20, 200, SENTENCE)
        page.drawString(20, 186, "Vesicles were pelleted at 100,000 g for 70 min.")
        page.showPage()
    page.save()
    return file.getvalue()


def locked_pdf() -> bytes:
    """A PDF that asks for a password."""
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen import canvas

    file = io.BytesIO()
    page: Any = canvas.Canvas(file, encrypt=StandardEncryption("secret"), invariant=1)
    page.drawString(20, 200, SENTENCE)
    page.save()
    return file.getvalue()


def bare_pdf(content: bytes, pages: int = 1) -> bytes:
    """A PDF written by hand, with the same content on every page."""
    packed = zlib.compress(content)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[" + b"3 0 R " * pages + b"]/Count %d>>" % pages,
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n" % len(packed) + packed + b"\nendstream",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    body = b"".join(b"%d 0 obj" % number + each + b"endobj\n" for number, each in enumerate(objects, start=1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>\n%%EOF"


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100)
REFUSED = {
    "empty": (b"", "The file is empty."),
    "only spaces": (b" \n\t\n", "The file is empty."),
    "old Word": (OLE, "This is an old Word document"),
    "protected Word": (OLE + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
    "rich text": (b"{\\rtf1 text}", "This is rich text"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(50), "This is a picture (PNG)"),
    "gzip": (b"\x1f\x8b" + bytes(50), "Unpack it"),
    "OpenDocument": (archive(content__xml="<x/>"), "OpenDocument"),
    "Excel": (archive(xl_workbook__xml="<x/>"), "Excel"),
    "Pages": (archive(Index_Document__iwa="x"), "Pages document"),
    "ZIP": (archive(other__txt="x"), "ZIP archive"),
    "broken ZIP": (documents()["paper.docx"][:4000], "damaged and cannot be unpacked"),
    "empty Word": (word(""), "The file holds no text"),
    "bomb": (word("<w:p/>" * 7_000_000), "unpacks to far more"),
    "entities in Word": (
        archive(word_document__xml=f'<!DOCTYPE x [<!ENTITY a "aa">]><w:document {WORD}>&a;</w:document>'),
        "defines entities of its own",
    ),
    "binary": (bytes(range(256)) * 20, "This file is no text"),
    "LaTeX": (b"\\documentclass{article}\\begin{document}", "This is LaTeX source."),
    "dossier": (b"evcheck: 1\nstudy:\n  title: x\n", "This is a dossier"),
    "other XML": (b'<?xml version="1.0"?><TEI><p>Text.</p></TEI>', "not an article in JATS"),
    "PubMed": (b'<?xml version="1.0"?><PubmedArticleSet><PubmedArticle/></PubmedArticleSet>', "record of PubMed"),
    "broken JATS": (b'<?xml version="1.0"?>\n<article><body><p>Text</body>', "broken in line 2"),
    "unknown encoding": (b'<?xml version="1.0" encoding="foo"?><article/>', "encoding that is not known"),
    "entities": (jats("<p>&b;</p>", '<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>'), "defines entities"),
    "file from outside": (jats("<p>&a;</p>", '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///x">]>'), "from elsewhere"),
    "deep": (jats("<sec>" * 2000 + "</sec>" * 2000), "more than 100 levels deep"),
    "many rows": (jats("<table>" + "<tr><td>a b</td></tr>" * 60_000 + "</table>"), "more than 50,000 lines"),
    "many lines": (b"word\n" * 60_000, "more than 50,000 lines"),
    "long": (b"word " * 400_000, "more than 1,500,000 characters"),
    "broken PDF": (b"%PDF-1.7\n" + random.Random(1).randbytes(2000), "damaged and cannot be opened"),
    "locked PDF": (locked_pdf(), "protected by a password"),
    "scan": (picture_pdf(text_on_last=False), "it is a scan"),
    "PDF without text": (bare_pdf(b"0 0 m 10 10 l S"), "hold no text"),
    "PDF of many pages": (bare_pdf(b"", 1001), "1,001 pages"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_read_gets_a_sentence(case: str) -> None:
    data, words = REFUSED[case]
    with pytest.raises(Unreadable) as refused:
        read(data, "file")
    message = str(refused.value)
    assert words in message
    assert message.endswith(".")
    assert message[0].isupper()


def test_a_file_that_is_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_TEXT_BYTES", 10)
    with pytest.raises(Unreadable, match="more than 100 MB"):
        limits.refuse_large(100_000_001)
    limits.refuse_large(100_000_000)


def test_pages_without_text_are_named() -> None:
    manuscript = read(picture_pdf(text_on_last=True))
    assert manuscript.notes == ("Pages 1, 2 are pictures and hold no text, so they were not read.",)
    assert "Vesicles were pelleted at 100,000 g for 70 min." in manuscript.text


def test_a_text_that_is_not_utf8_is_read_with_a_note() -> None:
    manuscript = read("Filters of 0.22 µm were kept at 4 °C.".encode("cp1252"), "a.txt")
    assert manuscript.text == "Filters of 0.22 µm were kept at 4 °C."
    assert manuscript.notes[0].startswith("The text is not in UTF-8")
    assert read("Kept at 4 °C.".encode("utf-16"), "a.txt").text == "Kept at 4 °C."
    assert read("Kept at 4 °C, all of it.".encode("utf-16-le"), "a.txt").text == "Kept at 4 °C, all of it."


def test_a_reader_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    apart.stop()
    monkeypatch.setattr(apart, "PROGRAM", "import time; time.sleep(60)")
    monkeypatch.setattr(apart, "MAX_SECONDS", 0.2)
    with pytest.raises(Unreadable, match="takes more than 60 seconds"):
        read(bare_pdf(b""))
    apart.stop()


def test_a_reader_that_crashes_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    apart.stop()
    with monkeypatch.context() as patch:
        patch.setattr(apart, "PROGRAM", "import os; os.abort()")
        with pytest.raises(Unreadable, match="damaged or far too large"):
            read(bare_pdf(b""))
    page = b"BT /F1 10 Tf 50 700 Td (Cells were washed and spun at 300 g.) Tj ET"
    assert read(bare_pdf(page)).text == "Cells were washed and spun at 300 g."


def test_without_the_extra_a_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "defusedxml.common", None)
    with pytest.raises(Unreadable, match=re.escape("pip install 'evcheck[docx]'")):
        read(documents()["paper.docx"])
    with pytest.raises(Unreadable, match=re.escape("pip install 'evcheck[jats]'")):
        read(jats("<p>Cells were washed.</p>"))


def outcome(data: bytes, name: str) -> Manuscript | Unreadable:
    """What comes of reading bytes."""
    try:
        return read(data, name)
    except Unreadable as error:
        return error


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_bytes_of_a_damaged_document_raise_anything_else(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(list(documents())))
    changed = bytearray(documents()[name])
    for _ in range(data.draw(st.integers(1, 6))):
        start = data.draw(st.integers(0, len(changed) - 1))
        length = data.draw(st.integers(0, 40))
        changed[start : start + length] = data.draw(st.binary(max_size=20))
        if not changed:
            break
    assert isinstance(outcome(bytes(changed), name), Manuscript | Unreadable)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_damage_within_the_text_of_a_document_raises_anything_else(data: st.DataObject) -> None:
    xml = zipfile.ZipFile(io.BytesIO(documents()["paper.docx"])).read("word/document.xml").decode()
    text = data.draw(st.sampled_from([xml, documents()["paper.xml"].decode(), documents()["paper.html"].decode()]))
    tags = sorted(set(re.findall(r"<[^>]*>", text)))
    for _ in range(data.draw(st.integers(1, 5))):
        tag = data.draw(st.sampled_from(tags))
        at = data.draw(st.integers(0, len(text)))
        text = (
            text[:at].rpartition("<")[0] + tag + text[at:].partition(">")[2] if at % 2 else text[:at] + tag + text[at:]
        )
    packed = archive(word_document__xml=text) if "w:document" in text else text.encode()
    assert isinstance(outcome(packed, "a.html" if "<html" in text else "a"), Manuscript | Unreadable)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.md", "a.html", "a.xml", "a.docx", "a.pdf", ""]))
def test_no_bytes_raise_anything_else(content: bytes, name: str) -> None:
    assert isinstance(outcome(content, name), Manuscript | Unreadable)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="#*_|>-=`~^$[](){}<!&;.:1a A\n\t\f\\@", max_size=200), st.sampled_from(["a.txt", "a.md"]))
def test_no_text_raises_anything_else(content: str, name: str) -> None:
    assert isinstance(outcome(content.encode(), name), Manuscript | Unreadable)


@pytest.mark.parametrize("fence", ["```", "~~~~"])
def test_a_manuscript_that_quotes_a_dossier_is_read(fence: str) -> None:
    quoted = f"# Methods\n\n{SENTENCE}\n\n{fence}yaml\nevcheck: 1\nstudy:\n  title: x\n{fence}\n\nThe rest follows.\n"
    text = read(quoted.encode(), "paper.md").text
    assert SENTENCE.strip() in text
    assert "The rest follows." in text
