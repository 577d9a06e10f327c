-- What a load touches, written down before any row moves: the entities and events of every version
-- of the articles in touched_docs, of the staged rows, and of the articles whose copies are among them.
ANALYZE touched_docs;

CREATE TEMP TABLE touched_entities AS
SELECT m.entity_id FROM entity_mentions m JOIN touched_docs d ON d.doc_id = m.doc_id
UNION SELECT m.entity_id FROM superseded_entity_mentions m JOIN touched_docs d ON d.doc_id = m.doc_id
UNION SELECT entity_id FROM staged_entity_mentions
UNION SELECT entity_id FROM staged_entities;

CREATE TEMP TABLE touched_originals AS
SELECT a.duplicate_of AS doc_id FROM articles a JOIN touched_docs d ON d.doc_id = a.doc_id
WHERE a.duplicate_of IS NOT NULL
UNION SELECT a.duplicate_of FROM superseded_articles a JOIN touched_docs d ON d.doc_id = a.doc_id
WHERE a.duplicate_of IS NOT NULL
UNION SELECT duplicate_of FROM staged_articles WHERE duplicate_of IS NOT NULL;

CREATE TEMP TABLE touched_events AS
SELECT m.event_id FROM event_mentions m JOIN touched_docs d ON d.doc_id = m.doc_id
UNION SELECT m.event_id FROM superseded_event_mentions m JOIN touched_docs d ON d.doc_id = m.doc_id
UNION SELECT m.event_id FROM event_mentions m JOIN touched_originals o ON o.doc_id = m.doc_id
UNION SELECT event_id FROM staged_event_mentions;

ANALYZE touched_entities;
ANALYZE touched_events;
