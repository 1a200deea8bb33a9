"""The documentation as a site: a page for every guideline, item and rule, and no link that leads nowhere."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from evcheck.guidelines import get, names
from evcheck.rules import RULES
from evcheck.views import links
from evcheck.views.links import item_page, rule_page
from tests.commands import GAPS, ROOT, Run
from tests.make_site import site

ITEMS = [(name, item) for name in names() for item in get(name).items]


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return {path: text for path, text in site().items() if isinstance(text, str)}


def test_every_item_has_its_page_at_its_address(pages: dict[str, str]) -> None:
    for name, item in ITEMS:
        text = pages[f"{item_page(name, item.id).rstrip('/')}.md"]
        assert text.startswith(f"# {name}/{item.id}: {item.title}\n")
        assert "\n## Source\n" in text
        assert ("\n## Left to a reader\n" in text) is (item.rule is None)
        assert ("\n## What to do\n" in text) is (item.rule is not None)
        assert (f"\n## Why\n\n{item.why}\n" in text) is (item.rule is not None)


def test_every_rule_has_its_page_with_an_example_of_each_outcome(pages: dict[str, str]) -> None:
    for slug, rule in RULES.items():
        text = pages[f"{rule_page(slug).rstrip('/')}.md"]
        shown = re.findall(r"^### \S (.*?): ", text, re.MULTILINE)
        assert sorted(shown) == sorted(str(outcome) for outcome in rule.outcomes)
        assert f"\n## Why\n\n{rule.why}\n\n## Asked by\n" in text


def test_every_item_that_a_rule_decides_shows_an_example_of_each_outcome(pages: dict[str, str]) -> None:
    for name, item in ITEMS:
        text = pages[f"{item_page(name, item.id).rstrip('/')}.md"]
        shown = re.findall(r"^### \S (.*?): ", text, re.MULTILINE)
        assert sorted(shown) == (sorted(map(str, RULES[item.rule].outcomes)) if item.rule else [])


def test_the_page_of_an_item(pages: dict[str, str]) -> None:
    head, *sections = re.split(r"^## ", pages["items/esc2018/CHAR-3.md"], flags=re.MULTILINE)
    assert "- Level: required (recommended by the Working Group)\n- Asked of: each preparation\n" in head
    assert [section.partition("\n")[0] for section in sections] == [
        "Why",
        "How it is decided",
        "What to do",
        "Examples",
        "Source",
        "What others ask on the same matter",
    ]
    assert "[https://doi.org/10.1093/cvr/cvx211](https://doi.org/10.1093/cvr/cvx211)" in sections[4]
    assert "\n- [misev2018/S-2](../../items/misev2018/S-2.md): " in sections[5]


def test_no_page_holds_a_tag_that_is_none(pages: dict[str, str]) -> None:
    """A placeholder such as `<mean>` outside code would vanish as a tag of HTML."""
    for path, text in pages.items():
        if path.startswith(("items/", "rules/", "guidelines/")):
            prose = re.sub(r"^```.*?^```$|`[^`\n]*`", "", text, flags=re.MULTILINE | re.DOTALL)
            assert "<" not in prose, path


def test_reports_lead_to_the_pages_where_the_site_has_an_address(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "more   https" not in run("check", GAPS).out
    monkeypatch.setattr(links, "BASE", "https://example.org/evcheck/")
    assert "\n  more   https://example.org/evcheck/items/esc2018/ISO-1/\n" in run("check", GAPS).out


@pytest.mark.slow
def test_the_site_builds_and_every_link_leads_somewhere(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path)]
    settings = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, text=True, timeout=300)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    for name, item in ITEMS:
        assert (tmp_path / item_page(name, item.id) / "index.html").exists()
    assert (tmp_path / "docs" / "ci" / "index.html").exists()
