"""Tensors in .npz and .safetensors files, grouped by product."""

import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

from tilewright.files import written
from tilewright_golden.contract import Tensors

__all__ = ["check_suffix", "products", "read", "write"]

_KINDS = (".npz", ".safetensors")


def read(path: Path, option: str = "--input") -> Tensors:
    """Every tensor in a file, by its key; `option` names the path in errors.

    Raises:
        ValueError: for a file that cannot be opened, for another suffix, for a truncated or
            damaged file, for pickled objects.
    """
    check_suffix(option, path)
    try:
        with path.open("rb"):
            pass
    except OSError as error:
        raise ValueError(f"{option} must be a file that can be read, not {path} "
                         f"({error.strerror})") from None
    try:
        if path.suffix == ".safetensors":
            return load_file(path)
        with np.load(path, allow_pickle=False) as file:
            return {key: file[key] for key in file.files}
    except (zipfile.BadZipFile, zlib.error, SafetensorError, EOFError, OSError, ValueError,
            KeyError) as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        raise ValueError(f"{option} {path} must be a whole {path.suffix} file of plain arrays: "
                         f"{reason}") from None


def write(path: Path, tensors: Mapping[str, np.ndarray]) -> None:
    """Write `tensors` to `path`, whole or not at all.

    Raises:
        ValueError: for another suffix, or where it cannot be written.
    """
    check_suffix("--output", path)
    whole = {key: np.asarray(values, order="C") for key, values in tensors.items()}
    with written(path, "--output") as beside:
        if path.suffix == ".safetensors":
            save_file(whole, beside)
        else:
            np.savez_compressed(beside, allow_pickle=False, **whole)


def products(tensors: Mapping[str, np.ndarray]) -> dict[str, Tensors]:
    """Tensors grouped by what stands before the last `/` of their keys; "" where none does."""
    groups: dict[str, Tensors] = {}
    for key, values in tensors.items():
        product, _, name = key.rpartition("/")
        groups.setdefault(product, {})[name] = values
    return groups


def check_suffix(what: str, path: Path) -> None:
    """Raise ValueError unless `path` has the suffix of a tensor file."""
    if path.suffix not in _KINDS:
        raise ValueError(f"{what} must be a {' or '.join(_KINDS)} file, not {path}")
