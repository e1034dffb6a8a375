"""Synthesis: Verilog to cells of a library, with Yosys and ABC.

Hierarchy is kept. Each distinct module is synthesised once, by itself, and its result is cached by
content, so that an array of another size synthesises only what it has that is new. Modules called
`ram_<depth>x<width>`, `compute_array_<rows>x<columns>` and `row_array_<rows>x<columns>x<bits>` are
memories: they stay closed, and their bits are counted apart.
"""

import hashlib
import json
import os
import re
import resource
import shutil
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

from tilewright import yosys
from tilewright.records import build_dir
from tilewright_ppa import compressors, recipes
from tilewright_ppa.adders import adder_map
from tilewright_ppa.fanout import buffer_nets
from tilewright_ppa.liberty import Library, write_for_mapping
from tilewright_ppa.netlist import memory_of
from tilewright_ppa.recipes import BACKS, FRONTS

__all__ = ["ModuleArea", "Synthesis", "SynthesisError", "synthesise"]

_ARITHMETIC = re.compile(r" [-+*] ")

_COARSE = (
    "proc", "opt_expr", "opt_clean", "check", "opt -nodffe -nosdff", "opt", "wreduce", "peepopt",
    "opt_clean",
)  # fmt: skip


class SynthesisError(RuntimeError):
    """A design that Yosys cannot map; the text is one line."""


@dataclass(frozen=True)
class ModuleArea:
    """What one module holds itself, without the modules in it; areas in the library's unit."""

    instances: int
    area: float
    sequential: float
    cells: dict[str, int]
    front: str


@dataclass(frozen=True)
class Synthesis:
    """A mapped design. Areas in the library's unit (um2); `gate_equivalents` in NAND2 areas.

    `cpu_seconds` is what synthesis took when it ran, also where the result came from the cache;
    `cached` says whether all of it did.
    """

    top: str
    netlist: Path
    verilog: Path
    library: str
    recipe: str
    area: float
    sequential: float
    gate_equivalents: float
    sequential_ge: float
    memory_bits: int
    modules: dict[str, ModuleArea]
    tools: dict[str, str]
    cpu_seconds: float
    cached: bool


def synthesise(verilog: str, top: str, library: Library, recipe: str = "area") -> Synthesis:
    """Map `verilog` below module `top` to cells of `library`; results stay in the build folder.

    Raises SynthesisError, with Yosys' reason, where the text cannot be read or mapped, and
    ValueError for an unknown recipe or module.
    """
    chosen = recipes.get(recipe)
    modules = _split(verilog)
    if top not in modules:
        raise ValueError(f"top must be one of {', '.join(modules)}, not {top}")
    counts = _count(modules, top)
    target = _target(library)
    if not recipes.usable(chosen, bool(target.adders)):
        raise ValueError(f"recipe {recipe} needs a full-adder cell, which {library.name} has not")
    found = {name: _module(name, modules, target, chosen)
             for name in counts if not memory_of(name)}
    netlists = {name: result.netlist for name, result in found.items()}
    buffer_nets(netlists, library)
    folder = _assemble(top, modules, netlists)
    areas = {}
    for name, result in found.items():
        cells = _cells(name, netlists[name], modules, library)
        areas[name] = ModuleArea(
            instances=counts[name],
            area=_area(cells, library),
            sequential=_area({kind: number for kind, number in cells.items()
                              if library.cells[kind].sequential}, library),
            cells=cells,
            front=result.front,
        )
    area = sum(module.instances * module.area for module in areas.values())
    sequential = sum(module.instances * module.sequential for module in areas.values())
    return Synthesis(
        top=top,
        netlist=folder / "netlist.json",
        verilog=folder / "netlist.v",
        library=library.name,
        recipe=recipe,
        area=area,
        sequential=sequential,
        gate_equivalents=area / library.nand2_area,
        sequential_ge=sequential / library.nand2_area,
        memory_bits=sum(
            count * memory[1] * memory[2]
            for name, count in counts.items()
            if (memory := memory_of(name))
        ),
        modules=areas,
        tools=tools(),
        cpu_seconds=sum(result.cpu_seconds for result in found.values()),
        cached=all(result.cached for result in found.values()),
    )


def tools() -> dict[str, str]:
    """Versions of what made a result. ABC comes with pyosys and has no version of its own."""
    return {"tilewright": version("tilewright"), "pyosys": version("pyosys")}


# ----- the text -------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Module:
    text: str
    children: dict[str, int]


