"""Taking visits out and putting them in, with all that a client's visits ask of one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scheduler.solver.arrays import FAR, SAVED, SAVED_WINDOW, draw
from scheduler.solver.compiled import kernel
from scheduler.solver.days import book, settle
from scheduler.solver.schedule import cheapest_times, most_minutes, take_windows

if TYPE_CHECKING:
    from scheduler.solver.arrays import Array, Facts, State


@kernel
def extra_price(clients: Array, state: State, client: int, technician: int) -> int:
    """What a client costs more when this technician comes for one more of its visits."""
    if client < 0 or state.clients[client].faces == 0 or state.faces[client, technician] > 0:
        return 0
    return int(clients[client].extra)


@kernel
def may_come(clients: Array, state: State, client: int, technician: int) -> bool:
    """Whether one more technician, if he is new to the client, is not one too many."""
    if client < 0 or state.faces[client, technician] > 0:
        return True
    return bool(state.clients[client].faces < clients[client].most_technicians)


@kernel
def day_is_free(clients: Array, state: State, client: int, day: int) -> bool:
    """Whether the client's other visits keep their distance from a day."""
    if client < 0:
        return True
    gap = clients[client].gap
    for other in range(max(0, day - gap + 1), min(state.on_day.shape[1], day + gap)):
        if state.on_day[client, other] > 0:
            return False
    return True


@kernel
def touch(state: State, s: int) -> None:
    """Remembers a day as it was before this round changes it."""
    if state.routes[s].saved_size >= 0:
        return
    if state.routes[s].changed == 0:
        state.routes[s].changed = 1
        state.changed[0] += 1
        state.changed[state.changed[0]] = s
    size = state.routes[s].size
    state.routes[s].saved_size = size
    state.saved_routes[s] = state.routes[s]
    for p in range(size):
        state.kept[SAVED, s, p] = state.stops[s, p]
        state.kept[SAVED_WINDOW, s, p] = state.placed[state.stops[s, p]].window
    state.touched[0] += 1
    state.touched[state.touched[0]] = s


@kernel
def option_on(facts: Facts, visit: int, day: int) -> int:
    """The option of a visit on a day; -1 when it cannot be made then."""
    for o in range(facts.visits[visit].first, facts.visits[visit].end):
        if facts.options[o].day == day:
            return o
    return -1


@kernel
def enter(facts: Facts, state: State, visit: int, s: int, window: int) -> None:
    """Books a visit into a shift, its order and times aside."""
    technician, day = facts.shifts[s].technician, facts.shifts[s].day
    client = facts.visits[visit].client
    state.totals[0] += facts.continuity[visit, technician] - facts.visits[visit].unplaced
    state.totals[0] += extra_price(facts.clients, state, client, technician)
    state.totals[2] += 1
    state.placed[visit].shift = s
    state.placed[visit].option = option_on(facts, visit, day)
    state.placed[visit].window = window
    state.routes[s].load += facts.visits[visit].load
    if client >= 0:
        state.clients[client].faces += state.faces[client, technician] == 0
        state.faces[client, technician] += 1
        state.on_day[client, day] += 1
        state.clients[client].visits += 1


@kernel
def leave(facts: Facts, state: State, visit: int) -> None:
    """Books a visit out of its shift, its order and times aside."""
    s = state.placed[visit].shift
    technician, day = facts.shifts[s].technician, facts.shifts[s].day
    client = facts.visits[visit].client
    if client >= 0:
        state.faces[client, technician] -= 1
        state.clients[client].faces -= state.faces[client, technician] == 0
        state.on_day[client, day] -= 1
        state.clients[client].visits -= 1
    state.totals[0] += facts.visits[visit].unplaced - facts.continuity[visit, technician]
    state.totals[0] -= extra_price(facts.clients, state, client, technician)
    state.totals[2] -= 1
    state.placed[visit].shift = -1
    state.routes[s].load -= facts.visits[visit].load


@kernel
def set_band(state: State, client: int, low: int, high: int) -> None:
    """Sets where a client's starts lie, and remembers where they lay before this round."""
    state.band_log[0, 0] += 1
    row = state.band_log[state.band_log[0, 0]]
    row[0] = client
    together = state.clients[client]
    row[1], row[2] = together.low, together.high
    together.low, together.high = low, high


@kernel
def choose_band(facts: Facts, state: State, visit: int, s: int, position: int) -> None:
    """Lays the band of a client around its first visit, which is placed already.

    At random: what suits the other visits shows when they are placed.
    """
    client = facts.visits[visit].client
    spread = facts.clients[client].spread
    set_band(state, client, -FAR, FAR)
    settle(facts, state, s)
    cheapest_times(facts, state, s, most_minutes(facts, state, s))
    take_windows(facts, state, s)
    start = state.times[position + 1, 1]
    idea, low = draw(state.random), start
    if idea < 0.5:
        low = start - int(draw(state.random) * (spread + 1))
    elif idea < 0.75:
        low = start - spread
    set_band(state, client, low, low + spread)


