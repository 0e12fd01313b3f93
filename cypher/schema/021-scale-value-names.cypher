// The names that queries about scales mention exist from the first day: see 012-names.cypher.
CREATE (n:ScaleValue {scale: '', value: '', level: 0.0})
DETACH DELETE n;
