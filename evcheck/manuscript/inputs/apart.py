"""Formats whose parsers a hostile file can hold up or crash are read in a process of their own, within bounds."""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import IO, Any

from evcheck.manuscript.inputs.blocks import Block, Run, Source
from evcheck.manuscript.inputs.limits import MAX_MEMORY, MAX_SECONDS, Unreadable

PROGRAM = """
import json, sys
sys.path[:] = json.loads(sys.argv[1])
from evcheck.manuscript.inputs.apart import serve
serve()
"""
TOO_LONG = (
    f"The {{what}} takes more than {MAX_SECONDS} seconds to read, which no manuscript does. "
    "Save it anew, or give the manuscript as DOCX or plain text."
)
CRASHED = "The {what} is damaged or far too large and cannot be read. Save it anew, or give the manuscript as DOCX."
READ, REFUSED = b"r", b"u"

_lock = threading.Lock()
_workers: dict[int, subprocess.Popen[bytes]] = {}
"""The process that reads for us, by the number of our own process, which may be a copy of one that has another."""


def read_apart(what: str, data: bytes) -> Source:
    """What the reader of `PDF` or `HTML` takes from a file. Raises `Unreadable` also where it crashes or takes long."""
    with _lock:
        worker = _worker()
        if worker is None:
            return reader(what)(data)
        late = threading.Event()
        clock = threading.Timer(MAX_SECONDS, _kill, (worker, late))
        clock.start()
        try:
            status, answer = _asked(worker, what, data)
        except (OSError, EOFError):
            stop()
            raise Unreadable((TOO_LONG if late.is_set() else CRASHED).format(what=what)) from None
        finally:
            clock.cancel()
    if status == REFUSED:
        raise Unreadable(answer.decode("utf-8", "replace"))
    return unpacked(json.loads(answer))


def _kill(worker: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    worker.kill()


def reader(what: str) -> Callable[[bytes], Source]:
    """The reader of a format."""
    if what == "PDF":
        from evcheck.manuscript.inputs.pdf import read
    else:
        from evcheck.manuscript.inputs.html import read
    return read


def stop() -> None:
    """End the process that reads for us."""
    worker = _workers.pop(os.getpid(), None)
    if worker is not None and worker.stdin is not None and worker.stdout is not None:
        worker.kill()
        worker.stdout.close()
        with suppress(OSError):
            worker.stdin.close()
        worker.wait()


def _worker() -> subprocess.Popen[bytes] | None:
    """The process that reads for us; None where none can be started, as within a program that carries its Python."""
    if not sys.executable or getattr(sys, "frozen", False):
        return None
    worker = _workers.get(os.getpid())
    if worker is None or worker.poll() is not None:
        stop()
        command = [sys.executable, "-I", "-c", PROGRAM, json.dumps([path for path in sys.path if path])]
        pipe = subprocess.PIPE
        try:
            worker = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, bufsize=0)
        except OSError:
            return None
        _workers[os.getpid()] = worker
        atexit.unregister(stop)
        atexit.register(stop)
    return worker


def _asked(worker: subprocess.Popen[bytes], what: str, data: bytes) -> tuple[bytes, bytes]:
    assert worker.stdin is not None
    assert worker.stdout is not None
    _put(worker.stdin, what.encode(), data)
    return _get(worker.stdout)


def _put(stream: IO[bytes], head: bytes, content: bytes) -> None:
    """Write a message: a word, and content of any length."""
    message = memoryview(head.ljust(8) + len(content).to_bytes(8, "big") + content)
    while message:
        message = message[stream.write(message) or 0 :]
    stream.flush()


def _get(stream: IO[bytes]) -> tuple[bytes, bytes]:
    """Read a message that `_put` has written. Raises `EOFError` where the other side is gone."""
    head = _exactly(stream, 16)
    return head[:8].rstrip(), _exactly(stream, int.from_bytes(head[8:], "big"))


def _exactly(stream: IO[bytes], size: int) -> bytes:
    parts: list[bytes] = []
    while size:
        part = stream.read(min(size, 1 << 20))
        if not part:
            raise EOFError
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def serve() -> None:
    """Read the files that come at standard input, and write what their readers take from them."""
    _bound_memory()
    while True:
        try:
            what, data = _get(sys.stdin.buffer)
        except EOFError:
            return
        _bound_time(MAX_SECONDS + 5)
        try:
            status, answer = READ, json.dumps(packed(reader(what.decode())(data))).encode()
        except Unreadable as error:
            status, answer = REFUSED, str(error).encode("utf-8", "replace")
        _bound_time(0)
        _put(sys.stdout.buffer, status, answer)


def _bound_time(seconds: int) -> None:
    """Come to an end after so many seconds, or none, where the process that would end us may itself be gone."""
    import signal

    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    bound = MAX_MEMORY if most == resource.RLIM_INFINITY else min(most, MAX_MEMORY)
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (bound, most))


def packed(source: Source) -> list[Any]:
    """A source as plain lists; of each run its text and its marks."""
    blocks = [
        [block.kind, block.level, block.role, block.page, [[run.text, *map(int, run[1:])] for run in block.runs]]
        for block in source.blocks
    ]
    return [*source._replace(blocks=[]), blocks]


def unpacked(written: list[Any]) -> Source:
    """The source that `packed` has written."""
    *fields, blocks = written
    source = Source(*fields)
    return source._replace(
        blocks=[
            Block(kind, tuple(Run(text, *map(bool, marks)) for text, *marks in runs), level, role, page)
            for kind, level, role, page, runs in blocks
        ],
        notes=tuple(source.notes),
        authors=tuple(source.authors),
    )
