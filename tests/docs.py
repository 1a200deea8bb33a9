"""What the documentation is made of: its pages, their fenced blocks and links, and how a console block is run."""

from __future__ import annotations

import contextlib
import io
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from evcheck.cli.main import main

ROOT = Path(__file__).parents[1]
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "examples" / "README.md",
    ROOT / "benchmarks" / "README.md",
    *sorted((ROOT / "docs").glob("*.md")),
]
ELLIPSIS = "..."
"""A line that stands for lines of output left out."""

FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SAVED = re.compile(
    r"[Ss]aved? (?:this )?as `([\w.-]+)`:\n\n```(?:yaml|toml|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL
)
LINK = re.compile(r"\]\(([^)\s]+)\)")


@dataclass(frozen=True)
class Block:
    """A fenced block of a page."""

    page: Path
    line: int
    language: str
    text: str

    def __str__(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"


def blocks(language: str) -> list[Block]:
    """The blocks of all pages in a language, `` for those that name none."""
    return [block for page in PAGES for block in _blocks(page) if block.language == language]


def languages() -> set[str]:
    """The languages that blocks name."""
    return {block.language for page in PAGES for block in _blocks(page)}


def _blocks(page: Path) -> Iterator[Block]:
    text = page.read_text(encoding="utf-8")
    for found in FENCE.finditer(text):
        yield Block(page, text.count("\n", 0, found.start()) + 1, found[1], found[2])


def saved(page: Path) -> dict[str, str]:
    """The files that a page tells its reader to save, by name."""
    return dict(SAVED.findall(page.read_text(encoding="utf-8")))


def links(page: Path) -> list[str]:
    """The links of a page that lead to files or headings of the project."""
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    return [target for target in LINK.findall(text) if "://" not in target]


def headings(page: Path) -> set[str]:
    """The anchors of a page, as its headings give them."""
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    titles = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def commands(block: Block) -> list[tuple[str, str]]:
    """The commands of a console block, each with the output that follows it."""
    parts = re.split(r"^\$ (.*)\n", block.text, flags=re.MULTILINE)
    assert not parts[0], f"{block} does not begin with a command"
    return list(zip(parts[1::2], parts[2::2], strict=True))


def transcript(block: Block) -> Iterator[tuple[str, str, str]]:
    """Run a block here: each command, the output in the page, and what it printed on both streams in turn."""
    status = 0
    for command, expected in commands(block):
        program, *arguments = shlex.split(command)
        if [program, *arguments] == ["echo", "$?"]:
            yield command, expected, f"{status}\n"
            continue
        assert program == "evcheck", f"{block}: `{program}` is no command that a console block may show"
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            status = main(arguments)
        yield command, expected, printed.getvalue()


def is_shown(expected: str, printed: str) -> bool:
    """Whether the output in a page is what was printed, but for lines left out at an ellipsis."""
    parts = re.split(rf"^{re.escape(ELLIPSIS)}\n", expected, flags=re.MULTILINE)
    return re.fullmatch("(?:.*\n)*?".join(re.escape(part) for part in parts), printed) is not None
