"""What mkdocs builds the site from: the pages of the repository, and one for each guideline, item and rule.

mkdocs calls `on_files`. The pages of the repository keep their paths, so that their links hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from evcheck.checking.report import MATTERS
from evcheck.cli.guidelines import coverage
from evcheck.guidelines import Guideline, Item, cited, get, names
from evcheck.rules import RULES, Rule
from evcheck.views.findings import SYMBOLS
from evcheck.views.links import cited as address
from evcheck.views.links import item_page, rule_page
from evcheck.views.wording import BASIS, READ
from tests.examples_of_rules import Example, examples

ROOT = Path(__file__).parents[1]

MOVED = {
    "README.md": "index.md",
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changes.md",
    "examples/README.md": "examples/index.md",
    "benchmarks/README.md": "benchmarks/index.md",
}
"""Pages of the repository that have another name on the site."""

SHOWN = ("docs/*.md", "docs/*.svg", "docs/*.png", "examples/**/*.yaml", "examples/**/*.txt", "schemas/*.json")
"""Files of the repository that the site shows or links to."""

LINK = re.compile(r"(\]\()([^)#\s]+)")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Give mkdocs all pages and files of the site."""
    for path, content in site().items():
        files.append(File.generated(config, path, content=content))
    return files


def site() -> dict[str, str | bytes]:
    """The pages and files of the site by path."""
    return {**dict(_repository()), **dict(_guidelines()), **dict(_rules())}


def _repository() -> Iterator[tuple[str, str | bytes]]:
    """What lies in the repository; links to pages that have another name on the site lead there."""
    wanted = [*MOVED, "LICENSE", "CITATION.cff"]
    wanted += sorted(path.relative_to(ROOT).as_posix() for pattern in SHOWN for path in ROOT.glob(pattern))
    for name in wanted:
        content = (ROOT / name).read_bytes()
        yield MOVED.get(name, name), _moved(name, content.decode()) if name.endswith(".md") else content


def _moved(name: str, text: str) -> str:
    """A page whose links lead to where pages stand on the site."""
    here = Path(MOVED.get(name, name)).parent

    def lead(found: re.Match[str]) -> str:
        start, target = found.groups()
        if "://" in target:
            return found[0]
        path = (ROOT / name).parent.joinpath(target).resolve()
        whole = path.relative_to(ROOT).as_posix()
        if path.is_dir():
            whole = f"{whole}/README.md" if f"{whole}/README.md" in MOVED else "examples/README.md"
        up = "../" * len(here.parts)
        return start + up + MOVED.get(whole, whole)

    return LINK.sub(lead, text)


def _guidelines() -> Iterator[tuple[str, str]]:
    """A page for all guidelines, one for each, and one for each of its items."""
    found = [get(name) for name in names()]
    rows = [f"| [{one.id}]({one.id}.md) | {one.title} | {len(one.items)} |" for one in found]
    head = ["# Guidelines", "", "What evcheck checks against, item by item.", ""]
    yield "guidelines/index.md", _page(*head, "| guideline | title | items |", "|---|---|---|", *rows)
    for guideline in found:
        yield f"guidelines/{guideline.id}.md", _guideline(guideline)
        for item in guideline.items:
            yield f"{item_page(guideline.id, item.id).rstrip('/')}.md", _item(guideline, item)


def _guideline(guideline: Guideline) -> str:
    link = address(guideline.citation)
    facts = [f"Source: {cited(guideline)}" + (f" ([to the paper]({link}))" if link else "")]
    facts += [f"Written for {guideline.scope}."] if guideline.scope else []
    facts += [f"Reading {guideline.reading} of evcheck."]
    rows = [
        f"| [{item.id}](../{_file(item_page(guideline.id, item.id))}) | {_cell(item.title)} | {item.level} "
        f"| {coverage(item)} |"
        for item in guideline.items
    ]
    table = ["| item | about | level | how far |", "|---|---|---|---|", *rows]
    return _page(f"# {guideline.id}: {guideline.title}", *(line for fact in facts for line in ("", fact)), "", *table)


def _item(guideline: Guideline, item: Item) -> str:
    """What an item asks, why, what we make of it, examples, what to do, where it says so."""
    word = f" ({item.word})" if item.word else ""
    lines = [f"# {guideline.id}/{item.id}: {item.title}", "", item.asks, ""]
    lines += [f"- Level: {item.level}{word}", f"- Asked of: {_subject(item.subject)}"]
    lines += [f"- How far evcheck takes it: {coverage(item)}"]
    lines += [f"- Guideline: [{guideline.title}](../../guidelines/{guideline.id}.md)"]
    if item.rule is None:
        lines += ["", "## Left to a reader", "", item.look_at]
    else:
        lines += _decided(guideline, item, RULES[item.rule])
    return _page(*lines, *_source(guideline, item), *_others(guideline, item))


