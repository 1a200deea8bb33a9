"""Counting proteins: which entries are markers, which contaminants, which might be."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from evcheck.knowledge import entries, find
from evcheck.rules.look import look

NO_MARKER = ("contaminant", "reporter", "corona", "cargo")
"""Roles that keep a protein from being counted as an EV marker."""

READS = [
    "characterization.proteins",
    "characterization.proteins[].protein",
    "characterization.proteins[].by",
    "characterization.proteins[].result",
    "characterization.proteins[].role",
]
"""What a rule reads that counts proteins."""

NOT_MAMMALIAN = ("bacteria", "plant", "fungus", "parasite", "synthetic")


class Tally:
    """What a list of proteins holds towards a count of distinct genes.

    `sure` counts; `unknown` goes by a name that is not known; `open` would count if an absent leaf were filled in;
    `absent` are markers that were not found, `other` is no marker. Each maps a gene (or an unknown name) to the
    entry that shows it; `written` has the name that the authors use for a gene.
    """

    def __init__(self) -> None:
        self.sure: dict[str, Any] = {}
        self.unknown: dict[str, Any] = {}
        self.open: dict[str, Any] = {}
        self.absent: dict[str, Any] = {}
        self.other: dict[str, Any] = {}
        self.written: dict[str, str] = {}

    def named(self, genes: Iterable[str]) -> str:
        """Genes as the authors call them, with commas."""
        return ", ".join(self.written.get(gene, gene) for gene in genes)


def meant(name: Any) -> list[Any]:
    """The entries that a name may stand for: one, several where it is ambiguous, none where it is not known."""
    if name.entry is not None:
        return [name.entry]
    return [entry for entry in entries("protein") if entry.name in name.candidates] if name.candidates else []


def in_categories(name: Any, wanted: frozenset[str], edition: str) -> bool:
    """Whether all that a name may stand for is in one of the wanted categories (`1` to `5`, `2a`) of an edition."""
    return _in_categories(name.text, wanted, edition)


@lru_cache(4096)
def _in_categories(text: str, wanted: frozenset[str], edition: str) -> bool:
    entries = meant(find("protein", text))
    return bool(entries) and all(_is_in(entry, wanted, edition) for entry in entries)


def in_another_edition(name: Any, wanted: frozenset[str], edition: str) -> bool:
    """Whether what a name may stand for is in no category of an edition, but in a wanted one of another."""
    unlisted = [entry for entry in meant(name) if not entry.categories.get(edition)]
    return any(_is_in(entry, wanted, other) for entry in unlisted for other in entry.categories)


def categories_of(gene: str, edition: str) -> set[str]:
    """The categories of a gene in an edition, with their letters."""
    entry = find("protein", gene).entry
    return set(entry.categories.get(edition, ())) if entry is not None else set()


def _is_in(entry: Any, wanted: frozenset[str], edition: str) -> bool:
    """Whether an entry is in a wanted category; a main category (`2`) holds those with its letters (`2a`)."""
    return any(category in wanted or category[0] in wanted for category in entry.categories.get(edition, ()))


def is_evidence(protein: Any) -> bool | None:
    """Whether an entry's assay is evidence of the protein; None where the assay is not known."""
    assay = protein.by.entry
    return None if assay is None else bool(assay.protein)


def listed(preparation: Any) -> list[tuple[Any, Any]]:
    """Every protein of a preparation with its entry, one pair for each name in a list of names."""
    entries = look(preparation, "characterization.proteins").value or []
    return [(name, entry) for entry in entries for name in entry.protein]


def gene(name: Any) -> str:
    """What makes a protein distinct: its gene, or the name as written where it is not known."""
    return name.entry.name if name.entry is not None else str(name)


def markers(
    preparation: Any,
    wanted: frozenset[str],
    edition: str,
    weigh: tuple[str, ...] = (),
    *,
    assessed: bool = False,
) -> Tally:
    """Count proteins of the wanted categories that were seen, or `assessed` with whatever result.

    MISEV's lists are examples, so a known membrane protein outside them, or one that only another edition lists,
    counts as unknown; so does one that is only `quantified`, since a figure may lie below the background, and one
    of those that a reader must `weigh`. A marker of origin that is not found sets other vesicles apart, and is no gap.
    """
    tally = Tally()
    for name, entry in listed(preparation):
        evidence = is_evidence(entry)
        tally.written.setdefault(gene(name), str(name))
        if evidence is False or entry.role in NO_MARKER or any(one.kind != "protein" for one in meant(name)):
            tally.other.setdefault(gene(name), entry)
            continue
        counts = in_categories(name, wanted, edition)
        sets_apart = entry.role == "origin" and entry.result == "not detected" and not assessed
        if sets_apart or not (counts or _may_count(name, wanted, edition)):
            tally.other.setdefault(gene(name), entry)
        elif entry.result in ("not detected", "depleted") and not assessed:
            tally.absent.setdefault(gene(name), entry)
        elif entry.result is None:
            tally.open.setdefault(gene(name), entry)
        elif counts and evidence and (assessed or entry.result != "quantified") and not _weighed(name, weigh, edition):
            tally.sure.setdefault(gene(name), entry)
        else:
            tally.unknown.setdefault(gene(name), entry)
    return _once(tally)


def _weighed(name: Any, weigh: tuple[str, ...], edition: str) -> bool:
    """Whether a protein is one of those that a reader must weigh, by its gene or by its category."""
    return gene(name) in weigh or in_categories(name, frozenset(weigh), edition)


def _may_count(name: Any, wanted: frozenset[str], edition: str) -> bool:
    """Whether a reader may count a protein that is not surely in the wanted categories."""
    entries = meant(name)
    if not entries or in_another_edition(name, wanted, edition):
        return True
    on_membrane = any(category[0] == "1" for category in wanted)
    return on_membrane and any(entry.membrane and not entry.categories.get(edition) for entry in entries)


def _once(tally: Tally) -> Tally:
    """Count each gene once, in the surest of its groups; a family adds nothing to a member of it."""
    seen: set[str] = set()
    for group in (tally.sure, tally.unknown, tally.open):
        for one in [one for one in group if one in seen]:
            del group[one]
        counted = seen | group.keys()
        for family in [one for one in group if _members(one) & counted]:
            del group[family]
        seen |= group.keys()
    return tally


def _members(name: str) -> set[str]:
    """The genes of a family; none for a single gene."""
    entry = find("protein", name).entry
    return set(entry.members) if entry is not None else set()


def mammalian(preparation: Any) -> bool:
    """Whether the guidelines' lists, which are mammalian, fit the source; True where nothing speaks against it."""
    kind = look(preparation, "sample.kind").value
    if kind is not None and kind.entry is not None and kind.entry.group in NOT_MAMMALIAN:
        return False
    if look(preparation, "sample.origin").value == "synthetic":
        return False
    species = look(preparation, "sample.species").value or []
    return not any(name.entry is not None and not name.entry.mammal for name in species)


def named(names: Iterable[Any]) -> str:
    """Names as written, once each, with commas."""
    return ", ".join(dict.fromkeys(map(str, names)))
