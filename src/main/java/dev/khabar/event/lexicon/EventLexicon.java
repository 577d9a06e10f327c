package dev.khabar.event.lexicon;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.arabic.ProgramFiles;
import dev.khabar.arabic.UserTable;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleName;
import dev.khabar.event.ShippedFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The coder's tables: triggers, governing verbs, and the index of their forms. Immutable;
 * thread-safe.
 */
public final class EventLexicon {
  private static final String TRIGGERS = "triggers.tsv";
  private static final String GOVERNORS = "governors.tsv";

  private final FormIndex index;
  private final int triggers;

  private EventLexicon(FormIndex index, int triggers) {
    this.index = index;
    this.triggers = triggers;
  }

  /**
   * Loads the tables of the program and adds a user's triggers; a line of the user's with the same
   * lemma, part of speech and type takes the place of ours. Within one table only one line may have
   * them: of two the last would count and the other never.
   *
   * @throws LexiconException naming file, line and reason
   */
  public static EventLexicon load(Optional<UserTable> userTriggers) {
    ProgramFiles.require(NounClasses::shipped, DefiniteNouns::shipped, WordClass::shipped);
    List<LexiconTable.Row> rows = new ArrayList<>(ShippedFiles.table(TRIGGERS));
    userTriggers.ifPresent(table -> rows.addAll(table.rows()));
    return of(rows, ShippedFiles.table(GOVERNORS));
  }

  static EventLexicon of(List<LexiconTable.Row> triggerRows, List<LexiconTable.Row> governorRows) {
    Map<String, LexiconWord> words = new LinkedHashMap<>();
    Map<String, Trigger> byRule = new LinkedHashMap<>();
    Map<String, LexiconTable.Row> lines = new HashMap<>();
    Map<String, List<String>> forms = new LinkedHashMap<>();
    for (LexiconTable.Row row : triggerRows) {
      Trigger trigger = trigger(row);
      byRule.put(trigger.rule(), trigger);
      LexiconTable.Row other = lines.put(trigger.rule(), row);
      if (other != null && other.file().equals(row.file())) {
        throw row.wrong(
            "'"
                + trigger.rule()
                + "' stands in line "
                + other.line()
                + " too: make one line of both");
      }
      forms.merge(key(firstWord(trigger.lemma()), trigger.pos()), forms(row), EventLexicon::union);
    }
    for (Trigger trigger : byRule.values()) {
      String lemma = firstWord(trigger.lemma());
      String key = key(lemma, trigger.pos());
      words.merge(
          key,
          new LexiconWord(lemma, trigger.pos(), forms.get(key), List.of(trigger), Optional.empty()),
          EventLexicon::merge);
    }
    for (LexiconTable.Row row : governorRows) {
      LexiconWord word = governor(row);
      words.merge(key(word.lemma(), word.pos()), word, EventLexicon::merge);
    }
    return new EventLexicon(FormIndex.of(List.copyOf(words.values())), byRule.size());
  }

  /** All forms of its words. */
  public FormIndex index() {
    return index;
  }

  /** How many triggers there are. */
  public int size() {
    return triggers;
  }

  private static String key(String lemma, Trigger.Pos pos) {
    return lemma + "/" + pos;
  }

  private static String firstWord(String lemma) {
    int blank = lemma.indexOf(' ');
    return blank < 0 ? lemma : lemma.substring(0, blank);
  }

  private static LexiconWord merge(LexiconWord a, LexiconWord b) {
    List<Trigger> triggers = new ArrayList<>(a.triggers());
    triggers.addAll(b.triggers());
    return new LexiconWord(
        a.lemma(), a.pos(), union(a.forms(), b.forms()), triggers, a.governor().or(b::governor));
  }

  private static List<String> union(List<String> a, List<String> b) {
    List<String> all = new ArrayList<>(a);
    b.stream().filter(form -> !all.contains(form)).forEach(all::add);
    return all;
  }

  private static List<String> forms(LexiconTable.Row row) {
    return row.cell(1).isEmpty() ? List.of() : Arrays.asList(row.cell(1).split("[،,]\\s*", -1));
  }

  private static Trigger trigger(LexiconTable.Row row) {
    String lemma = row.cell(0);
    if (lemma.length() < 2 || !Character.isLetter(lemma.charAt(0))) {
      throw row.wrong("a trigger needs a lemma of two letters at least, not '" + lemma + "'");
    }
    List<String> rest = new ArrayList<>();
    boolean gap = false;
    int carried = -1;
    for (String word : lemma.split(" +", -1)) {
      gap |= word.equals("..");
      if (!word.equals("..")) {
        carried = word.startsWith("*") ? rest.size() - 1 : carried;
        rest.add(Folding.fold(word.startsWith("*") ? word.substring(1) : word));
      }
    }
    rest.remove(0);
    Trigger.Pos pos = pos(row.cell(2), row);
    if (pos == Trigger.Pos.VERB && firstWord(lemma).length() < 2) {
      throw row.wrong("'" + lemma + "' is too short for a verb");
    }
    return new Trigger(
        lemma,
        pos,
        List.copyOf(rest),
        carried,
        gap,
        row.constant(EventType.class, row.cell(3), "event type"),
        row.cell(4).isEmpty() ? Optional.empty() : Optional.of(row.cell(4)),
        RoleFrame.parse(row.cell(5), row));
  }

  private static Trigger.Pos pos(String letter, LexiconTable.Row row) {
    return switch (letter) {
      case "V" -> Trigger.Pos.VERB;
      case "N" -> Trigger.Pos.NOUN;
      case "P" -> Trigger.Pos.PARTICIPLE;
      default -> throw row.wrong("unknown part of speech '" + letter + "': V, N or P");
    };
  }

  private static LexiconWord governor(LexiconTable.Row row) {
    Governor.Kind kind = row.constant(Governor.Kind.class, row.cell(3), "kind");
    Optional<RoleName> subject =
        row.cell(4).isEmpty() ? Optional.empty() : RoleFrame.role(row.cell(4), row);
    return new LexiconWord(
        row.cell(0),
        pos(row.cell(2), row),
        forms(row),
        List.of(),
        Optional.of(new Governor(kind, subject)));
  }
}
