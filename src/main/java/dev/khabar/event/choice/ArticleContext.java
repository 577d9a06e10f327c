package dev.khabar.event.choice;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.Token;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.network.FeatureHashes;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a sentence stands in its article, what the headline names, what the article is about. */
public final class ArticleContext {
  /** What an article can be about whose words of attack and victory report no event. */
  private static final Kind[] TOPICS = {
    Kind.SPORT, Kind.MARKET, Kind.CULTURE, Kind.ACCIDENT, Kind.DRILL
  };

  /** Further words of a topic say no more. */
  private static final int ENOUGH = 3;

  private final int headlineSentences;
  private final int leadSentences;
  private final Set<String> headlineWords = new HashSet<>();
  private final Set<EventType> headlineTypes = EnumSet.noneOf(EventType.class);
  private final int[] opening = new int[TOPICS.length];
  private final int[] topics = new int[TOPICS.length];
  private int sentence;

  /** Before the first sentence of an article. */
  public ArticleContext(ArticleView view) {
    CleanArticle article = view.article();
    this.headlineSentences = article.headlineSentences();
    this.leadSentences = article.leadSentences();
    int first = Math.min(headlineSentences + leadSentences, article.sentences().size());
    for (Sentence opened : article.sentences().subList(0, first)) {
      for (Token token : opened.tokens()) {
        count(view.cues().bits(token.folded()), opening);
      }
    }
  }

  /** Goes to a sentence; they come in the order of the article. */
  public void at(SentenceView view) {
    this.sentence = view.sentence().index();
    System.arraycopy(opening, 0, topics, 0, topics.length);
    if (!isHeadline() && !isLead()) {
      for (int i = 0; i < view.size(); i++) {
        count(view.kinds(i), topics);
      }
    }
  }

  /** Counts the topics that a word of these closed classes belongs to: most words have none. */
  private static void count(long kinds, int[] topics) {
    for (int k = 0; kinds != 0 && k < TOPICS.length; k++) {
      topics[k] += (int) (kinds >>> TOPICS[k].ordinal() & 1);
    }
  }

  boolean isHeadline() {
    return sentence < headlineSentences;
  }

  boolean isLead() {
    return !isHeadline() && sentence < headlineSentences + leadSentences;
  }

  /** Keeps what the headline names for the sentences behind it. */
  public void seen(List<Candidate> candidates) {
    if (isHeadline()) {
      for (Candidate candidate : candidates) {
        headlineWords.add(candidate.options().get(0).lemma());
        candidate.options().forEach(option -> headlineTypes.add(option.type()));
      }
    }
  }

  void add(Candidate candidate, FeatureHashes out) {
    for (int k = 0; k < TOPICS.length; k++) {
      if (topics[k] > 0) {
        out.add("topic", k, Math.min(topics[k], ENOUGH));
        out.add("topic, word", k, candidate.options().get(0).lemma().hashCode());
      }
    }
    if (headlineSentences == 0) {
      return;
    }
    if (isHeadline() || isLead()) {
      out.add(isHeadline() ? "headline" : "lead");
    } else {
      out.add("sentence number", Math.min(4, (sentence - headlineSentences) / 3));
    }
    if (!isHeadline()) {
      boolean word = headlineWords.contains(candidate.options().get(0).lemma());
      boolean type = headlineTypes.contains(candidate.options().get(0).type());
      out.add("in headline", word ? 2 : type ? 1 : 0);
    }
  }
}
