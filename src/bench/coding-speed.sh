#!/usr/bin/env bash
# Measures what coding events adds to tagging names, from a cold start to warm, with the launcher's own
# options of Java (KHABAR_HEAP, KHABAR_JAVA_OPTS) and, where a run has left it, its archive of classes:
#   src/bench/coding-speed.sh CORPUS [ARTICLES]
# CORPUS is a file or a folder of articles in any format that is read; the first 400 are taken.
set -euo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
"$home/bin/khabar" --version >/dev/null
classes=$home/target/bench
mkdir -p "$classes"
javac -d "$classes" -cp "$home/target/khabar.jar" "$home/src/bench/java/dev/khabar/event/CodingSpeed.java"
# The launcher's options come first and its own class last, as arguments that are not looked at.
KHABAR_JAVA_OPTS="${KHABAR_JAVA_OPTS:-} -cp $home/target/khabar.jar:$classes dev.khabar.event.CodingSpeed $1 ${2:-400}" \
  exec "$home/bin/khabar"
