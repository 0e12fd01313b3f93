// Changes are listed by the version of the data that they made.
CREATE INDEX change_version IF NOT EXISTS FOR (n:Change) ON (n.version);
