"""What estimates need, and what they use where it is there."""

from tilewright.tools import Tool, program, python_package

__all__ = ["tools"]


def tools() -> list[Tool]:
    """Plots, a cross-check of the timing, a browser for the test of the report."""
    return [
        python_package("matplotlib", "report: plots", "tilewright[ppa]"),
        program(["sta"], "ppa: OpenSTA, a cross-check of the clock period",
                "github.com/The-OpenROAD-Project/OpenSTA, or apt install opensta",
                required=False, version_flag="-version"),
        program(["chromium", "chromium-browser", "google-chrome"],
                "tests: look at the report in a browser", "apt install chromium",
                required=False),
    ]
