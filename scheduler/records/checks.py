"""What every form is held to before it is saved."""

from scheduler.errors import UserError
from scheduler.model.kinds import PlaceSource
from scheduler.travel.places import place_of
from scheduler.views.records import Place, Shift

LONGEST_NAME = 200


def named(what: str, name: str) -> str:
    """A name without stray blanks.

    Raises:
        UserError: it is empty or too long.

    """
    name = " ".join(name.split())
    if not name:
        raise UserError("The {what} needs a name; type one.", what=what)
    if len(name) > LONGEST_NAME:
        raise UserError(
            "The name of the {what} has {number} letters; use at most 200.",
            what=what,
            number=len(name),
        )
    return name


def not_negative(what: str, value: int) -> int:
    """A number that may be zero but not below.

    Raises:
        UserError: it is below zero.

    """
    if value < 0:
        raise UserError("{what} cannot be below zero; it is {value}.", what=what, value=value)
    return value


def minutes(what: str, value: int) -> int:
    """A duration of a minute to a day.

    Raises:
        UserError: it is not.

    """
    if not 1 <= value <= 1440:
        raise UserError(
            "{what} cannot take {value} minutes; use 1 to 1,440.", what=what, value=value
        )
    return value


def window(start: int | None, end: int | None) -> None:
    """Both ends of an arrival window, in order, or neither.

    Raises:
        UserError: one end is missing, or the window ends before it begins.

    """
    if (start is None) != (end is None):
        raise UserError("The arrival window needs both a beginning and an end, or neither.")
    if start is not None and end is not None and not 0 <= start <= end <= 1440:
        raise UserError("The arrival window ends before it begins; set it within one day.")


def shifts(what: str, hours: tuple[Shift, ...]) -> None:
    """At most one shift a weekday, each with its break inside.

    Raises:
        UserError: two shifts on a day, or one that ends before it begins.

    """
    days = [shift.weekday for shift in hours]
    if len(days) != len(set(days)):
        raise UserError("{what} has two shifts on one weekday; keep one.", what=what)
    for shift in hours:
        if not 0 <= shift.start < shift.end <= 2880:
            raise UserError("A shift of {what} ends before it begins; set its hours.", what=what)
        first, last, length = shift.break_earliest, shift.break_latest, shift.break_minutes
        if length is None or first is None or last is None:
            continue
        if not (length > 0 and shift.start <= first <= last and last + length <= shift.end):
            raise UserError(
                "A break of {what} does not fit into its shift; set when it may be.", what=what
            )


def place(given: Place, country: str) -> Place:
    """A place with coordinates: those given, else its postal code's point, marked as such.

    Raises:
        UserError: coordinates that are not on earth, or only one of the two.

    """
    if (given.latitude is None) != (given.longitude is None):
        raise UserError("Coordinates need both a latitude and a longitude, or neither.")
    measured = given.source is not PlaceSource.POSTAL_CODE
    if measured and given.latitude is not None and given.longitude is not None:
        if not (-90 <= given.latitude <= 90 and -180 <= given.longitude <= 180):
            raise UserError(
                "The point {latitude}, {longitude} is not on earth; latitudes reach"
                " from -90 to 90, longitudes from -180 to 180.",
                latitude=given.latitude,
                longitude=given.longitude,
            )
        source = given.source if given.source is not PlaceSource.UNKNOWN else PlaceSource.GIVEN
        return _with(given, given.latitude, given.longitude, source)
    point = place_of(given.postal_code, country)
    if point is None:
        return _with(given, None, None, PlaceSource.UNKNOWN)
    return _with(given, point.lat, point.lon, PlaceSource.POSTAL_CODE)


def _with(
    given: Place, latitude: float | None, longitude: float | None, source: PlaceSource
) -> Place:
    return Place(
        street=" ".join(given.street.split()),
        postal_code=given.postal_code.strip(),
        city=" ".join(given.city.split()),
        latitude=latitude,
        longitude=longitude,
        source=source,
    )
