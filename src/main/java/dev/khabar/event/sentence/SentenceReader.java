package dev.khabar.event.sentence;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.Token;
import dev.khabar.arabic.UserTable;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.lexicon.EventLexicon;
import dev.khabar.event.lexicon.KnownWord;
import dev.khabar.event.lexicon.KnownWords;
import dev.khabar.event.lexicon.VerbSpelling;
import dev.khabar.event.lexicon.WordReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the sentences of an article that may hold an event; the others are left after one table
 * look-up a token. Immutable; thread-safe.
 */
public final class SentenceReader {
  private final KnownWords words;
  private final Cues cues;

  /** A reader of given tables. */
  public SentenceReader(EventLexicon lexicon, Cues cues) {
    this.words = new KnownWords(lexicon, cues);
    this.cues = cues;
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
  public static SentenceReader load(Optional<UserTable> triggers) {
    return new SentenceReader(EventLexicon.load(triggers), Cues.load());
  }

  /** The article with its sentences read. */
  public ArticleView read(CleanArticle article) {
    SentenceDates dates = new SentenceDates(article);
    List<SentenceView> views = new ArrayList<>();
    List<KnownWord[]> all = new ArrayList<>(article.sentences().size());
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
      KnownWord[] known = known(sentence);
      all.add(known);
      WordReading[][] readings = readings(sentence, known);
      if (named || holdsTrigger(readings)) {
        views.add(
            new SentenceView(
                sentence, mentions, known, readings, cues, article.published(), dates.of(s)));
      }
    }
    return new ArticleView(article, views, all, dates, cues);
  }

  private static boolean isOpening(CleanArticle article, int sentence) {
    return sentence < article.headlineSentences() + article.leadSentences() + 2;
  }

  private KnownWord[] known(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    KnownWord[] known = new KnownWord[tokens.size()];
    for (int i = 0; i < known.length; i++) {
      known[i] = words.of(tokens.get(i).folded());
    }
    return known;
  }

  private static WordReading[][] readings(Sentence sentence, KnownWord[] known) {
    WordReading[][] readings = new WordReading[known.length][];
    for (int i = 0; i < readings.length; i++) {
      readings[i] = VerbSpelling.possible(sentence.tokens().get(i), known[i]);
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
