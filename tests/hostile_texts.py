"""Texts that would act if a view let them: markup, commands, formulas, escapes. Dossiers and reports full of them.

`TEXTS` holds them by name; each has `EVIL` in it. `whole` and `report` put one into every text field of
a dossier and of a report.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

import yaml

import evcheck
from evcheck.checking.report import (
    DossierResult,
    GuidelineFacts,
    JustificationUse,
    NotChecked,
    Options,
    Outcome,
    Place,
    Problem,
    Report,
    Row,
)
from evcheck.reading.loading import load
from tests.commands import EXAMPLES
from tests.reports import item

TODAY = date(2026, 7, 1)
_SOURCE = EXAMPLES / "complete" / "culture.yaml"

TEXTS = {
    "html": 'EVIL <img src=x onerror=alert("EVIL")>',
    "script": "</script><script>alert('EVIL')</script>",
    "style": "</style><style>*{background:url(https://evil.example/EVIL)}</style>",
    "svg": "</title></text></svg><svg onload=alert(1)>EVIL</svg>",
    "attribute": '" onmouseover="alert(1)" x=\'EVIL\'',
    "comment": "EVIL <!-- EVIL --><!--",
    "details": "</summary></details><details open>EVIL",
    "entities": "&lt;b&gt; &#60;script&#62; &EVIL; &amp;",
    "xml": '<!DOCTYPE x [<!ENTITY EVIL SYSTEM "file:///etc/passwd">]>&EVIL;',
    "cdata": "]]><EVIL/><![CDATA[",
    "link": "[EVIL](javascript:alert(1)) [EVIL][1] <https://evil.example>",
    "image": "![EVIL](https://evil.example/x.png)",
    "address": "https://evil.example/EVIL www.evil.example EVIL@evil.example",
    "mention": "@EVIL and @EVIL/team",
    "reference": "#1 GH-1 EVIL/repo#1 0123456789abcdef0123456789abcdef01234567",
    "emphasis": "**EVIL** __EVIL__ ~~EVIL~~ *EVIL* $\\sqrt{EVIL}$ :+1:",
    "blocks": "# EVIL\n- [ ] EVIL\n> EVIL\n1. EVIL\n    EVIL\n---\n***\n",
    "fence": "```\nEVIL\n~~~~\n``````",
    "code": "`EVIL`` ``` <b>`",
    "table": "EVIL | EVIL \\| EVIL\n| --- | --- |\n| EVIL |",
    "backslash": "EVIL\\\\\\[x](y)\\",
    "ansi": "\x1b[31mEVIL\x1b[2J\x1b]0;EVIL\x07\x9b31m\x90EVIL\x9c",
    "hyperlink": "\x1b]8;;https://evil.example\x1b\\EVIL\x1b]8;;\x1b\\",
    "command": "::error file=EVIL,line=1::EVIL",
    "mask": "::add-mask::EVIL ::stop-commands::EVIL ::set-output name=x::EVIL",
    "old command": "##[error]EVIL ##vso[task.setvariable variable=EVIL]1 ##teamcity[buildProblem description='EVIL']",
    "encoded": "EVIL%0A::error::EVIL%0D%0A##[error]EVIL%250A%3A%2C,title=EVIL::EVIL",
    "lines": "EVIL\n::error::EVIL\r\n##[error]EVIL\r::error::EVIL\u2028::error::EVIL\x85EVIL",
    "section": "section_start:0:EVIL[collapsed=true]\r\x1b[0KEVIL",
    "formula": '=HYPERLINK("https://evil.example","EVIL")+cmd|\' /C calc\'!A0',
    "plus": "+1+EVIL",
    "minus": "-1+EVIL",
    "at": "@SUM(EVIL)",
    "tab": "\t=EVIL",
    "return": "\r=EVIL",
    "wide": "＝EVIL",
    "space": "  =EVIL",
    "cells": '","=EVIL","\n=EVIL,"=EVIL;=EVIL',
    "template": "{{ 7*7 }} {% EVIL %} ${{ github.token }} ${EVIL} $(EVIL) `EVIL`",
    "placeholder": "{0} {1} {{EVIL}} [EVIL](0) [EVIL](1) [EVIL](https://evil.example)",
    "direction": "EVIL\u202e\u2066\u200f\u200bEVIL\ufeff",
    "impossible": "EVIL\x00\x01\x08\x0b\x0c\ufffe\uffff",
}
"""Each acts somewhere: in a browser, a terminal, a spreadsheet, a log of CI, an issue, an XML parser."""

SURROGATE = "EVIL\ud800EVIL"
"""No file can hold it, but a mapping handed over in Python can."""

ALL = " ".join(TEXTS.values())
"""All in one text."""


@cache
def whole(text: str) -> Any:
    """A complete dossier of which every text that may hold `text` does, with a few that may not, and its keys."""
    filled = yaml.load(_SOURCE.read_text(encoding="utf-8"), yaml.BaseLoader)
    for path in _free():
        _put(filled, path, text)
    filled["justifications"] = [{"items": "esc2018/ISO-1", "reason": text, "until": "2030-01-01"}]
    filled["justifications"] += [{"items": "misev2023/NOM-1", "reason": text, "until": "2020-01-01"}]
    filled["preparations"].append({"id": "other", "sample": {"kind": text}, "isolation": [{"method": text}]})
    filled["study"][text] = text
    filled["preparations"][0]["sample"]["amount"] = text
    filled["antibodies"][text] = {"clone": text}
    return filled


def checked(text: str) -> Report:
    """The report on that dossier against every guideline; handed over as a mapping where no file can hold the text."""
    found = evcheck.check(_dumped(whole(text)), ["all"], today=TODAY)
    if found.dossiers[0].status == "checked":
        return found
    return evcheck.check(whole(text), ["all"], today=TODAY)


def report(text: str) -> Report:
    """A report of which every text is `text`, whatever it is about; ids of guidelines, items and subjects are real."""
    place = Place(path=text, line=1, column=1, end_line=1, end_column=3, label=text)
    facts = item(
        text, text, word=text, where=text, definition=text, origin=text, citation={"authors": text, "doi": text}
    )
    guideline = GuidelineFacts(
        id="esc2018",
        title=text,
        reading=1,
        digest=text,
        scope=text,
        citation={"authors": text, "year": 2018, "journal": text, "doi": text},
        why=text,
        items={
            "ISO-1": facts,
            "CHAR-1": facts._replace(level="recommended"),
            "REP-2": facts._replace(level="optional"),
        },
        off={"ISO-2": text},
    )
    rows = tuple(
        _row(text, name, level, outcome, reason, place)
        for name, level in (("ISO-1", "required"), ("CHAR-1", "recommended"), ("REP-2", "optional"))
        for outcome in Outcome
        for reason in (None, JustificationUse(reason=text, until=text), JustificationUse(text, "2020-01-01", True))
    )
    problems = tuple(Problem(code="unknown-key", severity=one, message=text, place=place) for one in ("error", "note"))
    part = {"fulfilled": 1, "applicable": 2, "percent": 50, "arithmetic": text}
    result = DossierResult(
        path=text,
        sha256="",
        status="checked",
        title=text,
        year=2016,
        problems=problems,
        rows=rows,
        not_checked=(NotChecked("esc2018", "CHAR-1", "b", 0),),
        notes=(text,),
        scores={"esc2018": {"preparations": {"a": part}, "study": part, "not_computed": {"b": text}}},
        source=text,
        chosen={"esc2018": text},
    )
    return Report(
        evcheck="0.1.0",
        knowledge=text,
        options=Options(today="2026-07-01"),
        guidelines=(guideline,),
        dossiers=(result, result._replace(path=text + "b", status="unreadable", rows=(), not_checked=(), scores={})),
    )


def _row(text: str, name: str, level: str, outcome: Outcome, reason: JustificationUse | None, place: Place) -> Row:
    return Row(
        guideline="esc2018",
        item=name,
        level=level,
        subject="a",
        rule="a-rule",
        outcome=outcome,
        open=outcome in (Outcome.ERROR, Outcome.NOT_MET, Outcome.NOT_REPORTED),
        accepted=False,
        message=text,
        notes=(text,),
        fix=text,
        add=text,
        methods=text,
        places=(place, place),
        justification=reason,
        fingerprint=f"{name}-a",
    )


@cache
def _free() -> tuple[tuple[str | int, ...], ...]:
    """The paths of the leaves that may hold any text: those at which a dossier full of it has no error."""
    before = yaml.load(_SOURCE.read_text(encoding="utf-8"), yaml.BaseLoader)
    filled = yaml.load(_SOURCE.read_text(encoding="utf-8"), yaml.BaseLoader)
    free = _leaves(before, ())
    for path in free:
        _put(filled, path, "EVIL text")
    while True:
        wrong = tuple(problem.place.path for problem in load(filled).problems if problem.severity == "error")
        back = [path for path in free if wrong and _named(path).startswith(wrong)]
        if not back:
            return tuple(free)
        for path in back:
            _put(filled, path, _get(before, path))
            free.remove(path)


def _named(path: tuple[str | int, ...]) -> str:
    """A path as reports write it: `preparations[0].sample.kind`."""
    return "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in path).removeprefix(".")


def _leaves(part: Any, path: tuple[str | int, ...]) -> list[tuple[str | int, ...]]:
    if isinstance(part, dict):
        return [leaf for key, value in part.items() for leaf in _leaves(value, (*path, key))]
    if isinstance(part, list):
        return [leaf for number, value in enumerate(part) for leaf in _leaves(value, (*path, number))]
    return [path]


def _get(part: Any, path: tuple[str | int, ...]) -> Any:
    for key in path:
        part = part[key]
    return part


def _put(part: Any, path: tuple[str | int, ...], value: str) -> None:
    _get(part, path[:-1])[path[-1]] = value


def _dumped(part: Any) -> bytes:
    return yaml.safe_dump(part, allow_unicode=True, sort_keys=False, width=200).encode()
