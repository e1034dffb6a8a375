"""Number formats, as values.

A format says how many bits a code has and which number each code stands for; what is built
from formats knows nothing more of them.
"""

import re

from tilewright_golden.formats.integer import Int

__all__ = ["I8", "Format", "Int", "parse_format"]

Format = Int
"""Any format; today the integers."""

I8 = Int(8)
"""Signed bytes."""

_LEGAL = "i2..i16 or u2..u16"


def parse_format(name: str) -> Format:
    """The format that is called `name`, as `i8` or `u4`."""
    found = re.fullmatch(r"([iu])([0-9]{1,2})", name)
    if found is None or not 2 <= int(found[2]) <= 16:
        raise ValueError(f"format must be {_LEGAL}, not {name!r}")
    return Int(int(found[2]), found[1] == "i")
