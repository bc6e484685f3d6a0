"""What is known of whoever is looked at: each fact in a line, and how they stand today."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from PIL.Image import Image
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import consents, members, photos, placetime
from kiosk.data import Session
from kiosk.records import ConsentKind, Person
from kiosk.records.members import Consent, Fact, Listed
from kiosk.spelling import initials
from kiosk.ui.backstage import Backstage
from kiosk.ui.faces import Faces
from kiosk.ui.member import Member
from kiosk.ui.memberwords import MemberWords, holding
from kiosk.ui.people import tint

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

LARGE = 512
FACTS = (
    *(Fact.NAME, Fact.CALLED, Fact.EMAIL, Fact.SKILLS, Fact.NEEDS, Fact.CAN_BE_ASKED),
    *(Fact.DIALS, Fact.LANGUAGE, Fact.NEEDS_ASSISTANCE),
)
"""In the order in which they are listed; what was agreed to follows."""
AGREED = (ConsentKind.RULES, ConsentKind.NEWS)
"""What somebody agrees to that nothing else tells of."""
IN_STEP = {Fact.CAN_BE_ASKED: ConsentKind.ASKED, Fact.NEEDS_ASSISTANCE: ConsentKind.ASSISTANCE}
"""Facts that are agreements, too."""


class Known(NamedTuple):
    """What is read of somebody besides their own record."""

    line: Listed | None
    consents: Mapping[ConsentKind, Consent]
    face: Image | None


NOTHING = Known(None, {}, None)


@QmlElement
class Profile(QObject):
    """The facts of whoever is looked at."""

    changed = Signal()

    def __init__(
        self, member: Member, backstage: Backstage, words: MemberWords, faces: Faces
    ) -> None:
        """`faces` gets their photo, large."""
        super().__init__()
        self._member, self._backstage, self._words, self._faces = member, backstage, words, faces
        self._known = NOTHING
        self._turn = 0
        member.changed.connect(self._read)

    @Slot()
    def _read(self) -> None:
        self._turn += 1
        turn, person = self._turn, self._member.person
        if person is None:
            self.show(NOTHING)
            return
        day = placetime.day_of(self._backstage.now(), self._backstage.place)
        id = person.id

        def read(session: Session) -> Known:
            lines = members.lines(session, [id], day)
            jpeg = photos.kept(session, id)
            face = None if jpeg is None else photos.small(jpeg, LARGE)
            return Known(lines[0] if lines else None, consents.held(session, id), face)

        def take(known: Known) -> None:
            if turn == self._turn:
                self.show(known)

        self.changed.emit()
        self._backstage.ask(read, take)

    def show(self, known: Known) -> None:
        """This is known of them."""
        self._known = known
        self._faces.put("large", known.face)
        if self._member.person is not None:
            self._faces.put(self._member.person.id, known.face)
        self.changed.emit()

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def facts(self) -> list[dict[str, Any]]:
        """What is known, in lines to be touched."""
        person = self._member.person
        if person is None:
            return []
        has_photo = self._faces.knows("large")
        photo = {
            "fact": ConsentKind.PHOTO.value,
            "label": self._words.fact(ConsentKind.PHOTO),
            "value": self.tr("There is one") if has_photo else self.tr("None"),
            "more": self._words.when(self._said(ConsentKind.PHOTO, has_photo)),
        }
        agreed = [
            {
                "fact": kind.value,
                "label": self._words.fact(kind),
                "value": self._words.agreed(self._known.consents.get(kind)),
                "more": self._words.when(self._known.consents.get(kind)),
            }
            for kind in AGREED
        ]
        return [photo, *(self._fact(person, fact) for fact in FACTS), *agreed]

    def _fact(self, person: Person, fact: Fact) -> dict[str, Any]:
        kind, more = IN_STEP.get(fact), ""
        if kind is not None:
            more = self._words.when(self._said(kind, bool(getattr(person, fact))))
        return {
            "fact": fact.value,
            "label": self._words.fact(fact),
            "value": self._words.value(fact, person) or "–",
            "more": more,
        }

    def _said(self, kind: ConsentKind, holds: bool) -> Consent | None:
        return holding(self._known.consents, kind, holds)

    @Property(str, notify=changed)
    def standing(self) -> str:
        """How they stand today: their plan, until when, and whether they are here."""
        line = self._known.line
        if line is None:
            return ""
        said = (line.plan or "", self._words.state(line), self._words.inside(line))
        return " · ".join(each for each in said if each)

    @Property(str, notify=changed)
    def face(self) -> str:
        """Where a page finds their photo; nothing where there is none."""
        return self._faces.address("large")

    @Property(str, notify=changed)
    def initials(self) -> str:
        """Their initials."""
        return "" if self._member.person is None else initials(self._member.person.name)

    @Property(int, notify=changed)
    def tint(self) -> int:
        """The colour of them."""
        return 0 if self._member.person is None else tint(self._member.person.name)
