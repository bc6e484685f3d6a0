"""Who gets a card: people without one, everybody, or those with a plan; chosen by touch."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import cardsheets, placetime
from kiosk.data import Session
from kiosk.records import Plan
from kiosk.records.carding import MOST_AT_ONCE, PER_PAGE, Holding
from kiosk.spelling import begins
from kiosk.ui.backstage import Backstage

QML_IMPORT_NAME = "Loge"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN = 200
"""Lines that are shown at once; whoever looks for somebody else types their name."""
WITHOUT, ALL = "without", "all"
"""Filters: people without a card, and everybody. The others are plans, by their ids."""


@QmlElement
class CardChoice(QObject):
    """Who is looked at, and who is chosen."""

    changed = Signal()
    touched = Signal()

    def __init__(self, backstage: Backstage) -> None:
        """`touched` says that somebody was chosen, or is no more."""
        super().__init__()
        self._backstage = backstage
        self._is_here = False
        self._turn = 0
        self._filter, self._search = WITHOUT, ""
        self._people: tuple[Holding, ...] = ()
        self._plans: tuple[Plan, ...] = ()
        self._chosen: set[UUID] = set()

    def begin(self) -> None:
        """Look at people without a card; nobody is chosen yet."""
        self._is_here = True
        self._filter, self._search = WITHOUT, ""
        self.choose_nobody()
        self.refresh()

    def close(self) -> None:
        """Look at nobody any more."""
        self._is_here = False
        self._turn += 1
        self._people, self._plans = (), ()
        self.choose_nobody()

    def refresh(self) -> None:
        """Read who there is, while somebody looks."""
        if not self._is_here:
            return
        self._turn += 1
        turn, filter = self._turn, self._filter
        today = placetime.day_of(self._backstage.now(), self._backstage.place)

        def read(session: Session) -> tuple[tuple[Holding, ...], tuple[Plan, ...]]:
            plans = cardsheets.plans_in_use(session)
            if filter == WITHOUT:
                return cardsheets.without_card(session), plans
            if filter == ALL:
                return cardsheets.everybody(session), plans
            return cardsheets.with_plan(session, UUID(filter), today), plans

        def take(found: tuple[tuple[Holding, ...], tuple[Plan, ...]]) -> None:
            if turn == self._turn:
                self.take(*found)

        self._backstage.ask(read, take)

    def take(self, people: tuple[Holding, ...], plans: tuple[Plan, ...]) -> None:
        """There are these."""
        self._people, self._plans = people, plans
        self.changed.emit()

    @property
    def chosen(self) -> tuple[UUID, ...]:
        """Who gets a card."""
        return tuple(self._chosen)

    def choose_nobody(self) -> None:
        """Choose nobody yet."""
        self._chosen = set()
        self.changed.emit()

    @Slot(str)
    def narrow(self, to: str) -> None:
        """Look at people without a card, at everybody, or at those with a plan."""
        self._filter = to
        self.refresh()
        self.changed.emit()

    @Slot(str)
    def lookFor(self, words: str) -> None:
        """Look at those whose names begin so."""
        self._search = words
        self.changed.emit()

    @Slot(str)
    def turn(self, person: str) -> None:
        """Choose somebody, or no more."""
        self._chosen ^= {UUID(person)}
        self.touched.emit()
        self.changed.emit()

    @Slot()
    def chooseAll(self) -> None:
        """Choose all who are looked at, as many as one file takes; or nobody, if all are chosen."""
        seen = [each.person for each in self._seen]
        if set(seen[:MOST_AT_ONCE]) <= self._chosen:
            self._chosen = set()
        else:
            room = max(0, MOST_AT_ONCE - len(self._chosen))
            self._chosen |= set([each for each in seen if each not in self._chosen][:room])
        self.touched.emit()
        self.changed.emit()

    @property
    def _seen(self) -> list[Holding]:
        return [each for each in self._people if begins(self._search, each.name)]

    @property
    def is_possible(self) -> bool:
        """Whether one file takes those who are chosen."""
        return 0 < len(self._chosen) <= MOST_AT_ONCE

    # -- what pages see --------------------------------------------------------------------------

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Whether one file takes those who are chosen."""
        return self.is_possible

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def filters(self) -> list[dict[str, Any]]:
        """By what people can be looked at."""
        named = [
            (WITHOUT, self.tr("Without a card", "people")),
            *((str(each.id), each.name) for each in self._plans),
            (ALL, self.tr("Everybody")),
        ]
        return [
            {"name": name, "text": text, "chosen": name == self._filter} for name, text in named
        ]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def rows(self) -> list[dict[str, Any]]:
        """The first of those who are looked at."""
        return [
            {
                "person": str(each.person),
                "name": each.name,
                "hasCard": each.has_card,
                "chosen": each.person in self._chosen,
            }
            for each in self._seen[:SHOWN]
        ]

    @Property(bool, notify=changed)
    def nobody(self) -> bool:
        """Whether there is nobody to look at."""
        return not self._seen

    @Property(bool, notify=changed)
    def allChosen(self) -> bool:
        """Whether all who are looked at are chosen, or as many as one file takes."""
        seen = {each.person for each in self._seen[:MOST_AT_ONCE]}
        return bool(seen) and (seen <= self._chosen or len(self._chosen) >= MOST_AT_ONCE)

    @Property(str, notify=changed)
    def count(self) -> str:
        """How many are chosen, on how many sheets; and if those are too many."""
        many = len(self._chosen)
        if many > MOST_AT_ONCE:
            return self.tr("%n chosen: one file takes a hundred at most.", "", many)
        if not many:
            return self.tr("Touch the names of those who get a card.")
        pages = -(-many // PER_PAGE)
        cards = self.tr("%n card(s)", "", many)
        return f"{cards}, " + self.tr("%n sheet(s) of A4", "", pages)
