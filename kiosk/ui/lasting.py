"""What is known to last for a while is kept out of the garbage collector's way."""

import gc


class Lasting:
    """A long list, as long as it is there.

    A hundred thousand lines are a million objects. The collector would look through all of them again and
    again as more come, and every thread stands still meanwhile: 0.3 s for 10,000 lines, on the machine of
    `benchmarks/importing.py`. What is let go is freed all the same, but for circles.
    """

    def __init__(self) -> None:
        """There is none."""
        self._is_kept = False

    def keep(self) -> None:
        """All that is there now lasts; more may come, and be kept in its turn."""
        gc.freeze()
        self._is_kept = True

    def let_go(self) -> None:
        """It is of no use any more."""
        if self._is_kept:
            gc.unfreeze()
            self._is_kept = False
