"""The library's full adder: which cell it is, and how `$fa` becomes it."""


from tilewright_ppa.boolean import truth_table
from tilewright_ppa.liberty import Cell, Library

__all__ = ["adder_map"]

# Truth tables over three inputs, bit i for the assignment i. Both functions are symmetric, so the
# order of the pins does not matter; a library may give either output inverted.
_SUM, _CARRY, _ALL = 0b10010110, 0b11101000, 0xFF
_ROLES = {_SUM: ("Y", ""), _SUM ^ _ALL: ("Y", "~"), _CARRY: ("X", ""), _CARRY ^ _ALL: ("X", "~")}


def adder_map(library: Library) -> str:
    """Verilog for Yosys' `techmap` that makes `$fa` the smallest full adder; "" without one."""
    found = [
        (cell.area, cell.name)
        for cell in library.cells.values()
        if not cell.dont_use and not cell.sequential and _roles(cell)
    ]
    return _map(library.cells[min(found)[1]]) if found else ""


def _roles(cell: Cell) -> dict[str, tuple[str, str]]:
    """Output pin -> (port of `$fa`, "~" if inverted); empty unless the cell is a full adder."""
    if len(cell.inputs) != 3 or len(cell.outputs) != 2:
        return {}
    roles = {}
    for pin in cell.outputs:
        function = cell.function(pin)
        role = _ROLES.get(truth_table(function, cell.inputs)) if function else None
        if role:
            roles[pin] = role
    return roles if sorted(port for port, _ in roles.values()) == ["X", "Y"] else {}


def _map(cell: Cell) -> str:
    roles = _roles(cell)
    pins = [f".{pin}({port}[i])" for pin, port in zip(cell.inputs, "ABC", strict=True)]
    pins += [f".{pin}(out_{pin})" for pin in roles]
    assigns = [f"assign {port}[i] = {sign}out_{pin};" for pin, (port, sign) in roles.items()]
    return f"""\
(* techmap_celltype = "$fa" *)
module full_adder (A, B, C, X, Y);
  parameter WIDTH = 1;
  input [WIDTH-1:0] A, B, C;
  output [WIDTH-1:0] X, Y;
  genvar i;
  generate
    for (i = 0; i < WIDTH; i = i + 1) begin : slice
      wire {", ".join(f"out_{pin}" for pin in roles)};
      {cell.name} adder ({", ".join(pins)});
      {" ".join(assigns)}
    end
  endgenerate
endmodule
"""
