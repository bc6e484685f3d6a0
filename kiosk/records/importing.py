"""The records of lists of people from another program: their columns, and what each line does."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.records.importasking import Question
from kiosk.records.people import Person


class Field(StrEnum):
    """What a column can say of a person."""

    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    CALLED = "called"
    EMAIL = "email"
    PLAN = "plan"
    STARTS = "starts"
    ENDS = "ends"
    SKILLS = "skills"
    NEEDS = "needs"
    EXTERNAL_ID = "external_id"
    LOGE_ID = "loge_id"  # ours, as our own export writes it


NAMING = (Field.NAME, Field.FIRST_NAME, Field.LAST_NAME)
"""Without one of these nobody can be told from a line."""


class Origin(StrEnum):
    """Which program a list comes from, as its columns tell."""

    LOGE = "loge"
    HELLOASSO = "helloasso"
    COBOT = "cobot"
    DOKOS = "dokos"
    OTHER = "other"


class NotRead(StrEnum):
    """Why a file can't be read as a table at all."""

    UNREACHABLE = "unreachable"  # gone, or may not be opened
    EMPTY = "empty"
    TOO_LARGE = "too_large"  # as a file
    TOO_MANY = "too_many"  # lines
    SWOLLEN = "swollen"  # small, and huge once unpacked
    OLD = "old"  # a spreadsheet of before 2007
    LOCKED = "locked"  # with a password
    OTHER_KIND = "other_kind"  # a spreadsheet of another program
    NO_TABLE = "no_table"  # a picture, a text, anything
    BROKEN = "broken"  # cut off, damaged


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table; `line` is its number in the file. Without cells it can't be made out."""

    line: int
    cells: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Table:
    """A table out of a file: the names of its columns, and its lines, without the empty ones."""

    header: tuple[str, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Mapping:
    """What each column of a table says, None for those that are not taken.

    In a list of `HELLOASSO`, `status` is the column that tells whether an order was paid, and `payer`
    those with the first and the last name of who paid: the e-mail address is theirs.
    """

    fields: tuple[Field | None, ...]
    origin: Origin = Origin.OTHER
    status: int | None = None
    payer: tuple[int, int] | None = None

    @property
    def names_people(self) -> bool:
        """Whether some column tells people's names."""
        return any(field in NAMING for field in self.fields)


class Wrong(StrEnum):
    """Why a line can't be taken."""

    QUOTES = "quotes"  # its cells can't be made out
    CELLS = "cells"  # more of them than columns
    NO_NAME = "no_name"
    TOO_LONG = "too_long"
    HIDDEN = "hidden"  # a character that can't be shown
    NOT_EMAIL = "not_email"
    NOT_DATE = "not_date"
    NO_PLAN = "no_plan"  # dates without one
    ENDS_FIRST = "ends_first"
    NOT_OFFERED = "not_offered"  # a plan, any more, to who never had it
    OUTSIDE_PAUSE = "outside_pause"  # of what is subscribed to, which would end before it
    OVERLAPS = "overlaps"  # what they have of the same plan
    NOT_PAID = "not_paid"  # an order that was not completed
    NOT_OURS = "not_ours"  # an id of Loge's that nobody has here
    SAME_PERSON = "same_person"  # as in an earlier line
    SAME_NUMBER = "same_number"  # of another program, as somebody else's in an earlier line
    NUMBER_TAKEN = "number_taken"  # somebody else has it


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a line: in which field, what stands there; of which line or how many people."""

    why: Wrong
    field: Field | None = None
    cell: str = ""
    number: int = 0


class Fate(StrEnum):
    """What becomes of a line."""

    ADDED = "added"
    CHANGED = "changed"
    SAME = "same"  # it says nothing new
    ASKED = "asked"  # it may be about somebody who is there: nobody has said yet
    LEFT = "left"  # as somebody said
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of somebody as it is and as it will be, in words for a screen."""

    field: Field
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What an import will do with one line: `person` is whom it changes, `question` what it asks.

    The `differences` of a line that asks are all that it says.
    """

    line: int
    name: str
    fate: Fate
    differences: tuple[Difference, ...] = ()
    problems: tuple[Problem, ...] = ()
    person: Person | None = None
    question: Question | None = None


class NotUndone(StrEnum):
    """Why an import stays."""

    TOO_LATE = "too_late"  # more than a day ago
    ALREADY = "already"
    GOING_ON = "going_on"


@dataclass(frozen=True, slots=True)
class PastImport:
    """An import that was done: when, by whom while that is known, from which file, and what it did."""

    id: UUID
    made_at: datetime
    person: Person | None
    file: str
    added: int
    changed: int
    undone_at: datetime | None


@dataclass(frozen=True, slots=True)
class Undone:
    """An import that was taken back; `kept` are those whom it added or changed and who stay so."""

    kept: tuple[Person, ...] = ()
