"""A list of people for the command: checked as a whole, then written in portions.

With any line that can't be taken nothing is written. What is written stays: the same list, taken in
again, changes nothing more, and mends what was stopped half-way. Those whom it would not find again
are therefore written last, and all at once: whoever it tells by a name alone, or by an address that
another of its lines has too.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from kiosk.data import Session, imports, memberships
from kiosk.data import people as data
from kiosk.importchanging import not_subscribed
from kiosk.peoplewriting import NOBODY, PeopleWriting
from kiosk.personlines import YEARS, Said
from kiosk.placetime import day_of
from kiosk.plannames import PlanNames
from kiosk.presence import Pen
from kiosk.records import Imported, LineError, Membership
from kiosk.records.importing import Wrong
from kiosk.sheet import PersonLine, read_people
from kiosk.spelling import Unfit, clean_name

NOT_SUBSCRIBED = {
    Wrong.NOT_OFFERED: "the plan {!r} is not offered any more",
    Wrong.OUTSIDE_PAUSE: "the plan {!r} would end before its pause does",
    Wrong.OVERLAPS: "they have the plan {!r} on some of these days already",
}
"""Why somebody can't subscribe to a plan of that name."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a line says, and whom it changes; None for somebody new."""

    said: PersonLine
    person: UUID | None = None


def read(raw: bytes) -> tuple[list[PersonLine], list[LineError]]:
    """The people in the bytes of a file, and the lines that can't be taken, whoever is known."""
    lines, errors = read_people(raw)
    fit: list[PersonLine] = []
    for said in lines:
        why = _unfit(said)
        if why is None:
            fit.append(said)
        else:
            errors.append(LineError(said.line, why))
    return fit, errors


def check(
    session: Session, pen: Pen, lines: Sequence[PersonLine]
) -> tuple[list[Entry], list[LineError]]:
    """Whom each line is about, and the lines that can't be taken, as things are now.

    A line changes somebody who has its id of Loge's, else its external id, or, when it has neither, its
    e-mail address; else it adds somebody.
    """
    matching = _Matching(session, lines)
    entries = [Entry(said, matching.match(said)) for said in lines]
    errors, held = matching.errors, _held(session, entries)
    plans, today = PlanNames(memberships.plans(session)), day_of(pen.now, pen.place)
    for each in entries:
        who = each.person or NOBODY
        problem = not_subscribed(Said(each.said), who, held.get(who, ()), plans, today)
        if problem is not None:
            why = NOT_SUBSCRIBED[problem.why].format(problem.cell)
            errors.append(LineError(each.said.line, why))
    return entries, errors


class ListWriting:
    """One list on its way into the place."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        """Of what was checked. Nothing is written yet."""
        shared = Counter(each.said.email for each in entries)
        telling = {each.said.email for each in entries if _has_no_id(each.said)}

        def comes_last(said: PersonLine) -> bool:
            if said.email is None:
                return _has_no_id(said)
            return said.email in telling and shared[said.email] > 1

        self._last = [each for each in entries if comes_last(each.said)]
        self._first = [each for each in entries if not comes_last(each.said)]
        self._done = 0
        self.imported = Imported(0, 0)
        """What was done, and the lines that could not be taken any more."""

    @property
    def goes_on(self) -> bool:
        """Whether there is more to write."""
        return self._done < len(self._first) + len(self._last)

    def write(self, session: Session, pen: Pen, most: int) -> tuple[int, Imported]:
        """Write the next `most` lines, or those that come last; see `take`.

        Returns how many lines that were, and what it did. What others have changed since the list was
        checked stays, and each such line is named.
        """
        some = self._first[self._done : self._done + most] or self._last
        portion = _Portion(session, pen, some)
        errors = [LineError(each.said.line, why) for each in some if (why := portion.take(each))]
        portion.writing.finish()
        return len(some), Imported(portion.writing.added, portion.writing.changed, tuple(errors))

    def take(self, lines: int, done: Imported) -> None:
        """That is on the disk."""
        self._done += lines
        so_far = self.imported
        self.imported = Imported(
            so_far.added + done.added, so_far.changed + done.changed, so_far.errors + done.errors
        )


class _Portion:
    """Some lines, and whom they are about as these are now."""

    def __init__(self, session: Session, pen: Pen, some: Sequence[Entry]) -> None:
        self.writing = PeopleWriting(session, pen)
        self._people = data.people(session, [each.person for each in some if each.person])
        self._held = _held(session, some)
        numbers = [each.said.external_id for each in some if each.said.external_id is not None]
        self._owners = imports.ids_by_external_id(session, numbers)
        emails = [each.said.email for each in some if each.said.email is not None]
        self._taken = imports.alike(session, emails, [])

    def take(self, entry: Entry) -> str | None:
        """Gather what a line says; or why it can't be taken any more."""
        said, id = entry.said, entry.person or NOBODY
        person, held = self._people.get(id), self._held.get(id, ())
        if entry.person is not None and person is None:
            return "they are not there any more"
        if said.external_id is not None and self._owners.get(said.external_id, id) != id:
            return f"external id {said.external_id!r} is somebody else's"
        if person is None and _has_no_id(said) and said.email in self._taken:
            return f"somebody has had the e-mail {said.email} since the list was read"
        problem = self.writing.why_not(said, person, held)
        if problem is not None:
            return NOT_SUBSCRIBED[problem.why].format(problem.cell)
        if person is None:
            self.writing.add(said)
        else:
            self.writing.change(person, said, held)
        return None


