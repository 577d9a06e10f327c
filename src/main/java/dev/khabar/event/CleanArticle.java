package dev.khabar.event;

import dev.khabar.arabic.Sentence;
import dev.khabar.entity.ResolvedMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the coder sees of an article: its clean text in sentences, and its resolved names.
 *
 * @param text the article's whole text, which all indices refer to
 * @param sentences the sentences of the clean text in order
 * @param headlineSentences how many of them, from the first, are the headline's
 * @param leadSentences how many of the following are the lead's
 * @param mentions the resolved names in the order of the text
 * @param published day of publication in the job's zone, where known
 */
public record CleanArticle(
    String text,
    List<Sentence> sentences,
    int headlineSentences,
    int leadSentences,
    List<ResolvedMention> mentions,
    Optional<LocalDate> published) {
  public CleanArticle {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
  }
}
