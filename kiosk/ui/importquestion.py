"""What one line of a list asks: who may be meant, and what else can be said."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.records import Person
from kiosk.records.importasking import Answer, Doubt, Question
from kiosk.records.importing import Fate, Foreseen
from kiosk.ui import words
from kiosk.ui.importlines import ImportWords, nameless

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ImportQuestion(QObject):
    """The question that is open, if any."""

    changed = Signal()
    answered = Signal(int, object)
    """A line, and the answer: somebody's id or an `Answer`."""

    def __init__(self, said: ImportWords) -> None:
        super().__init__()
        self._words = said
        self._line: Foreseen | None = None

    @property
    def _question(self) -> Question | None:
        return None if self._line is None else self._line.question

    def show(self, line: Foreseen | None) -> None:
        """That line asks; None puts the question away."""
        self._line = line
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Leave it as it is."""
        self.show(None)

    @Slot(str)
    def say(self, answer: str) -> None:
        """Answer it: with the `person` of a choice, or an answer of no person."""
        line, question = self._line, self._question
        if line is not None and question is not None:
            said = Answer(answer) if answer in question.answers else UUID(answer)
            self.close()
            self.answered.emit(line.line, said)

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether one is open."""
        return self._question is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is asked."""
        line, question = self._line, self._question
        if line is None or question is None:
            return ""
        if question.doubt is Doubt.TAKEN:
            said = self.tr("Line %1: an address for two?")
        else:
            said = self.tr("Line %1: who is %2?", "a number, a name")
        return words.filled(said, self._words.number(line.line), line.name or nameless())

    @Property(str, notify=changed)
    def said(self) -> str:
        """What there is to know of it."""
        line, question = self._line, self._question
        if line is None or question is None:
            return ""
        if question.doubt is Doubt.TAKEN:
            return self._words.asked(question)
        if question.doubt is Doubt.NAME:
            asked = self.tr("Somebody of this name is here already. Is it them?")
        else:
            asked = self.tr("Somebody has this address already. Is it them?")
        says = self._words.differences(line)
        if not says or line.fate is not Fate.ASKED:
            return asked
        return asked + " " + words.filled(self.tr("The list says: %1."), says)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def people(self) -> list[dict[str, Any]]:
        """Those who may be meant."""
        question = self._question
        return [] if question is None else [self._row(question, each) for each in question.people]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def answers(self) -> list[dict[str, Any]]:
        """What can be said but for one of them."""
        question = self._question
        if question is None:
            return []
        return [
            {"answer": each.value, "said": self._said(each), "chosen": question.chosen is each}
            for each in question.answers
        ]

    def _row(self, question: Question, person: Person) -> dict[str, Any]:
        said = (person.email, self._number(person.external_id))
        name = person.name
        if question.doubt is Doubt.TAKEN:
            name = words.filled(self.tr("%1 gets this address, too", "somebody"), name)
        return {
            "person": str(person.id),
            "name": name,
            "more": " · ".join(each for each in said if each),
            "chosen": question.chosen == person.id,
        }

    def _number(self, number: str | None) -> str:
        return words.filled(self.tr("member number %1"), number) if number else ""

    def _said(self, answer: Answer) -> str:
        return {
            Answer.NEW: self.tr("Somebody new"),
            Answer.KEPT: self.tr("Keep the address they have"),
            Answer.LEFT: self.tr("Leave this line out"),
        }[answer]
