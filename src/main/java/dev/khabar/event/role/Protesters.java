package dev.khabar.event.role;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.PhraseHead;
import dev.khabar.event.sentence.PhraseParties;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who protests in a lone sentence that only calls them protesters (شهدت المدينة مظاهرات رفع فيها
 * المتظاهرون صورا): no other sentence will name them. In an article the word says nothing that the
 * protest does not say already.
 */
public final class Protesters {
  private Protesters() {}

  /**
   * The event with the nearest word for protesters as its actor, where it is a protest of nobody.
   */
  public static CodedEvent complete(SentenceView view, CodedEvent event) {
    boolean named = event.roles().stream().anyMatch(role -> role.role() == RoleName.ACTOR);
    if (event.type() != EventType.PROTEST || named) {
      return event;
    }
    int nearest = -1;
    for (int i = 0; i < view.size(); i++) {
      boolean nearer = nearest < 0 || distance(view, i, event) < distance(view, nearest, event);
      if (nearer && isProtesters(view, i)) {
        nearest = i;
      }
    }
    return nearest < 0 ? event : with(event, party(view, nearest));
  }

  private static int distance(SentenceView view, int i, CodedEvent event) {
    return Math.abs(view.token(i).begin() - event.begin());
  }

  private static CodedEvent with(CodedEvent event, RoleFiller protesters) {
    List<RoleFiller> roles = new ArrayList<>(event.roles());
    roles.removeIf(role -> role.begin() < protesters.end() && protesters.begin() < role.end());
    roles.add(protesters.sure(TriggerParty.NAMED));
    return event.withRoles(RoleFiller.inOrder(roles));
  }

  private static RoleFiller party(SentenceView view, int at) {
    NounPhrase phrase = NounPhrase.at(view, at);
    List<PhraseParties.Party> parties = phrase == null ? List.of() : PhraseParties.of(view, phrase);
    return parties.isEmpty()
        ? new RoleFiller(
            RoleName.ACTOR, Optional.empty(), PhraseHead.begin(view, at), view.token(at).end())
        : parties.get(0).as(RoleName.ACTOR);
  }

  /** Whether a sentence speaks of protesters, who presuppose a protest. */
  public static boolean areNamed(SentenceView view) {
    for (int i = 0; i < view.size(); i++) {
      if (isProtesters(view, i)) {
        return true;
      }
    }
    return false;
  }

  /** المتظاهرون, متظاهرين, ألف متظاهر: the participle of a verb of protest, as a noun. */
  private static boolean isProtesters(SentenceView view, int i) {
    if (view.isName(i) || view.isVerb(i)) {
      return false;
    }
    for (WordReading reading : view.readings(i)) {
      if (reading.form().shape() == InflectedForm.Shape.PARTICIPLE
          && (reading.form().plural() || reading.proclitic().article || isCounted(view, i))
          && reading.word().triggers().stream().anyMatch(Protesters::isProtesting)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCounted(SentenceView view, int i) {
    return i > 0 && (view.numberAt(i - 1) != null || view.is(i - 1, Cues.Kind.COUNT));
  }

  private static boolean isProtesting(Trigger trigger) {
    return trigger.type() == EventType.PROTEST
        && trigger.pos() == Trigger.Pos.VERB
        && trigger.rest().isEmpty()
        && trigger.frame().object().isEmpty()
        && trigger.frame().with().isEmpty();
  }
}
