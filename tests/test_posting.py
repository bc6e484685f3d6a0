"""A card by e-mail: a draft that a mail program opens, with the card attached."""

import email
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.policy import SMTP
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from PIL import Image

from kiosk import cards, posting, privacy
from kiosk.codes import token
from kiosk.codes.decode import read
from kiosk.errors import Fault, OutOfOrder
from kiosk.records import Person
from tests.places import PLACE, fill

AMINA = Person(UUID(int=1), "Amina Ferrand", "Amina", "amina@example.org")
NOBODY_S = replace(AMINA, email=None)
SAID = ("Votre carte pour Le Perron", "Bonjour Amina,\n\nvoici votre carte. À bientôt\u202f!\n")


@pytest.fixture
def drawn() -> cards.Drawn:
    return cards.draw(PLACE, AMINA, token.make(Random(1).randbytes))


def test_a_draft_holds_the_card_for_a_phone_and_for_paper(
    drawn: cards.Drawn, tmp_path: Path
) -> None:
    file = posting.draft(tmp_path, drawn, AMINA, SAID)
    assert file.parent == tmp_path / "exports"
    assert file.name == "carte-0000000001.eml"
    assert file.stat().st_mode & 0o077 == 0, "for this user's eyes only"
    message = email.message_from_bytes(file.read_bytes(), policy=SMTP)
    assert (message["X-Unsent"], message["To"]) == ("1", "amina@example.org")
    assert message["Subject"] == SAID[0]
    body = message.get_body(("plain",))
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == SAID[1]
    attached = list(message.iter_attachments())
    assert [each.get_filename() for each in attached] == [
        "carte-telephone.png",
        "carte-a-imprimer.png",
    ]
    for each in attached:
        (tmp_path / "a.png").write_bytes(each.get_payload(decode=True))  # type: ignore[arg-type]
        with Image.open(tmp_path / "a.png") as picture:
            assert [found.text for found in read(picture.convert("L"))] == [drawn.text]


def test_a_draft_for_somebody_without_an_address_is_to_nobody_and_overwrites_none(
    drawn: cards.Drawn, tmp_path: Path
) -> None:
    first = posting.draft(tmp_path, drawn, NOBODY_S, SAID)
    second = posting.draft(tmp_path, drawn, NOBODY_S, SAID)
    assert second.name == "carte-0000000001-2.eml"
    assert b"\r\nTo:" not in first.read_bytes()
    assert first.read_bytes().startswith(b"X-Unsent: 1\r\n")


def test_a_draft_that_finds_no_room_leaves_nothing_behind(
    drawn: cards.Drawn, small_disk: Path
) -> None:
    (small_disk / "exports").mkdir()
    fill(small_disk)
    with pytest.raises(OutOfOrder) as trouble:
        posting.draft(small_disk, drawn, NOBODY_S, SAID)
    assert trouble.value.fault is Fault.DISK_FULL
    assert list((small_disk / "exports").iterdir()) == []


def test_a_day_later_nobody_finds_a_valid_card_in_the_exports(
    drawn: cards.Drawn, tmp_path: Path
) -> None:
    made = datetime(2026, 11, 26, 9, 42, tzinfo=UTC)
    file, later = (posting.draft(tmp_path, drawn, NOBODY_S, SAID) for _ in range(2))
    exported = tmp_path / "exports" / "carte-des-membres.csv"
    exported.write_text("what somebody exported")
    for each, written in ((file, made), (later, made + timedelta(hours=2)), (exported, made)):
        os.utime(each, (written.timestamp(), written.timestamp()))
    privacy.erase_drafts(tmp_path, made + timedelta(hours=24))
    assert file.exists()
    privacy.erase_drafts(tmp_path, made + timedelta(hours=25))
    assert sorted((tmp_path / "exports").iterdir()) == sorted([later, exported])


def test_where_nothing_was_ever_exported_there_is_nothing_to_erase(tmp_path: Path) -> None:
    privacy.erase_drafts(tmp_path, datetime(2026, 11, 26, tzinfo=UTC))
    assert list(tmp_path.iterdir()) == []
