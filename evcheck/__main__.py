"""`python -m evcheck` is the command `evcheck`."""

import sys

from evcheck.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
