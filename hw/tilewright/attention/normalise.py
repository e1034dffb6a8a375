"""The last stage of attention: sums of weighted values, divided by the sums of their weights."""

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from amaranth.hdl import Array, Cat, Module, Mux, Signal, Value, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.attention.sparse_context import sum_shape, sums_layout
from tilewright.formats import code
from tilewright.parts.divider import Divider, FloatDivider
from tilewright.parts.reciprocal import Reciprocal
from tilewright_golden.attention import AttentionParams
from tilewright_golden.formats import Int

__all__ = ["NORMALISATIONS", "DivideNormalise", "FloatNormalise", "ReciprocalNormalise",
           "normalise"]


class _Taken(wiring.Component):
    """Sums one by one, of beats that are taken with their first sum: the others wait here.

    For a source that cannot hold a beat.

    Parameters
    ----------
    params : :class:`AttentionParams`
    count
        Sums in a beat.

    Members
    -------
    i : payload ``sums_layout(params, count)``
    o : payload ``{sum: sum_shape(params), last: 1}``
        The first in the cycle of its beat; `last`: of the query.
    """

    i: stream.Interface
    o: stream.Interface

    def __init__(self, params: AttentionParams, count: int) -> None:
        self.params = params
        self.count = count
        super().__init__({
            "i": In(stream.Signature(sums_layout(params, count))),
            "o": Out(stream.Signature(data.StructLayout({"sum": sum_shape(params), "last": 1}))),
        })

    @property
    def _ending(self) -> int:
        """Sums in the last beat of a query."""
        return (self.params.values - 1) % self.count + 1

    def elaborate(self, platform: object) -> Module:
        m = Module()
        left = Signal(range(self.count))
        closes = Signal(reset_less=True)
        kept = [Signal(sum_shape(self.params), name=f"kept_{number}", reset_less=True)
                for number in range(1, self.count)]
        sums = self.i.payload.sums
        ending = self.i.payload.last
        empty = Signal()
        m.d.comb += [
            empty.eq(left == 0),
            self.i.ready.eq(self.o.ready & empty),
            self.o.valid.eq(self.i.valid | ~empty),
        ]
        if not kept:
            m.d.comb += [self.o.payload.sum.eq(sums[0]), self.o.payload.last.eq(ending)]
            return m
        # Sums on their way, which change all the time, do not reach what divides.
        m.d.comb += [
            self.o.payload.sum.eq(Mux(empty & self.i.valid, sums[0], kept[0])),
            self.o.payload.last.eq(Mux(empty, ending & (self._ending == 1),
                                       closes & (left == 1))),
        ]
        with m.If(self.o.ready & self.o.valid):
            with m.If(empty):
                m.d.sync += [
                    left.eq(Mux(ending, self._ending - 1, self.count - 1)),
                    closes.eq(ending),
                    *(held.eq(sums[number]) for number, held in enumerate(kept, 1)),
                ]
            with m.Else():
                m.d.sync += left.eq(left - 1)
                m.d.sync += [held.eq(after) for held, after in pairwise(kept)]
        return m


class _Waiting(_Taken):
    """Sums one by one, of beats that wait until their last sum has been taken.

    Members
    -------
    i, o
        As in `_Taken`.
    """

    def elaborate(self, platform: object) -> Module:
        m = Module()
        number = Signal(range(self.count))
        ending = self.i.payload.last
        final = Signal()
        m.d.comb += [
            final.eq(number == Mux(ending, self._ending - 1, self.count - 1)),
            self.o.valid.eq(self.i.valid),
            self.o.payload.sum.eq(Array(self.i.payload.sums[n] for n in range(self.count))[number]),
            self.o.payload.last.eq(ending & final),
            self.i.ready.eq(self.o.ready & final),
        ]
        with m.If(self.i.valid & self.o.ready):
            m.d.sync += number.eq(Mux(final, 0, number + 1))
        return m


SUMS: dict[bool, type[_Taken]] = {False: _Taken, True: _Waiting}
"""What takes beats apart, by whether they may wait."""


class Normalise(wiring.Component):
    """What the normalisations share: beats in, one result a beat out.

    Parameters
    ----------
    params : :class:`AttentionParams`
    count
        Sums in a beat of `i`.
    waits
        Whether `i` holds its beat until the last of its sums has been taken, so that it need not
        be kept here.
    """

    i: stream.Interface
    o: stream.Interface

    units: int
    """How many work side by side."""

    def __init__(self, params: AttentionParams, count: int, *, waits: bool = False) -> None:
        self.params = p = params
        self.count = count
        self.waits = waits
        super().__init__({
            "i": In(stream.Signature(sums_layout(p, count))),
            "o": Out(stream.Signature(data.StructLayout({"data": code(p.output), "last": 1}))),
        })

    @property
    @abstractmethod
    def latency(self) -> int:
        """Cycles from a sum to its result."""

    @property
    @abstractmethod
    def duration(self) -> int:
        """Cycles from the first sum of a query to the first one of the next, if nothing waits."""

    @abstractmethod
    def takes(self, available: int, before: Sequence[int], first: bool) -> int:
        """When a sum is taken that is there from a cycle on, given when all before it were taken.

        `first`: it is the first of its query.
        """

    def sums(self) -> Iterator[int]:
        """For each sum of a query the cycle in which it is taken, if nothing waits.

        Counted from the first beat of the query. The result leaves `latency` cycles later. A beat
        is taken with its first sum, or with its last one if it `waits`.
        """
        taken: list[int] = []
        for number in range(self.params.values):
            taken.append(self.takes(0, taken, number == 0))
        yield from taken

    def _taken_apart(self, m: Module) -> _Taken:
        """Sums one by one."""
        m.submodules.sums = sums = SUMS[self.waits](self.params, self.count)
        wiring.connect(m, wiring.flipped(self.i), sums.i)
        return sums


