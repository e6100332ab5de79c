#!/usr/bin/env bash
# The whole dataset as CSV, some times one after the other; the heap is limited to 128 MiB.
# usage: export.sh [TURNS]
. "$(dirname "$0")/common.sh"
turns=${1:-5}
begin peaceops_export
start -Xmx128m -Xlog:gc:file="$work/gc.log" ${FLAGS:-}
load "$(countries 130)" 60 troops,experts-on-mission,individual-police,formed-police-units 115
address="$service/api/v1/datasets/contributions/export?format=csv"
rows=$(($(curl -sf "$address" | wc -l) - 1))
[ "$rows" = "$(psql -At -c "select count(*) from contribution")" ] || { echo "rows are missing: $rows" >&2; exit 1; }
for turn in $(seq "$turns"); do
    curl -sf -o "$work/all.csv" -w '%{time_total}\n' "$address" | tee -a "$work/exports" | sed "s/^/turn $turn: /; s/\$/ s/"
done
begun=$(now)
psql -q -c "\\copy (select * from contribution order by month, country, mission, personnel_type) to '$work/copied.csv' (format csv)"
echo "\\copy of the table's own columns: $(since "$begun") s"
echo "$rows rows, $(wc -c < "$work/all.csv") bytes, median $(median < "$work/exports") s:" \
    "$(awk -v n="$rows" -v t="$(median < "$work/exports")" 'BEGIN { printf "%.0f", n / t }') rows a second"
echo "heap after a collection: at most $(grep -o -- '->[0-9]*M' "$work/gc.log" | tr -dc '0-9\n' | sort -n | tail -1) MiB"
