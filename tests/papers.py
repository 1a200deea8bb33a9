"""Published papers to try drafting on; tests that need them are skipped where they are not."""

from __future__ import annotations

import os
from pathlib import Path

from tests.commands import ROOT

PAPERS = Path(os.environ.get("EVCHECK_PAPERS", ROOT.parent / "shared" / "papers"))
"""The folder with papers and the facts in them; `EVCHECK_PAPERS` names another."""

TEXTS = [path for ending in ("txt", "xml") for path in sorted(PAPERS.glob(f"*.{ending}"))]