class _Matching:
    """Whom lines are about, one after the other; what can't be told goes to `errors`."""

    def __init__(self, session: Session, lines: Sequence[PersonLine]) -> None:
        self.errors: list[LineError] = []
        self._by_external_id = data.ids_by_external_id(session)
        self._by_email = data.ids_by_email(session)
        ours = {said.loge_id for said in lines if said.loge_id is not None}
        self._ours = set(data.people(session, ours))
        self._seen: dict[object, int] = {}

    def match(self, said: PersonLine) -> UUID | None:
        """Whom a line is about; None for somebody new."""
        known = self._known(said)
        if len(known) > 1:
            self._complain(said, f"{len(known)} people have the e-mail {said.email}")
        person = known[0] if known else None
        number = None if said.external_id is None else ("external id", said.external_id)
        told_by = person or number or (said.email and ("e-mail", said.email))
        if told_by in self._seen:
            self._complain(said, f"the same person as in line {self._seen[told_by]}")
        elif number and self._by_external_id.get(said.external_id or "", person) != person:
            self._complain(said, f"external id {said.external_id!r} is somebody else's")
        elif number in self._seen:
            given = f"external id {said.external_id!r} is given in line {self._seen[number]}"
            self._complain(said, f"{given} already")
        for key in (told_by, number):
            if key is not None:
                self._seen.setdefault(key, said.line)
        return person

    def _known(self, said: PersonLine) -> Sequence[UUID]:
        if said.loge_id is not None:
            if said.loge_id in self._ours:
                return [said.loge_id]
            self._complain(said, f"nobody has the loge_id {said.loge_id}")
            return []
        if said.external_id is not None:
            owner = self._by_external_id.get(said.external_id)
            return [] if owner is None else [owner]
        return self._by_email.get(said.email or "", [])

    def _complain(self, said: PersonLine, why: str) -> None:
        self.errors.append(LineError(said.line, why))


def _has_no_id(said: PersonLine) -> bool:
    """Whether neither Loge's id nor another program's tells who is meant."""
    return said.loge_id is None and said.external_id is None


def _unfit(said: PersonLine) -> str | None:
    """What there is in a line that the desk does not take either."""
    wrong: list[str] = []
    try:
        clean_name(said.name)
    except Unfit as unfit:
        wrong.append(str(unfit))
    for column, day in (("starts", said.starts), ("ends", said.ends)):
        if day is not None and day.year not in YEARS:
            wrong.append(f"{column} {day.isoformat()} is not between {YEARS[0]} and {YEARS[-1]}")
    return "; ".join(wrong) or None


def _held(session: Session, entries: Sequence[Entry]) -> Mapping[UUID, Sequence[Membership]]:
    """What those subscribe to of whose plan a line speaks."""
    held: dict[UUID, list[Membership]] = {}
    who = {each.person for each in entries if each.said.plan is not None}
    for each in memberships.memberships_of(session, who - {None}):  # type: ignore[arg-type]
        held.setdefault(each.person, []).append(each)
    return held
