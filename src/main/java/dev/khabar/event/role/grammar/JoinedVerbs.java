package dev.khabar.event.role.grammar;

import dev.khabar.event.EventType;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import dev.khabar.event.sentence.WrittenVoice;
import java.util.ArrayList;
import java.util.List;

/**
 * Verbs that go on with the doer of the one before (رفض فلان الخطوة وهدد بالرد), as the events of a
 * sentence are asked in their order.
 */
public final class JoinedVerbs {
  /**
   * How often a joined verb goes on with the doer of the one before: in 12 of 17 annotated events.
   */
  private static final double GOES_ON = 0.7;

  /** How many words tell of a protest before its verb: مظاهرة حاشدة نددت. */
  private static final int ADJECTIVES = 2;

  private final SentenceView view;

  /** The last active verb with its doers. */
  private Candidate doing;

  private List<RoleFiller> doers = List.of();

  /** The last protest that a noun names, with who protests. */
  private Candidate protest;

  private List<RoleFiller> protesters = List.of();

  /** Index after the word of the last meeting, and who met. */
  private int met;

  private List<RoleFiller> sides = List.of();

  /** Before the first event of a sentence. */
  public JoinedVerbs(SentenceView view) {
    this.view = view;
  }

  /** The roles with the doer of the verb before, where a joined verb has none of its own. */
  public List<RoleFiller> complete(Candidate candidate, Trigger trigger, List<RoleFiller> roles) {
    if (isJoinedMeeting(candidate, trigger)) {
      return with(sides, roles);
    }
    boolean open = roles.stream().noneMatch(role -> role.role() == RoleName.ACTOR);
    if (open && isOfProtest(candidate, trigger)) {
      return with(protesters, roles);
    }
    if (!open || doers.isEmpty() || !isActive(candidate, trigger)) {
      return roles;
    }
    int at = candidate.token();
    boolean joined = view.isJoined(at) && at - doing.last() <= SentenceView.NEAR;
    if (!joined || !agree(doing.reading().form(), candidate.reading().form())) {
      return roles;
    }
    return with(doers, roles);
  }

  /** يستقبل فلان فلانا ويبحثان: a dual or plural behind a meeting is of both its sides. */
  private boolean isJoinedMeeting(Candidate candidate, Trigger trigger) {
    return sides.size() > 1
        && candidate.isVerb()
        && trigger.type() == EventType.CONSULT
        && trigger.frame().reciprocal()
        && candidate.reading().form().plural()
        && view.isJoined(candidate.token())
        && candidate.token() - met <= SentenceView.NEAR;
  }

  /** مظاهرة نددت بالقرار: what a protest says is said by who protests. */
  private boolean isOfProtest(Candidate candidate, Trigger trigger) {
    return !protesters.isEmpty()
        && trigger.type().isSpoken()
        && candidate.isVerb()
        && !view.isJoined(candidate.token())
        && candidate.token() >= protest.last()
        && candidate.token() - protest.last() <= ADJECTIVES;
  }

  private static List<RoleFiller> with(List<RoleFiller> before, List<RoleFiller> roles) {
    List<RoleFiller> all = new ArrayList<>(roles);
    for (RoleFiller doer : before) {
      boolean other =
          roles.stream().noneMatch(r -> r.begin() < doer.end() && doer.begin() < r.end());
      if (other) {
        all.add(doer.as(RoleName.ACTOR).sure(GOES_ON));
      }
    }
    return all;
  }

  /** Notes an event with its roles, with whose doer the next may go on. */
  public void note(Candidate candidate, Trigger trigger, List<RoleFiller> roles) {
    if (trigger.type() == EventType.CONSULT) {
      met = candidate.last();
      sides = roles.stream().filter(role -> role.role() != RoleName.PLACE).toList();
    }
    if (trigger.type() == EventType.PROTEST && !candidate.isVerb()) {
      protest = candidate;
      protesters = roles.stream().filter(role -> role.role() == RoleName.ACTOR).toList();
    }
    if (isActive(candidate, trigger)) {
      doing = candidate;
      doers = roles.stream().filter(role -> role.role() == RoleName.ACTOR).toList();
    }
  }

  private boolean isActive(Candidate candidate, Trigger trigger) {
    return candidate.isVerb()
        && !trigger.frame().reciprocal()
        && trigger.frame().subjectActs()
        && candidate.reading().pronoun().length() < 1
        && !candidate.reading().form().passive()
        && !WrittenVoice.isPassive(view, candidate.token(), candidate.reading());
  }

  private static boolean agree(InflectedForm one, InflectedForm other) {
    return one.isOfFeminine() == other.isOfFeminine();
  }
}
