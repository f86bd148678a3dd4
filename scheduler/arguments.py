"""What can be said to the ``familiar`` command."""

from argparse import SUPPRESS, ArgumentParser, _SubParsersAction
from importlib import metadata
from pathlib import Path
from typing import NoReturn

from typing_extensions import override

from scheduler import (
    backup_commands,
    busy_commands,
    cover_commands,
    move_commands,
    scorecard_commands,
)
from scheduler.argument_types import (
    to_count,
    to_date,
    to_mapping,
    to_moment,
    to_name,
    to_seconds,
    to_size,
    to_threads,
)
from scheduler.errors import UserError
from scheduler.exchange.columns import Kind
from scheduler.model.kinds import FeedLevel, Role, WayKind
from scheduler.records.absences import RECORDED

PACKAGE = "familiar-scheduler"
PLANNED = "Confirmed as it was planned."
"""The reason of whoever plans and says nothing else."""


class Parser(ArgumentParser):
    """A parser that says what is wrong in one line."""

    @override
    def error(self, message: str) -> NoReturn:
        raise UserError(f"{message}; see: {self.prog} --help.")


def make_parser() -> ArgumentParser:
    """The parser of everything that can be asked for."""
    shared = Parser(add_help=False)
    _add_shared(shared, SUPPRESS)
    parser = Parser(
        prog="familiar",
        description="Keeps the same technician at each client's door. Without a command it"
        " opens the last schedule.",
    )
    _add_shared(parser, None)
    parser.add_argument(
        "--version", action="version", version=f"Familiar {metadata.version(PACKAGE)}"
    )
    actions = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    for add in (
        _add_demo,
        _add_import,
        _add_export,
        _add_planning,
        _add_absences,
        _add_closures,
        _add_desk,
        _add_visit,
        cover_commands.add_parsers,
        _add_feeds,
        scorecard_commands.add_parsers,
        backup_commands.add_parsers,
        move_commands.add_parsers,
        _add_solver,
        _add_tools,
    ):
        add(actions, shared)
    return parser


def _add_shared(parser: ArgumentParser, default: str | None) -> None:
    parser.add_argument(
        "--schedule",
        metavar="FILE_OR_URL",
        default=default,
        help="the schedule to work on (default: the last one opened)",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        default=SUPPRESS if default is SUPPRESS else False,
        help="print one JSON object and nothing else",
    )
    parser.add_argument(
        "--today", type=to_date, metavar="DATE", default=default, help="the day to take as today"
    )


def _add_demo(actions: "_SubParsersAction[Parser]", shared: Parser) -> None:
    demo = actions.add_parser(
        "demo", parents=[shared], help="make a sample company, plan its week, open it"
    )
    demo.add_argument("--dir", type=Path, help="the folder to keep it in")
    demo.add_argument("--headless", action="store_true", help="do not open the window")


def _add_import(actions: "_SubParsersAction[Parser]", shared: Parser) -> None:
    group = actions.add_parser("import", parents=[shared], help="take in a list, or take it back")
    kinds = group.add_subparsers(metavar="KIND", required=True, parser_class=Parser)
    for kind in Kind:
        one = kinds.add_parser(kind.value, parents=[shared], help=f"take in a list of {kind}")
        one.add_argument("file", type=Path, metavar="FILE", help="a CSV or XLSX file")
        one.add_argument(
            "--map",
            type=to_mapping,
            action="append",
            metavar="FIELD=COLUMN",
            help="the column of a field, where it was not found by its name",
        )
        one.add_argument("--office", help="the office to take them into")
        one.add_argument("--dry-run", action="store_true", help="only say what would happen")
        one.set_defaults(command="import", kind=kind.value)
    undo = kinds.add_parser("undo", parents=[shared], help="take an import back")
    undo.add_argument("batch", type=to_count, metavar="BATCH")
    undo.set_defaults(command="import undo")


