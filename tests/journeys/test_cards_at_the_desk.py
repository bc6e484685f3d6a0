"""Cards, codes and badges at the desk, and what comes of them at the door."""

import email
from collections.abc import Iterator
from datetime import date
from email.policy import SMTP
from pathlib import Path

import pytest
from PIL import ImageChops
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from kiosk import badges
from kiosk.codes.card import draw_card
from kiosk.records import CodeKind, Person
from kiosk.records.carding import CodesChanged
from tests.journeys.codesteps import counting, erase
from tests.journeys.desksteps import look_at
from tests.journeys.steps import burst, personal_code
from tests.places import SERVER, Doorway
from tests.ui.conftest import Kiosk, Page

pytestmark = pytest.mark.skipif(bool(SERVER), reason="about the screen")

BADGE = "04A2B91C5D80"
NARROW = "\u202f"


def arrived(doorway: Doorway) -> set[str]:
    return {each.person.called for each in doorway.inside() if each.person is not None}


def test_a_lost_card_is_replaced_the_old_one_is_refused_and_the_new_one_welcomed(
    members: Kiosk, kiosk: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.person()
    doorway.subscribe(luc, date(2020, 1, 1))
    lost = doorway.card(luc)
    look_at(members, luc, "cards")
    members.expect_thing("replaceCard")
    members.touch("replaceCard")
    members.expect_thing("printCard")
    members.expect_words("Luc a une nouvelle carte. Celle qui est perdue ne compte plus.")
    drawn = members.stage.lodge.parts.codes.own_card.pictures.drawn
    assert drawn is not None
    kiosk.scan(lost, shows=Page.Refusal)
    assert arrived(doorway) == {"Amina"}
    kiosk.scan(drawn.text, shows=Page.Welcome)
    kiosk.expect_words("Luc")
    assert arrived(doorway) == {"Amina", "Luc"}


def test_a_card_replaced_by_mistake_counts_again_once_that_is_undone(
    members: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.person()
    doorway.card(luc)
    look_at(members, luc, "cards")
    members.expect_thing("replaceCard")
    members.touch("replaceCard")
    members.expect_thing("printCard")
    members.touch("undo")
    members.expect_words("C’est annulé.")
    members.expect_thing("newCard")  # the one that does not count is not shown any more
    assert members.stage.lodge.parts.codes.own_card.pictures.drawn is None
    assert counting(doorway, luc) == [CodeKind.CARD]


def test_nothing_of_a_card_is_left_once_somebody_else_is_looked_at(
    members: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.person()
    look_at(members, luc, "cards")
    members.expect_thing("newCard")
    members.touch("newCard")
    members.expect_thing("phoneCard")
    members.touch("phoneCard")
    members.expect_words("Photographiez ceci avec le téléphone.")
    members.touch("close")
    look_at(members, doorway.person("Zoé Roux"), "cards")
    members.expect_thing("newCard")
    assert members.stage.lodge.parts.codes.own_card.pictures.drawn is None


def test_a_card_that_can_not_say_a_name_says_how_their_id_ends_and_so_does_the_desk(
    members: Kiosk, doorway: Doorway
) -> None:
    olena = doorway.person("Олена Коваль")
    look_at(members, olena, "cards")
    members.expect_thing("newCard")
    members.touch("newCard")
    members.expect_thing("printCard")
    members.expect_words(f"…\u2060{str(olena.id)[-6:]}")
    drawn = members.stage.lodge.parts.codes.own_card.pictures.drawn
    assert drawn is not None
    nobody = draw_card("Le Perron", "", drawn.text, "fr")
    assert ImageChops.difference(drawn.card, nobody).getbbox() is not None
    members.touch("cardDone")
    thi = doorway.person("Nguyễn Thị Hạnh")
    look_at(members, thi, "cards")
    members.expect_thing("newCard")
    members.touch("newCard")
    members.expect_thing("printCard")
    assert not members.reads(str(thi.id)[-6:])


def test_a_code_is_revoked_by_one_touch_and_counts_again_by_another(
    members: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.person()
    doorway.card(luc)
    look_at(members, luc, "cards")
    members.expect_thing("revoke0")
    members.touch("revoke0")
    members.expect_words(f"Luc{NARROW}: la carte ne compte plus.")
    assert counting(doorway, luc) == []
    members.touch("undo")
    members.qtbot.waitUntil(lambda: counting(doorway, luc) == [CodeKind.CARD])


def test_a_personal_code_is_shown_this_once_and_works_at_the_entrance(
    members: Kiosk, kiosk: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.person()
    look_at(members, luc, "cards")
    members.expect_thing("givePersonal")
    members.touch("givePersonal")
    members.expect_thing("personalDigits")
    digits = str(members.find("personalDigits").property("text")).replace(" ", "")
    members.touch("digitsSeen")
    members.expect_thing("newCard")
    assert not members.reads(digits[:3])
    kiosk.expect_thing("noCard")
    kiosk.touch("noCard")
    kiosk.expect(Page.Code)
    for digit in digits:
        kiosk.touch(f"key{digit}")
    kiosk.expect(Page.Welcome)


class MailProgram(QObject):
    """What the system opens messages with."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def mail() -> Iterator[MailProgram]:
    """A mail program that opens whatever file the system is asked to open."""
    program = MailProgram()
    QDesktopServices.setUrlHandler("file", program, "take")  # type: ignore[arg-type]
    yield program
    QDesktopServices.unsetUrlHandler("file")


def test_a_card_is_sent_by_the_mail_program_of_the_machine(
    members: Kiosk, doorway: Doorway, mail: MailProgram, tmp_path: Path
) -> None:
    luc = doorway.person(email="luc@example.org")
    look_at(members, luc, "cards")
    members.expect_thing("newCard")
    members.touch("newCard")
    members.expect_thing("mailCard")
    members.touch("mailCard")
    members.expect_words("Le message s’ouvre dans le logiciel de courrier")
    (file,) = mail.opened
    assert file == tmp_path / "exports" / f"carte-{luc.id.hex[-10:]}.eml"
    message = email.message_from_bytes(file.read_bytes(), policy=SMTP)
    assert message["To"] == "luc@example.org"
    assert message["Subject"] == "Votre carte pour Le Perron"
    assert len(list(message.iter_attachments())) == 2


# -- badges --------------------------------------------------------------------------------------


def wait_for_badge(desk: Kiosk, person: Person) -> None:
    look_at(desk, person, "cards")
    desk.expect_thing("enrol")
    desk.touch("enrol")
    desk.expect_thing("cancelBadge")


def test_a_badge_is_enrolled_by_reading_it_and_then_lets_in(
    members: Kiosk, kiosk: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.person()
    wait_for_badge(members, luc)
    burst(members, BADGE)
    members.expect_words("Luc peut maintenant entrer avec ce badge.")
    members.expect_thing("revoke0")
    assert arrived(doorway) == {"Amina"}, "it was enrolled, and is no arrival"
    burst(members, BADGE)  # a second pull of the trigger is the same presentation
    burst(kiosk, BADGE)
    kiosk.expect(Page.Welcome)
    assert arrived(doorway) == {"Amina", "Luc"}


def test_whoever_shows_a_card_while_a_badge_is_waited_for_neither_comes_nor_goes(
    members: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.person()
    wait_for_badge(members, luc)
    members.hold_up(doorway.member("Zoé Roux"))
    members.expect_words("C’est une carte du lieu. Montrez un autre badge.")
    members.put_away()
    burst(members, "000000000000")
    members.expect_words("Ce code serait trop facile à deviner.")
    assert arrived(doorway) == {"Amina"}
    members.touch("cancelBadge")
    members.expect_thing("newCard")
    assert counting(doorway, luc) == []


def test_a_badge_of_somebody_else_is_refused_without_saying_whose(
    members: Kiosk, doorway: Doorway
) -> None:
    zoe, luc = doorway.person("Zoé Roux"), doorway.person()
    with doorway.database.writing() as session:
        done = badges.enrol(session, doorway.pen(), zoe.id, BADGE, zoe.id)
    assert isinstance(done, CodesChanged)
    wait_for_badge(members, luc)
    burst(members, BADGE)
    members.expect_words("Ce badge est à une autre personne.")
    assert not members.reads("Zoé")
    burst(members, "04FFEE112233")
    members.expect_words("Luc peut maintenant entrer avec ce badge.")


def test_a_badge_that_does_not_come_is_waited_for_no_more_and_cards_are_for_the_door_again(
    members: Kiosk, doorway: Doorway
) -> None:
    wait_for_badge(members, doorway.person())
    members.pass_time(31)
    members.expect_words("Aucun badge n’a été montré.")
    members.hold_up(doorway.member("Zoé Roux"))
    members.qtbot.waitUntil(lambda: arrived(doorway) == {"Amina", "Zoé"})
    members.put_away()
    members.touch("badgeAgain")
    burst(members, BADGE)
    members.expect_words("Luc peut maintenant entrer avec ce badge.")


def test_a_code_at_the_gate_is_no_badge_while_one_is_waited_for(
    members: Kiosk, doorway: Doorway
) -> None:
    luc = doorway.person()
    wait_for_badge(members, luc)
    members.pass_time(301)  # nobody touches the desk, which hides what is private
    members.qtbot.waitUntil(lambda: not members.shows("cancelBadge"))
    burst(members, BADGE)
    members.expect_words("Ce code vient d’ailleurs")
    assert counting(doorway, luc) == []
    assert personal_code(doorway, luc).isdigit()


# -- somebody is erased meanwhile ----------------------------------------------------------------


def test_a_badge_of_whoever_has_just_been_erased_is_nobody_s(
    members: Kiosk, doorway: Doorway, amina: Person, tmp_path: Path
) -> None:
    luc = doorway.person()
    wait_for_badge(members, luc)
    erase(doorway, tmp_path, luc, amina)
    burst(members, BADGE)
    members.expect_words("Cette personne n’est plus connue")
    members.expect_thing("person:Amina Ferrand")
    assert counting(doorway, luc) == []


@pytest.mark.parametrize("button", ["newCard", "givePersonal"])
def test_a_code_for_whoever_has_just_been_erased_is_nobody_s(
    members: Kiosk, doorway: Doorway, amina: Person, tmp_path: Path, button: str
) -> None:
    luc = doorway.person()
    look_at(members, luc, "cards")
    members.expect_thing(button)
    erase(doorway, tmp_path, luc, amina)
    members.touch(button)
    members.expect_words("Cette personne n’est plus connue")
    members.expect_thing("person:Amina Ferrand")


def test_nobody_subscribes_who_has_just_been_erased(
    members: Kiosk, doorway: Doorway, amina: Person, tmp_path: Path
) -> None:
    luc = doorway.person()
    doorway.offer(amina)
    look_at(members, luc, "plans")
    members.expect_words("Pas encore d’abonnement.")
    members.touch("subscribe")
    members.expect_thing("settle")
    erase(doorway, tmp_path, luc, amina)
    members.touch("settle")
    members.expect_words("Cette personne n’est plus connue")
