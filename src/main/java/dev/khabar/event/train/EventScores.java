package dev.khabar.event.train;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventDate;
import dev.khabar.event.Modality;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts how coded events agree with annotated ones. */
final class EventScores {
  private static final String ASSERTED = "asserted rows of the right type (P)";

  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();

  /** Right, given, wanted of a measure. */
  private int[] count(String measure) {
    return counts.computeIfAbsent(measure, key -> new int[3]);
  }

  private void agree(String measure, boolean right) {
    int[] count = count(measure);
    count[0] += right ? 1 : 0;
    count[1]++;
    count[2]++;
  }

  /** Adds a text: typed triggers by overlap, and modality, date and roles of the right ones. */
  void add(AnnotatedText text, List<CodedEvent> coded) {
    boolean[] used = new boolean[text.events().size()];
    for (CodedEvent event : coded) {
      int match = match(text, event, used, true);
      int untyped = match >= 0 ? match : match(text, event, used, false);
      count("typed trigger")[1]++;
      count("type " + event.type())[1]++;
      boolean asserted = event.modality() == Modality.ASSERTED;
      count(ASSERTED)[1] += asserted ? 1 : 0;
      count("trigger of any type")[1]++;
      if (untyped >= 0) {
        used[untyped] = true;
        count("trigger of any type")[0]++;
      }
      String trigger = text.article().text().substring(event.begin(), event.end());
      if (match >= 0) {
        count("typed trigger")[0]++;
        count("type " + event.type())[0]++;
        count(ASSERTED)[0] += asserted ? 1 : 0;
        compare(text, event, text.events().get(match));
      } else {
        differences.add(
            text.id() + "\tEXTRA\t" + trigger + "\t" + event.type() + "\t" + event.rule());
      }
    }
    for (int i = 0; i < used.length; i++) {
      AnnotatedText.Event event = text.events().get(i);
      count("typed trigger")[2]++;
      count("trigger of any type")[2]++;
      count("type " + event.type())[2]++;
      if (!used[i]) {
        differences.add(
            text.id()
                + "\tMISSED\t"
                + text.article().text().substring(event.begin(), event.end())
                + "\t"
                + event.type()
                + "\t"
                + event.modality());
      }
    }
  }

  /** Adds the roles of a text whose triggers were given. */
  void addRoles(AnnotatedText text, List<CodedEvent> coded) {
    boolean[] used = new boolean[text.events().size()];
    for (CodedEvent event : coded) {
      int match = match(text, event, used, false);
      if (match >= 0) {
        used[match] = true;
        AnnotatedText.Event gold = text.events().get(match);
        role(text, event, RoleName.ACTOR, gold.actors());
        role(text, event, RoleName.RECIPIENT, gold.recipients());
        role(text, event, RoleName.PLACE, gold.places());
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
    agree("modality", event.modality() == gold.modality());
    if (event.modality() != gold.modality()) {
      differences.add(
          text.id()
              + "\tMODALITY\t"
              + text.article().text().substring(event.begin(), event.end())
              + "\t"
              + event.modality()
              + "\tgold "
              + gold.modality());
    }
    if (!gold.date().isEmpty()) {
      String date = date(event.date());
      boolean right = date.equals(gold.date());
      agree("date where given", right);
      if (!right) {
        differences.add(
            text.id()
                + "\tDATE\t"
                + text.article().text().substring(event.begin(), event.end())
                + "\t"
                + date
                + "\tgold "
                + gold.date());
      }
    }
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
    for (RoleFiller filler : event.roles()) {
      if (filler.role() == role) {
        given.add(
            text.article().text().substring(filler.begin(), filler.end())
                + filler.entity().map(entity -> " " + entity.name()).orElse(""));
      }
    }
    int[] count = count("role " + role);
    int right = 0;
    for (String filler : given) {
      right += gold.stream().anyMatch(name -> WordOverlap.sharesWord(filler, name)) ? 1 : 0;
    }
    int found = 0;
    for (String name : gold) {
      found += given.stream().anyMatch(filler -> WordOverlap.sharesWord(filler, name)) ? 1 : 0;
    }
    count[0] += Math.min(right, found);
    count[1] += given.size();
    count[2] += gold.size();
    if (right < given.size() || found < gold.size()) {
      differences.add(
          text.id()
              + "\t"
              + role
              + "\t"
              + text.article().text().substring(event.begin(), event.end())
              + "\t"
              + given
              + "\tgold "
              + gold);
    }
  }

  /**
   * Adds the overlap of a role's tokens with the annotated span: the measure of the GSR's spans.
   */
  void addOverlap(String measure, String given, String gold) {
    List<String> a = WordOverlap.tokens(given);
    List<String> b = WordOverlap.tokens(gold);
    int[] count = count(measure);
    List<String> left = new ArrayList<>(b);
    for (String token : a) {
      count[0] += left.remove(token) ? 1 : 0;
    }
    count[1] += a.size();
    count[2] += b.size();
  }

  /** Adds an answer to a yes or no question. */
  void addAnswer(String measure, boolean given, boolean wanted) {
    int[] count = count(measure);
    count[0] += given && wanted ? 1 : 0;
    count[1] += given ? 1 : 0;
    count[2] += wanted ? 1 : 0;
  }

  void addAnswerDifference(
      AnnotatedText text, List<CodedEvent> events, boolean given, boolean wanted) {
    if (given != wanted) {
      differences.add(
          text.id()
              + "\t"
              + (given ? "WRONG YES" : "WRONG NO")
              + "\t"
              + events.stream().map(event -> event.rule() + " " + event.modality()).toList()
              + "\t"
              + text.article().text());
    }
  }

  double f1(String measure) {
    int[] count = counts.getOrDefault(measure, new int[3]);
    return count[0] == 0 ? 0 : 2.0 * count[0] / (count[1] + count[2]);
  }

  /** One line a measure: precision, recall, F1, and the counts. What has no recall shows none. */
  String report() {
    StringBuilder out = new StringBuilder();
    counts.forEach(
        (measure, count) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "%-44s P %.3f  R %.3f  F1 %.3f  (%d right of %d given, %d annotated)%n",
                    measure,
                    count[1] == 0 ? 0 : (double) count[0] / count[1],
                    count[2] == 0 ? 0 : (double) count[0] / count[2],
                    f1(measure),
                    count[0],
                    count[1],
                    count[2])));
    return out.toString();
  }

  /** What differs, one line each: text, kind, trigger, what was given, what was annotated. */
  List<String> differences() {
    return List.copyOf(differences);
  }
}
