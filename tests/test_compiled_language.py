"""The compiled language reads as the models do, and is kept in the user's cache without ever being in the way."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel
from pydantic import ValidationError as ModelError
from pydantic_core import ValidationError

from evcheck.dossier import Dossier, compiled
from evcheck.dossier.node import NODE, PlainRecord
from evcheck.reading import likes, references, shape
from evcheck.reading.text import Lines
from evcheck.reading.tree import build
from evcheck.reading.work import Work

EXAMPLE = (Path(__file__).parent.parent / "examples" / "rat_infarct_msc.yaml").read_text(encoding="utf-8")
LANGUAGE = compiled.language()
ANYTHING: st.SearchStrategy[Any] = (
    st.none() | st.integers() | st.booleans() | st.text(max_size=5) | st.sampled_from([[], {}, ["a"]])
)
LEAVES = [
    "5 h",
    "300 g",
    "1e9",
    "-4",
    "yes",
    "none",
    "detected",
    "not done",
    "study",
    "CD63",
    "size",
    "",
    "1:50",
    "per mL",
]


def shaped(text: str) -> dict[str, Any]:
    """A dossier as it is handed to the validator."""
    work = Work(build(text), Lines(text), LANGUAGE)
    likes.resolve(work)
    data = shape.dossier(work)
    references.check(work, data)
    return data


def plain(record: Any) -> Any:
    """A record of either kind as plain data."""
    if isinstance(record, BaseModel):
        return {"": type(record).__name__} | {
            key: plain(getattr(record, key)) for key in type(record).model_fields if key != "at"
        }
    if isinstance(record, PlainRecord):
        return {"": type(record).__name__} | {key: plain(value) for key, value in vars(record).items() if key != "at"}
    if isinstance(record, list):
        return [plain(one) for one in record]
    if isinstance(record, dict):
        return {key: plain(one) for key, one in record.items()}
    return record


def by_models(data: Any) -> Any:
    """What the models make of shaped data: records, or where and why they refuse it."""
    try:
        return plain(Dossier.model_validate(data))
    except ModelError as refused:
        return [(one["loc"], one["type"], one["msg"]) for one in refused.errors(include_url=False, include_input=False)]


def by_compiled(data: Any) -> Any:
    """What the compiled language makes of shaped data."""
    try:
        return plain(LANGUAGE.validator.validate_python(data))
    except ValidationError as refused:
        return [(one["loc"], one["type"], one["msg"]) for one in refused.errors(include_url=False, include_input=False)]


def leaves(data: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in nested data that holds no container, as container and key."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in pairs:
        if key == NODE:
            continue
        if isinstance(value, dict | list) and value:
            yield from leaves(value)
        else:
            yield data, key


def test_the_example_is_read_alike() -> None:
    records = by_compiled(shaped(EXAMPLE))
    assert isinstance(records, dict)
    assert records == by_models(shaped(EXAMPLE))
    assert records["preparations"][0]["sample"]["cells"]["passage"] == "4"


@settings(max_examples=150)
@given(st.data())
def test_a_dossier_with_other_leaves_is_read_alike(data: st.DataObject) -> None:
    tree = yaml.load(EXAMPLE, yaml.BaseLoader)
    places = list(leaves(tree))
    for _ in range(data.draw(st.integers(1, 3))):
        container, key = places[data.draw(st.integers(0, len(places) - 1))]
        container[key] = data.draw(st.sampled_from(LEAVES) | st.lists(st.sampled_from(LEAVES), max_size=2))
    text = yaml.safe_dump(tree, allow_unicode=True, sort_keys=False)
    assert by_compiled(shaped(text)) == by_models(shaped(text))


@settings(max_examples=150)
@given(st.data())
def test_shaped_data_of_any_kind_is_read_alike(data: st.DataObject) -> None:
    given_data = shaped(EXAMPLE)
    places = list(leaves(given_data))
    container, key = places[data.draw(st.integers(0, len(places) - 1))]
    if isinstance(container, dict) and data.draw(st.booleans()):
        del container[key]
        container[data.draw(st.sampled_from(["colour", "note", "id", "kind", "at"]))] = data.draw(ANYTHING)
    else:
        container[key] = data.draw(ANYTHING)
    assert by_compiled(given_data) == by_models(given_data)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache of a user, with nothing shipped; gives the file that will be kept."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))
    monkeypatch.setattr(compiled, "SHIPPED", tmp_path / "not shipped.json")
    return compiled.cache_file()


@pytest.fixture
def times_compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A list that grows by one each time the models are compiled."""
    times: list[str] = []
    once = compiled.compile_models(compiled.key())

    def counted(key: str) -> dict[str, Any]:
        times.append(key)
        return once

    monkeypatch.setattr(compiled, "compile_models", counted)
    return times


