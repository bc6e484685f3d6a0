"""The records of what a line of a list asks whoever takes it in, and of the answers."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from kiosk.records.people import Person


class Doubt(StrEnum):
    """Why a line asks who is meant."""

    NAME = "name"  # somebody of that name is there
    EMAIL = "email"  # so is somebody else with that address, or several people
    TAKEN = "taken"  # it would give somebody an address that somebody else has


class Answer(StrEnum):
    """What is said to that, but for one of those who are there."""

    NEW = "new"  # somebody who is not there yet
    KEPT = "kept"  # whoever it is about, who keeps the address they have
    LEFT = "left"  # nothing is to be done with this line


@dataclass(frozen=True, slots=True)
class Question:
    """What a line asks: which of these `people` it is about, or what else.

    Where an address is `TAKEN` that is known, and the `others` are those who have it. `chosen` is the
    answer: one of the people, or one of the `answers` that make sense; None until there is one.
    """

    doubt: Doubt
    people: tuple[Person, ...]
    others: tuple[Person, ...] = ()
    chosen: UUID | Answer | None = None

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What can be said but for one of the people."""
        return (Answer.KEPT if self.doubt is Doubt.TAKEN else Answer.NEW, Answer.LEFT)

    @property
    def is_of_one(self) -> bool:
        """Whether it is only whether one person is meant."""
        return self.doubt is not Doubt.TAKEN and len(self.people) == 1

    @property
    def may_be_new(self) -> bool:
        """Whether somebody may be meant who is not there yet."""
        return Answer.NEW in self.answers

    def takes(self, answer: UUID | Answer) -> bool:
        """Whether that is an answer to it."""
        return answer in self.answers or any(answer == each.id for each in self.people)
