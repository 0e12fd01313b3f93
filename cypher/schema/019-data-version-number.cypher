// The number of the data is found by an index, which tells when a commit is all there: version/settled.cypher.
CREATE INDEX data_version_number IF NOT EXISTS FOR (n:DataVersion) ON (n.number);
