"""The work on one dossier: its tree, and the problems and cuts found so far."""

from __future__ import annotations

from evcheck.dossier.compiled import Language
from evcheck.reading.places import place
from evcheck.reading.problem import Cut, Problem
from evcheck.reading.refusal import rest_of_line
from evcheck.reading.text import Lines, Unreadable
from evcheck.reading.tree import Tree

MAX_NODES = 50_000
TOO_MUCH = (
    f"Written out in full, with its aliases, `like:` and protocols, the dossier has more than {MAX_NODES:,} parts up "
    "to here. Divide it into several files."
)
MAX_SUGGESTIONS = 40
"""So many times a nearest name is searched for in one dossier; a file with more mistakes has another trouble."""

Path = tuple[str, ...]
"""Where something stands: keys, `[]` for an element, and behind `preparations` or `assays` the subject's name."""


class Work:
    """What the steps of reading share.

    `gaps` maps the node of a mapping and a key of it to the problem for which that part was cut; `root` is the
    dossier's own mapping, `entry` the node of the chapter, or of the entry of one, at hand.
    """

    def __init__(self, tree: Tree, lines: Lines, language: Language, suggestions: int = MAX_SUGGESTIONS) -> None:
        self.tree = tree
        self.lines = lines
        self.language = language
        self.problems: list[Problem] = []
        self.cuts: list[Cut] = []
        self.gaps: dict[tuple[int, str], int] = {}
        self.entry = 0
        root = tree.value[0]
        self.root: dict[str, int] = root if isinstance(root, dict) else {}
        self._seen: dict[tuple[str, int], int] = {}
        self._visited = 0
        self._suggestions = suggestions

    def problem(self, code: str, message: str, node: int, *, key: bool = False, severity: str = "error") -> int:
        """Note a problem at a node, once, and return its number."""
        known = self._seen.get((code, node))
        if known is not None:
            return known
        self._seen[code, node] = number = len(self.problems)
        where = place(self.tree, self.lines, node, key=key)
        self.problems.append(Problem(code=code, severity=severity, message=message, place=where))
        return number

    def cut(self, path: Path, problem: int) -> None:
        """Note that the part at a path is out."""
        subject = ""
        if len(path) > 1 and path[0] in ("preparations", "assays"):
            subject, path = path[1], (path[0], "[]", *path[2:])
        joined = ".".join(path).replace(".[]", "[]")
        self.cuts.append(Cut(path=joined, subject=subject, problem=problem))

    def may_suggest(self) -> bool:
        """Whether to search for what was meant, which takes time."""
        self._suggestions -= 1
        return self._suggestions >= 0

    def count(self, nodes: int) -> None:
        """Count nodes against the budget that aliases, `like` and protocols share."""
        self._visited += nodes
        if self._visited > MAX_NODES:
            text, start = self.tree.text, max(self.tree.start[self.entry], 0)
            end = start + len(rest_of_line(text, start))
            raise Unreadable("budget", TOO_MUCH, start, end, text)
