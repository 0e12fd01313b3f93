// Which values do the scales of proficiency have, and for which levels do they stand?
// :params {}
MATCH (n:ScaleValue)
RETURN n.scale AS scale, n.value AS value, n.level AS level
ORDER BY n.id;
