"""Lists of other programs, as their exports are."""

from datetime import date

import pytest

from kiosk.records.importing import Difference, Field
from tests.importsteps import everybody, held, preview, take_in
from tests.places import Doorway

pytestmark = pytest.mark.postgresql

F = Field


def test_a_list_of_helloasso_takes_who_paid_and_leaves_who_did_not(doorway: Doorway) -> None:
    take_in(
        doorway,
        "Référence commande;Date de la commande;Statut de la commande;Nom adhérent;Prénom adhérent;"
        "Nom payeur;Prénom payeur;Email payeur;Tarif\n"
        "1;26/11/2026 10:42;Validé;Barthe;Luc;Barthe;Luc;luc@example.org;Adhésion 2026\n"
        "1;26/11/2026 10:42;Validé;Barthe;Marie Lou;Barthe;Luc;luc@example.org;Adhésion 2026\n"
        "2;26/11/2026 10:50;Annulé;Blanc;Zoé;Blanc;Zoé;zoe@example.org;Adhésion 2026\n",
    )
    found = everybody(doorway)
    assert list(found) == ["Luc Barthe", "Marie Lou Barthe"]
    assert found["Luc Barthe"].email == "luc@example.org"
    assert (found["Marie Lou Barthe"].email, found["Marie Lou Barthe"].called) == (
        None,
        "Marie Lou",
    )
    assert held(doorway, found["Luc Barthe"]) == [("Adhésion 2026", date(2026, 11, 26), None)]


def test_a_list_of_cobot_tells_until_when_somebody_stays(doorway: Doorway) -> None:
    take_in(
        doorway,
        '"Name","Company","Email","Plan Name","Start Date","Canceled to","Next Invoice Date"\n'
        '"Luc Barthe","","luc@example.org","Flex","2025-03-01","2026-12-31",""\n'
        '"Zoé Blanc","Zoé & fils","zoe@example.org","Full time","2026-01-15","","2026-12-15"\n',
    )
    found = everybody(doorway)
    assert held(doorway, found["Luc Barthe"]) == [("Flex", date(2025, 3, 1), date(2026, 12, 31))]
    assert held(doorway, found["Zoé Blanc"]) == [("Full time", date(2026, 1, 15), None)]


def test_a_list_of_dokos_knows_people_again_by_its_own_number(doorway: Doorway) -> None:
    head = "ID;Member Name;Membership Type;Membership Expiry Date;Email\n"
    take_in(doorway, head + "NPO-001;Luc Barthe;Adhésion;31/12/2026;luc@example.org\n")
    made = preview(doorway, head + "NPO-001;Luc Barthe;Adhésion;31/12/2027;luc@free.example\n")
    (line,) = made.lines()
    assert line.differences == (
        Difference(F.EMAIL, "luc@example.org", "luc@free.example"),
        Difference(F.ENDS, "2026-12-31", "2027-12-31"),
    )
