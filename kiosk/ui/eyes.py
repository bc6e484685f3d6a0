"""How the frames of a running camera are read: at once, and harder a few times a second."""

from itertools import cycle

from PIL import Image, ImageChops

from kiosk.codes.decode import WAYS, Luma, Reading, Way, glance
from kiosk.codes.presentation import Presentations
from kiosk.codes.token import looks_like_ours

EVERY = 0.2
"""Seconds between two harder looks, at least."""
AT_REST = 1.0
"""The same where nothing has moved nor looks like a code: a faint one held quite still is read all the
same, some seconds later, and an empty room costs next to nothing."""
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
        self._in_sight: tuple[Reading, ...] = ()
        self._ways = cycle(WAYS)
        self._proven: Way | None = None
        self._try_another = False
        self._before: Image.Image | None = None
        self._next_look = self._next_rest = self._lively_until = 0.0

    @property
    def in_sight(self) -> tuple[Reading, ...]:
        """What was read in the last frame: only cards of ours, where there are any."""
        ours = tuple(reading for reading in self._in_sight if looks_like_ours(reading.text))
        return ours or self._in_sight

    def look(self, seen: Luma, moment: float) -> tuple[str, ...]:
        """The codes newly presented in what is `seen` at `moment` (in seconds, ever growing).

        Next to a card of ours, whatever else is in sight is not meant for us.
        """
        fresh = self.fresh(seen, moment)
        meant = {reading.text for reading in self.in_sight}
        return tuple(text for text in fresh if text in meant)

    def fresh(self, seen: Luma, moment: float) -> tuple[str, ...]:
        """The same, ours or not."""
        found, looks_like_a_code = glance(seen)
        self._in_sight = found or self._look_harder(seen, moment, looks_like_a_code)
        return self._presented.new(moment, (reading.text for reading in self._in_sight))

    def forget(self) -> None:
        """Take whatever is held up next for a new presentation."""
        self._presented = Presentations()

    def _look_harder(
        self, seen: Luma, moment: float, looks_like_a_code: bool
    ) -> tuple[Reading, ...]:
        if moment < self._next_look:
            return ()
        self._next_look = moment + EVERY
        image = seen.image()
        if self._has_moved(image) or looks_like_a_code:
            self._lively_until = moment + LIVELY
        elif moment >= self._lively_until:
            self._proven = None
            if moment < self._next_rest:
                return ()
        self._next_rest = moment + AT_REST
        way = self._next_way()
        found = way.read(image)
        if found:
            self._proven, self._lively_until = way, moment + LIVELY
        return found

    def _next_way(self) -> Way:
        """The ways in turn, and between any two of them the one that has just read something.

        So a code that only one way reads stays in sight, and is not presented again and again.
        """
        self._try_another = not self._try_another
        return next(self._ways) if self._try_another or self._proven is None else self._proven

    def _has_moved(self, image: Image.Image) -> bool:
        before, self._before = self._before, image.reduce(COARSE)
        if before is None or before.size != self._before.size:
            return False
        changed = ImageChops.difference(before, self._before).histogram()
        return any(changed[MOVED:])
