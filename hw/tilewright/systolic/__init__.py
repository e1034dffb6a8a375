"""Matrix multiplication on systolic arrays."""
