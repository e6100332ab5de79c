#!/usr/bin/env bash
# Kept answers of the gateway, in turn with a bare Quarkus endpoint that returns the same bytes, as one writes it (on a
# worker thread) and on the event loop; a pass-through against the service's own port. Brings up a stack of its own.
# usage: gateway.sh [TURNS] [SECONDS]
. "$(dirname "$0")/common.sh"
turns=${1:-5} seconds=${2:-10}
root=$(cd "$here/.." && pwd)
data=${DATA:-$work/data}
port=${BENCHMARK_PORT:-18080}
gateway=http://127.0.0.1:$port metrics=http://127.0.0.1:$((port + 3)) bare=http://127.0.0.1:$((port + 9))
jar=$here/bare/target/quarkus-app/quarkus-run.jar
profile=/api/v1/profiles/countries/GHA
summary="/api/v1/contributions/summary?from=2014-02&to=2014-02&groupBy=country"
passed="/api/v1/datasets/contributions/imports?size=1"
peaceops() { "$root/peaceops" "$@" --data="$data"; }

end() {
    peaceops down > "$work/down.log" 2>&1 || true
    finish
}

# The first start after a build has the quick compiler alone, and makes the start-up caches of the next.
bring_up() {
    peaceops up --background --port="$port" > "$work/up.log" 2>&1 || { cat "$work/up.log" >&2; exit 1; }
    for _ in $(seq 600); do
        is_cached && return
        if [ "$(find "$data/aot" -newer "$work/up.log" -name 'gateway-*' ! -name '*draft*' 2> "$work/find.log" | wc -l)" -gt 0 ] && ! is_training; then
            peaceops down > "$work/down.log"
            peaceops up --background --port="$port" > "$work/up.log"
            return
        fi
        sleep 1
    done
    echo "no start-up cache was made in $data/aot" >&2
    exit 1
}

is_cached() { ps -eo args | grep -q "[-]XX:AOTCache=$data/aot/gateway"; }

is_training() { ps -eo args | grep -q "[-]XX:AOTCacheOutput=$data/aot"; }

# 60 countries in 4 missions over 24 months, so that a profile has all its parts
delivery() {
    echo month,country,mission,personnelType,female,male,total
    for month in 2012-{03..12} 2013-{01..12} 2014-{01..02}; do
        for country in GHA ${few//,/ }; do
            for mission in MINUSMA UNIFIL UNMISS UNAMID; do
                echo "$month,$country,$mission,troops,$((RANDOM % 40)),500" | awk -F, '{ print $0 "," $5 + $6 }'
            done
        done
    done | sort -u -t, -k1,4
}

load_data() {
    few=$(countries 60)
    [ -n "${DELIVERY:-}" ] || delivery > "$work/delivery.csv"
    peaceops import "${DELIVERY:-$work/delivery.csv}" > "$work/import.log" 2>&1 || { cat "$work/import.log" >&2; exit 1; }
}

# an answer with a part missing has no ETag; the first ones may be late
whole() { # PATH FILE
    for _ in $(seq 30); do
        [ -n "$(etag "$1")" ] && mv "$work/body" "$2" && return
        sleep 1
    done
    echo "no whole answer at $1" >&2
    exit 1
}

start_bare() {
    (cd "$root" && ./mvnw -q -f benchmarks/bare package -DskipTests -Dspotless.check.skip) || exit 1
    mkdir -p "$work/answers"
    whole "$profile" "$work/answers/profile"
    whole "$summary" "$work/answers/summary"
    QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=${bare##*:} \
        "$java" -XX:+UseSerialGC -Xmx256m -Dbare.answers="$work/answers" -jar "$jar" > "$work/bare.log" 2>&1 &
    pids+=("$!")
    curl -sf --retry 60 --retry-delay 1 --retry-connrefused -o "$work/ready" "$bare/summary"
}

rate() { # HEADERS AND ADDRESS…
    wrk -t1 -c32 -d"$seconds"s "$@" > "$work/wrk.log"
    if grep -q "Non-2xx\|Socket errors" "$work/wrk.log"; then cat "$work/wrk.log" >&2; fi
    awk '/Requests\/sec/ { print $2 }' "$work/wrk.log"
}

# milliseconds at the median, one request at a time
median_of() {
    wrk -t1 -c1 -d"$seconds"s --latency "$1" |
        awk '/ 50%/ { f = $2 ~ /us$/ ? 0.001 : $2 ~ /ms$/ ? 1 : 1000; sub(/[mu]?s$/, "", $2); median = $2 * f }
             END { if (median == 0) { print "nothing was answered" > "/dev/stderr"; exit 1 } print median }'
}

compare() { # NAME, CONSTANT, HEADERS AND ADDRESS…
    local name=$1 constant=$2 worker loop kept
    shift 2
    worker=$(rate "$bare/$constant")
    loop=$(rate "$bare/event-loop/$constant")
    kept=$(rate "$@")
    percent "$kept" "$worker" >> "$work/$name"
    percent "$kept" "$loop" >> "$work/$name-loop"
    printf '%s: bare %.0f/s, bare on the event loop %.0f/s, gateway %.0f/s\n' "$name" "$worker" "$loop" "$kept"
}

percent() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.0f\n", 100 * a / b }'; }

etag() { curl -sf -o "$work/body" -D - "$gateway$1" | tr -d '\r' | awk 'tolower($1) == "etag:" { print $2 }'; }

turn() {
    compare profile profile "$gateway$profile"
    compare summary summary "$gateway$summary"
    compare profile-token profile -H "Authorization: Bearer $token" "$gateway$profile"
    compare summary-token summary -H "Authorization: Bearer $token" "$gateway$summary"
    compare profile-304 profile -H "If-None-Match: $(etag "$profile")" "$gateway$profile"
    compare summary-304 summary -H "If-None-Match: $(etag "$summary")" "$gateway$summary"
    local own through
    own=$(median_of "$metrics$passed")
    through=$(median_of "$gateway$passed")
    awk -v t="$through" -v o="$own" 'BEGIN { printf "%.2f\n", t - o }' >> "$work/passed"
    echo "pass-through: own port $own ms, gateway $through ms"
}

command -v wrk > "$work/wrk.log" || { echo "wrk is missing: apt-get install wrk" >&2; exit 1; }
trap end EXIT
bring_up
load_data
token=$(peaceops token --role reader | tail -1)
start_bare
echo "profile $(wc -c < "$work/answers/profile") bytes, summary $(wc -c < "$work/answers/summary") bytes; $turns turns of $seconds s"
turn > "$work/warm"
rate "$metrics$passed" >> "$work/warm"
rate "$gateway$passed" >> "$work/warm"
rm -f "$work"/profile* "$work"/summary* "$work/passed"
for n in $(seq "$turns"); do
    echo "turn $n"
    turn
done
echo "medians, the gateway's rate in percent of the bare endpoint's, and of the one's on the event loop:"
for name in profile summary profile-token summary-token profile-304 summary-304; do
    echo "  $name $(median < "$work/$name") %, $(median < "$work/$name-loop") %"
done
echo "  pass-through adds $(median < "$work/passed") ms"
