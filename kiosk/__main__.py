"""`python -m kiosk`."""

import sys

from kiosk.cli import main

if __name__ == "__main__":
    if hasattr(sys, "frozen"):
        from multiprocessing import freeze_support  # the bundle is its own interpreter

        freeze_support()
    sys.exit(main())
