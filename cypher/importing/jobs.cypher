// Which imports were asked for, the latest first? $id asks for one, $instance for those of one instance of the service
// that have not ended; null is any.
// :params {id: null, instance: null}
MATCH (job:Import)
WHERE ($id IS NULL OR job.id = $id) AND ($instance IS NULL OR (job.instance = $instance AND job.status IN ['QUEUED', 'RUNNING']))
RETURN job {.*} AS job
ORDER BY job.submitted DESC, job.id
LIMIT 100;