def _split(verilog: str) -> dict[str, _Module]:
    """The modules of a text, with how often each places others of the text."""
    texts = {
        match[1]: match[0]
        for match in re.finditer(r"^module\s+\\?([\w$.]+).*?^endmodule", verilog, re.M | re.S)
    }
    if not texts:
        raise SynthesisError("the Verilog text must hold a module")
    return {
        name: _Module(text, dict(Counter(
            word for word in re.findall(r"^\s*\\?([\w$.]+)\s+\\?[\w$.\[\]]+\s*\(", text, re.M)
            if word in texts and word != name
        )))
        for name, text in texts.items()
    }  # fmt: skip


def _count(modules: Mapping[str, _Module], top: str) -> dict[str, int]:
    """How often each module is placed below (and with) `top`, parents first."""
    order: list[str] = []

    def visit(name: str) -> None:
        if name not in order:
            for child in modules[name].children:
                visit(child)
            order.append(name)

    visit(top)
    counts = dict.fromkeys(reversed(order), 0)
    counts[top] = 1
    for name in counts:
        for child, number in modules[name].children.items():
            counts[child] += counts[name] * number
    return counts


# ----- the library ----------------------------------------------------------------------------


@dataclass(frozen=True)
class _Target:
    """A library as Yosys and ABC read it, in a file of the build folder."""

    library: Library
    liberty: Path
    constraints: str
    key: str
    adders: str


@cache
def _mapping_text(library: Library) -> tuple[str, str]:
    text = write_for_mapping(library)
    return text, _hash(text)


def _target(library: Library) -> _Target:
    text, key = _mapping_text(library)
    path = build_dir().absolute() / "ppa" / "libraries" / f"{key}.lib"
    if not path.exists():
        _write(path, text)
    inverter = library.inverter
    if inverter is None:
        raise ValueError(f"{library.name} must have an inverter")
    cell = library.cells[inverter]
    load = 4 * cell.pins[cell.inputs[0]].capacitance * 1e15
    return _Target(library, path, f"set_driving_cell {inverter}\nset_load {load:.6g} [fF]\n", key,
                   adder_map(library))


# ----- one module -----------------------------------------------------------------------------


@dataclass(frozen=True)
class _Result:
    """One module, mapped: its part of a JSON netlist, the front end taken, what it cost."""

    netlist: dict[str, Any]
    front: str
    cpu_seconds: float
    cached: bool


def _module(
    name: str, modules: Mapping[str, _Module], target: _Target, recipe: recipes.Recipe
) -> _Result:
    """The smallest result among the recipe's front ends."""
    fronts = [front for front in recipe.fronts
              if target.adders or not FRONTS[front].adder_cells]
    if not _ARITHMETIC.search(modules[name].text):  # all front ends would give the same
        fronts = fronts[:1]
    results = [_candidate(name, modules, target, front, recipe.back) for front in fronts]

    def area(result: _Result) -> float:
        return _area(_cells(name, result.netlist, modules, target.library), target.library)

    return replace(
        min(results, key=area),
        cpu_seconds=sum(result.cpu_seconds for result in results),
        cached=all(result.cached for result in results),
    )


def _candidate(
    name: str, modules: Mapping[str, _Module], target: _Target, front: str, back: str
) -> _Result:
    """One module through one front end and one back end, from the cache if it is there."""
    texts = [modules[part].text for part in (name, *modules[name].children)]
    key = _hash(
        name, *texts, target.key, target.constraints, target.adders, repr(FRONTS[front]),
        repr(BACKS[back]), _tool_key(),
    )  # fmt: skip
    path = build_dir() / "ppa" / "modules" / f"{key}.json"
    if path.exists():
        kept = json.loads(path.read_text())
        return _Result(kept["netlist"], front, kept["cpu_seconds"], True)
    before = _child_seconds()
    netlist = _run(name, modules, target, front, back)
    _cells(name, netlist, modules, target.library)
    seconds = round(_child_seconds() - before, 2)
    _write(path, json.dumps({"netlist": netlist, "cpu_seconds": seconds}))
    return _Result(netlist, front, seconds, False)


@cache
def _tool_key() -> str:
    """What else a result depends on: Yosys, and the files of this package that make it."""
    files = (Path(__file__), Path(compressors.__file__))
    return _hash(version("pyosys"), *(path.read_text() for path in files))


