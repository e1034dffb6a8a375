"""Stream payloads as NumPy arrays: fields to bytes or bits, and back.

The beats of one stream are `Fields`: a dictionary from field name to an integer array whose first
axis is the beat and whose other axes are the lanes of an `ArrayLayout`. A payload that is not a
struct has one field, `data`. In the packed word the first field and the first lane lie lowest.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, TypeAlias

import numpy as np
from amaranth.hdl import Shape, ShapeLike
from amaranth.lib import data, stream, wiring

_BLOCK = 4096  # beats that are packed at a time, so that they stay in the processor's cache

Fields: TypeAlias = dict[str, np.ndarray]


@dataclass(frozen=True)
class Field:
    """Where one field of a payload lies.

    `lanes` is the shape of one beat (`()` for a scalar), `width` the bits of one lane.
    """

    name: str
    offset: int
    width: int
    signed: bool
    lanes: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many lanes one beat has."""
        return int(np.prod(self.lanes, dtype=int))

    @property
    def minimum(self) -> int:
        """The lowest value of a lane."""
        return -(1 << (self.width - 1)) if self.signed else 0

    @property
    def maximum(self) -> int:
        """The highest value of a lane."""
        return (1 << (self.width - self.signed)) - 1

    @property
    def dtype(self) -> type[np.integer[Any]]:
        """What `unpack` returns: int64, or uint64 where that cannot hold the values."""
        return np.uint64 if self.width == 64 and not self.signed else np.int64


class Stream(NamedTuple):
    """One stream of a component as its Verilog module shows it.

    `direction` is the payload's; an input is driven by the test. Where `has_valid` is false every
    cycle carries a beat, where `has_ready` is false every beat is taken at once.
    """

    name: str
    direction: Literal["in", "out"]
    shape: ShapeLike
    has_valid: bool
    has_ready: bool


def streams(component: wiring.Component) -> list[Stream]:
    """The streams of `component` in the order of its signature; nested paths joined by `__`."""
    return list(_streams(component.signature, ""))


def _streams(signature: Any, prefix: str) -> Iterator[Stream]:
    for member_name, member in signature.members.items():
        if not member.is_signature:
            continue
        inner: Any = member.signature  # already flipped where the member is an input
        for index in np.ndindex(*member.dimensions):
            name = "__".join([prefix + member_name, *map(str, index)])
            if isinstance(inner, stream.Signature):
                yield Stream(name, "in" if member.flow == wiring.In else "out",
                             inner.members["payload"].shape,
                             not inner.always_valid, not inner.always_ready)
            else:
                yield from _streams(inner, name + "__")


def fields(shape: ShapeLike) -> tuple[Field, ...]:
    """The fields of a payload shape, lowest first.

    Raises:
        TypeError: for a union, or a struct inside a field.
        ValueError: for a lane of no bits or more than 64.
    """
    layout = _layout(shape)
    if isinstance(layout, data.StructLayout):
        return tuple(_field(str(name), field.offset, field.shape) for name, field in layout)
    return (_field("data", 0, shape),)


def width(shape: ShapeLike) -> int:
    """Bits of a payload."""
    return Shape.cast(shape).width


