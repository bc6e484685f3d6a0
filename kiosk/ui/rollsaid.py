"""What the list of a roll call says of each of its lines, in the language of the moment."""

from PySide6.QtCore import QCoreApplication

from kiosk.records import ComesAs
from kiosk.records.rollcall import RollEntry


def called(entry: RollEntry) -> str:
    """The name of `entry`, or what stands for it: `Groupe de 8`."""
    if entry.name:
        return entry.name
    if entry.headcount > 1 or entry.comes_as is ComesAs.GROUP:
        group = QCoreApplication.translate("RollSaid", "Group of %1", "how many people")
        return group.replace("%1", str(entry.headcount))
    return QCoreApplication.translate("RollSaid", "Somebody without a name")


def about(entry: RollEntry) -> str:
    """What helps most to find them: of a group, how many were seen; of somebody, one thing alone."""
    if entry.headcount > 1:
        found = QCoreApplication.translate("RollSaid", "%1 of %2 found")
        return found.replace("%1", str(entry.seen)).replace("%2", str(entry.headcount))
    if entry.undone:
        return QCoreApplication.translate("RollSaid", "arrival taken back since the alarm")
    if entry.left:
        return QCoreApplication.translate("RollSaid", "departure noted since the alarm")
    if entry.unconfirmed:
        return QCoreApplication.translate("RollSaid", "departure not confirmed")
    if entry.host:
        visiting = QCoreApplication.translate("RollSaid", "visiting %1")
        return visiting.replace("%1", entry.host)
    return _comes_as(entry.comes_as)


def _comes_as(comes_as: ComesAs) -> str:
    match comes_as:
        case ComesAs.MEMBER:
            return QCoreApplication.translate("RollSaid", "member")
        case ComesAs.DAY_PASS:
            return QCoreApplication.translate("RollSaid", "day pass")
        case ComesAs.VISITOR:
            return QCoreApplication.translate("RollSaid", "visiting")
        case ComesAs.NOMAD:
            return QCoreApplication.translate("RollSaid", "nomad")
    return ""
