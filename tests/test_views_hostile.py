"""No view lets a text of a dossier act: one test for each, with texts that would in a browser, a log, a sheet."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft4Validator, Draft202012Validator
from lxml import etree

from evcheck.checking.report import Report
from evcheck.cli.output import write_json
from evcheck.views import badge, csv_table, github, gitlab, junit, machine, markdown, plain, sarif, terminal
from tests import hostile_texts
from tests.hostile_texts import ALL, SURROGATE, TEXTS
from tests.test_views_github import COMMAND, read
from tests.test_views_gitlab import SCHEMA as GITLAB
from tests.test_views_junit import SCHEMA as JUNIT
from tests.test_views_markdown import PARSER
from tests.test_views_sarif import SCHEMA as SARIF
from tests.test_views_terminal import CODES

HIDDEN = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
CI_COMMAND = re.compile(r"^\s*::|##\w*\[", re.MULTILINE)
MENTION = re.compile(r"@\w|#\d|\bGH-\d|://|\bwww\.|:\+1:")


@cache
def hostile() -> list[Report]:
    """Reports of which every text is hostile, and those on dossiers of which every text is."""
    texts = [*TEXTS.values(), ALL, SURROGATE]
    on_dossiers = [hostile_texts.checked(text) for text in _by_dossier()]
    return [*map(hostile_texts.report, texts), *on_dossiers]


def _by_dossier() -> Iterator[str]:
    """All texts that a dossier can hold, as one; and those alone that matter at a beginning."""
    yield " ".join(text for text in TEXTS.values() if not HIDDEN.search(text.replace("\r", "")))
    yield from (TEXTS[name] for name in ("old command", "lines", "fence"))


def strings(data: Any) -> Iterator[str]:
    """Every string within data, keys among them."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield key
            yield from strings(value)
    elif isinstance(data, list):
        for value in data:
            yield from strings(value)
    elif isinstance(data, str):
        yield data


def messages(data: Any) -> Iterator[str]:
    """Every text of a SARIF log that a viewer fills in and shows."""
    if isinstance(data, dict):
        yield from (str(value) for key, value in data.items() if key in ("text", "markdown"))
    for value in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from messages(value)


def printed(text: str) -> str:
    """JSON as the command writes it to standard output."""
    with contextlib.redirect_stdout(io.StringIO()) as out:
        write_json(text)
    return out.getvalue()


@pytest.mark.parametrize("width", [40, 100])
def test_plain(width: int) -> None:
    for report in hostile():
        text = plain.render(report, width=width, all=width == 100)
        assert "EVIL" in text or report.dossiers[0].status == "unreadable"
        assert not HIDDEN.search(text)
        assert not CI_COMMAND.search(text)


def test_terminal() -> None:
    for report in hostile():
        text = CODES.sub("", terminal.render(report, width=80, all=True))
        assert not HIDDEN.search(text)
        assert not CI_COMMAND.search(text)


def test_json() -> None:
    for report in hostile():
        text = printed(machine.render(report))
        assert json.loads(text) == machine.as_dict(report)
        assert not HIDDEN.search(text)
        assert not CI_COMMAND.search(text)


def test_sarif() -> None:
    for report in hostile():
        text = printed(sarif.render(report, all=True))
        log = json.loads(text)
        if len(report.dossiers[0].rows) < 100:
            Draft4Validator(SARIF).validate(log)
        assert not CI_COMMAND.search(text)
        for string in strings(log):
            assert not HIDDEN.search(string.replace("\n", ""))
        assert not [said for said in messages(log) if re.search(r"\{\d", said)]
        for rule in log["runs"][0]["tool"]["driver"]["rules"]:
            assert not acting(rule["help"]["markdown"])
            assert rule.get("helpUri", "https://").startswith("https://")
        for result in log["runs"][0]["results"]:
            assert "](" not in result["message"]["text"]


def test_junit() -> None:
    for report in hostile():
        text = junit.render(report)
        root = etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False, load_dtd=False))
        JUNIT.assertValid(root)
        assert "<!" not in text
        assert not CI_COMMAND.search(text)
        assert {part.tag for part in root.iter()} <= {
            *("testsuites", "testsuite", "testcase", "failure", "error", "skipped", "system-out")
        }
        for part in root.iter():
            assert not HIDDEN.search("".join([part.text or "", *map(str, part.attrib.values())]).replace("\n", ""))


def test_github() -> None:
    for report in hostile():
        text = github.render(report, all=True)
        lines = text.split("\n")
        assert len(text.splitlines()) == len(lines) - 1
        assert all(COMMAND.fullmatch(line) for line in lines[:-1])
        assert not HIDDEN.search(text.replace("\n", ""))
        for one in read(text):
            assert set(one.properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}
            assert not HIDDEN.search(one.message.replace("\n", ""))


def test_gitlab() -> None:
    for report in hostile():
        text = printed(gitlab.render(report))
        found = json.loads(text)
        Draft202012Validator(GITLAB).validate(found)
        assert not CI_COMMAND.search(text)
        assert not any(HIDDEN.search(string) for string in strings(found))


def acting(text: str) -> list[str]:
    """What acts in Markdown once it is rendered: foreign elements and addresses, mentions and references."""
    found = []
    pending = list(PARSER.parse(text))
    while pending:
        token = pending.pop()
        pending += token.children or []
        if token.type in ("html_block", "html_inline"):
            found += re.findall(r"<(?!/?(?:details|summary)>)[^>]*>|EVIL", token.content)
        elif token.type in ("link_open", "image"):
            address = str(token.attrs.get("href") or token.attrs.get("src"))
            found += [address] if "EVIL" in address and not address.startswith("https://doi.org/") else []
        elif token.type in ("text", "text_special"):
            found += MENTION.findall(token.content)
        elif token.type in ("blockquote_open", "ordered_list_open", "code_block", "hr", "em_open", "s_open"):
            found.append(token.type)
        elif token.type == "heading_open" and token.tag not in ("h2", "h3", "h4"):
            found.append(token.tag)
    return found


def test_markdown() -> None:
    for report in hostile():
        for everything in (False, True):
            text = markdown.render(report, all=everything)
            assert not acting(text)
            assert not HIDDEN.search(text)
            assert not CI_COMMAND.search(text)
            assert text.count("\n<details><summary>") == text.count("\n</details>\n")


def test_csv() -> None:
    for report in hostile():
        text = csv_table.render(report)
        assert not HIDDEN.search(text.replace("\n", ""))
        assert not CI_COMMAND.search(text)
        for separator in ",;":
            for line in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
                assert not [cell for cell in line if re.match(r"[\s\"]*[=+\-@＝＋－＠]", cell)]


def test_badge() -> None:
    for report in hostile():
        text = badge.render(report)
        root = etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False))
        assert {str(part.tag).rpartition("}")[2] for part in root.iter()} == {
            *("svg", "title", "rect", "path", "g", "text")
        }
        assert "EVIL" not in text
        assert not HIDDEN.search(text.replace("\n", ""))
