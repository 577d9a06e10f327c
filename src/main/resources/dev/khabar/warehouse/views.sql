-- The ready questions of docs/queries.md, as views. Standard SQL, the same in every warehouse. New
-- columns go last: PostgreSQL replaces a view of an older warehouse only so.

-- An actor, what it did, and to whom: a row for each actor and recipient of an event; trigger is the
-- word of its best report. Confidence is the event's; that of a part says that this is its part besides.
CREATE OR REPLACE VIEW who_did_what AS
SELECT e.event_id, e.event_date, e.event_type, e.mode, e.quad_class, e.modality,
  a.entity_id AS actor_id, a.entity_name AS actor, a.entity_country AS actor_country,
  r.entity_id AS recipient_id, r.entity_name AS recipient, r.entity_country AS recipient_country,
  p.name AS place, e.killed, e.injured, e.key_quality, e.article_count, e.publisher_count,
  e.first_published, m.trigger, m.confidence, a.confidence AS actor_confidence,
  r.confidence AS recipient_confidence
FROM events e
JOIN event_mentions m ON m.event_mention_id = e.best_mention_id
JOIN entity_events a ON a.event_id = e.event_id AND a.role = 'ACTOR'
LEFT JOIN entity_events r ON r.event_id = e.event_id AND r.role = 'RECIPIENT'
LEFT JOIN entities p ON p.entity_id = e.place_entity_id;

-- What an entity had a part in, a row for each event, with the sentence that says so best.
CREATE OR REPLACE VIEW entity_timeline AS
SELECT x.entity_id, x.entity_name, x.entity_type, x.event_date, x.roles, x.event_type, m.trigger,
  x.modality, x.event_id, x.article_count, x.confidence, e.first_published,
  substring(a.text, m.sentence_begin + 1, m.sentence_end - m.sentence_begin) AS sentence
FROM (
  SELECT entity_id, entity_name, entity_type, event_id, event_date, event_type, modality,
    trim(max(CASE WHEN role = 'ACTOR' THEN 'ACTOR ' ELSE '' END)
      || max(CASE WHEN role = 'RECIPIENT' THEN 'RECIPIENT ' ELSE '' END)
      || max(CASE WHEN role = 'PLACE' THEN 'PLACE ' ELSE '' END)
      || max(CASE WHEN role = 'SPEAKER' THEN 'SPEAKER ' ELSE '' END)
      || max(CASE WHEN role = 'PARTICIPANT' THEN 'PARTICIPANT ' ELSE '' END)) AS roles,
    max(article_count) AS article_count,
    max(confidence) AS confidence
  FROM entity_events
  GROUP BY entity_id, entity_name, entity_type, event_id, event_date, event_type, modality
) x
JOIN events e ON e.event_id = x.event_id
JOIN event_mentions m ON m.event_mention_id = e.best_mention_id
JOIN articles a ON a.doc_id = m.doc_id;

-- Entities that have parts in the same events; both orders, so that either can be asked for.
CREATE OR REPLACE VIEW entity_pairs AS
SELECT x.entity_id, x.entity_name, y.entity_id AS other_id, y.entity_name AS other,
  y.entity_type AS other_type, count(DISTINCT x.event_id) AS events,
  count(DISTINCT CASE WHEN e.quad_class LIKE '%CONFLICT' THEN x.event_id END) AS conflicts,
  min(x.event_date) AS first_date, max(x.event_date) AS last_date
FROM entity_events x
JOIN entity_events y ON y.event_id = x.event_id AND y.entity_id <> x.entity_id
JOIN events e ON e.event_id = x.event_id
GROUP BY x.entity_id, x.entity_name, y.entity_id, y.entity_name, y.entity_type;

-- Every sentence that reports an event, cut from its article by offset.
CREATE OR REPLACE VIEW event_evidence AS
SELECT m.event_id, m.event_mention_id, m.event_type, m.modality, m.trigger, m.confidence,
  substring(a.text, m.sentence_begin + 1, m.sentence_end - m.sentence_begin) AS sentence,
  substring(a.text, m."begin" + 1, m."end" - m."begin") AS trigger_in_text,
  a.doc_id, a.title, a.publisher, a.url, a.published_at, m.event_mention_id = e.best_mention_id AS best,
  e.event_date
FROM event_mentions m
JOIN articles a ON a.doc_id = m.doc_id
JOIN events e ON e.event_id = m.event_id;

-- What countries did to one another: entities of a country act for it.
CREATE OR REPLACE VIEW country_pairs AS
SELECT a.entity_country AS actor_country, r.entity_country AS recipient_country, e.quad_class,
  count(DISTINCT e.event_id) AS events, sum(e.article_count) AS reports
FROM events e
JOIN entity_events a ON a.event_id = e.event_id AND a.role = 'ACTOR'
JOIN entity_events r ON r.event_id = e.event_id AND r.role = 'RECIPIENT'
WHERE a.entity_country IS NOT NULL AND r.entity_country IS NOT NULL
  AND a.entity_country <> r.entity_country
GROUP BY a.entity_country, r.entity_country, e.quad_class;

-- Who carried an event: its articles, and the copies of them.
CREATE OR REPLACE VIEW event_sources AS
SELECT s.event_id, a.publisher, a.published_at, a.title, a.url, a.doc_id, a.status
FROM (
  SELECT event_id, doc_id FROM event_mentions
  UNION
  SELECT m.event_id, c.doc_id FROM event_mentions m JOIN articles c ON c.duplicate_of = m.doc_id
) s
JOIN articles a ON a.doc_id = s.doc_id;

-- Rows for a person to look at, least certain first: sort by confidence. Evidence is where to look in
-- the article's text: an event's sentence, a name with 40 characters on either side. The text itself
-- is left to the query, which then cuts only from the articles of the rows that it shows.
CREATE OR REPLACE VIEW review AS
SELECT 'event' AS kind, event_mention_id AS mention_id, event_type AS type, trigger AS words, rule,
  confidence, doc_id, sentence_begin AS evidence_begin, sentence_end AS evidence_end
FROM event_mentions
UNION ALL
SELECT 'entity', mention_id, type, surface, NULL, confidence, doc_id,
  CASE WHEN "begin" < 40 THEN 0 ELSE "begin" - 40 END, "end" + 40
FROM entity_mentions;