class _Serial(Normalise):
    """Serial dividers, which take the sums of a query in turn.

    A total is held here for all of them, so that the first sum of a query waits until the last
    result of the one before has left.
    """

    def __init__(self, params: AttentionParams, count: int, *, waits: bool = False) -> None:
        super().__init__(params, count, waits=waits)
        enough = (units for units in range(1, self.interval)
                  if self._duration(units) <= params.key_words)
        self.units = min(next(enough, self.interval), params.values)

    @property
    def interval(self) -> int:
        """Cycles from a sum to the next one that the same divider takes."""
        return self.latency + 1

    @abstractmethod
    def _divider(self) -> Any:
        """A place of the divider."""

    def _duration(self, units: int) -> int:
        turns, rest = divmod(self.params.values - 1, units)
        return turns * self.interval + rest + self.interval

    @property
    def duration(self) -> int:
        """Cycles from the first sum of a query to the first one of the next, if nothing waits."""
        return self._duration(self.units)

    def takes(self, available: int, before: Sequence[int], first: bool) -> int:
        """When a sum is taken: by the divider whose turn it is, the first one when all are idle."""
        others = (before[-1] + (self.interval if first else 1) for _ in before[-1:])
        own = (taken + self.interval for taken in before[-self.units:][:len(before) >= self.units])
        return max([available, *others, *own])

    def elaborate(self, platform: object) -> Module:
        m = Module()
        sums = self._taken_apart(m)
        taken = Signal()
        given = Signal()
        first = Signal(init=1)
        total = Signal(self.i.payload.total.shape(), reset_less=True)
        with m.If(taken):
            m.d.sync += first.eq(sums.o.payload.last)
            with m.If(first):
                m.d.sync += total.eq(self.i.payload.total)

        enters = self._turn(m, taken, "enters")
        leaves = self._turn(m, given, "leaves")
        dividers: list[Any] = []
        lasts: list[Signal] = []
        for number in range(self.units):
            m.submodules[f"divider_{number}"] = divider = self._divider()
            last = Signal(name=f"last_{number}", reset_less=True)
            here = Signal(name=f"enters_{number}")
            m.d.comb += [
                here.eq(taken & (enters == number)),
                divider.i.valid.eq(here),
                divider.i.payload.dividend.eq(sums.o.payload.sum),
                divider.divisor.eq(total),
                divider.o.ready.eq(self.o.ready & (leaves == number)),
            ]
            with m.If(here):
                m.d.sync += last.eq(sums.o.payload.last)
            dividers.append(divider)
            lasts.append(last)
        idle = Cat(divider.i.ready for divider in dividers)
        m.d.comb += [
            sums.o.ready.eq(Array(idle)[enters] & (~first | idle.all())),
            taken.eq(sums.o.valid & sums.o.ready),
            given.eq(self.o.valid & self.o.ready),
            self.o.valid.eq(Array(divider.o.valid for divider in dividers)[leaves]),
            self.o.payload.data.eq(
                Array(divider.o.payload.quotient for divider in dividers)[leaves]),
            self.o.payload.last.eq(Array(lasts)[leaves]),
        ]
        return m

    def _turn(self, m: Module, moves: Value, name: str) -> Signal:
        """Whose turn it is: each divider's in order."""
        turn = Signal(range(self.units), name=name)
        with m.If(moves):
            m.d.sync += turn.eq(Mux(turn == self.units - 1, 0, turn + 1))
        return turn


class DivideNormalise(_Serial):
    """Integer sums by the total of their weights, rounded half to even, one result a beat.

    `units` serial dividers, as few as give the results of a query in the time of its scores. While
    `o` stalls so do, in time, the dividers and `i`.

    Parameters
    ----------
    params, count, waits
        As in `Normalise`.

    Members
    -------
    i : payload ``sums_layout(params, count)``
        Sums beyond the `values` of a query are dropped. The total is that of the first beat.
    o : payload ``{data: code(params.output), last: 1}``
        `params.values` results of a query, `last` with the final one.
    """

    @property
    def latency(self) -> int:
        """Cycles from a sum to its result: one for each bit of it, and one for a raised sum."""
        return self.params.output.width + (not sum_shape(self.params).signed)

    def _divider(self) -> Any:
        p = self.params
        return Divider.placed(sum_shape(p), p.total_max.bit_length(), p.output.width, p.fraction)


