package dev.khabar.event;

import dev.khabar.entity.EntityType;
import dev.khabar.event.Cues.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * What the role classifier sees of a trigger and a possible filler: where the one stands to the
 * other, what governs the filler, what it names, what the trigger's line says, and what the readers
 * of the grammar make of it.
 */
final class RoleFeatures {
  private final SentenceView view;
  private final List<Candidate> triggers;
  private final List<RoleCandidates.Item> items;
  private final Candidate trigger;
  private final Trigger line;
  private final RoleReadings readings;
  private final String form;
  private final String type;
  private final String lemma;
  private final String governor;
  private final String placed;

  RoleFeatures(
      SentenceView view,
      List<Candidate> triggers,
      List<RoleCandidates.Item> items,
      Candidate trigger,
      Trigger line,
      RoleReadings readings) {
    this.view = view;
    this.triggers = triggers;
    this.items = items;
    this.trigger = trigger;
    this.line = line;
    this.readings = readings;
    this.form = form();
    this.type = line.type().name();
    this.lemma = line.lemma() + "/" + line.pos().name().charAt(0);
    this.governor = trigger.isVerb() ? "" : governor();
    this.placed = preposition(trigger.token());
  }

  /** The verb before a verbal noun in its clause. */
  private String governor() {
    for (int i = trigger.token() - 1; i >= 0 && trigger.token() - i < 12; i--) {
      if (view.isVerb(i)) {
        return view.readings(i).length > 0 ? view.readings(i)[0].form().folded() : view.folded(i);
      }
      if (Clauses.isBoundary(view, i)) {
        return "";
      }
    }
    return "";
  }

  private String form() {
    WordReading reading = trigger.reading();
    int at = trigger.token();
    return switch (reading.form().shape()) {
      case PERFECT -> reading.form().passive() ? "passive" : joined(at, "perfect");
      case IMPERFECT -> {
        char first = reading.form().folded().charAt(0);
        yield first == 'ن' || first == 'ا' ? "first" : joined(at, "imperfect");
      }
      case PARTICIPLE -> "participle";
      case NOUN ->
          reading.proclitic().article
              ? "the-noun"
              : !reading.pronoun().isEmpty()
                  ? "its-noun"
                  : reading.form().accusative() || view.token(at).form().indexOf('ً') >= 0
                      ? "adverbial"
                      : "noun";
    };
  }

  private String joined(int at, String shape) {
    if (view.is(at - 1, Kind.RELATIVE)) {
      return shape + "-relative";
    }
    return view.isJoined(at) ? shape + "-joined" : shape;
  }

