"""Matrix multiplication on systolic arrays."""

from tilewright_golden.systolic.element import ElementContract
from tilewright_golden.systolic.matmul import MatmulContract, Size, matmul, random_job
from tilewright_golden.systolic.params import ArrayParams, SystolicParams
from tilewright_golden.systolic.requantise import requantise
from tilewright_golden.systolic.tile import ArrayContract

__all__ = ["ArrayContract", "ArrayParams", "ElementContract", "MatmulContract", "Size",
           "SystolicParams", "matmul", "random_job", "requantise"]
