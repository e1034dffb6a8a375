"""Tiles: one engine around each kind of column."""

from tilewright.lut.engine import TileEngine
from tilewright.lut.half_lut_column import HalfLutColumn
from tilewright.lut.lut_column import LutColumn
from tilewright.lut.mac_column import MacColumn
from tilewright.lut.serial_column import SerialColumn

__all__ = ["LUT_TILES", "HalfLutTile", "LutTile", "MacTile", "SerialTile"]


class LutTile(TileEngine):
    """Products of vectors with weights of few bits, by tables of sums of activations.

    Members
    -------
    i, i_acts, i_scales, o
        As in `TileEngine`.
    i_weights : payload ``{weights: columns * lanes * 1}``
        The bits of a step's weights, the lowest first, a beat each.
    """

    column = LutColumn
    front_does = "tables of sums"
    columns_do = "a lookup for each bit"


class HalfLutTile(TileEngine):
    """Products of vectors with weights of few bits, by tables of which half is stored.

    Members
    -------
    i, i_acts, i_weights, i_scales, o
        As in `LutTile`.
    """

    column = HalfLutColumn
    front_does = "half tables of sums"
    columns_do = "a lookup and a sign for each bit"


class SerialTile(TileEngine):
    """Products of vectors with weights of few bits, one bit of the weights at a time.

    Members
    -------
    i, i_acts, i_scales, o
        As in `TileEngine`.
    i_weights : payload ``{weights: columns * lanes * 1}``
        The bits of a step's weights, the lowest first, a beat each.
    """

    column = SerialColumn
    front_does = "held for all bits"
    columns_do = "activations at the ones of each bit"


class MacTile(TileEngine):
    """Products of vectors with weights of few bits, by multipliers of that width.

    Members
    -------
    i, i_acts, i_scales, o
        As in `TileEngine`.
    i_weights : payload ``{weights: columns * lanes * weight_bits}``
        The weights of a step, one beat; however few bits are used, it takes a cycle.
    """

    column = MacColumn
    front_does = "held"
    columns_do = "multipliers"


LUT_TILES: dict[str, type[TileEngine]] = {"full": LutTile, "half": HalfLutTile}
"""The tiles with tables, by what is stored of these."""
