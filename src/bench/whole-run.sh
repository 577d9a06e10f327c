#!/usr/bin/env bash
# Measures whole runs on a built checkout and prints one line a figure:
#   src/bench/whole-run.sh                      the sample: seconds from the command to _SUCCESS
#   src/bench/whole-run.sh JOB.yaml [--key=...] any job: seconds, articles and words a second, memory
# Words are those of the clean text, divided by white space. Memory is the peak resident set of the
# program's process, as the kernel counts it; the heap grows into what the launcher gives it, so
# state KHABAR_HEAP with the figure.
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# Runs a job; prints seconds and the peak resident set in MB.
measure() {
  local begin end pid peak=0 now
  rm -rf "$out/runs"
  begin=$(date +%s.%N)
  "$home/bin/khabar" run "$@" --output="$out/runs" --replace >"$out/table" 2>"$out/log" &
  pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    now=$(awk '/VmHWM/ {print int($2 / 1024)}' "/proc/$pid/status" 2>/dev/null || true)
    [ -n "$now" ] && [ "$now" -gt "$peak" ] && peak=$now
    sleep 0.1
  done
  wait "$pid" || { cat "$out/log" >&2; exit 1; }
  end=$(date +%s.%N)
  seconds=$(awk "BEGIN {printf \"%.1f\", $end - $begin}")
  echo "seconds $seconds, peak resident $peak MB"
}

"$home/bin/khabar" --version >/dev/null
echo "program: $(du -cm "$home/target/khabar.jar" "$home"/target/lib | tail -1 | cut -f1) MB"
if [ $# -eq 0 ]; then
  for turn in 1 2 3; do
    echo "sample, turn $turn: $(measure "$home/pipelines/sample.yaml")"
  done
else
  line=$(measure "$@")
  echo "$line"
  seconds=$(sed 's/seconds \([0-9.]*\).*/\1/' <<<"$line")
  manifest=$(find "$out/runs" -maxdepth 2 -name manifest.json | head -1)
  count() { grep -o "\"$1\" : [0-9]*" "$manifest" | head -1 | grep -o '[0-9]*$'; }
  awk -v s="$seconds" -v read="$(count read)" -v words="$(count words_annotated)" \
    'BEGIN {printf "articles %d, %.1f a second; words %d, %.0f a second\n", read, read / s, words, words / s}'
fi