def reads(language: compiled.Language) -> bool:
    """Whether a language reads the example."""
    return bool(language.validator.validate_python(shaped(EXAMPLE)).preparations[0].id == "msc-sev")


def test_it_is_made_once_and_kept(cache: Path, tmp_path: Path, times_compiled: list[str]) -> None:
    assert cache.is_relative_to(tmp_path)
    assert not cache.exists()
    assert reads(compiled.language())
    assert cache.is_file()
    assert reads(compiled.language())
    assert len(times_compiled) == 1
    assert [path.name for path in cache.parent.iterdir()] == [cache.name]


def test_what_is_kept_is_plain_data(cache: Path) -> None:
    compiled.language()
    assert json.loads(cache.read_text(encoding="utf-8"))["key"] == compiled.key()


DAMAGE: dict[str, Callable[[str], str]] = {
    "empty": lambda text: "",
    "cut short": lambda text: text[: len(text) // 2],
    "no JSON": lambda text: "\0\1\2",
    "a list": lambda text: "[]",
    "no mapping": lambda text: "null",
    "without its schema": lambda text: json.dumps({"key": compiled.key()}),
    "another schema": lambda text: text.replace('"model-fields"', '"model-field"', 1),
    "another shape": lambda text: text.replace('"scalar"', '"record"', 1),
    "another main key": lambda text: text.replace('"Storage":"state"', '"Storage":"vessel"', 1),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file_is_made_anew(damage: str, cache: Path, times_compiled: list[str]) -> None:
    compiled.language()
    sound = cache.read_text(encoding="utf-8")
    broken = DAMAGE[damage](sound)
    assert broken != sound
    cache.write_text(broken, encoding="utf-8")
    assert reads(compiled.language())
    assert len(times_compiled) == 2
    assert cache.read_text(encoding="utf-8") == sound


def test_a_file_of_another_version_is_ignored(cache: Path, times_compiled: list[str]) -> None:
    compiled.language()
    foreign = json.loads(cache.read_text(encoding="utf-8")) | {"key": "of another version"}
    cache.write_text(json.dumps(foreign), encoding="utf-8")
    assert reads(compiled.language())
    assert len(times_compiled) == 2


def test_a_shipped_language_needs_no_cache(
    cache: Path, tmp_path: Path, times_compiled: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = tmp_path / "shipped.json"
    compiled.keep(shipped, compiled.compile_models(compiled.key()))
    monkeypatch.setattr(compiled, "SHIPPED", shipped)
    assert reads(compiled.language())
    assert len(times_compiled) == 1
    assert not cache.exists()


def test_a_shipped_language_of_another_version_is_ignored(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = tmp_path / "shipped.json"
    compiled.keep(shipped, compiled.compile_models("of another version"))
    monkeypatch.setattr(compiled, "SHIPPED", shipped)
    assert reads(compiled.language())
    assert cache.is_file()


def test_a_cache_that_cannot_be_made_is_no_error(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    in_the_way = tmp_path / "a file"
    in_the_way.write_text("", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(in_the_way))
    monkeypatch.setenv("LOCALAPPDATA", str(in_the_way))
    assert reads(compiled.language())
    assert in_the_way.read_text(encoding="utf-8") == ""


def test_a_cache_that_cannot_be_written_is_no_error(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*arguments: Any, **options: Any) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "write_text", refused)
    assert reads(compiled.language())
    assert not cache.exists()


def test_a_cache_file_that_cannot_be_replaced_is_no_error(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*arguments: Any, **options: Any) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refused)
    assert reads(compiled.language())
    assert list(cache.parent.iterdir()) == []


def test_a_user_without_a_home_is_no_error(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.delenv("LOCALAPPDATA")
    monkeypatch.setattr(Path, "home", homeless)
    assert reads(compiled.language())


@pytest.mark.skipif(os.name == "nt", reason="the cache of a user stands elsewhere on Windows")
def test_an_empty_setting_is_none(cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert compiled.cache_file().parent == tmp_path / ".cache" / "evcheck"
