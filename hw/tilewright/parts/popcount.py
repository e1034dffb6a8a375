"""How many bits of a word are one."""

from collections.abc import Sequence
from heapq import heapify, heappop, heappush

from amaranth.hdl import Cat, Module, Signal, Value

__all__ = ["popcount"]


def popcount(m: Module, bits: Sequence[Value], name: str) -> Value:
    """The number of ones among single `bits`, with as many bits as it may need.

    Full adders, three bits of a weight at a time, the earliest first; two that are left over meet
    in a half adder. That takes ``n - popcount(n)`` full adders and less than ``log2(n)`` half
    adders for ``n`` bits. Source: Dadda, Some schemes for parallel multipliers, Alta Frequenza 34
    (1965).
    """
    column = [(0, order, bit) for order, bit in enumerate(bits)]
    count: list[Value] = []
    while column:
        carries: list[tuple[int, int, Value]] = []
        heapify(column)
        serial = len(column)
        while len(column) > 1:
            taken = [heappop(column) for _ in range(min(3, len(column)))]
            late = 1 + max(depth for depth, _, _ in taken)
            total = Signal(2, name=f"{name}_{len(count)}_{len(carries)}")
            m.d.comb += total.eq(sum((bit for _, _, bit in taken[1:]), taken[0][2]))
            heappush(column, (late, serial, total[0]))
            carries.append((late, serial, total[1]))
            serial += 1
        count.append(column[0][2])
        column = carries
    return Cat(count)
