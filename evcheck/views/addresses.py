"""Files as programs of CI name them: with slashes, relative where they are, percent-encoded for URIs."""

from __future__ import annotations

import os
import re
from urllib.parse import quote

_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_KEPT = ":/?#[]@!$&'()*+,;=%~"
"""Signs that a whole address may hold as they are."""


def posix(path: str) -> str:
    """A path with forward slashes and without a leading `./`."""
    if _DRIVE.match(path) or os.sep == "\\":
        path = path.replace("\\", "/")
    while path.startswith("./"):
        path = path[2:].lstrip("/")
    return path


def is_absolute(path: str) -> bool:
    """Whether a path begins at a root or a drive."""
    return path.startswith("/") or bool(_DRIVE.match(path))


def uri(path: str) -> str:
    """A path as a URI: `my%20study.yaml`; `file:///` for one that is absolute."""
    path = posix(path)
    encoded = quote(_bytes(path), safe="/")
    if _DRIVE.match(path):
        return f"file:///{path[0]}:{encoded[encoded.index('/') :]}"
    return f"file://{encoded}" if path.startswith("/") else encoded


def web(address: str) -> str:
    """An address of the web with everything encoded that may not stand in one; nothing for any other scheme."""
    if not address.lower().startswith(("http://", "https://")):
        return ""
    return re.sub("%(?![0-9A-Fa-f]{2})", "%25", quote(_bytes(address), safe=_KEPT.replace("[", "").replace("]", "")))


def _bytes(text: str) -> bytes:
    """A text as UTF-8; names of files that are none keep their bytes."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
