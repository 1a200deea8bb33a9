"""Words, pores and products of one clause that tell one step, and not several."""

from __future__ import annotations

from evcheck.manuscript.structure.events import Event

FAMILIES = (
    frozenset(("ion exchange chromatography", "anion exchange chromatography", "cation exchange chromatography")),
    frozenset(("precipitation", "polymer precipitation", "salting out")),
    frozenset(("size exclusion chromatography", "bind-elute size exclusion chromatography")),
    frozenset(("immunoaffinity", "affinity")),
    frozenset(("filtration", "ultrafiltration", "tangential flow filtration")),
)


def one_each(events: list[Event]) -> list[Event]:
    """Words and products of one method in one clause are one step, as are two words for related methods."""
    kept: list[Event] = []
    for event in sorted(events, key=lambda one: (one.start, -one.end)):
        same = next((place for place, one in enumerate(kept) if _one_step(one, event)), -1)
        if same < 0:
            kept.append(event)
            continue
        one = kept[same]
        method = _finer(one.method, event.method)
        kept[same] = one._replace(
            method=method, product=one.product or event.product, pore=one.pore or event.pore,
            cutoff=one.cutoff or event.cutoff, said=one.said and event.said,
        )  # fmt: skip
    return kept


def _one_step(one: Event, event: Event) -> bool:
    if one.clause != event.clause:
        return False
    if one.method == event.method:
        return one.product is None or event.product is None or one.product == event.product
    if "commercial kit" in (one.method, event.method) or "resin binding" in (one.method, event.method):
        return True
    related = any({one.method, event.method} <= family for family in FAMILIES)
    filters = [step for step in (one, event) if step.method == "filtration" and step.pore is not None]
    if related and len(filters) == 1:
        return _pore_of_membrane(filters[0], event if filters[0] is one else one)
    return related


def _pore_of_membrane(filtered: Event, other: Event) -> bool:
    """Whether a pore is that of an ultrafiltration's own membrane: no cut-off is told, and the pore is fine."""
    return other.cutoff is None and filtered.pore is not None and filtered.pore.amount <= 0.1


def _finer(first: str, second: str) -> str:
    order = (
        "commercial kit",
        "resin binding",
        "filtration",
        "precipitation",
        "ion exchange chromatography",
        "affinity",
        "size exclusion chromatography",
    )
    rank = {method: place for place, method in enumerate(order)}
    return max(first, second, key=lambda method: rank.get(method, len(order)))
