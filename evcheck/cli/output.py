"""Where output goes: the terminal's width, colour and letters, or a file."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TextIO

from evcheck.cli.main import UsageError

LETTERS = "✗✓│╭╰·×µ–"
"""What the human views draw with; a terminal that cannot print these gets ASCII."""

COLUMNS = 100
"""The width of a page that is not for a terminal."""
NARROWEST, WIDEST = 30, 120


def prints_letters(encoding: str | None) -> bool:
    """Whether an encoding has the letters that the human views draw with; a stream without one holds any letter."""
    try:
        LETTERS.encode(encoding or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def in_color() -> bool:
    """Whether the user has not asked for output without colour (no-color.org)."""
    return not os.environ.get("NO_COLOR")


def on_terminal() -> bool:
    """Whether standard output is a terminal that takes colour."""
    return in_color() and os.environ.get("TERM") != "dumb" and sys.stdout.isatty()


def width(stream: TextIO | None = None) -> int:
    """The columns to fill: what `COLUMNS` says, or the terminal's, within reason; 100 where there is no terminal.

    Args:
        stream: where the text goes; standard output if left out.
    """
    file = stream or sys.stdout
    try:
        columns = int(os.environ.get("COLUMNS") or 0) or os.get_terminal_size(file.fileno()).columns or COLUMNS
    except (OSError, ValueError, AttributeError):
        columns = COLUMNS
    return max(NARROWEST, min(columns, WIDEST))


def write(text: str, file: str = "") -> None:
    """Write text to standard output, or to a file. What the output cannot spell becomes an escape such as `\\xb5`.

    Raises:
        UsageError: if it cannot be written. A reader that has seen enough, as with `| head`, is no error.
    """
    if file:
        try:
            Path(file).write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            raise UsageError(f"{file} cannot be written ({error.strerror}).") from error
        return
    encoding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(text.encode(encoding, errors="backslashreplace").decode(encoding))
        sys.stdout.flush()
    except BrokenPipeError:
        silence()
    except OSError as error:
        silence()
        raise UsageError(f"Standard output cannot be written ({error.strerror}).") from error


def write_json(text: str, file: str = "") -> None:
    """Write JSON in which hidden characters, commands to CI, and what the output cannot spell are escapes of JSON."""
    import json
    import re

    unsafe = "[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"
    try:
        text.encode("utf-8" if file else sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        unsafe = "[^\0-~]"
    text = re.sub(r"#(?=#\w*\[)", r"\\u0023", text)
    write(re.sub(unsafe, lambda found: json.dumps(found[0])[1:-1], text), file)


def tell(text: str) -> None:
    """Write a text of our own to standard output, spelled in ASCII where the output is not Unicode."""
    if not prints_letters(sys.stdout.encoding):
        from evcheck.views.characters import ours

        text = "".join(ours(line, ascii=True) + "\n" for line in text.splitlines())
    write(text)


def complain(text: str) -> None:
    """Say on standard error what stands in the way; hidden characters in the user's words become escapes."""
    from evcheck.views.characters import ours

    line = f"evcheck: {ours(text, ascii=not prints_letters(sys.stderr.encoding))}"
    if sys.stderr.isatty():
        from textwrap import fill

        line = fill(line, width(sys.stderr), break_long_words=False, break_on_hyphens=False)
    print(line, file=sys.stderr)


def spare_terminal(form: str, file: str, example: str) -> None:
    """Refuse to print a page for a browser on a terminal, where nobody can read it.

    Args:
        form: the format.
        file: where it goes; empty for standard output.
        example: what to write in its place.

    Raises:
        UsageError: naming the example.
    """
    if form == "html" and not file and sys.stdout.isatty():
        raise UsageError(f"A page for a browser cannot be read on a terminal; write it to a file: `{example}`.")


def silence() -> None:
    """Send what is left for standard output nowhere, so that the interpreter can close it without complaint."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
