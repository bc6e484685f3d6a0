"""A report on its way, a piece at a time between whatever else the reader has to do."""

from collections.abc import Callable

from kiosk.data import Session
from kiosk.errors import Fault, OutOfOrder
from kiosk.records.reports import Period, Report
from kiosk.reports import Reckoning
from kiosk.ui.backstage import Backstage


class ReportWork:
    """Has one report made at a time. Answers come on the GUI thread."""

    def __init__(self, backstage: Backstage) -> None:
        self._backstage = backstage
        self._reckoning: Reckoning | None = None

    @property
    def is_going(self) -> bool:
        """Whether one is on its way."""
        return self._reckoning is not None

    @property
    def progress(self) -> float:
        """How much of it is done, from 0 to 1."""
        return 0.0 if self._reckoning is None else self._reckoning.progress

    def begin(
        self,
        period: Period,
        done: Callable[[Report], None],
        moved: Callable[[], None],
        troubled: Callable[[Fault | None], None],
    ) -> None:
        """Have the report of `period` made instead of any other.

        `moved` hears of each piece, and `troubled` why there will be no more: None for a bug.
        """
        reckoning = Reckoning(self._backstage.place, period, self._backstage.now())
        self._reckoning = reckoning

        def piece(session: Session) -> bool | Fault:
            try:
                return reckoning.go_on(session)
            except OutOfOrder as trouble:
                return trouble.fault

        def answered(more: bool | Fault) -> None:
            if reckoning is not self._reckoning:
                return
            if more is True:
                self._backstage.ask(piece, answered, failed)
                moved()
            elif isinstance(more, Fault):
                failed(more)
            else:
                self._reckoning = None
                if reckoning.report is not None:
                    done(reckoning.report)

        def failed(fault: Fault | None) -> None:
            if reckoning is self._reckoning:
                self._reckoning = None
                troubled(fault)

        self._backstage.ask(piece, answered, failed)

    def stop(self) -> None:
        """Leave it: the piece under way comes to nothing."""
        self._reckoning = None
