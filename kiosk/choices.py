"""What the place chooses: read, changed by whoever has the settings, and taken back.

A change is looked at whole, in the transaction that writes it: against what its author had before their
eyes (somebody else may have been quicker), and against whoever is inside. Hours and the zone decide when
an open visit is unconfirmed and at which hour it would be estimated to have ended, so what is overdue is
closed first, by the hours it was lived in; the zone stays as it is while anybody is inside, and so do the
hours of a day where they would have somebody who is inside leave before the change.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from kiosk import acts, choicebook, monthly, placetime, presence, trust
from kiosk.data import Session, places, visits
from kiosk.data import choices as data
from kiosk.presence import Pen
from kiosk.records import LegalForm, Place
from kiosk.records.choices import Changed, Setting, Value, Wrong
from kiosk.records.desk import ActKind, Right

OWN_ROW = frozenset(
    {
        *(Setting.NAME, Setting.HOURS, Setting.SEATS, Setting.LIMIT),
        *(Setting.LEGAL_FORM, Setting.ZONE, Setting.LANGUAGE, Setting.FORMAL),
    }
)
"""What is kept in the place's own row; the rest has rows of its own."""
NAMED = 8
"""So many changed settings are named by what is written down of a change; the rest are counted."""


def change(
    session: Session,
    pen: Pen,
    new: Mapping[Setting, Value],
    seen: Mapping[Setting, Value],
    by: UUID,
) -> Changed | Wrong:
    """Choose what is `new`, all of it or nothing; `seen` is what it was where `by` looked at it.

    Only somebody who may change the settings. Returns what was changed, or why nothing was.
    """
    if Right.SETTINGS not in trust.rights(session, by):
        return Wrong.NOT_YOURS
    now = places.place_now(session)
    before = choicebook.values(now)
    if any(before[setting] != value for setting, value in seen.items()):
        return Wrong.MEANWHILE
    fit = {setting: choicebook.tidied(setting, value) for setting, value in new.items()}
    wrong = refused(session, pen.now, now, fit)
    if wrong:
        return next(iter(wrong.values()))
    after = {setting: value for setting, value in fit.items() if value != before[setting]}
    if after:
        _keep(session, replace(pen, place=now), after, by)
    return Changed({setting: before[setting] for setting in after}, after)


def take_back(session: Session, pen: Pen, changed: Changed, by: UUID) -> bool:
    """Choose again what was chosen before. Returns whether it could be: nobody has changed it since."""
    back = change(session, pen, changed.before, changed.after, by)
    return isinstance(back, Changed) and bool(back.after)


def refused(
    session: Session, moment: datetime, now: Place, new: Mapping[Setting, Value]
) -> dict[Setting, Wrong]:
    """Which of the `new` values can't be chosen for the place as it is `now`, at that moment, and why."""
    wrong: dict[Setting, Wrong] = {}
    for setting, value in new.items():
        why = choicebook.wrong(setting, value)
        why = why or _moves_departures(session, moment, now, setting, value)
        if why:
            wrong[setting] = why
    fit = {setting: value for setting, value in new.items() if setting not in wrong}
    together = choicebook.wrong_together({**choicebook.values(now), **fit})
    return wrong | {setting: why for setting, why in together.items() if setting in fit}


def _moves_departures(
    session: Session, moment: datetime, now: Place, setting: Setting, value: Value
) -> Wrong | None:
    """Whether that would close the visits of people who are inside, or move their end."""
    if setting not in (Setting.ZONE, Setting.HOURS):
        return None
    if value == choicebook.values(now)[setting]:
        return None
    inside = [
        visit
        for visit in visits.open_visits(session)
        if not placetime.is_overdue(visit, moment, now)
    ]
    if not inside:
        return None
    if setting is Setting.ZONE:
        return Wrong.INSIDE
    then = replace(now, hours=choicebook.as_hours(value))
    moved = any(placetime.rewrites(visit, moment, now, then) for visit in inside)
    return Wrong.INSIDE if moved else None


def _keep(session: Session, pen: Pen, new: Mapping[Setting, Value], by: UUID) -> None:
    if not new.keys().isdisjoint({Setting.ZONE, Setting.HOURS}):
        presence.close_overdue(session, pen.now, pen.station, pen.place)
    own = {str(setting): _kept(setting, new[setting]) for setting in new if setting in OWN_ROW}
    if own:
        places.change(session, **own)
    if Setting.MONTHLY in new:
        _keep_monthly(session, pen, new[Setting.MONTHLY], by)
    for setting in new.keys() - OWN_ROW - {Setting.MONTHLY}:
        usual = choicebook.ENTRIES[setting].default
        value = new[setting]
        data.put(session, setting, None if value == usual else value, pen.now, by)
    acts.note(session, pen, ActKind.SETTINGS, person=by, detail=_noted(new))


def _keep_monthly(session: Session, pen: Pen, formats: Value, by: UUID) -> None:
    """In these formats; the folder, which is one machine's, stays."""
    said = formats if isinstance(formats, list) else []
    wanted = replace(monthly.kept(session), formats=tuple(str(each) for each in said))
    monthly.choose(session, pen, wanted, by)


def _noted(new: Mapping[Setting, Value]) -> str:
    names = [str(setting) for setting in Setting if setting in new]
    return " ".join([*names[:NAMED], *([f"+{len(names) - NAMED}"] if len(names) > NAMED else [])])


def _kept(setting: Setting, value: Value) -> object:
    """What the place's own row has for it."""
    match setting:
        case Setting.HOURS:
            return choicebook.as_hours(value)
        case Setting.ZONE:
            return ZoneInfo(str(value)).key
        case Setting.LEGAL_FORM:
            return None if value is None else LegalForm(str(value))
    return value
