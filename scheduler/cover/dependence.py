"""Who depends on whom: revenue and clients by usual technician, with and without a backup."""

from datetime import date, timedelta

from scheduler.cover.ground import CoverGround, Served
from scheduler.cover.warmth import days_familiar
from scheduler.views.cover import BackupRow, ClientCover, OfficeCover, TechnicianCover


def office_cover(ground: CoverGround) -> OfficeCover:
    """An office's dependence on single technicians as it is today."""
    clients = tuple(_client(ground, served) for served in ground.clients.values())
    alone = [client for client in clients if client.is_alone]
    without = [client for client in clients if client.usual_id is None]
    loads = ground.loads()
    technicians = [_technician(ground, id, clients, loads[id]) for id in ground.members]
    return OfficeCover(
        office_id=ground.office.id,
        currency=ground.office.currency,
        today=ground.today,
        yearly_minor=sum(client.yearly_minor for client in clients),
        assigned_clients=len(clients) - len(without),
        alone_minor=sum(client.yearly_minor for client in alone),
        alone_clients=len(alone),
        unknown_clients=sum(client.is_unknown for client in clients),
        open_clients=len(without),
        open_minor=sum(client.yearly_minor for client in without),
        technicians=tuple(
            sorted(technicians, key=lambda t: (-t.alone_minor, -t.yearly_minor, t.technician))
        ),
        clients=tuple(sorted(clients, key=lambda c: (not c.is_alone, -c.yearly_minor, c.client))),
    )


def _client(ground: CoverGround, served: Served) -> ClientCover:
    usual = served.known.usual
    point = served.point
    return ClientCover(
        client_id=served.client.id,
        client=served.client.name,
        usual_id=served.usual_id,
        usual=None if usual is None else ground.names[usual.technician],
        declared=usual is not None and usual.declared,
        yearly_minor=served.yearly_minor,
        value_minor=served.known.facts.value_minor,
        person=served.person,
        latitude=None if point is None else point[0],
        longitude=None if point is None else point[1],
        backups=tuple(_backup(ground, served, id) for id in ground.backups(served)),
        others_know=ground.others_know(served),
    )


def _backup(ground: CoverGround, served: Served, technician_id: int) -> BackupRow:
    there = [visit.on for visit in served.known.history if visit.technician == technician_id]
    return BackupRow(
        technician_id=technician_id,
        technician=ground.technician(technician_id).name,
        familiarity=served.known.familiarity[technician_id],
        declared=technician_id in served.known.backups,
        days=days_familiar(there, ground.today, ground.book),
    )


def _technician(
    ground: CoverGround, technician_id: int, clients: tuple[ClientCover, ...], load: int
) -> TechnicianCover:
    technician = ground.technician(technician_id)
    mine = [client for client in clients if client.usual_id == technician_id]
    alone = [client for client in mine if client.is_alone]
    return TechnicianCover(
        technician_id=technician_id,
        technician=technician.name,
        last_day=_last_day(technician.left_on),
        clients=len(mine),
        yearly_minor=sum(client.yearly_minor for client in mine),
        alone_clients=len(alone),
        alone_minor=sum(client.yearly_minor for client in alone),
        unknown_clients=sum(client.is_unknown for client in mine),
        load_minutes=load,
        week_minutes=ground.week_minutes(technician_id),
    )


def _last_day(left_on: date | None) -> date | None:
    return None if left_on is None else left_on - timedelta(days=1)
