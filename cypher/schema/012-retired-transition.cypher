// Retired transitions are kept under a type of their own, so that no path can take one by mistake.
CREATE INDEX retired_transition IF NOT EXISTS FOR ()-[t:RETIRED_TRANSITION_TO]-() ON (t.version);