def storage(shape: ShapeLike) -> int:
    """Bytes of a payload in a compiled model: 1, 2, 4, 8, or whole 32-bit words beyond."""
    bits = width(shape)
    return next((n for n in (1, 2, 4, 8) if bits <= 8 * n), -(-bits // 32) * 4)


def count(shape: ShapeLike, beats: Mapping[str, Any], where: str = "beats") -> int:
    """How many beats `beats` holds; the names, kinds and shapes of its fields are checked."""
    expected = fields(shape)
    if set(beats) != {field.name for field in expected}:
        raise ValueError(f"{where} must have the fields {', '.join(f.name for f in expected)}, "
                         f"not {', '.join(beats) or 'none'}")
    lengths = {}
    for field in expected:
        values = np.asarray(beats[field.name])
        if values.dtype.kind not in "iub":
            raise TypeError(f"{where}.{field.name} must be integers, not {values.dtype}")
        if values.ndim == 0 or values.shape[1:] != field.lanes:
            wanted = ", ".join(["beats", *map(str, field.lanes)])
            raise ValueError(f"{where}.{field.name} must have shape ({wanted}), "
                             f"not {values.shape}")
        lengths[field.name] = len(values)
    if len(set(lengths.values())) > 1:
        raise ValueError(f"{where} must have equally many beats in every field, not {lengths}")
    return next(iter(lengths.values()))


def pack(shape: ShapeLike, beats: Mapping[str, Any], where: str = "beats") -> np.ndarray:
    """Bytes of every beat as a compiled model stores them: uint8 (beats, `storage(shape)`).

    Raises:
        TypeError: for a field that is not integers.
        ValueError: for missing or unknown fields, shapes that differ, values that do not fit;
            `where` names the stream in the message.
    """
    total = count(shape, beats, where)
    raw = np.zeros((total, storage(shape)), np.uint8)
    for field in fields(shape):
        values = np.asarray(beats[field.name])
        for start in range(0, total, _BLOCK):
            _pack(field, values[start:start + _BLOCK], raw[start:start + _BLOCK], where)
    return raw


def _pack(field: Field, values: np.ndarray, raw: np.ndarray, where: str) -> None:
    """Put one field of some beats, at least one, into their bytes `raw`."""
    low, high = values.min(), values.max()
    if not field.minimum <= int(low) <= int(high) <= field.maximum:
        raise ValueError(f"{where}.{field.name} must be in {field.minimum}..{field.maximum}, "
                         f"not {low if low < field.minimum else high}")
    total, first = len(raw), field.offset // 8
    if field.offset % 8 == 0 and field.width in (8, 16, 32, 64):
        lanes = np.ascontiguousarray(values).astype(f"<u{field.width // 8}")
        chunk = lanes.reshape(total, field.count).view(np.uint8)
        raw[:, first:first + chunk.shape[1]] = chunk
        return
    target = np.uint64 if values.dtype == np.uint64 else np.int64
    words = np.ascontiguousarray(values, np.dtype(target).newbyteorder("<"))
    lanes = words.view(np.uint8).reshape(total, field.count, 8)[:, :, :-(-field.width // 8)]
    bits = np.unpackbits(np.ascontiguousarray(lanes), axis=2, bitorder="little",
                         count=field.width).reshape(total, field.count * field.width)
    chunk = np.packbits(np.pad(bits, ((0, 0), (field.offset % 8, 0))), axis=1, bitorder="little")
    raw[:, first:first + chunk.shape[1]] |= chunk


def unpack(shape: ShapeLike, raw: np.ndarray) -> Fields:
    """The inverse of `pack`: `raw` is uint8 (beats, at least the payload's bytes).

    Signed lanes are sign-extended; arrays are int64, or uint64 for unsigned lanes of 64 bits.
    """
    total = len(raw)
    beats: Fields = {}
    for field in fields(shape):
        first, bits = field.offset // 8, field.count * field.width
        if field.offset % 8 == 0 and field.width % 8 == 0:
            lanes = raw[:, first:first + bits // 8].reshape(total, field.count, field.width // 8)
        else:
            last = -(-(field.offset + bits) // 8)
            flat = np.unpackbits(raw[:, first:last], axis=1, bitorder="little")
            flat = flat[:, field.offset % 8:field.offset % 8 + bits]
            flat = flat.reshape(total, field.count, field.width)
            to_bytes = -field.width % 8
            sign = flat[:, :, -1:] if field.signed else np.zeros_like(flat[:, :, -1:])
            flat = np.concatenate([flat, np.repeat(sign, to_bytes, axis=2)], axis=2)
            lanes = np.packbits(flat, axis=2, bitorder="little")
        fill = (lanes[:, :, -1:] >> 7) * np.uint8(255 if field.signed else 0)
        words = np.concatenate([lanes, np.repeat(fill, 8 - lanes.shape[2], axis=2)], axis=2)
        words = np.ascontiguousarray(words).view(np.dtype(field.dtype).newbyteorder("<"))
        beats[field.name] = words.astype(field.dtype).reshape(total, *field.lanes)
    return beats


def to_bits(shape: ShapeLike, beats: Mapping[str, Any], where: str = "beats") -> np.ndarray:
    """Bits of every beat: uint8 of 0 and 1 (beats, `width(shape)`), lowest bit first."""
    raw = pack(shape, beats, where)
    return np.unpackbits(raw, axis=1, bitorder="little", count=width(shape))


def _layout(shape: Any) -> data.Layout | None:
    """`shape` as a layout, or None where it is a plain number."""
    try:
        return data.Layout.cast(shape)
    except (TypeError, ValueError):
        return None


def _field(name: str, offset: int, shape: ShapeLike) -> Field:
    lanes: list[int] = []
    layout = _layout(shape)
    while isinstance(layout, data.ArrayLayout):
        lanes.append(layout.length)
        shape = layout.elem_shape
        layout = _layout(shape)
    if layout is not None:
        raise TypeError(f"payload field {name} must be a number or an array of numbers, "
                        f"not {layout!r}")
    lane = Shape.cast(shape)
    if not 1 <= lane.width <= 64:
        raise ValueError(f"payload field {name} must have 1..64 bits a lane, not {lane.width}")
    return Field(name, offset, lane.width, lane.signed, tuple(lanes))
