"""Matrix multiplication on systolic arrays."""

from tilewright_golden.systolic.matmul import MatmulContract, Size, matmul, random_job
from tilewright_golden.systolic.params import ArrayParams, SystolicParams
from tilewright_golden.systolic.requantise import requantise

__all__ = ["ArrayParams", "MatmulContract", "Size", "SystolicParams", "matmul", "random_job",
           "requantise"]
