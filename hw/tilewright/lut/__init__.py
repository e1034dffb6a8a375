"""Matrix-vector products with narrow weights: a digital tile, and an array of SRAM."""
