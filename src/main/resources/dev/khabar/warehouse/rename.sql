-- Rows of events that the load did not touch, of an entity whose name or overlay it changed.
UPDATE entity_events SET entity_name = n.name, entity_canonical_id = n.canonical_id,
  entity_country = n.country
FROM entities n JOIN touched_entities t ON t.entity_id = n.entity_id
WHERE n.entity_id = entity_events.entity_id
  AND (entity_events.entity_name <> n.name
    OR entity_events.entity_canonical_id IS DISTINCT FROM n.canonical_id
    OR entity_events.entity_country IS DISTINCT FROM n.country);
