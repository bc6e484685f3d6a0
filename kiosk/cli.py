"""The `kiosk` command: reads the call, hands it to one sub-command, and turns trouble into words.

Errors are one line on standard error. Exit status 2 is a wrong call, 1 is trouble, 0 is all else.
Sub-commands are imported when they are called, so that a scan from a script never waits for Qt.
"""

import argparse
import os
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

from kiosk import __version__
from kiosk.errors import OutOfOrder, WrongCall


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one call of the command with `arguments` (the process's own for None).

    Returns the exit status.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments, argparse.Namespace(data=_usual_folder(), at=None))
    try:
        status = int(import_module(f"kiosk.commands.{options.command}").run(options))
        sys.stdout.flush()
    except WrongCall as error:
        return _say(error, 2)
    except OutOfOrder as error:
        return _say(error, 1)
    except BrokenPipeError:  # whoever read our answer has had enough
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:  # standard output on a full disk, say
        return _say(error, 1)
    except KeyboardInterrupt:
        return 130
    return status


def _say(error: Exception, status: int) -> int:
    with suppress(OSError):
        print(f"kiosk: {' '.join(str(error).split())}", file=sys.stderr)  # noqa: T201
    return status


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(_say(WrongCall(f"{message} ({self.prog} --help tells more)"), 2))


def _parser() -> _Parser:
    shared = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help="the data folder (else $KIOSK_DATA, else the system's usual one)",
    )
    shared.add_argument(
        "--at", metavar="ISO-TIME", help="pretend this moment; for tests and demonstrations only"
    )
    parser = _Parser(
        prog="kiosk",
        description="Loge, the front desk of third places.",
        parents=[shared],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, help: str, description: str | None = None) -> _Parser:
        return commands.add_parser(
            name,
            help=help,
            description=description or help,
            parents=[shared],
            allow_abbrev=False,
        )

    _screens(command("run", "the program, full screen; makes a place where there is none"))
    _screens(command("demo", "the same with the sample place Le Perron and a simulated camera"))
    _scan(command("scan", "read codes in pictures or videos; with --record, at the door"))
    _people(
        command("people", "add, list or import people; their codes; who is trusted"),
        shared,
    )
    _card(command("card", "draw somebody's card, with a new code"))
    _json(command("here", "who is here: the operator's view"))
    _log(command("log", "the presence log"))
    _report(command("report", "what a period came to, as a file; last month unless told otherwise"))
    _json(command("check", "is the database sound, and do its visits follow from its log?"))
    _shoot(command("shoot", "every screen with sample data, one PNG each"))
    return parser


def _usual_folder() -> Path | None:
    return Path(os.environ["KIOSK_DATA"]) if os.environ.get("KIOSK_DATA") else None


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="answer in JSON, for programs")


def _screens(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--as",
        dest="shows",
        choices=("entrance", "board", "desk"),
        default="entrance",
        help="what this station shows (entrance)",
    )
    parser.add_argument("--window", type=_size, metavar="WxH", help="a window, not full screen")
    parser.add_argument(
        "--camera", metavar="NAME|FILE", help="a camera by its name, or a picture or video to play"
    )


def _scan(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="PNG, JPEG, WebP or a video")
    parser.add_argument("--record", action="store_true", help="take the codes at the door")
    _json(parser)


