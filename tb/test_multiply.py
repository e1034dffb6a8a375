# amaranth: UnusedElaboratable=no
"""Exact products in hardware against those of the formats' integers."""

from itertools import product

import numpy as np
import pytest
from amaranth.hdl import Module, Shape
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright.formats import code, multiply, unpack
from tilewright_golden.formats import Format, bits_of, parse_format, product_range
from tilewright_sim.batch import Batch

EXHAUSTIVE = (
    "af8e3 af8e3", "af8e2 af8e4", "af8e5 i4", "af6e2 af10e3", "af4e3 af4e3", "af4e3 af8e3",
    "af4e2 u12", "af5e4 e4m3", "e4m3 e4m3", "e5m2 i8", "e3m2 e2m3", "e2m1 e2m1", "e2m1 u2",
    "e2m1 af8e3", "i8 af8e3", "u8 af8e3", "af8e3 i8", "u8 e4m3", "i2 af4e3", "i8 i8", "u8 u8",
    "i8 u8", "u3 i13",
)
"""Pairs of at most 16 bits together."""

LARGE = ("af16e5 i8", "af16e4 af16e4", "af12e3 i16", "u16 af11e4", "fp16 i4", "e5m2 af16e3",
         "i16 i16", "u16 i16", "u16 u16")


class Product(wiring.Component):
    """The product of two codes, in the cycle in which they come."""

    i: stream.Interface
    o: stream.Interface

    def __init__(self, left: Format, right: Format) -> None:
        self.formats = left, right
        low, high = product_range(left, right)
        self.shape = Shape(bits_of(low, high), low < 0)
        steady = {name: stream.Signature(data.StructLayout(fields), always_valid=True,
                                         always_ready=True)
                  for name, fields in {"i": {"left": code(left), "right": code(right)},
                                       "o": {"data": self.shape}}.items()}
        super().__init__({"i": In(steady["i"]), "o": Out(steady["o"])})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        left, right = self.formats
        m.d.comb += self.o.payload.data.eq(multiply(
            m, unpack(m, left, self.i.payload.left, "left"),
            unpack(m, right, self.i.payload.right, "right"), "product"))
        return m


def products_of(left: Format, right: Format, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """What the hardware makes of pairs of codes."""
    run = Batch(Product(left, right)).run({"i": {"left": a, "right": b}}, {"o": len(a)})
    return run.outputs["o"]["data"]


@pytest.mark.parametrize("pair", EXHAUSTIVE)
def test_every_product(pair: str) -> None:
    left, right = map(parse_format, pair.split())
    codes = np.array(list(product(left.operands(), right.operands())))
    assert len(codes) <= 1 << 16
    found = products_of(left, right, *codes.T)
    np.testing.assert_array_equal(
        found, left.decode("left", codes[:, 0]) * right.decode("right", codes[:, 1]))


@pytest.mark.parametrize("pair", LARGE)
def test_random_products(pair: str) -> None:
    left, right = map(parse_format, pair.split())
    rng = np.random.default_rng(len(pair))
    a, b = (np.concatenate([form.operands()[[0, -1, 0, -1]], rng.choice(form.operands(), 20_000)])
            for form in (left, right))
    b[:4] = b[[0, 0, 1, 1]]
    found = products_of(left, right, a, b)
    np.testing.assert_array_equal(found, left.decode("left", a) * right.decode("right", b))
