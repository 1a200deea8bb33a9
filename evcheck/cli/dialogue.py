"""The questions of `evcheck init` on a terminal. Every one can be skipped; each answer is explained by one line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from textwrap import fill
from typing import TypeVar

from evcheck.cli.explaining import (
    of_assays,
    of_name,
    of_protein,
    of_purpose,
    of_result,
    of_sample,
    of_step,
    of_technique,
)
from evcheck.cli.init import SAMPLE, free, known, step
from evcheck.cli.main import UsageError
from evcheck.cli.output import tell, width
from evcheck.cli.template import Protein, Step, Told, core, template
from evcheck.knowledge import entries, find

FILE = "study.yaml"
SHOWN = 30
"""So many names are listed for a question mark."""
PURPOSES = ("basic", "biomarker", "therapeutic", "method", "reference material")
RESULTS = ("detected", "enriched", "depleted", "not detected", "quantified")

WELCOME = """\
A few questions about your study, for a dossier to fill in. Press Enter to skip one, ? for what can be answered, \
Ctrl-D to stop asking and write what you have told so far."""

T = TypeVar("T")


class _Enough(Exception):
    """The user has told enough."""


def ask(name: str) -> Told:
    """Ask for sample, isolation steps and characterization, in this order.

    Args:
        name: the id of the preparation.
    """
    _complete_names()
    _say(WELCOME)
    told = Told(known("sample kind", SAMPLE), (), (), name)
    try:
        for question in (_study, _sample, _source, _steps, _techniques, _proteins, _assays):
            told = question(told)
    except _Enough:
        tell("\n")
    return told


def file_name() -> str:
    """The name of a new file, asked for until there is no file of that name; `study.yaml` if none is given."""
    try:
        while True:
            file = _answer(f"Write it to which file? [{FILE}]") or FILE
            try:
                free(file)
            except UsageError as error:
                _say(str(error), "  ")
                continue
            return file
    except _Enough:
        tell("\n")
        if Path(FILE).exists():
            raise UsageError(
                f"{FILE} exists already, so nothing was written; name another: evcheck init FILE"
            ) from None
        return FILE


def _study(told: Told) -> Told:
    title = _answer("Title of the study")
    purpose = _asked("What is it for?", PURPOSES, _one_of(PURPOSES), of_purpose, "biomarker")
    return told._replace(study={key: text for key, text in (("title", title), ("purpose", purpose)) if text})


def _sample(told: Told) -> Told:
    names = _names("sample kind")
    question = f"What are the vesicles taken from? [{SAMPLE}]"
    found = _asked(question, names, lambda text: known("sample kind", text), of_sample)
    return told._replace(sample=found or told.sample)


def _source(told: Told) -> Told:
    """Species, and what a culture or blood calls for."""
    told = told._replace(of_sample=_named("species", "Species", "species", "Homo sapiens"))
    if told.sample.group == "culture":
        cells = _answer("Cells (for example: bone-marrow MSC)")
        serum = _named("kind", "Serum in the medium in which they released vesicles", "serum", "none")
        return told._replace(of_cells={"name": cells} if cells else {}, of_serum=serum)
    if told.sample.group == "blood":
        return told._replace(of_collection=_named("anticoagulant", "Anticoagulant", "anticoagulant", "citrate"))
    return told


def _named(field: str, question: str, kind: str, example: str) -> dict[str, str]:
    """A field that takes a name, or nothing where the question was skipped."""
    found = _asked(question, _names(kind), lambda text: _kept(kind, text), lambda text: of_name(kind, text), example)
    return {field: found} if found else {}


def _steps(told: Told) -> Told:
    names = [one.name for one in entries("method class") if one.isolates] + _names("product")
    while True:
        number = len(told.steps) + 1
        found = _asked(f"Isolation step {number}, method or product", names, step, of_step, "", ends=True)
        if found is None:
            return told
        told = told._replace(steps=(*told.steps, found))
        for field in core(found.kind):
            if field == found.key:
                continue
            value = _value(told, field)
            if value:
                last = told.steps[-1]
                told = told._replace(steps=(*told.steps[:-1], last._replace(values={**last.values, field: value})))


def _value(told: Told, field: str) -> str:
    """A field of the last step; asked again while the dossier would have a problem with it."""
    from evcheck import dossier
    from evcheck.dossier.shapes import facts

    example = facts(dossier.Step.model_fields[field]).get("example")
    while True:
        value = _answer(f"    {field}" + (f" (for example: {example})" if example else ""))
        mistake = _mistake(told.steps[-1]._replace(values={field: value})) if value else ""
        if not mistake:
            return value
        _say(mistake, "    ")


def _mistake(one: Step) -> str:
    """What a dossier would say against a step."""
    from evcheck.reading.loading import load

    text = template(Told(known("sample kind", SAMPLE), (one,), ()))
    return next((problem.message for problem in load(text.encode()).problems if problem.severity == "error"), "")


def _techniques(told: Told) -> Told:
    while True:
        question = "Technique that looks at particles" if not told.techniques else "Another technique"
        names = _names("technique")
        found = _asked(question, names, lambda text: known("technique", text), of_technique, "", ends=True)
        if found is None:
            return told
        if found not in told.techniques:
            told = told._replace(techniques=(*told.techniques, found))


def _proteins(told: Told) -> Told:
    by = ""
    while True:
        question = "Protein that was looked for on the vesicles" if not told.proteins else "Another protein"
        name = _asked(question, _names("protein"), lambda text: _kept("protein", text), of_protein, "", ends=True)
        if not name:
            return told
        by = _by(by) or by
        if not by:
            _say("A protein cannot be entered without its assay, so it is left out.", "    ")
            continue
        result = _asked("    result", RESULTS, _one_of(RESULTS), of_result) or ""
        told = told._replace(proteins=(*told.proteins, Protein(name, by, result)))


def _by(last: str) -> str | None:
    """The assay by which a protein was looked for; Enter takes the last one."""
    question = "    by which assay" + (f" [{last}]" if last else " (for example: western blot)")
    return _asked(question, _names("assay"), lambda text: _kept("assay", text), lambda text: of_name("assay", text))


def _assays(told: Told) -> Told:
    words = ("yes", "no")
    answer = _asked("Was it tested what the vesicles do? (yes, no)", words, _one_of(words), of_assays)
    return told._replace(assays="none") if answer == "no" else told


def _asked(
    question: str,
    names: Iterable[str],
    read: Callable[[str], T],
    explain: Callable[[T], str],
    example: str = "",
    ends: bool = False,
) -> T | None:
    """An answer, asked for again until it can be read; None where the question was skipped."""
    hint = f" (for example: {example})" if example else " (Enter: no more)" if ends else ""
    _OFFERED[:] = names
    while True:
        text = _answer(question + hint)
        if not text:
            return None
        if text == "?":
            more = f", and {len(_OFFERED) - SHOWN} more" if len(_OFFERED) > SHOWN else ""
            _say(f"{', '.join(_OFFERED[:SHOWN])}{more}", "  ")
            continue
        try:
            found = read(text)
        except UsageError as error:
            _say(str(error), "  ")
            continue
        line = explain(found)
        if line:
            _say(line, "  ")
        return found


def _say(text: str, indent: str = "") -> None:
    """Tell something, broken at words to the width of the terminal."""
    lines = fill(text, width(), initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
    tell(f"{lines}\n")


def _answer(question: str) -> str:
    """A line from the terminal.

    Raises:
        _Enough: at the end of input.
    """
    try:
        return input(f"{question} " if question.endswith("?") else f"{question}: ").strip()
    except EOFError:
        raise _Enough from None


def _kept(kind: str, text: str) -> str:
    """A name as it was given; one that can mean several things is asked for again, an unknown one is kept."""
    found = find(kind, text)
    if found.candidates:
        raise UsageError(f"`{text}` can stand for {' or '.join(found.candidates)}; say which.")
    return text


def _one_of(words: tuple[str, ...]) -> Callable[[str], str]:
    def read(text: str) -> str:
        found = [word for word in words if word.startswith(text.lower())]
        if len(found) == 1 or text.lower() in words:
            return text.lower() if text.lower() in words else found[0]
        raise UsageError(f"Answer one of: {', '.join(words)}.")

    return read


def _names(kind: str) -> list[str]:
    return [one.name for one in entries(kind)]


_OFFERED: list[str] = []
"""The names that the tab key completes at this question."""


def _complete_names() -> None:
    """Let the tab key complete names, where Python has readline."""
    try:
        import readline
    except ImportError:
        return

    def complete(start: str, number: int) -> str | None:
        found = [name for name in _OFFERED if name.lower().startswith(start.lower())]
        return found[number] if number < len(found) else None

    readline.set_completer_delims("\n")
    readline.set_completer(complete)
    readline.parse_and_bind("bind ^I rl_complete" if "libedit" in (readline.__doc__ or "") else "tab: complete")
