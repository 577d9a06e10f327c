package dev.khabar.event.role;

import dev.khabar.event.EventType;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.role.party.MeetingSides;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * وجرى خلال اللقاء بحث التعاون, واستعرض الجانبان العلاقات, واتفق الجانبان على التعاون: talks that
 * an article tells of the meeting before have its sides, though their sentence names one of them or
 * none.
 */
final class MeetingBefore {
  private static final Set<String> DURING = WordClass.DURING.words();
  private static final Set<String> MEETINGS = WordClass.MEETING.words();
  private static final Set<String> BOTH = WordClass.BOTH_SIDES.words();
  private static final Set<String> HELD = WordClass.HELD.words();

  /** How many words may lie between the talks and what tells whose they are. */
  private static final int REACH = 8;

  /** A meeting is not spoken of any more after so many sentences. */
  private static final int LONG_AGO = 3;

  private static final double SHARED = 0.8;

  private final SentenceView view;
  private final MeetingSides met;

  MeetingBefore(SentenceView view, MeetingSides met) {
    this.view = view;
    this.met = met;
  }

  /** The roles of an event, the sides of the meeting before among them where it is meant. */
  List<RoleFiller> complete(Candidate trigger, Trigger line, List<RoleFiller> roles) {
    boolean agreed = line.type() == EventType.AGREE && isOfBoth(trigger);
    if (line.type() != EventType.CONSULT && !agreed || !line.frame().reciprocal()) {
      return roles;
    }
    List<RoleFiller> sides = met.before(view.sentence().index(), LONG_AGO);
    List<RoleFiller> own = roles.stream().filter(role -> isSide(role) && isHere(role)).toList();
    if (sides.isEmpty() || !own.stream().allMatch(role -> isAmong(role, sides))) {
      return roles;
    }
    if (!isDuring(trigger) && !isOfBoth(trigger) && !(own.isEmpty() && isHeld(trigger))) {
      return roles;
    }
    List<RoleFiller> completed = new ArrayList<>(own);
    sides.stream()
        .filter(side -> !isAmong(side, own))
        .forEach(side -> completed.add(side.as(RoleName.ACTOR).sure(SHARED)));
    roles.stream().filter(role -> !isSide(role) && !isAmong(role, sides)).forEach(completed::add);
    return completed;
  }

  private static boolean isSide(RoleFiller role) {
    return role.role() == RoleName.ACTOR || role.role() == RoleName.RECIPIENT;
  }

  private boolean isHere(RoleFiller role) {
    return role.begin() >= view.sentence().begin() && role.end() <= view.sentence().end();
  }

  private static boolean isAmong(RoleFiller role, List<RoleFiller> sides) {
    return role.entity().isPresent()
        && sides.stream().anyMatch(side -> side.entity().equals(role.entity()));
  }

  /** وجرى خلال الاتصال بحث, وبحثا في الاجتماع. */
  private boolean isDuring(Candidate trigger) {
    for (int i = Math.max(1, trigger.token() - REACH); i < trigger.last() + REACH; i++) {
      if (MEETINGS.contains(view.folded(i)) && DURING.contains(view.folded(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** أن الجانبين بحثا, واستعرض الطرفان. */
  private boolean isOfBoth(Candidate trigger) {
    return BOTH.contains(view.folded(trigger.token() - 1))
        || BOTH.contains(view.folded(trigger.last()));
  }

  /** كما تم بحث, وجرى استعراض: at the begin of the sentence. */
  private boolean isHeld(Candidate trigger) {
    return !trigger.isVerb()
        && trigger.token() <= 2
        && HELD.contains(view.folded(trigger.token() - 1));
  }
}
