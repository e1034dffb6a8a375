"""Synthesis recipes: how arithmetic is built, then how ABC maps it.

A front end decides what becomes of sums and products before gates are made; a back end is an ABC
script. `RECIPES` names the points worth having: each lists its candidates, of which every module
takes the smallest. No step depends on the speed of the machine.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

__all__ = ["BACKS", "FRONTS", "RECIPES", "Back", "Front", "Recipe", "get", "pareto"]


@dataclass(frozen=True)
class Front:
    """`commands` are Yosys passes that replace arithmetic; `rows`, a key of `compressors.ROWS`,
    builds full-adder trees instead (the library's own cells if `adder_cells`)."""

    name: str
    about: str
    commands: tuple[str, ...] = ("alumacc",)
    rows: str = ""
    adder_cells: bool = False


@dataclass(frozen=True)
class Back:
    """`script` is an ABC script; `sized` says whether it buffers and sizes its gates."""

    name: str
    about: str
    script: tuple[str, ...]


@dataclass(frozen=True)
class Recipe:
    """`fronts` are the candidates; of each module the smallest result is kept."""

    name: str
    about: str
    fronts: tuple[str, ...]
    back: str


FRONTS = {
    front.name: front
    for front in (
        Front("plain", "Yosys' own arithmetic"),
        Front("booth", "Yosys' Booth multipliers", ("booth", "alumacc")),
        Front("arith_tree", "Yosys' carry-save trees", ("alumacc", "arith_tree")),
        Front("array_cells", "trees of the library's full adders, AND partial products",
              rows="array", adder_cells=True),
        Front("booth_cells", "trees of the library's full adders, Booth partial products",
              rows="booth", adder_cells=True),
        Front("array_tree", "full-adder trees as gates, AND partial products", rows="array"),
        Front("booth_tree", "full-adder trees as gates, Booth partial products", rows="booth"),
    )
}

_CLEAN = ("strash", "&get -n", "&fraig -x", "&put", "scorr", "dc2", "strash")
_SIZE = ("buffer -c", "topo", "upsize", "dnsize")

BACKS = {
    back.name: back
    for back in (
        Back("area", "area-oriented mapping", (*_CLEAN, "dch", "amap -m", *_SIZE)),
        Back("balanced", "delay-oriented mapping that gives up area late",
             (*_CLEAN, "dch", "map -B 0.9", *_SIZE)),
        Back("speed", "five rounds of restructuring for delay",
             (*_CLEAN, "&get -n", *(("&st", "&syn2", "&if -g -K 6", "&synch2", "&nf") * 5),
              "&put", "strash", "dch", "map -B 0.9", *_SIZE)),
    )
}

RECIPES = {
    recipe.name: recipe
    for recipe in (
        Recipe("area", "the smallest of four arithmetic front ends",
               ("booth", "booth_tree", "array_cells", "booth_cells"), "area"),
        Recipe("balanced", "Booth multipliers, delay at moderate area", ("booth",), "balanced"),
        Recipe("speed", "carry-save trees, delay at any area", ("arith_tree",), "speed"),
        *(
            Recipe(f"{front}-{back}", f"{FRONTS[front].about}; {BACKS[back].about}",
                   (front,), back)
            for back in BACKS
            for front in FRONTS
        ),
    )
}
"""`area`, `balanced`, `speed`, and each front end with each back end as `FRONT-BACK`."""


def get(name: str) -> Recipe:
    """The recipe called `name`; ValueError with the legal names."""
    if name not in RECIPES:
        raise ValueError(
            f"recipe must be area, balanced, speed, all or FRONT-BACK with FRONT one of "
            f"{', '.join(FRONTS)} and BACK one of {', '.join(BACKS)}, not {name}"
        )
    return RECIPES[name]


def pareto(points: Iterable[Sequence[float]]) -> list[int]:
    """Indices of the points (lower is better in every coordinate) that no other point beats.

    Of equal points the first is kept.
    """
    listed = list(points)

    def beaten(index: int) -> bool:
        point = listed[index]
        return any(
            all(a <= b for a, b in zip(other, point, strict=True))
            and (tuple(other) != tuple(point) or place < index)
            for place, other in enumerate(listed)
            if place != index
        )

    return [index for index in range(len(listed)) if not beaten(index)]
