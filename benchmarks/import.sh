#!/usr/bin/env bash
# A file of 1,000,000 rows imported, and \copy of the same rows into the same table; one after the other, three times.
# usage: import.sh [ROWS] [TURNS]
. "$(dirname "$0")/common.sh"
rows=${1:-1000000} turns=${2:-3}
begin peaceops_import
start -Xmx128m -Xlog:gc:file="$work/gc.log" ${FLAGS:-}
token=$(token)
psql -q -f "$here/sql/generate.sql"
if [ -n "${DELIVERY:-}" ]; then
    cp "$DELIVERY" "$work/delivery.csv"
else
    psql -q -v countries="$(countries 130)" -v rows="$rows" -f "$here/sql/delivery.sql" > "$work/delivery.csv"
fi

empty() { psql -q -c "truncate contribution, contribution_total" -c checkpoint; }

import() {
    empty
    local begun id state
    begun=$(now)
    id=$(curl -sf -H "Authorization: Bearer $token" -H "Content-Type: text/csv" -T "$work/delivery.csv" -X POST \
        "$service/api/v1/datasets/contributions/imports" | sed 's/.*"id":\([0-9]*\).*/\1/')
    while :; do
        state=$(psql -At -c "select state from data_import where id = $id")
        case $state in
            completed) break ;;
            refused | failed | unchanged) curl -s "$service/api/v1/datasets/contributions/imports/$id" >&2; exit 1 ;;
        esac
        sleep 0.05
    done
    since "$begun"
}

copied() {
    empty
    local begun
    begun=$(now)
    psql -q -c "\\copy contribution from '$work/rows.csv' (format csv)"
    since "$begun"
}

echo "to warm up: import $(import) s"
psql -q -c "\\copy (select * from contribution order by month, country, mission, personnel_type) to '$work/rows.csv' (format csv)"
echo "rows: $(psql -At -c "select count(*), count(total) from contribution"), bytes of the file: $(wc -c < "$work/delivery.csv")"
for turn in $(seq "$turns"); do
    import | tee -a "$work/imports" | sed "s/^/turn $turn: import /; s/\$/ s/"
    copied | tee -a "$work/copies" | sed "s/^/turn $turn: \\\\copy  /; s/\$/ s/"
    echo >> "$work/imports"
    echo >> "$work/copies"
done
echo "medians: import $(median < "$work/imports") s, \\copy $(median < "$work/copies") s," \
    "$(awk -v a="$(median < "$work/imports")" -v b="$(median < "$work/copies")" 'BEGIN { printf "%.2f", a / b }') times"
echo "heap: at most $(grep -o '[0-9]*M->' "$work/gc.log" | tr -dc '0-9\n' | sort -n | tail -1) MiB of the 128 at a collection, $(grep -o -- '->[0-9]*M' "$work/gc.log" | tr -dc '0-9\n' | sort -n | tail -1) after one"
