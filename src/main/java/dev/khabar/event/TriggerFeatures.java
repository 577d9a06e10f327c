package dev.khabar.event;

import dev.khabar.entity.EntityType;
import dev.khabar.event.Cues.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * What the classifier sees of a candidate. Each feature is a short readable string; the same code
 * serves training and coding.
 */
final class TriggerFeatures {
  private static final int WINDOW = 8;
  private static final NewsWordClasses CLASSES = NewsWordClasses.shipped();

  private final SentenceView view;
  private final List<Candidate> candidates;
  private final int index;
  private final Candidate candidate;
  private final List<String> features = new ArrayList<>(80);

  private TriggerFeatures(SentenceView view, List<Candidate> candidates, int index) {
    this.view = view;
    this.candidates = candidates;
    this.index = index;
    this.candidate = candidates.get(index);
  }

  static List<String> of(
      SentenceView view, List<Candidate> candidates, int index, boolean headline, boolean lead) {
    TriggerFeatures features = new TriggerFeatures(view, candidates, index);
    features.word();
    features.neighbours();
    features.sentence();
    features.classes();
    features.syntax();
    features.evidence();
    features.company();
    if (headline || lead) {
      features.add(headline ? "headline" : "lead");
    }
    return features.features;
  }

  private void add(String feature) {
    features.add(feature);
  }

  private void word() {
    WordReading reading = candidate.reading();
    String lemma = candidate.options().get(0).lemma();
    String shape =
        reading.form().shape().name()
            + (reading.form().plural() ? "+pl" : "")
            + (reading.form().passive() ? "+pass" : "")
            + (candidate.options().get(0).frame().result() ? "+result" : "");
    candidate.options().get(0).mode().ifPresent(mode -> add("mode=" + mode));
    String state =
        reading.proclitic().article ? "def" : reading.pronoun().isEmpty() ? "bare" : "pron";
    add("bias");
    add("w=" + lemma + "/" + candidate.options().get(0).pos().name().charAt(0));
    add("shape=" + shape);
    add("w+shape=" + lemma + "/" + shape);
    add("state=" + shape + "/" + state);
    add("w+state=" + lemma + "/" + state);
    add("options=" + candidate.options().size());
    if (reading.proclitic().preposition != ' ') {
      add("clitic=" + reading.proclitic().preposition);
    }
    if (reading.proclitic() == Proclitic.FUTURE) {
      add("future");
    }
    if (reading.form().accusative()) {
      add("accusative");
    }
    if (reading.conjunction()) {
      add("joined");
    }
  }

  private void neighbours() {
    int at = candidate.token();
    String lemma = candidate.options().get(0).lemma();
    String previous = stem(at - 1);
    String next = stem(candidate.last());
    add("p1=" + previous);
    add("n1=" + next);
    add("w+p1=" + lemma + "/" + previous);
    add("w+n1=" + lemma + "/" + next);
    add("p2=" + stem(at - 2) + "_" + previous);
    add("n2=" + next + "_" + stem(candidate.last() + 1));
    for (int i = Math.max(0, at - WINDOW); i < Math.min(view.size(), at + WINDOW); i++) {
      if (i != at && !view.isName(i) && view.folded(i).length() > 1) {
        add((i < at ? "b=" : "a=") + stem(i));
        add("c=" + stem(i));
      }
    }
  }

  /** Classes of the trigger and of the words next to it. */
  private void classes() {
    int at = candidate.token();
    for (int grain = 0; grain < CLASSES.grains(); grain++) {
      add("kw" + grain + "=" + CLASSES.of(grain, view.folded(at)));
      for (int i = Math.max(0, at - 3); i <= at + 4 && i < view.size(); i++) {
        if (i != at && !view.isName(i)) {
          add("k" + grain + (i < at ? "b=" : "a=") + CLASSES.of(grain, view.folded(i)));
        }
      }
    }
  }

  /** The words of the whole sentence: what kind of report it is. */
  private void sentence() {
    int at = candidate.token();
    int end = Math.min(view.size(), at + SentenceView.NEAR);
    for (int i = Math.max(0, at - SentenceView.NEAR); i < end; i++) {
      if (!view.isName(i) && view.folded(i).length() > 2) {
        add("s=" + stem(i));
      }
    }
  }

  /** The bare word; names by their type, numbers as such, so that weights carry over. */
  private String stem(int i) {
    if (i < 0) {
      return "<s>";
    }
    if (i >= view.size()) {
      return "</s>";
    }
    if (view.isName(i)) {
      return "#" + view.mentions().get(view.mentionAt(i)).mention().type().name().substring(0, 3);
    }
    if (view.numberAt(i) != null) {
      return "#NUM";
    }
    if (view.dateAt(i) != null) {
      return "#DATE";
    }
    return Spelling.bare(view.folded(i));
  }

