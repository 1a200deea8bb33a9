"""Write beside every example the report that it gets: `python -m tests.make_reports`.

Published studies also have the report on all guidelines.

Paths are relative to the root of the project and the day is fixed, so that a report is the same everywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from evcheck.checking.report import Report
from evcheck.checking.run import check_many
from evcheck.reading.loading import load_bytes
from evcheck.views import plain

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
TODAY = date(2026, 1, 1)
WIDTH = 100


def examples() -> list[Path]:
    """Every dossier among the examples."""
    return sorted(EXAMPLES.rglob("*.yaml"))


def beside(example: Path) -> Path:
    """Where the report of an example is kept."""
    return example.with_suffix(".report.txt")


def beside_all(example: Path) -> Path:
    """Where the report of a published study on all guidelines is kept."""
    return example.with_suffix(".all.report.txt")


def check(example: Path, guidelines: str | None = None) -> Report:
    """Check an example as `evcheck check` does at the root of the project."""
    loaded = load_bytes(example.read_bytes(), example.relative_to(ROOT).as_posix())
    return check_many([loaded], guidelines, today=TODAY)


def reports() -> dict[Path, Callable[[], str]]:
    """Every report that is kept, by its place, with what writes it."""
    found = {beside(one): partial(_report, one) for one in examples()}
    papers = [one for one in examples() if one.parent.name == "papers"]
    return {**found, **{beside_all(one): partial(_report, one, "all") for one in papers}}


def _report(example: Path, guidelines: str | None = None) -> str:
    """The report of an example, as plain text."""
    return plain.render(check(example, guidelines), width=WIDTH)


def main() -> None:
    """Write every report, and remove those of examples that are gone."""
    wanted = reports()
    for place, write in wanted.items():
        place.write_text(write(), encoding="utf-8", newline="\n")
    for place in set(EXAMPLES.rglob("*.report.txt")) - wanted.keys():
        place.unlink()


if __name__ == "__main__":
    main()
