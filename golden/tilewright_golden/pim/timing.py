"""Timing of DRAM that computes: one table a device, in cycles of its command clock.

A device is added here and nowhere else. What a publication leaves open is filled in from a
related one and named in `assumed`.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tilewright_golden.checks import int_in, kind_of

__all__ = ["AIM", "FAW_ACTIVATIONS", "HBM_PIM", "NEUPIMS", "PIM_GPT", "TIMINGS", "Timing",
           "timing"]

FAW_ACTIVATIONS = 4
"""Activations of a rank in a window of `faw`; a G_ACT counts as all of them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Timing:
    """Cycles between commands.

    Parameters
    ----------
    name
        Of the device, a word.
    source
        Where the table is published.
    clock_ps
        Picoseconds of a cycle, 100 to 10000.
    cl, cwl
        Read, and write, command to the first cycle of its data, 1 to 255.
    burst
        Cycles that a column's data takes on the bus, 1 to 16.
    turn
        Cycles that the bus rests between reads and writes, 0 to 15.
    rcd_rd, rcd_wr, rcd_comp, rcd_copy
        ACT to RD, to WR and to COPY; G_ACT to COMP.
    rp
        PRE to ACT, and to REF.
    ras, rc
        ACT to PRE, and to ACT, of one row buffer.
    rrd_s, rrd_l
        ACT to ACT of a rank: of another group of banks, and of the same one, where it is also
        that between the two row buffers of a bank.
    faw
        A window in which a rank has four activations at most.
    ccd_s, ccd_l
        RD to RD, WR to WR and COPY to either: of another group of banks, and of the same one.
    comp
        COMP to COMP.
    rtp
        RD, COPY, COMP to PRE.
    wr
        End of the data of a WR to PRE.
    wtr_s, wtr_l
        End of the data of a WR to RD and COPY in the rank: of another group, of the same one.
    rfc
        REF to the next command.
    refi
        At most this from reset or REF to REF.
    assumed
        Entries that the source leaves open.
    """

    name: str
    source: str
    clock_ps: int
    cl: int
    cwl: int
    burst: int
    turn: int
    rcd_rd: int
    rcd_wr: int
    rcd_comp: int
    rcd_copy: int
    rp: int
    ras: int
    rc: int
    rrd_s: int
    rrd_l: int
    faw: int
    ccd_s: int
    ccd_l: int
    comp: int
    rtp: int
    wr: int
    wtr_s: int
    wtr_l: int
    rfc: int
    refi: int
    assumed: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for entry in ("name", "source"):
            kind_of(self, entry, str, "text")
        if self.name.split() != [self.name] or "#" in self.name:
            raise ValueError(f"Timing.name must be a word without #, not {self.name!r}")
        int_in(self, "clock_ps", 100, 10_000)
        for entry in ("burst", "ccd_s", "ccd_l", "comp"):
            int_in(self, entry, 1, 16)
        int_in(self, "turn", 0, 15)
        for entry in ("cl", "cwl", "rcd_rd", "rcd_wr", "rcd_comp", "rcd_copy", "rp", "ras", "rc",
                      "rrd_s", "rrd_l", "faw", "rtp", "wr", "wtr_s", "wtr_l"):
            int_in(self, entry, 1, 255)
        int_in(self, "rfc", 1, 4095)
        int_in(self, "refi", 1, 65535)
        self._at_least("cl", "cwl", self.cwl)
        self._at_least("ras", "the larger of rcd_rd and rcd_wr",
                       max(self.rcd_rd, self.rcd_wr))
        self._at_least("rc", "ras + rp", self.ras + self.rp)
        self._at_least("rrd_l", "rrd_s", self.rrd_s)
        self._at_least("faw", "rrd_l", self.rrd_l)
        self._at_least("ccd_l", "ccd_s", self.ccd_s)
        self._at_least("wtr_l", "wtr_s", self.wtr_s)
        self._at_least("refi", "rfc + 4 rc + 512", self.rfc + 4 * self.rc + 512)
        self._check_assumed()

    def _check_assumed(self) -> None:
        kind_of(self, "assumed", (tuple, list), "a list of entries")
        known = [field.name for field in dataclasses.fields(self) if field.type is int]
        for entry in self.assumed:
            if entry not in known:
                raise ValueError(f"Timing.assumed must be of {', '.join(known)}, not {entry}")
        object.__setattr__(self, "assumed", tuple(self.assumed))

    def _at_least(self, entry: str, words: str, least: int) -> None:
        value = getattr(self, entry)
        if value < least:
            raise ValueError(f"Timing.{entry} must be at least {words} = {least}, not {value}")


