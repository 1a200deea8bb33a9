"""Check one source or many: the public face of checking."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import date

from evcheck.checking import choosing, engine
from evcheck.checking.report import DossierResult, Options, Report
from evcheck.guidelines import Guideline, get
from evcheck.guidelines.guideline import LEVELS
from evcheck.reading.loading import Loaded, load

Source = str | os.PathLike[str] | bytes | Mapping[str, object]


def check(
    source: Source,
    guidelines: str | Iterable[str] | None = None,
    *,
    today: date | None = None,
    fail_on: str = "required",
    accept_justified: bool = False,
    justifications: bool = True,
    overview: bool = True,
) -> Report:
    """Check one dossier.

    Args:
        source: a path (text or PathLike), the content of a file (bytes), or a mapping.
        guidelines: ids or files of guidelines, or `all`; if None, those that the study names, or else the default ones
            and those that its samples, techniques and claims call for.
        today: the day against which justifications expire; the current one if None.
        fail_on: the lowest level that counts for the exit status.
        accept_justified: accept open rows with a valid justification or an author's `not applicable`.
        justifications: whether the justifications of the authors are applied; without, every row is as if there were
            none.
        overview: gather what drawings of the HTML report need; without it, a few percent faster.

    Raises:
        GuidelineError: if there is no such guideline.
        ValueError: if there is no such level, or what is not applied is to be accepted.
    """
    return check_many(
        [source],
        guidelines,
        today=today,
        fail_on=fail_on,
        accept_justified=accept_justified,
        justifications=justifications,
        overview=overview,
    )


def check_many(
    sources: Iterable[Source | Loaded],
    guidelines: str | Iterable[str] | None = None,
    *,
    today: date | None = None,
    fail_on: str = "required",
    accept_justified: bool = False,
    justifications: bool = True,
    overview: bool = True,
) -> Report:
    """Check several dossiers into one report; a broken one never stops the others. Arguments as for `check`."""
    if fail_on not in (*LEVELS, "never"):
        raise ValueError(f"fail_on is one of {', '.join(LEVELS)} or never, not {fail_on!r}")
    if accept_justified and not justifications:
        raise ValueError("accept_justified accepts justifications, which are not applied")
    asked = choosing.resolve(guidelines)
    day = (today or date.today()).isoformat()
    options = Options(fail_on, accept_justified, day, justifications)
    used: dict[str, tuple[Guideline, str]] = {name: (one, choosing.ASKED) for name, one in (asked or {}).items()}
    results = []
    for source in sources:
        loaded = source if isinstance(source, Loaded) else load(source)
        if asked is None:
            choice, loaded = choosing.for_dossier(loaded)
        else:
            choice, loaded = dict.fromkeys(asked, choosing.ASKED), choosing.with_unknown(loaded)
        wanted = [asked[name] if asked is not None else get(name) for name in choice]
        for guideline in wanted:
            used.setdefault(guideline.id, (guideline, choice[guideline.id]))
        result = engine.check(loaded, wanted, options)._replace(chosen=choice)
        results.append(_with_overview(result, loaded) if overview else result)
    return engine.report(results, list(used.values()), options)


def _with_overview(result: DossierResult, loaded: Loaded) -> DossierResult:
    """The result with what drawings need, where the dossier could be read."""
    if loaded.dossier is None:
        return result
    from evcheck.checking.surveying import survey

    return result._replace(overview=survey(loaded))
