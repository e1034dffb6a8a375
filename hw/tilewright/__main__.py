"""`python -m tilewright`, the same as the console script."""

import sys

from tilewright.cli import main

sys.exit(main())
