"""Block diagrams: what a datapath does to its streams, stage by stage, as text or as Mermaid."""

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Stage", "draw", "mermaid"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Stage:
    """One block of a datapath; the next stage takes what it passes on.

    A component has a property `diagram`, a tuple of these, made from its own parameters.

    Parameters
    ----------
    name
        What the block is called in the source.
    does
        Lines for inside the box, with the sizes that the parameters give.
    takes, gives
        Streams of the component that begin or end here.
    passes
        What goes on to the next stage; empty for the last.
    """

    name: str
    does: Sequence[str] = ()
    takes: Sequence[str] = ()
    gives: Sequence[str] = ()
    passes: str = ""


def draw(stages: Sequence[Stage]) -> str:
    """The stages from top to bottom; input streams come from the left, output streams leave right.

        i_acts ──▶┌──────────┐
                  │ multiply │
                  └────┬─────┘
                       │ 16 products
                  ┌────▼─────┐
                  │ add      │──▶ o
                  └──────────┘
    """
    margin = max((len(name) for stage in stages for name in stage.takes), default=-4) + 4
    inner = max(len(line) for stage in stages for line in (stage.name, *stage.does)) + 2
    middle = inner // 2
    lines: list[str] = []
    for place, stage in enumerate(stages):
        top = "▼" if place else "─"
        lines.append(" " * margin + "┌" + _with(middle, top, inner) + "┐")
        text = [stage.name, *stage.does]
        text += [""] * (max(len(stage.takes), len(stage.gives)) - len(text))
        for row, line in enumerate(text):
            taken = stage.takes[row] if row < len(stage.takes) else None
            given = stage.gives[row] if row < len(stage.gives) else None
            lines.append((f"{taken:<{margin - 4}} ──▶" if taken else " " * margin)
                         + f"│ {line:<{inner - 1}}│" + (f"──▶ {given}" if given else ""))
        last = place == len(stages) - 1
        lines.append(" " * margin + "└" + _with(middle, "─" if last else "┬", inner) + "┘")
        if not last:
            lines.append(" " * (margin + 1 + middle) + f"│ {stage.passes}".rstrip())
    return "\n".join(lines)


def mermaid(stages: Sequence[Stage]) -> str:
    """The same diagram as the text of a Mermaid flowchart."""
    lines = ["flowchart TD"]
    for place, stage in enumerate(stages):
        box = "<br/>".join((f"<b>{stage.name}</b>", *stage.does))
        lines.append(f'    s{place}["{box}"]')
        lines += [f'    {name}(["{name}"]) --> s{place}' for name in stage.takes]
        lines += [f'    s{place} --> {name}(["{name}"])' for name in stage.gives]
    for place, stage in enumerate(stages[:-1]):
        label = f'|"{stage.passes}"|' if stage.passes else ""
        lines.append(f"    s{place} -->{label} s{place + 1}")
    return "\n".join(lines)


def _with(place: int, mark: str, width: int) -> str:
    return "─" * place + mark + "─" * (width - place - 1)
