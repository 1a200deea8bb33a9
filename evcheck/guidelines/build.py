"""Build the guidelines that are shipped from their YAML files: `python -m evcheck.guidelines.build`."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

from evcheck.guidelines import vocabulary
from evcheck.guidelines.files import located
from evcheck.guidelines.parsing import GuidelineError, parse

HERE = Path(__file__).parent
BUILT = HERE / "built.json"

ORDER = (
    "esc2018", "misev2018", "misev2023", "ev-metric", "miflowcyt-ev", "miblood-ev", "ev-rna", "ccm-ev", "urine-ev",
    "csf-ev", "msc-sev", "ev-therapy", "human-use", "plausibility",
)  # fmt: skip
"""The order in which guidelines are listed and reported: general ones first."""


def build() -> str:
    """The content of `built.json`; every file is parsed first, so that a broken one is never shipped."""
    built: dict[str, Any] = {}
    for path in sorted(HERE.glob("*.yaml"), key=lambda path: ORDER.index(path.stem)):
        content, lines = located(path.read_text(encoding="utf-8"))
        digest = sha256(path.read_bytes()).hexdigest()
        try:
            guideline = parse(content, digest)
            unknown = list(vocabulary.problems(content))
        except GuidelineError as error:
            unknown = list(error.mistakes)
        if unknown:
            raise ValueError("\n".join(f"{path.name}:{lines.of(one.path)}: {one.text}" for one in unknown))
        if guideline.id != path.stem:
            raise ValueError(f"{path.name} holds the guideline `{guideline.id}`")
        built[guideline.id] = {"digest": digest, "content": content}
    return json.dumps(built, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    BUILT.write_text(build(), encoding="utf-8")
