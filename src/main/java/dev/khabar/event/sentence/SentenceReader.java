package dev.khabar.event.sentence;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.Token;
import dev.khabar.arabic.WrittenDate;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.lexicon.EventLexicon;
import dev.khabar.event.lexicon.VerbSpelling;
import dev.khabar.event.lexicon.WordReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads the sentences of an article that may hold an event; the others are left after one table
 * look-up a token. Immutable; thread-safe.
 */
public final class SentenceReader {
  private final EventLexicon lexicon;
  private final Cues cues;
  private final VerbSpelling spelling;

  public SentenceReader(EventLexicon lexicon, Cues cues) {
    this.lexicon = lexicon;
    this.cues = cues;
    this.spelling = new VerbSpelling(cues);
  }

  /** The sentences that hold a trigger, and the first ones that hold a name. */
  public List<SentenceView> of(CleanArticle article, SentenceDates written) {
    List<SentenceView> views = new ArrayList<>();
    int next = 0;
    for (int s = 0; s < article.sentences().size(); s++) {
      Sentence sentence = article.sentences().get(s);
      List<ResolvedMention> mentions = new ArrayList<>();
      while (next < article.mentions().size()
          && article.mentions().get(next).mention().begin() < sentence.end()) {
        ResolvedMention mention = article.mentions().get(next++);
        if (mention.mention().begin() >= sentence.begin()) {
          mentions.add(mention);
        }
      }
      int at = s;
      of(sentence, mentions, article.published(), isOpening(article, s), () -> written.of(at))
          .ifPresent(views::add);
    }
    return views;
  }

  private static boolean isOpening(CleanArticle article, int sentence) {
    return sentence < article.headlineSentences() + article.leadSentences() + 2;
  }

  /**
   * The sentence as the coder sees it, or nothing where it holds no trigger.
   *
   * @param always whether a name is enough
   * @param written reads the sentence's dates, where they are needed
   */
  public Optional<SentenceView> of(
      Sentence sentence,
      List<ResolvedMention> mentions,
      Optional<LocalDate> published,
      boolean always,
      Supplier<List<WrittenDate>> written) {
    List<Token> tokens = sentence.tokens();
    WordReading[][] readings = new WordReading[tokens.size()][];
    boolean trigger = false;
    for (int i = 0; i < readings.length; i++) {
      readings[i] = spelling.possible(tokens.get(i), lexicon.index().read(tokens.get(i).folded()));
      for (WordReading reading : readings[i]) {
        trigger |= !reading.word().triggers().isEmpty();
      }
    }
    return trigger || (always && !mentions.isEmpty())
        ? Optional.of(
            new SentenceView(sentence, mentions, readings, cues, published, written.get()))
        : Optional.empty();
  }
}
