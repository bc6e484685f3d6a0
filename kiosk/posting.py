"""A card by e-mail: a draft with the card attached, for the mail program of this machine to send.

Loge sends nothing itself, and needs no network for it. A link of the kind `mailto:` can't carry a file;
a message in a file (RFC 5322) can, and `X-Unsent: 1` has mail programs open it to be sent.
"""

import os
from email.message import EmailMessage
from email.policy import SMTP
from io import BytesIO
from pathlib import Path

from kiosk.cards import Drawn
from kiosk.export import FOLDER
from kiosk.files import mark, sync_folder, trouble
from kiosk.folder import make_folder
from kiosk.records import Person
from kiosk.taking import free_stem


def draft(folder: Path, drawn: Drawn, person: Person, said: tuple[str, str]) -> Path:
    """Write a message to `person` with their card attached, as a picture for a phone and one to print.

    `said` is its subject and its words. It lies in the exports of the data `folder`, for this user's eyes
    only, under a name that says nobody’s; it goes a day later, or when they are erased. Raises
    `OutOfOrder`.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    if person.email is not None:
        message["To"] = person.email
    message["Subject"], words = said
    message.set_content(words)
    for name, picture in (("phone", drawn.phone), ("card", drawn.card)):
        held = BytesIO()
        picture.save(held, "PNG", dpi=(300, 300), optimize=True)
        stem = {"phone": "carte-telephone", "card": "carte-a-imprimer"}[name]
        message.add_attachment(
            held.getvalue(), maintype="image", subtype="png", filename=f"{stem}.png"
        )
    exports = folder / FOLDER
    make_folder(exports)
    file = exports / f"{free_stem(exports, f'carte-{mark(person.id)}')}.eml"
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as stream:
            stream.write(message.as_bytes())
            stream.flush()
            os.fsync(stream.fileno())
        sync_folder(exports)
    except OSError as error:
        if not isinstance(error, FileExistsError):
            file.unlink(missing_ok=True)
        raise trouble(file, error) from error
    return file
