// With which formats has a source been imported?
// :params {source: 'onet'}
MATCH (job:Import {source: $source})
WHERE job.status = 'DONE' AND NOT job.dryRun
RETURN DISTINCT job.format AS format
ORDER BY format;
