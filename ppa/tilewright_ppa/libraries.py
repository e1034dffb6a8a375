"""Finds cell libraries: by name where their owners install them, or by path.

Looked into, in this order: the folders of `$TILEWRIGHT_LIBRARIES` (separated by colons, with all
that is below them), `$PDK_ROOT`, the stores of ciel and volare (`~/.ciel`, `~/.volare`), the
platforms of OpenROAD-flow-scripts (`$FLOW_HOME`), Debian's qflow. Only the typical corner at the
nominal voltage is looked for; any other is given by its path.
"""

import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tilewright_ppa import liberty
from tilewright_ppa.liberty import Library

__all__ = ["DEFAULT", "available", "find", "load"]

DEFAULT = "neutral"
"""The library that the package carries."""

_NEUTRAL = Path(__file__).parent / "data" / "neutral.lib"


# Public libraries: name -> pattern of the file names, less suffix, at the typical corner. Where a
# pattern has a group, each text that the group takes is one part of the library.
_KNOWN = {
    "sky130hd": r"sky130_fd_sc_hd__tt_025C_1v80",
    "sky130hs": r"sky130_fd_sc_hs__tt_025C_1v80",
    "sky130ms": r"sky130_fd_sc_ms__tt_025C_1v80",
    "sky130ls": r"sky130_fd_sc_ls__tt_025C_1v80",
    "sky130hdll": r"sky130_fd_sc_hdll__tt_025C_1v80",
    "gf180-7t": r"gf180mcu_fd_sc_mcu7t5v0__tt_025C_5v00",
    "gf180-9t": r"gf180mcu_fd_sc_mcu9t5v0__tt_025C_5v00",
    "ihp-sg13g2": r"sg13g2_stdcell_typ_1p20V_25C",
    "asap7": r"asap7sc7p5t_(AO|INVBUF|OA|SEQ|SIMPLE)_RVT_TT_nldm_\d+",
    "gt2n": r"gt2_6t_w31_lvt_tt_0p7v25c",
    "osu018": r"osu018_stdcells",
    "osu035": r"osu035_stdcells",
    "osu050": r"osu05_stdcells",
}

# Cells that their makers or OpenROAD-flow-scripts say not to use: probes, level shifters and
# isolation of sky130; half-size cells, scan flops and clock gates of asap7; clock gates and the
# bus keeper of IHP.
_DONT_USE = (
    "sky130_fd_sc_*__probe*", "sky130_fd_sc_*__lpflow_*",
    "*x1p*_ASAP7_*", "*xp*_ASAP7_*", "SDF*_ASAP7_*", "ICG*_ASAP7_*", "DFFASRHQN*_ASAP7_*",
    "sg13g2_lgcp_*", "sg13g2_slgcp_*", "sg13g2_sighold",
)  # fmt: skip

_SUFFIXES = (".lib", ".lib.gz")


def load(name: str = DEFAULT) -> Library:
    """Read the library that `find` finds; reading the same files again is free."""
    return _read(find(name), _title(name))


@cache
def _read(paths: tuple[Path, ...], title: str) -> Library:
    return liberty.read(paths, title, _DONT_USE)


def find(name: str = DEFAULT) -> tuple[Path, ...]:
    """The files of a library: `neutral`, a name that `available` lists, a Liberty file, several
    with commas between, or a folder that holds one library.

    ValueError, in one line, where that is nothing.
    """
    if name == DEFAULT:
        return (_NEUTRAL,)
    if _is_path(name):
        parts = [Path(part.strip()).expanduser() for part in name.split(",")]
        return tuple(path for part in parts for path in _files(part))
    found = available()
    if name not in found:
        raise ValueError(
            f"library must be a Liberty file, a folder or one of {', '.join(found)}, not {name}; "
            "TILEWRIGHT_LIBRARIES, PDK_ROOT or FLOW_HOME can name a folder with more"
        )
    return found[name]


def available() -> dict[str, tuple[Path, ...]]:
    """Name -> files of every library that is found without a path, `neutral` first."""
    files: dict[str, Path] = {}
    for path in _installed():
        files.setdefault(path.name, path)
    found: dict[str, tuple[Path, ...]] = {DEFAULT: (_NEUTRAL,)}
    for name, pattern in _KNOWN.items():
        if parts := _parts(list(files.values()), pattern):
            found[name] = parts
    return found


def _parts(files: list[Path], pattern: str) -> tuple[Path, ...]:
    """The files that match, the last by name of each part."""
    parts: dict[str, Path] = {}
    for path in sorted(files, key=lambda path: path.name):
        if match := re.fullmatch(pattern + r"\.lib(?:\.gz)?", path.name):
            parts["".join(match.groups())] = path
    return tuple(parts[part] for part in sorted(parts))


def _installed() -> Iterator[Path]:
    """Liberty files in the usual places, the more explicit place first."""
    home = Path.home()
    for folder in os.environ.get("TILEWRIGHT_LIBRARIES", "").split(os.pathsep):
        if folder:
            yield from _matching(Path(folder).expanduser(), "**/*")
    stores = [home / ".ciel", home / ".volare"]
    if root := os.environ.get("PDK_ROOT"):
        stores.insert(0, Path(root))
    for store in stores:
        yield from _matching(store, "*/libs.ref/*/lib/*")
    if flow := os.environ.get("FLOW_HOME"):
        yield from _matching(Path(flow), "platforms/*/lib/**/*")
    yield from _matching(Path("/usr/share/qflow/tech"), "*/*")


def _matching(folder: Path, pattern: str) -> Iterator[Path]:
    return (path for path in sorted(folder.glob(pattern)) if path.name.endswith(_SUFFIXES))


def _is_path(name: str) -> bool:
    return "/" in name or "," in name or name.endswith(_SUFFIXES) or Path(name).exists()


def _title(name: str) -> str:
    """The name to print; a file's own library name where it is given by path."""
    return "" if _is_path(name) and name != DEFAULT else name


def _files(path: Path) -> tuple[Path, ...]:
    if not path.is_dir():
        if not path.is_file():
            raise ValueError(f"library must be a Liberty file, a folder or a name, not {path}")
        return (path,)
    files = list(_matching(path, "*"))
    for pattern in _KNOWN.values():
        if parts := _parts(files, pattern):
            return parts
    if len(files) != 1:
        raise ValueError(
            f"library must be a folder with one Liberty file, but {path} has {len(files)}; "
            "name the files that make one library, with commas between"
        )
    return tuple(files)
