"""What somebody at the desk is told of a fact they change, and what they can choose."""

from typing import Any

from PySide6.QtCore import QObject

from kiosk.records import Person
from kiosk.records.members import Fact
from kiosk.ui.language import LANGUAGES
from kiosk.ui.memberwords import DIALS, MemberWords

YES = {"yes": True, "no": False}


class FactWords(QObject):
    """Says it in the language of the moment."""

    def __init__(self, words: MemberWords) -> None:
        super().__init__()
        self._words = words

    def note(self, fact: Fact | None) -> str:
        """A word on it; nothing where there is nothing to say."""
        match fact:
            case Fact.CALLED:
                return self.tr("The first name or a nickname: screens say hello with it.")
            case Fact.EMAIL:
                return self.tr("Optional. It is shown on no screen but this one.")
            case Fact.DIALS:
                return self.tr("Proposed on their next visits; they choose anew each time.")
            case Fact.LANGUAGE:
                return self.tr("Screens speak it to them.")
            case Fact.CAN_BE_ASKED:
                return self.tr("Their skills show on the board, and others are sent to them.")
            case Fact.NEEDS_ASSISTANCE:
                return self.tr("Only if they said so themselves. The roll call lists them first.")
            case Fact.SKILLS | Fact.NEEDS:
                return self.tr("Everybody will be able to read it, if others may ask them.")
        return ""

    def choices(self, fact: Fact, person: Person) -> list[dict[str, Any]]:
        """What can be chosen, and which of it is."""
        chosen = getattr(person, fact)
        return [
            {"name": name, "text": self._said(fact, name), "chosen": value == chosen}
            for name, value in values(fact).items()
        ]

    def _said(self, fact: Fact, name: str) -> str:
        if fact is Fact.DIALS:
            return self._words.dials(name)
        if fact is Fact.LANGUAGE:
            return self._words.language(name)
        return self.tr("Yes") if YES[name] else self.tr("No")


def values(fact: Fact) -> dict[str, Any]:
    """What a fact that is chosen can be, by the names of its buttons."""
    if fact is Fact.DIALS:
        return dict(DIALS)
    if fact is Fact.LANGUAGE:
        return {"": None, **{code: code for code in LANGUAGES}}
    return dict(YES)
