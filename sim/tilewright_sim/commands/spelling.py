"""How a configuration is written on a command line."""

import shlex

from tilewright.describe import special
from tilewright.registry import CONFIGS, Config

__all__ = ["arguments"]


def arguments(config: Config) -> str:
    """DESIGN and its `-p` options, such that the same configuration results."""
    if CONFIGS.get(config.name) == config:
        return config.name
    changed = special(config.params).items()
    return shlex.join([config.family, *(f"-p{name}={value}" for name, value in changed)])
