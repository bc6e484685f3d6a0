"""What somebody reads of themselves at the kiosk: their visits, what they agreed to and subscribed to."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk import placetime
from kiosk.records import ConsentKind
from kiosk.records.attendance import Stay
from kiosk.ui import words
from kiosk.ui.backstage import Backstage
from kiosk.ui.ownrecord import OwnRecord

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OwnFacts(QObject):
    """What is known of them, in the words of the moment."""

    changed = Signal()

    def __init__(self, backstage: Backstage, record: OwnRecord) -> None:
        super().__init__()
        self._backstage, self._record = backstage, record
        self._language = backstage.place.language
        record.changed.connect(self.changed)

    def speak(self, language: str) -> None:
        """Say days in that language from now on."""
        self._language = language

    @Property(str, notify=changed)
    def month(self) -> str:
        """How long they were here this month."""
        mine = self._record.current
        if mine is None:
            return ""
        said = self.tr("%1 this month", "a length of time")
        return said.replace("%1", words.length(mine.history.spent))

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def stays(self) -> list[dict[str, str]]:
        """Their last visits: `day`, `hours` and `activity` of each."""
        mine = self._record.current
        return [] if mine is None else [self._stay_in_words(each) for each in mine.history.stays]

    def _stay_in_words(self, stay: Stay) -> dict[str, str]:
        place, now = self._backstage.place, self._backstage.now()
        arrived = words.hour(stay.arrived_at, place)
        if stay.departed_at is None:
            hours = self.tr("since %1").replace("%1", arrived)
        else:
            hours = f"{arrived} – {words.hour(stay.departed_at, place)}"
        if stay.estimated:
            hours = self.tr("%1, estimated", "hours").replace("%1", hours)
        day, today = (placetime.day_of(each, place) for each in (stay.arrived_at, now))
        return {
            "day": words.calendar_day(day, self._language, today),
            "hours": hours,
            "activity": stay.activity or "",
        }

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def facts(self) -> list[dict[str, str]]:
        """What they agreed to or not, and subscribed to: `what` and `when` of each."""
        mine = self._record.current
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
