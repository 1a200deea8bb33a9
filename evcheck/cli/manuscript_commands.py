"""The commands that read manuscripts: what can be written behind `evcheck draft`, `review` and `compare`."""

from __future__ import annotations

import argparse
from typing import Any

MOST_JOBS = 61
"""No more processes can be waited for on Windows."""


def manuscript_commands(commands: Any) -> None:
    """Add the commands to those of `evcheck`."""
    _draft(commands)
    _review(commands)
    _compare(commands)


def jobs(written: str) -> int:
    """How many manuscripts are drafted at once."""
    if not written.isdecimal() or not 0 < int(written) <= MOST_JOBS:
        raise argparse.ArgumentTypeError(f"{written!r} is no whole number from 1 to {MOST_JOBS}")
    return int(written)


def _draft(commands: Any) -> None:
    draft = commands.add_parser(
        "draft",
        help="draft a dossier from a manuscript",
        description="Read a manuscript (DOCX, PDF, JATS XML, HTML, Markdown or plain text) and write a dossier: each "
        "value with the sentence that it rests on, and what was looked for and not found as an open question.",
        epilog="Exit status: 0 drafted; 2 usage; 3 a file that cannot be read as a manuscript.",
    )
    draft.add_argument(
        "paths", nargs="+", metavar="PAPER", help="a manuscript, a folder with manuscripts, or - for standard input"
    )
    draft.add_argument(
        "-o",
        "--output",
        metavar="PLACE",
        help="the file to write, a folder (needed for several manuscripts), or - for standard output",
    )
    draft.add_argument(
        "-f",
        "--format",
        choices=["yaml", "json", "html"],
        help="a commented dossier (yaml, the default), JSON, or a page",
    )
    draft.add_argument("--facts", action="store_true", help="print a table of facts: field, value, evidence")
    draft.add_argument("--force", action="store_true", help="write over files that exist")
    draft.add_argument(
        "-j",
        "--jobs",
        type=jobs,
        default=1,
        metavar="N",
        help="draft so many manuscripts at once, each in a process of its own (default: 1)",
    )


def _review(commands: Any) -> None:
    review = commands.add_parser(
        "review",
        help="check a manuscript against guidelines, for a reviewer",
        description="Draft a dossier from a manuscript and check it in one step: verdicts with the sentences that "
        "they rest on, and a list for a human reader.",
        epilog="Exit status: 0 nothing open; 1 something open; 2 usage; 3 a file that cannot be read as a manuscript.",
    )
    review.add_argument("path", metavar="MANUSCRIPT", help="a manuscript, or - for standard input")
    review.add_argument(
        "-g", "--guideline", action="append", metavar="ID", help="a guideline, by id or file, or `all`; repeatable"
    )
    review.add_argument(
        "-f",
        "--format",
        action="append",
        metavar="FORMAT[:FILE]",
        help="plain, markdown, json or html; to a file if given; repeatable",
    )
    review.add_argument("--all", action="store_true", help="show every row, also those that are met")
    review.add_argument(
        "--fail-on",
        choices=["required", "recommended", "optional", "never"],
        default="required",
        help="the lowest level whose open rows make the command fail (default: required)",
    )


def _compare(commands: Any) -> None:
    compare = commands.add_parser(
        "compare",
        help="find where a manuscript and a dossier disagree",
        description="Compare what a manuscript says with a dossier of the same work, and list where they differ.",
        epilog="Exit status: 0 they agree; 1 they disagree; 2 usage; 3 a file that cannot be read.",
    )
    compare.add_argument("manuscript", metavar="MANUSCRIPT", help="the paper, or - for standard input")
    compare.add_argument(
        "dossier", metavar="DOSSIER", help="the YAML file that describes the same study, or - for standard input"
    )
    compare.add_argument(
        "-f", "--format", choices=["plain", "markdown", "json"], default="plain", help="plain, markdown or json"
    )
