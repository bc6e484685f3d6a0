"""What the lines of a list ask, and what was answered: any answer can be changed until it is taken in."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from kiosk.records.importasking import Answer, Question


class Questions:
    """The questions of a list by their lines. Of several lines that are the same person the first is."""

    def __init__(self) -> None:
        """None is asked yet."""
        self._asked: dict[int, Question] = {}
        self._chosen: dict[UUID, set[int]] = {}
        self._first: dict[UUID, int] = {}

    def ask(self, line: int, question: Question) -> None:
        """That line asks."""
        self._asked[line] = question

    def of(self, line: int) -> Question | None:
        """What that line asks, with its answer."""
        return self._asked.get(line)

    def first(self, person: UUID) -> int | None:
        """The first line that is said to be about that person."""
        return self._first.get(person)

    def answer(self, answers: Mapping[int, UUID | Answer]) -> set[int]:
        """Answer these lines. Returns those of which something else becomes: none by no answer."""
        changed: set[int] = set()
        persons: set[UUID] = set()
        for line, answer in answers.items():
            question = self._asked.get(line)
            if question is None or not question.takes(answer):
                continue
            changed.add(line)
            if isinstance(question.chosen, UUID):
                self._chosen[question.chosen].discard(line)
                persons.add(question.chosen)
            if isinstance(answer, UUID):
                self._chosen.setdefault(answer, set()).add(line)
                persons.add(answer)
            self._asked[line] = replace(question, chosen=answer)
        for person in persons:
            lines = self._chosen[person]
            changed |= lines
            if lines:
                self._first[person] = min(lines)
        return changed
