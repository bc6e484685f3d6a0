"""The people whom the place knows: found as somebody types, sifted, opened, added."""

from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import members, placetime
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
from kiosk.ui.knownof import KnownOf
from kiosk.ui.member import Member
from kiosk.ui.memberwords import ROW, MemberWords
from kiosk.ui.merging import Merging
from kiosk.ui.pastvisits import PastVisits
from kiosk.ui.patience import Patience
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
        self._register, self._pictures = register, Picturing(backstage, faces)
        self._words = MemberWords(backstage, faces)
        self._patience = Patience(backstage.ask)
        self._patience.changed.connect(self.changed)
        self._rows = Rows(*ROW)
        self._rows.ended.connect(self._go_on)
        self._typed, self._sifted = "", Sifted.EVERYBODY
        self._found: Found | None = None
        self._is_here = self._begins = False
        self._most = members.FIRST  # lines of those who were found
        self._wanted: UUID | None = None  # who is to be looked at, once they are read
        self._member = Member()
        self._profile = Profile(self._member, backstage, self._words, faces)
        self._editing = Editing(self._member, desk, backstage, self._words)
        self._photographing = Photographing(self._member, desk, backstage, faces)
        self._visits = PastVisits(self._member, backstage)
        self._adding = Adding(desk, backstage, register, self._words, self._pictures)
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
        self._typed, self._sifted = "", Sifted.EVERYBODY
        self._look(begin=True)

    @Slot()
    def close(self) -> None:
        """They leave it: nothing of it is kept."""
        self._is_here = False
        self._patience.stop()
        self._adding.close()
        self._member.close()
        self._pictures.forget()
        self._typed, self._found = "", None
        self._rows.put(())
        self.changed.emit()

    @Slot(str)
    def lookFor(self, typed: str) -> None:
        """List whom what was typed fits, the best first."""
        self._typed = typed
        self._look(begin=True)

    @Slot(str)
    def sift(self, sifted: str) -> None:
        """List only these; one of `Sifted`."""
        self._sifted = Sifted(sifted)
        self._look(begin=True)

    @Slot()
    def refresh(self) -> None:
        """Read anew what shows: somebody here, or at another station, has written something."""
        if self._is_here and self._found is not None:
            self._look(begin=False)
        if self._member.person is not None:
            self._read(self._member.person.id)

    def _look(self, *, begin: bool) -> None:
        typed, sifted, day = self._typed, self._sifted, self._today()
        if begin:
            self._begins, self._most = True, members.FIRST
        first = self._most
        self._patience.ask(
            lambda session: members.find(session, self._register, typed, sifted, day, first),
            self._take_found,
        )

    def _take_found(self, found: object) -> None:
        assert isinstance(found, Found)
        self.show(found)
        if self._begins:
            self._begins = False
            self.begun.emit()

    def show(self, found: Found) -> None:
        """List these from now on."""
        self._found = found
        self._put()
        self._pictures.show(found.lines, self._put)

    @Slot()
    def _go_on(self) -> None:
        """Somebody has come to the last line that was read: read more of them."""
        if self._found is not None:
            self._most = len(self._found.lines) + members.FIRST
            self._look(begin=False)

    def say_again(self) -> None:
        """Say everything in the language of the moment."""
        self._put()

    def _put(self) -> None:
        found = self._found
        if found is not None:
            self._rows.goes_on = len(found.lines) < len(found.people)
            self._rows.put([self._words.row(line) for line in found.lines])
        self.changed.emit()

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
            if person == self._wanted:  # nobody has left them meanwhile
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
        return self._rows

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def filters(self) -> list[dict[str, Any]]:
        """What the list can be narrowed to."""
        return [
            {"name": each.value, "text": self._words.sifted(each), "chosen": each is self._sifted}
            for each in Sifted
        ]

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What is looked for."""
        return self._typed

    @Property(str, notify=changed)
    def said(self) -> str:
        """How many were found."""
        if self._found is None:
            return "…" if self._patience.busy else ""
        count = len(self._found.people)
        if count == 0:
            if not self._typed.strip():
                return self.tr("Nobody is in this list.")
            return self.tr("Nobody found.")
        return self.tr("%n people", "", count)

    @Property(bool, notify=changed)
    def inVain(self) -> bool:
        """Whether nobody was found."""
        return self._found is not None and not self._found.people

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
