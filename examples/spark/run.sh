#!/usr/bin/env bash
# Tries the Spark job on this machine: a cluster of two executors (local-cluster), one of which is killed while it
# works; the number of records must equal that of the pages.
#
#   examples/spark/run.sh [PAGES]                  PAGES: how many pages to make (default: 400)
#   INSTALL=1 examples/spark/run.sh [PAGES]        first installs PySpark (300 MB) into its folder if it is missing
#
# It needs Java 8, 11 or 17 and PySpark 3.5: that of PYTHON (default: python3), or of the folder PYSPARK (default:
# ~/.cache/klynge/pyspark). If one is missing it says so and exits with code 3.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
pages=${1:-400}
python=${PYTHON:-python3}

folder=${PYSPARK:-${XDG_CACHE_HOME:-$HOME/.cache}/klynge/pyspark}
has_pyspark() { "$python" -c 'import pyspark' 2> /dev/null; }

has_pyspark || export PYTHONPATH=$folder${PYTHONPATH:+:$PYTHONPATH}
has_pyspark || [ -z "${INSTALL:-}" ] || "$python" -m pip install --quiet --target "$folder" 'pyspark==3.5.*' >&2 || true
has_pyspark || { echo "PySpark is missing, of $python and in $folder: run it with INSTALL=1, or pip install 'pyspark==3.5.*'" >&2; exit 3; }
command -v java > /dev/null || { echo 'Java is missing: PySpark 3.5 needs Java 8, 11 or 17 (Debian: apt-get install openjdk-17-jre-headless)' >&2; exit 3; }

work=$(mktemp -d)
job=
trap '[ -z "$job" ] || kill "$job" 2> /dev/null || true; rm -rf "$work"' EXIT
node --input-type=module -e "
import { newsPage } from '$root/scripts/measured-pages.mjs';
for (let i = 0; i < $pages; i++) console.log(JSON.stringify({ url: 'https://example.org/' + i, html: newsPage(i, 8000) }));
" > "$work/pages.jsonl"

export SPARK_LOCAL_IP=127.0.0.1
export SPARK_HOME=$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))')
export PYSPARK_PYTHON=$python
export SPARK_WORKER_DIR=$work/spark
# The executors of this job only, recognized by a setting that no other job has.
mark="-Dklynge.try=$$"
"$SPARK_HOME/bin/spark-submit" --master 'local-cluster[2,1,1024]' --conf spark.ui.enabled=false --conf spark.task.maxFailures=8 \
  --conf "spark.executor.extraJavaOptions=$mark" --conf spark.local.dir="$work" \
  "$here/pages.py" "$work/pages.jsonl" "$work/out" --klynge "node $root/bin/klynge.cjs pipe" --partitions 16 > "$work/said" 2> "$work/log" &
job=$!

# When some partitions are done, one of the two executors is killed.
killed=
while kill -0 $job 2> /dev/null; do
  done=$({ find "$work/out" -name 'part-*' 2> /dev/null || true; } | wc -l)
  if [ -z "$killed" ] && [ "$done" -ge 3 ]; then
    killed=$(pgrep -f -- "CoarseGrainedExecutorBackend.*$mark|$mark.*CoarseGrainedExecutorBackend" | head -n 1 || true)
    [ -n "$killed" ] && kill -9 "$killed" && echo "killed the executor with process id $killed after $done partitions"
  fi
  sleep 0.2
done
wait $job || { tail -n 40 "$work/log" >&2; exit 1; }
job=

cat "$work/said"
records=$(cat "$work"/out/part-* | wc -l)
echo "$records records of $pages pages; executor killed: ${killed:-none}"
[ "$records" = "$pages" ] && [ -n "$killed" ]
