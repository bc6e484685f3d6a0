"""A list of people for the command: all of it or nothing, with every line named that can't be taken.

Reading and gathering take longest and write nothing, so that the door goes on meanwhile.
"""

from collections.abc import Mapping, Sequence
from uuid import UUID

from kiosk.data import Session, memberships
from kiosk.data import people as data
from kiosk.peoplewriting import NOBODY, PeopleWriting
from kiosk.personlines import YEARS
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


def take_in(
    session: Session, pen: Pen, lines: Sequence[PersonLine], errors: Sequence[LineError] = ()
) -> Imported:
    """Add and change people as these lines say; `errors` are the lines that could not be read.

    With any line that can't be taken, nothing is written, and every such line is named.
    """
    return write(session, gather(session, pen, lines, errors))


def gather(
    session: Session, pen: Pen, lines: Sequence[PersonLine], errors: Sequence[LineError] = ()
) -> PeopleWriting | Imported:
    """What these lines add and change, as things are now; or nothing, for those that can't be taken.

    A line changes somebody who has its id of Loge's, else its external id, or, when it has neither, its
    e-mail address; else it adds somebody. An empty cell leaves things as they are.
    """
    matching = _Matching(session, lines)
    matches = [matching.match(said) for said in lines]
    held = _held(session, lines, matches)
    wrong, writing = [*errors, *matching.errors], PeopleWriting(session, pen)
    for said, match in zip(lines, matches, strict=True):
        problem = writing.why_not(said, match, held.get(match or NOBODY, ()))
        if problem is not None:
            wrong.append(LineError(said.line, NOT_SUBSCRIBED[problem.why].format(problem.cell)))
    if wrong:
        return Imported(0, 0, tuple(sorted(wrong, key=lambda error: error.line)))
    people = data.people(session, [match for match in matches if match is not None])
    for said, match in zip(lines, matches, strict=True):
        if match is None:
            writing.add(said)
        else:
            writing.change(people[match], said, held.get(match, ()))
    return writing


def write(session: Session, gathered: PeopleWriting | Imported) -> Imported:
    """Write what was gathered, where everybody is still as they were."""
    if isinstance(gathered, Imported):
        return gathered
    gathered.write(session)
    return Imported(gathered.added, gathered.changed)


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


def _held(
    session: Session, lines: Sequence[PersonLine], matches: Sequence[UUID | None]
) -> Mapping[UUID, Sequence[Membership]]:
    """What those subscribe to of whose plan a line speaks."""
    who = {match for said, match in zip(lines, matches, strict=True) if match and said.plan}
    held: dict[UUID, list[Membership]] = {}
    for each in memberships.memberships_of(session, who):
        held.setdefault(each.person, []).append(each)
    return held
