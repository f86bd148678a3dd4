"""A whole schedule goes to a shared database and back, or nothing of it does."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, event, func, insert, inspect, make_url, select, text
from sqlalchemy.exc import DBAPIError

from scheduler.app import Application
from scheduler.errors import Cancelled, UserError
from scheduler.model.decisions import ChangeSet
from scheduler.model.everything import metadata
from scheduler.model.kinds import FeedLevel
from scheduler.moving import Moving, with_password, without_password
from scheduler.sample.company import make_sample
from scheduler.store.ends import held
from scheduler.store.engine import Store, connect, hide_password
from scheduler.store.schema import HEAD, open_schedule
from scheduler.views.moving import MoveProgress, Step
from tests.conftest import TODAY, KeysInMemory
from tests.store.older import older

postgres = pytest.mark.postgres
NO_SERVER = "postgresql://mia:secret-word@127.0.0.1:1/familiar"


@pytest.fixture(scope="module")
def whole_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A schedule with a row in every table."""
    file = tmp_path_factory.mktemp("whole") / "dorothy.familiar"
    store = connect(str(file))
    older(store, HEAD)
    store.close()
    return file


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample company."""
    file = tmp_path_factory.mktemp("sample") / "sample.familiar"
    store = open_schedule(str(file), create=True)
    make_sample(store, today=date(2026, 11, 23))
    store.close()
    return file


@pytest.fixture
def file(whole_file: Path, tmp_path: Path) -> Path:
    """A copy of the schedule with a row in every table."""
    return Path(shutil.copy(whole_file, tmp_path / "dorothy.familiar"))


def move(source: str | Path, target: str | Path, **how: Any) -> int:
    """Move a schedule; returns how many rows there are."""
    store = connect(str(source))
    try:
        return Moving(store).move(str(target), **how).rows
    finally:
        store.close()


def refusal(source: str | Path, target: str | Path, **how: Any) -> str:
    """The sentence that refuses a move."""
    with pytest.raises(UserError) as problem:
        move(source, target, **how)
    return str(problem.value)


def rows_of(target: str | Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, in order."""
    store = connect(str(target))
    try:
        with store.reading() as session:
            return {
                name: sorted(map(tuple, session.execute(select(one))), key=lambda row: row[0])
                for name, one in metadata.tables.items()
            }
    finally:
        store.close()


