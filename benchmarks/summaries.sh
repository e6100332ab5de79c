#!/usr/bin/env bash
# Summaries that are not kept, over HTTP, against pgbench with the same statements; one after the other, some times.
# usage: summaries.sh [TURNS] [SECONDS]
. "$(dirname "$0")/common.sh"
turns=${1:-5} seconds=${2:-15} connections=${CONNECTIONS:-4}
begin peaceops_summaries
start -Xmx256m -Dpeaceops.answers.max-size=0 ${FLAGS:-}
load "$(countries 130)" 30 troops,experts-on-mission,individual-police,formed-police-units 70
summary=/api/v1/contributions/summary
for month in $(seq 0 359); do
    date -ud "1994-01-01 + $month months" "+$summary?from=%Y-%m&to=%Y-%m&groupBy=mission"
done | shuf --random-source=<(yes) > "$work/month-by-mission"
for year in $(seq 1994 2023); do
    echo "$summary?from=$year-01&to=$year-12&groupBy=year,country&statistic=average&size=200"
done | shuf --random-source=<(yes) > "$work/year-by-country"

bench() { pgbench -n -M prepared -c "$connections" -j 1 -T "$2" -f "$here/sql/$1.sql" 2> "$work/pgbench.log" | sed -n 's/^tps = \([0-9.]*\).*/\1/p'; }
ask() { "$java" "$here/Ask.java" "$service" "$connections" "$2" < "$work/$1" | sed 's/ .*//'; }

for shape in month-by-mission year-by-country; do
    echo "$shape, to warm up: $(ask $shape 60) and $(bench $shape 5) a second"
    for turn in $(seq "$turns"); do
        answers=$(ask $shape "$seconds")
        transactions=$(bench $shape "$seconds")
        awk -v a="$answers" -v b="$transactions" 'BEGIN { printf "%.3f\n", a / b }' >> "$work/$shape.ratios"
        echo "turn $turn: $answers answers, $transactions transactions of pgbench a second, $(tail -1 "$work/$shape.ratios")"
    done
    echo "$shape: $(psql -At -c "select count(*) from contribution") observations; median of the ratios: $(median < "$work/$shape.ratios")"
done
