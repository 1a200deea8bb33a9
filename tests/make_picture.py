"""Draw the report that the README shows: `python -m tests.make_picture` writes `docs/report.svg`.

The picture has the beginning and the end of what the terminal shows for one example; what is left out between
them is marked. The letters are those of the reader's machine, so that nothing is fetched to show it.
"""

from __future__ import annotations

from io import StringIO

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from evcheck.views import terminal
from tests.make_reports import EXAMPLES, ROOT, check

EXAMPLE = EXAMPLES / "gaps" / "plasma_exoquick.yaml"
PLACE = ROOT / "docs" / "report.svg"
COMMAND = f"$ evcheck check {EXAMPLE.relative_to(ROOT).as_posix()}"
WIDTH = 100

THEME = TerminalTheme(
    (255, 255, 255),
    (36, 41, 47),
    [(36, 41, 47), (185, 28, 28), (21, 115, 52), (146, 88, 0), (29, 78, 216), (126, 34, 206), (14, 116, 144),
     (107, 114, 128)],
    [(75, 85, 99), (185, 28, 28), (21, 115, 52), (146, 88, 0), (29, 78, 216), (126, 34, 206), (14, 116, 144),
     (36, 41, 47)],
)  # fmt: skip
"""Dark letters on white, in colours dark enough to read."""

SHAPE = """\
<svg viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg" xml:space="preserve" role="img">
<title>The report of evcheck check</title>
<style>
.{unique_id}-matrix {{
font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;
font-size: {char_height}px;
line-height: {line_height}px;
}}
.{unique_id}-title {{ font-family: sans-serif; font-size: 18px; fill: #57606a; }}
svg > rect {{ stroke: #d0d7de; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/>
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def shown() -> list[str]:
    """The parts of the coloured report that are worth looking at; `⋮` stands for the rest."""
    parts = terminal.render(check(EXAMPLE), width=WIDTH).rstrip("\n").split("\n\n")
    finding = next(number for number, part in enumerate(parts) if "not met" in part)
    counts = next(number for number, part in enumerate(parts) if "rows (one item" in part)
    return [COMMAND, *parts[: finding + 1], "⋮", *parts[counts:]]


def picture() -> str:
    """The report as SVG."""
    console = Console(
        record=True, width=WIDTH, file=StringIO(), force_terminal=True, color_system="standard", legacy_windows=False
    )
    console.print(Text.from_ansi("\n\n".join(shown())), soft_wrap=True, highlight=False)
    return console.export_svg(title="evcheck check", theme=THEME, code_format=SHAPE, unique_id="report")


if __name__ == "__main__":
    PLACE.parent.mkdir(exist_ok=True)
    PLACE.write_text(picture(), encoding="utf-8", newline="\n")
