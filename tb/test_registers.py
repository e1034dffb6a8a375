# amaranth: UnusedElaboratable=no
"""Register maps: how they are checked, read and written down."""

import re
from itertools import pairwise
from typing import Any

import pytest

from tilewright.registry import CONFIGS
from tilewright.wrappers.axi_lite import ADDRESS_WIDTH
from tilewright.wrappers.registers import Access, Field, Register, RegisterMap, tables
from tilewright.wrappers.systolic import register_map
from tilewright_golden.systolic import SystolicParams

WRAPPED = [name for name, config in CONFIGS.items() if config.bus == "AXI4"]


def field(name: str = "a", low: int = 0, width: int = 1, access: Access = Access.RW) -> Field:
    return Field(name=name, low=low, width=width, access=access, meaning=name)


def register(*fields: Field, name: str = "R", address: int = 0) -> Register:
    return Register(name=name, address=address, fields=fields)


@pytest.mark.parametrize(("arguments", "message"), [
    ({"address": 2}, "Register.address must be a multiple of 4 from 0 on, not 0x2 of R"),
    ({"address": -4}, "Register.address must be a multiple of 4 from 0 on, not -0x4 of R"),
    ({"fields": (field(low=31, width=2),)},
     "Field.low and Field.width must lie in 32 bits, not 31 and 2 of R.a"),
    ({"fields": (field(width=0),)}, "must lie in 32 bits, not 0 and 0 of R.a"),
    ({"fields": (field(width=4), field("b", 3))}, "Register.fields must not overlap, not b of R"),
    ({"fields": (field(), field(low=3))}, "Register.fields must not have equal names, not a of R"),
])
def test_registers_that_cannot_be(arguments: dict[str, Any], message: str) -> None:
    base: dict[str, Any] = {"name": "R", "address": 0, "fields": (field(),)}
    with pytest.raises(ValueError, match=re.escape(message)):
        Register(**base | arguments)


def test_maps_that_cannot_be() -> None:
    for second in (register(name="S"), register(address=4)):
        with pytest.raises(ValueError, match="RegisterMap must have each name and each address"):
            RegisterMap(register(), second)


def test_words() -> None:
    word = register(field("low", 0, 4), field("high", 28, 4, Access.RO), field("bit", 9))
    assert word.decode(0xABCDE2F3) == {"low": 3, "high": 0xA, "bit": 1}
    assert word.encode(low=5, bit=1) == 0x205
    assert word.encode(low=-1) == 0xF
    assert word.writable
    assert not register(field(access=Access.RO)).writable


def map_of(name: str) -> RegisterMap:
    component: Any = CONFIGS[name].build()
    registers: RegisterMap = component.registers
    return registers


@pytest.mark.parametrize("name", WRAPPED)
def test_maps_of_designs(name: str) -> None:
    registers = map_of(name)
    addresses = [entry.address for entry in registers.values()]
    assert all(before < after for before, after in pairwise(addresses))
    assert max(addresses) < 1 << ADDRESS_WIDTH
    for entry in registers.values():
        for part in entry.fields:
            assert part.value is None or 0 <= part.value < 1 << part.width, part.name
            assert part.value is None or part.access is Access.RO


def test_software_finds_everything_in_one_place() -> None:
    """Only OPTIONS and what belongs to scales may be absent, and nothing else may move."""
    full = register_map(SystolicParams())
    plain = register_map(SystolicParams(dataflow="os", rows=3, output=None))
    assert full.keys() - plain.keys() == {"OPTIONS", "SCALES_STALLS"}
    for name, entry in plain.items():
        places = {(part.name, part.low, part.width) for part in entry.fields}
        assert entry.address == full[name].address
        assert places <= {(part.name, part.low, part.width) for part in full[name].fields}


def test_every_design_is_told_apart() -> None:
    """By one word at one address, in letters; its version next to it."""
    found: dict[Any, set[str]] = {}
    for name in WRAPPED:
        registers = map_of(name)
        assert [(registers[part].address) for part in ("ID", "VERSION")] == [0, 4]
        found.setdefault(registers["ID"].fields[0].value, set()).add(CONFIGS[name].family)
    assert all(len(families) == 1 for families in found.values())
    assert len(found) == len({CONFIGS[name].family for name in WRAPPED})


def test_commands_are_run_alike() -> None:
    """What starts a command and tells about it is at the same place in every map that has it."""
    first, *others = (map_of(name) for name in (
        "systolic_ws_i8_16x16_axi", "hfint_af8e3_k16_axi", "intpe_i8_k16_axi",
        "hamming_d64_l1024_n32_axi", "dense_i8_d8_l20_axi", "dot_i8_topn_d8_l20_n3_axi",
        "lut_tile_w2_a8_axi"))
    shared = ("CONTROL", "INTERRUPT", "M", "K", "N", "OPTIONS", "CYCLES_LOW", "CYCLES_HIGH",
              "RESULTS_STALLS", "FORMATS", "EXPONENTS", "SHAPE", "LIMITS")
    for registers in others:
        assert set(shared) - registers.keys() <= {"K"}
        for name in registers.keys() & set(shared):
            assert registers[name].address == first[name].address
        for name in ("busy", "done", "error", "results_open"):
            assert registers["STATUS"].field(name) == first["STATUS"].field(name)
        for name in ("size", "busy", "aborted"):
            ours, theirs = registers["ERROR"].field(name), first["ERROR"].field(name)
            assert (ours.low, ours.access) == (theirs.low, theirs.access)


def test_tables_tell_everything() -> None:
    registers = register_map(SystolicParams())
    text = tables(registers)
    for entry in registers.values():
        assert f"#### {entry.name}\n\nAddress `{entry.address:#05x}`." in text
        for part in entry.fields:
            assert f"| {part.name} | {part.access.name} | {part.meaning}." in text
