"""How many bits of a word are one."""

from collections.abc import Sequence

from amaranth.hdl import Module, Signal, Value

__all__ = ["popcount"]


def popcount(m: Module, bits: Sequence[Value], name: str) -> Value:
    """The number of ones among single `bits`, at least one, in as many bits as it may need.

    Sums of halves, each used once and nowhere cut: so synthesis merges them all into one sum of
    single bits, of which it makes ``n - popcount(n)`` full adders and less than ``log2(n)`` half
    adders. Full adders written out one by one become other gates, in which the carries glitch.
    """
    level = 0
    numbers = list(bits)
    while len(numbers) > 1:
        pairs = list(zip(numbers[::2], numbers[1::2], strict=False))
        odd = numbers[2 * len(pairs):]
        numbers = []
        for place, (first, second) in enumerate(pairs):
            total = Signal(max(len(first), len(second)) + 1, name=f"{name}_{level}_{place}")
            m.d.comb += total.eq(first + second)
            numbers.append(total)
        numbers += odd
        level += 1
    return numbers[0][:len(bits).bit_length()]
