package dev.khabar.event.modality;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.Modality;
import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.network.FeatureHashes;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What an article makes of its events: whether it writes of past years, what the sentence before
 * says, how the events before are reported. Its sentences come in order.
 */
public final class ModalityContext {
  /** Years before the newest one that an article writes, from which on a year is past. */
  private static final int PAST_YEARS = 2;

  /** Further dates of past years say no more. */
  private static final int ENOUGH = 4;

  private final CleanArticle article;
  private final Cues cues;
  private final boolean[] past;
  private final int pastDates;
  private final int topic;
  private Modality before = Modality.ASSERTED;
  private int beforeSentence = Integer.MIN_VALUE;
  private int beforeToken;

  /** Before the first sentence of an article. */
  public ModalityContext(ArticleView view) {
    this.article = view.article();
    this.cues = view.cues();
    this.past = new boolean[article.sentences().size()];
    List<List<WrittenDate>> dates =
        IntStream.range(0, past.length).mapToObj(view.dates()::of).toList();
    int now = now(dates);
    int count = 0;
    for (int i = 0; i < past.length; i++) {
      for (WrittenDate date : dates.get(i)) {
        boolean old = date.year() && date.date().getYear() <= now - PAST_YEARS;
        past[i] |= old;
        count += old ? 1 : 0;
      }
    }
    this.pastDates = Math.min(count, ENOUGH);
    this.topic = topic();
  }

  /** The year of publication, else the newest one of a full date. */
  private int now(List<List<WrittenDate>> dates) {
    return article
        .published()
        .map(LocalDate::getYear)
        .orElseGet(
            () ->
                dates.stream()
                    .flatMap(List::stream)
                    .filter(date -> date.year() && date.unit() != WrittenDate.Unit.YEAR)
                    .mapToInt(date -> date.date().getYear())
                    .max()
                    .orElse(Integer.MIN_VALUE + PAST_YEARS));
  }

  /** Whether headline and lead speak of books and memories. */
  private int topic() {
    int words = 0;
    int end = article.headlineSentences() + article.leadSentences();
    for (Sentence sentence : article.sentences().subList(0, Math.min(end, past.length))) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        String word = sentence.tokens().get(i).folded();
        words += cues.is(word, Kind.HISTORY) || cues.is(word, Kind.CULTURE) ? 1 : 0;
      }
    }
    return Math.min(words, ENOUGH);
  }

  /** Keeps how an event is reported for those behind it. */
  public void said(SentenceView view, Candidate candidate, Modality modality) {
    before = modality;
    beforeSentence = view.sentence().index();
    beforeToken = candidate.token();
  }

  void add(SentenceView view, Candidate candidate, FeatureHashes out) {
    int shape = candidate.reading().form().shape().ordinal();
    int sentence = view.sentence().index();
    int single = past.length == 1 ? 0 : article.published().isPresent() ? 1 : 2;
    out.add("article", single, shape);
    out.add("past dates", single, pastDates);
    out.add("topic", single, topic);
    if (past.length == 1) {
      return;
    }
    int opening = article.headlineSentences() + article.leadSentences();
    int place =
        sentence < article.headlineSentences()
            ? 0
            : sentence < opening ? 1 : sentence < opening + 3 ? 2 : 3;
    out.add("place", single, place);
    out.add("place, shape", single, place, shape);
    int here = past[sentence] ? 1 : 0;
    int earlier = sentence > 0 && past[sentence - 1] ? 1 : 0;
    out.add("past here", here, earlier, shape);
    out.add("past here, article", here, earlier, pastDates);
    int distance = sentence - beforeSentence;
    boolean near = beforeSentence >= 0 && distance <= 2;
    int apart =
        !near
            ? 9
            : distance > 0 ? 4 + distance : Math.min((candidate.token() - beforeToken) / 5, 3);
    int modality = near ? before.ordinal() : -1;
    out.add("said before", modality, apart);
    out.add("said before, joined", modality, apart, isJoined(view, candidate.token()) ? 1 : 0);
    out.add("said before, opens", modality, apart, view.folded(0).hashCode());
  }

  private static boolean isJoined(SentenceView view, int at) {
    return view.isJoined(at) || view.folded(at - 1).equals("و");
  }
}
