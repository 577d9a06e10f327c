/**
 * An article's text and what its paragraphs are. The readers of {@code format} give a {@link
 * dev.khabar.article.SourceArticle}; {@link dev.khabar.article.ArticleText} composes its text;
 * {@link dev.khabar.article.PassageMarker} (read it first) tells what is headline, lead and body,
 * what belongs to the page ({@code PageLabels}, {@code Credits}, {@code Bylines}, {@code
 * TimeStamps}, {@code LabelPhrases}), and what repeats another paragraph ({@code Repetitions}, by
 * {@code Stretches} and {@code Alignment}). Thresholds are in {@code repair.properties}.
 *
 * <p>Over many articles: {@link dev.khabar.article.BoilerplateCounts} counts a publisher's
 * recurring lines, {@link dev.khabar.article.CopyFingerprint} tells copies. {@code PassageGold} and
 * {@code PassageScores} measure the repair.
 */
package dev.khabar.article;
