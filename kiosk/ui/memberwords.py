"""What is known of people, in the language of the moment."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from kiosk import placetime
from kiosk.records import Actor, ConsentKind, Dials, Person, ShownAs
from kiosk.records.members import Consent, Fact, Listed, NotKept, Sifted, Subscribed
from kiosk.spelling import initials
from kiosk.ui import words
from kiosk.ui.backstage import Backstage
from kiosk.ui.faces import Faces
from kiosk.ui.people import tint

ROW = ("person", "name", "initials", "tint", "face", "plan", "subscription", "alert", "inside")
"""What a row of the list has."""
DIALS: dict[str, Dials | None] = {
    "last": None,
    "counted": Dials(),
    "first": Dials(ShownAs.FIRST_NAME),
    "first_activity": Dials(ShownAs.FIRST_NAME, activity_shown=True),
    "name": Dials(ShownAs.NAME),
    "name_activity": Dials(ShownAs.NAME, activity_shown=True),
}
"""The ways to be shown, to choose from."""


class MemberWords(QObject):
    """Says people, what they chose and what they agreed to."""

    def __init__(self, backstage: Backstage, faces: Faces) -> None:
        super().__init__()
        self._backstage, self._faces = backstage, faces

    def row(self, line: Listed) -> dict[str, Any]:
        """Somebody in the list."""
        differs = line.called != line.name.split()[0]
        return {
            "person": str(line.person),
            "name": f"{line.name} ({line.called})" if differs else line.name,
            "initials": initials(line.name),
            "tint": tint(line.name),
            "face": self._faces.address(line.person),
            "plan": line.plan or "",
            "subscription": self.state(line),
            "alert": line.subscribed in (Subscribed.ENDED, Subscribed.ENDING),
            "inside": self.inside(line),
        }

    def state(self, line: Listed) -> str:
        """How their subscription stands."""
        day = "" if line.day is None else self.day(line.day)
        match line.subscribed:
            case Subscribed.CURRENT if line.day is None:
                return self.tr("no end")
            case Subscribed.CURRENT:
                return self.tr("until %1", "a day").replace("%1", day)
            case Subscribed.ENDING:
                return self.tr("ends on %1", "a day").replace("%1", day)
            case Subscribed.ENDED:
                return self.tr("ended on %1", "a day").replace("%1", day)
            case Subscribed.PAUSED:
                return self.tr("paused since %1", "a day").replace("%1", day)
            case Subscribed.TO_COME:
                return self.tr("from %1 on", "a day").replace("%1", day)
        return self.tr("no plan")

    def inside(self, line: Listed) -> str:
        """Since when they are here; nothing while they are not."""
        if line.since is None:
            return ""
        hour = words.hour(line.since, self._backstage.place)
        return self.tr("here since %1", "an hour").replace("%1", hour)

    def sifted(self, sifted: Sifted) -> str:
        """A filter of the list."""
        return {
            Sifted.EVERYBODY: self.tr("Everybody"),
            Sifted.HERE: self.tr("Here now"),
            Sifted.ENDING: self.tr("To renew"),
            Sifted.NO_PLAN: self.tr("No plan"),
            Sifted.ASSISTANCE: self.tr("Help in an evacuation"),
        }[sifted]

    def fact(self, fact: str) -> str:
        """What a line of somebody's page is about."""
        said: dict[str, str] = {
            Fact.NAME: self.tr("Name"),
            Fact.CALLED: self.tr("What they are called"),
            Fact.EMAIL: self.tr("E-mail"),
            Fact.LANGUAGE: self.tr("Language"),
            Fact.DIALS: self.tr("On the board"),
            Fact.SKILLS: self.tr("Skills"),
            Fact.NEEDS: self.tr("Looking for"),
            Fact.CAN_BE_ASKED: self.tr("Others may ask them"),
            Fact.NEEDS_ASSISTANCE: self.tr("Help in an evacuation"),
            ConsentKind.RULES: self.tr("Rules of the house"),
            ConsentKind.NEWS: self.tr("News by e-mail"),
            ConsentKind.PHOTO: self.tr("Photo"),
        }
        return said[fact]

    def value(self, fact: Fact, person: Person) -> str:
        """What is known of it; nothing where there is nothing."""
        match fact:
            case Fact.SKILLS | Fact.NEEDS:
                return ", ".join(getattr(person, fact))
            case Fact.LANGUAGE:
                return self.language(person.language)
            case Fact.DIALS:
                chosen = (name for name, dials in DIALS.items() if dials == person.dials)
                return self.dials(next(chosen, "counted"))
            case Fact.CAN_BE_ASKED | Fact.NEEDS_ASSISTANCE:
                return self.tr("Yes") if getattr(person, fact) else self.tr("No")
        return getattr(person, fact) or ""

    def dials(self, name: str) -> str:
        """A way to be shown."""
        return {
            "last": self.tr("As on their last visit"),
            "counted": self.tr("In the number only"),
            "first": self.tr("First name"),
            "first_activity": self.tr("First name and activity"),
            "name": self.tr("Full name"),
            "name_activity": self.tr("Full name and activity"),
        }[name]

    def language(self, code: str | None) -> str:
        """A language, by its own name."""
        return {"fr": "Français", "en": "English"}.get(code or "", self.tr("The place’s"))

    def agreed(self, consent: Consent | None) -> str:
        """What they said, if they were asked."""
        if consent is None:
            return self.tr("Not asked yet")
        return self.tr("Agreed") if consent.agreed else self.tr("Did not agree")

    def when(self, consent: Consent | None) -> str:
        """When they said so, and where."""
        if consent is None:
            return ""
        day = self.day(placetime.local(consent.said_at, self._backstage.place).date())
        at_desk = self.tr("on %1, at the desk", "a day")
        said = at_desk if consent.by is Actor.DESK else self.tr("on %1, at the kiosk", "a day")
        return said.replace("%1", day)

    def why_not(self, why: NotKept) -> str:
        """Why something is not kept."""
        return {
            NotKept.GONE: not_known(),
            NotKept.NO_NAME: self.tr("A name is missing."),
            NotKept.BAD_EMAIL: self.tr("This is no e-mail address. Is there an @ in it?"),
        }[why]

    def day(self, day: date) -> str:
        """A day, with its year when that is another."""
        code = QCoreApplication.translate("Words", "en", "this language's code")
        today = placetime.day_of(self._backstage.now(), self._backstage.place)
        pattern = self.tr("d MMMM", "a day, as QLocale writes it")
        if day.year != today.year:
            pattern = self.tr("d MMMM yyyy", "a day, as QLocale writes it")
        return words.written(day, QLocale(code).name(), pattern)


def not_known() -> str:
    """Somebody was to be changed who was erased meanwhile, or became part of another record."""
    return QCoreApplication.translate(
        "MemberWords", "This person is no longer known: somebody has just taken them away."
    )


def holding(
    consents: Mapping[ConsentKind, Consent], kind: ConsentKind, holds: bool
) -> Consent | None:
    """What somebody said of `kind`, unless something else `holds` by now, of which nobody said a word."""
    said = consents.get(kind)
    return said if said is not None and said.agreed is holds else None
