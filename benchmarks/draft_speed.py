"""How fast manuscripts are drafted, and in how much memory: `make bench-draft`.

    python benchmarks/draft_speed.py [--papers FOLDER ...] [--batch 200] [--only-batch]

Figures are seconds of one core, after start-up: reading, drafting, questions and writing of one manuscript, the best
of several rounds in which nothing is known from the round before; a batch is the real command. Without a folder of
papers, only manuscripts made for tests are taken; with it, a batch is of these papers, each with figures of its own.
"""

from __future__ import annotations

import argparse
import platform
import re
import tempfile
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from time import process_time
from unittest.mock import patch

from bench import BIN, Run, run

from evcheck.cli.manuscripts import attempt
from evcheck.manuscript.drafting.writing import dossier
from evcheck.manuscript.inputs import apart, read
from tests import manuscript_documents
from tests.manuscript_documents import Part, as_jats, as_pdf, documents, parts

PAGES = 12
ROUNDS = 5
AIMS = {".pdf": 1.0, ".xml": 0.2}
"""Seconds for one manuscript, by the ending of its name."""

NUMBER = re.compile(rb"\b(\d{2,3}) (nm|min|mL)\b")


def long_parts(times: int) -> list[Part]:
    """The manuscript for tests with its results and discussion told several times, as long as papers are."""
    told = list(parts())
    first = next(place for place, part in enumerate(told) if part == Part("heading", "Results", 1))
    last = next(place for place, part in enumerate(told) if part == Part("heading", "Data availability", 1))
    return [*told[:first], *(told[first:last] * times), *told[last:]]


def long_documents() -> Iterator[tuple[str, bytes]]:
    """A PDF of so many pages in two columns, and the same manuscript as JATS."""
    for times in range(2, 60):
        with patch.object(manuscript_documents, "parts", partial(long_parts, times)):
            pdf = as_pdf(columns=2)
            pages = read(pdf, "made.pdf").pages
            if pages >= PAGES:
                yield f"made, {pages} pages in two columns.pdf", pdf
                yield "made, the same text.xml", as_jats()
                return


def seconds(path: Path) -> float:
    """Seconds of one core for one manuscript, from its file to the text of the dossier, in this process."""
    best = float("inf")
    with patch.object(apart, "_worker", lambda: None):
        for _ in range(ROUNDS):
            start = process_time()
            made = attempt(str(path))
            if made.draft is None:
                raise SystemExit(made.why)
            dossier(made.draft)
            best = min(best, process_time() - start)
    return best


def one_by_one(paths: list[Path]) -> Iterator[list[str]]:
    """A row for each manuscript: its name, its size, its seconds, the aim."""
    seconds(paths[0])
    for path in paths:
        taken, aim = seconds(path), AIMS.get(path.suffix)
        verdict = "" if aim is None else f"under {aim:g} s: {'yes' if taken < aim else 'no'}"
        yield [path.name, f"{path.stat().st_size / 1000:.0f} kB", f"{taken:.3f} s", verdict]


def _added(more: int, found: re.Match[bytes]) -> bytes:
    """A number with its unit, and so much more of it."""
    return b"%d %s" % (int(found[1]) + more, found[2])


def batch(folder: Path, size: int, given: list[Path]) -> Iterator[list[str]]:
    """A row for each way to draft many manuscripts: the given ones or those made for tests, with other figures each."""
    papers = folder / "papers"
    papers.mkdir()
    kinds = [(path.name, path.read_bytes()) for path in given] or list(documents().items())
    kinds = [(name, data) for name, data in kinds if name != "paper_bold.docx"]
    for number in range(size):
        name, data = kinds[number % len(kinds)]
        if not name.endswith((".pdf", ".docx")):
            data = NUMBER.sub(partial(_added, number // len(kinds)), data)
        papers.joinpath(f"{number:04}_{name}").write_bytes(data)
    weight = sum(path.stat().st_size for path in papers.iterdir()) / 1e6
    for jobs in (1, 2):
        out = folder / f"out{jobs}"
        ran: Run = run([BIN / "evcheck", "draft", papers, "-o", out, "--jobs", str(jobs)])
        if ran.status or len(list(out.iterdir())) != size:
            raise SystemExit(f"evcheck draft ended with status {ran.status}:\n{ran.printed}")
        if "\r" in ran.printed or "\x1b" in ran.printed:
            raise SystemExit(f"evcheck draft draws its bar where no terminal is:\n{ran.printed!r}")
        clock = f"{ran.seconds:.1f} s by the clock"
        yield [f"{size} manuscripts, --jobs {jobs}", f"{weight:.1f} MB", clock, f"{ran.memory:.0f} MiB"]


def table(rows: Iterator[list[str]]) -> None:
    """Print rows as Markdown, each as soon as it is known."""
    for row in rows:
        print(f"| {' | '.join(row)} |", flush=True)


def main() -> None:
    """Measure what the command line names."""
    parser = argparse.ArgumentParser(description="Speed of drafts.")
    parser.add_argument(
        "--papers", type=Path, action="append", default=[], help="a folder with papers (.xml, .pdf, .docx, .txt)"
    )
    parser.add_argument("--only-batch", action="store_true", help="measure only many manuscripts in one run")
    parser.add_argument("--batch", type=int, default=200, help="how many manuscripts are drafted in one run")
    given = parser.parse_args()
    print(f"{date.today()}, {platform.machine()}, Python {platform.python_version()}\n")
    print("| Manuscript | Size | Time | Aim, or peak memory |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = []
        for title, data in [*long_documents(), *documents().items()]:
            paths.append(folder / title)
            paths[-1].write_bytes(data)
        wanted = (".xml", ".pdf", ".docx", ".txt")
        own = [path for place in given.papers for path in sorted(place.iterdir()) if path.suffix in wanted]
        if not given.only_batch:
            table(one_by_one([*paths, *own]))
        table(batch(folder, given.batch, own))


if __name__ == "__main__":
    main()
