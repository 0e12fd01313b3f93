// Which imports were asked for, the latest first? $id asks for one, $instance for those of one instance of the service
// that have not ended, $after for those that come after an import in this order; null is any.
// :params {id: null, instance: null, after: null, limit: 20}
OPTIONAL MATCH (last:Import {id: $after})
WITH last
MATCH (job:Import)
WHERE ($id IS NULL OR job.id = $id) AND ($instance IS NULL OR (job.instance = $instance AND job.status IN ['QUEUED', 'RUNNING']))
  AND ($after IS NULL OR job.submitted < last.submitted OR (job.submitted = last.submitted AND job.id > last.id))
RETURN job {.*} AS job
ORDER BY job.submitted DESC, job.id
LIMIT toInteger($limit);
