"""What the gate says to whoever does not get in, in the language of the moment."""

from PySide6.QtCore import QCoreApplication

from kiosk.records import Reason


def why_not(reason: Reason) -> str:
    """Why a card or a code was nobody's."""
    match reason:
        case Reason.WRONG_DIGITS:
            return QCoreApplication.translate("GateSaid", "This code is not known here.")
        case Reason.REVOKED:
            return QCoreApplication.translate("GateSaid", "This card has been replaced by another.")
    return QCoreApplication.translate("GateSaid", "This card is not known here.")


def not_trusted() -> str:
    """Whoever is there may not take the shift."""
    return QCoreApplication.translate("GateSaid", "This card does not open the desk.")


def no_pin() -> str:
    """They may, and have no PIN yet."""
    return QCoreApplication.translate(
        "GateSaid", "There is no PIN yet: choose one with somebody at the desk."
    )


def now_the_pin() -> str:
    """Their card was shown once more."""
    return QCoreApplication.translate("GateSaid", "Your card has been read: now your PIN.")


def wrong_pin() -> str:
    """The PIN is not theirs."""
    return QCoreApplication.translate("GateSaid", "That is not the right PIN.")


def weak_pin() -> str:
    """A PIN that they chose is among the first that anybody would try."""
    return QCoreApplication.translate("GateSaid", "Anybody would guess this one. Take another.")


def not_the_same() -> str:
    """The PIN that they chose was not typed twice."""
    return QCoreApplication.translate("GateSaid", "The two were not the same. Choose once more.")
