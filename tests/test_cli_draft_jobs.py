"""`evcheck draft --jobs`: several processes write what one writes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from evcheck.cli import manuscripts
from evcheck.cli.manuscripts import ENDED, Attempt, Drafted
from evcheck.manuscript.inputs import apart
from tests.commands import ROOT, Run, process
from tests.manuscript_documents import documents
from tests.test_cli_draft import PAPER


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with three manuscripts and two files that are none."""
    monkeypatch.chdir(tmp_path)
    papers = Path("papers")
    papers.mkdir()
    papers.joinpath("a.txt").write_text(PAPER, encoding="utf-8")
    papers.joinpath("b.txt").write_text(" ", encoding="utf-8")
    papers.joinpath("c.md").write_text(PAPER.replace("plasma", "urine"), encoding="utf-8")
    papers.joinpath("d.pdf").write_bytes(documents()["paper.pdf"])
    papers.joinpath("e.pdf").write_bytes(b"%PDF-1.7\nbroken")
    return papers


def written(folder: str) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in Path(folder).iterdir()}


def test_several_processes_write_what_one_writes() -> None:
    one = process("draft", "papers", "-o", "one", cwd=Path.cwd())
    two = process("draft", "papers", "-o", "two", "--jobs", "2", cwd=Path.cwd())
    assert one.err.splitlines()[-1] == "Wrote 3 drafts to one; 2 of 5 manuscripts could not be read."
    assert two == one._replace(err=one.err.replace("to one;", "to two;"))
    assert written("two") == written("one")
    assert sorted(written("one")) == ["a.yaml", "c.yaml", "d.yaml"]


def test_standard_input_and_a_table() -> None:
    command = ("draft", "papers/a.txt", "-", "papers/c.md", "--facts")
    one = process(*command, cwd=Path.cwd(), given=PAPER.encode())
    assert process(*command, "-j", "3", cwd=Path.cwd(), given=PAPER.encode()) == one
    assert one.status == 0


@pytest.mark.parametrize("jobs", ["0", "-1", "two", "1.5", "62"])
def test_numbers_of_processes_that_are_none(run: Run, jobs: str) -> None:
    ran = run("draft", "papers", "-o", "out", f"--jobs={jobs}")
    assert ran.status == 2
    assert ran.err == (
        f"evcheck: Argument -j/--jobs: '{jobs}' is no whole number from 1 to 61. "
        "`evcheck draft --help` tells what can be written.\n"
    )


def die(name: str) -> Attempt:
    os._exit(1)


def test_a_process_that_ends_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(manuscripts, "attempt", die)
    assert list(manuscripts.drafts(["x.txt", "y.txt"], 2)) == [Drafted("x.txt", None), Drafted("y.txt", None)]
    assert capsys.readouterr().err == f"evcheck: x.txt: {ENDED}\nevcheck: y.txt: {ENDED}\n"


READS = """
import os, sys
from evcheck.manuscript.inputs import apart, read
read(sys.argv[1])
print(apart._workers[os.getpid()].pid, flush=True)
if sys.argv[2] == "wait":
    import time
    time.sleep(60)
"""


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]


def gone(pid: int) -> bool:
    """Whether a process ends soon."""
    for _ in range(200):
        if not alive(pid):
            return True
        time.sleep(0.05)
    return False


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="asks Linux what processes there are")
class TestTheProcessThatReads:
    def start(self, then: str) -> tuple[subprocess.Popen[str], int]:
        command = [sys.executable, "-c", READS, "papers/d.pdf", then]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        parent = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
        assert parent.stdout is not None
        with parent.stdout as said:
            return parent, int(said.readline())

    def test_ends_with_its_parent(self) -> None:
        parent, reader = self.start("end")
        assert parent.wait(20) == 0
        assert gone(reader)

    @pytest.mark.parametrize("by", [signal.SIGTERM, signal.SIGKILL])
    def test_ends_when_its_parent_is_ended(self, by: signal.Signals) -> None:
        parent, reader = self.start("wait")
        assert alive(reader)
        parent.send_signal(by)
        assert parent.wait(20) == -by
        assert gone(reader)

    def test_leaves_nothing_behind(self) -> None:
        Path("tmp").mkdir()
        ran = process("draft", "papers/d.pdf", "-o", "out.yaml", cwd=Path.cwd(), TMPDIR=str(Path("tmp").resolve()))
        assert (ran.status, list(Path("tmp").iterdir())) == (0, [])

    def test_needs_no_standard_streams(self) -> None:
        shell = f'"{sys.executable}" -m evcheck draft papers/d.pdf -o out.yaml <&- >&- 2>&-'
        done = subprocess.run(shell, shell=True, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
        assert done.returncode == 0
        assert Path("out.yaml").read_text(encoding="utf-8").startswith("# Drafted by evcheck")


def test_a_reader_is_waited_for(folder: Path) -> None:
    apart.stop()
    apart.read_apart("PDF", (folder / "d.pdf").read_bytes())
    reader = apart._workers[os.getpid()]
    apart.stop()
    assert reader.returncode is not None
    assert not apart._workers