def _add_export(actions: "_SubParsersAction[Parser]", shared: Parser) -> None:
    group = actions.add_parser("export", parents=[shared], help="write a table to a file")
    kinds = group.add_subparsers(metavar="KIND", required=True, parser_class=Parser)
    for kind in ("visits", "clients", "technicians"):
        one = kinds.add_parser(kind, parents=[shared], help=f"write the {kind}")
        one.add_argument("file", type=Path, metavar="FILE", help="a .csv or .xlsx file to write")
        if kind == "visits":
            one.add_argument("--from", dest="from_", type=to_date, required=True, metavar="DATE")
            one.add_argument(
                "--to", type=to_date, required=True, metavar="DATE", help="the last day"
            )
        one.add_argument("--office", help="id, external id or name (default: all offices)")
        one.set_defaults(command="export", kind=kind)


def _add_planning(actions: "_SubParsersAction[Parser]", shared: Parser) -> None:
    due = actions.add_parser("due", parents=[shared], help="list the visits that are due")
    _add_span(due)
    plan = actions.add_parser("plan", parents=[shared], help="plan an office's days")
    plan.add_argument("--office", required=True, help="id, external id or name")
    _add_span(plan)
    _add_search(plan)
    plan.add_argument("--keep", type=Path, metavar="DIR", help="keep problem.json and plan.json")
    plan.add_argument(
        "--draft", action="store_true", help="leave it a draft, so that calendars say nothing of it"
    )
    plan.add_argument("--actor", type=to_name, metavar="NAME", help="who confirms it")
    plan.add_argument(
        "--role",
        choices=[role.value for role in Role],
        default=Role.MANAGER.value,
        help="a dispatcher confirms substitutions up to his limit (default: manager)",
    )
    plan.add_argument("--reason", default=PLANNED, metavar="WORDS")
    visits = actions.add_parser("visits", parents=[shared], help="list planned visits")
    visits.add_argument("--from", dest="from_", type=to_date, required=True, metavar="DATE")
    visits.add_argument("--to", type=to_date, required=True, metavar="DATE")


def _add_span(parser: ArgumentParser) -> None:
    parser.add_argument("--from", dest="from_", type=to_date, required=True, metavar="DATE")
    parser.add_argument("--days", type=to_count, required=True, metavar="N")


def _add_search(parser: ArgumentParser) -> None:
    parser.add_argument("--seconds", type=to_seconds, metavar="S", help="how long to search")
    parser.add_argument("--iterations", type=to_count, metavar="N", help="how many steps to search")
    parser.add_argument("--threads", type=to_threads, default=2, metavar="T")
    parser.add_argument("--seed", type=int, default=0, metavar="K")


def _add_absences(actions: "_SubParsersAction[Parser]", shared: Parser) -> None:
    group = actions.add_parser("absence", parents=[shared], help="who cannot work, and when")
    ways = group.add_subparsers(metavar="WHAT", required=True, parser_class=Parser)
    add = ways.add_parser("add", parents=[shared], help="record one; says which visits it hits")
    add.add_argument("technician", metavar="TECH", help="id, external id or name")
    change = ways.add_parser("change", parents=[shared], help="change when one is")
    change.add_argument("absence", type=to_count, metavar="ABSENCE")
    for one, kind in ((add, "sick"), (change, None)):
        for name, dest in (("--from", "from_"), ("--to", "to")):
            one.add_argument(
                name,
                dest=dest,
                type=to_moment,
                required=True,
                metavar="D[THH:MM]",
                help="a day, or a day and a time of the office's clock; --to D includes that day",
            )
        one.add_argument("--kind", choices=[kind.value for kind in RECORDED], default=kind)
    add.add_argument("--note", default="")
    add.set_defaults(command="absence add")
    change.set_defaults(command="absence change")
    listed = ways.add_parser("list", parents=[shared], help="list those that are not over")
    listed.set_defaults(command="absence list")
    remove = ways.add_parser("remove", parents=[shared], help="take one out again")
    remove.add_argument("absence", type=to_count, metavar="ABSENCE")
    remove.set_defaults(command="absence remove")


