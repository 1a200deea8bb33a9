"""evcheck checks a description of an extracellular-vesicle study against the guidelines of the field.

`check` gives a report for one dossier, `check_many` for several, `load` the dossier itself with the problems
found in it; `draft` drafts one from a manuscript that `evcheck.manuscript.inputs.read` has read. `rule` registers a
rule, which looks into the dossier with `look` and whose verdict is one of `met`, `not_met`, `not_reported`,
`needs_review`, `not_applicable` and `said`; `evcheck.testing` has what its tests need. Names are imported on first
use, since most programs need few of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from evcheck.checking.report import Report as Report
    from evcheck.checking.run import check as check
    from evcheck.checking.run import check_many as check_many
    from evcheck.guidelines import GuidelineError as GuidelineError
    from evcheck.manuscript.inputs import Unreadable as Unreadable
    from evcheck.manuscript.run import draft as draft
    from evcheck.reading.loading import Loaded as Loaded
    from evcheck.reading.loading import load as load
    from evcheck.rules.look import look as look
    from evcheck.rules.registry import rule as rule
    from evcheck.rules.verdict import Outcome as Outcome
    from evcheck.rules.verdict import Verdict as Verdict
    from evcheck.rules.verdict import met as met
    from evcheck.rules.verdict import needs_review as needs_review
    from evcheck.rules.verdict import not_applicable as not_applicable
    from evcheck.rules.verdict import not_met as not_met
    from evcheck.rules.verdict import not_reported as not_reported
    from evcheck.rules.verdict import said as said

_HOMES = {
    "GuidelineError": "evcheck.guidelines",
    "Loaded": "evcheck.reading.loading",
    "Outcome": "evcheck.rules.verdict",
    "Report": "evcheck.checking.report",
    "Unreadable": "evcheck.manuscript.inputs",
    "Verdict": "evcheck.rules.verdict",
    "check": "evcheck.checking.run",
    "check_many": "evcheck.checking.run",
    "draft": "evcheck.manuscript.run",
    "load": "evcheck.reading.loading",
    "look": "evcheck.rules.look",
    "met": "evcheck.rules.verdict",
    "needs_review": "evcheck.rules.verdict",
    "not_applicable": "evcheck.rules.verdict",
    "not_met": "evcheck.rules.verdict",
    "not_reported": "evcheck.rules.verdict",
    "rule": "evcheck.rules.registry",
    "said": "evcheck.rules.verdict",
}

__all__ = ["__version__", *_HOMES]


if not TYPE_CHECKING:  # a type checker would take every name for one of ours

    def __getattr__(name: str) -> Any:
        """Import a public name."""
        if name in _HOMES:
            from importlib import import_module

            return getattr(import_module(_HOMES[name]), name)
        raise AttributeError(f"module 'evcheck' has no attribute {name!r}")


def __dir__() -> list[str]:
    """List the public names, imported or not."""
    return sorted({*globals(), *__all__})
