# Starts a PostgreSQL server of its own on a free port of this computer, and stops it again.
# Source it: start_postgresql sets POSTGRESQL_URL; stop_postgresql removes all of it.

start_postgresql() {
    local bin
    bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
    [ -n "$bin" ] || bin=$(dirname "$(command -v initdb)")
    POSTGRESQL_DIR=$(mktemp -d)
    POSTGRESQL_BIN=$bin
    local port
    port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
    # PostgreSQL refuses to run as root.
    [ "$(id -u)" = 0 ] && chown postgres "$POSTGRESQL_DIR"
    as_postgres "$bin/initdb" -D "$POSTGRESQL_DIR/data" -A trust -U postgres -E UTF8 >/dev/null
    as_postgres "$bin/pg_ctl" -D "$POSTGRESQL_DIR/data" -w -l "$POSTGRESQL_DIR/log" \
        -o "-p $port -k $POSTGRESQL_DIR -c listen_addresses=127.0.0.1 -c fsync=off" start >/dev/null
    POSTGRESQL_URL="postgresql+psycopg://postgres@127.0.0.1:$port/postgres"
}

stop_postgresql() {
    as_postgres "$POSTGRESQL_BIN/pg_ctl" -D "$POSTGRESQL_DIR/data" -m immediate stop >/dev/null
    rm -rf "$POSTGRESQL_DIR"
}

as_postgres() {
    if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}
