-- Each question answers with a row only where a run's datasets contradict each other.
SELECT 'entity_mentions names an entity that entities lacks:', m.entity_id
FROM staged_entity_mentions m
WHERE NOT EXISTS (SELECT 1 FROM staged_entities e WHERE e.entity_id = m.entity_id)
LIMIT 1;

SELECT 'entity_mentions names an article that articles lacks:', m.doc_id
FROM staged_entity_mentions m
WHERE NOT EXISTS (SELECT 1 FROM staged_articles a WHERE a.doc_id = m.doc_id)
LIMIT 1;

SELECT 'event_mentions names an article that articles lacks:', m.doc_id
FROM staged_event_mentions m
WHERE NOT EXISTS (SELECT 1 FROM staged_articles a WHERE a.doc_id = m.doc_id)
LIMIT 1;
