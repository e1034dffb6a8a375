"""What every test starts from."""

from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes is the machine's business.
settings.register_profile("tilewright", deadline=None)
settings.load_profile("tilewright")


@pytest.fixture(autouse=True)
def _own_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests keep their results apart: they share builds with the user, not reports."""
    monkeypatch.setenv("TILEWRIGHT_RECORDS", str(tmp_path / "records"))
