package dev.khabar.event;

import dev.khabar.arabic.WrittenNumber;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.Cues.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who acts and who is acted upon, by the order and the marks of Arabic clauses: verb, subject,
 * object; subject before its verb behind أنّ or at the head of a clause; the passive; annexation
 * behind a verbal noun; relative clauses; the prepositions that the trigger names.
 */
final class RoleFinder {
  private static final int REACH = 14;

  private final SentenceView view;
  private final Candidate candidate;
  private final RoleFrame frame;
  private final Optional<RoleFiller> speaker;
  private final EventType type;
  private final List<RoleFiller> roles = new ArrayList<>();

  private RoleFinder(
      SentenceView view, Candidate candidate, Trigger trigger, Optional<RoleFiller> speaker) {
    this.speaker = speaker;
    this.view = view;
    this.candidate = candidate;
    this.frame = trigger.frame();
    this.type = trigger.type();
  }

  /** The actors and recipients of a coded trigger, in the order of the text. */
  static List<RoleFiller> find(
      SentenceView view, Candidate candidate, Trigger trigger, Optional<RoleFiller> speaker) {
    RoleFinder finder = new RoleFinder(view, candidate, trigger, speaker);
    if (candidate.isVerb()) {
      finder.verb();
    } else {
      finder.noun();
    }
    finder.prepositions();
    return finder.settle();
  }

  private boolean has(RoleName role) {
    return roles.stream().anyMatch(filler -> filler.role() == role);
  }

  private void fill(NounPhrase phrase, Optional<RoleName> role) {
    if (phrase == null || role.isEmpty() || isMeasure(phrase)) {
      return;
    }
    if (role.get() == RoleName.RECIPIENT && type == EventType.ACCUSE) {
      Optional<NounPhrase> doer = Deeds.doer(view, phrase);
      if (doer.isPresent()) {
        roles.addAll(doer.get().fillers(view, RoleName.RECIPIENT));
        return;
      }
    }
    roles.addAll(phrase.fillers(view, role.get()));
  }

  /** نرسل, أدعو: who speaks acts. */
  private boolean isFirstPerson() {
    InflectedForm form = candidate.reading().form();
    char first = form.folded().charAt(0);
    return form.shape() == InflectedForm.Shape.IMPERFECT && (first == 'ن' || first == 'ا');
  }

  /** A date, an age, a term or a sum is no party. */
  private boolean isMeasure(NounPhrase phrase) {
    WrittenNumber number = view.numberAt(phrase.first());
    return view.dateAt(phrase.first()) != null
        || (number != null && CasualtyCounts.isDateOrAge(view, number));
  }

