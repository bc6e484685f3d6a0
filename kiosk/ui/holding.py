"""The shift for which the desk is open, and whether it goes on as far as the board tells."""

from collections.abc import Sequence

from kiosk.records import OnShift
from kiosk.records.desk import Shift


class Holding:
    """Whose shift it is, beside whoever else is on shift."""

    def __init__(self) -> None:
        self._shift: Shift | None = None
        self._on_shift: tuple[OnShift, ...] = ()
        self._is_known = self._is_passed_on = False

    def begin(self, shift: Shift) -> bool:
        """The desk is open for `shift` from now on; returns whether it was for the very same."""
        same = self._shift is not None and self._shift.id == shift.id
        self._shift, self._is_known = shift, same and self._is_known
        self._is_passed_on = False
        return same

    def end(self) -> None:
        """The desk is open for nobody."""
        self._shift, self._is_passed_on = None, False

    def pass_on(self, on: bool) -> None:
        """It is about to be somebody else's, or is not any more."""
        self._is_passed_on = on

    def take(self, on_shift: Sequence[OnShift]) -> None:
        """The board says that these are on shift."""
        self._on_shift = tuple(on_shift)
        # a board that was read before the shift began knows nothing of it
        self._is_known = self._is_known or self._is_held

    @property
    def _is_held(self) -> bool:
        return self._shift is not None and self._shift.visit in {
            each.visit for each in self._on_shift
        }

    @property
    def is_over(self) -> bool:
        """Whether it was held, and is no longer; not while it is about to be somebody else's."""
        return (
            self._shift is not None
            and not self._is_passed_on
            and self._is_known
            and not self._is_held
        )

    @property
    def shift(self) -> Shift | None:
        """The shift for which the desk is open."""
        return self._shift

    @property
    def on_shift(self) -> tuple[OnShift, ...]:
        """Who holds the shift, as the board says."""
        return self._on_shift
