"""A card is drawn, proved and on the disk before its code counts."""

from pathlib import Path

import pytest
from PIL import Image

from kiosk.cards import make_card
from kiosk.codes.stills import read_picture
from kiosk.errors import OutOfOrder
from kiosk.records import Farewelled, Reason, Refused, Welcomed
from tests.places import Doorway


def test_a_card_that_was_made_opens_the_door(doorway: Doorway, tmp_path: Path) -> None:
    luc = doorway.person()
    for name, phone in (("card.png", False), ("phone.PNG", True)):
        make_card(doorway.database, doorway.pen(), luc, tmp_path / name, phone=phone)
    (card,) = read_picture(tmp_path / "card.png")
    (phone_,) = read_picture(tmp_path / "phone.PNG")
    assert card.text != phone_.text
    assert isinstance(doorway.scan(card.text), Welcomed)
    assert isinstance(doorway.at("12:00").scan(phone_.text), Farewelled)


def test_a_card_that_replaces_others_is_the_only_one_that_counts(
    doorway: Doorway, tmp_path: Path
) -> None:
    luc = doorway.person()
    lost = doorway.card(luc)
    make_card(doorway.database, doorway.pen(), luc, tmp_path / "new.png", replaces_others=True)
    (new,) = read_picture(tmp_path / "new.png")
    assert doorway.scan(lost) == Refused(Reason.REVOKED)
    assert isinstance(doorway.scan(new.text), Welcomed)


@pytest.mark.parametrize("name", ["no/card.png", "folder.png"])
def test_a_card_that_can_not_be_written_takes_nothing_away(
    doorway: Doorway, tmp_path: Path, name: str
) -> None:
    (tmp_path / "folder.png").mkdir()
    luc = doorway.person()
    old = doorway.card(luc)
    with pytest.raises(OutOfOrder, match="the card can't be written"):
        make_card(doorway.database, doorway.pen(), luc, tmp_path / name, replaces_others=True)
    assert isinstance(doorway.scan(old), Welcomed)
    assert {file.name for file in tmp_path.iterdir()} <= {
        "folder.png",
        "loge.sqlite3",
        "loge.sqlite3-wal",
        "loge.sqlite3-shm",
    }


def test_a_card_for_paper_is_a_page_of_the_size_of_a_card(doorway: Doorway, tmp_path: Path) -> None:
    make_card(doorway.database, doorway.pen(), doorway.person(), tmp_path / "card.pdf")
    head = (tmp_path / "card.pdf").read_bytes()
    assert head.startswith(b"%PDF-")
    assert b"/MediaBox [ 0 0 242.64 153.12 ]" in head, "85.60 × 53.98 mm in points"
    make_card(doorway.database, doorway.pen(), doorway.person(), tmp_path / "card.png")
    with Image.open(tmp_path / "card.png") as card:
        assert card.size == (1011, 638)
        assert [round(dpi) for dpi in card.info["dpi"]] == [300, 300]
