"""Least cycles of GEMVs that a timing table implies, whatever schedules their commands.

Cycles count from the first G_ACT to the last READRES. Only GEMVs are on the channel, all of the
same steps; in each wave they are done in order, and no wave of one crosses a refresh. `W` waves,
`R` ranks.

Activation window. A G_ACT is all the activations that its rank may have in `faw` cycles, so those
of a rank are `faw` apart. A wave needs one in each rank; by the time at which k waves have theirs
every rank has issued k, and as commands take turns on the bus, one of them began R - 1 cycles late:
the k-th wave is open at ``R - 1 + (k - 1) * faw`` at the earliest.

Lone GEMV. From there a wave takes ``rcd_comp + steps * comp`` to its READRES. The data of results
takes the bus for ``reads * burst``, so READRESs are as far apart, and W waves take

    R - 1 + rcd_comp + steps * comp + (W - 1) * max(faw, reads * burst).

Row cycle. Before a wave opens its next row it steps through this one, closes it in each rank in
cycles of their own, and precharges; G_ACTs of a group are `rc` and `ras + rp` apart:

    max(rc, ras + rp, rcd_comp + (steps - 1) * comp + rtp + R - 1 + rp).

Of k waves, W different ones, some wave has at least ceil(k / W) rows one after another.

Refresh. All rows are closed before a REF, so the last wave before it ends its row cycle but for the
next activation, and the first one after it opens `rfc` later. From REF to REF is at most `refi`,
which leaves room for so many waves; the others wait for the next, and every REF costs the time from
the last activation before it to the first one after it.
"""

from dataclasses import dataclass, field

from tilewright_golden.pim.params import PimParams
from tilewright_golden.pim.timing import Timing

__all__ = ["GemvBound", "lone", "stream"]


@dataclass(frozen=True, kw_only=True, slots=True)
class GemvBound:
    """Bounds of GEMVs of `steps` steps, of which every `chunks`-th gives results."""

    params: PimParams
    steps: int
    chunks: int = 1
    timing: Timing = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "timing", self.params.timing)
        if not 1 <= self.steps <= self.params.columns:
            raise ValueError(f"steps must be in 1..{self.params.columns}, not {self.steps}")
        if self.chunks < 1:
            raise ValueError(f"chunks must be at least 1, not {self.chunks}")

    @property
    def to_results(self) -> int:
        """From the activation of a wave to its READRES."""
        return self.timing.rcd_comp + self.steps * self.timing.comp

    @property
    def results(self) -> int:
        """From READRES to READRES."""
        return self.params.reads * self.timing.burst

    @property
    def wave(self) -> int:
        """From wave to wave, in any order."""
        return max(self.timing.faw, self.results if self.chunks == 1 else 0)

    @property
    def row_cycle(self) -> int:
        """From a GEMV of a wave to its next."""
        t = self.timing
        closed = t.rcd_comp + (self.steps - 1) * t.comp + t.rtp + self._turns
        return max(t.rc, t.ras + t.rp, closed + t.rp)

    @property
    def waves_between_refreshes(self) -> int:
        """Waves from REF to REF."""
        return self._room(self.timing.refi - self.timing.rfc)

    @property
    def first_due(self) -> int:
        """From a G_ACT to the REF after its wave alone."""
        return self._closed(1)

    def stream(self, tiles: int, due: int | None = None) -> int:
        """Cycles of `tiles` GEMVs one after another.

        `due` is from the first G_ACT to the latest cycle of the first REF; without it, that is as
        far as it could be.
        """
        if tiles < 1 or tiles % self.chunks:
            raise ValueError(f"tiles must be a multiple of {self.chunks}, at least 1, not {tiles}")
        t = self.timing
        due = t.refi if due is None else due
        begun = self._room(due)
        if not begun:
            raise ValueError(f"due must be at least {self.first_due}, not {due}")
        waves = tiles * self.params.waves
        refreshes = max(0, -(-(waves - begun) // self.waves_between_refreshes))
        shared = (tiles // self.chunks * self.params.waves - 1) * self.results
        return self._turns + self.to_results + max(
            shared, self._opened(waves, self.wave), self._cut(waves, refreshes))

    @property
    def _turns(self) -> int:
        """Cycles that the ranks wait for each other on the command bus."""
        return self.params.ranks - 1

    @property
    def _ways(self) -> tuple[tuple[int, int], ...]:
        """From a wave's activation to the earliest REF, and from one wave to the next.

        The first is by the steps and results, the second by the activation.
        """
        t = self.timing
        stepped = max(self.to_results, self.to_results - t.comp + t.rtp + self._turns + t.rp)
        return (stepped, self.wave), (t.ras + t.rp, t.faw)

    def _opened(self, waves: int, wave: int) -> int:
        """From the first wave's activation to that of the last of `waves`, `wave` apart."""
        rows = -(-waves // self.params.waves)
        over = waves - (rows - 1) * self.params.waves
        chain = (rows - 1) * self.row_cycle + min((over - 1) * self.timing.faw, self.row_cycle)
        return max((waves - 1) * wave, chain)

    def _closed(self, waves: int) -> int:
        """From the first G_ACT to the REF after `waves`."""
        return self._turns + max(after + self._opened(waves, wave) for after, wave in self._ways)

    def _room(self, cycles: int) -> int:
        """Waves that `_closed` allows in `cycles`."""
        low, high = 0, 1 + max(0, cycles) // self.timing.faw
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self._closed(middle) <= cycles else (low, middle - 1)
        return low

    def _cut(self, waves: int, refreshes: int) -> int:
        """As `_opened`, with `refreshes` between.

        In each part so many waves take at least as long as either of two lines says, whose sums do
        not depend on where the REFs are.
        """
        count, faw = self.params.waves, self.timing.faw
        found = 0
        for after, wave in self._ways:
            lines = [((waves - 1) * wave, wave)]
            if self.row_cycle > count * faw:
                first = self.row_cycle - (count - 1) * faw
                lines.append((-(-waves * self.row_cycle // count) - first, first))
            found = max(found, *(line + refreshes * max(0, self._turns + after + self.timing.rfc
                                                        - saved) for line, saved in lines))
        return found


def lone(params: PimParams, steps: int) -> int:
    """Cycles of one GEMV."""
    return GemvBound(params=params, steps=steps).stream(1)


def stream(params: PimParams, steps: int, tiles: int, *, chunks: int = 1,
           due: int | None = None) -> int:
    """Cycles of `tiles` GEMVs, of which every `chunks`-th gives results; `GemvBound.stream`."""
    return GemvBound(params=params, steps=steps, chunks=chunks).stream(tiles, due)
