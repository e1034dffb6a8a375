"""Measure, and write `docs/benchmarks.md`.

    python -m benchmarks                  everything; needs a quiet machine
    python -m benchmarks utilization      one table, or several
"""

import argparse
from importlib import import_module

from benchmarks import write

BENCHMARKS = ("utilization", "simulation", "area", "synthesis", "structures", "formats",
              "elements", "float_sums", "codecs", "codec_structures", "alignment",
              "attention", "attention_cycles", "popcounts", "selection", "exponentials",
              "dot_scores", "normalisation", "lut_tiles", "lut_cycles", "lut_columns",
              "lut_drains", "float_macs", "csram", "pim_units", "pim_channels",
              "pim_gemv", "pim_mixed", "pim_traffic", "pim_mutants", "regression")

parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure, and write.")
parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
names: list[str] = parser.parse_args().names or list(BENCHMARKS)
if strange := [name for name in names if name not in BENCHMARKS]:
    parser.error(f"NAME must be one of {', '.join(BENCHMARKS)}, not {strange[0]}")
for name in names:
    import_module(f"benchmarks.{name}").main()
write.main()
