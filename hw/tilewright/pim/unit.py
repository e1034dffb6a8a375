"""The units beside a bank, by what they compute with."""

from tilewright.pim.float_unit import FloatUnit
from tilewright.pim.int_unit import IntUnit
from tilewright.pim.unit_base import Unit

__all__ = ["UNITS", "FloatUnit", "IntUnit", "Unit"]

UNITS: dict[bool, type[Unit]] = {False: IntUnit, True: FloatUnit}
"""By `floating` of the parameters."""
