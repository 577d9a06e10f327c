#!/usr/bin/env bash
# A Spark cluster on this machine, from Maven's artifacts: one master, two workers.
#   spark.sh start DIR JARS    starts it; DIR gets its logs and process numbers; JARS is a folder of
#                              Spark and what it needs (target/engines/spark)
#   spark.sh stop DIR          ends all of it
# Listens on 127.0.0.1 only: the master on port SPARK_PORT (7177 where it is not set).
set -euo pipefail
verb=$1
dir=$2
port=${SPARK_PORT:-7177}

opens=()
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util \
  java.util.concurrent java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action \
  sun.util.calendar; do
  opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done

start_node() { # name, main class, arguments
  local name=$1 main=$2
  shift 2
  # Without its version Spark looks for the folders of a build of itself.
  SPARK_HOME="$dir/home" SPARK_SCALA_VERSION=2.12 SPARK_LOCAL_IP=127.0.0.1 \
    SPARK_WORKER_DIR="$dir/work" \
    java -Xmx512m -XX:+UseSerialGC "${opens[@]}" -Djava.io.tmpdir="$dir/tmp" \
    -cp "$dir/home/jars/*" "$main" "$@" >"$dir/logs/$name.log" 2>&1 </dev/null &
  echo $! >"$dir/$name.pid"
}

await() { # log, text, times
  local tries
  for tries in $(seq 120); do
    if [ "$(grep -c "$2" "$1" 2>/dev/null || true)" -ge "$3" ]; then
      return 0
    fi
    sleep 0.5
  done
  echo "the cluster did not come up; its logs are in $dir/logs (after $tries looks)" >&2
  exit 1
}

case $verb in
  start)
    mkdir -p "$dir/logs" "$dir/tmp" "$dir/work" "$dir/home/jars"
    for jar in "$3"/*.jar; do
      case $(basename "$jar") in
        khabar* | beam-* | stanford-* | duckdb* | postgresql* | jwarc* | jsoup*) ;;
        *) ln -sf "$jar" "$dir/home/jars/" ;;
      esac
    done
    start_node master org.apache.spark.deploy.master.Master \
      --host 127.0.0.1 --port "$port" --webui-port 0
    for n in 1 2; do
      start_node "worker-$n" org.apache.spark.deploy.worker.Worker \
        --host 127.0.0.1 --webui-port 0 --cores 1 --memory 2g "spark://127.0.0.1:$port"
    done
    await "$dir/logs/master.log" "Registering worker" 2
    ;;
  stop)
    for pid in "$dir"/*.pid; do
      if [ -e "$pid" ]; then
        kill "$(cat "$pid")" 2>/dev/null || true
        rm "$pid"
      fi
    done
    ;;
  *)
    echo "spark.sh start|stop DIR ..." >&2
    exit 2
    ;;
esac
