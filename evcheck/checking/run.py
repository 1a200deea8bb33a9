"""Check one source or many: the public face of checking."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import date

from evcheck.checking import engine
from evcheck.checking.places import spot_place
from evcheck.checking.report import Options, Report
from evcheck.guidelines import get, names
from evcheck.guidelines.guideline import LEVELS
from evcheck.reading.loading import Loaded, load
from evcheck.reading.problem import Problem
from evcheck.rules.verdict import Spot

Source = str | os.PathLike[str] | bytes | Mapping[str, object]

DEFAULT = ("esc2018",)


def chosen(asked: str | Iterable[str] | None) -> dict[str, str]:
    """The guidelines to check against, each with why; `all` stands for every one that evcheck ships."""
    if asked is None:
        return dict.fromkeys(DEFAULT, "default")
    wanted: dict[str, str] = {}
    for name in (asked,) if isinstance(asked, str) else asked:
        for one in names() if name == "all" else (name,):
            wanted.setdefault(one, "asked for")
    return wanted


def for_dossier(loaded: Loaded, asked: dict[str, str] | None) -> tuple[dict[str, str], Loaded]:
    """The guidelines for one dossier: those asked for, those that it names itself, or the default ones.

    A name that evcheck does not know becomes a problem of the dossier.
    """
    study = loaded.dossier.study if loaded.dossier is not None else None
    own = study.guidelines if study is not None and study.guidelines else []
    unknown = [position for position, name in enumerate(own) if name not in names()]
    if unknown:
        assert loaded.tree is not None
        assert loaded.lines is not None
        problems = list(loaded.problems)
        for position in unknown:
            message = f"evcheck has no guideline `{own[position]}`; it has {', '.join(names())}."
            place = spot_place(loaded.tree, loaded.lines, Spot(study, "guidelines", element=position))
            problems.append(Problem(code="unknown-guideline", severity="error", message=message, place=place))
        loaded = loaded._replace(problems=tuple(problems))
    if asked is not None:
        return asked, loaded
    known = [name for name in own if name in names()]
    return (dict.fromkeys(known, "named by the study") if known else chosen(None)), loaded


def check(
    source: Source,
    guidelines: str | Iterable[str] | None = None,
    *,
    today: date | None = None,
    fail_on: str = "required",
    accept_justified: bool = False,
) -> Report:
    """Check one dossier.

    Args:
        source: a path (text or PathLike), the content of a file (bytes), or a mapping.
        guidelines: id or ids of guidelines, or `all`; those that the dossier names, or the default ones, if None.
        today: the day against which justifications expire; the current one if None.
        fail_on: the lowest level that counts for the exit status.
        accept_justified: accept open rows with a valid justification or an author's `not applicable`.

    Raises:
        GuidelineError: if there is no such guideline.
        ValueError: if there is no such level.
    """
    return check_many([source], guidelines, today=today, fail_on=fail_on, accept_justified=accept_justified)


def check_many(
    sources: Iterable[Source | Loaded],
    guidelines: str | Iterable[str] | None = None,
    *,
    today: date | None = None,
    fail_on: str = "required",
    accept_justified: bool = False,
) -> Report:
    """Check several dossiers into one report; a broken one never stops the others. Arguments as for `check`."""
    if fail_on not in (*LEVELS, "never"):
        raise ValueError(f"fail_on is one of {', '.join(LEVELS)} or never, not {fail_on!r}")
    asked = None if guidelines is None else chosen(guidelines)
    options = Options(fail_on=fail_on, accept_justified=accept_justified, today=(today or date.today()).isoformat())
    used: dict[str, str] = dict(asked or {})
    for name in used:
        get(name)
    results = []
    for source in sources:
        wanted, loaded = for_dossier(source if isinstance(source, Loaded) else load(source), asked)
        for name, why in wanted.items():
            used.setdefault(name, why)
        results.append(engine.check(loaded, [get(name) for name in wanted], options))
    return engine.report(results, [(get(name), why) for name, why in used.items()], options)