@kernel
def put_in(facts: Facts, state: State, visit: int, s: int, position: int, window: int) -> None:
    """Puts a visit before a position of a day; both are known to fit."""
    touch(state, s)
    route, client = state.routes[s], facts.visits[visit].client
    state.totals[3] += route.size == 0
    for p in range(route.size, position, -1):
        state.stops[s, p] = state.stops[s, p - 1]
    state.stops[s, position] = visit
    route.size += 1
    enter(facts, state, visit, s, window)
    if client >= 0 and facts.clients[client].spread >= 0 and state.clients[client].visits == 1:
        choose_band(facts, state, visit, s, position)
    settle(facts, state, s)


@kernel
def empty(facts: Facts, state: State, s: int) -> None:
    """Takes all stops out of a day that was touched."""
    route = state.routes[s]
    state.totals[3] -= route.size > 0
    for p in range(route.size):
        leave(facts, state, state.stops[s, p])
    route.size = 0
    settle(facts, state, s)


@kernel
def take_out(facts: Facts, state: State, s: int, first: int, end: int) -> None:
    """Takes out the stops from one position up to another.

    Where drives are no metric a day may get worse by having less to do; then it is emptied.
    """
    touch(state, s)
    size = state.routes[s].size
    for p in range(first, end):
        leave(facts, state, state.stops[s, p])
    for p in range(end, size):
        state.stops[s, p - end + first] = state.stops[s, p]
    state.routes[s].size = size - end + first
    state.totals[3] -= size > 0 and state.routes[s].size == 0
    if not settle(facts, state, s):
        empty(facts, state, s)


@kernel
def take_out_visit(facts: Facts, state: State, visit: int) -> None:
    """Takes a placed visit out of its day."""
    s = state.placed[visit].shift
    at = 0
    while state.stops[s, at] != visit:
        at += 1
    take_out(facts, state, s, at, at + 1)


@kernel
def is_broken(facts: Facts, state: State, client: int) -> bool:
    """Whether a client who wants all visits or none has only some."""
    if client < 0 or not facts.clients[client].all_or_none:
        return False
    row = facts.clients[client]
    return bool(0 < state.clients[client].visits < row.end - row.first)


@kernel
def take_out_client(facts: Facts, state: State, client: int) -> None:
    """Takes all visits of a client out of their days."""
    for m in range(facts.clients[client].first, facts.clients[client].end):
        if state.placed[facts.members[m]].shift >= 0:
            take_out_visit(facts, state, facts.members[m])


@kernel
def take_out_broken(facts: Facts, state: State) -> None:
    """Takes out every visit of clients who want all or none, of whom this round left some out."""
    i = 1
    while i <= state.touched[0]:
        s, again = state.touched[i], False
        for p in range(state.routes[s].saved_size + state.routes[s].size):
            visit = state.kept[SAVED, s, p]
            if p >= state.routes[s].saved_size:
                visit = state.stops[s, p - state.routes[s].saved_size]
            if is_broken(facts, state, facts.visits[visit].client):
                take_out_client(facts, state, facts.visits[visit].client)
                again = True
                break
        # Taking out may have changed a day that was looked at before.
        i = 1 if again else i + 1


@kernel
def take_back(facts: Facts, state: State) -> None:
    """Restores the days that were touched in this round, and the bands."""
    for i in range(1, state.touched[0] + 1):
        s = state.touched[i]
        state.totals[3] += (state.routes[s].saved_size > 0) - (state.routes[s].size > 0)
        for p in range(state.routes[s].size):
            leave(facts, state, state.stops[s, p])
        state.routes[s].size = 0
    for i in range(state.band_log[0, 0], 0, -1):
        row = state.band_log[i]
        state.clients[row[0]].low = row[1]
        state.clients[row[0]].high = row[2]
    for i in range(1, state.touched[0] + 1):
        s = state.touched[i]
        state.routes[s].size = state.routes[s].saved_size
        for p in range(state.routes[s].saved_size):
            visit = state.kept[SAVED, s, p]
            state.stops[s, p] = visit
            enter(facts, state, visit, s, state.kept[SAVED_WINDOW, s, p])
        settle(facts, state, s)
        if state.saved_routes[s].bends > 0:
            saved = state.saved_routes[s]
            state.routes[s].slots = saved.slots
            book(state, s, facts.shifts[s].technician, saved.paid, saved.price)
    forget(state)


@kernel
def forget(state: State) -> None:
    """Starts a new round: what has been done stays."""
    for i in range(1, state.touched[0] + 1):
        state.routes[state.touched[i]].saved_size = -1
    state.touched[0] = 0
    state.band_log[0, 0] = 0
