"""Attention in stages: scores, selection, softmax, context."""

from tilewright_golden.attention.params import (
    AttentionParams,
    DenseParams,
    DotParams,
    HammingParams,
)

__all__ = ["AttentionParams", "DenseParams", "DotParams", "HammingParams"]
