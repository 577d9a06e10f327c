package dev.khabar.event.role.grammar;

import dev.khabar.entity.EntityType;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.SentenceView;
import java.util.Optional;

/** The arguments of a verbal noun or participle: annexed, adjectives, pronouns, carrying verbs. */
final class NounRoles extends RoleSlots {
  NounRoles(RoleSlots slots) {
    super(slots);
  }

  void noun() {
    int noun = candidate.token();
    WordReading reading = candidate.reading();
    int next = candidate.last();
    boolean free =
        reading.proclitic().article
            || !reading.pronoun().isEmpty()
            || reading.form().accusative()
            || view.token(noun).form().indexOf('ً') >= 0;
    NounPhrase annexed = free ? null : NounPhrase.at(view, next);
    if (reading.form().shape() == InflectedForm.Shape.PARTICIPLE) {
      participle(noun, next);
      return;
    }
    boolean adjective = isAdjective(next);
    if (adjective) {
      addAdjective(next);
      annexed = null;
    }
    if (annexed != null && isPartyLike(annexed) && !isAdverb(annexed)) {
      annexed = owner(annexed, noun);
      NounPhrase object = direct(annexed.last());
      boolean lam = annexed.first() >= next && view.attachedPreposition(annexed.last()) == 'ل';
      if (lam && frame.ownerSuffers()) {
        object = NounPhrase.at(view, annexed.last());
      }
      boolean both =
          object != null
              && object.first() > noun
              && !isAdverb(object)
              && frame.object().isPresent();
      fill(annexed, both ? Optional.of(doer()) : genitive(annexed));
      if (both) {
        fillObject(object);
      }
    }
    if (!reading.pronoun().isEmpty()) {
      NounPhrase owner = Clauses.antecedent(view, noun);
      fill(owner, Optional.of(doer()));
      fillObject(NounPhrase.at(view, next));
    }
    lightVerb(noun);
  }

  /** The role of who does it: the host's of استقبال, which the visitor acts in. */
  private RoleName doer() {
    return frame.object().filter(role -> role == RoleName.ACTOR).isPresent()
        ? RoleName.RECIPIENT
        : RoleName.ACTOR;
  }

  /** استهداف مقاتليها: a party that belongs to the subject stands for the subject. */
  private NounPhrase owner(NounPhrase annexed, int noun) {
    String word = view.folded(annexed.first());
    boolean owned =
        annexed.last() == annexed.first() + 1
            && !view.isName(annexed.first())
            && (word.endsWith("ها") || word.endsWith("هم") || word.endsWith("اته"));
    NounPhrase subject = owned ? Clauses.mainSubject(view, noun) : null;
    return subject != null ? subject : annexed;
  }

  /**
   * مندداً بـ..., داعياً إلى...: the subject of the sentence acts; المدعومة من ...: it is acted
   * upon.
   */
  private void participle(int noun, int next) {
    String folded = candidate.reading().form().folded();
    boolean passive = folded.length() >= 5 && folded.charAt(3) == 'و';
    if (passive) {
      NounPhrase before = Clauses.phraseBefore(view, noun);
      fill(before, Optional.of(RoleName.RECIPIENT));
      return;
    }
    fill(Clauses.mainSubject(view, noun), Optional.of(RoleName.ACTOR));
    fillObject(NounPhrase.behind(view, next));
  }

  /**
   * The object of a verbal noun; a lone accusative is an adverb, إياه the one who was named last.
   */
  private void fillObject(NounPhrase phrase) {
    if (phrase == null) {
      return;
    }
    int head = phrase.first();
    String word = view.folded(head);
    if (word.equals("اياه") || word.equals("اياها")) {
      named(head).ifPresent(person -> fill(person, frame.object()));
      return;
    }
    if (!isAdverb(phrase)) {
      fill(phrase, frame.object());
    }
  }

  /** The person named last before the token who has no role yet. */
  private Optional<NounPhrase> named(int before) {
    for (int i = before - 1; i >= 0 && before - i < SentenceView.NEAR; i--) {
      if (view.isName(i, EntityType.PERSON)) {
        ResolvedMention mention = view.mentions().get(view.mentionAt(i));
        boolean taken =
            roles.stream()
                .anyMatch(role -> role.entity().filter(mention.entity()::equals).isPresent());
        if (!taken) {
          return Optional.of(new NounPhrase(i, i + 1));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPartyLike(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      if (view.isName(i)
          || view.numberAt(i) != null
          || view.is(i, Kind.PEOPLE)
          || view.is(i, Kind.UNNAMED)) {
        return true;
      }
    }
    return frame.ownerSuffers() && !view.is(phrase.first(), Kind.TIMEWORD);
  }

  /** A place that a fight is annexed to is where it is: معركة الموصل. */
  private Optional<RoleName> genitive(NounPhrase phrase) {
    boolean place = frame.genitive().filter(role -> role == RoleName.PLACE).isPresent();
    boolean located = view.isName(phrase.first(), EntityType.LOCATION);
    return place && !located ? Optional.of(RoleName.ACTOR) : frame.genitive();
  }

  /** العدوان الإسرائيلي, غارات أميركية: a nationality behind the noun names the actor. */
  private boolean isAdjective(int i) {
    int at = i;
    while (at < i + 3 && !view.isName(at) && isPlainAdjective(at)) {
      at++;
    }
    return view.isName(at, EntityType.MISC)
            && !view.hasAttached(at)
            && view.isDefinite(candidate.token()) == view.folded(at).startsWith("ال")
        || view.isName(at, EntityType.MISC)
            && at == i
            && view.folded(at).startsWith("ال")
            && candidate.reading().proclitic().article;
  }

  private boolean isPlainAdjective(int i) {
    String word = view.folded(i);
    return (word.endsWith("ي") || word.endsWith("يه")) && !view.isPreposition(i);
  }

  private void addAdjective(int i) {
    int at = i;
    while (!view.isName(at)) {
      at++;
    }
    fill(new NounPhrase(at, at + 1), Optional.of(RoleName.ACTOR));
  }

  /** شنّ فلان هجوماً, هجوم شنّه فلان, تعرض فلان لهجوم: the carrier's subject has the role. */
  private void lightVerb(int noun) {
    carry(Clauses.carrierBehind(view, noun), noun);
    carry(Clauses.carrier(view, noun), noun);
  }

  private void carry(int verb, int noun) {
    if (verb < 0) {
      return;
    }
    Governor governor = view.governor(verb).orElseThrow();
    if (governor.kind() == Governor.Kind.REPORT && frame.result()) {
      return;
    }
    RoleName role =
        governor.kind() == Governor.Kind.LIGHT
            ? governor.subject().orElse(RoleName.ACTOR)
            : RoleName.ACTOR;
    if (has(role) || role == RoleName.PLACE) {
      return;
    }
    NounPhrase subject = Clauses.subjectOf(view, verb, noun);
    if (subject != null && (subject.last() <= noun || subject.first() > noun)) {
      fill(subject, Optional.of(frame.reciprocal() ? RoleName.ACTOR : role));
    }
  }
}
