from pathlib import Path

import pytest
import xlsxwriter
from sqlalchemy import func, select
from sqlalchemy.orm import selectinload

from scheduler.errors import Cancelled, UserError
from scheduler.exchange import importer
from scheduler.exchange.service import Exchange
from scheduler.model.clients import Client
from scheduler.model.decisions import ChangeSet
from scheduler.model.kinds import PlaceSource
from scheduler.store.engine import Store
from scheduler.views.work import ImportReport
from tests.exchange.conftest import Import

HEADER = "id,name,street,zip,city,phone,latitude,longitude,notes"
ANN = "A1,Ann's Shop,5 Main St,10001,York,9175878888,40.75,-73.99,Ring"
BOB = "B2,Bob's Bar,6 Main St,10001,York,,40.76,-73.98,"


def clients(store: Store) -> dict[str, Client]:
    query = select(Client).options(selectinload(Client.sites), selectinload(Client.contacts))
    with store.reading() as session:
        return {client.external_id or str(client.id): client for client in session.scalars(query)}


def counts(report: ImportReport) -> tuple[int, int, int, int]:
    return report.created, report.updated, report.unchanged, len(report.refused)


def test_whom_to_ask_for_is_kept_and_an_empty_cell_changes_nothing(
    bring: Import, store: Store
) -> None:
    header = "name,street,zip,city,phone,contact name"
    assert counts(bring("clients", header, "Diner,5 Main St,10001,York,,Rosa Mendes")) == (
        1,
        0,
        0,
        0,
    )
    (diner,) = clients(store).values()
    assert [(one.name, one.phone) for one in diner.contacts] == [("Rosa Mendes", "")]
    bring("clients", header, "Diner,5 Main St,10001,York,9175878888,")
    (diner,) = clients(store).values()
    assert [(one.name, one.phone) for one in diner.contacts] == [("Rosa Mendes", "+19175878888")]
    assert counts(bring("clients", header, "Diner,5 Main St,10001,York,,Rosa Mendes"))[2] == 1


def test_clients_get_a_site_and_a_contact(bring: Import, store: Store) -> None:
    assert counts(bring("clients", HEADER, ANN, BOB)) == (2, 0, 0, 0)
    ann, bob = clients(store)["A1"], clients(store)["B2"]
    assert (ann.name, ann.notes, ann.contacts[0].phone) == ("Ann's Shop", "Ring", "+19175878888")
    site = ann.sites[0]
    assert (site.street, site.postal_code, site.latitude) == ("5 Main St", "10001", 40.75)
    assert (site.place_source, site.zone) == (PlaceSource.GIVEN, "America/New_York")
    assert bob.contacts == []


def test_importing_twice_changes_nothing(bring: Import, store: Store) -> None:
    bring("clients", HEADER, ANN, BOB)
    again = bring("clients", HEADER, ANN, BOB)
    assert counts(again) == (0, 0, 2, 0)
    assert again.batch is None
    with store.reading() as session:
        changes = select(func.count(ChangeSet.id)).where(ChangeSet.command == "import")
        assert session.scalar(changes) == 1


def test_a_list_without_numbers_is_matched_by_name_and_address(bring: Import, store: Store) -> None:
    header = "name,street,zip,phone"
    rows = ("Corner Deli,5 Main St,10001,9175878888", "Corner Deli,9 Low St,10001,")
    assert counts(bring("clients", header, *rows)) == (2, 0, 0, 0)
    spelled = (
        "CORNER  deli ,5  MAIN st.,10001,9175878888",
        "Corner Deli,9 Low St,10001,9175872222",
    )
    assert counts(bring("clients", header, *spelled)) == (0, 2, 0, 0)
    assert counts(bring("clients", header, *spelled)) == (0, 0, 2, 0)
    assert len(clients(store)) == 2


def test_an_empty_cell_changes_nothing_and_a_full_one_does(bring: Import, store: Store) -> None:
    bring("clients", HEADER, ANN)
    report = bring("clients", HEADER, "A1,Ann's Shop,7 Main St,,,,,,")
    assert counts(report) == (0, 1, 0, 0)
    ann = clients(store)["A1"]
    assert (ann.sites[0].street, ann.sites[0].postal_code, ann.notes) == (
        "7 Main St",
        "10001",
        "Ring",
    )
    by_address = bring("clients", "name,street,zip,city", "Ann's Shop,7 Main St,10001,York")
    assert counts(by_address) == (0, 0, 1, 0)


def test_a_number_used_by_another_name_is_refused(bring: Import) -> None:
    bring("clients", HEADER, ANN)
    report = bring("clients", HEADER, "A1,Cem's Café,1 High St,10001,,,,,", "", BOB)
    assert counts(report) == (1, 0, 0, 1)
    assert (report.read, report.blank) == (3, 1)
    refused = report.refused[0]
    assert (refused.row, refused.field, refused.value) == (2, "external_id", "A1")
    assert refused.reason == "The number is already used by Ann's Shop."


