"""How a configuration is written on a command line."""

import shlex

from tilewright.describe import defaults, parameters
from tilewright.registry import CONFIGS, Config

__all__ = ["arguments"]


def arguments(config: Config) -> str:
    """DESIGN and its `-p` options, such that the same configuration results."""
    if CONFIGS.get(config.name) == config:
        return config.name
    usual = defaults(type(config.params))
    changed = {name: value for name, value in parameters(config.params).items()
               if name not in usual or value != usual[name]}
    return shlex.join([config.family, *(f"-p{name}={value}" for name, value in changed.items())])
