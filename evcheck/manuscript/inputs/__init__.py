"""Files of several formats -> a manuscript as text."""

from __future__ import annotations

import os

from evcheck.manuscript.inputs.limits import MAX_BYTES, Unreadable, refuse_large
from evcheck.manuscript.text import Manuscript

__all__ = ["Unreadable", "read"]


def read(path_or_bytes: str | os.PathLike[str] | bytes, name: str = "") -> Manuscript:
    """Read a manuscript from a path, or from the bytes of a file with its name.

    The format is told by the content, then by the ending of the name. Raises `Unreadable` with a sentence for the
    user where the file cannot be opened, is empty, hostile, encrypted, a scan, or of a format that is not read.
    """
    import hashlib

    from evcheck.manuscript.inputs.assembly import assemble
    from evcheck.manuscript.inputs.formats import source_of

    if isinstance(path_or_bytes, bytes):
        path, data = name, path_or_bytes
    else:
        path = name or os.fspath(path_or_bytes)
        data = _content(os.fspath(path_or_bytes))
    refuse_large(len(data))
    return assemble(source_of(data, path), path, hashlib.sha256(data).hexdigest())


def _content(path: str) -> bytes:
    from evcheck.reading.loading import cannot_open

    try:
        with open(path, "rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise Unreadable(cannot_open(path, error)) from None
    except ValueError:
        raise Unreadable("The name of the file holds a character that no file name can have.") from None
