"""Bounds of GEMVs against the best of all schedules, found by search under the rules of traces."""

import copy
import dataclasses
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from tilewright_golden.formats.minifloat import BF16
from tilewright_golden.pim import TIMINGS, PimParams, Timing
from tilewright_golden.pim.bounds import GemvBound, lone, stream
from tilewright_golden.pim.requests import FIELDS, Command
from tilewright_golden.pim.rules import Rules

Issued = tuple[tuple[Command, int, int], ...]
"""Commands: kind, group or wave, cycle."""

TABLE = Timing(name="tiny", source="none", clock_ps=1000, cl=2, cwl=1, burst=1, turn=0, rcd_rd=2,
               rcd_wr=2, rcd_comp=3, rcd_copy=2, rp=2, ras=4, rc=6, rrd_s=1, rrd_l=2, faw=5,
               ccd_s=1, ccd_l=1, comp=1, rtp=2, wr=1, wtr_s=1, wtr_l=1, rfc=9, refi=1000)


def tiny(timing: Timing = TABLE, *, waves: int = 1, ranks: int = 1, **others: Any) -> PimParams:
    """Of so many waves, with a bank or some in each group."""
    group = -(-4 // (waves * ranks))
    return PimParams(timing=timing, banks=waves * ranks * group, ranks=ranks, group=group, lanes=64,
                     **others)


def refreshed(refi: int, **shape: int) -> PimParams:
    """Refreshes so fast that no device could have them, for the search to end."""
    params = tiny(copy.copy(TABLE), **shape)
    object.__setattr__(params.timing, "refi", refi)
    return params


class Search:
    """The fewest cycles of `tiles` GEMVs up to `most`, by all orders of their commands.

    In a given order each command comes as early as the rules of traces say: no other way is
    shorter, but REFs of another order may be. States with the same commands done are compared by
    the latest cycle of every command on each place, which is all that the rules look at.
    """

    def __init__(self, params: PimParams, steps: int, tiles: int, *, most: int,
                 start: int = 0) -> None:
        self.p, self.steps, self.tiles, self.start = params, steps, tiles, start
        self.most = most

    def command(self, kind: Command, place: int) -> list[int]:
        fields = dict.fromkeys(FIELDS, 0) | {"opcode": int(kind), "bank": place}
        if kind == Command.GEMV:
            fields |= {"steps": self.steps, "first": 1, "last": 1}
        return [fields[name] for name in FIELDS]

    def choices(self, issued: Issued) -> Iterator[tuple[Command, int]]:
        """Commands that may follow."""
        waves = self.p.waves
        counts = {(kind, place): 0 for kind in (Command.G_ACT, Command.GEMV, Command.PIM_PRE)
                  for place in range(self.p.groups)}
        for kind, place, _ in issued:
            if kind != Command.REF:
                counts[kind, place] += 1
        opens = False
        for group in range(self.p.groups):
            acts, gemvs, closed = (counts[kind, place] for kind, place in (
                (Command.G_ACT, group), (Command.GEMV, group % waves), (Command.PIM_PRE, group)))
            opens |= acts > closed
            if acts == closed == gemvs < self.tiles:
                yield Command.G_ACT, group
            elif closed < gemvs == acts:
                yield Command.PIM_PRE, group
        for wave in range(waves):
            if all(counts[Command.G_ACT, group] > counts[Command.GEMV, wave]
                   for group in range(wave, self.p.groups, waves)):
                yield Command.GEMV, wave
        if not opens and issued and issued[-1][0] != Command.REF:
            yield Command.REF, 0

    def next(self, issued: Issued, kind: Command, place: int) -> int | None:
        """The cycle of one more command."""
        rules = Rules(self.p, self.start)
        for other, where, cycle in issued:
            rules.issue(self.command(other, where), cycle)
        command = self.command(kind, place)
        if rules.state(command):
            return None
        cycle = max(0, *(least for _, least in rules.bounds(command)))
        while rules.collides(command, cycle):
            cycle += 1
        # What is open past the deadline is lost, and so is what would end after it.
        end = cycle if kind == Command.REF else cycle + self.steps * self.p.timing.comp * (
            kind == Command.GEMV)
        return cycle if end <= rules.deadline else None

    def run(self) -> int:
        """Cycles from the first G_ACT to the last READRES."""
        best: list[int] = []
        level: dict[Any, list[tuple[Any, Issued]]] = {(): [((), ())]}
        while level:
            after: dict[Any, list[tuple[Any, Issued]]] = {}
            for states in level.values():
                for _, issued in states:
                    for kind, place in self.choices(issued):
                        cycle = self.next(issued, kind, place)
                        if cycle is not None:
                            self.keep(after, best, (*issued, (kind, place, cycle)))
            level = after
        return min(best, default=self.most + 1)

    def closes(self, issued: Issued) -> bool:
        """Whether a REF can still be in time."""
        closed = [place for kind, place, _ in issued if kind == Command.PIM_PRE]
        opened = [place for kind, place, _ in issued if kind == Command.G_ACT]
        for group in range(self.p.groups):
            if opened.count(group) > closed.count(group):
                cycle = self.next(issued, Command.PIM_PRE, group)
                if cycle is None:
                    return False
                issued = (*issued, (Command.PIM_PRE, group, cycle))
        return self.next(issued, Command.REF, 0) is not None

    def keep(self, after: dict[Any, Any], best: list[int], issued: Issued) -> None:
        gemvs = [cycle for kind, _, cycle in issued if kind == Command.GEMV]
        left = -(-(self.tiles * self.p.waves - len(gemvs)) // self.p.waves)
        since = issued[-1][2] - issued[0][2]
        if since + left * self.steps * self.p.timing.comp > self.most:
            return
        if not left:
            if self.closes(issued):
                best.append(max(gemvs) + self.steps * self.p.timing.comp - issued[0][2])
            return
        counts: dict[tuple[Command, int], int] = {}
        latest: dict[tuple[Command, int], int] = {}
        for kind, place, cycle in issued:
            counts[kind, place] = counts.get((kind, place), 0) + 1
            latest[kind, place] = cycle
        refresh = latest.pop((Command.REF, 0), -1)
        progress = (tuple(sorted(counts.items())), refresh)
        times = np.array([cycle for _, cycle in sorted(latest.items())] + [issued[-1][2]])
        states = after.setdefault(progress, [])
        if any((other <= times).all() for other, _ in states):
            return
        states[:] = [state for state in states if not (times <= state[0]).all()] + [(times, issued)]


SHAPES = [
    (tiny(), 1, 1), (tiny(), 3, 3), (tiny(waves=2), 2, 1), (tiny(waves=2), 2, 3),
    (tiny(waves=2), 6, 2), (tiny(ranks=2), 1, 2), (tiny(ranks=2), 4, 3),
    (tiny(waves=2, ranks=2), 2, 1), (tiny(waves=3), 2, 2),
    (tiny(waves=4), 2, 1), (tiny(dataclasses.replace(TABLE, rc=20), waves=2), 2, 2),
    (tiny(dataclasses.replace(TABLE, ras=12, rc=14), waves=2), 2, 2),
    (tiny(dataclasses.replace(TABLE, faw=11), waves=2), 2, 3),
    (tiny(dataclasses.replace(TABLE, comp=3), waves=2), 3, 2),
    (tiny(dataclasses.replace(TABLE, burst=7), waves=2, vectors=2), 2, 2),
    (tiny(dataclasses.replace(TABLE, burst=9), waves=3), 1, 1)]


@pytest.mark.parametrize(("params", "steps", "tiles"), SHAPES)
def test_no_schedule_is_shorter_and_one_is_as_short(params: PimParams, steps: int,
                                                    tiles: int) -> None:
    least = stream(params, steps, tiles)
    assert Search(params, steps, tiles, most=least).run() == least


@pytest.mark.parametrize("refi", [22, 31, 36])
@pytest.mark.parametrize(("waves", "ranks", "steps", "tiles"), [
    (1, 1, 1, 4), (1, 1, 3, 3), (2, 1, 2, 2), (2, 1, 4, 2), (1, 2, 2, 3)])
def test_refreshes(refi: int, waves: int, ranks: int, steps: int, tiles: int) -> None:
    """A cycle more where commands of two waves would meet on their bus."""
    params = refreshed(refi, waves=waves, ranks=ranks)
    bound = GemvBound(params=params, steps=steps)
    for due in (bound.first_due, (refi + bound.first_due) // 2, refi):
        least = bound.stream(tiles, due)
        found = Search(params, steps, tiles, most=least + 1, start=due - refi).run()
        assert least <= found <= least + 1, due


def test_a_published_example() -> None:
    """NeuPIMs' simulator estimates 90 + 14 + 64 + 6 cycles; ours end when the last result leaves.

    Its ranks open in the same cycle, and it has the four reads of all results after the last step,
    where those of other waves have been read before.
    """
    params = PimParams()
    t = params.timing
    estimate = t.faw * (params.groups // 2 - 1) + t.rcd_rd + 2 * max(32, 6) + 2 * (4 - 1)
    assert estimate == 174
    assert lone(params, 32) == estimate - 2 * (4 - 1) + 1
    assert params.banks * params.lanes * 32 == 16384


def test_real_tables() -> None:
    """Where activations limit, all waves in turn; elsewhere the row cycle."""
    gaps = {name: stream(PimParams(timing=table), 32, 4) - stream(PimParams(timing=table), 32, 3)
            for name, table in TIMINGS.items()}
    assert gaps == {"neupims": 4 * 30, "aim": 4 * 42, "hbm_pim": 14 + 31 * 4 + 6 + 1 + 14,
                    "pim_gpt": 4 * 16}
    aim = PimParams(timing=TIMINGS["aim"], banks=16, ranks=1, columns=64)
    assert stream(aim, 64, 4) - stream(aim, 64, 3) == 56 + 63 * 2 + 12 + 32
    # A single wave: nothing hides its row cycle, nor its rank's.
    one = PimParams(banks=4, ranks=1)
    assert stream(one, 1, 9) - stream(one, 1, 8) == 48


def test_refreshes_of_real_tables() -> None:
    """A REF costs its own time and, but for a wave, that of the last one before it."""
    params = PimParams()
    bound = GemvBound(params=params, steps=32)
    assert bound.waves_between_refreshes == (3900 - 260 - 1 - (14 + 62 + 6 + 1 + 14)) // 30 + 1
    short, long = (stream(params, 32, tiles) for tiles in (30, 1030))
    refreshes = (1030 * 4 - 30 * 4) / bound.waves_between_refreshes
    cost = 260 + 1 + 14 + 62 + 6 + 1 + 14 - 30
    assert long - short == pytest.approx(1000 * 120 + refreshes * cost, abs=2 * cost)


def test_results_that_fill_the_bus() -> None:
    """Eight vectors of 32-bit results take more of it than activations of the window."""
    params = PimParams(vectors=8)
    assert params.reads == 16
    assert stream(params, 8, 5) - stream(params, 8, 4) == 4 * 16 * 2
    # Where only every fourth GEMV has results, activations limit again.
    assert stream(params, 8, 8, chunks=4) - stream(params, 8, 4, chunks=4) == 4 * 120
    assert stream(PimParams(vectors=8, form=BF16), 8, 5) - stream(
        PimParams(vectors=8, form=BF16), 8, 4) == 120


def test_more_is_never_faster() -> None:
    for table in TIMINGS.values():
        for ranks in (1, 2):
            params = PimParams(timing=table, ranks=ranks)
            cycles = [stream(params, 17, tiles) for tiles in range(1, 200)]
            assert cycles == sorted(set(cycles))
            assert stream(params, 17, 60, due=600) > stream(params, 17, 60)
            assert stream(params, 18, 60) > stream(params, 17, 60)


@pytest.mark.parametrize(("arguments", "message"), [
    ({"steps": 33, "tiles": 1}, r"steps must be in 1\.\.32, not 33"),
    ({"steps": 0, "tiles": 1}, r"steps must be in 1\.\.32, not 0"),
    ({"steps": 1, "tiles": 0}, "tiles must be a multiple of 1, at least 1, not 0"),
    ({"steps": 1, "tiles": 3, "chunks": 2}, "tiles must be a multiple of 2, at least 1, not 3"),
    ({"steps": 1, "tiles": 3, "chunks": 0}, "chunks must be at least 1, not 0"),
    ({"steps": 32, "tiles": 3, "due": 97}, "due must be at least 98, not 97")])
def test_what_is_refused(arguments: dict[str, int], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        stream(PimParams(), **arguments)
