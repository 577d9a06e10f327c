-- The version that stands of every article touched: published (or updated) last, then of the larger
-- content_sha256, as within a run; the same content in two runs: the larger run_id, which within a
-- job is the later date.
CREATE TEMP TABLE standing AS
SELECT DISTINCT ON (doc_id) doc_id, run_id
FROM (
  SELECT doc_id, run_id, published_at, content_sha256 FROM staged_articles
  UNION ALL
  SELECT a.doc_id, a.run_id, a.published_at, a.content_sha256
  FROM articles a JOIN touched_docs d ON d.doc_id = a.doc_id
  UNION ALL
  SELECT a.doc_id, a.run_id, a.published_at, a.content_sha256
  FROM superseded_articles a JOIN touched_docs d ON d.doc_id = a.doc_id
) version
ORDER BY doc_id, published_at DESC NULLS LAST, content_sha256 DESC, run_id DESC;

ANALYZE standing;
