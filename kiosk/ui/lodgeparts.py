"""The parts of *la loge*: the gate, the desk and its rooms, made for each other."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from kiosk.ui.arriving import Arriving
from kiosk.ui.backstage import Backstage
from kiosk.ui.countdown import Monotonic
from kiosk.ui.days import Days
from kiosk.ui.desk import Desk
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.gate import Gate
from kiosk.ui.handing import Handing
from kiosk.ui.importing import Importing
from kiosk.ui.journal import Journal
from kiosk.ui.language import Language
from kiosk.ui.looking import Looking
from kiosk.ui.members import Members
from kiosk.ui.pastcalls import PastCalls
from kiosk.ui.placesettings import PlaceSettings
from kiosk.ui.reports import Reports
from kiosk.ui.today import TodayRoom
from kiosk.ui.trusting import Trusting
from kiosk.ui.visiting import Visiting


@dataclass(frozen=True, slots=True)
class LodgeParts:
    """The parts of the lodge as Python has them; QML finds them as properties of the lodge."""

    gate: Gate
    desk: Desk
    today: TodayRoom
    arriving: Arriving
    visiting: Visiting
    handing: Handing
    trusting: Trusting
    days: Days
    journal: Journal
    past_calls: PastCalls
    members: Members
    importing: Importing
    reports: Reports
    settings: PlaceSettings
    looking: Looking

    def say_it_again(self) -> None:
        """Say everything in the language of the moment."""
        for spoken in (
            *(self.gate, self.desk, self.desk.own_doings),
            *(self.today, self.today.present, self.today.drawn),
            *(self.arriving, self.visiting, self.handing, self.trusting),
            *(self.members, self.importing, self.reports, self.settings),
        ):
            spoken.changed.emit()


def furnish(
    backstage: Backstage, monotonic: Monotonic, language: Language, folder: Path
) -> LodgeParts:
    """Make the parts of a lodge; `folder` holds the data."""
    desk = Desk(backstage, monotonic)
    today = TodayRoom(desk, backstage, language)
    place, now = backstage.place, backstage.now

    def who() -> UUID | None:
        return None if desk.shift is None else desk.shift.person.id

    days = Days(backstage.ask, place, now, language)
    journal = Journal(backstage.ask, backstage.write, place, now, language, folder, who)
    past_calls = PastCalls(backstage.ask, place, language)
    members = Members(desk, backstage)
    importing = Importing(desk, backstage)
    reports = Reports(desk, backstage, language, folder)
    settings = PlaceSettings(desk, backstage)
    rooms = DeskRooms.Room
    looking = Looking(
        desk,
        days,
        {
            rooms.Days: days,
            rooms.Journal: journal,
            rooms.PastCalls: past_calls,
            rooms.Members: members,
            rooms.Import: importing,
            rooms.Reports: reports,
            rooms.Settings: settings,
        },
    )
    return LodgeParts(
        gate=Gate(backstage),
        desk=desk,
        today=today,
        arriving=Arriving(desk, backstage),
        visiting=Visiting(desk, backstage),
        handing=Handing(desk, today, backstage),
        trusting=Trusting(desk, backstage),
        days=days,
        journal=journal,
        past_calls=past_calls,
        members=members,
        importing=importing,
        reports=reports,
        settings=settings,
        looking=looking,
    )
