"""Contracts of the datapaths: parameters and bit-exact NumPy models."""
