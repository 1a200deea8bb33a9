"""Speed and memory of evcheck beside two other checkers of YAML: `make bench`.

Prints one table as Markdown, each figure beside its aim. The machine should have nothing else to do.
"""

from __future__ import annotations

import gc
import os
import platform
import re
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter

from hostile import cases

HERE = Path(__file__).parent
ONE = HERE / "one.yaml"
SCHEMA = HERE.parent / "schemas" / "dossier.schema.json"
BIN = Path(sys.executable).parent

ROUNDS = 15
FILES = 1_000
BATCHES = 5
BATCH = 200
WIDTH = 92

ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COLUMNS"))}
"""As on a user's machine, where Python keeps what it has compiled."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a command: wall seconds, peak memory in MiB, exit status, and what it printed."""

    seconds: float
    memory: float
    status: int
    printed: str


def run(command: Sequence[str | Path]) -> Run:
    """Run a command without a terminal, and wait for it."""
    words = [str(word) for word in command]
    with tempfile.TemporaryFile() as output:
        to_output = [(os.POSIX_SPAWN_DUP2, output.fileno(), 1), (os.POSIX_SPAWN_DUP2, output.fileno(), 2)]
        start = perf_counter()
        child = os.posix_spawn(words[0], words, ENVIRONMENT, file_actions=to_output)
        _, status, usage = os.wait4(child, 0)
        seconds = perf_counter() - start
        output.seek(0)
        printed = output.read().decode(errors="replace")
    scale = 1024 if sys.platform == "linux" else 1024**2
    return Run(seconds, usage.ru_maxrss / scale, os.waitstatus_to_exitcode(status), printed)


def check(*paths: Path) -> list[str | Path]:
    """The command that checks dossiers."""
    return [BIN / "evcheck", "check", "--format", "plain", "--today", "2026-01-01", *paths]


def one_file() -> Iterator[list[str]]:
    """Wall time of one file, each command once a round, so that a drift of the machine meets all alike."""
    commands: dict[str, list[str | Path]] = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "evcheck check": check(ONE),
        "yamllint -d relaxed": [BIN / "yamllint", "-d", "relaxed", ONE],
        "check-jsonschema": [BIN / "check-jsonschema", "--schemafile", SCHEMA, ONE],
    }
    for name, command in commands.items():
        if (warm := run(command)).status not in (0, 1):
            raise SystemExit(f"{name} ended with status {warm.status}:\n{warm.printed}")
    rounds = [{name: run(command).seconds for name, command in commands.items()} for _ in range(ROUNDS)]
    times = {name: median(one[name] for one in rounds) for name in commands}
    for name, seconds in times.items():
        yield [f"one file, {name}", f"{seconds * 1000:.0f} ms", ""]
    for other, aim in (("yamllint -d relaxed", "at most 1.6"), ("check-jsonschema", "")):
        yield [f"one file, evcheck : {other}", f"{times['evcheck check'] / times[other]:.2f}", aim]


def copies(count: int) -> list[bytes]:
    """Dossiers like `one.yaml` with other figures, so that nothing is gained by having seen them before."""
    text = ONE.read_text(encoding="utf-8")
    figure = re.compile(r"(?<=: )(\d[\d,]*)(?=(?:\.\d+)?(?: ±| x? ?[gµmnk/]|e\d))")
    return [
        figure.sub(lambda found, n=number: str(int(found[1].replace(",", "")) + n), text).encode()  # type: ignore[misc]  # n's default
        for number in range(count)
    ]


def throughput() -> Iterator[list[str]]:
    """Dossiers per second on one core, in one process, from bytes to verdicts and to the printed report."""
    from evcheck import check_many, load
    from evcheck.views import plain

    cores = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()
    if cores:
        os.sched_setaffinity(0, {min(cores)})
    many = copies(BATCHES * BATCH)
    checked, rendered = [], []
    for batch in range(BATCHES):
        gc.collect()
        gc.disable()  # as the command does
        start = perf_counter()
        report = check_many((load(data) for data in many[batch * BATCH :][:BATCH]), today=date(2026, 1, 1))
        checked.append(perf_counter() - start)
        plain.render(report, width=100)
        rendered.append(perf_counter() - start)
        gc.enable()
    if cores:
        os.sched_setaffinity(0, cores)
    yield ["dossiers per second, load and check", f"{BATCH / median(checked):.0f}", "at least 600"]
    yield ["dossiers per second, with the plain report", f"{BATCH / median(rendered):.0f}", ""]


def memory(folder: Path) -> Iterator[list[str]]:
    """Peak memory of one file and of many; for many also the wall time of the command."""
    yield ["peak memory, one file", f"{run(check(ONE)).memory:.0f} MiB", ""]
    for number, data in enumerate(copies(FILES)):
        (folder / f"{number:04}.yaml").write_bytes(data)
    many = run(check(folder))
    yield [f"peak memory, {FILES:,} files", f"{many.memory:.0f} MiB", ""]
    yield [f"whole command, {FILES:,} files", f"{many.seconds:.1f} s, status {many.status}", ""]


def hostile(folder: Path) -> Iterator[list[str]]:
    """Each hostile file by the real command: seconds, exit status, and the first line about it."""
    for name, content in cases().items():
        path = folder / "hostile.yaml"
        path.write_bytes(content)
        done = run(check(path))
        yield [name, f"{done.seconds:.2f} s", "under 2 s", str(done.status), said(done.printed)]


def said(printed: str) -> str:
    """The first line that a run printed and that does more than name the file."""
    lines = [line.strip() for line in printed.splitlines()]
    shown = next((line for line in lines if line and "hostile.yaml" not in line), "nothing").replace("|", "\\|")
    return shown if len(shown) <= WIDTH else shown[: WIDTH - 1] + "…"


def table(head: list[str], rows: Iterator[list[str]]) -> None:
    """Print a Markdown table, each row as soon as it is known."""
    print("", "| " + " | ".join(head) + " |", "|---" * len(head) + "|", sep="\n")
    for row in rows:
        print("| " + " | ".join(row) + " |", flush=True)


def measurements(folder: Path) -> Iterator[list[str]]:
    """The figures that are not about hostile files."""
    yield from one_file()
    yield from memory(folder)
    yield from throughput()


def main() -> None:
    """Print all tables."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    python = f"{platform.python_implementation()} {platform.python_version()}"
    print(f"{date.today()}, {cores} cores ({platform.machine()}), {python}; medians of {ROUNDS} rounds")
    with tempfile.TemporaryDirectory() as folder:
        table(["what", "figure", "aim"], measurements(Path(folder)))
    with tempfile.TemporaryDirectory() as folder:
        table(["hostile file", "time", "aim", "status", "first line"], hostile(Path(folder)))


if __name__ == "__main__":
    main()
