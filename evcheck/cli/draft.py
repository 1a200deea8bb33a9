"""`evcheck draft`: a manuscript in, a commented dossier out, with the sentence that each value rests on."""

from __future__ import annotations

import argparse
import os
import sys

from evcheck.cli.main import UsageError
from evcheck.cli.manuscripts import UNREADABLE, drafts, named
from evcheck.cli.output import spare_terminal, write, write_json
from evcheck.cli.outputs import needed
from evcheck.manuscript.draft import Draft

ENDING = {"yaml": ".yaml", "json": ".json", "html": ".html", "facts": ".tsv"}


def run(given: argparse.Namespace) -> int:
    """Draft what the command names; 3 if a file cannot be read as a manuscript."""
    if given.facts and given.format:
        raise UsageError(f"`--facts` prints a table, and `--format {given.format}` asks for a draft; give one of them.")
    form = "facts" if given.facts else given.format or "yaml"
    files = named(given.paths)
    output = "" if given.output in (None, "-") else given.output
    if form == "facts" and len(files) > 1 and not _is_folder(output):
        return _table(files, output, given.force, given.jobs)
    gathered = len(files) > 1 or _is_folder(output) or _holds_folder(given.paths, output, form)
    targets = _targets(files, output, form, gathered)
    spare(files, targets, given.force)
    needed(form)
    spare_terminal(form, output, "--format html --output draft.html")
    if output and gathered:
        _make(output)
    failed = 0
    for one, target in zip(drafts(files, given.jobs), targets, strict=True):
        if one.draft is None:
            failed += 1
        elif form == "json":
            write_json(rendered(one.draft, form), target)
        else:
            write(rendered(one.draft, form), target)
    _conclude(files, targets, failed, form)
    return UNREADABLE if failed else 0


def rendered(draft: Draft, form: str) -> str:
    """A draft in one of the formats."""
    if form == "facts":
        from evcheck.manuscript.drafting.facts import facts, tsv

        return tsv(facts(draft))
    if form == "json":
        from evcheck.views import draft_machine

        return draft_machine.render(draft)
    if form == "html":
        from evcheck.cli.review import checked
        from evcheck.views import manuscript_page
        from evcheck.views.reviewing import review

        return manuscript_page.render(draft, review(draft, checked(draft)))
    from evcheck.manuscript.drafting.writing import dossier

    return dossier(draft)


def _holds_folder(paths: list[str], output: str, form: str) -> bool:
    """Whether a folder of papers is named, whose drafts go to a folder, be there one paper in it or many."""
    return any(path != "-" and os.path.isdir(path) for path in paths) and not output.endswith(ENDING[form])


def _targets(files: list[str], output: str, form: str, gathered: bool) -> list[str]:
    """Where each draft goes; an empty name is standard output. Those that are `gathered` go to a folder."""
    if not output:
        if len(files) > 1:
            raise UsageError("Several manuscripts need a folder for their drafts: add `-o FOLDER`.")
        return [""] * len(files)
    if not gathered:
        return [output]
    if os.path.exists(output) and not os.path.isdir(output):
        raise UsageError(f"{output} is a file; several manuscripts need a folder for their drafts.")
    if len(files) > 1 and output.endswith(tuple(ENDING.values())) and not os.path.isdir(output):
        stem = os.path.splitext(output)[0]
        raise UsageError(f"{output} is the name of a file; several manuscripts need a folder: `-o {stem}/`.")
    stems = [os.path.splitext(_basename(file))[0] for file in files]
    names = [stem if stems.count(stem) == 1 else _basename(file) for file, stem in zip(files, stems, strict=True)]
    for number, name in enumerate(names):
        if name in names[:number]:
            names[number] = f"{name}-{names[:number].count(name) + 1}"
    return [os.path.join(output, name + ENDING[form]) for name in names]


def _basename(file: str) -> str:
    return "standard-input" if file == "-" else os.path.basename(os.path.normpath(file))


def _is_folder(output: str) -> bool:
    return output.endswith(("/", os.sep)) or os.path.isdir(output)


def _make(folder: str) -> None:
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise UsageError(f"The folder {folder} cannot be made ({error.strerror}).") from error


def spare(files: list[str], targets: list[str], force: bool) -> None:
    """Never write over a manuscript, nor over anything else without being told."""
    present = [target for target in targets if target and os.path.exists(target)]
    for target in present:
        if any(os.path.exists(file) and os.path.samefile(file, target) for file in files):
            raise UsageError(f"{target} is a manuscript to be read; write the draft to another file.")
    if present and not force:
        more = f", and {len(present) - 1} more that would be written" if len(present) > 1 else ""
        raise UsageError(f"{present[0]} exists already{more}; `--force` writes over it.")


def _table(files: list[str], file: str, force: bool, jobs: int) -> int:
    """The facts of several manuscripts as one table, the manuscript in the first column."""
    from evcheck.manuscript.drafting.facts import facts, tsv

    spare(files, [file], force)
    failed = 0
    lines = ["manuscript\tfield\tvalue\tevidence"]
    for one in drafts(files, jobs):
        if one.draft is None:
            failed += 1
            continue
        name = " ".join(one.name.split())
        lines += [f"{name}\t{line}" for line in tsv(facts(one.draft)).splitlines()[1:]]
    write("\n".join(lines) + "\n", file)
    return UNREADABLE if failed else 0


def _conclude(files: list[str], targets: list[str], failed: int, form: str) -> None:
    """Say on standard error what was written, and what to do next."""
    written = len(files) - failed
    if not targets[0] or not written:
        return
    if len(files) == 1:
        then = f" Compare each value with the paper, then run: evcheck check {targets[0]}" if form == "yaml" else ""
        print(f"Wrote {targets[0]}.{then}", file=sys.stderr)
        return
    could_not = f"; {failed} of {len(files)} manuscripts could not be read" if failed else ""
    files_said = "1 draft" if written == 1 else f"{written} drafts"
    print(f"Wrote {files_said} to {os.path.dirname(targets[0]) or '.'}{could_not}.", file=sys.stderr)
