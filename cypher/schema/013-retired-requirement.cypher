// Retired requirements are kept under a type of their own, so that no gap can count one by mistake.
CREATE INDEX retired_requirement IF NOT EXISTS FOR ()-[q:RETIRED_REQUIRES]-() ON (q.version);