def _add_closures(actions: "_SubParsersAction[Parser]", shared: Parser) -> None:
    group = actions.add_parser("closure", parents=[shared], help="sites that are closed, and when")
    ways = group.add_subparsers(metavar="WHAT", required=True, parser_class=Parser)
    add = ways.add_parser("add", parents=[shared], help="record one; says which visits it hits")
    add.add_argument("client", metavar="CLIENT", help="id, external id or name")
    add.add_argument("--from", dest="from_", type=to_date, required=True, metavar="DATE")
    add.add_argument("--to", type=to_date, required=True, metavar="DATE", help="the last day")
    add.add_argument("--note", default="")
    add.set_defaults(command="closure add")
    listed = ways.add_parser("list", parents=[shared], help="list those that are not over")
    listed.set_defaults(command="closure list")
    remove = ways.add_parser("remove", parents=[shared], help="take one out again")
    remove.add_argument("closure", type=to_count, metavar="CLOSURE")
    remove.set_defaults(command="closure remove")


def _add_desk(actions: "_SubParsersAction[Parser]", shared: Parser) -> None:
    options = actions.add_parser(
        "options", parents=[shared], help="the priced roads for a visit, or for an absence"
    )
    options.add_argument("visit", nargs="?", metavar="VISIT", help="a work number such as W-1042")
    options.add_argument("--absence", type=to_count, metavar="ABSENCE")
    options.add_argument("--closure", type=to_count, metavar="CLOSURE")
    options.add_argument(
        "--technician", metavar="TECH", help="who leaves, or whose licence runs out"
    )
    options.add_argument("--seconds", type=to_seconds, metavar="S", help="give up after so long")
    draft = actions.add_parser("draft", parents=[shared], help="who a draft plan sends elsewhere")
    confirm = actions.add_parser("confirm", parents=[shared], help="confirm a draft plan")
    for one in (draft, confirm):
        one.add_argument("--office", help="id, external id or name")
    decide = actions.add_parser("decide", parents=[shared], help="decide on roads or a bundle")
    decide.add_argument("road", nargs="+", metavar="ROAD_OR_BUNDLE", help="ids that options gave")
    actions.add_parser("decisions", parents=[shared], help="list what was decided and what waits")
    approve = actions.add_parser("approve", parents=[shared], help="confirm what waits")
    refuse = actions.add_parser("refuse", parents=[shared], help="say no to what waits")
    for one in (approve, refuse):
        one.add_argument("decision", type=to_count, metavar="DECISION")
    for one in (confirm, decide, approve, refuse):
        one.add_argument("--actor", type=to_name, required=True, metavar="NAME")
        one.add_argument("--role", choices=[role.value for role in Role], required=True)
        one.add_argument("--reason", default="", metavar="WORDS")
    undo = actions.add_parser("undo", parents=[shared], help="take a change back")
    undo.add_argument("change_set", type=to_count, metavar="CHANGE_SET")
    undo.add_argument("--actor", type=to_name, required=True, metavar="NAME")


def _add_visit(actions: "_SubParsersAction[Parser]", shared: Parser) -> None:
    group = actions.add_parser("visit", parents=[shared], help="note what became of a visit")
    ways = group.add_subparsers(metavar="WHAT", required=True, parser_class=Parser)
    for way, words in (
        ("confirm", "the client was told when somebody comes"),
        ("done", "it was made"),
        ("missed", "nobody came, or nobody was let in"),
        ("cancel", "the client does not want it this time"),
        ("reopen", "it is to be made after all"),
    ):
        one = ways.add_parser(way, parents=[shared], help=words)
        one.add_argument("visit", metavar="VISIT", help="a work number such as W-1042")
        one.add_argument("--actor", type=to_name, metavar="NAME", help="who notes it")
        if way != "reopen":
            one.add_argument("--note", default="", metavar="WORDS")
        if way == "done":
            one.add_argument("--by", metavar="TECH", help="who came, if not who was to come")
        one.set_defaults(command=f"visit {way}")


