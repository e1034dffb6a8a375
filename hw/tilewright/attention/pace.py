"""In which cycles queries pass the stages of an engine: the recurrences of the cycle formulas."""

from collections import deque
from typing import TYPE_CHECKING

from tilewright.attention.normalise import Normalise
from tilewright_golden.attention import AttentionParams

if TYPE_CHECKING:
    from tilewright.attention.select import SelectTopN

__all__ = ["ContextPace", "SelectionPace"]


class ContextPace:
    """Cycles of a `SparseContext` in front of a normalisation that never has to wait.

    All of it stands still while sums that are there are not taken. So its own time counts only
    cycles in which it moves; `waited` are the others, up to the sums that were taken last.

    Parameters
    ----------
    params : :class:`AttentionParams`
    normalise
        What takes the sums.
    """

    def __init__(self, params: AttentionParams, normalise: Normalise) -> None:
        self._params = params
        self._normalise = normalise
        self._taken: list[int] = []
        self._waited = 0
        self._free = 0
        self._sums: deque[tuple[int, int, bool]] = deque()

    def query(self, listed: int, kept: int) -> tuple[int, int]:
        """When a query of so many kept keys starts, and when its last value is addressed.

        Given the cycle in which its list is complete; queries in their order.
        """
        p = self._params
        start = self._free
        while self._now(start) <= listed:
            # Without sums that wait, time is simply time.
            start += 1 if self._sums else listed + 1 - self._now(start)
        started = self._now(start)
        for group in range(1, p.groups + 1):
            count = min(p.columns, p.values - (group - 1) * p.columns)
            self._sums.append((start + group * kept + 2, count, group == 1))
        self._free = start + p.groups * kept
        return started, self._now(self._free)

    def end(self) -> int:
        """When the last result of all queries leaves."""
        self._now(self._free + 2)
        return self._taken[-1] + self._normalise.latency

    def _now(self, own: int) -> int:
        """The cycle behind which its own time is one more than `own`."""
        while self._sums and self._sums[0][0] <= own:
            there, count, first = self._sums.popleft()
            there += self._waited
            takes = self._normalise.takes
            self._taken.append(takes(there, self._taken, first))
            self._waited += self._taken[-1] - there
            for _ in range(count - 1):
                self._taken.append(takes(self._taken[-1] + 1, self._taken, False))
        return own + self._waited


class SelectionPace:
    """Cycles of a selection whose results are taken at once.

    Parameters
    ----------
    select : :class:`SelectTopN`
    """

    def __init__(self, select: "SelectTopN") -> None:
        self._select = select
        self._ends = self._taken = self._before = self._passed = -1
        self._leaves = -1, -1

    @property
    def may_begin(self) -> int:
        """From which cycle on the next query may begin: two queries may wait for the sieve."""
        return self._before + 1

    def query(self, arrived: int, keys: int) -> int:
        """When the last kept key of a query leaves, of so many keys of which the last arrives in a
        cycle; queries in their order."""
        select = self._select
        self._ends, words = select.words(arrived, keys, self._ends)
        found = max(select.tracker.finds(self._ends, self._taken), self._passed)
        self._before, self._taken = self._taken, found
        self._passed, self._leaves = select.passes(found + words, keys, self._leaves)
        return self._leaves[1]
