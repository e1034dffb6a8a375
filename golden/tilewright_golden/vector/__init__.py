"""Vector processing elements: dot products, and what turns each sum into a code."""

from tilewright_golden.vector.activation import ACTIVATIONS, activate
from tilewright_golden.vector.element import HfintContract, IntPeContract, hfint, intpe
from tilewright_golden.vector.params import HfintParams, IntPeParams, VectorParams

__all__ = ["ACTIVATIONS", "HfintContract", "HfintParams", "IntPeContract", "IntPeParams",
           "VectorParams", "activate", "hfint", "intpe"]
