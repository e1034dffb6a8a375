"""Where results differ from the golden ones."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

__all__ = ["Mismatches", "compare", "expect"]


@dataclass(frozen=True)
class Mismatches:
    """How many values differ, and the first of them in words."""

    count: int
    total: int
    first: str

    def __str__(self) -> str:
        return f"{self.first} ({self.count} of {self.total} values differ)"


def compare(name: str, actual: Mapping[str, Any], golden: Mapping[str, Any],
            start: int = 0) -> Mismatches | None:
    """The differences between two sets of arrays with the same keys; None where there are none.

    `name` leads the text, as in `o.data[17, 3] is 5, golden says 7`. What lies before index
    `start` of the first axis may differ.
    """
    count = total = 0
    first = ""
    for key, values in golden.items():
        wanted, found = np.asarray(values), np.asarray(actual[key])
        total += wanted[start:].size if start else wanted.size
        if wanted.shape != found.shape:
            count += wanted.size
            first = first or f"{name}.{key} has shape {found.shape}, golden says {wanted.shape}"
            continue
        differs = wanted != found
        differs[:start] = False
        wrong = np.argwhere(differs)
        count += len(wrong)
        if len(wrong) and not first:
            place = tuple(map(int, wrong[0]))
            index = f"[{', '.join(map(str, place))}]" if place else ""
            first = f"{name}.{key}{index} is {found[place]}, golden says {wanted[place]}"
    return Mismatches(count, total, first) if first else None


def expect(actual: Mapping[str, Mapping[str, Any]],
           golden: Mapping[str, Mapping[str, Any]]) -> None:
    """Raise AssertionError, naming the first mismatch, unless the beats of all streams agree."""
    for name, fields in golden.items():
        wrong = compare(name, actual[name], fields)
        if wrong is not None:
            raise AssertionError(str(wrong))
