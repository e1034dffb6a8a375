"""Formats as values, and their messages."""

from typing import Any

import numpy as np
import pytest

from tilewright_golden.formats import Int, parse_format


@pytest.mark.parametrize("width", range(2, 17))
def test_ranges_are_those_of_the_codes(width: int) -> None:
    codes = range(1 << width)
    signed = [code - (code >> (width - 1) << width) for code in codes]
    assert (Int(width).minimum, Int(width).maximum) == (min(signed), max(signed))
    assert (Int(width, False).minimum, Int(width, False).maximum) == (0, max(codes))


@pytest.mark.parametrize("name", ["i2", "i8", "u4", "i16", "u16", "af8e3", "af16e5", "e4m3",
                                  "bf16"])
def test_name_and_parse_agree(name: str) -> None:
    assert parse_format(name).name == name


@pytest.mark.parametrize("name", ["i1", "i17", "x8", "i", "8", "u08x", ""])
def test_unknown_names(name: str) -> None:
    with pytest.raises(ValueError, match=r"format must be i2\.\.i16, u2\.\.u16, af4e2\.\."):
        parse_format(name)


def test_bad_parameters() -> None:
    eight: list[Any] = [8.0]
    one: list[Any] = [8, 1]
    with pytest.raises(ValueError, match=r"Int\.width must be in 2\.\.16, not 17"):
        Int(17)
    with pytest.raises(TypeError, match=r"Int\.width must be an integer in 2\.\.16, not 8\.0"):
        Int(*eight)
    with pytest.raises(TypeError, match=r"Int\.signed must be True or False, not 1"):
        Int(*one)


def test_decode_refuses_what_no_code_stands_for() -> None:
    with pytest.raises(ValueError, match=r"acts must be in -128\.\.127, not -129\.\.5"):
        Int(8).decode("acts", [-129, 5])
    with pytest.raises(TypeError, match=r"acts must be integers in -128\.\.127, not float64"):
        Int(8).decode("acts", [0.5])
    with pytest.raises(TypeError, match=r"acts must be integers in -128\.\.127, not NaN"):
        Int(8).decode("acts", [np.nan])
    assert Int(4, False).decode("acts", np.array([0, 15], dtype=np.uint8)).dtype == np.int64
