"""Boolean expressions of Liberty: `function`, `when`, `next_state`, `clear` and the like."""

import re
from collections.abc import Callable, Sequence
from functools import cache

__all__ = ["evaluator", "support", "to_python", "truth_table"]

_TOKEN = re.compile(r"\s*(?:([A-Za-z_][\w.\[\]]*)|([01])|([()!'^&*|+])|(\S))")


@cache
def to_python(expression: str) -> str:
    """The same expression in Python's `~ & ^ |`, fully bracketed, for integer operands.

    Liberty binds tightest first: `!` and postfix `'`, then `^`, then `&` (also `*` and mere
    juxtaposition), then `|` (also `+`); the constants become 0 and -1, so that operands may be
    bit vectors of any width. ValueError on a syntax error.
    """
    tokens: list[str] = []
    for match in _TOKEN.finditer(expression.strip()):
        token = match[match.lastindex or 0]
        if match[4]:
            raise ValueError(f"not a Boolean expression: {expression!r}")
        tokens.append({"*": "&", "+": "|"}.get(token, token))
    tokens.append("")

    def unary() -> str:
        token = tokens.pop(0)
        if token == "!":
            return f"(~{unary()})"
        if token == "(":
            value = either()
            if tokens.pop(0) != ")":
                raise ValueError(f"not a Boolean expression: {expression!r}")
        elif token == "0" or token == "1":
            value = "0" if token == "0" else "(-1)"
        elif token and (token[0].isalpha() or token[0] == "_"):
            value = token
        else:
            raise ValueError(f"not a Boolean expression: {expression!r}")
        while tokens[0] == "'":
            tokens.pop(0)
            value = f"(~{value})"
        return value

    def chain(operand: Callable[[], str], operator: str) -> str:
        value = operand()
        while True:
            if tokens[0] == operator:
                tokens.pop(0)
            elif operator != "&" or tokens[0] in ("", ")", "|", "^", "'"):
                return value
            value = f"({value} {operator} {operand()})"

    def exclusive() -> str:
        return chain(unary, "^")

    def both() -> str:
        return chain(exclusive, "&")

    def either() -> str:
        return chain(both, "|")

    result = either()
    if tokens != [""]:
        raise ValueError(f"not a Boolean expression: {expression!r}")
    return result


@cache
def support(expression: str) -> tuple[str, ...]:
    """The names that the expression mentions, in order of first appearance."""
    return tuple(dict.fromkeys(re.findall(r"[A-Za-z_][\w.\[\]]*", to_python(expression))))


def evaluator(expression: str, inputs: Sequence[str]) -> Callable[..., int]:
    """A function of as many integers (bit vectors) as `inputs`; negative results mean all ones
    above the operands' width, so mask them."""
    names = {name: f"x{index}" for index, name in enumerate(inputs)}
    missing = [name for name in support(expression) if name not in names]
    if missing:
        raise ValueError(f"{expression!r} uses {missing[0]!r}, which is not among {list(inputs)}")
    body = re.sub(r"[A-Za-z_][\w.\[\]]*", lambda match: names[match[0]], to_python(expression))
    return eval(f"lambda {', '.join(names.values())}: {body}", {"__builtins__": {}})


def truth_table(expression: str, inputs: Sequence[str]) -> int:
    """Bit i of the result is the value for the assignment whose bit k is `inputs[k]`."""
    rows = 1 << len(inputs)
    full = (1 << rows) - 1
    columns = [sum(1 << row for row in range(rows) if row >> k & 1) for k in range(len(inputs))]
    return evaluator(expression, inputs)(*columns) & full
