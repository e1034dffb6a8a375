"""Files that appear whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

__all__ = ["atomically", "written"]


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
        try:
            beside.replace(path)
        except OSError as error:
            raise OSError(error.errno, error.strerror, str(path)) from None
    finally:
        beside.unlink(missing_ok=True)


@contextmanager
def written(path: Path, option: str) -> Iterator[Path]:
    """As `atomically`, for a file that a command line names in `option`.

    Raises ValueError, which names both, where it cannot be written.
    """
    try:
        with atomically(path) as beside:
            yield beside
    except OSError as error:
        raise ValueError(f"{option} must be a file that can be written, not {path} "
                         f"({error.strerror})") from None
