"""How much of something long is done at once, so that nothing else waits for it."""

TARGET = 0.025
"""Seconds that one portion is to take: a scan may come in the middle of it."""
FEWEST, FIRST, MOST = 20, 40, 200


class Pace:
    """So many at once as took about that long the last time; it grows with care, and shrinks at once."""

    def __init__(self) -> None:
        """Nothing was done yet."""
        self.size = FIRST
        """How many are to be done next."""

    def took(self, done: int, seconds: float) -> None:
        """So many were done in that time; what took none says nothing."""
        if done and seconds > 0:
            wanted = min(round(done * TARGET / seconds), 2 * self.size)
            self.size = max(FEWEST, min(MOST, wanted))
