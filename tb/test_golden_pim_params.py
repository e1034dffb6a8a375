"""Parameters and timing tables of a channel: what is refused, in which words."""

import dataclasses
from typing import Any

import pytest

from tilewright import describe
from tilewright.registry import resolve
from tilewright_golden.formats import Int
from tilewright_golden.formats.minifloat import BF16, FP16
from tilewright_golden.pim import TIMINGS, PimParams, UnitParams
from tilewright_golden.pim.timing import AIM, NEUPIMS, PIM_GPT, Timing, timing


def entries(**other: object) -> dict[str, Any]:
    return dataclasses.asdict(NEUPIMS) | other


def test_a_table_is_read_from_its_entries() -> None:
    assert timing(entries()) == NEUPIMS
    assert timing(entries(assumed=["turn"], faw=40)).faw == 40
    assert all(TIMINGS[name].name == name for name in TIMINGS)


def test_entries_that_are_missing_or_unknown_are_named() -> None:
    short = entries()
    del short["rp"], short["faw"]
    with pytest.raises(ValueError, match=r"must have the entries rp, faw$"):
        timing(short)
    with pytest.raises(ValueError, match=r"no entries but those of Timing, not tRCD$"):
        timing(entries(tRCD=3))


@pytest.mark.parametrize(("changes", "message"), [
    ({"cl": 3}, "Timing.cl must be at least cwl = 4, not 3"),
    ({"ras": 12, "rc": 48},
     "Timing.ras must be at least the larger of rcd_rd and rcd_wr = 14, not 12"),
    ({"rc": 47}, r"Timing.rc must be at least ras \+ rp = 48, not 47"),
    ({"rrd_l": 3}, "Timing.rrd_l must be at least rrd_s = 4, not 3"),
    ({"faw": 5}, "Timing.faw must be at least rrd_l = 6, not 5"),
    ({"ccd_s": 3}, "Timing.ccd_l must be at least ccd_s = 3, not 2"),
    ({"wtr_l": 5}, "Timing.wtr_l must be at least wtr_s = 6, not 5"),
    ({"refi": 900}, r"Timing.refi must be at least rfc \+ 4 rc \+ 512 = 964, not 900"),
    ({"comp": 0}, r"Timing.comp must be in 1..16, not 0"),
    ({"rp": 256}, r"Timing.rp must be in 1..255, not 256"),
])
def test_entries_that_contradict_each_other(changes: dict[str, int], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        timing(entries(**changes))


def test_kinds_of_entries() -> None:
    with pytest.raises(TypeError, match=r"Timing.wr must be an integer in 1..255, not 1.5"):
        timing(entries(wr=1.5))


@pytest.mark.parametrize(("changes", "kind", "message"), [
    ({"assumed": "turn"}, TypeError, "Timing.assumed must be a list of entries, not 'turn'"),
    ({"assumed": 5}, TypeError, "Timing.assumed must be a list of entries, not 5"),
    ({"assumed": ["turn", "nope"]}, ValueError,
     "Timing.assumed must be of clock_ps, cl, cwl, .*, refi, not nope"),
    ({"assumed": ["source"]}, ValueError, "Timing.assumed must be of clock_ps, .*, not source"),
    ({"assumed": [["cl"]]}, ValueError, r"Timing.assumed must be of clock_ps, .*, not \['cl'\]"),
    ({"name": 5}, TypeError, "Timing.name must be text, not 5"),
    ({"name": "my table"}, ValueError, "Timing.name must be a word without #, not 'my table'"),
    ({"name": ""}, ValueError, "Timing.name must be a word without #, not ''"),
    ({"name": "t#1"}, ValueError, "Timing.name must be a word without #, not 't#1'"),
    ({"source": None}, TypeError, "Timing.source must be text, not None"),
])
def test_entries_that_are_no_numbers(changes: dict[str, Any], kind: type[Exception],
                                     message: str) -> None:
    with pytest.raises(kind, match=f"^{message}$"):
        timing(entries(**changes))


@pytest.mark.parametrize(("changes", "message"), [
    ({"banks": 3}, r"PimParams.banks must be in 4..32, not 3"),
    ({"ranks": 3}, r"PimParams.ranks must be 1 or 2, not 3"),
    ({"group": 3}, "PimParams.group must divide the 32 banks of 2 ranks, not 3"),
    ({"bundle": 3}, r"PimParams.bundle must be 1 or 2 or 4 or 8, not 3"),
    ({"bundle": 8}, "PimParams.bundle must divide the 4 banks of a group, not 8"),
    ({"buffers": 3}, "PimParams.buffers must be 1 or 2, not 3"),
    ({"timing": PIM_GPT, "fold": 2}, "PimParams.fold must be at most timing.comp = 1, not 2"),
    ({"form": FP16}, r"PimParams.form must be i2..i8 or bf16, not fp16"),
    ({"form": Int(9)}, r"PimParams.form must be i2..i8 or bf16, not i9"),
    ({"lanes": 3, "fold": 2}, "PimParams.lanes must be even with fold 2 and bundle 1, not 3"),
    ({"timing": dataclasses.replace(NEUPIMS, cl=6), "banks": 4, "group": 2, "lanes": 64,
      "form": BF16},
     (r"PimParams.timing must have cl \+ reads \* burst of at least 9, the cycles from READRES to "
      "the results of a unit, not 8")),
    *[({"group": 1, "ranks": ranks, "timing": dataclasses.replace(NEUPIMS, faw=faw, rc=rc)},
       "PimParams.group must leave at most .* groups, .* refreshes of slow, not 32")
      for ranks in (1, 2) for faw, rc in ((110, 48), (105, 255))],
    ({"rows": 1}, r"PimParams.rows must be in 2..65536, not 1"),
    ({"columns": 129}, r"PimParams.columns must be in 1..128, not 129"),
    ({"columns": 120, "timing": dataclasses.replace(NEUPIMS, comp=16)},
     "PimParams.columns must be at most .*, the steps between two refreshes of slow, not 120"),
    ({"vector_steps": 1}, r"PimParams.vector_steps must be in 2..1024, not 1"),
    ({"window": 33}, r"PimParams.window must be in 2..32, not 33"),
    ({"tiles": 5}, r"PimParams.tiles must be in 1..4, not 5"),
])
def test_refused_channels(changes: dict[str, Any], message: str) -> None:
    if "refreshes" in message:
        table = dataclasses.replace(changes["timing"], name="slow", refi=2300)
        changes = changes | {"timing": table}
    with pytest.raises(ValueError, match=f"^{message}$"):
        PimParams(**changes)


def test_kinds_of_parameters() -> None:
    words: dict[str, Any] = {"timing": "neupims"}
    forms: dict[str, Any] = {"form": "bf16"}
    with pytest.raises(TypeError, match=r"timing must be a timing table, not 'neupims'"):
        PimParams(**words)
    with pytest.raises(TypeError, match=r"UnitParams.form must be a format"):
        UnitParams(**forms)


def test_each_parameter_has_words_of_its_own() -> None:
    said = describe.meanings(PimParams)
    assert len(set(said.values())) == len(dataclasses.fields(PimParams))
    assert ", 1, 2, 4 or 8;" in said["bundle"]


def test_geometry() -> None:
    """Waves and results of the channel that NeuPIMs describes, of AiM's, and of bundles."""
    neupims = PimParams(form=BF16)
    assert (neupims.groups, neupims.waves, neupims.wave_units, neupims.reads) == (8, 4, 8, 1)
    aim = PimParams(timing=AIM, banks=16, ranks=1, group=16, form=BF16)
    assert (aim.groups, aim.waves, aim.wave_units, aim.reads) == (1, 1, 16, 1)
    duplex = PimParams(banks=16, ranks=1, group=8, bundle=8, vectors=4)
    assert (duplex.units, duplex.wave_units, duplex.parts, duplex.reads) == (2, 1, 32, 1)
    assert duplex.unit == UnitParams(lanes=128, vectors=4)


def test_latency_of_units() -> None:
    """A level of the tree halves what is to be added."""
    def latencies(fold: int) -> list[int]:
        return [UnitParams(form=BF16, lanes=lanes, fold=fold).latency
                for lanes in (2, 6, 16, 512)]

    assert [UnitParams(lanes=512, fold=fold).latency for fold in (1, 2)] == [1, 1]
    assert UnitParams(form=BF16, lanes=1).latency == 1
    assert (latencies(1), latencies(2)) == ([2, 4, 5, 10], [3, 5, 6, 11])


def test_tables_on_the_command_line() -> None:
    assert resolve("pim", {"timing": "aim", "group": "8"}).params.timing == AIM
    with pytest.raises(ValueError, match=r"^timing must be neupims or .*, not 'ddr'$"):
        resolve("pim", {"timing": "ddr"})


def test_names_of_entries_are_fields() -> None:
    """What `assumed` names is there."""
    names = {field.name for field in dataclasses.fields(Timing)}
    assert all(set(table.assumed) <= names for table in TIMINGS.values())
