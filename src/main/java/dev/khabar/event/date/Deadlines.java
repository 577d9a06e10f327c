package dev.khabar.event.date;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.Token;
import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Times by which something is to be done or from which on it will hold: قبل نهاية الشهر الجاري,
 * بحلول حزيران, اعتبارا من مطلع العام المقبل. They are of what is asked for, promised or
 * threatened; whoever says so said it before.
 */
public final class Deadlines {
  /** What stands right before the end of a time: قبل نهاية الشهر, مع حلول الصيف. */
  private static final Set<String> ENDS = WordClass.TIME_END.words();

  private static final Set<String> BEFORE = WordClass.DEADLINE.words();

  /** Behind which من begins a time to come. */
  private static final Set<String> FROM = WordClass.FROM_THEN_ON.words();

  /** Words between them and the date: مساء, يوم. */
  private static final Set<String> PARTS = WordClass.PART_OF_TIME.words();

  private Deadlines() {}

  /** Whether the date of the sentence is such a time, not over on the day of publication. */
  public static boolean is(Sentence sentence, WrittenDate date, LocalDate published) {
    if (date.lastDay().isBefore(published)) {
      return false;
    }
    List<Token> tokens = sentence.tokens();
    int before = date.first() - 1;
    String word = folded(tokens, before);
    boolean period = date.unit() == WrittenDate.Unit.MONTH || date.unit() == WrittenDate.Unit.YEAR;
    if (period && ENDS.contains(word)) {
      return true;
    }
    while (before > 0 && PARTS.contains(word)) {
      before--;
      word = folded(tokens, before);
    }
    return BEFORE.contains(word);
  }

  /** Whether the date is one from which on something will hold: اعتبارا من الأحد المقبل. */
  private static boolean isBeginning(SentenceView view, WrittenDate date, LocalDate published) {
    int before = date.first() - 1;
    while (before > 0 && PARTS.contains(view.folded(before))) {
      before--;
    }
    return view.folded(before).equals("من")
        && FROM.contains(view.folded(before - 1))
        && !date.lastDay().isBefore(published);
  }

  /**
   * Whether the date is that of what the verb asks for, promises or blames: طالب بصرفها خلال هذا
   * الشهر. A time that goes on tells less of when it was said than the day of publication.
   */
  static boolean isOfComplement(
      SentenceView view,
      Candidate candidate,
      EventType type,
      WrittenDate date,
      LocalDate published) {
    if (!type.isSaid() || candidate.reading().form().shape() != InflectedForm.Shape.PERFECT) {
      return false;
    }
    if (isBeginning(view, date, published)) {
      return true;
    }
    if (date.unit() == WrittenDate.Unit.DAY || date.lastDay().isBefore(published)) {
      return false;
    }
    for (int i = candidate.last(); i < date.first() - 1; i++) {
      char letter = view.attachedPreposition(i);
      if (view.is(i, Kind.COMPLEMENT)
          || view.folded(i).equals("الي")
          || letter == 'ب'
          || letter == 'ل') {
        return true;
      }
    }
    return false;
  }

  private static String folded(List<Token> tokens, int i) {
    return i >= 0 ? tokens.get(i).folded() : "";
  }
}
