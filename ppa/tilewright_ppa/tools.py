"""What estimates need, and what they use where it is there."""

from tilewright.tools import Tool, program, python_package
from tilewright_ppa import libraries

__all__ = ["tools"]


def tools() -> list[Tool]:
    """Cell libraries, plots, a cross-check of the timing, a browser for the test of the report."""
    return [
        _libraries(),
        python_package("matplotlib", "report: plots", "tilewright[ppa]"),
        program(["sta"], "ppa: OpenSTA, a cross-check of the clock period",
                "github.com/The-OpenROAD-Project/OpenSTA, or apt install opensta",
                required=False, version_flag="-version"),
        program(["chromium", "chromium-browser", "google-chrome"],
                "tests: look at the report in a browser", "apt install chromium",
                required=False),
    ]


def _libraries() -> Tool:
    found = libraries.available()
    files = [str(path) for paths in found.values() for path in paths]
    return Tool(name="libraries", version=str(len(found)), where=", ".join(files),
                purpose=f"ppa --library: {', '.join(found)}; PDK_ROOT or TILEWRIGHT_LIBRARIES "
                        "can name a folder with more", get="pip install 'tilewright[ppa]'")
