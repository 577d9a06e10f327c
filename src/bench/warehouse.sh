#!/usr/bin/env bash
# Measures loading on a built checkout: rows and bytes a second, size on disk, the ready questions.
#   src/bench/warehouse.sh duckdb|postgresql [RUN_DIR [ENTITY_EVENTS [FOLDER]]]
# RUN_DIR is a published run (the sample's without it), whose articles are repeated with distinct ids
# until ENTITY_EVENTS (1000000) are there. FOLDER keeps the repeated run for the next time. PostgreSQL
# is a server of its own, from Debian's package.
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
database=$1
run=${2:-$home/out/sample-2026-02-10}
entity_events=${3:-1000000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
folder=${4:-$work}
[ -f "$home/target/khabar.jar" ] || "$home/bin/khabar" --version >/dev/null
[ -d "$run" ] || "$home/bin/khabar" run "$home/pipelines/sample.yaml" >/dev/null
mkdir -p "$folder" "$work/classes"
path=${KHABAR_CLASSPATH:-$home/target/khabar.jar:$home/target/lib/*}
load=java/dev/khabar/run/load
javac -d "$work/classes" -cp "$path" "$home"/src/bench/$load/*.java \
  "$home"/src/test/$load/{PostgreSqlServer,QueryPage}.java
cd "$home"
java -Xmx2g -cp "$work/classes:$path" dev.khabar.run.load.LoadMeasures \
  "$run" "$entity_events" "$folder" "$database"
