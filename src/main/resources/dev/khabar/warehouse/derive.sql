-- Entities, events and entity events over all runs, for the keys touched: what the pipeline
-- publishes of one run, said in SQL. The rules are the schemas' docs.

DELETE FROM entities WHERE entity_id IN (SELECT entity_id FROM touched_entities);

CREATE TEMP TABLE mention_of_touched AS
SELECT m.entity_id, m.type, m.surface, m.name, m.doc_id, a.published_at
FROM entity_mentions m
JOIN touched_entities t ON t.entity_id = m.entity_id
JOIN articles a ON a.doc_id = m.doc_id;

ANALYZE mention_of_touched;

INSERT INTO entities (entity_id, type, name, name_folded, aliases, canonical_id, country, sector,
  mention_count, article_count, first_published, last_published)
WITH named AS (
  SELECT entity_id, name, count(*) AS times FROM mention_of_touched GROUP BY entity_id, name
),
chosen AS (
  SELECT DISTINCT ON (entity_id) entity_id, name FROM named
  ORDER BY entity_id, times DESC, name
),
form AS (
  SELECT entity_id, surface FROM mention_of_touched
  UNION SELECT entity_id, name FROM named
),
alias AS (
  SELECT f.entity_id, sorted_list(f.surface) AS surfaces
  FROM form f JOIN chosen c ON c.entity_id = f.entity_id
  WHERE f.surface <> c.name
  GROUP BY f.entity_id
),
counted AS (
  SELECT entity_id, min(type) AS type, count(*) AS mentions, count(DISTINCT doc_id) AS docs,
    min(published_at) AS first_published, max(published_at) AS last_published
  FROM mention_of_touched
  GROUP BY entity_id
),
overlay AS (
  SELECT o.entity_id, min(o.name_folded) AS name_folded, min(o.canonical_id) AS canonical_id,
    min(o.country) AS country, min(o.sector) AS sector
  FROM entity_overlays o JOIN touched_entities t ON t.entity_id = o.entity_id
  GROUP BY o.entity_id
)
SELECT n.entity_id, n.type, c.name, o.name_folded, coalesce(s.surfaces, ARRAY[]::text[]),
  o.canonical_id, o.country, o.sector, n.mentions, n.docs, n.first_published, n.last_published
FROM counted n
JOIN chosen c ON c.entity_id = n.entity_id
JOIN overlay o ON o.entity_id = n.entity_id
LEFT JOIN alias s ON s.entity_id = n.entity_id;

DELETE FROM events WHERE event_id IN (SELECT event_id FROM touched_events);

CREATE TEMP TABLE report_of_touched AS
SELECT m.event_id, m.event_mention_id, m.doc_id, m.event_type, m.mode, m.quad_class, m.modality,
  m.event_date, m.place_entity_id, m.killed, m.injured, m.confidence, a.published_at, a.publisher
FROM event_mentions m
JOIN touched_events t ON t.event_id = m.event_id
JOIN articles a ON a.doc_id = m.doc_id;

CREATE TEMP TABLE role_of_touched AS
SELECT r.event_id, r.event_mention_id, r.doc_id, r.role, r.entity_id, r.event_type, r.event_date,
  r.modality, r.confidence
FROM event_roles r JOIN touched_events t ON t.event_id = r.event_id
WHERE r.entity_id IS NOT NULL;

ANALYZE report_of_touched;
ANALYZE role_of_touched;

INSERT INTO events (event_id, event_type, mode, quad_class, modality, event_date, place_entity_id,
  key_quality, mention_count, article_count, publisher_count, best_mention_id, killed, injured,
  first_published, last_published)
WITH ranked AS (
  SELECT *, row_number() OVER (PARTITION BY event_id
    ORDER BY confidence DESC, published_at ASC NULLS LAST, event_mention_id) AS place
  FROM report_of_touched
),
total AS (
  SELECT event_id, min(CASE WHEN killed IS NOT NULL OR injured IS NOT NULL THEN place END) AS toll,
    bool_or(event_mention_id = event_id) AS alone, bool_or(place_entity_id IS NOT NULL) AS placed,
    count(*) AS mentions, count(DISTINCT doc_id) AS docs,
    min(published_at) AS first_published, max(published_at) AS last_published
  FROM ranked
  GROUP BY event_id
),
carrier AS (
  SELECT event_id, count(DISTINCT publisher) AS publishers
  FROM (
    SELECT event_id, publisher FROM report_of_touched
    UNION ALL
    SELECT r.event_id, copy.publisher
    FROM report_of_touched r JOIN articles copy ON copy.duplicate_of = r.doc_id
  ) carried
  GROUP BY event_id
),
known AS (
  SELECT event_id, bool_or(role = 'ACTOR') AS actor, bool_or(role = 'RECIPIENT') AS recipient
  FROM role_of_touched
  GROUP BY event_id
)
SELECT b.event_id, b.event_type, b.mode, b.quad_class, b.modality, b.event_date, b.place_entity_id,
  CASE WHEN t.alone THEN 'SINGLETON'
    WHEN known.actor AND known.recipient AND t.placed THEN 'FULL'
    ELSE 'PARTIAL' END,
  t.mentions, t.docs, c.publishers, b.event_mention_id, n.killed, n.injured,
  t.first_published, t.last_published
FROM ranked b
JOIN total t ON t.event_id = b.event_id
JOIN carrier c ON c.event_id = b.event_id
LEFT JOIN known ON known.event_id = b.event_id
LEFT JOIN ranked n ON n.event_id = b.event_id AND n.place = t.toll
WHERE b.place = 1;

DELETE FROM entity_events WHERE event_id IN (SELECT event_id FROM touched_events);

INSERT INTO entity_events (entity_id, event_id, role, entity_type, entity_name,
  entity_canonical_id, entity_country, event_type, event_date, modality, event_mention_ids,
  mention_count, article_count, confidence)
WITH part AS (
  SELECT entity_id, event_id, role, sorted_list(event_mention_id) AS mentions,
    count(DISTINCT doc_id) AS docs,
    max(confidence) AS confidence, min(event_type) AS event_type, min(event_date) AS event_date,
    min(modality) AS modality,
    min(event_type) = max(event_type) AND min(modality) = max(modality)
      AND (count(event_date) = 0
        OR (count(event_date) = count(*) AND min(event_date) = max(event_date))) AS agreed
  FROM role_of_touched
  GROUP BY entity_id, event_id, role
),
-- Where its mentions differ, the most confident speaks.
speaking AS (
  SELECT r.entity_id, r.event_id, r.role, r.event_type, r.event_date, r.modality,
    row_number() OVER (PARTITION BY r.entity_id, r.event_id, r.role
      ORDER BY r.confidence DESC, r.event_date ASC NULLS LAST, r.modality, r.event_type) AS place
  FROM role_of_touched r
  JOIN part p ON p.entity_id = r.entity_id AND p.event_id = r.event_id AND p.role = r.role
    AND NOT p.agreed
)
SELECT p.entity_id, p.event_id, p.role, n.type, n.name, n.canonical_id, n.country,
  CASE WHEN p.agreed THEN p.event_type ELSE s.event_type END,
  CASE WHEN p.agreed THEN p.event_date ELSE s.event_date END,
  CASE WHEN p.agreed THEN p.modality ELSE s.modality END,
  p.mentions, array_length(p.mentions, 1), p.docs, p.confidence
FROM part p
LEFT JOIN speaking s ON s.entity_id = p.entity_id AND s.event_id = p.event_id AND s.role = p.role
  AND s.place = 1
JOIN entities n ON n.entity_id = p.entity_id;
