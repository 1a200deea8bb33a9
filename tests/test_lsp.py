"""`evcheck lsp`, driven by a real client: findings, what to add, what names mean, which there are."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

import evcheck
from evcheck.lsp.cursor import at, field
from evcheck.lsp.inserting import applied, insertions
from evcheck.lsp.options import Options, options
from tests.commands import EXAMPLES, GAPS, ROOT, Run

URI = "file:///lab/study.yaml"
SERVER = ClientServerConfig(
    server_command=[sys.executable, "-m", "evcheck", "lsp", "--guideline", "esc2018"],
    server_env={"PYTHONPATH": str(ROOT)},
)

STUDY = """\
evcheck: 1
study:
  title: "EVs of 𝛼 cells"
  negative_results: reported
preparations:
  - id: a
    sample:
      kind: plasma
    isolation:
      - {method: 𝛼, product: ExoQuick, note: x}
    characterization:
      proteins:
        - protein: CD63
          by: western blot
          result: detected
assays: none
"""


@pytest_lsp.fixture(config=SERVER)  # type: ignore[untyped-decorator]  # pytest-lsp has no types for it
async def client(lsp_client: LanguageClient) -> AsyncIterator[None]:
    await lsp_client.initialize_session(types.InitializeParams(capabilities=types.ClientCapabilities()))
    yield
    await lsp_client.shutdown_session()


async def opened(client: LanguageClient, text: str) -> dict[str, types.Diagnostic]:
    """Open a text as a file; the first finding of each code."""
    document = types.TextDocumentItem(uri=URI, language_id="yaml", version=1, text=text)
    client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=document))
    await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    return by_code(client.diagnostics[URI])


def by_code(diagnostics: Sequence[types.Diagnostic]) -> dict[str, types.Diagnostic]:
    return {str(one.code): one for one in reversed(diagnostics)}


def changed(text: str, version: int = 2) -> types.DidChangeTextDocumentParams:
    return types.DidChangeTextDocumentParams(
        types.VersionedTextDocumentIdentifier(version, URI), [types.TextDocumentContentChangeWholeDocument(text)]
    )


def position_of(text: str, words: str) -> types.Position:
    """Just behind some words."""
    before = text[: text.index(words) + len(words)]
    return types.Position(before.count("\n"), len(before.rpartition("\n")[2].encode("utf-16-le")) // 2)


async def actions(client: LanguageClient, where: types.Range) -> list[types.CodeAction]:
    params = types.CodeActionParams(types.TextDocumentIdentifier(URI), where, types.CodeActionContext([]))
    found = await client.text_document_code_action_async(params)
    return [one for one in found or [] if isinstance(one, types.CodeAction)]


@pytest.mark.asyncio
class TestServer:
    async def test_findings_stand_on_their_lines_with_the_citation_as_link(self, client: LanguageClient) -> None:
        found = await opened(client, STUDY)
        one = found["esc2018/ISO-1"]
        assert one.severity == types.DiagnosticSeverity.Error
        assert one.source == "evcheck"
        assert one.code_description == types.CodeDescription(href="https://doi.org/10.1093/cvr/cvx211")
        assert one.range == types.Range(types.Position(9, 30), types.Position(9, 38))  # 𝛼 counts as two
        assert one.message.split("\n")[0] == "not met: No precipitation (required)"
        why = evcheck.check(STUDY.encode(), "esc2018").guidelines[0].items["ISO-1"].why
        assert f"why: {why}" in one.message.split("\n")
        assert one.message.split("\n")[-1].startswith("source: Sluijter et al. 2018, recommendations on isolation (")
        assert found["esc2018/ISO-3"].severity == types.DiagnosticSeverity.Warning

    async def test_the_findings_are_those_of_the_report(self, client: LanguageClient) -> None:
        text = Path(GAPS).read_text(encoding="utf-8")
        await opened(client, text)
        report = evcheck.check(text.encode(), "esc2018").dossiers[0]
        expected = [f"dossier/{one.code}" for one in report.problems]
        expected += [f"{row.guideline}/{row.item}" for row in report.rows if row.open]
        assert [one.code for one in client.diagnostics[URI]] == expected

    @pytest.mark.parametrize(("until", "holds"), [("2999-01-01", True), ("2020-01-01", False)])
    async def test_a_reason_makes_a_finding_milder_while_it_holds(
        self, until: str, holds: bool, client: LanguageClient
    ) -> None:
        reason = f"justifications:\n  - {{items: esc2018/ISO-1, reason: Little plasma., until: {until}}}\n"
        one = (await opened(client, STUDY + reason))["esc2018/ISO-1"]
        assert one.severity == (types.DiagnosticSeverity.Information if holds else types.DiagnosticSeverity.Error)
        passed = "" if holds else ", which has passed"
        assert f"justified by the authors until {until}{passed}: Little plasma." in one.message.split("\n")

    async def test_what_is_typed_is_checked_anew(self, client: LanguageClient) -> None:
        await opened(client, STUDY)
        client.text_document_did_change(changed(STUDY.replace("product: ExoQuick", "product: qEVoriginal")))
        await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        assert "esc2018/ISO-1" not in by_code(client.diagnostics[URI])
        client.text_document_did_change(changed("evcheck: 1\nstudy: [", 3))
        await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        assert list(by_code(client.diagnostics[URI])) == ["dossier/syntax"]

    async def test_a_file_that_is_no_dossier_has_no_findings(self, client: LanguageClient) -> None:
        assert await opened(client, "services:\n  web: {}\n") == {}

    async def test_closing_a_file_takes_its_findings_away(self, client: LanguageClient) -> None:
        assert await opened(client, STUDY)
        client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(URI)))
        await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        assert list(client.diagnostics[URI]) == []

    async def test_an_action_inserts_what_is_to_be_added(self, client: LanguageClient) -> None:
        found = await opened(client, STUDY)
        offered = await actions(client, found["esc2018/CHAR-2"].range)
        action = next(one for one in offered if one.title == "Add what esc2018/CHAR-2 asks for")
        assert action.kind == types.CodeActionKind.QuickFix
        assert action.edit is not None
        assert action.edit.changes is not None
        (edit,) = action.edit.changes[URI]
        assert edit.range == types.Range(types.Position(15, 0), types.Position(15, 0))
        assert edit.new_text.startswith("        - protein:\n            - ApoA-I\n")

    async def test_no_action_for_a_text_that_has_changed_since(self, client: LanguageClient) -> None:
        found = await opened(client, STUDY)
        client.text_document_did_change(changed("# new\n" + STUDY))
        assert await actions(client, found["esc2018/CHAR-2"].range) == []

    async def test_a_name_is_explained_where_the_mouse_rests(self, client: LanguageClient) -> None:
        await opened(client, STUDY)
        params = types.HoverParams(types.TextDocumentIdentifier(URI), position_of(STUDY, "- protein: CD6"))
        found = await client.text_document_hover_async(params)
        assert found is not None
        assert found.range == types.Range(types.Position(12, 19), types.Position(12, 23))
        assert isinstance(found.contents, types.MarkupContent)
        assert found.contents.value.startswith("**CD63** · protein\n\n*name*: CD63 molecule\n\n*UniProt*: P08962\n\n")

    @pytest.mark.parametrize("words", ["title: ", "    sam", "kind: plasma\n", "- id: a"])
    async def test_nothing_is_explained_where_there_is_no_name(self, words: str, client: LanguageClient) -> None:
        await opened(client, STUDY)
        params = types.HoverParams(types.TextDocumentIdentifier(URI), position_of(STUDY, words))
        assert await client.text_document_hover_async(params) is None

    @pytest.mark.parametrize(
        ("line", "name"),
        [
            ("        - protein: ", "TSG101"),
            ("        - protein: CD", "CD81"),
            ("          by: ", "western blot"),
            ("      particles:\n        - technique: ", "NTA"),
            ("      particles:\n        - technique: NTA\n          instrument: Nano", "NanoSight NS300"),
        ],
    )
    async def test_names_are_offered_while_the_text_is_not_yet_sound(
        self, line: str, name: str, client: LanguageClient
    ) -> None:
        head = STUDY.partition("        - protein")[0]
        await opened(client, f"{head}{line}")
        params = types.CompletionParams(types.TextDocumentIdentifier(URI), position_of(head + line, line))
        found = await client.text_document_completion_async(params)
        assert isinstance(found, types.CompletionList)
        assert name in [one.label for one in found.items]
        edits = [one.text_edit.range for one in found.items if isinstance(one.text_edit, types.TextEdit)]
        last = line.rpartition("\n")[2]
        columns = {(one.start.character, one.end.character) for one in edits}
        assert columns == {(last.index(": ") + 2, len(last))}


class TestOptions:
    """A file is checked by the configuration that the command line would find."""

    def test_the_configuration_above_a_file(self, tmp_path: Path) -> None:
        (tmp_path / "lab").mkdir()
        (tmp_path / "lab.yaml").write_text(
            "id: lab\ntitle: Ours\ncitation: {authors: We, year: 2026}\nextends: esc2018\n", encoding="utf-8"
        )
        text = 'guidelines = ["lab.yaml", "ev-metric"]\naccept-justified = true\n'
        (tmp_path / "evcheck.toml").write_text(text, encoding="utf-8")
        path = str(tmp_path / "lab" / "study.yaml")
        assert options(path, None) == Options([str(tmp_path / "lab.yaml"), "ev-metric"], accept_justified=True)
        assert options(path, ["esc2018"]) == Options(["esc2018"], accept_justified=True)

    def test_the_baseline_lies_beside_it(self, tmp_path: Path) -> None:
        (tmp_path / "evcheck.toml").write_text('baseline = "known.json"\n', encoding="utf-8")
        found = options(str(tmp_path / "study.yaml"), None)
        assert found == Options(None, baseline=str(tmp_path / "known.json"))

    def test_without_one(self, tmp_path: Path) -> None:
        (tmp_path / ".git").mkdir()
        assert options(str(tmp_path / "study.yaml"), None) == Options(None)
        assert options(None, ["esc2018"]) == Options(["esc2018"])

    def test_one_that_cannot_be_used(self, tmp_path: Path) -> None:
        (tmp_path / "evcheck.toml").write_text('guidelines = ["esc2O18"]\n', encoding="utf-8")
        complaint = options(str(tmp_path / "study.yaml"), None).complaint
        assert complaint.startswith("There is no guideline `esc2O18`. Did you mean `esc2018`?")


@pytest.mark.asyncio
class TestBaseline:
    """What the baseline of the configuration holds is a hint, as a check counts it as known."""

    async def severities(self, client: LanguageClient, path: Path, text: str, version: int) -> dict[str, list[str]]:
        """The findings of a file by their severity."""
        uri = path.as_uri()
        document = types.TextDocumentItem(uri=uri, language_id="yaml", version=version, text=text)
        client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=document))
        await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        found: dict[str, list[str]] = {}
        for one in client.diagnostics[uri]:
            assert one.severity is not None
            found.setdefault(one.severity.name, []).append(str(one.code))
        return found

    async def test_what_it_holds_is_a_hint_and_what_is_new_is_not(
        self, client: LanguageClient, run: Run, tmp_path: Path
    ) -> None:
        study, known = tmp_path / "study.yaml", tmp_path / "known.json"
        study.write_text(STUDY, encoding="utf-8")
        assert run("baseline", str(study), "-g", "esc2018", "-o", str(known)).status == 0
        (tmp_path / "evcheck.toml").write_text('baseline = "known.json"\n', encoding="utf-8")
        found = await self.severities(client, study, STUDY, 1)
        assert set(found) == {"Hint", "Information"}
        assert all(code.startswith("dossier/") for code in found["Information"])  # no baseline covers these
        assert "esc2018/ISO-1" in found["Hint"]
        told = next(one for one in client.diagnostics[study.as_uri()] if one.code == "esc2018/ISO-1")
        assert "note: It is in the baseline, so that it does not count as new." in told.message.splitlines()
        found = await self.severities(client, study, STUDY.replace("  negative_results: reported\n", ""), 2)
        assert found["Warning"] == ["esc2018/REP-2"]
        assert "esc2018/ISO-1" in found["Hint"]

    async def test_one_that_is_not_there_is_told_of_and_nothing_is_hidden(
        self, client: LanguageClient, tmp_path: Path
    ) -> None:
        (tmp_path / "evcheck.toml").write_text('baseline = "known.json"\n', encoding="utf-8")
        found = await self.severities(client, tmp_path / "study.yaml", STUDY, 1)
        assert "esc2018/ISO-1" in found["Error"]
        assert [one.message for one in client.messages] == [
            f"evcheck: There is no baseline {tmp_path / 'known.json'}. `evcheck baseline` records what is open today."
        ]


def test_an_unknown_guideline_is_named(run: Run) -> None:
    status, out, err = run("lsp", "--guideline", "esc2O18")
    assert (status, out) == (2, "")
    assert err.startswith("evcheck: There is no guideline `esc2O18`. Did you mean `esc2018`?")


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("gaps/*.yaml")), ids=lambda path: path.stem)
def test_what_is_inserted_reads_and_changes_nothing_that_is_there(path: Path) -> None:
    loaded = evcheck.load(path)
    if loaded.tree is None:
        return
    before = loaded.tree.text.splitlines()
    for row in evcheck.check(path, "all").dossiers[0].rows:
        if row.open and row.add:
            found = insertions(loaded, row)
            after = applied(loaded.tree.text, found).splitlines()
            assert [line for line in before if line not in after] == []
            added = evcheck.load("\n".join(after).encode())
            known = {one.code for one in loaded.problems}
            assert {one.code for one in added.problems} - known <= {"placeholder", "unknown-name"}


def test_most_of_what_is_suggested_can_be_inserted() -> None:
    tried = [
        bool(insertions(evcheck.load(path), row))
        for path in sorted(EXAMPLES.glob("gaps/*.yaml"))
        for row in evcheck.check(path).dossiers[0].rows
        if row.open and row.add
    ]
    assert len(tried) > 500
    assert sum(tried) / len(tried) > 0.85  # the others ask to change what is there, not to add


PROTEIN = ("preparations", "characterization", "proteins", "protein")
PROTEINS = "preparations:\n  - characterization:\n      proteins:\n        - protein:"
STEPS = "preparations:\n  - id: a\n    isolation:\n      - method: SEC\n"
CURSORS: list[tuple[str, tuple[str, ...], str]] = [
    ("preparations:\n  - id: a\n    sample:\n      kind: |", ("preparations", "sample", "kind"), ""),
    ("preparations:\n- id: a\n  sample:\n    kind: pla|sma", ("preparations", "sample", "kind"), "plasma"),
    (f"{STEPS}        rotor: |", ("preparations", "isolation", "rotor"), ""),
    (f"{PROTEINS}\n            - CD9\n            - CD6|", PROTEIN, "CD6"),
    (f"{PROTEINS} [CD9, CD|81]", PROTEIN, "CD81"),
    ("antibodies:\n  anti-cd9:\n    host: r|abbit\n", ("antibodies", "anti-cd9", "host"), "rabbit"),
    ("study:\n  title: x\nprep|", (), "prep"),
    ("study:\n  |", ("study",), ""),
    ("protocols:\n  sec:\n    - method: |", ("protocols", "sec", "method"), ""),
]


@pytest.mark.parametrize(("text", "keys", "word"), CURSORS, ids=[text for text, _, _ in CURSORS])
def test_the_keys_above_the_cursor(text: str, keys: tuple[str, ...], word: str) -> None:
    before, _, after = text.partition("|")
    found = at((before + after).split("\n"), before.count("\n"), len(before.rpartition("\n")[2]))
    assert found is not None
    assert (found.keys, found.word, found.in_key) == (keys, word, False)


def test_nothing_stands_in_a_comment() -> None:
    assert at(["a: b # c"], 0, 7) is None


@pytest.mark.parametrize(
    ("keys", "names"),
    [
        (("preparations", "sample", "medium", "serum"), "serum"),
        (("protocols", "x", "product"), "product"),
        (("antibodies", "x", "host"), ""),
        (("study", "nothing"), None),
    ],
)
def test_the_field_that_keys_lead_to(keys: tuple[str, ...], names: str | None) -> None:
    found = field(keys)
    assert (found and found.names) == names if names is not None else found is None
