"""What somebody reads of themselves, takes along, or has erased, at the kiosk."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import erasing
from kiosk.errors import Fault
from kiosk.records import ConsentKind
from kiosk.records.own import Losing, NotErased, Stay
from kiosk.ui import words
from kiosk.ui.backstage import Backstage
from kiosk.ui.ownthings import OwnThings
from kiosk.ui.takingalong import Made, take_along

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OwnData(QObject):
    """What is known of them, in words; and what becomes of it at their request."""

    changed = Signal()
    asked = Signal()
    answered = Signal()
    erased = Signal()

    def __init__(self, backstage: Backstage, things: OwnThings) -> None:
        """`erased` says that they are known no more."""
        super().__init__()
        self._backstage, self._things = backstage, things
        self._language = backstage.place.language
        self.close()
        things.changed.connect(self.changed)

    def close(self) -> None:
        """They have gone: nothing of them is kept."""
        self._stay = object()
        self._losing: Losing | None = None
        self._refused: NotErased | None = None
        self._file: Path | None = None
        self._fault: Fault | None = None
        self._busy = False
        self.changed.emit()

    # -- taken along -----------------------------------------------------------------------------

    @Slot()
    def takeAlong(self) -> None:
        """Write what is known of them into two files, which the desk gives them."""
        mine = self._things.current
        if mine is None or self._busy:
            return
        id, is_here = mine.person.id, self._whoever_is_here()
        self._begin()

        def answer(made: Made) -> None:
            if is_here():
                self.have(made)
            self._end(is_here)

        take_along(self._backstage, id, id, answer)

    def have(self, made: Made) -> None:
        """This was written; or that was in the way."""
        self._file = made if isinstance(made, Path) else None
        self._fault = made if isinstance(made, Fault) else None
        self.changed.emit()

    # -- erased ----------------------------------------------------------------------------------

    @Slot()
    def askToErase(self) -> None:
        """Find out what would be gone, to be said before anything is."""
        mine = self._things.current
        if mine is None or self._busy:
            return
        id, is_here = mine.person.id, self._whoever_is_here()
        self._begin()

        def take(found: Losing | NotErased) -> None:
            if is_here():
                self.weigh(found)
            self._end(is_here)

        self._backstage.ask(
            lambda session: erasing.weigh(session, id, id), take, lambda _: self._end(is_here)
        )

    def weigh(self, found: Losing | NotErased) -> None:
        """This would be gone, or that is why it can't be."""
        self._losing = found if isinstance(found, Losing) else None
        self._refused = found if isinstance(found, NotErased) else None
        self.changed.emit()

    @Slot()
    def stay(self) -> None:
        """Be known as before."""
        self._losing = self._refused = None
        self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Be erased for good, after what would be gone was said."""
        losing = self._losing
        if losing is None or self._busy:
            return
        id, folder, is_here = losing.person.id, self._backstage.folder, self._whoever_is_here()
        self._begin()

        def answer(done: Losing | NotErased) -> None:
            self._end(is_here)
            if isinstance(done, Losing):
                self._backstage.forget_traces()
                if is_here():
                    self.erased.emit()
            elif is_here():
                self.weigh(done)

        self._backstage.write(
            lambda session, pen: erasing.erase(session, pen, folder, id, id), answer
        )

    def _begin(self) -> None:
        self._busy, self._file, self._fault = True, None, None
        self.asked.emit()
        self.changed.emit()

    def _end(self, is_here: Callable[[], bool]) -> None:
        self.answered.emit()
        if is_here():
            self._busy = False
            self.changed.emit()

    def _whoever_is_here(self) -> Callable[[], bool]:
        """What tells later whether whoever asks now has not left since."""
        stay = self._stay
        return lambda: stay is self._stay

    # -- in words --------------------------------------------------------------------------------

    def speak(self, language: str) -> None:
        """Say days in that language from now on."""
        self._language = language

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._busy

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether it is asked once more before they are erased."""
        return self._losing is not None

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        """Whether something could not be done."""
        return self._refused is not None or self._fault is not None

    @Property(str, notify=changed)
    def said(self) -> str:
        """Where the files are to be had; or why they can't be erased now, and what to do."""
        match self._refused:
            case NotErased.INSIDE:
                return self.tr(
                    "Your departure is not noted yet: note it first, then come back to this page."
                )
            case NotErased.ON_SHIFT:
                return self.tr("You hold the shift: give it back or hand it over first.")
            case NotErased.LAST_KEYS:
                return self.tr("Nobody else could hand out keys: trust somebody else first.")
            case NotErased():
                return self.tr("Please ask at the desk.")
        if self._fault is not None:
            return self.tr("The file could not be written: please tell the desk.")
        if self._file is None:
            return ""
        said = self.tr("The file is ready: ask for %1 at the desk. Nobody else gets it.")
        return said.replace("%1", self._file.name)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def losses(self) -> list[str]:
        """What would be gone, line by line."""
        losing = self._losing
        if losing is None:
            return []
        return [
            self.tr("Your name, your address, what you can help with and look for"),
            self.tr("%n card(s) or code(s) that open the door", "", losing.codes),
            self.tr("Your memberships, and what you agreed to"),
            self.tr("%n visit(s) stay in the counts, without you", "", losing.visits),
        ]

    @Property(str, notify=changed)
    def month(self) -> str:
        """How long they were here this month."""
        mine = self._things.current
        if mine is None:
            return ""
        said = self.tr("%1 this month", "a length of time")
        return said.replace("%1", words.length(mine.month))

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def stays(self) -> list[dict[str, str]]:
        """Their last visits: `day`, `hours` and `activity` of each."""
        mine = self._things.current
        return [] if mine is None else [self._stay_in_words(each) for each in mine.stays]

    def _stay_in_words(self, stay: Stay) -> dict[str, str]:
        place = self._backstage.place
        arrived = words.hour(stay.arrived_at, place)
        if stay.departed_at is None:
            hours = self.tr("since %1").replace("%1", arrived)
        else:
            hours = f"{arrived} – {words.hour(stay.departed_at, place)}"
        if stay.estimated:
            hours = self.tr("%1, estimated", "hours").replace("%1", hours)
        return {
            "day": words.day(stay.arrived_at, place, self._language),
            "hours": hours,
            "activity": stay.activity or "",
        }

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def facts(self) -> list[dict[str, str]]:
        """What they agreed to or not, and subscribed to: `what` and `when` of each."""
        mine = self._things.current
        if mine is None:
            return []
        agreed = [
            {
                "what": self._kinds()[each.kind] if each.agreed else self._not(each.kind),
                "when": words.full_day(
                    each.said_at.astimezone(self._backstage.place.zone).date(), self._language
                ),
            }
            for each in mine.said
        ]
        held = [
            {
                "what": self.tr("Membership: %1").replace("%1", each.plan.name),
                "when": self.tr("as long as you like")
                if each.ends is None
                else self.tr("until %1", "a day").replace(
                    "%1", words.full_day(each.ends, self._language)
                ),
            }
            for each in reversed(mine.memberships)
        ]
        since = mine.known_since.astimezone(self._backstage.place.zone).date()
        known = {"what": self.tr("Known here since"), "when": words.full_day(since, self._language)}
        return [known, *agreed, *held]

    def _kinds(self) -> dict[ConsentKind, str]:
        return {
            ConsentKind.RULES: self.tr("You agreed to the rules of the house"),
            ConsentKind.ASKED: self.tr("Others may ask you"),
            ConsentKind.PHOTO: self.tr("A photo of you is kept"),
            ConsentKind.ASSISTANCE: self.tr("It is kept that you need help to leave"),
            ConsentKind.NEWS: self.tr("The place may write to you"),
        }

    def _not(self, kind: ConsentKind) -> str:
        said = self.tr("%1: no", "what somebody did not agree to")
        return said.replace("%1", self._kinds()[kind])
