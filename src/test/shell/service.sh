# Functions for tests against the packaged service. Set `project`, `work` and `name` before.

fail() { echo "$name: $*" >&2; exit 1; }

stop() {
    if [ -n "${service:-}" ]; then
        kill "$service" 2>/dev/null || true
        wait "$service" || true # the service stops its database
    fi
    rm -rf "$work"
}

# Starts the service on free ports, with an embedded database, and sets url. A packaged build has a database with the
# first content; a copy saves most of the time of the start.
# Arguments: settings, such as -Dmonograph.pages.title=Test
start() {
    jar=$project/target/quarkus-app/quarkus-run.jar
    [ -f "$jar" ] || fail "$jar is missing; make it with ./mvnw -DskipTests package"
    jdk=$(cd "$project" && ./mvnw --version | sed -n 's/^Java version.*runtime: //p') # mvnw finds the JDK
    if cmp -s "$project/target/published/build" "$project/target/classes/META-INF/monograph-build"; then
        cp -a "$project/target/published" "$work/postgres"
    fi
    # long time limits, because the machine may be slow; the quick compiler alone, because the service runs for seconds
    MONOGRAPH_HTTP_DEADLINE=10m QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT=10m \
        QUARKUS_TRANSACTION_MANAGER_DEFAULT_TRANSACTION_TIMEOUT=10m \
        "$jdk/bin/java" -XX:TieredStopAtLevel=1 -Dquarkus.http.host=127.0.0.1 -Dquarkus.http.port=0 \
        -Dmonograph.database.directory="$work/postgres" "$@" -jar "$jar" >"$work/log" 2>&1 &
    service=$!
    seconds=0
    until url=$(sed -n 's|.*Listening on: \(http://[0-9.:]*\).*|\1|p' "$work/log") && [ -n "$url" ] && ready; do
        kill -0 "$service" 2>/dev/null || { cat "$work/log" >&2; fail "the service did not start"; }
        seconds=$((seconds + 1))
        [ $seconds -le 600 ] || { cat "$work/log" >&2; fail "the service was not ready after $seconds seconds"; }
        sleep 1
    done
}

ready() {
    node -e 'fetch(process.argv[1]).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))' "$url/q/health/ready"
}

require_node() {
    major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null) || major=0
    [ "$major" -ge 20 ] || fail "Node.js 20 or newer is needed, with npm"
}
