"""Attention engines: scores, selection, softmax, context, each a component of its own."""
