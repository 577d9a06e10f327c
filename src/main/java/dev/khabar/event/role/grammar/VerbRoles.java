package dev.khabar.event.role.grammar;

import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.JoinedSubject;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.OwnSubject;
import dev.khabar.event.sentence.WrittenVoice;
import java.util.List;
import java.util.Optional;

/** The subject and the object of a verb: in either order, passive, shared with the verb before. */
final class VerbRoles extends RoleSlots {
  private static final List<String> PEOPLE = List.of("PERSON", "GROUP", "BODY");

  private final Optional<RoleFiller> speaker;

  /**
   * Fills the slots of a verb.
   *
   * @param speaker who speaks, for verbs in the first person
   */
  VerbRoles(RoleSlots slots, Optional<RoleFiller> speaker) {
    super(slots);
    this.speaker = speaker;
  }

  void verb() {
    int verb = candidate.token();
    NounPhrase behind = NounPhrase.behind(view, candidate.last());
    NounPhrase subject = Clauses.subjectBefore(view, verb);
    if (isPassive(verb)) {
      fill(behind != null ? behind : subject, frame.object());
      return;
    }
    boolean pronoun = !candidate.reading().pronoun().isEmpty();
    if (pronoun && behind != null && view.attachedPreposition(behind.first()) == ' ') {
      fill(behind, frame.subject());
      fillPronoun(verb);
      return;
    }
    if (isFirstPerson()) {
      speaker.ifPresent(by -> roles.add(by.as(RoleName.ACTOR)));
      fill(behind != null && isParty(behind) ? behind : null, frame.object());
      return;
    }
    if (pronoun && behind != null) {
      // التنظيم يتهمه بالتجسس: what a preposition governs is neither subject nor object.
      boolean told = isTold(subject, verb);
      if (told || isFirstPerson(candidate.reading().pronoun())) {
        fill(told ? subject : Clauses.carriedSubject(view, verb), frame.subject());
      }
      if (!told) {
        fillPronoun(verb);
      }
      return;
    }
    NounPhrase carried =
        view.isJoined(verb) || Clauses.hasPronounSubject(view, verb)
            ? Clauses.carriedSubject(view, verb)
            : null;
    boolean own = behind != null && OwnSubject.isBehind(view, verb, behind.first());
    boolean shared =
        carried != null
            && !own
            && (behind == null || !isParty(behind) || direct(behind.last()) == null);
    boolean target = behind != null && view.is(behind.first(), Kind.TARGET);
    if (target && frame.object().isPresent()) {
      fill(subject != null ? subject : Clauses.carriedSubject(view, verb), frame.subject());
      fill(behind, frame.object());
      return;
    }
    boolean subjectFirst = subject != null && Clauses.isFronted(view, verb, subject);
    if (subjectFirst || shared || behind == null) {
      NounPhrase first = subject != null ? subject : carried;
      fill(first != null ? first : Clauses.carriedSubject(view, verb), frame.subject());
      fill(behind != null ? behind : objectBeyond(candidate.last()), frame.object());
      return;
    }
    NounPhrase object = direct(behind.last());
    if (object == null) {
      object = objectBeyond(behind.last());
    }
    if (object == null && subject == null && isPatientAlone(verb, behind)) {
      fill(behind, frame.object());
      return;
    }
    fill(behind, frame.subject());
    fill(object, frame.object());
  }

  /** Whom the verb's pronoun stands for: يتهمنا accuses who speaks. */
  private void fillPronoun(int verb) {
    if (!isFirstPerson(candidate.reading().pronoun())) {
      fill(Clauses.antecedent(view, verb), frame.object());
    } else if (frame.object().isPresent()) {
      speaker.ifPresent(by -> roles.add(by.as(frame.object().get())));
    }
  }

  private static boolean isFirstPerson(String pronoun) {
    return pronoun.equals("نا") || pronoun.equals("ني");
  }

  /** Whether a phrase before a verb is its subject, and not what its pronoun stands for. */
  private boolean isTold(NounPhrase before, int verb) {
    return before != null
        && !view.is(verb - 1, Kind.RELATIVE)
        && (view.isDefinite(verb - 1) || JoinedSubject.begins(view, before.first()));
  }

  /** نرسل, أدعو: who speaks acts. */
  private boolean isFirstPerson() {
    InflectedForm form = candidate.reading().form();
    char first = form.folded().charAt(0);
    return form.shape() == InflectedForm.Shape.IMPERFECT && (first == 'ن' || first == 'ا');
  }

  /** Whether a phrase names somebody who can act. */
  private boolean isParty(NounPhrase phrase) {
    int head = phrase.first();
    return view.isName(head)
        || view.is(head, Kind.UNNAMED)
        || view.isTitle(head)
        || isPeople(head) && direct(phrase.last()) != null;
  }

  /** ودعا القادة المجتمع الدولي: people who stand before another noun. */
  private boolean isPeople(int head) {
    return view.isDefinite(head) && view.isNounOf(head, PEOPLE);
  }

  /**
   * The object behind a comma or up to two prepositional phrases: أسقط فلان في البلدة طائرة, استقبل
   * الملك، أمس، بقصره، الرئيس الفلاني.
   */
  private NounPhrase objectBeyond(int from) {
    int i = from;
    for (int step = 0; step < 2 && i < view.size(); step++) {
      NounPhrase phrase = null;
      if (view.is(i, Kind.COMMA)) {
        NounPhrase next = NounPhrase.behind(view, i + 1);
        boolean aside = next != null && view.attachedPreposition(next.first()) != ' ';
        if (aside && view.is(next.last(), Kind.COMMA)) {
          next = NounPhrase.behind(view, next.last() + 1);
        }
        return next != null
                && !view.isJoined(next.first())
                && view.attachedPreposition(next.first()) == ' '
            ? next
            : null;
      }
      if (view.isPreposition(i)) {
        phrase = NounPhrase.at(view, i + 1);
      } else if (view.attachedPreposition(i) != ' ') {
        phrase = NounPhrase.at(view, i);
      }
      if (phrase == null) {
        return null;
      }
      i = phrase.last();
      NounPhrase object = NounPhrase.behind(view, i);
      if (object != null && view.attachedPreposition(object.first()) == ' ') {
        boolean visitor =
            view.isTitle(object.first())
                && frame.object().filter(role -> role == RoleName.ACTOR).isPresent();
        return view.isDefinite(object.first()) && !visitor ? null : object;
      }
    }
    return null;
  }

  private boolean isPassive(int verb) {
    WordReading reading = candidate.reading();
    return reading.form().passive() || WrittenVoice.isPassive(view, verb, reading);
  }

  /** قتل ثلاثة جنود في ...: a verb of harm with victims and no second noun is a passive. */
  private boolean isPatientAlone(int verb, NounPhrase behind) {
    if (candidate.reading().form().shape() != InflectedForm.Shape.PERFECT
        && candidate.reading().form().shape() != InflectedForm.Shape.IMPERFECT) {
      return false;
    }
    boolean victims = false;
    for (int i = behind.first(); i < behind.last(); i++) {
      victims |= view.numberAt(i) != null || view.is(i, Kind.PEOPLE);
    }
    boolean harm = frame.objectSuffers();
    boolean acts = frame.subjectActs();
    return harm && acts && victims && verb < behind.first();
  }
}
