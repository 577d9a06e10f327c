package dev.khabar.event.role;

import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.RoleFrame;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.PhraseHead;
import dev.khabar.event.sentence.SentenceView;
import dev.khabar.event.sentence.WrittenVoice;
import java.util.Optional;
import java.util.Set;

/** What the grammar rules out or leaves no choice about, whatever the role classifier says. */
final class RoleLimits {
  /** Words before the name of a source. */
  private static final Set<String> SOURCES = Set.of("وفق", "وفقا", "بحسب", "حسب");

  /** How far behind a word the noun stands that names what it meets: a deed or a protest. */
  private static final int MET = 9;

  /** How far behind the word for a protest stand those whose it is. */
  private static final int PROTESTERS = 5;

  /** How sure their part is: in 6 of 7 annotated protests. */
  private static final double PROTESTS = 0.85;

  private static final double SURE = 0.95;

  /** How far behind طلب the من stands that names who is asked, and how sure that is. */
  private static final int ASKED = 9;

  private static final double ASKS = 0.8;

  /** What lies between two places, and how far before بين it is named. */
  private static final Set<String> WAYS =
      Set.of("خط", "طريق", "سكه", "حدود", "جسر", "مسافه", "معبر", "قطار", "نفق");

  private static final int WAY_REACH = 3;

  /** What meetings are about, in a place. */
  private static final Set<String> TOPICS =
      Set.of(
          "الاوضاع",
          "الوضع",
          "اوضاع",
          "التطورات",
          "تطورات",
          "الحرب",
          "الازمه",
          "السلام",
          "الصراع",
          "النزاع",
          "الاحداث",
          "القتال",
          "العدوان",
          "النار",
          "الاستقرار",
          "الهدنه",
          "المستجدات");

  /** An event of the sentence. */
  record Previous(Candidate candidate, EventType type) {}

  private final SentenceView view;
  private final Candidate trigger;
  private final RoleFrame frame;
  private final EventType type;
  private final boolean met;
  private final int asked;

  /**
   * The limits of a trigger.
   *
   * @param before the event before it in the sentence
   */
  RoleLimits(SentenceView view, Candidate trigger, Trigger line, Optional<Previous> before) {
    this.view = view;
    this.trigger = trigger;
    this.frame = line.frame();
    this.type = line.type();
    this.asked = asked();
    this.met =
        !trigger.isVerb()
            && before
                .filter(event -> trigger.token() - event.candidate().last() < MET)
                .filter(event -> meets(event.type(), line.type()))
                .isPresent();
  }

  /** Who condemns a deed did not do it, and who disperses a protest does not protest. */
  private static boolean meets(EventType first, EventType second) {
    return first == EventType.ACCUSE
        || second == EventType.PROTEST && (first == EventType.COERCE || first == EventType.ASSAULT);
  }

  /**
   * Sets to nothing the probabilities that cannot be.
   *
   * @param ruled the role by the rules of the clause
   * @param actedBefore whether the party acts in the event before
   */
  void apply(RoleCandidates.Item item, String ruled, boolean actedBefore, double[] probabilities) {
    if (isSwapped() && !item.nested() && isArgument(ruled)) {
      probabilities[0] = ruled.equals(RoleName.ACTOR.name()) ? SURE : 0;
      probabilities[1] = ruled.equals(RoleName.ACTOR.name()) ? 0 : SURE;
    }
    if (isReceived() && !item.nested() && ruled.equals(RoleName.RECIPIENT.name())) {
      probabilities[1] += probabilities[0];
      probabilities[0] = 0;
    }
    if (asked >= 0) {
      boolean here = item.start() == asked;
      probabilities[1] = here ? Math.max(ASKS, probabilities[1]) : 0;
      probabilities[0] = here ? 0 : probabilities[0];
    }
    // سفيرة فلان لدى فلان: where she is accredited does not act.
    boolean hosts = view.folded(item.start() - 1).equals("لدي");
    if (isObjectOnly(item)
        || isIntercepted(item)
        || met && actedBefore
        || actsAlone() && SubjectAgreement.excludes(view, trigger, item)
        || hosts) {
      probabilities[0] = 0;
    }
    if (isSource(item)) {
      probabilities[0] = 0;
      probabilities[1] = 0;
    }
    if (isNothing(item) || isProtest(item)) {
      probabilities[0] = 0;
      probabilities[1] = 0;
    } else if (isOfProtesters(item)) {
      probabilities[0] = Math.max(PROTESTS, probabilities[0]);
    }
    if (isEnd(item)) {
      probabilities[0] = 0;
    }
    if (isTheirOfficer(item, ruled)) {
      probabilities[0] = Math.max(ASKS, probabilities[0]);
      probabilities[1] = 0;
    }
    boolean person = item.party().entity().filter(RoleLimits::isPerson).isPresent();
    if (isHuman(item) || person || isSubjectMatter(item) || isAdjective(item)) {
      probabilities[2] = 0;
    }
    if (isNextSubject(item)) {
      probabilities[0] = 0;
      probabilities[1] = 0;
    }
  }

