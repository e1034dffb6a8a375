"""Files that appear whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

__all__ = ["atomically"]


@contextmanager
def atomically(path: Path) -> Iterator[Path]:
    """Yield a path beside `path` to write to; it takes the name `path` when the block ends well.

    Missing folders are made. If the block raises, nothing is left and an older `path` stays.
    Raises OSError, with `path` as its file name, where it cannot be written.
    """
    beside = path.with_name(f".{path.stem}.{uuid4().hex}{path.suffix}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.touch(exist_ok=False)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None
    try:
        yield beside
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
