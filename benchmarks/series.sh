#!/bin/sh
# Median time of a country's 30-year series, each country asked once, so that no answer is a kept one.
# usage: series.sh http://127.0.0.1:8083 GHA,RWA,…
set -eu
base=$1
urls=$(echo "$2" | tr ',' '\n' | sed "s#.*#-o /dev/null $base/api/v1/contributions/summary?from=1994-01\&to=2023-12\&groupBy=month\&size=360\&country=&#")
# shellcheck disable=SC2086
curl -s -w '%{time_total}\n' $urls | sort -n |
    awk '{ t[NR] = $1 * 1000 } END { printf "median %.1f ms, nine of ten under %.1f ms, %d requests\n", t[int((NR + 1) / 2)], t[int(NR * 0.9)], NR }'
