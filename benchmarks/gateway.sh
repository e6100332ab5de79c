#!/usr/bin/env bash
# The gateway's answers from memory against a bare Quarkus endpoint that returns as many bytes, and what passing through
# adds to the service's own answer; everything in turn, several times. Starts a stack of its own with made-up rows.
# usage: gateway.sh [TURNS] [SECONDS]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/..
turns=${1:-5} seconds=${2:-8}
port=${BENCHMARK_PORT:-18480} bare=$((${BENCHMARK_PORT:-18480} + 10))
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
pids=()

finish() {
    for pid in "${pids[@]}"; do
        kill "$pid" 2> "$work/kill.log" && wait "$pid" || true
    done
    "$root/peaceops" down --data "$work/data" > "$work/down.log" 2>&1 || true
    rm -rf "$work"
}
trap finish EXIT

rows() {
    echo month,country,mission,personnelType,female,male,total
    awk 'BEGIN { split("GHA RWA SEN ETH TZA UGA IND NPL PAK BGD FRA ITA CHN IDN URY", c, " ")
        split("UNMISS UNIFIL UNDOF UNFICYP", m, " "); split("troops experts-on-mission individual-police", t, " ")
        for (y = 2010; y <= 2013; y++) for (o = 1; o <= 12; o++) for (i in c) for (j in m) for (k in t) {
            f = (i * j + o) % 40; n = f + (i * 37 + j * 11 + y + o * 3) % 600
            printf "%d-%02d,%s,%s,%s,%d,%d,%d\n", y, o, c[i], m[j], t[k], f, n - f, n } }'
}

serve() { # A FILE, on a port of its own
    bare=$((bare + 1))
    QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$bare BARE_FILE=$1 \
        "$java" -XX:+UseSerialGC -Xmx256m -jar "$here/bare/target/quarkus-app/quarkus-run.jar" > "$work/bare.log" 2>&1 &
    pids+=($!)
    until curl -sf -o "$work/ready" "http://127.0.0.1:$bare/constant"; do sleep 0.2; done
}

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

rate() { # ADDRESS, wrk's flags…
    wrk -t1 -c16 -d"${seconds}s" "${@:2}" "$1" > "$work/wrk"
    ! grep -q 'Non-2xx' "$work/wrk" || { cat "$work/wrk" >&2; exit 1; }
    awk '/Requests\/sec/ { print $2 }' "$work/wrk"
}

latency() { "$java" "$here/Ask.java" "$1" 1 "$seconds" < "$work/path" | sed 's/.*median \([0-9.]*\) ms.*/\1/'; }

"$root/peaceops" up --background --data "$work/data" --port "$port"
rows > "$work/rows.csv"
"$root/peaceops" import "$work/rows.csv" --dataset=contributions --data "$work/data" > "$work/import.log"
gateway=http://127.0.0.1:$port
profile=$gateway/api/v1/profiles/countries/GHA
summary="$gateway/api/v1/contributions/summary?from=2012-01&to=2012-12&groupBy=month,country&size=200"
for name in profile summary; do
    curl -sf -D "$work/$name.head" -o "$work/$name.json" "${!name}"
    echo "$name: $(wc -c < "$work/$name.json") bytes"
done
serve "$work/profile.json" && bare_profile=http://127.0.0.1:$bare/constant
serve "$work/summary.json" && bare_summary=http://127.0.0.1:$bare/constant
token=$("$root/peaceops" token --role=editor --data "$work/data")
etag=$(sed -n 's/^[Ee][Tt][Aa][Gg]: *\(.*\)\r$/\1/p' "$work/summary.head")

measure() { # NAME, THE BARE ADDRESS, THE GATEWAY'S, wrk's flags for it…
    local one other
    one=$(rate "$2")
    other=$(rate "$3" "${@:4}")
    awk -v a="$other" -v b="$one" 'BEGIN { printf "%.2f\n", a / b }' >> "$work/$1.ratios"
    echo "turn $turn: $1 $other a second, bare $one, $(tail -1 "$work/$1.ratios")"
}

sleep 2 # what was asked meanwhile is from before the import no more
for turn in $(seq 0 "$turns"); do
    [ "$turn" != 1 ] || rm -f "$work"/*.ratios # the first one warms up
    measure profile "$bare_profile" "$profile"
    measure profile-with-token "$bare_profile" "$profile" -H "Authorization: Bearer $token"
    measure summary "$bare_summary" "$summary"
    measure summary-with-token "$bare_summary" "$summary" -H "Authorization: Bearer $token"
    measure summary-not-modified "$bare_summary" "$summary" -H "If-None-Match: $etag"
done

# a gateway that keeps nothing, so that each request passes through to the service, which has its answers ready
alone=$((bare + 1))
QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$alone PEACEOPS_GATEWAY_CACHE_MAX_SIZE=0 \
    PEACEOPS_GATEWAY_SERVICES_PROGRAMS_URL=http://127.0.0.1:$((port + 1)) \
    PEACEOPS_GATEWAY_SERVICES_PARTNERS_URL=http://127.0.0.1:$((port + 2)) \
    PEACEOPS_GATEWAY_SERVICES_METRICS_URL=http://127.0.0.1:$((port + 3)) \
    MP_JWT_VERIFY_PUBLICKEY_LOCATION=file:$(find "$work/data" -name '*public*' | head -1) \
    "$java" -XX:+UseSerialGC -Xmx256m -jar "$root/gateway/target/quarkus-app/quarkus-run.jar" > "$work/alone.log" 2>&1 &
pids+=($!)
until curl -sf -o "$work/ready" "http://127.0.0.1:$alone/q/health/live"; do sleep 0.2; done
for year in 2010 2011 2012 2013; do
    for month in 01 02 03 04 05 06 07 08 09 10 11 12; do
        for country in GHA RWA SEN ETH TZA UGA IND NPL PAK BGD FRA ITA CHN IDN URY; do
            echo "/api/v1/contributions?from=$year-$month&to=$year-$month&country=$country"
        done
    done
done > "$work/path"
for turn in $(seq 0 "$turns"); do
    direct=$(latency "http://127.0.0.1:$((port + 3))")
    through=$(latency "http://127.0.0.1:$alone")
    [ "$turn" = 0 ] || awk -v a="$through" -v b="$direct" 'BEGIN { printf "%.2f\n", a - b }' >> "$work/added"
    echo "turn $turn: through the gateway $through ms, at the service $direct ms"
done

for name in profile summary profile-with-token summary-with-token summary-not-modified; do
    echo "$name: median of the ratios $(median "$work/$name.ratios")"
done
echo "passing through adds $(median "$work/added") ms at the median"
