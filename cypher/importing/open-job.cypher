// Notes that an import begins, unless one of the same source waits or runs: which import is it?
//
// Two callers at the same moment wait for each other at the node of the data version.
//
// :params {job: {id: 'example', format: 'onet', source: 'onet', strict: false, dryRun: false, partial: false, options: '{}', folder: null, instance: 'here'}}
MERGE (v:DataVersion {id: 'graph'})
SET v.id = 'graph'
WITH v
OPTIONAL MATCH (other:Import {source: $job.source})
WHERE other.status IN ['QUEUED', 'RUNNING']
WITH other
ORDER BY other.submitted
LIMIT 1
CALL (other) {
  WITH * WHERE other IS NULL
  CREATE (job:Import {id: $job.id})
  SET job += $job, job.status = 'QUEUED', job.phase = 'WAITING', job.done = 0.0, job.starts = 0, job.submitted = datetime(),
    job.report = '{"rows":[],"ignored":[],"things":[],"message":null,"problems":[],"dataVersion":null}'
  RETURN job.id AS id
  UNION
  WITH * WHERE other IS NOT NULL
  RETURN other.id AS id
}
RETURN id;