  /** The features of a possible filler. */
  List<String> of(RoleCandidates.Item item) {
    List<String> features = new ArrayList<>(48);
    int at = trigger.token();
    int first = item.start();
    boolean behind = first >= at;
    int from = behind ? trigger.last() : item.end();
    int to = behind ? first : at;
    int verbs = 0;
    int marks = 0;
    int stops = 0;
    int commas = 0;
    int nouns = 0;
    for (int i = from; i < to; i++) {
      verbs += view.isVerb(i) ? 1 : 0;
      stops += view.is(i, Kind.STOP) ? 1 : 0;
      marks +=
          view.is(i, Kind.COMPLEMENT) || view.is(i, Kind.SUBORDINATE) || view.is(i, Kind.CLAUSE)
              ? 1
              : 0;
      commas += view.is(i, Kind.COMMA) ? 1 : 0;
      nouns += isDeed(i) ? 1 : 0;
    }
    int others = 0;
    for (Candidate other : triggers) {
      others += other.token() >= from && other.token() < to && other != trigger ? 1 : 0;
    }
    int bare = 0;
    int all = 0;
    int group = -1;
    for (RoleCandidates.Item other : items) {
      if (other.group() != group && other.start() >= from && other.end() <= to) {
        group = other.group();
        all++;
        bare += preposition(other.start()).isEmpty() ? 1 : 0;
      }
    }
    String direction = behind ? ">" : "<";
    String preposition = preposition(first);
    String governed = preposition.isEmpty() ? annexed(first) : preposition;
    String kind = kind(item);
    String crossed = Math.min(verbs, 2) + (marks > 0 ? "m" : "") + (stops > 0 ? "s" : "");
    String nested = item.nested() ? "nested" : item.member() > 0 ? "joined" : "head";
    String distance = bucket(to - from);
    String path = direction + Math.min(bare, 3) + "/" + crossed;
    String role = readings.role(item);

    features.add("bias");
    features.add("rule=" + role);
    features.add("rule=" + role + "|" + form);
    features.add("rule=" + role + "|" + type);
    features.add("rule=" + role + "|" + kind + "|" + nested);
    features.add("path=" + form + path + "|" + governed);
    features.add("path=" + form + path + "|" + governed + "|" + kind);
    features.add("path=" + form + path + "|" + nested + "|" + commas);
    features.add("near=" + form + direction + Math.min(all, 4) + "|" + governed);
    features.add("near=" + type + direction + Math.min(all, 4) + "|" + crossed + "|" + governed);
    features.add("lemma=" + lemma + direction + governed);
    features.add("lemma=" + lemma + direction + governed + "|" + crossed);
    features.add("lemma=" + lemma + path);
    features.add("lemma=" + lemma + "|" + kind);
    features.add("type=" + type + direction + governed + "|" + kind);
    features.add("type=" + type + path + "|" + kind);
    features.add("type=" + type + "|" + form + direction + governed);
    features.add("kind=" + kind + "|" + nested);
    features.add("kind=" + kind + "|" + type);
    features.add("head=" + view.folded(item.party().first()));
    features.add("head=" + view.folded(item.party().first()) + "|" + type);
    features.add("before=" + view.folded(item.party().first() - 1) + "|" + kind);
    features.add("before=" + view.folded(item.party().first() - 1) + "|" + type);
    features.add("after=" + after(item.party().last()) + "|" + direction);
    features.add("distance=" + direction + distance);
    features.add("distance=" + direction + distance + "|" + form + "|" + kind);
    features.add("others=" + direction + Math.min(others, 3) + "|" + crossed);
    features.add("others=" + direction + Math.min(others, 3) + "|" + form + "|" + governed);
    features.add("nouns=" + direction + Math.min(nouns, 2) + "|" + kind + "|" + governed);
    features.add("nouns=" + direction + Math.min(nouns, 2) + "|" + type + "|" + governed);
    features.add("nested=" + nested + "|" + form + direction + governed);
    if (first == 0 || dateline(first)) {
      features.add("opens|" + form + "|" + kind);
      features.add("opens|" + kind + "|" + after(item.end()));
    }
    String framed = framed(item, preposition, behind);
    features.add("frame=" + framed);
    features.add("frame=" + framed + "|" + crossed + "|" + kind);
    for (String reading : readings.of(item)) {
      features.add("is=" + reading + "|" + form);
      features.add("is=" + reading + "|" + type);
      features.add("is=" + reading + "|" + kind);
    }
    RoleCandidates.Item host = host(item);
    if (host != null) {
      String hosted = governed + "|" + kind(host);
      features.add("host=" + hosted + "|" + kind);
      features.add("host=" + hosted + "|" + readings.role(host));
      features.add("host=" + view.folded(host.party().first()) + "|" + governed + "|" + kind);
    }
    if (!governor.isEmpty()) {
      features.add("governor=" + governor + path);
      features.add("governor=" + governor + direction + governed);
    }
    if (!trigger.isVerb()) {
      features.add("placed=" + placed + path + "|" + governed);
      features.add("placed=" + placed + "|" + type + path);
    }
    features.add("next=" + next(item) + "|" + form + path + "|" + governed);
    features.add("next=" + next(item) + "|" + lemma + path);
    if (PlaceFinder.isLocative(view, item.party().first())) {
      features.add("locative|" + kind);
      features.add("locative|" + kind + "|" + type + direction);
      features.add("locative|" + kind + "|" + crossed + direction + Math.min(others, 2));
    }
    if (trigger.isVerb()) {
      features.add("agrees=" + agreement(item) + "|" + path + "|" + governed);
    }
    return features;
  }

