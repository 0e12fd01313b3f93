// Notes how far an import has come, unless it was ended or begun again since it was begun for the $starts time.
// :params {id: 'example', starts: 1, ends: true, set: {status: 'DONE', phase: 'ENDED', done: 1.0, report: '{}'}}
MATCH (job:Import {id: $id})
SET job.id = job.id
WITH job
WHERE job.status IN ['QUEUED', 'RUNNING'] AND job.starts = $starts
SET job += $set, job.finished = CASE WHEN $ends THEN datetime() END
RETURN job.id AS id;