def test_a_number_used_twice_in_one_list_is_refused(bring: Import) -> None:
    other = "A1,Cem's Café,1 High St,10001,,,,,"
    report = bring("clients", HEADER, ANN, other, other)
    assert counts(report) == (1, 0, 0, 2)
    assert [problem.row for problem in report.refused] == [3, 4]


def test_a_client_listed_twice_is_taken_as_he_stands_first(bring: Import, store: Store) -> None:
    other = ANN.replace("5 Main", "8 Main")
    for created in (1, 0):
        report = bring("clients", HEADER, ANN, ANN, other)
        assert counts(report) == (created, 0, 2 - created, 1)
        assert (report.refused[0].row, "higher up" in report.refused[0].reason) == (4, True)
    assert clients(store)["A1"].sites[0].street == "5 Main St"


def test_a_number_is_given_to_a_client_who_has_none(bring: Import, store: Store) -> None:
    bring("clients", "name,street,zip", "Ann's Shop,5 Main St,10001")
    report = bring("clients", "id,name,street,zip", "A1,Ann's Shop,5 Main St,10001")
    assert counts(report) == (0, 1, 0, 0)
    assert list(clients(store)) == ["A1"]


def test_two_clients_of_one_name_and_address_need_numbers(bring: Import) -> None:
    bring("clients", HEADER, ANN, ANN.replace("A1", "A2"))
    report = bring("clients", "name,street,zip,city", "Ann's Shop,5 Main St,10001,York")
    assert report.refused[0].reason.endswith("those of 2 clients; give their numbers.")


def test_a_place_without_coordinates_gets_its_postal_codes_point(
    bring: Import, store: Store
) -> None:
    header = "id,name,zip,latitude,longitude"
    report = bring("clients", header, "1,Ann,10001,,", "2,Bob,00000,,", "3,Cem,,,")
    assert report.warnings == ()
    ann, bob, cem = (clients(store)[number].sites[0] for number in "123")
    assert ann.place_source is PlaceSource.POSTAL_CODE
    assert ann.latitude == pytest.approx(40.75, abs=0.02)
    assert bob.place_source is cem.place_source is PlaceSource.UNKNOWN
    bring("clients", header, "1,Ann,10001,40.7501,-73.9901", "2,Bob,10002,,")
    ann, bob = (clients(store)[number].sites[0] for number in "12")
    assert (ann.latitude, ann.place_source) == (40.7501, PlaceSource.GIVEN)
    assert bob.place_source is PlaceSource.POSTAL_CODE


def test_a_new_postal_code_moves_the_point(bring: Import, store: Store) -> None:
    bring("clients", HEADER, ANN)
    bring("clients", "id,name,zip", "A1,Ann's Shop,11201")
    site = clients(store)["A1"].sites[0]
    assert site.place_source is PlaceSource.POSTAL_CODE
    assert site.latitude == pytest.approx(40.69, abs=0.02)


def test_refused_rows_are_reported_and_kept(bring: Import, tmp_path: Path) -> None:
    report = bring("clients", HEADER, "A1,Ann,,,,,400,-73.9,", ',"",,,,,1,,', "B2,Bob,,,,212_3,,,")
    assert counts(report) == (1, 0, 0, 2)
    assert [(p.row, p.field, p.value) for p in report.refused] == [
        (2, "latitude", "400"),
        (3, "name", ""),
    ]
    assert [(p.row, p.field, p.value) for p in report.warnings] == [(4, "phone", "212_3")]
    assert report.rejected_file == str(tmp_path / "clients.csv.rejected.csv")
    kept = Path(report.rejected_file).read_text("utf-8-sig").splitlines()
    assert kept[1] == "2,The latitude is not between -90 and 90 degrees.,A1,Ann,,,,,400,-73.9,"
    assert len(kept) == 3


def test_a_row_with_too_many_cells_is_refused(bring: Import) -> None:
    report = bring("clients", "name,city", "Bob, Inc,York", "Ann,York")
    assert counts(report) == (1, 0, 0, 1)
    assert report.refused[0].reason == "The row has 3 cells, the header only 2."


def test_a_dry_run_reports_and_writes_nothing(bring: Import, store: Store, tmp_path: Path) -> None:
    report = bring("clients", HEADER, ANN, ",,,,,,1,1,", dry_run=True)
    assert counts(report) == (1, 0, 0, 1)
    assert (report.batch, report.rejected_file) == (None, None)
    assert clients(store) == {}
    assert not list(tmp_path.glob("*.rejected.csv*"))


def test_an_import_is_taken_back_whole(bring: Import, exchange: Exchange, store: Store) -> None:
    bring("clients", HEADER, ANN)
    report = bring("clients", HEADER, ANN.replace("Ring", "Knock"), BOB)
    assert report.batch is not None
    exchange.undo(report.batch)
    assert [(c.external_id, c.notes) for c in clients(store).values()] == [("A1", "Ring")]
    with pytest.raises(UserError, match="already taken back"):
        exchange.undo(report.batch)
    with pytest.raises(UserError, match="There is no import 1;"):
        exchange.undo(1)


