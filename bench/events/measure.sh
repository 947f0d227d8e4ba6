#!/usr/bin/env bash
# What it costs to add 2 million rows of GDELT 1.0 and to ask for a pair, beside the database's own read of the same file.
# Wants the sample of GDELT 1.0 as first argument, COMMAND, which runs Concert (else ./concert), and DUCKDB, the jar of
# DuckDB's JDBC driver (else the newest in the local repository).
set -eu
cd "$(dirname "$0")/../.."
sample=${1:-../shared/data/events/gdelt/gdelt1_events_20160728_sample.tsv}
command=${COMMAND:-./concert}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
duckdb=${DUCKDB:-$(find ~/.m2/repository/org/duckdb -name 'duckdb_jdbc-*.jar' | sort | tail -n 1)}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
awk -v rows="${ROWS:-2000000}" -f bench/events/replicate.awk "$sample" >"$out/gdelt.tsv"
cat "$out/gdelt.tsv" >/dev/null
echo "concert events add:"
CONCERT_DATA=$out/store command time -f '%e s wall, %U + %S s processor, %M kB at most' $command events add "$out/gdelt.tsv"
echo "the database alone:"
command time -f '%e s wall, %U + %S s processor, %M kB at most' \
    "$java" --enable-native-access=ALL-UNNAMED -cp "$duckdb" bench/events/Read.java plain "$out/gdelt.tsv" "$out/plain.duckdb"
"$java" --enable-native-access=ALL-UNNAMED -cp "$duckdb" bench/events/Read.java query "$out/store/concert.duckdb" \
    house/src/main/resources/concert/data/events/relations.sql