  /** Whether the token is a verbal noun of the lexicon, whose arguments are not the trigger's. */
  private boolean isDeed(int i) {
    if (view.isName(i) || view.isVerb(i)) {
      return false;
    }
    for (WordReading reading : view.readings(i)) {
      if (!reading.isVerb() && !reading.word().triggers().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The phrase right before the party's, with at most a preposition between. */
  private RoleCandidates.Item host(RoleCandidates.Item item) {
    int at = items.indexOf(item);
    for (int i = at - 1; i >= 0; i--) {
      RoleCandidates.Item other = items.get(i);
      if (other.group() != item.group()) {
        return other.nested() ? null : item.start() - other.end() <= 1 ? other : null;
      }
    }
    return null;
  }

  /** The next phrase without a preposition in the clause. */
  private String next(RoleCandidates.Item item) {
    for (int i = items.indexOf(item) + 1; i < items.size(); i++) {
      RoleCandidates.Item other = items.get(i);
      if (other.group() == item.group()) {
        continue;
      }
      for (int k = item.end(); k < other.start(); k++) {
        if (view.isVerb(k) || Clauses.isBoundary(view, k)) {
          return "none";
        }
      }
      if (preposition(other.start()).isEmpty()) {
        return kind(other);
      }
    }
    return "none";
  }

  /** What the trigger's line says of the preposition. */
  private String framed(RoleCandidates.Item item, String preposition, boolean behind) {
    if (preposition.isEmpty()) {
      return trigger.isVerb()
          ? "bare/" + line.frame().subject() + line.frame().object()
          : "bare/" + line.frame().genitive();
    }
    RoleName role = line.frame().prepositions().get(preposition);
    return (behind ? ">" : "<") + (role == null ? "none" : role.name());
  }

  private String agreement(RoleCandidates.Item item) {
    boolean feminine =
        trigger.reading().form().feminine()
            || trigger.reading().form().shape() == InflectedForm.Shape.IMPERFECT
                && trigger.reading().form().folded().startsWith("ت");
    String head = view.folded(item.party().first());
    boolean marked = head.endsWith("ه") || head.endsWith("ات") || head.equals("قوات");
    return (feminine ? "f" : "m")
        + (trigger.reading().form().plural() ? "p" : "")
        + (marked ? "f" : "-");
  }

  private boolean dateline(int first) {
    for (int i = first - 1; i >= 0 && first - i < 3; i--) {
      if (view.is(i, Kind.DASH) || view.folded(i).equals("-")) {
        return true;
      }
    }
    return false;
  }

  /** The preposition before or at the token, or an empty string. */
  private String preposition(int first) {
    char attached = view.attachedPreposition(first);
    if (attached != ' ') {
      return String.valueOf(attached);
    }
    int i = first - 1;
    while (view.is(i, Kind.QUOTE)) {
      i--;
    }
    if (!view.isPreposition(i)) {
      return "";
    }
    String word = view.folded(i);
    return word.equals("قبل") && view.folded(i - 1).equals("من") ? "من قبل" : word;
  }

  /** What stands before a phrase without a preposition. */
  private String annexed(int first) {
    int i = first - 1;
    while (view.is(i, Kind.QUOTE)) {
      i--;
    }
    if (i < 0) {
      return "^";
    }
    if (i >= trigger.token() && i < trigger.last()) {
      return "here";
    }
    if (view.is(i, Kind.STOP) || view.is(i, Kind.COMMA)) {
      return ",";
    }
    if (view.is(i, Kind.COMPLEMENT)) {
      return "ان";
    }
    if (view.is(i, Kind.RELATIVE) || view.is(i, Kind.SUBORDINATE) || view.is(i, Kind.CLAUSE)) {
      return "clause";
    }
    if (view.isVerb(i)) {
      return "verb";
    }
    for (Candidate other : triggers) {
      if (other.token() <= i && i < other.last()) {
        return "event";
      }
    }
    return view.is(i, Kind.TIMEWORD) ? "time" : "noun";
  }

  private String after(int last) {
    if (last >= view.size()) {
      return "$";
    }
    if (view.is(last, Kind.STOP) || view.is(last, Kind.COMMA)) {
      return ",";
    }
    if (view.isVerb(last)) {
      return "verb";
    }
    if (view.is(last, Kind.RELATIVE)) {
      return "relative";
    }
    if (last == trigger.token()) {
      return "trigger";
    }
    return view.isPreposition(last) ? view.folded(last) : "noun";
  }

  private String kind(RoleCandidates.Item item) {
    PhraseParties.Party party = item.party();
    int head = party.first();
    if (party.entity().isPresent()) {
      EntityType named = party.entity().get().type();
      boolean own = view.isName(head) || named != EntityType.MISC;
      boolean attacked = !view.isName(head) && view.is(head, Kind.TARGET);
      return named.name().substring(0, 3) + (own ? "" : "-of") + (attacked ? "-target" : "");
    }
    if (view.numberAt(head) != null) {
      return "number";
    }
    if (view.is(head, Kind.UNNAMED)) {
      return "unnamed";
    }
    if (view.is(head, Kind.PEOPLE)) {
      return "people";
    }
    if (view.is(head, Kind.TITLE)) {
      return "title";
    }
    if (view.is(head, Kind.TARGET)) {
      return "target";
    }
    if (view.is(head, Kind.TIMEWORD) || view.dateAt(head) != null) {
      return "time";
    }
    String word = view.folded(head);
    boolean plural = word.endsWith("ون") || word.endsWith("ين");
    return plural ? "plural" : view.isDefinite(head) ? "the-word" : "word";
  }

  private static String bucket(int tokens) {
    return tokens <= 0
        ? "0"
        : tokens == 1 ? "1" : tokens <= 3 ? "3" : tokens <= 6 ? "6" : tokens <= 12 ? "12" : "far";
  }
}
