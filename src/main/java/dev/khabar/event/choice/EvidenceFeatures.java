package dev.khabar.event.choice;

import dev.khabar.entity.EntityType;
import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.network.FeatureHashes;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.ClauseFeatures;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;

/** Features of the sentence: names, weapons, numbers, dates, and the other candidates near by. */
final class EvidenceFeatures {
  private static final Kind[] EVIDENCE = {
    Kind.WEAPON,
    Kind.CASUALTY,
    Kind.HISTORY,
    Kind.CONDITION,
    Kind.FUTURE,
    Kind.ALLEGE,
    Kind.QUESTION,
    Kind.NEGATION,
    Kind.PEOPLE,
    Kind.UNNAMED,
    Kind.TITLE,
    Kind.TIMEWORD
  };

  private final SentenceView view;
  private final List<Candidate> candidates;
  private final int index;
  private final Candidate candidate;
  private final FeatureHashes out;

  EvidenceFeatures(SentenceView view, List<Candidate> candidates, int index, FeatureHashes out) {
    this.view = view;
    this.candidates = candidates;
    this.index = index;
    this.candidate = candidates.get(index);
    this.out = out;
  }

  void add() {
    evidence();
    place();
    company();
  }

  private void evidence() {
    int at = candidate.token();
    int from = Math.max(0, at - SentenceView.NEAR);
    int to = Math.min(view.size(), at + SentenceView.NEAR);
    long seen = 0;
    boolean people = false;
    boolean places = false;
    boolean number = false;
    boolean dated = false;
    boolean year = false;
    int quotes = 0;
    for (int i = from; i < to; i++) {
      seen |= i == at ? 0 : view.kinds(i);
      people |= view.isName(i, EntityType.PERSON);
      places |= view.isName(i, EntityType.LOCATION);
      number |= view.numberAt(i) != null;
      dated |= view.isDate(i);
      year |= view.dateAt(i) != null && view.dateAt(i).year();
      quotes += i < at && view.is(i, Kind.QUOTE) ? 1 : 0;
    }
    for (Kind evidence : EVIDENCE) {
      if ((seen >>> evidence.ordinal() & 1) != 0) {
        out.add("has", evidence.ordinal());
      }
    }
    out.add("names", bit(people), bit(places));
    out.add("number", bit(number));
    out.add("date", bit(dated), bit(year));
    out.add("place and date", bit(places && dated));
    out.add("quoted", quotes % 2);
    out.add("name behind", bit(view.isName(candidate.last())));
  }

  private static int bit(boolean value) {
    return value ? 1 : 0;
  }

  /** Where in the sentence, among the candidates. */
  private void place() {
    int at = candidate.token();
    int shape = candidate.reading().form().shape().ordinal();
    out.add("length", Math.min(view.size() / 10, 8));
    out.add("position", Math.min(at / 5, 8));
    out.add("nth", Math.min(index, 4), shape);
    out.add("still to come", Math.min(candidates.size() - index - 1, 4));
    boolean verbBefore = false;
    for (int i = Math.max(0, index - 8); i < index; i++) {
      verbBefore |= candidates.get(i).isVerb();
    }
    out.add("behind a verb", bit(verbBefore), shape);
    if (at == 0) {
      out.add("first", shape);
    }
  }

  private void company() {
    if (index > 0) {
      near("left", candidates.get(index - 1));
    }
    if (index + 1 < candidates.size()) {
      near("right", candidates.get(index + 1));
    }
    EventType type = candidate.options().get(0).type();
    boolean before = false;
    boolean behind = false;
    for (int i = Math.max(0, index - 6); i < Math.min(candidates.size(), index + 7); i++) {
      boolean same = i != index && candidates.get(i).options().get(0).type() == type;
      before |= same && i < index;
      behind |= same && i > index;
    }
    out.add("same type", bit(before), bit(behind));
    if (candidate.options().get(0).frame().result()) {
      out.add("result, same type", bit(before), bit(behind));
    }
  }

  private void near(String side, Candidate other) {
    int distance = Math.abs(other.token() - candidate.token());
    if (distance <= ClauseFeatures.WINDOW) {
      int lemma = candidate.options().get(0).lemma().hashCode();
      Trigger trigger = other.options().get(0);
      int where = side.hashCode();
      out.add("near", where, trigger.type().ordinal(), bit(distance <= 3));
      out.add("near word", where, trigger.lemma().hashCode());
      out.add("word near", where, lemma, trigger.type().ordinal());
    }
  }
}
