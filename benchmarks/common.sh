# What the measurements share: a database of their own, the service against it, a token.
# PostgreSQL is reached as psql reaches it: PGHOST, PGPORT, PGUSER, PGPASSWORD.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export PGHOST=${PGHOST:-127.0.0.1} PGPORT=${PGPORT:-5432} PGUSER=${PGUSER:-postgres}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
port=${BENCHMARK_PORT:-18083}
service=http://127.0.0.1:$port
work=$(mktemp -d)
jar=${JAR:-$here/../metrics-service/target/quarkus-app/quarkus-run.jar}
pids=()
databases=()

countries() {
    awk -F, '!/^#/ && $6 == "iso" {print $1}' "$here/../codelists/src/main/resources/org/peaceops/codelists/countries.csv" |
        head -n "${1:-999}" | paste -sd,
}

begin() { # NAME OF THE DATABASE
    [ -f "$jar" ] || { echo "no $jar: run ./mvnw package -DskipTests first" >&2; exit 1; }
    export PGDATABASE=$1
    databases+=("$1")
    trap finish EXIT
    reused=
    if [ -n "${REUSE:-}" ] && [ "$(psql -At -d postgres -c "select count(*) from pg_database where datname = '$1'")" = 1 ]; then
        reused=1
    else
        create "$1"
    fi
    openssl genrsa -out "$work/private.pem" 2048 2> "$work/openssl.log"
    openssl rsa -in "$work/private.pem" -pubout -out "$work/public.pem" 2>> "$work/openssl.log"
}

create() {
    psql -q -d postgres -c "drop database if exists $1 with (force)" \
        -c "create database $1 template template0 locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'" 2> "$work/psql.log" ||
        { cat "$work/psql.log" >&2; exit 1; }
}

finish() {
    for pid in "${pids[@]}"; do
        kill "$pid" 2> "$work/kill.log" && wait "$pid" || true
    done
    for database in "${databases[@]}"; do
        [ -n "${KEEP:-}" ] || psql -q -d postgres -c "drop database if exists $database with (force)" || true
    done
    rm -rf "$work"
}

start() { # FLAGS OF THE JVM…
    QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://$PGHOST:$PGPORT/$PGDATABASE" \
        QUARKUS_DATASOURCE_USERNAME=$PGUSER QUARKUS_DATASOURCE_PASSWORD=${PGPASSWORD:-none} \
        QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$port \
        MP_JWT_VERIFY_PUBLICKEY_LOCATION=file:$work/public.pem \
        "$java" -XX:+UseSerialGC "$@" -jar "$jar" > "$work/service.log" 2>&1 &
    local pid=$!
    pids+=("$pid")
    for _ in $(seq 600); do
        curl -sf -o "$work/ready" "$service/q/health/ready" && return
        kill -0 "$pid" 2> "$work/kill.log" || break
        sleep 0.5
    done
    cat "$work/service.log" >&2
    exit 1
}

base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

token() {
    local now head body
    now=$(date +%s)
    head=$(printf '{"alg":"RS256","typ":"JWT"}' | base64url)
    body=$(printf '{"iss":"https://peaceops.local","aud":"peaceops","sub":"benchmark","iat":%d,"exp":%d,"realm_access":{"roles":["importer"]}}' \
        "$now" $((now + 7200)) | base64url)
    printf '%s.%s.%s' "$head" "$body" "$(printf '%s.%s' "$head" "$body" | openssl dgst -sha256 -sign "$work/private.pem" -binary | base64url)"
}

now() { date +%s.%N; }

since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.2f", b - a }'; }

median() { grep . | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }


# Generated rows, without the service: countries, missions, types, share of the places that are used (of a thousand)
load() {
    psql -q -v ON_ERROR_STOP=1 -f "$here/sql/generate.sql"
    psql -q -v ON_ERROR_STOP=1 -v countries="$1" -v missions="$2" -v types="$3" -v share="$4" -f "$here/sql/load.sql"
}