  private void syntax() {
    int at = candidate.token();
    String lemma = candidate.options().get(0).lemma();
    for (int i = at - 1; i >= 0 && at - i <= WINDOW; i--) {
      if (view.is(i, Kind.STOP) || view.is(i, Kind.CLAUSE)) {
        add("clause=" + (at - i));
        break;
      }
      if (view.isVerb(i) && view.readings(i).length > 0) {
        WordReading verb = view.readings(i)[0];
        add("v=" + verb.word().lemma());
        add("w+v=" + lemma + "/" + verb.word().lemma());
        verb.word().governor().ifPresent(governor -> add("gov=" + governor.kind()));
        break;
      }
    }
    for (int i = candidate.last(); i < Math.min(view.size(), at + 6); i++) {
      if (view.isPreposition(i)) {
        add("prep=" + view.folded(i));
        add("w+prep=" + lemma + "/" + view.folded(i));
        break;
      }
    }
    add("carried=" + (Clauses.carrier(view, at) >= 0 || Clauses.carrierBehind(view, at) >= 0));
    if (view.is(at - 1, Kind.RELATIVE)) {
      add("relative");
    }
    if (view.is(at - 1, Kind.COMPLEMENT)) {
      add("complement");
    }
    if (view.is(at - 1, Kind.NEGATION)) {
      add("negated");
    }
  }

  private void evidence() {
    int at = candidate.token();
    int from = Math.max(0, at - SentenceView.NEAR);
    int to = Math.min(view.size(), at + SentenceView.NEAR);
    boolean[] seen = new boolean[Kind.values().length];
    int people = 0;
    int places = 0;
    boolean number = false;
    boolean dated = false;
    boolean fullDate = false;
    int quotes = 0;
    for (int i = from; i < to; i++) {
      for (Kind kind : EVIDENCE) {
        seen[kind.ordinal()] |= i != at && view.is(i, kind);
      }
      people += view.isName(i, EntityType.PERSON) ? 1 : 0;
      places += view.isName(i, EntityType.LOCATION) ? 1 : 0;
      number |= view.numberAt(i) != null;
      dated |= view.dateAt(i) != null;
      fullDate |= view.dateAt(i) != null && view.dateAt(i).year();
      quotes += i < at && view.is(i, Kind.QUOTE) ? 1 : 0;
    }
    for (Kind kind : EVIDENCE) {
      if (seen[kind.ordinal()]) {
        add("has=" + kind);
      }
    }
    add("persons=" + (people > 0) + "/places=" + (places > 0));
    add("number=" + number);
    add("date=" + dated + "/" + fullDate);
    add("place+date=" + (places > 0 && dated));
    add("quoted=" + (quotes % 2 == 1));
    add("length=" + Math.min(view.size() / 10, 8));
    add("position=" + Math.min(at / 5, 8));
    add("nameafter=" + view.isName(candidate.last()));
  }

  private static final Kind[] EVIDENCE = {
    Kind.WEAPON, Kind.CASUALTY, Kind.HISTORY, Kind.CONDITION, Kind.FUTURE, Kind.ALLEGE,
    Kind.QUESTION, Kind.NEGATION, Kind.PEOPLE, Kind.UNNAMED, Kind.TITLE, Kind.TIMEWORD
  };

  private void company() {
    if (index > 0) {
      near("left", candidates.get(index - 1));
    }
    if (index + 1 < candidates.size()) {
      near("right", candidates.get(index + 1));
    }
    EventType type = candidate.options().get(0).type();
    boolean before = false;
    boolean after = false;
    for (int i = Math.max(0, index - 6); i < Math.min(candidates.size(), index + 7); i++) {
      boolean same = i != index && candidates.get(i).options().get(0).type() == type;
      before |= same && i < index;
      after |= same && i > index;
    }
    add("same=" + before + "/" + after);
    boolean result = candidate.options().get(0).frame().result();
    if (result) {
      add("result+same=" + before + "/" + after);
    }
  }

  private void near(String side, Candidate other) {
    int distance = Math.abs(other.token() - candidate.token());
    if (distance <= WINDOW) {
      String lemma = candidate.options().get(0).lemma();
      Trigger trigger = other.options().get(0);
      add(side + "=" + trigger.type() + "/" + (distance <= 3));
      add(side + "w=" + trigger.lemma());
      add("w+" + side + "=" + lemma + "/" + trigger.type());
    }
  }
}