def _people(parser: _Parser, shared: _Parser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = actions.add_parser(
        "add",
        help="add somebody",
        description="Add somebody; makes a place where there is none.",
        parents=[shared],
        allow_abbrev=False,
    )
    add.add_argument("name", metavar="NAME", help="first and last name, in quotes")
    add.add_argument("--plan", help="what they subscribe to, from today on")
    add.add_argument("--called", help="the first name or a nickname (else the name's first word)")
    add.add_argument("--email", help="by which a list that is imported later knows them")
    _json(add)
    everybody = actions.add_parser(
        "list",
        help="everybody",
        description="Everybody, by name, with their ids.",
        parents=[shared],
        allow_abbrev=False,
    )
    _json(everybody)
    code = actions.add_parser(
        "code",
        help="a new personal code",
        description=(
            "Give somebody a new personal code, six digits to type at the entrance in place of a card;"
            " the one they had does not count any more."
        ),
        parents=[shared],
        allow_abbrev=False,
    )
    code.add_argument("person", metavar="PERSON", help="an id or an exact name")
    _json(code)
    trusted = actions.add_parser(
        "trust",
        help="let somebody take the shift, with a new PIN",
        description=(
            "Let somebody take the concierge's shift: prints a new PIN of six digits, this once, which"
            " they type after their card and may change at the desk. Also for whoever forgot theirs."
        ),
        parents=[shared],
        allow_abbrev=False,
    )
    trusted.add_argument("person", metavar="PERSON", help="an id or an exact name")
    trusted.add_argument("--treasurer", action="store_true", help="trust them with the till, too")
    trusted.add_argument(
        "--settings",
        action="store_true",
        help="trust them with the settings, and with trusting others",
    )
    trusted.add_argument("--none", action="store_true", help="trust them with nothing any more")
    _json(trusted)
    bring = actions.add_parser(
        "import",
        help="add and change people from a CSV or XLSX file",
        description=(
            "Add and change people from a CSV or XLSX file: all of it or nothing; makes a place if there"
            " is none. A line changes the person who has its external_id, else its email; else it adds"
            " somebody. Columns: name (all that is needed), called, email, plan, starts, ends, skills,"
            " needs, external_id."
        ),
        parents=[shared],
        allow_abbrev=False,
    )
    bring.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help=".xlsx, or .csv in UTF-8 or Windows-1252, with commas or semicolons",
    )
    _json(bring)
    give = actions.add_parser(
        "export",
        help="everybody as a CSV or XLSX file",
        description=(
            "Write everybody into a file that the desk's import reads back. It holds names: it is made"
            " for your eyes only, and never over another."
        ),
        parents=[shared],
        allow_abbrev=False,
    )
    give.add_argument("file", type=Path, metavar="FILE", help=".csv or .xlsx")
    _json(give)


def _card(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("person", nargs="+", metavar="PERSON", help="an id or an exact name")
    parser.add_argument(
        "--sheet", action="store_true", help="the cards of several, ten on a page of A4, as a PDF"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help=".png or .pdf")
    parser.add_argument("--phone", action="store_true", help="a square picture for a telephone")
    parser.add_argument(
        "--replace", action="store_true", help="have no other code of theirs count any more"
    )


def _log(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--since",
        metavar="DATE",
        help="only what was recorded from that day on, such as 2026-11-26",
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--csv", action="store_true", help="answer in CSV, for a spreadsheet")
    _json(form)  # type: ignore[arg-type]


def _report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="first", metavar="DATE", help="its first day: 2026-10-01")
    parser.add_argument("--to", dest="last", metavar="DATE", help="its last day, included")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help=".pdf, .xlsx, .csv or .json"
    )
    parser.add_argument("--lang", choices=("fr", "en"), help="language (the place's)")


def _shoot(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, metavar="DIR", help="made where it is not there")
    parser.add_argument(
        "--size", type=_size, default=(1280, 800), metavar="WxH", help="in pixels (1280x800)"
    )
    parser.add_argument("--lang", choices=("fr", "en"), default="fr", help="language (fr)")
    parser.add_argument(
        "--theme", choices=("light", "contrast", "dark"), default="light", help="colours (light)"
    )
    parser.add_argument("--text", choices=("A", "A+", "A++"), default="A", help="size of text (A)")


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"([1-9]\d{2,4})[x×]([1-9]\d{2,4})", text)
    if match is None or max(map(int, match.groups())) > 16384:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size such as 1280x800")
    return int(match[1]), int(match[2])
