#!/usr/bin/env bash
# A Flink cluster on this machine, from Maven's artifacts: one JobManager, two TaskManagers.
#   flink.sh start DIR JARS    starts it; DIR gets its configuration, logs and process numbers;
#                              JARS is a folder of Flink and what it needs (target/engines/flink)
#   flink.sh kill DIR N        kills TaskManager N with SIGKILL
#   flink.sh add DIR JARS      starts one more TaskManager
#   flink.sh stop DIR          ends all of it
# Listens on 127.0.0.1 only: JobManager's REST on port FLINK_PORT (8181 where it is not set).
set -euo pipefail
verb=$1
dir=$2
port=${FLINK_PORT:-8181}

# Flink itself and its libraries; the program comes with each job.
class_path() {
  local jar
  for jar in "$1"/*.jar; do
    case $(basename "$jar") in
      khabar* | beam-* | stanford-* | duckdb* | postgresql* | jwarc* | jsoup*) ;;
      *) printf '%s:' "$jar" ;;
    esac
  done
}

configure() {
  mkdir -p "$dir/conf" "$dir/logs" "$dir/tmp"
  cat >"$dir/conf/flink-conf.yaml" <<CONF
jobmanager.rpc.address: 127.0.0.1
jobmanager.bind-host: 127.0.0.1
jobmanager.rpc.port: $((port + 1))
rest.address: 127.0.0.1
rest.bind-address: 127.0.0.1
rest.port: $port
jobmanager.memory.heap.size: 512m
taskmanager.host: 127.0.0.1
taskmanager.bind-host: 127.0.0.1
taskmanager.numberOfTaskSlots: 1
taskmanager.cpu.cores: 1
taskmanager.memory.framework.heap.size: 128m
taskmanager.memory.framework.off-heap.size: 128m
taskmanager.memory.task.heap.size: 1400m
taskmanager.memory.task.off-heap.size: 64m
taskmanager.memory.network.min: 256m
taskmanager.memory.network.max: 256m
taskmanager.memory.managed.size: 256m
taskmanager.memory.jvm-metaspace.size: 384m
taskmanager.memory.jvm-overhead.min: 256m
taskmanager.memory.jvm-overhead.max: 256m
heartbeat.interval: 2000
heartbeat.timeout: 40000
restart-strategy.type: fixed-delay
restart-strategy.fixed-delay.attempts: 10
restart-strategy.fixed-delay.delay: 2 s
io.tmp.dirs: $dir/tmp
blob.storage.directory: $dir/tmp
web.tmpdir: $dir/tmp
web.upload.dir: $dir/tmp
CONF
}

opens=(--add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.util=ALL-UNNAMED
  --add-opens=java.base/java.lang.reflect=ALL-UNNAMED --add-opens=java.base/java.net=ALL-UNNAMED
  --add-opens=java.base/java.io=ALL-UNNAMED --add-opens=java.base/java.time=ALL-UNNAMED
  --add-opens=java.base/java.util.concurrent=ALL-UNNAMED)

start_node() { # name, class path, heap, main class
  local name=$1 jars=$2 heap=$3 main=$4
  java "-Xmx$heap" -XX:+UseSerialGC "${opens[@]}" -cp "$jars" "$main" \
    --configDir "$dir/conf" >"$dir/logs/$name.log" 2>&1 </dev/null &
  echo $! >"$dir/$name.pid"
}

answer() {
  curl -sf "http://127.0.0.1:$port/overview" 2>/dev/null || true
}

await_task_managers() {
  local tries
  for tries in $(seq 120); do
    case $(answer) in
      *"\"taskmanagers\":$1"*) return 0 ;;
    esac
    sleep 0.5
  done
  echo "the cluster did not come up; its logs are in $dir/logs (after $tries looks)" >&2
  exit 1
}

case $verb in
  start)
    configure
    jars=$(class_path "$3")
    start_node jobmanager "$jars" 640m \
      org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint
    start_node taskmanager-1 "$jars" 1600m org.apache.flink.runtime.taskexecutor.TaskManagerRunner
    start_node taskmanager-2 "$jars" 1600m org.apache.flink.runtime.taskexecutor.TaskManagerRunner
    await_task_managers 2
    ;;
  add)
    start_node taskmanager-3 "$(class_path "$3")" 1600m \
      org.apache.flink.runtime.taskexecutor.TaskManagerRunner
    ;;
  kill)
    kill -KILL "$(cat "$dir/taskmanager-$3.pid")"
    rm "$dir/taskmanager-$3.pid"
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
    echo "flink.sh start|kill|add|stop DIR ..." >&2
    exit 2
    ;;
esac
