"""Parameter and operand checks, so that all messages read alike."""

import operator
from typing import Any

import numpy as np
import numpy.typing as npt

__all__ = ["finite_numbers", "int_in", "integers_in", "kind_of", "one_of", "real_numbers"]


def int_in(owner: object, name: str, low: int, high: int) -> None:
    """Raise unless attribute `name` of `owner` is an integer in `low`..`high`."""
    value = getattr(owner, name)
    label = f"{type(owner).__name__}.{name}"
    try:
        if isinstance(value, bool | np.bool_):
            raise TypeError
        value = operator.index(value)
    except TypeError:
        raise TypeError(f"{label} must be an integer in {low}..{high}, not {value!r}") from None
    if not low <= value <= high:
        raise ValueError(f"{label} must be in {low}..{high}, not {value}")
    # What NumPy calls an integer would overflow where a Python integer grows.
    object.__setattr__(owner, name, value)


def kind_of(owner: object, name: str, kind: type | tuple[type, ...], words: str) -> None:
    """Raise unless attribute `name` of `owner` is a `kind`, which `words` describe."""
    value = getattr(owner, name)
    if not isinstance(value, kind):
        shown = getattr(value, "name", repr(value))
        raise TypeError(f"{type(owner).__name__}.{name} must be {words}, not {shown}")


def one_of(owner: object, name: str, values: tuple[Any, ...]) -> None:
    """Raise unless attribute `name` of `owner` is one of `values`."""
    value = getattr(owner, name)
    kind_of(owner, name, type(values[0]), " or ".join(map(repr, values)))
    if value not in values:
        legal = " or ".join(map(repr, values))
        raise ValueError(f"{type(owner).__name__}.{name} must be {legal}, not {value!r}")


def integers_in(name: str, values: npt.ArrayLike, low: int, high: int) -> npt.NDArray[np.int64]:
    """`values` as int64; raise unless they are integers in `low`..`high`."""
    array = np.asarray(values)
    if array.dtype.kind not in "iub":
        what = "NaN" if array.dtype.kind == "f" and np.isnan(array).any() else array.dtype
        raise TypeError(f"{name} must be integers in {low}..{high}, not {what}")
    if array.size and not (low <= int(array.min()) and int(array.max()) <= high):
        raise ValueError(f"{name} must be in {low}..{high}, not {array.min()}..{array.max()}")
    return array.astype(np.int64)


def real_numbers(name: str, values: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """`values` as float64; raise unless they are real numbers, infinities or NaN."""
    array = np.asarray(values)
    if array.dtype.kind in "cmMSU":
        raise TypeError(f"{name} must be real numbers, not {array.dtype}")
    with np.errstate(invalid="ignore"):  # a signalling NaN becomes a quiet one
        return array.astype(np.float64)


def finite_numbers(name: str, values: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """`values` as float64; raise unless they are real numbers."""
    numbers = real_numbers(name, values)
    if not np.isfinite(numbers).all():
        what = "NaN" if np.isnan(numbers).any() else "infinity"
        raise ValueError(f"{name} must be finite, not {what}")
    return numbers