def _cells(
    name: str, netlist: Mapping[str, Any], modules: Mapping[str, _Module], library: Library
) -> dict[str, int]:
    """How many of each library cell a mapped module has; SynthesisError where one is unknown."""
    kinds = Counter(cell["type"] for cell in netlist["cells"].values())
    cells = {kind: number for kind, number in sorted(kinds.items()) if kind not in modules}
    for kind in cells:
        if kind not in library.cells:
            raise SynthesisError(f"module {name} needs {kind}, which {library.name} has not")
    return cells


def _area(cells: Mapping[str, int], library: Library) -> float:
    return sum(library.cells[kind].area * number for kind, number in cells.items())


def _run(
    name: str, modules: Mapping[str, _Module], target: _Target, front: str, back: str
) -> dict[str, Any]:
    """Yosys' passes on one module, in a folder of their own; the mapped module as JSON."""
    arithmetic, mapping = FRONTS[front], BACKS[back]
    children = list(modules[name].children)
    with TemporaryDirectory(prefix="tilewright-") as temporary:
        folder = Path(temporary)
        (folder / "design.v").write_text(
            "\n".join(modules[part].text for part in (name, *children)))
        (folder / "constraints").write_text(target.constraints)
        (folder / "adders.v").write_text(target.adders)
        (folder / "script").write_text("\n".join(mapping.script) + "\n")
        liberty = f"-liberty {target.liberty}"
        begin = [
            "read_verilog design.v",
            *(f"blackbox {child}" for child in children),
            f"hierarchy -check -top {name}",
            *_COARSE, *arithmetic.commands, "opt", "memory -nomap", "opt_clean",
        ]  # fmt: skip
        end = [
            "opt -fast -full", "memory_map", "opt -full",
            *(["techmap -map adders.v"] if arithmetic.adder_cells else []),
            "techmap", "opt -fast", "rename -wire -suffix _reg t:$_*FF*",
            f"dfflibmap {liberty}", "opt", f"abc {liberty} -constr constraints -script script",
            "opt_clean -purge", "delete t:$scopeinfo", "write_json mapped.json",
        ]  # fmt: skip
        read = f"read_liberty -lib {target.liberty}"
        if arithmetic.rows:
            _yosys(name, [read, *begin, "write_json coarse.json"], folder)
            netlist = json.loads((folder / "coarse.json").read_text())
            compressors.build_trees(netlist["modules"][name], arithmetic.rows, arithmetic.final)
            (folder / "trees.json").write_text(json.dumps(netlist))
            _yosys(name, ["read_json trees.json", f"hierarchy -top {name}", *end], folder)
        else:
            _yosys(name, [read, *begin, *end], folder)
        return json.loads((folder / "mapped.json").read_text())["modules"][name]


def _yosys(name: str, commands: Sequence[str], folder: Path) -> None:
    try:
        yosys.run(commands, folder)
    except yosys.YosysError as error:
        raise SynthesisError(f"module {name}: {error}") from None


# ----- the whole ------------------------------------------------------------------------------


def _assemble(
    top: str, modules: Mapping[str, _Module], content: Mapping[str, dict[str, Any]]
) -> Path:
    """The folder with the whole netlist, as JSON and as Verilog."""
    memories = [name for name in modules if memory_of(name)]
    closed = "".join(modules[name].text + "\n" for name in memories)
    folder = build_dir() / "ppa" / "netlists" / _hash(top, json.dumps(content), closed)
    if folder.exists():
        return folder
    with TemporaryDirectory(prefix="tilewright-") as temporary:
        work = Path(temporary)
        for module in content.values():
            module["attributes"] = {"keep_hierarchy": "1"}
        content[top]["attributes"] = {"top": "1"}
        (work / "in.json").write_text(json.dumps({"creator": "tilewright", "modules": content}))
        (work / "closed.v").write_text(closed)
        _yosys(top, [
            "read_json in.json",
            *(["read_verilog closed.v", f"blackbox {' '.join(memories)}"] if closed else []),
            "write_json netlist.json", "write_verilog -noattr netlist.v",
        ], work)  # fmt: skip
        beside = folder.with_name(f".{folder.name}.{uuid4().hex}")
        beside.mkdir(parents=True)
        for part in ("netlist.json", "netlist.v"):
            shutil.copyfile(work / part, beside / part)
        try:
            beside.replace(folder)
        except OSError:  # another run was first
            shutil.rmtree(beside)
    return folder


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{uuid4().hex}")
    beside.write_text(text)
    os.replace(beside, path)


def _hash(*parts: str) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(f"{len(part)}:".encode() + part.encode())
    return digest.hexdigest()[:24]


def _child_seconds() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
