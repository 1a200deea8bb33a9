"""Where output goes: the terminal's width, colour and letters, or a file."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from evcheck.cli.main import UsageError

LETTERS = "✗✓│╭╰·×µ–"
"""What the human views draw with; a terminal that cannot print these gets ASCII."""


def prints_letters(encoding: str | None) -> bool:
    """Whether an encoding has the letters that the human views draw with."""
    try:
        LETTERS.encode(encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def on_terminal() -> bool:
    """Whether standard output is a terminal that takes colour."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stdout.isatty()


def width() -> int:
    """The columns to fill: the terminal's, at most 120; 100 where there is no terminal."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) > 0:
        return min(int(columns), 120)
    try:
        return max(30, min(os.get_terminal_size(sys.stdout.fileno()).columns or 100, 120))
    except (OSError, ValueError, AttributeError):
        return 100


def write(text: str, file: str) -> None:
    """Write text to standard output (empty name), or to a file."""
    if file:
        try:
            Path(file).write_text(text, encoding="utf-8")
        except OSError as error:
            raise UsageError(f"{file} cannot be written ({error.strerror}).") from error
        return
    encoding = sys.stdout.encoding or "ascii"
    sys.stdout.write(text.encode(encoding, errors="backslashreplace").decode(encoding))
    sys.stdout.flush()
