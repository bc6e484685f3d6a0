"""One fact about somebody, as it was read and as it is wanted instead."""

from dataclasses import dataclass, replace
from typing import Any, Self

from kiosk.records import Person
from kiosk.records.members import Fact

TEXTS = (Fact.NAME, Fact.CALLED, Fact.EMAIL)
TAGS = (Fact.SKILLS, Fact.NEEDS)


@dataclass(frozen=True, slots=True)
class FactDraft:
    """`wanted` is whoever was read (`base`), but for the fact."""

    fact: Fact
    base: Person
    wanted: Person

    @classmethod
    def of(cls, fact: Fact, person: Person) -> Self:
        """The fact about `person` as it is, nothing else being wanted yet."""
        return cls(fact, person, person)

    def want(self, value: object) -> Self:
        """The same, with that wanted instead."""
        return replace(self, wanted=_with(self.base, self.fact, value))

    def onto(self, person: Person) -> Self:
        """The same wanted of `person`, as somebody else has made them meanwhile."""
        return replace(self, base=person, wanted=_with(person, self.fact, self.value))

    @property
    def value(self) -> Any:
        """What is wanted."""
        return getattr(self.wanted, self.fact)

    @property
    def kind(self) -> str:
        """How it is changed: `text`, `tags` or `choice`."""
        if self.fact in TEXTS:
            return "text"
        return "tags" if self.fact in TAGS else "choice"


def _with(person: Person, fact: Fact, value: object) -> Person:
    return replace(person, **{fact.value: value})  # type: ignore[arg-type]