class FloatNormalise(_Serial):
    """Sums in fp32 by the total of their weights, rounded once, half to even, to bf16.

    `units` serial dividers, as few as give the results of a query in the time of its scores. While
    `o` stalls so do, in time, the dividers and `i`.

    Parameters
    ----------
    params, count, waits
        As in `Normalise`.

    Members
    -------
    i : payload ``sums_layout(params, count)``
        Sums beyond the `values` of a query are dropped. The total is that of the first beat.
    o : payload ``{data: 16, last: 1}``
        `params.values` results of a query, `last` with the final one.
    """

    @property
    def latency(self) -> int:
        """Cycles from a sum to its result: one for each digit of the quotient, and one."""
        return FloatDivider.latency

    def _divider(self) -> Any:
        return FloatDivider.placed(self.params.total_max.bit_length())


class ReciprocalNormalise(Normalise):
    """Integer sums times the reciprocal of the total of their weights, one result a cycle.

    The reciprocal is computed when the first beat of a query is there, a bit a cycle; then one
    multiplier takes a sum a cycle, and what it gives is shifted and rounded half up behind a
    register. While `o` stalls so does `i`.

    Parameters
    ----------
    params, count, waits
        As in `Normalise`.

    Members
    -------
    i : payload ``sums_layout(params, count)``
        Sums beyond the `values` of a query are dropped. The total is that of the first beat.
    o : payload ``{data: code(params.output), last: 1}``
        `params.values` results of a query, `last` with the final one.
    """

    units = 1

    @property
    def latency(self) -> int:
        """Cycles from a sum to its result."""
        return 1

    @property
    def _places(self) -> int:
        """Bits of the reciprocal: they keep the result within one step."""
        return self.params.output.width + 1

    @property
    def _first(self) -> int:
        """Cycles from the first beat of a query to its first sum."""
        return self._places + 1

    @property
    def duration(self) -> int:
        """Cycles from the first sum of a query to the first one of the next, if nothing waits."""
        return self._first + self.params.values

    def takes(self, available: int, before: Sequence[int], first: bool) -> int:
        """When a sum is taken: the first one when the reciprocal is there, the others in turn."""
        return max([available, *(taken + 1 for taken in before[-1:])]) + first * self._first

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        bits = p.total_max.bit_length()
        sums = self._taken_apart(m)
        m.submodules.reciprocal = reciprocal = Reciprocal.placed(bits, self._places)
        total = Signal(bits, reset_less=True)
        # Of this query the reciprocal has been asked for.
        begun = Signal()
        taken = Signal()
        begins = Signal()
        m.d.comb += [
            begins.eq(sums.o.valid & ~begun),
            taken.eq(sums.o.valid & sums.o.ready),
            sums.o.ready.eq(begun & reciprocal.done & (self.o.ready | ~self.o.valid)),
            reciprocal.start.eq(begins),
            reciprocal.number.eq(total),
        ]
        with m.If(begins):
            m.d.sync += [total.eq(self.i.payload.total), begun.eq(1)]
        with m.Elif(taken & sums.o.payload.last):
            m.d.sync += begun.eq(0)

        factor = Signal(signed(p.sum_width))
        product = Signal(signed(p.sum_width + self._places), reset_less=True)
        places = Signal(range(bits), reset_less=True)
        raised = 0 if sum_shape(p).signed else p.value.minimum
        m.d.comb += factor.eq(Mux(taken, sums.o.payload.sum + total * raised, 0))
        with m.If(taken):
            m.d.sync += [
                self.o.valid.eq(1),
                self.o.payload.last.eq(sums.o.payload.last),
                product.eq(factor * reciprocal.reciprocal),
                places.eq(bits - 1 - reciprocal.zeros),
            ]
        with m.Elif(self.o.ready):
            m.d.sync += self.o.valid.eq(0)
        # Down to the result and a bit to round it by, each step as wide as the next ones need.
        shifted: Value = product[self._places - p.fraction - 1:]
        for stage in reversed(range(len(places))):
            step = 1 << stage
            after = Signal(min(len(shifted), p.output.width + step), name=f"shifted_{step}")
            m.d.comb += after.eq(Mux(places[stage], shifted[step:].as_signed(),
                                     shifted.as_signed())[:len(after)])
            shifted = after
        m.d.comb += self.o.payload.data.eq(shifted[1:].as_signed() + shifted[0])
        return m


NORMALISATIONS: dict[tuple[str, bool], type[Normalise]] = {
    ("divide", True): DivideNormalise,
    ("reciprocal", True): ReciprocalNormalise,
    ("divide", False): FloatNormalise,
    ("reciprocal", False): FloatNormalise,
}
"""The component by `params.normalisation` and whether values are integers."""


def normalise(params: AttentionParams, count: int, *, waits: bool = False) -> Normalise:
    """The normalisation of `params`, of beats of `count` sums."""
    chosen = NORMALISATIONS[params.normalisation, isinstance(params.value, Int)]
    return chosen(params, count, waits=waits)
