"""How the frames of a running camera are read: at once, and harder a few times a second."""

from itertools import cycle

from PIL import Image, ImageChops

from kiosk.codes.decode import WAYS, Luma, Reading, read
from kiosk.codes.presentation import Presentations
from kiosk.codes.token import looks_like_ours

EVERY = 0.2
"""Seconds between two harder looks, at least."""
LIVELY = 2.5
"""Seconds that harder looks go on after something moved: time for each of the ways."""
COARSE = 40
"""Pixels on the side of the squares whose mean brightness tells whether something moved."""
MOVED = 12
"""The change of such a mean, of 255, that noise does not make."""


class LiveEyes:
    """Reads frame after frame, and tells what is presented anew."""

    def __init__(self) -> None:
        self._presented = Presentations()
        self._in_sight: tuple[str, ...] = ()
        self._ways = cycle(WAYS)
        self._before: Image.Image | None = None
        self._next_look = self._lively_until = 0.0

    def look(self, seen: Luma, moment: float) -> tuple[str, ...]:
        """The codes newly presented in what is `seen` at `moment` (in seconds, ever growing).

        Next to a card of ours, whatever else is in sight is not meant for us.
        """
        fresh = self.fresh(seen, moment)
        if any(looks_like_ours(text) for text in self._in_sight):
            return tuple(text for text in fresh if looks_like_ours(text))
        return fresh

    def fresh(self, seen: Luma, moment: float) -> tuple[str, ...]:
        """The same, ours or not."""
        found = read(seen) or self._look_harder(seen, moment)
        self._in_sight = tuple(reading.text for reading in found)
        return self._presented.new(moment, self._in_sight)

    def forget(self) -> None:
        """Take whatever is held up next for a new presentation."""
        self._presented = Presentations()

    def _look_harder(self, seen: Luma, moment: float) -> tuple[Reading, ...]:
        if moment < self._next_look:
            return ()
        self._next_look = moment + EVERY
        image = seen.image()
        if self._has_moved(image):
            self._lively_until = moment + LIVELY
        return next(self._ways).read(image) if moment < self._lively_until else ()

    def _has_moved(self, image: Image.Image) -> bool:
        before, self._before = self._before, image.reduce(COARSE)
        if before is None or before.size != self._before.size:
            return False
        changed = ImageChops.difference(before, self._before).histogram()
        return any(changed[MOVED:])
