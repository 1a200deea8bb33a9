"""HTML reports in tests: parsed back into what they tell, and opened in a real browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import lxml.html
from lxml.html import HtmlElement
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.tools import needed

ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip

PHONE = {"width": 390, "height": 800}
DESK = {"width": 1200, "height": 900}


class Told(NamedTuple):
    """One row as the page tells it."""

    guideline: str
    item: str
    subject: str
    outcome: str


def parsed(page: str) -> HtmlElement:
    """The page as a tree."""
    return lxml.html.document_fromstring(page.removeprefix("<!DOCTYPE html>"))


def dossiers(page: HtmlElement) -> list[HtmlElement]:
    """The part of each dossier."""
    return page.cssselect("article.dossier")


def findings(dossier: HtmlElement) -> Iterator[tuple[Told, set[str]]]:
    """Every row that a dossier's part tells, with the places that stand beside it."""
    for card in dossier.cssselect("details.card"):
        for said in card.cssselect(".said"):
            for item in listed(card, "data-items"):
                for subject in listed(said, "data-subjects"):
                    yield Told(str(card.get("data-guideline")), item, subject, _outcome(card)), _places(said)
    for entry in dossier.cssselect("li.entry"):
        for name in listed(entry, "data-items"):
            guideline, _, item = name.partition("/")
            for subject in listed(entry, "data-subjects"):
                yield Told(guideline, item, subject, _outcome(entry)), _places(entry)


def listed(element: HtmlElement, name: str) -> list[str]:
    """What an attribute lists."""
    return str(element.get(name)).split(" ")


def _places(element: HtmlElement) -> set[str]:
    return {str(one.get("data-at")) for one in element.cssselect("[data-at]")}


def _outcome(finding: HtmlElement) -> str:
    """The outcome as it is written, which is also what filters go by."""
    written = str(finding.cssselect(".outcome")[0].text_content())
    assert finding.get("data-outcome") == written
    return written


def table(dossier: HtmlElement, section: str) -> list[list[str]]:
    """The cells of the table in a section of a dossier's part."""
    return [[cell.text_content().strip() for cell in row] for row in dossier.cssselect(f"section.{section} tr")]


def plain(text: str) -> str:
    """Words alone, to compare a page with what it was made of: no backticks, one space for any white space."""
    return re.sub(r"\s+", " ", text.replace("`", "")).strip()


def words_of(element: HtmlElement) -> str:
    """All words of an element."""
    return plain(element.text_content())


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser for the tests of one module. It is closed before others run: its loop would stand in their way."""
    path = needed("chromium", "chromium-browser", "google-chrome")
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()


class Opened(NamedTuple):
    """A page in the browser, with what it asked for and complained about since."""

    page: Page
    requests: list[str]
    complaints: list[str]


@contextmanager
def opened(browser: Browser, file: Path, html: str = "", **options: Any) -> Iterator[Opened]:
    """Open a report in a window of its own; once closed, nothing was asked for but the file, and nothing complained."""
    if html:
        file.write_text(html, encoding="utf-8")
    context: BrowserContext = browser.new_context(**{"viewport": DESK, **options})
    requests: list[str] = []
    complaints: list[str] = []
    context.on("request", lambda request: requests.append(request.url))
    page = context.new_page()
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: complaints.append(dialog.message))
    page.goto(file.as_uri())
    try:
        yield Opened(page, requests, complaints)
    finally:
        context.close()
    assert set(requests) == {file.as_uri()}
    assert complaints == []


def unfolded(page: Page) -> None:
    """Open everything that is folded."""
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
