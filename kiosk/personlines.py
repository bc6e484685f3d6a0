"""What one line of a table says of a person, or all that is wrong with it, so that it is mended once."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar
from unicodedata import normalize
from uuid import UUID

from kiosk.formulas import unguarded
from kiosk.records.importing import NAMING, Field, Line, Mapping, Problem, Wrong
from kiosk.sheet import PersonLine, parted
from kiosk.spelling import LONGEST, Unfit, clean, clean_email, clean_name, plain

SHOWN = 60
"""Letters of a cell that a problem tells of."""
YEARS = range(1900, 2200)
"""What a subscription may begin and end in; any other year is a slip."""
PAID = ("valide", "validee", "paye", "payee", "processed", "authorized", "registered")
"""How an order at HelloAsso stands that was completed."""

_DAYS = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})"),
    re.compile(r"(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>\d{4}|\d{2})"),
)
_TIME = re.compile(
    r"(?:[ T]\d{1,2}[:h]\d{2}(?::\d{2}(?:\.\d+)?)?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?"
)
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Said:
    """What a line says; `id` is ours, where the list is one of Loge's own; `first` their first name."""

    person: PersonLine
    id: UUID | None = None
    first: str | None = None


@dataclass(frozen=True, slots=True)
class Bad:
    """A line that can't be taken: whose it seems to be, and why."""

    line: int
    name: str
    problems: tuple[Problem, ...]


class _Wrong(Exception):
    """One cell can't be taken."""

    def __init__(self, why: Wrong) -> None:
        super().__init__(why)
        self.why = why


def read_line(mapping: Mapping, line: Line) -> Said | Bad:
    """What `line` says by the columns of `mapping`."""
    if line.cells is None:
        return Bad(line.line, "", (Problem(Wrong.QUOTES),))
    return _Reading(mapping, [unguarded(cell) for cell in line.cells]).read(line.line)


def without_email(said: Said) -> Said:
    """The same, but for the address."""
    return replace(said, person=replace(said.person, email=None))


class _Reading:
    """One line as it is read; what is wrong with it gathers."""

    def __init__(self, mapping: Mapping, cells: list[str]) -> None:
        self._said = {
            field: cell
            for field, cell in zip(mapping.fields, cells, strict=False)
            if field is not None and cell.strip()
        }
        self._problems: list[Problem] = []
        more = [cell for cell in cells[len(mapping.fields) :] if cell.strip()]
        if more:
            self._complain(Wrong.CELLS, None, more[0])
        if mapping.payer is not None and self._is_paid_by_another(mapping.payer, cells):
            self._said.pop(Field.EMAIL, None)
        if mapping.status is not None and mapping.status < len(cells):
            status = cells[mapping.status]
            if plain(status).strip() not in PAID:
                self._complain(Wrong.NOT_PAID, None, status)

    def read(self, line: int) -> Said | Bad:
        """All that it says, or all that is wrong."""
        first = self._take(Field.FIRST_NAME, _words)
        person = PersonLine(
            line=line,
            name=self._name(first),
            called=self._take(Field.CALLED, _words),
            email=self._take(Field.EMAIL, _email),
            plan=self._take(Field.PLAN, _words),
            starts=self._take(Field.STARTS, _day),
            ends=self._take(Field.ENDS, _day),
            skills=self._take(Field.SKILLS, split),
            needs=self._take(Field.NEEDS, split),
            external_id=self._take(Field.EXTERNAL_ID, _words),
        )
        id = self._take(Field.LOGE_ID, _id)
        if (person.starts or person.ends) and Field.PLAN not in self._said:
            self._complain(Wrong.NO_PLAN)
        if person.starts and person.ends and person.ends < person.starts:
            self._complain(Wrong.ENDS_FIRST, Field.ENDS, self._said[Field.ENDS])
        if self._problems:
            return Bad(line, person.name, tuple(self._problems))
        return Said(person, id, first)

    def _name(self, first: str | None) -> str:
        last = self._take(Field.LAST_NAME, _words)
        name = self._take(Field.NAME, _name) or " ".join(part for part in (first, last) if part)
        if any(problem.field in NAMING for problem in self._problems):
            return name
        try:
            return _name(name)
        except _Wrong as wrong:
            self._complain(wrong.why, None, name)
            return ""

    def _take(self, field: Field, read: Callable[[str], _T]) -> _T | None:
        try:
            return read(self._said[field]) if field in self._said else None
        except _Wrong as wrong:
            self._complain(wrong.why, field, self._said[field])
            return None

    def _complain(self, why: Wrong, field: Field | None = None, cell: str = "") -> None:
        self._problems.append(Problem(why, field, _short(cell)))

    def _is_paid_by_another(self, payer: tuple[int, int], cells: list[str]) -> bool:
        paid = {plain(cells[at]).strip() for at in payer if at < len(cells)} - {""}
        names = (self._said.get(each, "") for each in (Field.FIRST_NAME, Field.LAST_NAME))
        return bool(paid) and paid != {plain(name).strip() for name in names}


def joined(words: tuple[str, ...]) -> str:
    """Skills or needs in one cell, so that `split` gives them back, whatever is in them."""
    cell = " | ".join(word.replace("|", "||") for word in words)
    return f"{cell} |" if re.search("[,;]", cell) and len(words) == 1 else cell


def split(text: str) -> tuple[str, ...]:
    """The words in a cell: between upright strokes if it has any, else between commas or semicolons."""
    words = map(_words, parted(text))
    return tuple(dict.fromkeys(word for word in words if word))


def _words(text: str) -> str:
    # what most lines are full of needs no letter looked at
    if len(text) <= LONGEST and text.isascii() and text.isprintable():
        return " ".join(text.split())
    try:
        return clean(text[: 2 * LONGEST] if len(text) > 8 * LONGEST else text, "")
    except Unfit:
        long = len(" ".join(normalize("NFC", text).split())) > LONGEST
        raise _Wrong(Wrong.TOO_LONG if long else Wrong.HIDDEN) from None


def _name(text: str) -> str:
    name = _words(text)
    try:
        return clean_name(name)
    except Unfit:
        raise _Wrong(Wrong.NO_NAME) from None


def _email(text: str) -> str:
    try:
        return clean_email(text)
    except Unfit:
        raise _Wrong(Wrong.NOT_EMAIL) from None


def _id(text: str) -> UUID:
    try:
        return UUID(text.strip())
    except ValueError:
        raise _Wrong(Wrong.NOT_OURS) from None


def _day(text: str) -> date:
    for form in _DAYS:
        found = form.match(text.strip())
        if found is not None and _TIME.fullmatch(text.strip(), found.end()):
            year = int(found["y"])
            try:
                day = date(year + 2000 if year < 100 else year, int(found["m"]), int(found["d"]))
            except ValueError:
                break
            if day.year in YEARS:
                return day
    raise _Wrong(Wrong.NOT_DATE)


def _short(text: str) -> str:
    """The beginning of a cell, in one line, as a screen may show it."""
    words = " ".join(text[: 4 * SHOWN].split())
    seen = "".join(letter if letter.isprintable() else "\ufffd" for letter in words)
    return seen if len(seen) <= SHOWN else seen[: SHOWN - 1] + "…"
