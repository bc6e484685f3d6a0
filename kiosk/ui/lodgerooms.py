"""The rooms of *la loge*, as pages find them."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from kiosk.ui.arriving import Arriving
from kiosk.ui.cardsheets import CardSheets
from kiosk.ui.days import Days
from kiosk.ui.handing import Handing
from kiosk.ui.importing import Importing
from kiosk.ui.journal import Journal
from kiosk.ui.lodgeparts import LodgeParts
from kiosk.ui.members import Members
from kiosk.ui.pastcalls import PastCalls
from kiosk.ui.personcodes import PersonCodes
from kiosk.ui.placesettings import PlaceSettings
from kiosk.ui.plans import Plans
from kiosk.ui.reports import Reports
from kiosk.ui.shelf import Shelf
from kiosk.ui.subscriptions import Subscriptions
from kiosk.ui.today import TodayRoom
from kiosk.ui.trusting import Trusting
from kiosk.ui.visiting import Visiting

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LodgeRooms(QObject):
    """What a lodge is made of; each room stays the same for as long as it is there."""

    def __init__(self, parts: LodgeParts) -> None:
        super().__init__()
        self._parts = parts

    @property
    def parts(self) -> LodgeParts:
        """What it is made of."""
        return self._parts

    @Property(TodayRoom, constant=True)
    def today(self) -> TodayRoom:
        """*Aujourd’hui*."""
        return self._parts.today

    @Property(Arriving, constant=True)
    def arriving(self) -> Arriving:
        """An arrival by hand."""
        return self._parts.arriving

    @Property(Visiting, constant=True)
    def visiting(self) -> Visiting:
        """One visit, close up."""
        return self._parts.visiting

    @Property(Handing, constant=True)
    def handing(self) -> Handing:
        """Handing over."""
        return self._parts.handing

    @Property(Trusting, constant=True)
    def trusting(self) -> Trusting:
        """Who may take the shift."""
        return self._parts.trusting

    @Property(Days, constant=True)
    def days(self) -> Days:
        """Attendance: any day, and a usual week."""
        return self._parts.days

    @Property(Journal, constant=True)
    def journal(self) -> Journal:
        """What happened, and who did it."""
        return self._parts.journal

    @Property(PastCalls, constant=True)
    def pastCalls(self) -> PastCalls:
        """The roll calls and drills that are over."""
        return self._parts.past_calls

    @Property(Members, constant=True)
    def members(self) -> Members:
        """The people whom the place knows."""
        return self._parts.members

    @Property(Importing, constant=True)
    def importing(self) -> Importing:
        """A list of people from another program."""
        return self._parts.importing

    @Property(Reports, constant=True)
    def reports(self) -> Reports:
        """What a period came to."""
        return self._parts.reports

    @Property(PlaceSettings, constant=True)
    def settings(self) -> PlaceSettings:
        """All that the place can choose."""
        return self._parts.settings

    @Property(Shelf, constant=True)
    def shelf(self) -> Shelf:
        """The documents that the place shows."""
        return self._parts.shelf

    @Property(Subscriptions, constant=True)
    def subscriptions(self) -> Subscriptions:
        """What whoever is looked at subscribed to."""
        return self._parts.subscriptions

    @Property(PersonCodes, constant=True)
    def codes(self) -> PersonCodes:
        """The codes of whoever is looked at."""
        return self._parts.codes

    @Property(Plans, constant=True)
    def plans(self) -> Plans:
        """The plans of the place."""
        return self._parts.plans

    @Property(CardSheets, constant=True)
    def cardSheets(self) -> CardSheets:
        """Cards for several people at once."""
        return self._parts.card_sheets