def kept_in(file: Path) -> dict[str, list[tuple[Any, ...]]]:
    """What a file keeps, by plain SQL: the names in it, the counters of ids, and every value."""
    with closing(sqlite3.connect(file)) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        ).fetchall()
        found = {
            name: sorted(connection.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
            for (name,) in tables
        }
        shape = connection.execute("SELECT type, name FROM sqlite_master ORDER BY 1, 2")
        return found | {"": shape.fetchall()}


def tables_in(url: str) -> list[str]:
    """The tables that a database has."""
    engine = create_engine(url)
    try:
        return inspect(engine).get_table_names()
    finally:
        engine.dispose()


@pytest.fixture
def run(new_database: str) -> Iterator[Any]:
    """Runs a statement at the database."""
    engine = create_engine(new_database, isolation_level="AUTOCOMMIT")

    def statement(words: str) -> Any:
        with engine.connect() as connection:
            result = connection.execute(text(words))
            return result.scalars().all() if result.returns_rows else None

    yield statement
    engine.dispose()


@postgres
def test_every_table_arrives_as_it_is_there_and_back(
    file: Path, new_database: str, tmp_path: Path
) -> None:
    before = rows_of(file)
    assert all(before.values())
    told: list[MoveProgress] = []
    rows = move(file, new_database, on_progress=told.append)
    assert rows == sum(map(len, before.values()))
    assert rows_of(new_database) == before
    back = tmp_path / "back.familiar"
    assert move(new_database, back) == rows
    assert rows_of(back) == rows_of(file) == before

    assert [told[0].step, told[1].step, told[-1].step] == [Step.READ, Step.COPY, Step.COMPARE]
    assert {one.table for one in told[1:]} == set(metadata.tables)
    assert told[-1].fraction == 1
    assert all(one.rows <= one.all_rows for one in told)


@postgres
def test_the_sample_company_comes_back_as_the_file_it_was(
    sample_file: Path, new_database: str, tmp_path: Path
) -> None:
    before = kept_in(sample_file)
    move(sample_file, new_database)
    move(new_database, tmp_path / "back.familiar")
    after = kept_in(tmp_path / "back.familiar")
    assert after.keys() == before.keys()
    for name in before:
        assert after[name] == before[name], name
    assert kept_in(sample_file) == before


@postgres
def test_the_shape_is_that_of_a_database_that_began_as_one(
    file: Path, new_database: str, empty_database: str
) -> None:
    move(file, new_database)
    began = make_url(new_database).set(database=empty_database)
    assert _shape(new_database) == _shape(began.render_as_string(hide_password=False))


def _shape(url: str) -> Any:
    store = connect(url)
    try:
        with store.reading() as session:
            constraints = session.execute(
                text(
                    "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid)"
                    " FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2"
                )
            ).all()
            indexes = session.execute(
                text(
                    "SELECT tablename, indexname, indexdef FROM pg_indexes"
                    " WHERE schemaname = 'public' ORDER BY 1, 2"
                )
            ).all()
            columns = session.execute(
                text(
                    "SELECT table_name, column_name, data_type, is_nullable, column_default"
                    " FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2"
                )
            ).all()
        return constraints, indexes, columns
    finally:
        store.close()


@postgres
@pytest.mark.parametrize("back", [False, True])
def test_the_number_of_a_removed_row_is_never_given_again(
    file: Path, new_database: str, tmp_path: Path, back: bool
) -> None:
    with Application.open(str(file), create=False, today=TODAY, actor="Mia") as app:
        office = app.records.offices()[0].id
        form = replace(app.records.technician_form(1), id=None, name="Cleo Park", external_id=None)
        cleo = app.records.save_technician(form)
        assert app.history.undo_last(office) is not None
    target = new_database
    move(file, target)
    if back:
        target = str(tmp_path / "back.familiar")
        move(new_database, target)
    with Application.open(target, create=False, today=TODAY, actor="Mia") as app:
        assert app.records.save_technician(replace(form, name="Dan Wu")) == cleo + 1


@postgres
def test_what_was_done_before_is_taken_back_after(
    sample_file: Path, new_database: str, tmp_path: Path
) -> None:
    file = shutil.copy(sample_file, tmp_path / "sample.familiar")
    with Application.open(str(file), create=False, actor="Mia") as app:
        office = app.records.offices()[0].id
        form = app.records.technician_form(1)
        app.records.save_technician(replace(form, name="Somebody else", notes="New."))
    move(file, new_database)
    with Application.open(new_database, create=False, actor="Mia") as app:
        assert app.is_sample
        assert app.records.technician_form(1).name == "Somebody else"
        assert app.history.undo_last(office) is not None
        back = app.records.technician_form(1)
        assert (back.name, back.notes) == (form.name, form.notes)


@postgres
def test_calendars_say_the_same_to_the_letter(
    sample_file: Path, new_database: str, tmp_path: Path
) -> None:
    move(sample_file, new_database)
    said = []
    for name, target in (("file", str(sample_file)), ("database", new_database)):
        with Application.open(target, create=False, actor="Mia") as app:
            app.feeds.export(tmp_path / name, FeedLevel.FULL_BRIEF)
        said.append({one.name: one.read_bytes() for one in (tmp_path / name).iterdir()})
    assert said[0]
    assert said[0] == said[1]


@postgres
def test_an_older_file_is_brought_to_this_version_in_a_copy(
    new_database: str, tmp_path: Path
) -> None:
    file = tmp_path / "first.familiar"
    store = connect(str(file))
    older(store, "0001")
    store.close()
    before = file.read_bytes()
    move(file, new_database)
    assert file.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir() if "familiar" in one.name] == [file.name]
    with Application.open(new_database, create=False, today=TODAY) as app:
        assert [row.name for row in app.records.offices()] == ["Manhattan"]