  /** خط السكة بين فلان وفلان: the ends of a road or a border do not act. */
  private boolean isEnd(RoleCandidates.Item item) {
    int between = item.start() - 1;
    if (!view.folded(between).equals("بين")) {
      return false;
    }
    for (int i = between - 1; i >= 0 && between - i <= WAY_REACH; i--) {
      if (WAYS.contains(Spelling.bare(view.folded(i)))) {
        return true;
      }
    }
    return false;
  }

  /** ودعا مبعوثها الطرفين: an officer with a pronoun right behind an active verb is its subject. */
  private boolean isTheirOfficer(RoleCandidates.Item item, String ruled) {
    String word = view.folded(item.start());
    int letters = word.endsWith("ها") || word.endsWith("هم") ? 2 : word.endsWith("ه") ? 1 : 0;
    String office = word.substring(0, word.length() - letters);
    return trigger.isVerb()
        && letters > 0
        && item.start() == trigger.last()
        && !item.nested()
        && ruled.equals(RoleName.ACTOR.name())
        && trigger.reading().pronoun().isEmpty()
        && (view.is(office, Kind.TITLE) || view.is(office, Kind.OFFICE))
        && !WrittenVoice.isPassive(view, trigger.token(), trigger.reading());
  }

  private static boolean isPerson(EntityRef entity) {
    return entity.type() == EntityType.PERSON;
  }

  private static boolean isArgument(String ruled) {
    return ruled.equals(RoleName.ACTOR.name()) || ruled.equals(RoleName.RECIPIENT.name());
  }

  /** Whether its subject, and nobody else, acts. */
  private boolean actsAlone() {
    return !frame.reciprocal()
        && frame.subject().filter(role -> role == RoleName.ACTOR).isPresent()
        && frame.object().filter(role -> role == RoleName.ACTOR).isEmpty();
  }

  /** استقبل: the host is its subject, and the visitor acts. */
  private boolean isSwapped() {
    return trigger.isVerb()
        && frame.subject().filter(role -> role == RoleName.RECIPIENT).isPresent()
        && frame.object().filter(role -> role == RoleName.ACTOR).isPresent();
  }

  /** تسلّم, تعرّض لـ, اتُّهم: its subject does not act. */
  private boolean isReceived() {
    if (!trigger.isVerb() || isSwapped()) {
      return false;
    }
    boolean passive =
        trigger.reading().form().passive()
            || WrittenVoice.isPassive(view, trigger.token(), trigger.reading());
    Optional<RoleName> subject = passive ? frame.object() : frame.subject();
    return subject.filter(role -> role == RoleName.RECIPIENT).isPresent();
  }

