"""What became of printing or saving a card, or sheets of them, in words."""

from PySide6.QtCore import QCoreApplication

from kiosk.errors import Fault
from kiosk.taking import Printed


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