def _add_feeds(actions: "_SubParsersAction[Parser]", shared: Parser) -> None:
    feeds = actions.add_parser("feeds", parents=[shared], help="the technicians' calendars")
    ways = feeds.add_subparsers(metavar="WAY", required=True, parser_class=Parser)
    export = ways.add_parser("export", parents=[shared], help="write one .ics file a technician")
    export.add_argument("folder", type=Path, metavar="DIR")
    export.add_argument(
        "--level",
        choices=[level.value for level in FeedLevel],
        help="how much every feed says, whatever its own level is",
    )
    export.set_defaults(command="feeds export")
    listed = ways.add_parser("list", parents=[shared], help="list them, and where they go")
    listed.set_defaults(command="feeds list")
    _add_feed_ways(ways, shared)
    _add_feed_tokens(ways, shared)
    busy_commands.add_parsers(ways, shared)
    publish = ways.add_parser(
        "publish", parents=[shared], help="bring every way that waits up to date"
    )
    publish.add_argument("--once", action="store_true", help="and stop; else go on until Ctrl+C")
    publish.add_argument("--every", action="store_true", help="also those that are fresh")
    publish.set_defaults(command="feeds publish")
    serve = ways.add_parser("serve", parents=[shared], help="serve them by their secret addresses")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8017)
    serve.add_argument("--tls-cert", type=Path, metavar="PEM")
    serve.add_argument("--tls-key", type=Path, metavar="PEM")
    serve.add_argument(
        "--proxy", action="store_true", help="it stands behind a proxy whose word is believed"
    )
    serve.set_defaults(command="feeds serve")


def _add_feed_ways(actions: "_SubParsersAction[Parser]", shared: Parser) -> None:
    group = actions.add_parser("way", parents=[shared], help="where a calendar goes")
    ways = group.add_subparsers(metavar="WHAT", required=True, parser_class=Parser)
    add = ways.add_parser("add", parents=[shared], help="a folder or a server more")
    kinds = [kind.value for kind in WayKind if kind is not WayKind.FETCHED]
    add.add_argument("kind", choices=kinds)
    add.add_argument("address", metavar="FOLDER_OR_ADDRESS")
    add.add_argument("--technician", metavar="TECH", help="whose; without it everybody's")
    add.add_argument("--user", default="", metavar="NAME")
    add.add_argument(
        "--password-stdin", action="store_true", help="read the password from standard input"
    )
    add.set_defaults(command="feeds way add")
    remove = ways.add_parser("remove", parents=[shared], help="one less")
    remove.add_argument("way", type=to_count, metavar="WAY")
    remove.set_defaults(command="feeds way remove")


def _add_feed_tokens(actions: "_SubParsersAction[Parser]", shared: Parser) -> None:
    group = actions.add_parser("token", parents=[shared], help="secret addresses to subscribe to")
    tokens = group.add_subparsers(metavar="WHAT", required=True, parser_class=Parser)
    for name, told in (
        ("new", "make one; it is shown once"),
        ("rotate", "make another; the one before is dead at once"),
        ("revoke", "take it away at once"),
    ):
        one = tokens.add_parser(name, parents=[shared], help=told)
        one.add_argument("technician", metavar="TECH", help="id, external id or name")
        one.set_defaults(command=f"feeds token {name}")


def _add_solver(actions: "_SubParsersAction[Parser]", shared: Parser) -> None:
    solve = actions.add_parser("solve", parents=[shared], help="solve a problem file")
    solve.add_argument("problem", type=Path, metavar="PROBLEM")
    solve.add_argument("--out", type=Path, required=True, metavar="PLAN")
    solve.add_argument("--start", type=Path, metavar="PLAN", help="the plan to begin with")
    _add_search(solve)
    check = actions.add_parser("check", parents=[shared], help="hold a plan against its problem")
    check.add_argument("problem", type=Path, metavar="PROBLEM")
    check.add_argument("plan", type=Path, metavar="PLAN")


def _add_tools(actions: "_SubParsersAction[Parser]", shared: Parser) -> None:
    actions.add_parser("doctor", parents=[shared], help="what is there, what is missing")
    shot = actions.add_parser("shot", parents=[shared], help="render pages into PNG files")
    shot.add_argument("--out", type=Path, required=True, metavar="DIR")
    shot.add_argument("--page", action="append", metavar="P", help="one page (default: all)")
    shot.add_argument("--theme", choices=("light", "dark"), default="light")
    shot.add_argument("--size", type=to_size, default=(1280, 800), metavar="WxH")
    shot.add_argument(
        "--language", default="en", metavar="L", help="such as es or en-US (default: en)"
    )
