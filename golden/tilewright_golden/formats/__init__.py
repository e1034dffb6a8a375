"""Number formats, as values.

A format says how many bits a code has and which number each code stands for; what is built
from formats knows nothing more of them. `BlockFloat`, `Posit` and `Uniform` are quantisers for
comparison, which no hardware here takes, as are the other definitions of AdaptivFloat in
`variants`.
"""

import re

from tilewright_golden.formats.adaptivfloat import AdaptivFloat
from tilewright_golden.formats.base import Format
from tilewright_golden.formats.block import BlockFloat
from tilewright_golden.formats.integer import Int
from tilewright_golden.formats.minifloat import FP32, MINIFLOATS, Minifloat
from tilewright_golden.formats.posit import Posit
from tilewright_golden.formats.products import bits_of, product_range
from tilewright_golden.formats.uniform import Uniform

__all__ = ["FP32", "I8", "MINIFLOATS", "AdaptivFloat", "BlockFloat", "Format", "Int", "Minifloat",
           "Posit", "Uniform", "bits_of", "parse_format", "product_range"]

I8 = Int(8)
"""Signed bytes."""

_LEGAL = f"i2..i16, u2..u16, af4e2..af16e5 or one of {', '.join(MINIFLOATS)}"


def parse_format(name: str) -> Format:
    """The format that is called `name`, as `i8`, `u4`, `af8e3` or `bf16`."""
    if not isinstance(name, str):
        raise TypeError(f"format must be {_LEGAL}, not {name!r}")
    if name in MINIFLOATS:
        return MINIFLOATS[name]
    integer = re.fullmatch(r"([iu])([0-9]{1,2})", name)
    if integer is not None and 2 <= int(integer[2]) <= 16:
        return Int(int(integer[2]), integer[1] == "i")
    adaptive = re.fullmatch(r"af([0-9]{1,2})e([0-9])", name)
    if adaptive is not None:
        try:
            return AdaptivFloat(int(adaptive[1]), int(adaptive[2]))
        except ValueError as error:
            raise ValueError(f"format {name!r}: {error}") from None
    raise ValueError(f"format must be {_LEGAL}, not {name!r}")
