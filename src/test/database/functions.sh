# Functions of the scripts here and in ../upgrade, which set `name`, for messages, and `required`.

project=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)
tests=$project/src/test/database
jar=$project/target/quarkus-app/quarkus-run.jar
PATH=$PATH:/usr/sbin # pgbouncer is here on Debian
limit=${MONOGRAPH_TEST_LIMIT:-600} # seconds to wait before failing
password=secret
postgres_programs=

fail() { echo "$name: $*" >&2; exit 1; }

# Skips the script if a program that it needs is missing.
skip() {
    [ "$required" = false ] || fail "$*"
    echo "$name: skipped: $*"
    exit 0
}

# Creates a working directory. At the end it and all started processes are removed.
begin() {
    major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null) || major=0
    [ "$major" -ge 20 ] || skip "Node.js 20 or newer is needed"
    [ -f "$jar" ] || fail "$jar is missing; make it with ./mvnw -DskipTests package"
    java=$(cd "$project" && ./mvnw --version | sed -n 's/^Java version.*runtime: //p')/bin/java # mvnw finds the JDK
    work=$(mktemp -d)
    chmod 711 "$work"
    trap end EXIT
    trap 'exit 1' HUP INT TERM
}

end() {
    for file in "$work"/*.pid; do
        [ ! -f "$file" ] || stop "$(basename "$file" .pid)"
    done
    end_postgres "$work/postgres" # ours
    end_postgres "$work/data/cluster" # left by a killed service
    rm -rf "$work"
}

end_postgres() { # cluster
    [ -f "$1/postmaster.pid" ] || return 0
    pid=$(head -n 1 "$1/postmaster.pid")
    while ps -o args= -p "$pid" | grep -qF "$work"; do # the process id may belong to another program by now
        kill -QUIT "$pid" 2>/dev/null || true
        sleep 0.1
    done
}

# Starts a program in the background. `name` identifies its log and its process.
launch() { # name program arguments…
    launched=$1
    shift
    : >"$work/$launched.log" # waiting code must not read the log of an earlier process
    (cd "$work" && exec "$@") >>"$work/$launched.log" 2>&1 &
    echo $! >"$work/$launched.pid"
}

# Ends a program, waits for its end, and sets `status` to its exit status.
stop() { # name signal
    pid=$(cat "$work/$1.pid")
    rm "$work/$1.pid"
    kill "-${2:-TERM}" "$pid" 2>/dev/null || true
    status=0
    wait "$pid" 2>/dev/null || status=$?
}

alive() { kill -0 "$(cat "$work/$1.pid")" 2>/dev/null; } # name

# Starts the service with only these environment variables. Time limits are long, because the machine may be slow. With
# the quick compiler alone a process that runs for seconds needs half the processor time.
service() { # name jar VARIABLE=value…
    service=$1 of=$2
    shift 2
    launch "$service" env -i PATH="$PATH" HOME="$HOME" \
        MONOGRAPH_HTTP_DEADLINE=10m MONOGRAPH_HTTP_LIMITS_BODY_TIME=10m \
        QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT=10m \
        QUARKUS_TRANSACTION_MANAGER_DEFAULT_TRANSACTION_TIMEOUT=10m \
        QUARKUS_VERTX_MAX_EVENT_LOOP_EXECUTE_TIME=10m "$@" \
        "$java" -XX:TieredStopAtLevel=1 -Dquarkus.http.host=127.0.0.1 -Dquarkus.http.port=0 -jar "$of"
}

# Waits until all are ready.
await_ready() { # name…
    for waited in "$@"; do
        seconds=0
        until [ -n "$(url "$waited")" ] && client ready "$(url "$waited")"; do
            alive "$waited" || { cat "$work/$waited.log" >&2; fail "$waited did not start"; }
            seconds=$((seconds + 1))
            [ $seconds -le "$limit" ] || { cat "$work/$waited.log" >&2; fail "$waited was not ready after $limit seconds"; }
            sleep 1
        done
    done
}

url() { sed -n 's|.*Listening on: \(http://[0-9.:]*\).*|\1|p' "$work/$1.log"; } # name

client() { node "$tests/client.mjs" "$@"; }

free_port() { client freePort; }

# Finds the newest PostgreSQL of Debian's packages.
find_postgres() {
    for programs in /usr/lib/postgresql/*/bin; do
        [ ! -x "$programs/postgres" ] || [ ! -x "$programs/psql" ] || postgres_programs=$programs
    done
    [ -n "$postgres_programs" ] || skip "no PostgreSQL is installed (apt-get install postgresql)"
    major=$("$postgres_programs/postgres" --version | sed 's/[^0-9]*\([0-9]*\).*/\1/')
    [ "$major" -ge 15 ] || skip "PostgreSQL $major is installed, and the service needs 15 or newer"
    [ "$(id -u)" != 0 ] || id postgres >/dev/null 2>&1 || skip "root cannot run PostgreSQL, and there is no user postgres"
}

# Runs one of its programs, as the user postgres if this is root.
postgres() { # program arguments…
    program=$postgres_programs/$1
    shift
    if [ "$(id -u)" = 0 ]; then
        (cd "$work" && setpriv --reuid=postgres --regid=postgres --init-groups "$program" "$@")
    else
        "$program" "$@"
    fi
}

# Creates a new server with a database that belongs to the user of the service, who is not a superuser.
make_postgres() {
    mkdir "$work/postgres"
    [ "$(id -u)" != 0 ] || chown postgres "$work/postgres"
    echo "$password" >"$work/password"
    postgres_port=$(free_port)
    postgres initdb -D "$work/postgres" -U postgres -A scram-sha-256 --pwfile="$work/password" \
        --locale=C.UTF-8 -E UTF8 >"$work/initdb.log" || fail "initdb: $(cat "$work/initdb.log")"
    start_postgres
    with_password psql -h 127.0.0.1 -p "$postgres_port" -U postgres -d postgres -Xqv ON_ERROR_STOP=1 \
        -c "create role monograph login password '$password'" -c "create database monograph owner monograph"
}

start_postgres() {
    try_postgres || fail "PostgreSQL did not start: $(cat "$work/postgres/log")"
}

try_postgres() {
    postgres pg_ctl -D "$work/postgres" -w -t "$limit" -l "$work/postgres/log" \
        -o "-p $postgres_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=" start >/dev/null 2>&1
}

with_password() { # program arguments…
    program=$postgres_programs/$1
    shift
    PGPASSWORD=$password "$program" "$@"
}

# Runs statements in one transaction as the user of the service, and prints values.
sql() {
    with_password psql -h 127.0.0.1 -p "$postgres_port" -U monograph -d monograph -XqAtv ON_ERROR_STOP=1 -c "$1"
}

# Publishes without a change; prints the version.
raise='update content_version set version = version + 1, updated_at = now() returning version'

# Settings for an instance that uses the database, or pgbouncer, at a port.
database_at() { # port parameters
    echo "QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:$1/monograph${2:-}" \
        "QUARKUS_DATASOURCE_USERNAME=monograph QUARKUS_DATASOURCE_PASSWORD=$password"
}