def timing(entries: Mapping[str, Any]) -> Timing:
    """The table of a mapping from entry to value, as a file holds it.

    Raises
    ------
    ValueError, TypeError
        for entries that are missing or unknown, by name, those of another kind, and those that
        contradict each other.
    """
    fields = dataclasses.fields(Timing)
    missing = [field.name for field in fields
               if field.name not in entries and field.default is dataclasses.MISSING]
    if missing:
        raise ValueError(f"timing table must have the entries {', '.join(missing)}")
    unknown = sorted({str(name) for name in entries} - {field.name for field in fields})
    if unknown:
        raise ValueError(f"timing table must have no entries but those of Timing, "
                         f"not {', '.join(unknown)}")
    return Timing(**entries)


NEUPIMS = Timing(
    name="neupims", source="NeuPIMs simulator, HBM2_8Gb_x128_dualpim.ini", clock_ps=1000,
    cl=14, cwl=4, burst=2, turn=1, rcd_rd=14, rcd_wr=14, rcd_comp=14, rcd_copy=14, rp=14, ras=34,
    rc=48, rrd_s=4, rrd_l=6, faw=30, ccd_s=1, ccd_l=2, comp=2, rtp=6, wr=16, wtr_s=6, wtr_l=8,
    rfc=260, refi=3900, assumed=("turn", "rcd_copy"))

AIM = Timing(
    name="aim", source="AiM simulator (Ramulator 2), GDDR6_AiM_timing", clock_ps=500,
    cl=50, cwl=6, burst=2, turn=1, rcd_rd=36, rcd_wr=28, rcd_comp=56, rcd_copy=66, rp=32, ras=54,
    rc=89, rrd_s=11, rrd_l=11, faw=42, ccd_s=2, ccd_l=2, comp=2, rtp=12, wr=33, wtr_s=9, wtr_l=11,
    rfc=210, refi=3333, assumed=("turn",))

HBM_PIM = Timing(
    name="hbm_pim", source="Samsung PIMSimulator, HBM2_samsung_2M_16B_x64.ini", clock_ps=1000,
    cl=20, cwl=8, burst=2, turn=1, rcd_rd=14, rcd_wr=10, rcd_comp=14, rcd_copy=14, rp=14, ras=33,
    rc=47, rrd_s=4, rrd_l=6, faw=16, ccd_s=2, ccd_l=4, comp=4, rtp=6, wr=16, wtr_s=6, wtr_l=8,
    rfc=350, refi=3900, assumed=("turn", "rcd_comp", "rcd_copy", "rtp", "wtr_s", "wtr_l"))

PIM_GPT = Timing(
    name="pim_gpt", source="PIM-GPT (Wu et al., 2024), GDDR6", clock_ps=1000,
    cl=12, cwl=4, burst=1, turn=1, rcd_rd=12, rcd_wr=12, rcd_comp=12, rcd_copy=12, rp=12, ras=28,
    rc=40, rrd_s=4, rrd_l=4, faw=16, ccd_s=1, ccd_l=1, comp=1, rtp=4, wr=12, wtr_s=4, wtr_l=4,
    rfc=455, refi=6825,
    assumed=("cl", "cwl", "burst", "turn", "rcd_comp", "rcd_copy", "ras", "rc", "rrd_s", "rrd_l",
             "faw", "comp", "rtp", "wtr_s", "wtr_l"))

TIMINGS = {table.name: table for table in (NEUPIMS, AIM, HBM_PIM, PIM_GPT)}
"""Tables by name."""