@postgres
def test_a_database_of_which_only_the_tables_are_there_is_empty(
    file: Path, new_database: str
) -> None:
    open_schedule(new_database, create=True).close()
    move(file, new_database)
    assert rows_of(new_database) == rows_of(file)


@postgres
def test_what_the_database_cannot_keep_is_named_and_nothing_is_left(
    file: Path, new_database: str, tmp_path: Path
) -> None:
    for value, named in (("'x' || hex(zeroblob(100))", "name"), ("'a' || char(0)", "name")):
        broken = Path(shutil.copy(file, tmp_path / "broken.familiar"))
        with closing(sqlite3.connect(broken)) as connection, connection:
            connection.execute(f"UPDATE client SET {named} = {value} WHERE id = 1")
        said = refusal(broken, new_database)
        assert said.startswith(f"Number 1 of “client” has a value in “{named}” that")
        assert tables_in(new_database) == []
    with closing(sqlite3.connect(broken)) as connection, connection:
        connection.execute("UPDATE client SET name = 'Dorothy'")
        connection.execute("UPDATE visit SET price_minor = 3000000000 WHERE id = 2")
    assert refusal(broken, new_database).startswith("Number 2 of “visit” has a value in “price_mi")
    assert tables_in(new_database) == []


@postgres
@pytest.mark.parametrize("to_file", [False, True])
def test_what_belongs_to_nothing_is_refused(
    file: Path, new_database: str, tmp_path: Path, to_file: bool
) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE visit SET client_id = 99 WHERE id = 2")
    target = str(tmp_path / "other.familiar") if to_file else new_database
    assert "belongs to something that is not there" in refusal(file, target)
    assert not Path(target).exists()
    assert tables_in(new_database) == []


@postgres
def test_what_does_not_arrive_as_it_was_is_noticed(file: Path, new_database: str, run: Any) -> None:
    open_schedule(new_database, create=True).close()
    run(
        "CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN NEW.price_minor := NEW.price_minor + 1; RETURN NEW; END $$"
    )
    run("CREATE TRIGGER spoil BEFORE INSERT ON visit FOR EACH ROW EXECUTE FUNCTION spoil()")
    assert refusal(file, new_database).startswith("The table “visit” did not arrive as it is")
    assert not any(rows_of(new_database).values())


@postgres
def test_what_is_saved_meanwhile_is_not_lost_without_a_word(file: Path, new_database: str) -> None:
    def save(progress: MoveProgress) -> None:
        if progress.step is Step.COMPARE and progress.table == "visit":
            with Application.open(str(file), create=False, today=TODAY, actor="Lena") as app:
                form = app.records.technician_form(1)
                app.records.save_technician(replace(form, notes=f"{form.notes}!"))

    assert "Somebody changed" in refusal(file, new_database, on_progress=save)
    assert tables_in(new_database) == []
    move(file, new_database)
    assert rows_of(new_database) == rows_of(file)


def test_nobody_writes_while_the_end_is_saved(store: Store) -> None:
    change = insert(ChangeSet).values(
        command="x", actor="Lena", reason="", summary={}, at=datetime.now(UTC), lines=[]
    )

    def save() -> None:
        with store.writing() as session:
            if store.file is None:
                session.execute(text("SET LOCAL lock_timeout = '50ms'"))
            else:
                pytest.fail("a file that is held was written")
            session.execute(change)

    if store.file is not None:
        event.listen(store.engine, "connect", lambda raw, _: raw.execute("PRAGMA busy_timeout = 0"))
    with held(store) as last:
        assert last == 0
        with pytest.raises(UserError, match="Another program is writing"):
            save()
        with store.reading() as session:
            assert session.scalar(select(func.count()).select_from(ChangeSet)) == 0


