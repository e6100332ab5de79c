#!/usr/bin/env bash
# A country's series of thirty years among 300,000 observations and among 30,000,000, in turn; answers are not kept.
# The large database takes about 12 GB of disk and half an hour.
# usage: series.sh [TURNS]
. "$(dirname "$0")/common.sh"
turns=${1:-5}
few=$(countries 130)
path() { tr ',' '\n' | sed 's#.*#/api/v1/contributions/summary?country=&\&from=1994-01\&to=2023-12\&groupBy=month\&size=360#'; }

prepare() { # DATABASE PORT COUNTRIES MISSIONS TYPES SHARE
    port=$2 service=http://127.0.0.1:$2
    begin "$1"
    start -Xmx256m -Dpeaceops.answers.max-size=0
    [ -n "$reused" ] || load "$3" "$4" "$5" "$6"
    echo "$1: $(psql -At -c "select count(*) from contribution") observations, $(psql -At -c "select count(*) from contribution_total") totals"
}

ask() { echo "$few" | path | "$java" "$here/Ask.java" "http://127.0.0.1:$1" 1 "$2"; }

prepare peaceops_small 18083 "$few" 30 troops,experts-on-mission,individual-police,formed-police-units 70
prepare peaceops_large 18084 "$(countries)" 89 troops,staff-officers,experts-on-mission,individual-police,formed-police-units 1000
ask 18083 60 > "$work/warm"
ask 18084 60 >> "$work/warm"
for turn in $(seq "$turns"); do
    echo "turn $turn, small: $(ask 18083 5)"
    echo "turn $turn, large: $(ask 18084 5)"
done
