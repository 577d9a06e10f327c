#!/usr/bin/env bash
# Shows a run's memory over time, on a built checkout:
#   KHABAR_HEAP=3g src/bench/memory.sh JOB.yaml [--key=... ...]
#   EVERY=5 src/bench/memory.sh ...      collects in full every 5 seconds: held is exact, the run slower
# Prints, for every twentieth part of the run, seconds since the start, the least that was in use
# after a collection in it (what the run holds at most) and the most before one, in MB; then how it
# ended, and what `khabar verify` says of a run that was published.
set -uo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

KHABAR_JAVA_OPTS="${KHABAR_JAVA_OPTS:-} -Xlog:gc:file=$out/gc.log:uptime" \
  "$home/bin/khabar" run "$@" --output="$out/runs" >"$out/table" 2>"$out/log" &
pid=$!
if [ -n "${EVERY:-}" ]; then
  while sleep "$EVERY" && kill -0 "$pid" 2>/dev/null; do
    jcmd "$pid" GC.run >"$out/jcmd" 2>&1
  done &
fi
wait "$pid"
status=$?

# [12.345s] GC(7) Pause Young (Allocation Failure) 512M->210M(1024M) 12.3ms
sed -n 's/^\[\([0-9]*\)[.,][0-9]*s\].*Pause [^0-9]* \([0-9]*\)M->\([0-9]*\)M(.*/\1 \2 \3/p' \
  "$out/gc.log" >"$out/series"
awk -v last="$(tail -n 1 "$out/series" | cut -d' ' -f1)" '
  BEGIN { print "  seconds  held MB  peak MB"; step = (last + 1) / 20 }
  {
    part = int($1 / step)
    if (!(part in held) || $3 < held[part]) held[part] = $3
    if ($2 > peak[part]) peak[part] = $2
  }
  END {
    for (part = 0; part < 20; part++)
      if (part in held) printf "%9d %8d %8d\n", (part + 1) * step, held[part], peak[part]
  }' "$out/series"
sed -n 's/^.*Pause Full .*->\([0-9]*\)M(.*/\1/p' "$out/gc.log" | sort -n | tail -n 1 |
  sed 's/.*/most held after a full collection: & MB/'
grep -v ' annotated' "$out/log" | tail -n 3
cat "$out/table"
echo "exit status $status"
[ $status -ne 0 ] || "$home/bin/khabar" verify "$out"/runs/*
