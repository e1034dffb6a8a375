"""Area and energy of the stages of a design: of what stands in each instance of its top module."""

import re
from collections import Counter
from dataclasses import dataclass

from tilewright_ppa import flow

_PLACED = re.compile(r"^  (\w+) \\?(\w+) +\($", re.MULTILINE)


@dataclass(frozen=True)
class Staged:
    """One design through one recipe; how often each module stands in each stage."""

    point: flow.Point
    stages: dict[str, Counter[str]]

    def area(self, *stages: str) -> float:
        """Gate equivalents of the stages together."""
        modules = self.point.synthesis.modules
        nand2 = self.point.library.nand2_area
        return sum(count * modules[name].area for stage in stages
                   for name, count in self.stages[stage].items() if name in modules) / nand2

    def energy(self, *stages: str) -> float:
        """J of the stages together for each operation."""
        power = self.point.estimate.power.modules
        placed = self.point.synthesis.modules
        return sum(power[name].dynamic * count / placed[name].instances for stage in stages
                   for name, count in self.stages[stage].items()
                   if name in power) / self.point.estimate.operations


def stages_of(text: str, top: str) -> dict[str, Counter[str]]:
    """How often each module stands in each stage; "control" is the top module itself."""
    bodies = {body.partition("(")[0].strip(): body
              for body in re.split(r"^module ", text, flags=re.MULTILINE)[1:]}

    def inside(module: str) -> Counter[str]:
        found = Counter([module])
        for child, _ in _PLACED.findall(bodies[module]):
            if child in bodies:
                found += inside(child)
        return found

    found = {instance: inside(child) for child, instance in _PLACED.findall(bodies[top])
             if child in bodies}
    return found | {"control": Counter([top])}


def measured(prepared: flow.Prepared, point: flow.Point) -> Staged:
    """The stages of a design that was measured; RuntimeError where a check of it failed."""
    if point.estimate.mismatch or not point.opensta_agrees:
        raise RuntimeError(f"{prepared.config.name} on {point.library.name}, "
                           f"{point.synthesis.recipe}: {point.estimate.mismatch or 'STA'}")
    return Staged(point, stages_of(prepared.text, prepared.config.name))