  /** يطلب من فلان, طلب الرئيس من المجلس: index of the first word of who is asked, or -1. */
  private int asked() {
    boolean from = frame.prepositions().get("من") == RoleName.RECIPIENT;
    if (!from || !trigger.isVerb() || type != EventType.REQUEST) {
      return -1;
    }
    int end = Math.min(view.size(), trigger.last() + ASKED);
    for (int i = trigger.last(); i < end && !view.isVerb(i) && !view.is(i, Kind.STOP); i++) {
      if (view.folded(i).equals("من")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** طالبوا الشعب: a verb with the ending of the plural has its subject before it. */
  private boolean isObjectOnly(RoleCandidates.Item item) {
    return trigger.isVerb()
        && trigger.reading().form().plural()
        && !frame.reciprocal()
        && item.start() >= trigger.last();
  }

  /** اعترض فلان صاروخا استهدف البلدة: who meets the missile did not send it. */
  private boolean isIntercepted(RoleCandidates.Item item) {
    int before = trigger.token() - 1;
    boolean missile =
        view.is(before, Kind.MISSILE) && !view.isDefinite(before)
            || view.is(before - 1, Kind.MISSILE)
                && !view.isDefinite(before - 1)
                && !view.isVerb(before)
                && !view.is(before, Kind.COMMA);
    return trigger.isVerb() && missile && item.end() < trigger.token();
  }

  /** بحسب وكالة فلان: who is quoted has no part in what is told. */
  private boolean isSource(RoleCandidates.Item item) {
    return SOURCES.contains(view.folded(item.start() - 1))
        || view.attachedPreposition(item.start()) == 'ل'
            && view.folded(item.start() - 1).equals("وفقا");
  }

  /** 25%: a sign or a share is no party. */
  private boolean isNothing(RoleCandidates.Item item) {
    int head = PhraseHead.of(view, item.party().first(), item.party().last());
    String word = view.folded(head);
    return item.party().entity().isEmpty()
        && word.chars().noneMatch(Character::isLetter)
        && word.chars().anyMatch(c -> !Character.isDigit(c));
  }

  /** احتجاجات "مسيرات العودة": the name of a protest does not protest. */
  private boolean isProtest(RoleCandidates.Item item) {
    if (type != EventType.PROTEST || isHuman(item)) {
      return false;
    }
    int head = PhraseHead.of(view, item.party().first(), item.party().last());
    for (WordReading reading : view.readings(head)) {
      if (!reading.isVerb()
          && reading.word().triggers().stream().anyMatch(t -> t.type() == EventType.PROTEST)) {
        return true;
      }
    }
    return false;
  }

  /** احتجاجات لأهالي القرية: whose a protest is, protests; in annotated articles 6 of 7. */
  private boolean isOfProtesters(RoleCandidates.Item item) {
    int between = item.start() - trigger.last();
    if (type != EventType.PROTEST
        || trigger.isVerb()
        || between < 0
        || between > PROTESTERS
        || view.attachedPreposition(item.start()) != 'ل') {
      return false;
    }
    for (int i = trigger.last(); i < item.start(); i++) {
      if (view.isVerb(i) || Clauses.isBoundary(view, i)) {
        return false;
      }
    }
    String word = view.folded(item.start());
    String people = word.startsWith("لل") ? "ا" + word.substring(1) : word.substring(1);
    return view.is(people, Kind.UNNAMED)
        || view.is(people, Kind.PEOPLE)
        || view.is(people, Kind.CROWD)
        || view.is(people, Kind.COUNT);
  }

  /** يبحثان الأوضاع في فلان: what a meeting is about is not where it is. */
  private boolean isSubjectMatter(RoleCandidates.Item item) {
    int preposition = item.start() - 1;
    return type == EventType.CONSULT
        && view.folded(preposition).equals("في")
        && preposition - 1 >= trigger.last()
        && TOPICS.contains(view.folded(preposition - 1));
  }

  /** موقعا سوريا: an adjective in the accusative, which is spelled like the name of a state. */
  private boolean isAdjective(RoleCandidates.Item item) {
    for (int i = item.party().first(); i < item.party().last(); i++) {
      String form = view.token(i).form();
      if (view.isName(i) && (form.endsWith("\u064b") || form.endsWith("\u064b\u0627"))) {
        return true;
      }
    }
    return false;
  }

  /** هجوم في فلان.. الشرطة تحتجز: behind the dots of a headline another clause begins. */
  private boolean isNextSubject(RoleCandidates.Item item) {
    if (trigger.isVerb() || item.start() <= trigger.last() || !view.isVerb(item.end())) {
      return false;
    }
    return view.folded(item.start() - 1).startsWith("..");
  }

  /** رئيس وزراء فلان, جنود فلان: no place, though they bear the name of one. */
  private boolean isHuman(RoleCandidates.Item item) {
    int head = PhraseHead.of(view, item.party().first(), item.party().last());
    return !view.isName(head)
        && (view.isTitle(head)
            || view.is(head, Kind.UNNAMED)
            || view.is(head, Kind.PEOPLE)
            || view.is(head, Kind.CROWD));
  }
}
