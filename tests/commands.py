"""Running `evcheck`: in this process (see the fixture `run`), as a process of its own, in a shell, on a terminal."""

from __future__ import annotations

import contextlib
import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
COMPLETE = str(EXAMPLES / "complete" / "culture.yaml")
GAPS = str(EXAMPLES / "gaps" / "plasma_exoquick.yaml")
BARE = "evcheck: 1\n"
"""The shortest dossier."""


class Ran(NamedTuple):
    """What became of a command."""

    status: int
    out: str
    err: str


Run = Callable[..., Ran]


def process(*arguments: str, cwd: Path = ROOT, given: bytes = b"", **environment: str) -> Ran:
    """Run `evcheck` as a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "evcheck", *arguments],
        cwd=cwd,
        input=given,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        timeout=60,
    )
    encoding = environment.get("PYTHONIOENCODING", "utf-8")
    return Ran(done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding))


def shell(script: str, **environment: str) -> Ran:
    """Run a line of bash at the root of the project, in which `$evcheck` is the command."""
    settings = {**os.environ, "PYTHONPATH": str(ROOT), "evcheck": f"{sys.executable} -m evcheck", **environment}
    done = subprocess.run(["bash", "-c", script], cwd=ROOT, capture_output=True, env=settings, timeout=60)
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def on_terminal(*arguments: str, typed: str = "", cwd: Path | None = None) -> tuple[int, str]:
    """Run `evcheck` on a terminal: its exit status, and what is shown. A line of `typed` answers each question."""
    inside, outside = pty.openpty()
    settings = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm"}
    running = subprocess.Popen(
        [sys.executable, "-m", "evcheck", *arguments],
        stdin=outside if typed else None,
        stdout=outside,
        stderr=outside,
        env=settings,
        cwd=cwd,
    )
    os.close(outside)
    answers = iter(typed.splitlines(keepends=True))
    shown = b""
    with contextlib.suppress(OSError):  # Linux ends the reading of a closed terminal with an error
        while part := os.read(inside, 65_536):
            shown += part
            if typed and re.search(rb": (\x1b\[\?2004h)?$", shown):  # readline may switch bracketed paste on
                os.write(inside, next(answers, "\x04").encode())
    os.close(inside)
    return running.wait(timeout=60), shown.decode()
