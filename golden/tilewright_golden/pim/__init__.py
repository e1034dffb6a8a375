"""DRAM banks that compute: unit, channel, timing."""

from tilewright_golden.pim.params import PimParams, UnitParams
from tilewright_golden.pim.timing import TIMINGS, Timing

__all__ = ["TIMINGS", "PimParams", "Timing", "UnitParams"]
