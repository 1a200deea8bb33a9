"""The language server: it checks a dossier as it is typed, and answers what an editor asks."""

from __future__ import annotations

import asyncio
import os
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from evcheck import __version__
from evcheck.checking.baseline import Baseline
from evcheck.checking.baseline_file import BaselineFileError, load, use
from evcheck.checking.report import Report
from evcheck.checking.run import check_many
from evcheck.lsp.findings import Found, found, position
from evcheck.lsp.inserting import insertions
from evcheck.lsp.names import completions, hover
from evcheck.lsp.options import options
from evcheck.reading.loading import Loaded, load_bytes
from evcheck.reading.text import Lines
from evcheck.reading.tree import has_marker

PAUSE = 0.3
"""Seconds without typing after which a dossier is checked."""


class Checked(NamedTuple):
    """A dossier that is open in the editor, as it was when it was last checked."""

    loaded: Loaded
    findings: list[Found]


@lru_cache(maxsize=4)
def baseline_of(file: str, changed: int) -> Baseline:
    """The baseline in a file, read once for each time that it changed."""
    return load(file)


def server(guidelines: list[str] | None) -> LanguageServer:
    """A server that checks against these guidelines, else those of the configuration, else those a study calls for."""
    serving = LanguageServer("evcheck", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)
    open_files: dict[str, Checked] = {}
    waiting: dict[str, asyncio.Task[None]] = {}
    told_of: set[str] = set()

    def check(uri: str) -> None:
        """Check a file and publish what is found; a file that is no dossier has no findings."""
        document = serving.workspace.get_text_document(uri)
        if not has_marker(document.source):
            open_files.pop(uri, None)
            publish(uri, document.version, [])
            return
        path = to_fs_path(uri)
        loaded = load_bytes(document.source.encode("utf-8", "surrogatepass"), Path(path or uri).name)
        chosen = options(path, guidelines)
        complain(chosen.complaint)
        report = check_many(
            [loaded],
            chosen.guidelines,
            accept_justified=chosen.accept_justified,
            justifications=chosen.justifications,
            overview=False,
        )
        if chosen.baseline and path:
            report = known(report, path, chosen.baseline)
        findings = found(report, loaded, uri)
        open_files[uri] = Checked(loaded, findings)
        publish(uri, document.version, [one.diagnostic for one in findings])

    def known(report: Report, path: str, file: str) -> Report:
        """The report with what the baseline of the configuration holds marked."""
        try:
            return use(report, baseline_of(file, os.stat(file).st_mtime_ns), file, {report.dossiers[0].path: path})
        except OSError:
            complain(f"There is no baseline {file}. `evcheck baseline` records what is open today.")
        except BaselineFileError as error:
            complain(str(error))
        return report

    def complain(sentence: str) -> None:
        """Tell once that a configuration cannot be used."""
        if sentence and sentence not in told_of:
            told_of.add(sentence)
            serving.window_show_message(types.ShowMessageParams(types.MessageType.Warning, f"evcheck: {sentence}"))

    def publish(uri: str, version: int | None, diagnostics: list[types.Diagnostic]) -> None:
        serving.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, diagnostics, version))

    async def check_after_a_pause(uri: str) -> None:
        await asyncio.sleep(PAUSE)
        check(uri)

    @serving.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        check(params.text_document.uri)

    @serving.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: types.DidChangeTextDocumentParams) -> None:
        uri = params.text_document.uri
        if uri in waiting:
            waiting[uri].cancel()
        waiting[uri] = asyncio.create_task(check_after_a_pause(uri))

    @serving.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: types.DidSaveTextDocumentParams) -> None:
        check(params.text_document.uri)

    @serving.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        if uri in waiting:
            waiting.pop(uri).cancel()
        open_files.pop(uri, None)
        publish(uri, None, [])

    @serving.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions([types.CodeActionKind.QuickFix]))
    def actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        uri = params.text_document.uri
        checked = open_files.get(uri)
        document = serving.workspace.get_text_document(uri)
        if checked is None or checked.loaded.tree is None or checked.loaded.tree.text != document.source:
            return []
        return [
            action
            for one in checked.findings
            if _touches(one.diagnostic.range, params.range)
            and (action := _action(uri, checked.loaded, one)) is not None
        ]

    @serving.feature(types.TEXT_DOCUMENT_HOVER)
    def told(params: types.HoverParams) -> types.Hover | None:
        lines, line, column = _place(params.text_document.uri, params.position)
        answer = hover(lines, line, column)
        if answer is None:
            return None
        text, start, end = answer
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text), _range(lines, line, start, end))

    @serving.feature(types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=[" "]))
    def offered(params: types.CompletionParams) -> types.CompletionList:
        lines, line, column = _place(params.text_document.uri, params.position)
        items, start, end = completions(lines, line, column)
        for item in items:
            item.text_edit = types.TextEdit(_range(lines, line, start, end), item.label)
        return types.CompletionList(is_incomplete=False, items=items)

    def _place(uri: str, at: types.Position) -> tuple[list[str], int, int]:
        """The lines of a file, and a position in code points."""
        lines = serving.workspace.get_text_document(uri).source.splitlines()
        text = lines[at.line] if at.line < len(lines) else ""
        column = len(text.encode("utf-16-le")[: 2 * at.character].decode("utf-16-le", "ignore"))
        return lines, at.line, column

    return serving


def _touches(one: types.Range, other: types.Range) -> bool:
    """Whether two ranges share a line; what is to be added is offered wherever the finding's line is."""
    return one.start.line <= other.end.line and other.start.line <= one.end.line


def _action(uri: str, loaded: Loaded, one: Found) -> types.CodeAction | None:
    """Insert what a finding suggests to add."""
    if one.row is None or loaded.lines is None:
        return None
    edits = []
    for insertion in insertions(loaded, one.row):
        line, column = loaded.lines.position(insertion.offset)
        place = position(loaded.lines, line - 1, column - 1)
        edits.append(types.TextEdit(types.Range(place, place), insertion.text))
    if not edits:
        return None
    return types.CodeAction(
        title=f"Add what {one.row.guideline}/{one.row.item} asks for",
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[one.diagnostic],
        edit=types.WorkspaceEdit(changes={uri: edits}),
    )


def _range(lines: list[str], line: int, start: int, end: int) -> types.Range:
    whole = Lines("\n".join(lines))
    return types.Range(position(whole, line, start), position(whole, line, end))
