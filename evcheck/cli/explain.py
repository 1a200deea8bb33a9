"""`evcheck explain`: what an item asks, what a rule decides, what a name stands for."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator
from textwrap import fill
from typing import Any

from evcheck.cli.main import UsageError
from evcheck.cli.output import tell, width
from evcheck.dossier.quantities import rcf
from evcheck.guidelines import Guideline, Item, cited, get, names
from evcheck.knowledge import find, nearest, source
from evcheck.knowledge.entries import KINDS
from evcheck.rules import RULES, Rule
from evcheck.views.findings import BASIS, READ

MOST_ALIASES = 20
"""So many other names of an entry are shown."""

LABEL = 15
"""Columns before the text of a paragraph."""


def run(given: argparse.Namespace) -> int:
    """Explain a word, in every sense that evcheck knows of it."""
    word = " ".join(given.word)
    if given.rpm is not None and given.rpm <= 0:
        raise UsageError(f"`--rpm` takes a speed above 0, not {given.rpm}.")
    if given.rpm is not None and find("rotor", word).entry is None:
        near = nearest("rotor", word)
        hint = f" Did you mean `{near}`?" if near else ""
        raise UsageError(f"`{word}` is no rotor that evcheck knows, so it has no force at a speed.{hint}")
    texts = [*_items(word), *_rules(word), *_entries(word, given.rpm)]
    if not texts:
        raise UsageError(f"evcheck knows nothing called `{word}`.{_hint(word)}")
    tell("\n".join(texts))
    return 0


def _hint(word: str) -> str:
    """Names near to a word that is not known."""
    from difflib import get_close_matches

    ids = [*names(), *RULES, *(f"{name}/{item.id}" for name in names() for item in get(name).items)]
    ids += [item.id for name in names() for item in get(name).items]
    by_key = {one.casefold(): one for one in ids}
    close = [name for kind in KINDS if (name := nearest(kind, word))]
    close += [by_key[key] for key in get_close_matches(word.casefold(), by_key, n=1)]
    return f" Did you mean {' or '.join(f'`{name}`' for name in dict.fromkeys(close[:3]))}?" if close else ""


def _heading(text: str) -> str:
    return fill(text, width(), subsequent_indent="  ") + "\n"


def _paragraph(label: str, text: str) -> str:
    start, later = f"  {label:<{LABEL - 2}}", " " * LABEL
    return fill(text, width(), initial_indent=start, subsequent_indent=later) + "\n" if text else ""


def _items(word: str) -> Iterator[str]:
    """Items by id, with or without the guideline; a guideline by its own."""
    for name in names():
        guideline = get(name)
        if word.casefold() == name.casefold():
            yield _guideline(guideline)
        for item in guideline.items:
            if word.casefold() in (item.id.casefold(), f"{name}/{item.id}".casefold()):
                yield _item(guideline, item)


def _guideline(guideline: Guideline) -> str:
    items = "".join(f"    {item.id:<8} {item.level:<12} {item.title}\n" for item in guideline.items)
    return _heading(f"{guideline.id} · {guideline.title}") + _paragraph("source", cited(guideline)) + items


def _item(guideline: Guideline, item: Item) -> str:
    """What an item asks, why, and what we make of it."""
    word = f" ({item.word})" if item.word else ""
    paper = _paragraph("source", f"{cited(guideline, item.where)} ({BASIS[item.basis]}, {READ[item.read]})")
    text = _heading(f"{guideline.id}/{item.id} · {item.title}")
    text += _paragraph("asks", item.asks) + _paragraph("level", item.level + word)
    if item.rule is None:
        return text + _paragraph("judged by", f"a reader: {item.look_at}") + paper
    rule = RULES[item.rule]
    text += _paragraph("rule", f"{rule.slug}: {rule.title}.") + _paragraph("definition", rule.definition)
    arguments = ", ".join(f"{key} = {_plain(value)}" for key, value in item.arguments.items() if value)
    text += _paragraph("with", arguments)
    text += _paragraph("statements", f"`not done` counts as {item.not_done}.")
    return text + paper


def _plain(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _rules(word: str) -> Iterator[str]:
    rule = RULES.get(word.casefold())
    if rule is not None:
        yield _rule(rule)


def _rule(rule: Rule) -> str:
    used = [f"{name}/{item.id}" for name in names() for item in get(name).items if item.rule == rule.slug]
    over = "the study" if rule.subject == "study" else f"each {rule.subject}"
    text = _heading(f"{rule.slug} · {rule.title} (a rule over {over})")
    text += _paragraph("definition", rule.definition) + _paragraph(
        "reads", ", ".join(path.removeprefix("/") for path in rule.reads)
    )
    text += _paragraph("outcomes", ", ".join(sorted(rule.outcomes)))
    for outcome, fix in rule.fix.items():
        text += _paragraph(outcome, re.sub(r"\{(\w+)\}", r"<\1>", fix))
    return text + _paragraph("used by", ", ".join(used))


def _entries(word: str, rpm: int | None) -> Iterator[str]:
    """What the knowledge base has under a name."""
    for kind in KINDS:
        found = find(kind, word)
        if found.entry is not None:
            yield _entry(kind, found.entry, rpm)
        elif found.candidates:
            yield _heading(f"{word} · ambiguous {kind}: {' or '.join(found.candidates)}")


def _entry(kind: str, entry: Any, rpm: int | None) -> str:
    text = _heading(f"{entry.name} · {kind}")
    describe: Callable[[Any], str] = DESCRIBED.get(kind, lambda one: "")
    text += describe(entry)
    if kind == "rotor":
        text += _force(entry, rpm)
    more = len(entry.aliases) - MOST_ALIASES
    also = ", ".join(entry.aliases[:MOST_ALIASES]) + (f", and {more} more" if more > 0 else "")
    text += _paragraph("also", also) + _paragraph("note", entry.note)
    facts = source(kind, entry.source) if entry.source else {}
    return text + _paragraph("source", ", ".join(facts[key] for key in ("cite", "doi", "url") if key in facts))


def _protein(entry: Any) -> str:
    text = _paragraph("name", entry.full_name) + _paragraph("UniProt", entry.uniprot)
    text += _paragraph("family of", ", ".join(entry.members))
    if entry.kind != "protein":
        text += _paragraph("counts as", f"{entry.kind}, never an EV protein")
    for edition, categories in entry.categories.items():
        text += _paragraph(f"MISEV{edition}", f"category {', '.join(categories)}")
    return text


def _method_class(entry: Any) -> str:
    core = ", ".join(" or ".join(" and ".join(way) for way in ways) for ways in entry.core)
    text = _paragraph("core", core) + _paragraph("further", ", ".join(entry.further))
    if entry.recovery:
        text += _paragraph("yields", f"recovery {entry.recovery}, specificity {entry.specificity}")
    return text


def _product(entry: Any) -> str:
    return _paragraph("class", " + ".join(entry.method_classes)) + _paragraph("supplier", entry.supplier)


def _technique(entry: Any) -> str:
    counted = {
        "used": "counts as a size measurement by being used",
        "measured": "counts as a size measurement where a size is given",
        "said": "counts as a size measurement where it says that size was measured",
        "never": "never counts as a size measurement",
    }
    return _paragraph("principle", ", ".join(entry.principles)) + _paragraph("size", counted[entry.sizes])


def _sample_kind(entry: Any) -> str:
    return _paragraph("group", entry.group) + _paragraph("expect", ", ".join(entry.contaminants))


def _assay(entry: Any) -> str:
    facts = [
        "evidence of a protein" if entry.protein else "no evidence of a protein",
        "uses antibodies" if entry.antibody_based else "uses no antibodies",
        {"yes": "needs a lysate", "no": "needs no lysate"}.get(
            entry.lysate, "needs a lysate unless vesicles are intact"
        ),
    ]
    return _paragraph("facts", ", ".join(facts))


DESCRIBED: dict[str, Callable[[Any], str]] = {
    "protein": _protein,
    "method class": _method_class,
    "method": lambda entry: _paragraph("class", entry.method_class),
    "product": _product,
    "reagent": lambda entry: _paragraph("class", entry.method_class),
    "technique": _technique,
    "instrument": lambda entry: _paragraph("technique", entry.technique) + _paragraph("supplier", entry.supplier),
    "assay": _assay,
    "sample kind": _sample_kind,
    "serum": lambda entry: _paragraph("counts as", entry.counts_as),
    "control": lambda entry: _paragraph("means", entry.meaning),
    "species": lambda entry: _paragraph("taxon", entry.taxid),
}


def _force(rotor: Any, rpm: int | None) -> str:
    """The force of a rotor at its top speed, or at the speed asked for."""
    least = f"r min {rotor.r_min:g} mm" if rotor.r_min else "r min not known"
    radii = f"r max {rotor.r_max:g} mm, {least}" if rotor.r_max else "radii not known"
    text = _paragraph("rotor", f"{rotor.maker} {rotor.kind}, {radii}, at most {rotor.max_rpm:,} rpm")
    if not rotor.r_max:
        return text
    if rpm is not None and rpm > rotor.max_rpm:
        return text + _paragraph("force", f"{rpm:,} rpm is beyond its limit of {rotor.max_rpm:,} rpm.")
    speed = rpm or rotor.max_rpm
    forces = f"{rcf(rotor.r_max, speed):,.0f} × g at r max"
    if rotor.r_min:
        average = (rotor.r_max + rotor.r_min) / 2
        forces += f", {rcf(average, speed):,.0f} × g at r average, {rcf(rotor.r_min, speed):,.0f} × g at r min"
    return text + _paragraph("force", f"at {speed:,} rpm: {forces}")
