"""Number formats in hardware: how a code is stored and how two are multiplied.

Nothing else in a datapath knows what a format is.
"""

from tilewright.formats.multiply import Scaled, multiply, scaled
from tilewright.formats.unpack import Unpacked, code, unpack

__all__ = ["Scaled", "Unpacked", "code", "multiply", "scaled", "unpack"]
