"""What became of printing, saving or mailing a card, or sheets of them, in words."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.errors import Fault
from kiosk.taking import Printed
from kiosk.ui.words import filled

MOST_NAMED = 6
"""Whose cards of a sheet are named."""


def printing(printed: Printed | Fault) -> str:
    """What became of printing."""
    match printed:
        case Printed.SENT:
            return QCoreApplication.translate(
                "Printed", "Sent to the printer, at its true size: cut along the line."
            )
        case Printed.NO_PRINTER:
            return QCoreApplication.translate(
                "Printed", "This computer has no printer. Save the card, and print it elsewhere."
            )
        case Fault():
            return not_saved(printed)
    return QCoreApplication.translate(
        "Printed", "The printer does not answer. Is it switched on? Or save the card."
    )


def not_saved(fault: Fault) -> str:
    """Why something could not be saved."""
    if fault is Fault.DISK_FULL:
        return QCoreApplication.translate(
            "Printed", "There is no room left to save it. Try with another USB stick."
        )
    return QCoreApplication.translate(
        "Printed", "It could not be saved there. Try with another USB stick."
    )


def saving(done: Path | Fault) -> str:
    """What became of saving; a file is one of two that differ in the endings of their names."""
    if isinstance(done, Fault):
        return not_saved(done)
    said = QCoreApplication.translate("Printed", "Saved as a picture and as a PDF: %1")
    return filled(said, str(done.with_suffix("")))


def nameless(said: str) -> str:
    """That a card says something else than a name."""
    words = QCoreApplication.translate(
        "Printed",
        "Cards can’t spell this name: this one says %1. Write the name on it by hand.",
    )
    return filled(words, _unbroken(said))


def some_nameless(whose: Sequence[tuple[str, str]]) -> str:
    """That some cards of a sheet do: whose, and what they say."""
    listed = ", ".join(f"{name} ({_unbroken(said)})" for name, said in whose[:MOST_NAMED])
    more = ", …" if len(whose) > MOST_NAMED else ""
    words = QCoreApplication.translate(
        "Printed",
        "Cards can’t spell some names, and say the end of their id. Write these names on them by"
        " hand: %1",
    )
    return filled(words, listed + more)


def _unbroken(end: str) -> str:
    """The end of an id, whose dots stay with it."""
    return end.replace("…", "…\u2060")


def letter(place: str, called: str) -> tuple[str, str]:
    """The subject and the words of a message with somebody's card of `place`."""
    subject = QCoreApplication.translate("Printed", "Your card for %1", "subject of a message")
    words = QCoreApplication.translate(
        "Printed",
        "Hello %1,\n\nhere is your card for %2. Show it at the entrance, on your phone or"
        " on paper, to come in and to leave. Please keep it to yourself.\n\nSee you"
        " soon!\n",
    )
    return filled(subject, place), filled(words, called, place)


def mailing(file: Path, *, opened: bool) -> str:
    """What there is to do with a message in `file`: whether a mail program has `opened` it."""
    if opened:
        words = QCoreApplication.translate(
            "Printed",
            "The message is opened in the mail program: send it from there. Until tomorrow it is"
            " also in %1",
        )
    else:
        words = QCoreApplication.translate(
            "Printed",
            "The message is in %1 until tomorrow. No mail program opened it: open it by hand and"
            " send it.",
        )
    return filled(words, str(file))
