"""`evcheck review`: a manuscript drafted and checked in one step, for a reviewer."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date

from evcheck.checking.choosing import resolve
from evcheck.checking.report import Report
from evcheck.checking.run import check_many
from evcheck.checking.status import exit_status
from evcheck.cli.main import UsageError
from evcheck.cli.manuscripts import UNREADABLE, drafted
from evcheck.cli.output import COLUMNS, prints_letters, spare_terminal, width, write, write_json
from evcheck.cli.outputs import needed
from evcheck.guidelines import GuidelineError
from evcheck.manuscript.draft import Draft
from evcheck.manuscript.drafting.results import certain, shared_by_all
from evcheck.reading.loading import load_bytes
from evcheck.views.reviewing import Review, review
from evcheck.views.unsettled import unsettled

FORMATS = ("plain", "markdown", "json", "html")
ENDINGS = {"plain": "txt", "markdown": "md", "json": "json", "html": "html"}
NO_DAY = date(2000, 1, 1)
"""A draft holds no justification, so that no day matters; with a fixed one the output depends on the paper alone."""


def run(given: argparse.Namespace) -> int:
    """Review the manuscript, print the review in every format asked for."""
    outputs = [_output(text) for text in given.format or ["plain"]]
    _apart(outputs)
    if given.path != "-" and os.path.isdir(given.path):
        raise UsageError(f"{given.path} is a folder; a review is of one manuscript. `evcheck draft` takes folders.")
    for form, file in outputs:
        needed(form)
        spare_terminal(form, file, "--format html:review.html")
        if file and os.path.exists(file) and os.path.exists(given.path) and os.path.samefile(file, given.path):
            raise UsageError(f"{file} is the manuscript; write the review to another file.")
    try:
        resolve(given.guideline)
    except GuidelineError as error:
        raise UsageError(str(error)) from error
    draft = drafted(given.path)
    if draft is None:
        return UNREADABLE
    report = checked(draft, given.guideline, given.fail_on)
    result = review(draft, report)
    for form, file in outputs:
        _write(result, report, form, file, given.all)
    return exit_status(report)


def checked(draft: Draft, guidelines: list[str] | None = None, fail_on: str = "required") -> Report:
    """The report on a drafted dossier.

    Results that are told of no preparation by name count for each; a verdict that only they make good is for a reader.
    """

    def report(one: Draft) -> Report:
        loaded = load_bytes(dossier(one).encode(), draft.manuscript.path)
        return check_many([loaded], guidelines, today=NO_DAY, fail_on=fail_on)

    from evcheck.manuscript.drafting.writing import dossier

    if not draft.unnamed and not draft.possible:
        return report(draft)
    return unsettled(report(certain(draft)), report(shared_by_all(draft)))


def _output(text: str) -> tuple[str, str]:
    """A format and its file, empty for standard output."""
    form, _, file = text.partition(":")
    if form not in FORMATS:
        raise UsageError(f"There is no format `{form}`; there are {', '.join(FORMATS)}.")
    if ":" in text and not file:
        raise UsageError(f"`{text}` names no file after the colon.")
    return form, file


def _apart(outputs: list[tuple[str, str]]) -> None:
    """Two reviews in one place would spoil each other."""
    printed = [form for form, file in outputs if not file]
    if len(printed) > 1:
        told = " and ".join(f"`{form}`" for form in printed)
        named = f"`{printed[0]}:review.{ENDINGS[printed[0]]}`"
        raise UsageError(
            f"Only one review can go to standard output, not {told}; name a file after a colon, as in {named}."
        )
    for form, file in outputs:
        others = [other for other, place in outputs if place == file and other != form]
        if others:
            raise UsageError(f"`{form}` and `{others[0]}` would both be written to {file}.")


def _write(result: Review, report: Report, form: str, file: str, everything: bool) -> None:
    if form == "json":
        from evcheck.views import review_machine

        write_json(review_machine.render(result, report), file)
    elif form == "html":
        from evcheck.views import manuscript_page

        write(manuscript_page.render(result.draft, result), file)
    elif form == "markdown":
        from evcheck.views import review_markdown

        write(review_markdown.render(result, all=everything), file)
    else:
        from evcheck.views import review_plain

        ascii_only = not file and not prints_letters(sys.stdout.encoding)
        columns = COLUMNS if file else width()
        write(review_plain.render(result, width=columns, all=everything, ascii=ascii_only), file)
