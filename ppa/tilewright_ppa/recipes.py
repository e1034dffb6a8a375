"""Synthesis recipes: how arithmetic is built, then how ABC maps it.

A front end decides what becomes of sums and products before gates are made; a back end is an ABC
script. `RECIPES` names the points worth having: each lists its candidates, of which every module
takes the smallest. No step depends on the speed of the machine. What each is worth, and what was
tried and lost, is in docs/synthesis.md.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

__all__ = [
    "BACKS",
    "FRONTS",
    "RECIPES",
    "SWEEP",
    "Back",
    "Front",
    "Recipe",
    "get",
    "pareto",
    "usable",
]


@dataclass(frozen=True)
class Front:
    """`commands` are Yosys passes that replace arithmetic; `rows` and `final`, keys of
    `compressors.ROWS` and `FINALS`, build full-adder trees instead (of the library's own cells if
    `adder_cells`)."""

    name: str
    about: str
    commands: tuple[str, ...] = ("alumacc",)
    rows: str = ""
    final: str = ""
    adder_cells: bool = False


@dataclass(frozen=True)
class Back:
    """`script` is an ABC script; all of them end in buffering and sizing."""

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
        *(
            Front(f"{rows}_{name}", f"{text}, {product} partial products", rows=rows,
                  final=final, adder_cells=cells)
            for rows, product in (("array", "AND"), ("booth", "Booth"))
            for name, text, final, cells in (
                ("cells", "trees of the library's full adders", "chain", True),
                ("mixed", "trees of the library's full adders, last carry in gates", "gates", True),
                ("compact", "trees of the library's full adders, carry look-ahead", "prefix", True),
                ("tree", "full-adder trees as gates", "chain", False),
                ("prefix", "full-adder trees as gates, carry look-ahead", "prefix", False),
            )
        ),
    )
}

# Without `topo` first, `buffer` ends ABC on some networks.
_SIZE = ("topo", "buffer -c", "topo", "upsize", "dnsize")
_SMALL = ("strash", "dch", "amap -m")
_FAST = ("strash", "dch", "map -B 0.9")
_RESYN = ("balance", "rewrite", "refactor", "balance", "rewrite", "rewrite -z", "balance",
          "refactor -z", "rewrite -z", "balance")  # fmt: skip

BACKS = {
    back.name: back
    for back in (
        Back("area", "mapping for area, twice", ("strash", "dc2", *_SMALL, *_SMALL, *_SIZE)),
        Back("balanced", "mapping for delay after rewriting that keeps the depth",
             ("strash", *_RESYN, *_FAST, *_SIZE)),
        Back("speed", "mapping for delay after restructuring for depth",
             ("strash", "dch", "if -g -K 6", *_FAST, *_SIZE)),
    )
}

RECIPES = {
    recipe.name: recipe
    for recipe in (
        Recipe("area", "the smallest of four arithmetic front ends",
               ("booth_cells", "array_cells", "booth_prefix", "booth_tree"), "area"),
        Recipe("balanced", "a good product of area and delay", ("array_prefix", "booth_prefix"),
               "balanced"),
        Recipe("speed", "a short delay at any area", ("array_prefix",), "speed"),
        *(
            Recipe(f"{front}-{back}", f"{FRONTS[front].about}; {BACKS[back].about}",
                   (front,), back)
            for back in BACKS
            for front in FRONTS
        ),
    )
}
"""`area`, `balanced`, `speed`, and each front end with each back end as `FRONT-BACK`."""

SWEEP = (
    "booth_cells-area", "array_cells-area", "booth_compact-area", "array_compact-area",
    "booth_prefix-area", "array_prefix-area", "booth-area", "plain-area",
    "booth_compact-balanced", "array_compact-balanced", "booth_prefix-balanced",
    "array_prefix-balanced", "booth-balanced", "arith_tree-balanced",
    "booth_prefix-speed", "array_prefix-speed", "arith_tree-speed", "plain-speed",
)  # fmt: skip
"""What `all` stands for: the points that were on some library's Pareto front for a multiply-add,
and Yosys' own front ends to compare them with."""


def usable(recipe: Recipe, adders: bool) -> bool:
    """Whether a library, with a full-adder cell or without, can run the recipe."""
    return adders or not all(FRONTS[front].adder_cells for front in recipe.fronts)


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
