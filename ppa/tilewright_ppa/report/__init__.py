"""The records of the build folder as one HTML page that needs nothing else."""

from tilewright_ppa.report.page import render

__all__ = ["render"]
