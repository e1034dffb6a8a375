"""Tilewright: accelerator datapaths for low-precision neural networks, as Amaranth generators."""
