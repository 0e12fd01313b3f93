#!/bin/bash
# Makes data.zip anew: the data folder that an earlier release leaves behind, and what that release itself said of it before it
# stopped. It loads the built-in graph, is edited by its API, is started again with a second graph, and answers questions.txt.
# Needs git, Maven, curl and a JDK of 25. Usage, anywhere in the project: src/test/resources/upgrade/make.sh [commit]
set -euo pipefail
commit=${1:-b0efe81}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
mkdir "$work/release" "$work/archive" "$work/archive/said"
git -C "$(git -C "$here" rev-parse --show-toplevel)" archive "$commit" | tar x -C "$work/release"
# Logs of transactions have the size of what is in them then.
sed -i 's/settings.put("server.memory.pagecache.size", "64m");/&\nsettings.put("db.tx_log.preallocate", "false");/' \
  "$work/release/src/main/java/org/careerpathing/embedded/EmbeddedNeo4j.java"
grep -q tx_log.preallocate "$work/release/src/main/java/org/careerpathing/embedded/EmbeddedNeo4j.java"

free_port() {
  local port
  while port=$((20000 + RANDOM % 12000)); (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
  echo "$port"
}
port=$(free_port) bolt=$(free_port) http=$(free_port)
service=http://localhost:$port

# start OPTIONS: the release on the folder, until it is ready
start() {
  (cd "$work/release" && exec mvn -B -q -Dfast spring-boot:run -Dspring-boot.run.arguments="--server.port=$port
    --career-pathing.embedded.folder=$work/archive/data --career-pathing.embedded.bolt-port=$bolt
    --career-pathing.embedded.http-port=$http --career-pathing.search.time-limit-seconds=60 ${1:-}") >"$work/log" 2>&1 &
  maven=$!
  trap stop EXIT
  until curl -sf "$service/actuator/health/readiness" >/dev/null; do
    kill -0 $maven || { tail -50 "$work/log"; exit 1; }
    sleep 1
  done
}

# The service is the one child of Maven.
stop() {
  trap - EXIT
  pkill -TERM -P $maven || true
  wait $maven || true
}

# edit METHOD PATH BODY: with the ETag of what is there
edit() {
  local etag
  etag=$(curl -s -o /dev/null -D - "$service$2" | tr -d '\r' | sed -n 's/^[Ee][Tt][Aa][Gg]: //p')
  curl -sSf -X "$1" "$service$2" -H 'Content-Type: application/json' ${etag:+-H "If-Match: $etag"} ${3:+-d "$3"} -o /dev/null
}

start
edit PUT /v1/roles/product-designer '{"title": "Product Designer of the House", "family": "design", "summary": "Edited by hand."}'
edit PUT /v1/roles/house-product-lead '{"title": "House Product Lead", "family": "product-management", "level": 4}'
edit PUT /v1/roles/house-product-lead/requirements/customer-research '{"level": 3, "importance": 1, "basis": "STATED"}'
edit PUT /v1/roles/product-manager/transitions/house-product-lead '{"kind": "PROMOTION", "months": 18, "basis": "STATED"}'
edit PUT /v1/roles/house-product-lead/transitions/director-of-product '{"kind": "PROMOTION", "months": 30, "basis": "IMPLIED"}'
edit DELETE /v1/roles/venture-capital
stop

start "--career-pathing.graph.load=always --career-pathing.graph.folder=file:$work/release/src/test/resources/graph/kitchen"
for what in nodes links; do
  curl -sSf "http://localhost:$http/db/neo4j/query/v2" -H 'Content-Type: application/json' -d @"$here/$what.json" \
    -o "$work/archive/said/$what.json"
done
number=0
while read -r question; do
  number=$((number + 1))
  curl -sSf "$service$question" -o "$work/archive/said/$number.json"
done <"$here/questions.txt"
stop

cd "$work/archive"
grep -q 'neo4j/.*Database shutdown.* checkpoint completed' data/logs/debug.log
rm -rf data/logs data/run data/user-logs.xml
find data -name '*lock' -type f -delete
jar --create --no-manifest --date=2026-01-01T00:00:00Z --file "$here/data.zip" data said
du -sh data
du -h "$here/data.zip"
rm -rf "$work"
