"""Where settings are used: the parts of the screen from which a way leads to those that count there."""

from enum import StrEnum

from kiosk.records.choices import Setting
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.tongue import Tongue


class Spot(StrEnum):
    """A part of the desk that says of its settings where they are."""

    TODAY = "today"
    DAYS = "days"
    JOURNAL = "journal"
    REPORTS = "reports"
    KEYS = "keys"
    CARDS = "cards"
    MEMBERS = "members"  # how somebody is shown
    HAND_OVER = "hand_over"
    DISPLAY = "display"


USED = {
    Spot.TODAY: (Setting.SEATS, Setting.LIMIT),
    Spot.DAYS: (Setting.HOURS,),
    Spot.JOURNAL: (Setting.DESK_DAYS,),
    Spot.REPORTS: (Setting.NAME, Setting.LEGAL_FORM, Setting.MONTHLY),
    Spot.KEYS: (Setting.DESK_SECONDS, Setting.PIN_MINUTES),
    Spot.CARDS: (Setting.NAME,),
    Spot.MEMBERS: (Setting.ASKS_ACTIVITY, Setting.PROPOSES_LAST),
    Spot.HAND_OVER: (Setting.NOTE_DAYS,),
    Spot.DISPLAY: (
        *(Setting.LANGUAGE, Setting.FORMAL, Setting.RESULT_SECONDS, Setting.IDLE_SECONDS),
        *(Setting.TEXT, Setting.THEME, Setting.MOTION, Setting.COUNTDOWN, Setting.SOUND),
    ),
}
"""What is used where. The time zone is used wherever an hour stands, and found in the list only."""
ROOMS = {
    Spot.TODAY: DeskRooms.Room.Today,
    Spot.DAYS: DeskRooms.Room.Days,
    Spot.JOURNAL: DeskRooms.Room.Journal,
    Spot.REPORTS: DeskRooms.Room.Reports,
    Spot.KEYS: DeskRooms.Room.Trust,
    Spot.CARDS: DeskRooms.Room.Cards,
    Spot.MEMBERS: DeskRooms.Room.Members,
}
"""The rooms, to which one can go; the others are sheets that lie over whatever room there is."""


def spots_of(setting: Setting) -> list[Spot]:
    """The rooms in which it is used."""
    return [spot for spot, used in USED.items() if setting in used and spot in ROOMS]


class SpotWords(Tongue):
    """Says them."""

    def title(self, spot: Spot) -> str:
        """What it is called."""
        return {
            Spot.TODAY: self.tr("Today"),
            Spot.DAYS: self.tr("Attendance"),
            Spot.JOURNAL: self.tr("Journal"),
            Spot.REPORTS: self.tr("Reports"),
            Spot.KEYS: self.tr("Keys"),
            Spot.CARDS: self.tr("Cards to print"),
            Spot.MEMBERS: self.tr("Members"),
            Spot.HAND_OVER: self.tr("Hand over"),
            Spot.DISPLAY: self.tr("Display"),
        }[spot]