def test_a_cancelled_import_leaves_nothing(
    exchange: Exchange, office: int, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importer, "ROWS_AT_ONCE", 100)
    path = tmp_path / "many.csv"
    path.write_text("name\n" + "".join(f"Client {n}\n" for n in range(2_000)) + '" "x\n')
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        exchange.run(office, "clients", path, {}, cancelled=lambda: next(asked))
    assert clients(store) == {}
    assert [p.name for p in tmp_path.glob("many*")] == ["many.csv"]


def test_a_long_list_is_written_in_pieces(
    bring: Import, exchange: Exchange, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importer, "ROWS_AT_ONCE", 7)
    rows = [f"{n},Client {n},{n} Main St,10001,York,,,," for n in range(40)]
    assert counts(bring("clients", HEADER, *rows)) == (40, 0, 0, 0)
    assert counts(bring("clients", HEADER, *rows[::-1])) == (0, 0, 40, 0)
    report = bring("clients", HEADER, *rows[:20], *rows[:20], "41,New,,,,,,,")
    assert counts(report) == (1, 0, 40, 0)
    assert report.batch is not None
    exchange.undo(report.batch)
    assert len(clients(store)) == 40


def test_a_preview_shows_columns_and_clean_rows(
    exchange: Exchange, office: int, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Nummer;DBA;ZIPCODE;Lat\n7; Ann  Lee ;2134;40,5\n;;;\n8;Bob;1;400\n")
    shown = exchange.preview(office, "clients", path, {"external_id": "Nummer"})
    assert shown.columns == ("Nummer", "DBA", "ZIPCODE", "Lat")
    assert shown.mapping["postal_code"] == "ZIPCODE"
    assert (shown.encoding, shown.delimiter) == ("utf-8", ";")
    by_field = [dict(zip(shown.fields, sample, strict=True)) for sample in shown.samples]
    assert [(s["external_id"], s["name"], s["postal_code"]) for s in by_field] == [
        ("7", "Ann Lee", "02134"),
        ("8", "Bob", "1"),
    ]


def test_a_preview_may_lack_what_is_needed(exchange: Exchange, office: int, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("One,Two\nAnn,York\n")
    assert exchange.preview(office, "clients", path, {}).mapping == {}
    with pytest.raises(UserError, match="first row must name the columns"):
        exchange.run(office, "clients", path, {})
    with pytest.raises(UserError, match="Lists of pets cannot be imported"):
        exchange.run(office, "pets", path, {})


def test_a_western_list_with_decimal_commas_is_taken(
    exchange: Exchange, office: int, store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    text = (
        'Nr;Name;Straße;PLZ;Lat;Lon;Notes\r\n7;Café Zoë;"Größe\r\n5";10001;40,7465;-73,9901;–\r\n'
    )
    path.write_bytes(text.encode("cp1252"))
    assert counts(exchange.run(office, "clients", path, {})) == (1, 0, 0, 0)
    site = clients(store)["7"].sites[0]
    assert (site.street, site.latitude, site.longitude) == ("Größe 5", 40.7465, -73.9901)


def test_a_spreadsheet_is_taken(
    exchange: Exchange, office: int, store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["ID", "Name", "Zip", "Phone", "Latitude", "Longitude"])
        sheet.write_row(1, 0, [10013, "Ann", 2134, 9175878888, 40.75, -73.99])
        sheet.write_row(2, 0, [10014, "", 2134])
    report = exchange.run(office, "clients", path, {})
    assert counts(report) == (1, 0, 0, 1)
    ann = clients(store)["10013"]
    assert (ann.sites[0].postal_code, ann.contacts[0].phone) == ("02134", "+19175878888")
    assert report.rejected_file is not None
    assert "3,The name is missing.,10014,,2134" in Path(report.rejected_file).read_text("utf-8-sig")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_no_room_for_the_refused_rows_stops_the_import(
    bring: Import, store: Store, tmp_path: Path
) -> None:
    (tmp_path / "clients.csv.rejected.csv.part").symlink_to("/dev/full")
    with pytest.raises(UserError, match="nothing was imported"):
        bring("clients", HEADER, ANN, ",,,,,,400,1,")
    assert clients(store) == {}
    assert [path.name for path in tmp_path.glob("*.csv*")] == ["clients.csv"]


def test_a_line_in_another_encoding_is_a_warning(
    exchange: Exchange, office: int, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"name\n" + "Zoë\n".encode() * 100_000 + b"Ren\xe9\n")
    report = exchange.run(office, "clients", path, {}, dry_run=True)
    assert [problem.row for problem in report.warnings] == [100_002]
    assert counts(report) == (2, 0, 99_999, 0)


def test_an_address_in_one_column_is_found_on_the_map(bring: Import, store: Store) -> None:
    bring("clients", "Customer,Address", 'Golden Wok,"78 Mott St, New York, NY 10013"')
    with store.reading() as session:
        client = session.scalars(select(Client).options(selectinload(Client.sites))).one()
        site = client.sites[0]
        assert (site.street, site.city, site.postal_code) == ("78 Mott St", "New York", "10013")
        assert site.place_source is PlaceSource.POSTAL_CODE
