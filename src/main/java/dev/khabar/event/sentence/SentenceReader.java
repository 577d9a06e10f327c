package dev.khabar.event.sentence;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.Token;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.lexicon.EventLexicon;
import dev.khabar.event.lexicon.VerbSpelling;
import dev.khabar.event.lexicon.WordReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /** A reader with the program's own tables. */
  public static SentenceReader load() {
    return load(Optional.empty());
  }

  /**
   * A reader with a user's triggers beside the program's.
   *
   * @param triggers a table like {@code triggers.tsv}
   * @throws LexiconException naming file, line and reason
   */
  public static SentenceReader load(Optional<Path> triggers) {
    return new SentenceReader(EventLexicon.load(triggers), Cues.load());
  }

  /** The article with its sentences read. */
  public ArticleView read(CleanArticle article) {
    SentenceDates dates = new SentenceDates(article);
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
      boolean named = isOpening(article, s) && !mentions.isEmpty();
      WordReading[][] readings = readings(sentence);
      if (named || holdsTrigger(readings)) {
        views.add(
            new SentenceView(sentence, mentions, readings, cues, article.published(), dates.of(s)));
      }
    }
    return new ArticleView(article, views, dates, cues);
  }

  private static boolean isOpening(CleanArticle article, int sentence) {
    return sentence < article.headlineSentences() + article.leadSentences() + 2;
  }

  private WordReading[][] readings(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    WordReading[][] readings = new WordReading[tokens.size()][];
    for (int i = 0; i < readings.length; i++) {
      readings[i] = spelling.possible(tokens.get(i), lexicon.index().read(tokens.get(i).folded()));
    }
    return readings;
  }

  private static boolean holdsTrigger(WordReading[][] readings) {
    for (WordReading[] word : readings) {
      for (WordReading reading : word) {
        if (!reading.word().triggers().isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }
}
