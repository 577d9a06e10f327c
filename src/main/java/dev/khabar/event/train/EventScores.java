package dev.khabar.event.train;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventDate;
import dev.khabar.event.Modality;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import java.util.ArrayList;
import java.util.List;

/** Counts how coded events agree with annotated ones. */
final class EventScores {
  private static final String ASSERTED = "asserted rows of the right type (P)";

  private final Measures measures = new Measures();
  private final List<String> differences = new ArrayList<>();

  /** Adds a text: typed triggers by overlap, and modality, date and roles of the right ones. */
  void add(AnnotatedText text, List<CodedEvent> coded) {
    boolean[] used = new boolean[text.events().size()];
    for (CodedEvent event : coded) {
      int match = match(text, event, used, true);
      int untyped = match >= 0 ? match : match(text, event, used, false);
      int right = match >= 0 ? 1 : 0;
      measures.add("typed trigger", right, 1, 0);
      measures.add("type " + event.type(), right, 1, 0);
      measures.add("trigger of any type", untyped >= 0 ? 1 : 0, 1, 0);
      boolean asserted = event.modality() == Modality.ASSERTED;
      measures.add(ASSERTED, asserted ? right : 0, asserted ? 1 : 0, 0);
      if (untyped >= 0) {
        used[untyped] = true;
      }
      if (match >= 0) {
        compare(text, event, text.events().get(match));
      } else {
        differ(text, "EXTRA", trigger(text, event), event.type(), event.rule());
      }
    }
    for (int i = 0; i < used.length; i++) {
      AnnotatedText.Event event = text.events().get(i);
      measures.add("typed trigger", 0, 0, 1);
      measures.add("trigger of any type", 0, 0, 1);
      measures.add("type " + event.type(), 0, 0, 1);
      if (!used[i]) {
        String trigger = text.article().text().substring(event.begin(), event.end());
        differ(text, "MISSED", trigger, event.type(), event.modality());
      }
    }
  }

  private static String trigger(AnnotatedText text, CodedEvent event) {
    return text.article().text().substring(event.begin(), event.end());
  }

  /** Keeps a difference: the text's id, what kind it is, and what is to be seen of it. */
  private void differ(AnnotatedText text, Object... columns) {
    StringBuilder line = new StringBuilder(text.id());
    for (Object column : columns) {
      line.append('\t').append(column);
    }
    differences.add(line.toString());
  }

  /** Adds the roles of a text whose triggers were given. */
  void addRoles(AnnotatedText text, List<CodedEvent> coded) {
    boolean[] used = new boolean[text.events().size()];
    for (CodedEvent event : coded) {
      int match = match(text, event, used, false);
      if (match >= 0) {
        used[match] = true;
        roles(text, event, text.events().get(match));
      }
    }
  }

  private static int match(AnnotatedText text, CodedEvent event, boolean[] used, boolean typed) {
    for (int i = 0; i < used.length; i++) {
      AnnotatedText.Event gold = text.events().get(i);
      boolean right = !typed || gold.type() == event.type();
      if (!used[i] && right && gold.isHit(event.begin(), event.end())) {
        return i;
      }
    }
    return -1;
  }

  private void compare(AnnotatedText text, CodedEvent event, AnnotatedText.Event gold) {
    boolean told = event.modality() == gold.modality();
    measures.agree("modality", told);
    if (!told) {
      differ(text, "MODALITY", trigger(text, event), event.modality(), "gold " + gold.modality());
    }
    if (!gold.date().isEmpty()) {
      String date = date(event.date());
      boolean right = date.equals(gold.date());
      measures.agree("date where given", right);
      if (!right) {
        differ(text, "DATE", trigger(text, event), date, "gold " + gold.date());
      }
    }
    roles(text, event, gold);
  }

  private void roles(AnnotatedText text, CodedEvent event, AnnotatedText.Event gold) {
    role(text, event, RoleName.ACTOR, gold.actors());
    role(text, event, RoleName.RECIPIENT, gold.recipients());
    role(text, event, RoleName.PLACE, gold.places());
  }

  /** A date as the annotation writes it. */
  static String date(EventDate date) {
    String day = date.date().map(Object::toString).orElse("");
    return switch (date.precision()) {
      case DAY, PUBLICATION -> day;
      case MONTH -> day.substring(0, 7);
      case YEAR -> day.substring(0, 4);
      case NONE -> "";
    };
  }

  /** A filler is right where its text or its entity shares a content word with an annotated one. */
  private void role(AnnotatedText text, CodedEvent event, RoleName role, List<String> gold) {
    List<String> given = new ArrayList<>();
    for (RoleFiller filler : event.fillers(role)) {
      given.add(
          text.article().text().substring(filler.begin(), filler.end())
              + filler.entity().map(entity -> " " + entity.name()).orElse(""));
    }
    int right = 0;
    for (String filler : given) {
      right += gold.stream().anyMatch(name -> WordOverlap.sharesWord(filler, name)) ? 1 : 0;
    }
    int found = 0;
    for (String name : gold) {
      found += given.stream().anyMatch(filler -> WordOverlap.sharesWord(filler, name)) ? 1 : 0;
    }
    measures.add("role " + role, Math.min(right, found), given.size(), gold.size());
    if (right < given.size() || found < gold.size()) {
      differ(text, role, trigger(text, event), given, "gold " + gold);
    }
  }

  /**
   * Adds the overlap of a role's tokens with the annotated span: the measure of the GSR's spans.
   */
  void addOverlap(String measure, String given, String gold) {
    List<String> told = WordOverlap.tokens(given);
    List<String> wanted = WordOverlap.tokens(gold);
    List<String> left = new ArrayList<>(wanted);
    int right = 0;
    for (String token : told) {
      right += left.remove(token) ? 1 : 0;
    }
    measures.add(measure, right, told.size(), wanted.size());
  }

  /** Adds an answer to a yes or no question. */
  void addAnswer(String measure, boolean given, boolean wanted) {
    measures.add(measure, given && wanted ? 1 : 0, given ? 1 : 0, wanted ? 1 : 0);
  }

  void addAnswerDifference(
      AnnotatedText text, List<CodedEvent> events, boolean given, boolean wanted) {
    if (given != wanted) {
      differ(
          text,
          given ? "WRONG YES" : "WRONG NO",
          events.stream().map(event -> event.rule() + " " + event.modality()).toList(),
          text.article().text());
    }
  }

  /** One line a measure: precision, recall, F1, and the counts. */
  String report() {
    return measures.report();
  }

  /** What differs, one line each: text, kind, trigger, what was given, what was annotated. */
  List<String> differences() {
    return List.copyOf(differences);
  }
}
