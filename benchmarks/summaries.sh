#!/usr/bin/env bash
# Summaries that are not kept, over HTTP, against pgbench with the same statements; one after the other, some times.
# usage: summaries.sh [TURNS] [SECONDS]
. "$(dirname "$0")/common.sh"
turns=${1:-5} seconds=${2:-15} connections=${CONNECTIONS:-4}
begin peaceops_summaries
start -Xmx256m -Dpeaceops.answers.max-size=0 ${FLAGS:-}
load "$(countries 130)" 30 troops,experts-on-mission,individual-police,formed-police-units 70
for month in $(seq 0 359); do
    date -ud "1994-01-01 + $month months" '+/api/v1/contributions/summary?from=%Y-%m&to=%Y-%m&groupBy=mission'
done | shuf --random-source=<(yes) > "$work/paths"

bench() { pgbench -n -M prepared -c "$connections" -j 1 -T "$1" -f "$here/sql/summary.sql" 2> "$work/pgbench.log" | sed -n 's/^tps = \([0-9.]*\).*/\1/p'; }
ask() { "$java" "$here/Ask.java" "$service" "$connections" "$1" < "$work/paths" | sed 's/ .*//'; }

echo "to warm up: $(ask 40) and $(bench 5) a second"
for turn in $(seq "$turns"); do
    answers=$(ask "$seconds")
    transactions=$(bench "$seconds")
    awk -v a="$answers" -v b="$transactions" 'BEGIN { printf "%.3f\n", a / b }' >> "$work/ratios"
    echo "turn $turn: $answers answers, $transactions transactions of pgbench a second, $(tail -1 "$work/ratios")"
done
echo "$(psql -At -c "select count(*) from contribution") observations; median of the ratios: $(median < "$work/ratios")"
