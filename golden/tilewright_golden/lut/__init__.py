"""Matrix-vector products with narrow weights: by tables, in a digital tile and inside SRAM."""

from tilewright_golden.lut.params import (
    CsramParams,
    LutTileParams,
    MacTileParams,
    SerialTileParams,
    TileParams,
)

__all__ = ["CsramParams", "LutTileParams", "MacTileParams", "SerialTileParams", "TileParams"]
