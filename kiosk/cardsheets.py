"""Sheets of ten cards for several people, as a PDF for cutting.

Drawn bit by bit on a thread of its own; the codes count only once the whole file is on the disk, and only
then does the file get its name. What is left or fails before that changes nothing.
"""

import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk import acts
from kiosk.cards import LOSABLE
from kiosk.codes import token
from kiosk.codes.paper import Paper
from kiosk.data import Session, codes, journal, memberships, people
from kiosk.data.database import Database
from kiosk.files import sync_folder, trouble
from kiosk.membership import covers, resting
from kiosk.presence import Pen
from kiosk.records import Code, CodeKind, Person, Place, Plan
from kiosk.records.carding import MOST_AT_ONCE, PER_PAGE, Holding
from kiosk.records.desk import ActKind
from kiosk.spelling import plain
from kiosk.taking import free_stem

if TYPE_CHECKING:
    from PIL.Image import Image


def without_card(session: Session) -> tuple[Holding, ...]:
    """Everybody who has neither a card nor a picture of one on a phone, in the order of their names."""
    return tuple(each for each in everybody(session) if not each.has_card)


def with_plan(session: Session, plan: UUID, day: date) -> tuple[Holding, ...]:
    """Everybody who has `plan` on the place's `day`, also where it rests."""
    theirs = {
        each.person
        for each in memberships.memberships_in(session, plan)
        if covers(each, day) or resting(each, day)
    }
    return tuple(each for each in everybody(session) if each.person in theirs)


def everybody(session: Session) -> tuple[Holding, ...]:
    """Everybody, in the order of their names, and whether they have a card."""
    have = codes.holders(session, LOSABLE)
    found = [Holding(id, name, id in have) for id, name in journal.names(session).items()]
    return tuple(sorted(found, key=lambda each: plain(each.name)))


def plans_in_use(session: Session) -> tuple[Plan, ...]:
    """The plans that somebody has or had, by which people can be chosen."""
    used = memberships.holders(session)
    return tuple(each for each in memberships.plans(session) if each.id in used)


def prepare(session: Session, pen: Pen, chosen: Sequence[UUID]) -> tuple[tuple[Person, str], ...]:
    """The first hundred of those who were `chosen`, in the order of their names, each with a new code.

    None of these codes counts yet. Whoever has been erased meanwhile is left out.
    """
    found = people.people(session, chosen).values()
    named = sorted(found, key=lambda person: plain(person.name))[:MOST_AT_ONCE]
    return tuple((person, token.make(pen.station.random)) for person in named)


class Sheets:
    """Cards on their way into a file of `folder`."""

    def __init__(self, place: Place, cards: Sequence[tuple[Person, str]], folder: Path) -> None:
        """Begin with the first; nothing is written until `go_on`."""
        self._place, self._cards, self._folder = place, cards, folder
        self._drawn: list[tuple[Image, str]] = []
        self._beside: Path | None = None
        self._paper: Paper | None = None
        self.done = 0
        """How many cards are drawn."""
        self.nameless: list[tuple[str, str]] = []
        """Whose of these say something else than a name, having none of its letters; and what."""

    @property
    def total(self) -> int:
        """How many there will be."""
        return len(self._cards)

    def go_on(self) -> bool:
        """Draw one more card. Returns False once all of them are on the disk. Raises `OutOfOrder`."""
        try:
            with self._begin().open("ab") as stream:
                if self._paper is None:
                    self._paper = Paper(stream)
                self._paper.into(stream)
                self._draw_one(self._paper)
                if self.done < self.total:
                    return True
                self._paper.finish()
                stream.flush()
                os.fsync(stream.fileno())
                return False
        except OSError as error:
            self.abandon()
            raise trouble(
                self._folder, error, f"no cards can be written to {self._folder}"
            ) from error

    def keep(self, session: Session, pen: Pen, by: UUID | None) -> "tuple[Code, ...] | Sheets":
        """Have the codes of all cards count: the file is on the disk. Beside those that people have.

        None counts where somebody is not known any more: to be drawn anew are the sheets without them,
        which it returns then.
        """
        known = people.people(session, [person.id for person, _ in self._cards])
        left = [each for each in self._cards if each[0].id in known]
        if len(left) < self.total:
            return Sheets(self._place, left, self._folder)
        made = [
            (
                Code(pen.new_id(), person.id, CodeKind.CARD, pen.now),
                token.fingerprint(text, pen.station.key),
            )
            for person, text in self._cards
        ]
        codes.add_all(session, made)
        for code, _ in made:
            acts.note(
                session, pen, ActKind.CODE_MADE, person=by, about=code.person, detail=code.kind
            )
        return tuple(code for code, _ in made)

    def settle(self, words: str) -> Path:
        """Give the file its name, for the `words` that say what it is. Raises `OutOfOrder`."""
        return self.settle_as(self._folder / f"{free_stem(self._folder, words)}.pdf")

    def settle_as(self, file: Path) -> Path:
        """Give the file that name, in the same folder. Raises `OutOfOrder`."""
        try:
            self._begin().replace(file)
            sync_folder(self._folder)
        except OSError as error:
            raise trouble(
                self._folder, error, f"no cards can be written to {self._folder}"
            ) from error
        self._beside = None
        return file

    def abandon(self) -> None:
        """Leave nothing of it."""
        if self._beside is not None:
            with suppress(OSError):  # the stick may have been pulled out
                self._beside.unlink(missing_ok=True)

    def _begin(self) -> Path:
        if self._beside is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=".cards-", suffix=".pdf", dir=self._folder)
            os.close(handle)
            self._beside = Path(name)
        return self._beside

    def _draw_one(self, paper: Paper) -> None:
        from kiosk.codes import card, cardsheet  # only now: they load what draws and what reads

        if self.done < self.total:
            person, text = self._cards[self.done]
            said = card.on_card(person.called, person.id)
            drawn = card.draw_card(self._place.name, said, text, self._place.language)
            if not card.has_letters(person.called):
                self.nameless.append((person.name, said))
            self._drawn.append((drawn, text))
            self.done += 1
        if self._drawn and (len(self._drawn) == PER_PAGE or self.done == self.total):
            paper.add(cardsheet.draw_page(self._drawn))
            self._drawn = []


def make_sheets(database: Database, pen: Pen, chosen: Sequence[UUID], file: Path) -> int:
    """Write the cards of those who are `chosen` to `file`, a PDF. Returns how many cards that are.

    Whoever is erased while they are drawn is left out. Raises `OutOfOrder`; then all is as it was.
    """
    with database.reading() as session:
        sheets = Sheets(pen.place, prepare(session, pen, chosen), file.parent)
    while True:
        try:
            while sheets.go_on():
                pass
            with database.writing() as session:
                kept = sheets.keep(session, pen, None)
            if not isinstance(kept, Sheets):
                sheets.settle_as(file)
                return sheets.total
        finally:
            sheets.abandon()
        sheets = kept


def take_back(session: Session, pen: Pen, made: Sequence[Code], by: UUID) -> bool:
    """Have none of the codes of a file count. Returns False when none did any more."""
    found = (codes.code(session, each.id) for each in made)
    counting = [each for each in found if each is not None and each.revoked_at is None]
    codes.revoke(session, [each.id for each in counting], pen.now)
    for each in counting:
        acts.note(session, pen, ActKind.CODE_REVOKED, person=by, about=each.person, detail="undone")
    return bool(counting)
