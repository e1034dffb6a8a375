"""A register map as data: the hardware, its page and the software's constants come from it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

__all__ = ["Access", "Field", "Register", "RegisterMap", "bit", "fixed", "tables", "word"]


class Access(Enum):
    """What software may do with a field."""

    RO = "read"
    RW = "read, write"
    W1C = "read, write 1 to clear"
    PULSE = "write 1 to do it, reads 0"


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """Bits `low` to `low + width - 1` of a register.

    `value` is what a field holds that never changes; all others are 0 after reset.
    """

    name: str
    low: int = 0
    width: int = 1
    access: Access = Access.RO
    meaning: str
    value: int | None = None

    @property
    def mask(self) -> int:
        """Its bits in the register."""
        return ((1 << self.width) - 1) << self.low


@dataclass(frozen=True, kw_only=True, slots=True)
class Register:
    """One word of 32 bits. Bits that belong to no field read 0 and ignore what is written."""

    name: str
    address: int
    fields: tuple[Field, ...]

    def __post_init__(self) -> None:
        if self.address % 4 or self.address < 0:
            raise ValueError(f"Register.address must be a multiple of 4 from 0 on, not "
                             f"{self.address:#x} of {self.name}")
        used = 0
        for field in self.fields:
            if field.mask >> 32 or field.width < 1 or field.low < 0:
                raise ValueError(f"Field.low and Field.width must lie in 32 bits, not "
                                 f"{field.low} and {field.width} of {self.name}.{field.name}")
            if used & field.mask:
                raise ValueError(f"Register.fields must not overlap, not {field.name} of "
                                 f"{self.name}")
            used |= field.mask
        names = [field.name for field in self.fields]
        for name in names:
            if names.count(name) > 1:
                raise ValueError(f"Register.fields must not have equal names, not {name} of "
                                 f"{self.name}")

    @property
    def writable(self) -> bool:
        """Whether a write does anything; else it is an error."""
        return any(field.access is not Access.RO for field in self.fields)

    def field(self, name: str) -> Field:
        """The field `name`."""
        return next(field for field in self.fields if field.name == name)

    def decode(self, word: int) -> dict[str, int]:
        """Values of all fields in a word that was read."""
        return {field.name: (word & field.mask) >> field.low for field in self.fields}

    def encode(self, **values: int) -> int:
        """The word to write for these fields, the others 0."""
        return sum(value << self.field(name).low & self.field(name).mask
                   for name, value in values.items())


def fixed(name: str, low: int, width: int, value: int, meaning: str) -> Field:
    """A field that never changes."""
    return Field(name=name, low=low, width=width, value=value, meaning=meaning)


def bit(name: str, low: int, access: Access, meaning: str) -> Field:
    """A field of one bit."""
    return Field(name=name, low=low, access=access, meaning=meaning)


def word(name: str, address: int, field: str, access: Access, width: int,
         meaning: str) -> Register:
    """A register with one field."""
    return Register(name=name, address=address, fields=(
        Field(name=field, width=width, access=access, meaning=meaning),))


class RegisterMap(Mapping[str, Register]):
    """Registers by name, in the order of their addresses."""

    def __init__(self, *registers: Register) -> None:
        self._registers = {register.name: register for register in
                           sorted(registers, key=lambda register: register.address)}
        addresses = {register.address for register in registers}
        if not len(registers) == len(self._registers) == len(addresses):
            raise ValueError("RegisterMap must have each name and each address once")

    def __getitem__(self, name: str) -> Register:
        return self._registers[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._registers)

    def __len__(self) -> int:
        return len(self._registers)


def tables(registers: RegisterMap) -> str:
    """The map as tables of Markdown: the registers, then the fields of each."""
    lines = ["| address | register | access | fields |", "| --- | --- | --- | --- |"]
    for register in registers.values():
        access = {field.access.name for field in register.fields}
        names = ", ".join(field.name for field in register.fields)
        lines.append(f"| `{register.address:#05x}` | [{register.name}](#{register.name.lower()}) "
                     f"| {', '.join(sorted(access))} | {names} |")
    for register in registers.values():
        lines += ["", f"#### {register.name}", "", f"Address `{register.address:#05x}`.", "",
                  "| bits | field | access | meaning |", "| --- | --- | --- | --- |"]
        for field in register.fields:
            high = field.low + field.width - 1
            bits = f"{high}:{field.low}" if field.width > 1 else f"{field.low}"
            here = f" Here `{field.value:#x}`." if field.value is not None else ""
            lines.append(f"| {bits} | {field.name} | {field.access.name} "
                         f"| {field.meaning}.{here} |")
    return "\n".join(lines)
