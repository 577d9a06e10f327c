#!/usr/bin/env bash
# Makes a large corpus of a small one: N copies of a folder of JSON, each with ids and addresses of
# its own, as a crawler leaves them that met every article under N addresses.
#   src/bench/copies.sh FOLDER N OUT
set -euo pipefail
folder=$1
copies=$2
out=$3
mkdir -p "$out"
for n in $(seq "$copies"); do
  for file in "$folder"/*.json*; do
    sed -E "s#(\"url\" *: *\"https?://)#\1copy-$n.#; s#(\"(id|postId)\" *: *\"?)([^\",}]*)#\1$n\3#" \
      "$file" >"$out/copy-$n-$(basename "$file")"
  done
done
echo "$out: $(find "$out" -type f | wc -l) files, $(du -sm "$out" | cut -f1) MB"
