# amaranth: UnusedElaboratable=no
"""Payload packing against Python integers, and the streams that a component shows."""

from typing import Any

import numpy as np
import pytest
from amaranth.hdl import Module, signed, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from tilewright import beats

SHAPES: dict[str, Any] = {
    "scalar": signed(5),
    "byte": signed(8),
    "bit": 1,
    "word": unsigned(64),
    "array": data.ArrayLayout(signed(3), 7),
    "grid": data.ArrayLayout(data.ArrayLayout(signed(5), 3), 2),
    "bytes": data.StructLayout({"data": data.ArrayLayout(signed(8), 16)}),
    "result": data.StructLayout({"data": data.ArrayLayout(signed(32), 4), "last": 1}),
    "command": data.StructLayout({"m": 16, "k": 16, "n": 16, "relu": 1, "zero": signed(7)}),
    "odd": data.StructLayout({"a": 1, "b": signed(64), "c": data.ArrayLayout(signed(20), 5),
                              "d": unsigned(63), "e": signed(24)}),
    "single": data.StructLayout({"data": data.ArrayLayout(signed(1), 33)}),
}


def random_beats(shape: Any, total: int) -> beats.Fields:
    """Corner values, then random ones, for every field."""
    rng = np.random.default_rng(total)
    result = {}
    for field in beats.fields(shape):
        values = rng.integers(field.minimum, field.maximum, (total, *field.lanes),
                              dtype=field.dtype, endpoint=True)
        values[0], values[1] = field.minimum, field.maximum
        result[field.name] = values
    return result


def word(shape: Any, fields: beats.Fields, beat: int) -> int:
    """The packed payload, by shifts of Python integers."""
    result = 0
    for field in beats.fields(shape):
        lanes = np.asarray(fields[field.name][beat]).reshape(-1)
        for lane, value in enumerate(lanes):
            code = int(value) % (1 << field.width)
            result |= code << (field.offset + lane * field.width)
    return result


@pytest.mark.parametrize("name", SHAPES)
def test_pack_and_unpack(name: str) -> None:
    shape = SHAPES[name]
    fields = random_beats(shape, 40)
    raw = beats.pack(shape, fields)
    bits = beats.to_bits(shape, fields)
    assert raw.shape == (40, beats.storage(shape))
    assert bits.shape == (40, beats.width(shape))
    for beat in range(40):
        expected = word(shape, fields, beat)
        assert int.from_bytes(raw[beat].tobytes(), "little") == expected
        assert sum(int(bit) << at for at, bit in enumerate(bits[beat])) == expected
    back = beats.unpack(shape, raw)
    assert back.keys() == fields.keys()
    for field, values in fields.items():
        np.testing.assert_array_equal(back[field], values)


@pytest.mark.parametrize("name", SHAPES)
def test_no_beats(name: str) -> None:
    empty = {field.name: np.zeros((0, *field.lanes), int) for field in beats.fields(SHAPES[name])}
    raw = beats.pack(SHAPES[name], empty)
    assert raw.shape == (0, beats.storage(SHAPES[name]))
    for values in beats.unpack(SHAPES[name], raw).values():
        assert len(values) == 0


@pytest.mark.parametrize(("bits", "size"), [(1, 1), (8, 1), (9, 2), (17, 4), (33, 8), (64, 8),
                                            (65, 12), (96, 12), (97, 16), (513, 68)])
def test_storage(bits: int, size: int) -> None:
    assert beats.storage(bits) == size


PAIR = data.StructLayout({"a": signed(4), "b": data.ArrayLayout(unsigned(3), 2)})


@pytest.mark.parametrize(("fields", "error", "message"), [
    ({"a": [8], "b": [[0, 0]]}, ValueError, r"i\.a must be in -8\.\.7, not 8"),
    ({"a": [0], "b": [[0, -1]]}, ValueError, r"i\.b must be in 0\.\.7, not -1"),
    ({"a": [0]}, ValueError, "i must have the fields a, b, not a"),
    ({"a": [0], "b": [[0, 0, 0]]}, ValueError, r"i\.b must have shape \(beats, 2\), not \(1, 3\)"),
    ({"a": [0, 1], "b": [[0, 0]]}, ValueError, "i must have equally many beats in every field"),
    ({"a": [0.5], "b": [[0, 0]]}, TypeError, r"i\.a must be integers, not float64"),
])
def test_values_that_do_not_fit(fields: dict[str, Any], error: type[Exception],
                                message: str) -> None:
    with pytest.raises(error, match=message):
        beats.pack(PAIR, fields, "i")


@pytest.mark.parametrize(("shape", "error", "message"), [
    (unsigned(65), ValueError, "payload field data must have 1..64 bits a lane, not 65"),
    (data.StructLayout({"a": PAIR}), TypeError, "payload field a must be a number or an array"),
])
def test_shapes_without_fields(shape: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        beats.fields(shape)


class Ports(wiring.Component):
    """Streams of every kind, nested ones too."""

    def __init__(self) -> None:
        bus = wiring.Signature({"o": Out(stream.Signature(8)), "back": In(stream.Signature(2))})
        super().__init__({
            "i": In(stream.Signature(PAIR)),
            "w": In(stream.Signature(4, always_ready=True)),
            "x": In(stream.Signature(4, always_valid=True, always_ready=True)).array(2),
            "bus": Out(bus),
            "far": In(bus),
            "level": Out(3),
        })

    def elaborate(self, platform: Any) -> Module:
        return Module()


def test_streams() -> None:
    assert [(s.name, s.direction, s.has_valid, s.has_ready) for s in beats.streams(Ports())] == [
        ("i", "in", True, True),
        ("w", "in", True, False),
        ("x__0", "in", False, False),
        ("x__1", "in", False, False),
        ("bus__o", "out", True, True),
        ("bus__back", "in", True, True),
        ("far__o", "in", True, True),
        ("far__back", "out", True, True),
    ]
