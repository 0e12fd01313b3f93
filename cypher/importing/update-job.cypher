// Notes how far an import has come.
// :params {id: 'example', starts: false, ends: true, set: {status: 'DONE', phase: 'ENDED', done: 1.0, report: '{}'}}
MATCH (job:Import {id: $id})
SET job += $set,
  job.started = CASE WHEN $starts THEN datetime() ELSE job.started END,
  job.starts = CASE WHEN $starts THEN job.starts + 1 ELSE job.starts END,
  job.finished = CASE WHEN $ends THEN datetime() END;
