"""The command that writes tables to files, and what is said of lists that come in."""

from argparse import Namespace
from collections.abc import Iterable
from typing import Any

from scheduler.app import Application
from scheduler.errors import UserError
from scheduler.views.tables import WrittenTable
from scheduler.views.work import ImportReport, RowProblem

DONE = 0

Outcome = tuple[int, dict[str, Any], str]


def exported(arguments: Namespace, app: Application) -> Outcome:
    """Write visits, clients or technicians to a CSV or XLSX file."""
    office = None if arguments.office is None else app.office_named(arguments.office)
    kind = arguments.kind
    if kind == "visits":
        made = _visits(arguments, app, office)
    else:
        made = app.exchange.export_list(kind, arguments.file, office)
    told = {"file": str(made.file), "rows": made.rows}
    return DONE, told, f"{made.rows} {kind} written to {made.file}."


def _visits(arguments: Namespace, app: Application, office: int | None) -> WrittenTable:
    if arguments.to < arguments.from_:
        raise UserError(f"The span ends on {arguments.to}, before it begins; turn them round.")
    rows = app.planning.visit_table(arguments.from_, arguments.to, office)
    return app.exchange.export_visits(arguments.file, rows)


def import_json(report: ImportReport) -> dict[str, Any]:
    """What an import did, for programs."""

    def rows(problems: Iterable[RowProblem]) -> list[dict[str, Any]]:
        return [
            {"row": p.row, "field": p.field, "value": p.value, "reason": p.reason} for p in problems
        ]

    return {
        "read": report.read,
        "blank": report.blank,
        "created": report.created,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "refused": rows(report.refused),
        "warnings": rows(report.warnings),
        "batch": report.batch,
    }


def import_words(report: ImportReport, dry_run: bool) -> str:
    """What an import did, in sentences."""
    would = "would be " if dry_run else ""
    words = [
        f"{report.read} rows read, {report.created} {would}created, {report.updated}"
        f" {would}updated, {report.unchanged} unchanged, {len(report.refused)} refused,"
        f" {report.blank} empty rows passed over."
    ]
    for label, problems in (("Refused", report.refused), ("In doubt", report.warnings)):
        words += [f"{label}: row {p.row}, {p.field} {p.value!r}: {p.reason}" for p in problems[:20]]
    if report.rejected_file is not None:
        words.append(f"The refused rows are in {report.rejected_file}.")
    if report.batch is not None:
        words.append(f"Take it back with: familiar import undo {report.batch}")
    return "\n".join(words)
