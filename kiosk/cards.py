"""Cards: a new code for somebody, drawn, proved and written before it counts."""

from pathlib import Path

from kiosk.codes import card, token
from kiosk.data import codes
from kiosk.data.database import Database
from kiosk.errors import Fault, OutOfOrder
from kiosk.files import sync_folder
from kiosk.presence import Pen
from kiosk.records import CodeKind, Person


def make_card(
    database: Database,
    pen: Pen,
    person: Person,
    file: Path,
    *,
    phone: bool = False,
    replaces_others: bool = False,
) -> None:
    """Write a card of `person` to `file` (PNG or PDF by its ending), with a code made for it.

    The picture is decoded again before anything is written. It is on the disk before its code counts,
    so that no code is revoked for a card that nobody has. `phone` draws the square picture;
    `replaces_others` revokes the codes that the person had. Raises `OutOfOrder`; then all is as it was.
    """
    text = token.make(pen.station.random)
    draw = card.draw_phone if phone else card.draw_card
    picture = draw(pen.place.name, person.called, text, pen.place.language)
    card.prove(picture, text)
    try:
        beside = card.write_beside(picture, file)
        try:
            with database.writing() as session:
                if replaces_others:
                    codes.revoke_all(session, person.id, pen.now)
                kind = CodeKind.PHONE if phone else CodeKind.CARD
                fingerprint = token.fingerprint(text, pen.station.key)
                codes.add(session, pen.new_id(), person.id, kind, fingerprint, pen.now)
            beside.replace(file)
            sync_folder(file.parent)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise OutOfOrder(
            Fault.READ_ONLY, f"the card can't be written to {file}: {error.strerror}"
        ) from error
