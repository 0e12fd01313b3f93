// Notes that an import is run, unless it has ended: how often was it, this time included?
// :params {id: 'example'}
MATCH (job:Import {id: $id})
SET job.id = job.id
WITH job
WHERE job.status IN ['QUEUED', 'RUNNING']
SET job.status = 'RUNNING', job.phase = 'READING', job.done = 0.0, job.started = datetime(), job.starts = job.starts + 1
RETURN job.starts AS starts;
