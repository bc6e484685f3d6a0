"""What a place has to show to whoever asks, put there and read at the entrance."""

from multiprocessing import active_children
from pathlib import Path

import pytest
from PIL import Image

from kiosk import documents
from kiosk.records import DocumentKind, Person
from kiosk.records.documents import Document
from tests.journeys.apart import Apart
from tests.journeys.settingsteps import choose, write
from tests.papers import heavy
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")


def test_the_documents_are_found_among_the_settings_and_lead_to_their_room(
    room: Kiosk,
) -> None:
    write(room, "search", "evacuation")
    room.expect_thing("setting:document:evacuation")
    room.expect_words("Aucun pour l’instant · absent du fichier de réglages")
    assert not room.shows("setting:document:access")
    room.touch("setting:document:evacuation")
    room.expect_thing("put:evacuation")


def test_the_accessibility_register_is_put_there_and_read_at_the_entrance(
    room: Kiosk, entrance: Apart, stick: Path
) -> None:
    sheet = Image.new("RGB", (620, 877), "white")
    sheet.save(stick / "registre.pdf", save_all=True, append_images=[sheet])
    room.touch("room:documents")
    room.expect_words("Aucun pour l’instant")
    room.touch("put:access")
    choose(room, "registre.pdf")
    room.expect_words("consultable à l’entrée désormais.")
    entrance.expect_thing("accessRegister")
    entrance.touch("accessRegister")
    entrance.expect(Page.Document)
    entrance.expect_words("Registre public d’accessibilité")
    entrance.expect_thing("documentPicture")
    entrance.expect_words("1 sur 2")
    entrance.touch("pageMore")
    entrance.expect_words("2 sur 2")
    entrance.touch("enlarge")
    entrance.expect_thing("lookDown")
    entrance.touch("leaveDocument")
    entrance.expect(Page.Home)
    room.touch("remove:access")
    room.expect_words("Registre public d’accessibilité\u202f: retiré.")
    room.touch("undo")
    room.expect_words("C’est annulé.")
    entrance.expect_thing("accessRegister")


def test_a_document_goes_home_by_itself(kiosk: Kiosk, doorway: Doorway, amina: Person) -> None:
    put_plan(doorway, amina)
    kiosk.expect_thing("evacuationPlan")
    kiosk.touch("evacuationPlan")
    kiosk.expect(Page.Document)
    kiosk.pass_time(31)
    kiosk.expect(Page.Home)
    assert kiosk.stage.showing.image.isNull()


def put_plan(
    doorway: Doorway,
    by: Person,
    content: bytes = b"\x89PNG\r\n\x1a\n",
    media_type: str = "image/png",
) -> None:
    new = Document(DocumentKind.EVACUATION, "plan", media_type, content, doorway.now)
    with doorway.database.writing() as session:
        documents.put(session, doorway.pen(), DocumentKind.EVACUATION, new, by.id)


def test_whoever_arrives_while_a_page_takes_for_ever_is_greeted_all_the_same(
    kiosk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    put_plan(doorway, amina, heavy(), "application/pdf")
    kiosk.expect_thing("evacuationPlan")
    kiosk.touch("evacuationPlan")
    kiosk.expect_words("Ouverture du document…")
    kiosk.scan(doorway.member("Luc Barthe"), shows=Page.Welcome)
    kiosk.qtbot.waitUntil(lambda: active_children() == [])


def test_a_document_that_can_t_be_shown_says_so(
    kiosk: Kiosk, doorway: Doorway, amina: Person
) -> None:
    put_plan(doorway, amina)  # damaged since it was put there
    kiosk.expect_thing("evacuationPlan")
    kiosk.touch("evacuationPlan")
    kiosk.expect_words("Ce document ne peut pas s’afficher.")
