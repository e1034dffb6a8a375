"""Text that a command writes into a page, between two markers.

    <!-- begin NAME: written by a command -->
    ...
    <!-- end NAME -->
"""

import re
from pathlib import Path


def read_between(page: Path, name: str) -> str:
    """What stands between the markers `name` of `page`, without the blank lines around it."""
    return _section(page, page.read_text(encoding="utf-8"), name)[1].strip("\n")


def write_between(page: Path, name: str, text: str) -> None:
    """Put `text` between the markers `name` of `page`; the rest of the page stays."""
    whole = page.read_text(encoding="utf-8")
    begin, old, end = _section(page, whole, name)
    page.write_text(
        whole.replace(begin + old + end, f"{begin}\n\n{text}\n\n{end}"), encoding="utf-8"
    )


def _section(page: Path, whole: str, name: str) -> tuple[str, str, str]:
    pattern = rf"(<!-- begin {re.escape(name)}\b[^>]*-->)(.*?)(<!-- end {re.escape(name)} -->)"
    found = re.findall(pattern, whole, re.DOTALL)
    if len(found) != 1:
        raise ValueError(f"{page} must have the markers {name!r} once, not {len(found)} times")
    return found[0]
