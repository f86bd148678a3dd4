import pytest

from scheduler.errors import UserError
from scheduler.exchange.columns import FIELDS, Kind, guess_columns, likely_kind, map_columns


def test_the_headers_of_an_inspection_list_are_known() -> None:
    columns = "ID,DBA,BORO,STREET,ZIPCODE,PHONE,CUISINE DESCRIPTION,Latitude,Longitude,PREP_TIME"
    assert guess_columns(Kind.CLIENTS, columns.split(",")).names == {
        "external_id": "ID",
        "name": "DBA",
        "street": "STREET",
        "postal_code": "ZIPCODE",
        "city": "BORO",
        "phone": "PHONE",
        "latitude": "Latitude",
        "longitude": "Longitude",
    }


@pytest.mark.parametrize("kind", Kind)
def test_the_names_of_the_fields_are_headers(kind: Kind) -> None:
    assert guess_columns(kind, FIELDS[kind]).names == {field: field for field in FIELDS[kind]}


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Straße", "street"),
        ("Téléphone", "phone"),
        ("E-Mail", "email"),
        ("customerName", "name"),
        ("Client phone #", "phone"),
    ],
)
def test_case_accents_and_punctuation_do_not_count(header: str, field: str) -> None:
    guessed = guess_columns(Kind.CLIENTS, ["Id", header]).names
    assert guessed.get(field) == header


def test_a_full_name_goes_before_a_shortened_one() -> None:
    guessed = guess_columns(Kind.CLIENTS, ["Contact name", "Name", "Site phone", "Phone"])
    assert guessed.names == {"name": "Name", "contact": "Contact name", "phone": "Phone"}


def test_a_column_serves_one_field() -> None:
    guessed = guess_columns(Kind.AGREEMENTS, ["Name", "Service", "Frequency", "Technician"])
    assert guessed.names == {
        "client": "Name",
        "service": "Service",
        "rrule": "Frequency",
        "usual": "Technician",
    }
    assert guessed.raw(["Ann", "Rodent", "weekly", "Ben"])["rrule"] == "weekly"


def test_the_users_word_goes_over_the_guess() -> None:
    columns = ["Name", "Trading as", "Notes", "Owner"]
    chosen = map_columns(Kind.CLIENTS, columns, {"name": "trading AS", "notes": ""})
    assert chosen.names == {"name": "Trading as"}
    chosen = map_columns(Kind.CLIENTS, columns, {"city": "Notes"})
    assert chosen.names == {"name": "Name", "city": "Notes"}


def test_what_cannot_be_mapped_is_said_with_what_exists() -> None:
    with pytest.raises(UserError, match="no field “nmae”; there are external_id, name"):
        map_columns(Kind.CLIENTS, ["Name"], {"nmae": "Name"})
    with pytest.raises(UserError, match="no column “Nmae”; it has Name, City"):
        map_columns(Kind.CLIENTS, ["Name", "City"], {"name": "Nmae"})
    with pytest.raises(UserError, match="No column for “name” was found among Zip, Phone"):
        map_columns(Kind.CLIENTS, ["Zip", "Phone"], {})


def test_a_table_without_a_header_shows_itself() -> None:
    with pytest.raises(UserError, match="first row must name the columns"):
        map_columns(Kind.CLIENTS, ["1", "Ann's Shop", "5 Main St", "10001"], {})


@pytest.mark.parametrize(
    ("name", "header", "kind"),
    [
        ("list.csv", "Company,Address,Zip", Kind.CLIENTS),
        ("list.csv", "Customer,Address,Service,Technician,Frequency", Kind.CLIENTS),
        ("our team.xlsx", "Name,Address,Zip", Kind.TECHNICIANS),
        ("list.csv", "Name,Address,Zip,Hours,Skills", Kind.TECHNICIANS),
        ("list.csv", "Technician,Hours", Kind.TECHNICIANS),
        ("list.csv", "Client,Service,Frequency", Kind.AGREEMENTS),
        ("techs visits.csv", "Client,Technician,Date", Kind.HISTORY),
        ("list.csv", "Wer,Wo", Kind.CLIENTS),
    ],
)
def test_a_header_tells_what_is_listed(name: str, header: str, kind: Kind) -> None:
    assert likely_kind(name, header.split(",")) is kind


@pytest.mark.parametrize(
    ("kind", "header"), [(Kind.CLIENTS, "Customer"), (Kind.TECHNICIANS, "Technician")]
)
def test_who_is_listed_is_a_name(kind: Kind, header: str) -> None:
    assert map_columns(kind, [header, "Zip"], {}).names["name"] == header


def test_headers_as_people_name_them_say_what_is_agreed() -> None:
    guessed = guess_columns(Kind.AGREEMENTS, ["Name", "What we do", "Frequency", "Usual guy"])
    assert guessed.names == {
        **{"client": "Name", "service": "What we do"},
        **{"rrule": "Frequency", "usual": "Usual guy"},
    }
