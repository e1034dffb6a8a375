"""Number formats in hardware: how a code is stored and how two are multiplied.

Nothing else in a datapath knows what a format is.
"""

from tilewright.formats.multiply import multiply
from tilewright.formats.unpack import Unpacked, code, unpack

__all__ = ["Unpacked", "code", "multiply", "unpack"]