  private void verb() {
    int verb = candidate.token();
    NounPhrase behind = NounPhrase.behind(view, candidate.last());
    NounPhrase subject = Clauses.subjectBefore(view, verb);
    if (isPassive(verb)) {
      fill(behind != null ? behind : subject, frame.object());
      return;
    }
    if (!candidate.reading().pronoun().isEmpty() && behind != null) {
      fill(behind, frame.subject());
      fill(Clauses.antecedent(view, verb), frame.object());
      return;
    }
    if (isFirstPerson()) {
      speaker.ifPresent(
          by ->
              roles.add(new RoleFiller(RoleName.ACTOR, by.entity(), by.begin(), by.end())));
      fill(behind != null && isParty(behind) ? behind : null, frame.object());
      return;
    }
    NounPhrase carried =
        view.isJoined(verb) || Clauses.hasPronounSubject(view, verb)
            ? Clauses.carriedSubject(view, verb)
            : null;
    boolean shared =
        carried != null && (behind == null || !isParty(behind) || direct(behind.last()) == null);
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

  /** The phrase that follows at once, without a preposition. */
  private NounPhrase direct(int from) {
    NounPhrase phrase = NounPhrase.behind(view, from);
    return phrase == null || view.attachedPreposition(phrase.first()) != ' ' ? null : phrase;
  }

  /** Whether a phrase names somebody who can act. */
  private boolean isParty(NounPhrase phrase) {
    int head = phrase.first();
    return view.isName(head) || view.is(head, Kind.UNNAMED) || view.is(head, Kind.TITLE);
  }

  /** The object behind a comma or up to two prepositional phrases: أسقط فلان في البلدة طائرة. */
  private NounPhrase objectBeyond(int from) {
    int i = from;
    for (int step = 0; step < 2 && i < view.size(); step++) {
      NounPhrase phrase = null;
      if (view.is(i, Kind.COMMA)) {
        NounPhrase next = NounPhrase.behind(view, i + 1);
        return next != null && !view.isJoined(next.first()) ? next : null;
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
        return view.isDefinite(object.first()) ? null : object;
      }
    }
    return null;
  }

  private boolean isPassive(int verb) {
    WordReading reading = candidate.reading();
    if (reading.form().passive()) {
      return true;
    }
    String form = view.token(verb).form();
    return form.indexOf('ُ') >= 0
        && form.indexOf('ُ') <= 3 + (reading.conjunction() ? 1 : 0)
        && reading.form().shape() == InflectedForm.Shape.PERFECT;
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
    boolean harm = frame.object().filter(role -> role == RoleName.RECIPIENT).isPresent();
    boolean acts = frame.subject().filter(role -> role == RoleName.ACTOR).isPresent();
    return harm && acts && victims && verb < behind.first();
  }

  private void noun() {
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
      if (lam && frame.genitive().filter(role -> role == RoleName.RECIPIENT).isPresent()) {
        object = NounPhrase.at(view, annexed.last());
      }
      boolean both =
          object != null
              && object.first() > noun
              && !isAdverb(object)
              && frame.object().isPresent();
      fill(annexed, both ? Optional.of(RoleName.ACTOR) : genitive(annexed));
      if (both) {
        fillObject(object);
      }
    }
    if (!reading.pronoun().isEmpty()) {
      NounPhrase owner = Clauses.antecedent(view, noun);
      fill(owner, Optional.of(RoleName.ACTOR));
      fillObject(NounPhrase.at(view, next));
    }
    lightVerb(noun);
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

  /** The object of a verbal noun; a lone accusative is an adverb, إياه the one who was named last. */
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

  /** A lone accusative that names nobody: ردّاً, عسكرياً. */
  private boolean isAdverb(NounPhrase phrase) {
    int head = phrase.first();
    return phrase.last() == head + 1
        && view.folded(head).endsWith("ا")
        && !view.isName(head)
        && !view.is(head, Kind.PEOPLE)
        && view.numberAt(head) == null;
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
    return frame.genitive().filter(role -> role == RoleName.RECIPIENT).isPresent()
        && !view.is(phrase.first(), Kind.TIMEWORD);
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

  private void prepositions() {
    int from = candidate.last();
    int end = Math.min(view.size(), from + REACH);
    for (int i = from; i < end && !Clauses.isBoundary(view, i); i++) {
      if (view.is(i, Kind.COMMA)) {
        i = behindAside(i);
      }
      if (view.isVerb(i) && i > from) {
        break;
      }
      preposition(i);
    }
  }

  /**
   * The index before what follows an aside between commas (، في بيان صدر اليوم،), or the comma's.
   */
  private int behindAside(int comma) {
    boolean aside = view.isPreposition(comma + 1) || view.is(comma + 1, Kind.TIMEWORD);
    for (int i = comma + 1; aside && i < view.size() && i <= comma + 8; i++) {
      if (view.is(i, Kind.COMMA)) {
        return i + 1;
      }
    }
    return comma;
  }

  private void preposition(int i) {
    String word = view.folded(i);
    RoleName role = null;
    int start = i;
    if (view.isPreposition(i)) {
      boolean agent = word.equals("قبل") && view.folded(i - 1).equals("من");
      role = agent ? RoleName.ACTOR : frame.prepositions().get(word);
      if (role == null && (word.equals("بحق") || word.equals("ضد"))) {
        role = RoleName.RECIPIENT;
      }
      start = i + 1;
    } else if (view.attachedPreposition(i) != ' ') {
      role = frame.prepositions().get(String.valueOf(view.attachedPreposition(i)));
    }
    boolean hand = view.folded(i + 1).equals("يد") || view.folded(i + 1).equals("ايدي");
    if (word.equals("علي") && hand) {
      return;
    }
    if ((word.equals("يد") || word.equals("ايدي")) && view.folded(i - 1).equals("علي")) {
      role = RoleName.ACTOR;
      start = i + 1;
    }
    if (role == null || role == RoleName.PLACE) {
      return;
    }
    NounPhrase phrase = start == i ? attached(i) : NounPhrase.at(view, start);
    if (phrase != null && view.dateAt(phrase.first()) != null) {
      return;
    }
    if (phrase == null) {
      return;
    }
    boolean better = role == RoleName.RECIPIENT && isNamed(phrase) && !hasNamed(role);
    if (better) {
      roles.removeIf(filler -> filler.role() == RoleName.RECIPIENT && filler.begin() > begin());
    }
    if (role != RoleName.RECIPIENT || !has(role)) {
      fill(phrase, Optional.of(role));
    }
  }

  private int begin() {
    return view.token(candidate.token()).begin();
  }

  private boolean isNamed(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      if (view.isName(i) && !view.isName(i, EntityType.MISC)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNamed(RoleName role) {
    return roles.stream()
        .filter(filler -> filler.role() == role)
        .anyMatch(
            filler -> filler.entity().filter(e -> e.type() != EntityType.MISC).isPresent());
  }

  /** The phrase of a token with an attached preposition. */
  private NounPhrase attached(int i) {
    NounPhrase rest = view.isVerb(i) ? null : NounPhrase.at(view, i);
    return rest != null ? rest : new NounPhrase(i, i + 1);
  }

  private List<RoleFiller> settle() {
    List<RoleFiller> settled = new ArrayList<>();
    for (RoleFiller filler : roles) {
      RoleName role =
          frame.reciprocal() && filler.role() == RoleName.RECIPIENT
              ? RoleName.ACTOR
              : filler.role();
      RoleFiller kept = new RoleFiller(role, filler.entity(), filler.begin(), filler.end());
      boolean double_ =
          settled.stream()
              .anyMatch(other -> other.begin() < kept.end() && kept.begin() < other.end());
      if (!double_ && !isTrigger(kept)) {
        settled.add(kept);
      }
    }
    return settled;
  }

  private boolean isTrigger(RoleFiller filler) {
    return view.token(candidate.token()).overlaps(filler.begin(), filler.end());
  }

  /** Names near the trigger that have no role. */
  static List<RoleFiller> participants(
      SentenceView view, Candidate candidate, List<RoleFiller> roles) {
    List<RoleFiller> others = new ArrayList<>();
    int at = candidate.token();
    int end = Math.min(view.size(), at + SentenceView.NEAR);
    int last = -1;
    for (int i = Math.max(0, at - SentenceView.NEAR); i < end; i++) {
      int name = view.mentionAt(i);
      if (name < 0 || name == last) {
        continue;
      }
      last = name;
      ResolvedMention mention = view.mentions().get(name);
      int begin = mention.mention().begin();
      int stop = mention.mention().end();
      boolean known =
          roles.stream()
              .anyMatch(
                  role ->
                      (role.begin() < stop && begin < role.end())
                          || role.entity().filter(mention.entity()::equals).isPresent());
      if (!known) {
        others.add(
            new RoleFiller(RoleName.PARTICIPANT, Optional.of(mention.entity()), begin, stop));
      }
    }
    return others;
  }
}
