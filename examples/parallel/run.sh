#!/usr/bin/env bash
# One run with GNU parallel: cuts the archives into segments, distributes their names, five at a time, retries what
# fails, and merges. Finished segments stay finished: after any interruption, run it again and it resumes.
#
#   examples/parallel/run.sh RUN OUT ARCHIVE…      RUN: a folder for the segments, OUT: a folder for the dataset
#
# On several machines that share the folders, give parallel the hosts: --sshlogin host1,host2 (or --slf FILE).
# KLYNGE is the command (default: klynge), JOBS how many run at a time (default: one per core).
set -euo pipefail
run=$1 out=$2
shift 2
klynge=${KLYNGE:-klynge}
mkdir -p "$run"

# klynge pipe takes a quoted name for a segment; its exit code is 1 if a segment could not be done. The names go into
# the command and not through --pipe: with that, GNU parallel does not send them again.
$klynge queue plan "$@" --out "$run" |
  parallel --will-cite --jobs "${JOBS:-100%}" --retries 3 -N5 "printf '%s\\n' {} | $klynge pipe --run $(printf '%q' "$run")" > "$run/answers.jsonl"
$klynge queue merge "$run" --out "$out"
