"""What the pages of the first start speak of, each in a part of its own; `Setup` has them speak."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from kiosk.ui.comfort import Comfort
from kiosk.ui.home import Home
from kiosk.ui.language import Language
from kiosk.ui.setup_card import SetupCard
from kiosk.ui.setup_concierge import SetupConcierge
from kiosk.ui.setup_place import SetupPlace
from kiosk.ui.setup_trial import SetupTrial
from kiosk.ui.setupdoor import SetupDoor

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SetupParts(QObject):
    """The parts, as pages find them; Python finds them by `said_place` and the like."""

    def __init__(
        self, door: SetupDoor, home: Home, language: Language, comfort: Comfort, place: SetupPlace
    ) -> None:
        super().__init__()
        self._home, self._language, self._comfort = home, language, comfort
        self.said_place, self.said_concierge = place, SetupConcierge()
        self.said_card, self.said_trial = SetupCard(door), SetupTrial()
        self.pictures = self.said_card.pictures
        self.sounded = self.said_trial.sounded

    @Property(SetupPlace, constant=True)
    def place(self) -> SetupPlace:
        """The place, as far as it is said."""
        return self.said_place

    @Property(SetupConcierge, constant=True)
    def concierge(self) -> SetupConcierge:
        """The first concierge, as far as they are said."""
        return self.said_concierge

    @Property(SetupCard, constant=True)
    def card(self) -> SetupCard:
        """Their card."""
        return self.said_card

    @Property(SetupTrial, constant=True)
    def trial(self) -> SetupTrial:
        """The test."""
        return self.said_trial

    @Property(Home, constant=True)
    def home(self) -> Home:
        """What the camera sees."""
        return self._home

    @Property(Language, constant=True)
    def language(self) -> Language:
        """The language of the screen."""
        return self._language

    @Property(Comfort, constant=True)
    def comfort(self) -> Comfort:
        """What suits the eyes."""
        return self._comfort
