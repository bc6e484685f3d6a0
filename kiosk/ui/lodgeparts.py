"""The parts of *la loge*: the gate, the desk and its rooms, made for each other."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from kiosk.records import Place
from kiosk.register import Register
from kiosk.ui.arriving import Arriving
from kiosk.ui.backstage import Backstage
from kiosk.ui.cardsheets import CardSheets
from kiosk.ui.countdown import Monotonic
from kiosk.ui.days import Days
from kiosk.ui.desk import Desk
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.faces import Faces
from kiosk.ui.gate import Gate
from kiosk.ui.handing import Handing
from kiosk.ui.importing import Importing
from kiosk.ui.journal import Journal
from kiosk.ui.language import Language
from kiosk.ui.looking import Looking
from kiosk.ui.members import Members
from kiosk.ui.mine import Mine
from kiosk.ui.newcard import Opens
from kiosk.ui.opening import open_file
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
    shelf: Shelf
    subscriptions: Subscriptions
    codes: PersonCodes
    plans: Plans
    card_sheets: CardSheets
    looking: Looking
    faces: Faces
    mine: Mine

    def say_it_again(self) -> None:
        """Say everything in the language of the moment."""
        self.members.say_again()
        for spoken in (
            *(self.gate, self.desk, self.desk.own_doings),
            *(self.today, self.today.present, self.today.drawn),
            *(self.arriving, self.visiting, self.handing, self.trusting),
            *(self.members, self.importing, self.reports, self.settings, self.shelf),
            *(self.subscriptions, self.subscriptions.own_form, self.plans, self.plans.own_writing),
            *(self.card_sheets, self.card_sheets.own_choice),
            *(self.codes, self.codes.own_card, self.codes.own_badge),
            *(self.members.own_merging, self.members.own_known_of),
            *(self.mine, self.mine.own_things, self.mine.own_data, self.mine.own_facts),
        ):
            spoken.changed.emit()

    def say_place_again(self) -> None:
        """Say, and read, what depends on the place's own settings."""
        self.say_it_again()
        self.journal.say_again()
        self.past_calls.say_again()
        self.days.say_again()
        self.settings.follow_place()
        self.reports.monthly_report.follow_place()
        self.looking.follow_place()


def furnish(
    backstage: Backstage,
    monotonic: Monotonic,
    language: Language,
    folder: Path,
    opens: Opens = open_file,
) -> LodgeParts:
    """Make the parts of a lodge; `folder` holds the data, `opens` has the system open a file."""
    desk = Desk(backstage, monotonic)
    today = TodayRoom(desk, backstage, language)
    now = backstage.now

    def place() -> Place:
        return backstage.place

    def who() -> UUID | None:
        return None if desk.shift is None else desk.shift.person.id

    days = Days(backstage.ask, place, now, language)
    journal = Journal(backstage.ask, backstage.write, place, now, language, folder, who)
    past_calls = PastCalls(backstage.ask, place, language)
    register, faces = Register(), Faces()
    members = Members(desk, backstage, register, faces)
    importing = Importing(desk, backstage, monotonic, language, folder)
    reports = Reports(desk, backstage, language, folder)
    settings = PlaceSettings(desk, backstage, language)
    settings.own_one.monthlyWanted.connect(reports.seeToMonthly)
    shelf = Shelf(desk, backstage, language)
    member = members.own_member
    subscriptions = Subscriptions(desk, backstage, language, member)
    codes = PersonCodes(desk, backstage, monotonic, language, member, folder, opens)
    plans = Plans(desk, backstage, language)
    card_sheets = CardSheets(desk, backstage)
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
            rooms.Documents: shelf,
            rooms.Plans: plans,
            rooms.Cards: card_sheets,
        },
    )
    return LodgeParts(
        gate=Gate(backstage),
        desk=desk,
        today=today,
        arriving=Arriving(desk, backstage, register),
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
        shelf=shelf,
        subscriptions=subscriptions,
        codes=codes,
        plans=plans,
        card_sheets=card_sheets,
        looking=looking,
        faces=faces,
        mine=Mine(backstage),
    )
