"""Ordinary reads and writes of a trace as requests of DRAMsim3."""

from collections.abc import Iterator

import numpy as np

from tilewright_golden.contract import Fields
from tilewright_golden.pim.commands import checked
from tilewright_golden.pim.params import PimParams
from tilewright_golden.pim.requests import Command

__all__ = ["check_sizes", "dramsim3"]


def check_sizes(params: PimParams) -> None:
    """Raise ValueError for a channel that DRAMsim3 does not have.

    Its sizes must be powers of two, and its columns whole bytes.
    """
    p = params
    column_bytes, rest = divmod(p.column_bits, 8)
    sizes = {"columns": p.columns, "group": p.group, "groups of a rank": p.waves,
             "ranks": p.ranks, "rows": p.rows, "bytes of a column": 0 if rest else column_bytes}
    for name, size in sizes.items():
        if size <= 0 or size & (size - 1):
            raise ValueError(f"{name} must be a power of two for DRAMsim3, not {size}")


def dramsim3(params: PimParams, trace: Fields) -> Iterator[str]:
    """Lines ``0xADDRESS READ|WRITE CYCLE`` for the RDs and WRs of a trace.

    The address is in bytes, for ``address_mapping = rorabgbachco`` and one channel: row, rank,
    group, bank of the group, column, byte, from the highest bit down. The cycle is that of the
    command on the bus, since a trace does not hold when it was asked for.

    The format is what `operator>>` of a transaction reads in DRAMsim3's `src/common.cc`, the
    mapping that of `Config::SetAddressMapping` in its `src/configuration.cc`
    (github.com/umd-memsys/DRAMsim3, MIT licence).

    Raises
    ------
    ValueError
        for a channel that `check_sizes` refuses.
    """
    check_sizes(params)
    p, arrays = params, checked(params, trace)
    bank = arrays["bank"]  # counts in a group, then the groups of a rank, then the ranks
    column = (arrays["row"] * p.banks + bank) * p.columns + arrays["column"]
    address = column * (p.column_bits // 8)
    words = {int(Command.RD): "READ", int(Command.WR): "WRITE"}
    for place in np.flatnonzero(np.isin(arrays["opcode"], list(words))).tolist():
        yield (f"0x{int(address[place]):x} {words[int(arrays['opcode'][place])]} "
               f"{int(arrays['cycle'][place])}")
