"""The people whom the place knows: found as somebody types, sifted, opened, added."""

from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import placetime
from kiosk.data import people
from kiosk.records import Person
from kiosk.records.members import Found, Sifted
from kiosk.register import Register
from kiosk.ui.adding import Adding
from kiosk.ui.backstage import Backstage
from kiosk.ui.desk import Desk
from kiosk.ui.deskrooms import DeskRooms
from kiosk.ui.editing import Editing
from kiosk.ui.faces import Faces
from kiosk.ui.finding import Finding
from kiosk.ui.knownof import KnownOf
from kiosk.ui.member import Member
from kiosk.ui.memberwords import MemberWords, not_known
from kiosk.ui.merging import Merging
from kiosk.ui.pastvisits import PastVisits
from kiosk.ui.photographing import Photographing
from kiosk.ui.picturing import Picturing
from kiosk.ui.profile import Profile
from kiosk.ui.rows import Rows

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Members(QObject):
    """The people whom the place knows: found, looked at, changed."""

    changed = Signal()
    begun = Signal()
    """Other people are listed than those somebody was looking at."""

    def __init__(self, desk: Desk, backstage: Backstage, register: Register, faces: Faces) -> None:
        """`register` is the reader’s own; `faces` shows the pages whatever pictures they ask for."""
        super().__init__()
        self._desk, self._backstage = desk, backstage
        self._words, pictures = MemberWords(backstage, faces), Picturing(backstage, faces)
        self._finding = Finding(backstage, register, self._today, self._words, pictures)
        self._finding.changed.connect(self.changed)
        self._finding.begun.connect(self.begun)
        self._is_here = False
        self._wanted: UUID | None = None  # who is to be looked at, once they are read
        self._member = Member()
        self._profile = Profile(self._member, backstage, self._words, faces)
        self._editing = Editing(self._member, desk, backstage, self._words)
        self._photographing = Photographing(self._member, desk, backstage, faces)
        self._visits = PastVisits(self._member, backstage)
        self._adding = Adding(desk, backstage, register, self._words, pictures)
        self._adding.opened.connect(self.open_person)
        self._member.refreshWanted.connect(self.refresh)
        self._member.opened.connect(self._follow)
        desk.own_doings.undone.connect(self.refresh)
        for part in (self._profile, self._editing, self._photographing, self._visits, self._adding):
            self.changed.connect(part.changed)
        self._known_of = KnownOf(desk, backstage, self._member)
        self._merging = Merging(desk, backstage, self._member)

    @Slot()
    def open(self) -> None:
        """Somebody comes into the room: everybody is listed."""
        self._is_here = True
        self._finding.open()

    @Slot()
    def close(self) -> None:
        """They leave it: nothing of it is kept."""
        self._is_here = False
        self._adding.close()
        self._member.close()
        self._finding.close()

    @Slot(str)
    def lookFor(self, typed: str) -> None:
        """List whom what was typed fits, the best first."""
        self._finding.look_for(typed)

    @Slot(str)
    def sift(self, sifted: str) -> None:
        """List only these; one of `Sifted`."""
        self._finding.sift(Sifted(sifted))

    @Slot()
    def refresh(self) -> None:
        """Read anew what shows: somebody here, or at another station, has written something."""
        if self._is_here:
            self._finding.refresh()
        if self._member.person is not None:
            self._read(self._member.person.id)

    def show(self, found: Found) -> None:
        """List these from now on."""
        self._finding.show(found)

    def say_again(self) -> None:
        """Say everything in the language of the moment."""
        self._finding.say_again()

    # -- one of them -----------------------------------------------------------------------------

    @Slot(str)
    def openPerson(self, person: str) -> None:
        """Look at somebody close up."""
        self.open_person(UUID(person))

    @Slot(object)
    def open_person(self, person: UUID) -> None:
        """Look at somebody close up, from whichever room: it is entered, with a PIN that is fresh."""
        if self._is_here:
            self._wanted = person
            self._read(person)
            return

        def enter() -> None:
            self._desk.own_rooms.turn_to(DeskRooms.Room.Members)
            self._wanted = person
            self._read(person)

        self._desk.trusted(enter)

    @Slot()
    def _follow(self) -> None:
        """Somebody else is looked at, or nobody any more."""
        self._wanted = None if self._member.person is None else self._member.person.id

    def _read(self, person: UUID) -> None:
        def take(found: Person | None) -> None:
            if person != self._wanted:
                return  # somebody has left them meanwhile
            if found is None:
                self._desk.say(not_known)
            self._member.show(found)

        self._backstage.ask(lambda session: people.person(session, person), take)

    def _today(self) -> date:
        return placetime.day_of(self._backstage.now(), self._backstage.place)

    @property
    def own_member(self) -> Member:
        """Whoever is looked at."""
        return self._member

    @Property(Member, constant=True)
    def member(self) -> Member:
        """Whoever is looked at."""
        return self._member

    @Property(Profile, constant=True)
    def profile(self) -> Profile:
        """What is known of them."""
        return self._profile

    @Property(Editing, constant=True)
    def editing(self) -> Editing:
        """What is being changed of them."""
        return self._editing

    @Property(Photographing, constant=True)
    def photographing(self) -> Photographing:
        """Their photo."""
        return self._photographing

    @Property(PastVisits, constant=True)
    def visits(self) -> PastVisits:
        """Their visits of late."""
        return self._visits

    @Property(Adding, constant=True)
    def adding(self) -> Adding:
        """Somebody new."""
        return self._adding

    # -- what the list sees ----------------------------------------------------------------------

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Who is listed."""
        return self._finding.rows

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def filters(self) -> list[dict[str, Any]]:
        """What the list can be narrowed to."""
        sifted = self._finding.sifted
        return [
            {"name": each.value, "text": self._words.sifted(each), "chosen": each is sifted}
            for each in Sifted
        ]

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What is looked for."""
        return self._finding.typed

    @Property(str, notify=changed)
    def said(self) -> str:
        """How many were found."""
        return self._finding.said

    @Property(bool, notify=changed)
    def inVain(self) -> bool:
        """Whether nobody was found."""
        return self._finding.is_in_vain

    @property
    def own_known_of(self) -> KnownOf:
        """What is known of them: taken along, or erased."""
        return self._known_of

    @property
    def own_merging(self) -> Merging:
        """What makes one record of two."""
        return self._merging

    @Property(KnownOf, constant=True)
    def knownOf(self) -> KnownOf:
        """What is known of them: taken along, or erased."""
        return self._known_of

    @Property(Merging, constant=True)
    def merging(self) -> Merging:
        """What makes one record of two."""
        return self._merging
