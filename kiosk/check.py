"""Proves that the visits in the table are what the log says (`kiosk check`)."""

from dataclasses import fields

from kiosk.data import Session, log, visits
from kiosk.data.database import soundness
from kiosk.fold import Fold
from kiosk.records import Checked, Visit


def check(session: Session) -> Checked:
    """Look for damage, fold the whole log again, and compare.

    Takes a reading session; writes nothing. The first visit that differs is named with what differs;
    how many others do is only counted. An event that changed nothing where it stands (two stations
    that were apart may write one) is no problem: the fold is total.
    """
    problems = soundness(session)
    fold = Fold(log.persons_by_alias(session), log.records_by_alias(session), log.merges(session))
    events = 0
    for event in log.events(session):
        fold.add([event])
        events += 1
    folded = sorted(fold.visits.values(), key=lambda visit: visit.id.hex)
    differences: list[str] = []
    kept = {visit.id: visit for visit in visits.visits(session)}
    in_table = len(kept)
    for visit in folded:
        difference = _difference(visit, kept.pop(visit.id, None))
        if difference:
            differences.append(difference)
    differences += [f"visit {id}: the table has it, the log does not" for id in kept]
    if differences:
        problems.append(differences[0])
    if len(differences) > 1:
        problems.append(f"{len(differences) - 1} more visits differ")
    return Checked(events, in_table, tuple(problems))


def _difference(folded: Visit, kept: Visit | None) -> str | None:
    if kept is None:
        return f"visit {folded.id}: the log has it, the table does not"
    for each in fields(Visit):
        said, has = getattr(folded, each.name), getattr(kept, each.name)
        if said != has:
            return f"visit {folded.id}: {each.name} is {has} in the table, {said} by the log"
    return None