def _decided(guideline: Guideline, item: Item, rule: Rule) -> Iterator[str]:
    page = _file(rule_page(rule.slug))
    yield from ["", "## How it is decided", ""]
    yield f"By the rule [{rule.slug}](../../{page}): {rule.title}. {rule.definition}"
    given = [f"- `{key}`: {_plain(value)}" for key, value in item.arguments.items() if value]
    yield from ["", "With", "", *given] if given else []
    applies = [f"- `{key}`: {_plain(value)}" for key, value in item.applies.items()]
    yield from ["", "It arises where all of these hold:", "", *applies] if applies else []
    yield from ["", f"`not done` in place of what it asks for counts as {item.not_done}."]
    yield from ["", "## What to do", "", *_advice(rule, item.fix, item.methods)]
    yield from _examples(rule.slug, item.arguments)


def _advice(rule: Rule, fix: str = "", methods: str = "") -> Iterator[str]:
    """What to do in each open outcome, and the sentence for Methods."""
    for outcome, text in sorted(rule.fix.items()):
        yield f"- If {outcome}: {_filled(fix or text)}"
    sentences = dict.fromkeys(_filled(text) for text in ([methods] if methods else rule.methods.values()) if text)
    if sentences:
        yield from ["", "To write in Methods:", ""]
        yield from (line for sentence in sentences for line in (f"> {sentence}", ""))


def _examples(slug: str, arguments: Any = None) -> Iterator[str]:
    """An example of each outcome, by preference with an item's own arguments."""
    yield from ["", "## Examples", ""]
    shown: dict[str, Example] = {}
    for example in sorted(examples(slug), key=lambda one: arguments is not None and one.arguments != dict(arguments)):
        for outcome in example.verdicts.values():
            shown.setdefault(outcome, example)
    for outcome, symbol in SYMBOLS.items():
        if outcome.value in shown:
            example = shown[outcome.value]
            told = ", ".join(f"{subject}: {verdict}" for subject, verdict in example.verdicts.items())
            yield from [f"### {symbol} {outcome.value}: {example.name}", ""]
            given = ", ".join(f"{key} = {_plain(value)}" for key, value in example.arguments.items())
            yield from [f"With {given}.", ""] if given else []
            yield from ["```yaml", *example.dossier.rstrip("\n").splitlines(), "```", "", f"Verdict: {told}", ""]


def _source(guideline: Guideline, item: Item) -> Iterator[str]:
    citation = item.citation or guideline.citation
    link = address(citation)
    known = f"{BASIS[item.basis]}, {READ[item.read]}"
    yield from ["", "## Source", "", f"{cited(guideline, item.where)} ({known})"]
    if link:
        yield from ["", f"[{link}]({link})"]


def _others(guideline: Guideline, item: Item) -> Iterator[str]:
    """Items of other guidelines on the same matter."""
    if item.matter not in MATTERS:
        return
    yield from ["", "## What others ask on the same matter", ""]
    for name in names():
        for other in get(name).items:
            if other.matter == item.matter and name != guideline.id:
                yield f"- [{name}/{other.id}](../../{_file(item_page(name, other.id))}): {other.asks}"


def _rules() -> Iterator[tuple[str, str]]:
    rows = [f"| [{slug}]({slug}.md) | {_cell(rule.title)} |" for slug, rule in sorted(RULES.items())]
    head = ["# Rules", "", "What evcheck can decide about a study, a preparation or an assay.", ""]
    yield "rules/index.md", _page(*head, "| rule | decides |", "|---|---|", *rows)
    for slug, rule in RULES.items():
        yield _file(rule_page(slug)), _rule(rule)


def _rule(rule: Rule) -> str:
    used = [(name, item) for name in names() for item in get(name).items if item.rule == rule.slug]
    lines = [f"# {rule.slug}: {rule.title}", "", rule.definition, ""]
    lines += [f"Decided for {_subject(rule.subject)}.", "", "## Asked by", ""]
    lines += [f"- [{name}/{item.id}](../{_file(item_page(name, item.id))}): {item.asks}" for name, item in used]
    lines += ["", "## What it reads", "", *(f"- `{path.removeprefix('/')}`" for path in rule.reads)]
    if rule.adverse:
        lines += ["", "These can only speak against a study:", ""]
        lines += [f"- `{path}`: {reason}" for path, reason in rule.adverse.items()]
    return _page(*lines, "", "## What to do", "", *_advice(rule), *_examples(rule.slug))


def _subject(subject: str) -> str:
    return "the study" if subject == "study" else f"each {subject}"


def _file(page: str) -> str:
    """The source of a page."""
    return f"{page.rstrip('/')}.md"


def _filled(text: str) -> str:
    """A template with its blanks in italics."""
    return re.sub(r"\{(\w+)\}", lambda found: f"*{found[1].replace('_', ' ')}*", " ".join(text.split()))


def _plain(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple | list) else str(value)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _page(*lines: str) -> str:
    return "\n".join(_unmarked(lines)) + "\n"


def _unmarked(lines: Iterable[str]) -> Iterator[str]:
    """Lines in which `<` outside code does not begin a tag of HTML."""
    code = False
    for line in lines:
        code ^= line.startswith("```")
        yield (
            line
            if code
            else re.sub(
                r"`[^`]*`|<", lambda found: found[0].replace("<", "&lt;") if found[0] == "<" else found[0], line
            )
        )
