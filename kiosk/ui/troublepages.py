"""The pages of trouble: what is out of order, said at home until the world is well, and the failsafe."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import Fault
from kiosk.ui.given import Given
from kiosk.ui.minepages import MinePages
from kiosk.ui.pages import Pages
from kiosk.ui.recovery import Recovery

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TroublePages(MinePages):
    """Turns to trouble in place of home, as long as something is out of order."""

    recovered = Signal()

    def __init__(self, given: Given) -> None:
        """`recovered` says that codes may be read anew: those that came meanwhile were lost."""
        super().__init__(given)
        self._recovery = Recovery(given.doorway)
        self._recovery.changed.connect(self._tell_trouble)
        self._recovery.well.connect(self._recover)
        given.helping.unheard.connect(self._recovery.door_failed)

    @Slot(object)
    def show_trouble(self, fault: Fault) -> None:
        """Say that what somebody asked could not be written, until a probe finds that it can be."""
        self.answered()
        self._recovery.door_failed(fault)
        self.begin(Pages.Page.Trouble)

    @Slot(object)
    def show_board_trouble(self, fault: Fault) -> None:
        """Say at home that the board can't be read; no page is taken from anybody for that."""
        self._recovery.board_failed(fault)
        self._show_trouble_at_home()

    def show_house_trouble(self, fault: Fault) -> None:
        """The same of what the house wanted to write by itself."""
        self._recovery.door_failed(fault)
        self._show_trouble_at_home()

    def know_that_door_works(self) -> None:
        """Something was written."""
        self._recovery.door_worked()

    def know_that_board_works(self) -> None:
        """The board was read."""
        self._recovery.board_worked()

    def be_well(self) -> None:
        """Nothing is out of order any more."""
        self.know_that_door_works()
        self.know_that_board_works()

    @Slot()
    def show_failsafe(self) -> None:
        """Say sorry, whatever happened, and go home."""
        self.answered()
        self.begin(Pages.Page.Failsafe)

    @Slot()
    def show_board_failsafe(self) -> None:
        """The same at home, for the board: whoever is served goes on being served."""
        if self.is_at_home:
            self.begin(Pages.Page.Failsafe)

    def turn_to(self, page: Pages.Page) -> None:
        """The same; but home says what is out of order as long as something is."""
        if page is Pages.Page.Home and self._recovery.fault is not None:
            page = Pages.Page.Trouble
        super().turn_to(page)

    def _show_trouble_at_home(self) -> None:
        if self.is_at_home:
            self.begin(Pages.Page.Trouble)

    @Slot()
    def _tell_trouble(self) -> None:
        if self._recovery.fault is not None:
            self._trouble.show(self._recovery.fault, self._recovery.is_of_board_alone)

    @Slot()
    def _recover(self) -> None:
        if self._page is Pages.Page.Trouble:
            self.turn_to(Pages.Page.Home)
            self.recovered.emit()
