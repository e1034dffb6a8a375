"""Dot products and what follows them, a vector of lanes a cycle."""
