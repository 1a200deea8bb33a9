"""The JSON Schema in an editor: the language server of VS Code and others, over its protocol, on the examples."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

from evcheck.knowledge import entries
from tests.commands import COMPLETE, ROOT
from tests.tools import IN_CI

SERVER = ROOT / "tests" / "editors" / "node_modules" / ".bin" / "yaml-language-server"
SCHEMA = (ROOT / "schemas" / "dossier.schema.json").as_uri()
FILE = "file:///study.yaml"

pytestmark = [
    pytest.mark.asyncio,
    pytest.mark.skipif(not SERVER.exists() and not IN_CI, reason="needs: npm ci --prefix tests/editors"),
]

HEAD = "evcheck: 1\npreparations:\n  - id: a\n    sample:\n      kind: plasma\n    isolation:\n      - "
EDITOR = types.ClientCapabilities(
    workspace=types.WorkspaceClientCapabilities(configuration=True),
    text_document=types.TextDocumentClientCapabilities(
        completion=types.CompletionClientCapabilities(
            completion_item=types.ClientCompletionItemOptions(
                snippet_support=True, documentation_format=[types.MarkupKind.Markdown, types.MarkupKind.PlainText]
            )
        ),
        hover=types.HoverClientCapabilities(content_format=[types.MarkupKind.Markdown]),
    ),
)
"""What the editor can do that the tests play."""

GENERAL = ["protocol", "id", "from", "keep", "role", "note", "where"]
OF_COLUMN = ["resin", "load", "fractions", "bed_volume", "fraction_volume", "buffer", "settings"]
OF_SPIN = ["force", "rpm", "rotor", "radius", "duration", "temperature", "tube", "brake", "k_factor", "volume"]


@pytest_lsp.fixture(config=ClientServerConfig(server_command=["node", str(SERVER), "--stdio"]))  # type: ignore[untyped-decorator]  # pytest-lsp has no types for it
async def client(lsp_client: LanguageClient) -> AsyncIterator[None]:
    lsp_client.set_configuration({"yaml": {"schemas": {SCHEMA: "*"}, "validate": True}})
    await lsp_client.initialize_session(types.InitializeParams(capabilities=EDITOR))
    yield
    await lsp_client.shutdown_session()


async def opened(client: LanguageClient, text: str) -> list[types.Diagnostic]:
    """Open a text as a file; what is wrong with it."""
    document = types.TextDocumentItem(uri=FILE, language_id="yaml", version=1, text=text)
    client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=document))
    await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    return list(client.diagnostics[FILE])


def at_end(text: str) -> dict[str, Any]:
    """The position behind a text."""
    lines = text.split("\n")
    position = types.Position(line=len(lines) - 1, character=len(lines[-1]))
    return {"text_document": types.TextDocumentIdentifier(uri=FILE), "position": position}


async def offered(client: LanguageClient, text: str) -> list[str]:
    """What is offered behind a text."""
    await opened(client, text)
    found = await client.text_document_completion_async(types.CompletionParams(**at_end(text)))
    assert isinstance(found, types.CompletionList)
    return [item.label for item in found.items]


@pytest.mark.parametrize(
    ("step", "other", "own"),
    [
        ("method: SEC", "product", OF_COLUMN),
        ("product: qEVoriginal", "method", OF_COLUMN),
        ("method: ultracentrifugation", "product", OF_SPIN),
    ],
)
async def test_the_fields_of_a_step_are_offered_by_its_method(
    client: LanguageClient, step: str, other: str, own: list[str]
) -> None:
    found = await offered(client, f"{HEAD}{step}\n        ")
    assert found[: len(own)] == own
    assert sorted(found[len(own) :]) == sorted([*GENERAL, other])


async def test_beside_a_method_that_is_not_known_every_field_is_offered(client: LanguageClient) -> None:
    found = await offered(client, f"{HEAD}method: something new\n        ")
    assert len(found) > 40
    assert {"force", "pore", "resin", "target", "note"} < set(found)


async def test_names_are_offered(client: LanguageClient) -> None:
    methods = await offered(client, f"{HEAD}method: ")
    assert methods[: len(entries("method"))] == [one.name for one in entries("method")]


async def test_a_key_is_described_and_not_buried_in_names(client: LanguageClient) -> None:
    text = f"{HEAD}method"
    await opened(client, f"{text}: SEC\n")
    found = await client.text_document_hover_async(types.HoverParams(**at_end(text)))
    assert found is not None
    assert isinstance(found.contents, types.MarkupContent)
    assert (
        "The method of this step. A product that evcheck knows, or `protocol`, can stand in for it."
        in found.contents.value
    )
    assert len(found.contents.value) < 600


async def test_a_mistake_is_marked_where_it_stands(client: LanguageClient) -> None:
    found = await opened(client, f"{HEAD}method: SEC\n        fractoins: 7-9\n")
    assert [(one.message, one.range.start.line, one.range.start.character) for one in found] == [
        ("Property fractoins is not allowed.", 7, 8)
    ]


async def test_a_complete_dossier_has_no_mistake(client: LanguageClient) -> None:
    with open(COMPLETE, encoding="utf-8") as file:
        assert await opened(client, file.read()) == []
