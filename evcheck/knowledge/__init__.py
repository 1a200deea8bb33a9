"""What the field knows, as data: proteins, methods, products, techniques, rotors and so on.

`entries` has the record classes, `data/` the YAML that people edit, `built.json` what is shipped,
`lookup` the way in.
"""

from __future__ import annotations

from evcheck.knowledge.lookup import Name, digest, entries, find, fold, nearest, source

__all__ = ["Name", "digest", "entries", "find", "fold", "nearest", "source"]