@postgres
@pytest.mark.parametrize("to_file", [False, True])
def test_it_can_be_stopped_until_the_end(
    file: Path, new_database: str, tmp_path: Path, to_file: bool
) -> None:
    target = str(tmp_path / "other.familiar") if to_file else new_database
    whole: list[MoveProgress] = []
    move(file, tmp_path / "whole.familiar", on_progress=whole.append)
    (tmp_path / "whole.familiar").unlink()
    for after in (0, len(whole) // 2, len(whole) - 1):
        told: list[MoveProgress] = []
        with pytest.raises(Cancelled):
            move(
                file,
                target,
                on_progress=told.append,
                cancelled=lambda told=told, after=after: len(told) > after,
            )
        assert len(told) == after + 1
        assert tables_in(new_database) == []
        # What is beside the file is SQLite's own.
        assert all(path.name.startswith(file.name) for path in tmp_path.iterdir())


def test_a_file_is_copied_to_another_one(file: Path, tmp_path: Path) -> None:
    move(file, tmp_path / "other.familiar")
    assert rows_of(tmp_path / "other.familiar") == rows_of(file)


def test_places_that_cannot_be_moved_to(file: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(file, tmp_path / "other.familiar"))
    before = other.read_bytes()
    assert "is there already, and nothing is written over" in refusal(file, other)
    assert "is there already" in refusal(file, tmp_path)
    assert other.read_bytes() == before
    link = tmp_path / "link.familiar"
    link.symlink_to(file)
    for same in (file, link, f"sqlite:///{file}"):
        assert "The schedule is in" in refusal(file, same)
    assert "There is no folder" in refusal(file, tmp_path / "none" / "new.familiar")
    assert "not a file or a postgresql:// address" in refusal(file, "mysql://mia@host/familiar")
    said = refusal(file, NO_SERVER)
    assert said.startswith("The server of postgresql://mia:***@127.0.0.1:1/familiar cannot be rea")
    assert "secret-word" not in said


def test_schedules_that_cannot_be_moved(file: Path, tmp_path: Path) -> None:
    target = tmp_path / "new.familiar"
    assert "There is no schedule at" in refusal(tmp_path / "none.familiar", target)
    text_file = tmp_path / "list.csv"
    text_file.write_text("number,name\n" * 100)
    assert "cannot be read (file is not a database)" in refusal(text_file, target)
    strange = tmp_path / "strange.db"
    with closing(sqlite3.connect(strange)) as connection, connection:
        connection.execute("CREATE TABLE thing (id INTEGER)")
    assert "is not a Familiar schedule" in refusal(strange, target)
    newer = Path(shutil.copy(file, tmp_path / "newer.familiar"))
    with closing(sqlite3.connect(newer)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert f"{newer} was made by a newer Familiar" in refusal(newer, target)
    cut = tmp_path / "cut.familiar"
    cut.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    assert str(cut) in refusal(cut, target)
    assert not target.exists()


@postgres
def test_what_extensions_of_the_server_keep_is_no_schedule(
    file: Path, new_database: str, run: Any
) -> None:
    try:
        run("CREATE EXTENSION pg_stat_statements")
    except DBAPIError as problem:
        pytest.skip(f"the server has no such extension: {problem.orig}")
    assert Moving(connect(str(file))).look(new_database).offices
    assert move(file, new_database)
    assert "There is a schedule" in refusal(file, new_database)


@postgres
def test_databases_that_cannot_be_moved_to(
    file: Path, new_database: str, run: Any, tmp_path: Path
) -> None:
    run("CREATE TABLE invoice (id INTEGER)")
    said = refusal(file, new_database)
    assert "used for something else (it has a table “invoice”)" in said
    run("DROP TABLE invoice")

    run("CREATE ROLE guest LOGIN PASSWORD 'open-sesame'")
    try:
        guest = make_url(new_database).set(username="guest", password="open-sesame")
        said = refusal(file, guest.render_as_string(hide_password=False))
        assert said.startswith("The user guest may not make tables in postgresql+psycopg://guest:*")
        assert "open-sesame" not in said
    finally:
        run("DROP ROLE guest")
    nobody = make_url(new_database).set(database="nowhere").render_as_string(hide_password=False)
    assert "There is no database of that name" in refusal(file, nobody)

    move(file, new_database)
    before = rows_of(new_database)
    assert "is a schedule in" in (said := refusal(file, new_database))
    assert "(Manhattan)" in said
    assert "The schedule is in" in refusal(
        new_database, make_url(new_database).set(host="localhost").render_as_string(False)
    )
    assert rows_of(new_database) == before
    run("UPDATE alembic_version SET version_num = '9999'")
    assert "a newer Familiar" in refusal(new_database, tmp_path / "back.familiar")
    run("UPDATE alembic_version SET version_num = '0001'")
    assert "of an older Familiar" in refusal(new_database, tmp_path / "back.familiar")
    assert "is a schedule in" in refusal(file, new_database)


@postgres
def test_of_two_who_move_to_one_place_one_is_refused(
    file: Path, new_database: str, run: Any
) -> None:
    said = []

    def another(progress: MoveProgress) -> None:
        if progress.step is Step.COPY and not said:
            said.append(refusal(file, new_database))

    move(file, new_database, on_progress=another)
    assert "Another program is moving a schedule to" in said[0]


@postgres
def test_a_database_without_all_letters_is_refused(file: Path, new_database: str, run: Any) -> None:
    name = "latin_letters"
    run(f"CREATE DATABASE {name} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    try:
        latin = make_url(new_database).set(database=name).render_as_string(hide_password=False)
        assert "cannot keep the letters of all languages (LATIN1)" in refusal(file, latin)
    finally:
        run(f"DROP DATABASE {name} WITH (FORCE)")


@postgres
def test_a_look_changes_nothing(file: Path, new_database: str) -> None:
    store = connect(str(file))
    look = Moving(store).look(new_database)
    store.close()
    assert (look.offices, look.clients, look.technicians) == (("Manhattan",), 1, 2)
    assert (look.visits, look.changes) == (4, len(rows_of(file)["change_set"]))
    assert look.source == str(file)
    assert not look.exposed
    assert tables_in(new_database) == []


def test_what_lies_in_the_key_store_is_counted(file: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE feed_way SET user_name = 'ana'")
        connection.execute("UPDATE own_calendar SET code = 'abc'")
    store = connect(str(file))
    assert Moving(store).look(str(tmp_path / "new.familiar")).passwords == 2
    store.close()


def test_passwords_and_addresses_part_and_meet() -> None:
    address = "postgresql://mia:p%40ss@host/familiar?sslmode=require"
    bare = "postgresql://mia@host/familiar?sslmode=require"
    assert without_password(address) == (bare, "p@ss")
    assert without_password(f"{bare}&password=p%40ss") == (bare, "p@ss")
    assert with_password(bare, "p@ss") == address
    assert without_password(bare) == (bare, "")
    assert with_password(f" {bare}", "") == bare
    assert with_password("schedule", "p@ss") == "schedule"


def test_addresses_are_taken_as_servers_give_them() -> None:
    store = connect("postgres://mia:secret-word@host/familiar?sslmode=require")
    assert store.url == "postgresql://mia@host/familiar?sslmode=require"
    assert store.target == "postgresql://mia:***@host/familiar?sslmode=require"
    store.close()
    store = connect("postgresql://mia@host/familiar?password=secret-word")
    assert store.engine.url.password == "secret-word"
    assert store.url == "postgresql://mia@host/familiar"
    store.close()
    assert "word" not in hide_password("postgresql://mia:secret@word@host/familiar")
    assert "open" not in hide_password("postgresql://mia@host/familiar?password=open&a=b")


def test_a_password_is_kept_for_the_next_time(keys: KeysInMemory) -> None:
    store = connect("postgresql://mia:secret-word@host/familiar")
    assert connect(store.url).engine.url.password is None
    store.keep_password()
    again = connect(store.url)
    assert again.engine.url.password == "secret-word"
    assert connect("postgresql://mia:other@host/familiar").engine.url.password == "other"
    assert connect("postgresql://lena@host/familiar").engine.url.password is None
    assert list(keys.kept.values()) == ["secret-word"]
