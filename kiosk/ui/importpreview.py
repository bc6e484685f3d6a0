"""What each line of a list would do: sifted, and its questions answered, before anything is done."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.importing import Preview, Task
from kiosk.records.importasking import Answer
from kiosk.records.importing import Fate
from kiosk.ui.backstage import Backstage
from kiosk.ui.foreseenlines import ForeseenLines
from kiosk.ui.importlines import ImportWords
from kiosk.ui.importquestion import ImportQuestion

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

ORDER = (Fate.ASKED, Fate.BAD, Fate.ADDED, Fate.CHANGED, Fate.SAME, Fate.LEFT)
"""What wants to be seen comes first."""


@QmlElement
class ImportPreview(QObject):
    """The lines of a list, with what they would do."""

    changed = Signal()
    begun = Signal()
    """Other lines show than before."""

    def __init__(self, said: ImportWords, backstage: Backstage) -> None:
        super().__init__()
        self._words, self._backstage = said, backstage
        self._lines = ForeseenLines(said)
        self._question = ImportQuestion(said)
        self._question.answered.connect(self._answer)
        self._preview: Preview | None = None
        self._filter: Fate | None = None
        self._counts = dict.fromkeys(ORDER, 0)
        self._sameable = self._newable = False

    def show(self, preview: Preview | None) -> None:
        """This is what each line would do; None forgets it."""
        self._preview = preview
        self._question.close()
        self.sift("")

    def say_again(self) -> None:
        """Say it in the language of the moment."""
        self._question.changed.emit()
        self._put()

    def tasks(self) -> list[Task]:
        """What is to be done."""
        return [] if self._preview is None else self._preview.tasks()

    @Slot(str)
    def sift(self, fate: str) -> None:
        """Show only lines of that `Fate`; all without."""
        self._filter = Fate(fate) if fate else None
        self._put()
        self.begun.emit()

    @Slot(int)
    def ask(self, line: int) -> None:
        """Show what that line asks, or asked."""
        if self._preview is not None:
            self._question.show(self._preview.line(line))

    @Slot(int, object)
    def _answer(self, line: int, answer: UUID | Answer) -> None:
        if self._preview is not None:
            self._preview.answer(line, answer)
            self._put()

    @Slot(bool)
    def answerAll(self, same: bool) -> None:
        """The same of every line that asks."""
        preview = self._preview
        if preview is None:
            return

        def answered(_: None) -> None:
            if preview is self._preview:
                self._put()

        self._backstage.draw(lambda: preview.answer_all(same=same), answered)

    def _put(self) -> None:
        preview = self._preview
        counts = {} if preview is None else preview.counts()
        self._counts = {fate: counts.get(fate, 0) for fate in ORDER}
        if self._filter is not None and not self._counts[self._filter]:
            self._filter = None
        fates = () if self._filter is None else (self._filter,)
        lines = [] if preview is None else preview.lines(Fate.ASKED)
        asking = [each.question for each in lines if each.question is not None]
        self._sameable = any(each.is_of_one for each in asking)
        self._newable = any(each.may_be_new for each in asking)
        self._lines.put([] if preview is None else preview.lines(*fates))
        self.changed.emit()

    @property
    def _takeable(self) -> int:
        return self._counts[Fate.ADDED] + self._counts[Fate.CHANGED]

    @Property(ForeseenLines, constant=True)
    def lines(self) -> ForeseenLines:
        """The lines that are shown."""
        return self._lines

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def counts(self) -> list[dict[str, Any]]:
        """How many lines there are of each fate, of those that there are."""
        every = sum(self._counts.values())
        everything = self._words.counted(self.tr("%n lines", "", every), every)
        return [
            {"fate": "", "said": everything, "chosen": self._filter is None},
            *(
                {
                    "fate": fate.value,
                    "said": f"{self._words.fate(fate)} · {self._words.number(count)}",
                    "chosen": fate is self._filter,
                }
                for fate, count in self._counts.items()
                if count
            ),
        ]

    @property
    def unanswered(self) -> int:
        """How many lines ask, and nobody has answered."""
        return self._counts[Fate.ASKED]

    @Property(bool, notify=changed)
    def sameable(self) -> bool:
        """Whether some ask of one person whether it is them."""
        return self._sameable

    @Property(bool, notify=changed)
    def newable(self) -> bool:
        """Whether some who are asked about may be new."""
        return self._newable

    @property
    def own_question(self) -> ImportQuestion:
        """What a line asks."""
        return self._question

    @Property(ImportQuestion, constant=True)
    def question(self) -> ImportQuestion:
        """What a line asks."""
        return self._question

    @Property(int, notify=changed)
    def takeable(self) -> int:
        """How many lines would be taken in."""
        return self._takeable

    @Property(str, notify=changed)
    def button(self) -> str:
        """What taking it in is called: the others, where some can't be."""
        if not self._takeable:
            return self.tr("Nothing to import")
        if any(self._counts[each] for each in (Fate.ASKED, Fate.BAD, Fate.LEFT)):
            said = self.tr("Import the %n others", "", self._takeable)
        else:
            said = self.tr("Import %n lines", "", self._takeable)
        return self._words.counted(said, self._takeable)
