package dev.khabar.event.lexicon;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.event.ShippedFiles;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The classes of {@code word-classes.tsv}, each of which a rule or two ask for; what each is for
 * stands in the table. A rule keeps the words of its class, so that asking costs a look-up in a
 * set.
 */
public enum WordClass {
  DELEGATION,
  HONORIFIC,
  COUNTERPART,
  APART,
  DEPUTY,
  CHARGE,
  DIRECTION,
  NO_PREPOSITION,
  WITH_PREPOSITION,
  MANNER,
  NEARLY,
  NO_IMPERFECT,
  BEFORE_PERFECT,
  SUPERLATIVE,
  GOING_ON,
  LASTING,
  UNTIL,
  DEADLINE,
  TIME_END,
  FROM_THEN_ON,
  NEXT,
  TIME_UNIT,
  PART_OF_TIME,
  COURT,
  ANSWER,
  HOSPITAL,
  CAUSE,
  REASON,
  WAY,
  DEATH,
  HARMED,
  TOPIC,
  ROUGHLY,
  YEARS,
  CAMPAIGN,
  NUMBERED,
  HOME,
  DUTY,
  ANY,
  ABILITY,
  AIM,
  SOURCE,
  ABOUT_TIME,
  CASUALTY_PAIR,
  PERSON_PAIR,
  GROUP,
  SELF,
  STRESS,
  OF_THEM,
  ORIGIN,
  SHOT,
  BEFORE_HEAD,
  FORMER,
  UNDERTAKING,
  KIN,
  SIDE,
  PORT,
  OPEN_TO,
  OPEN_FROM,
  OPEN_WITH,
  OPEN_ABOUT,
  OPEN_IN,
  OPEN_BY,
  BY_PRONOUN,
  ALLY,
  QUALITY,
  WITHOUT,
  SUPPORT,
  STANCE,
  WISH,
  HONOUR,
  DETERMINER,
  PART,
  MEMBER,
  DURING,
  MEETING,
  BOTH_SIDES,
  HELD,
  MASCULINE_STATE,
  LAST_NAMED;

  private static final String TABLE = "word-classes.tsv";
  private static final Map<WordClass, Set<String>> SHIPPED = read(ShippedFiles.table(TABLE));

  static Map<WordClass, Set<String>> shipped() {
    return SHIPPED;
  }

  /** The folded words. */
  public Set<String> words() {
    return SHIPPED.get(this);
  }

  /**
   * The words of a table's rows by their classes.
   *
   * @throws LexiconException naming file, line and reason
   */
  static Map<WordClass, Set<String>> read(List<LexiconTable.Row> rows) {
    Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
    for (LexiconTable.Row row : rows) {
      WordClass of = row.constant(WordClass.class, row.cell(0), "class of words");
      if (row.cell(1).isEmpty()) {
        throw row.wrong("no words of " + of);
      }
      Set<String> folded =
          Arrays.stream(row.cell(1).split(" +", -1))
              .map(Folding::fold)
              .collect(Collectors.toUnmodifiableSet());
      if (words.put(of, folded) != null) {
        throw row.wrong(of + " stands in an earlier line too: make one line of both");
      }
    }
    for (WordClass of : values()) {
      if (!words.containsKey(of)) {
        throw new LexiconException(TABLE, 0, "has no line for " + of);
      }
    }
    return words;
  }
}
