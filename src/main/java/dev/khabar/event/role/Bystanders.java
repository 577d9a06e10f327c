package dev.khabar.event.role;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.HeadlineMarks;
import dev.khabar.event.sentence.PartyComplement;
import dev.khabar.event.sentence.PhraseHead;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/** Who is named near an event and has no part in it, as the words around the name tell. */
final class Bystanders {
  /** Words before the name of a source. */
  private static final Set<String> SOURCES = WordClass.SOURCE.words();

  /** What lies between two places, and how far before بين it is named. */
  private static final Set<String> WAYS = WordClass.WAY.words();

  /** What befalls those whom the next words name. */
  private static final Set<String> DEATHS = WordClass.DEATH.words();

  /** Who dies in his own attack. */
  private static final Set<String> ATTACKERS = WordClass.ATTACKER.words();

  /** Who is for or against whom ل names. */
  private static final Set<String> SIDES = WordClass.SIDE.words();

  /** Who is backed by whom من names, or on the side of whom مع names. */
  private static final Set<String> BACKED = WordClass.OPEN_FROM.words();

  private static final Set<String> ALLIED = WordClass.OPEN_WITH.words();

  /** What leads from those who suffer to the deed. */
  private static final Set<String> CAUSES = WordClass.CAUSE.words();

  private static final Set<String> HONOURS = WordClass.HONOUR.words();

  private static final Set<String> QUALITIES = WordClass.QUALITY.words();

  private static final int WAY_REACH = 3;

  /** How far before ل the title stands of who serves. */
  private static final int TITLE_REACH = 3;

  /** How far behind the verb of harm the deed may stand. */
  private static final int HARM_REACH = 9;

  private final SentenceView view;
  private final Candidate trigger;

  Bystanders(SentenceView view, Candidate trigger) {
    this.view = view;
    this.trigger = trigger;
  }

  /** سفيرة فلان لدى فلان: where she is accredited does not act. */
  boolean isHost(RoleCandidates.Item item) {
    return view.folded(item.start() - 1).equals("لدي");
  }

  /**
   * استدعت سفيرة فلان: whose officer the trigger names does not act, the deed is done to him. In
   * 16,057 annotated events three wrong parties less, four others of which two are right.
   */
  boolean isOwner(RoleCandidates.Item item) {
    int office = trigger.last() - 1;
    int next = trigger.last();
    while (view.is(next, Kind.QUOTE)) {
      next++;
    }
    return office > trigger.token()
        && item.start() == next
        && view.isTitle(office)
        && !view.folded(office).startsWith("ال");
  }

  /**
   * مقتل قائد في اشتباكات: who died or was hurt in a named deed did not do it. In 16,057 annotated
   * events 19 parties less, 6 of them right, and five others, four of them right.
   */
  boolean isDead(RoleCandidates.Item item) {
    if (trigger.isVerb()) {
      return false;
    }
    int before = item.start() - 1;
    while (before > 0 && isCount(before)) {
      before--;
    }
    String word = withoutPreposition(before);
    boolean death =
        DEATHS.contains(word) || word.startsWith("و") && DEATHS.contains(word.substring(1));
    boolean own = trigger.token() <= before && before < trigger.last();
    return death
        && !own
        && !view.is(item.end(), Kind.RELATIVE)
        && !ATTACKERS.contains(Spelling.bare(view.folded(item.start())));
  }

  /**
   * عشرة قتلى في اشتباكات, شخصان قتلا في معارك: who is told among the dead and hurt. Fighters who
   * fall are a side all the same. Of 3,730 fresh rows four change: three for the better, of one the
   * readers had let the victims pass.
   */
  boolean isVictim(RoleCandidates.Item item) {
    if (item.party().entity().filter(entity -> entity.type() != EntityType.MISC).isPresent()) {
      return false;
    }
    int head = PhraseHead.of(view, item.party().first(), item.party().last());
    boolean fighter = view.noun(head).filter(noun -> noun.isA("FORCE")).isPresent();
    return isHarm(head) || !fighter && isHarmedInDeed(item.end());
  }

  /**
   * Whether the words from a token on tell that somebody suffered in the deed: قتلا أمس في معارك.
   */
  private boolean isHarmedInDeed(int verb) {
    int cause = trigger.token() - 1;
    boolean near = !trigger.isVerb() && verb < cause && cause - verb <= HARM_REACH;
    if (!near || !CAUSES.contains(view.folded(cause))) {
      return false;
    }
    for (int i = verb + 1; i < cause; i++) {
      if (view.is(i, Kind.STOP)) {
        return false;
      }
    }
    // The dual is in no table: قتلا.
    String word = view.folded(verb);
    boolean dual = word.endsWith("ا") && view.is(word.substring(0, word.length() - 1), Kind.KILLED);
    return dual || view.isVerb(verb) && isHarm(verb);
  }

  private boolean isHarm(int i) {
    return view.is(i, Kind.KILLED) || view.is(i, Kind.INJURED);
  }

  /** غزة | الفصائل تشيد: what stands before the bar of a headline is a label. */
  boolean isLabel(RoleCandidates.Item item) {
    return HeadlineMarks.isBar(view, item.end()) && item.start() < trigger.token();
  }

  private String withoutPreposition(int i) {
    String word = view.folded(i);
    return view.attachedPreposition(i) == ' ' ? word : word.substring(1);
  }

  private boolean isCount(int i) {
    return view.numberAt(i) != null || view.is(i, Kind.COUNT) || view.folded(i).equals("من");
  }

  /** خط السكة بين فلان وفلان: the ends of a road or a border do not act. */
  boolean isEnd(RoleCandidates.Item item) {
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

  /** بحسب وكالة فلان: who is quoted has no part in what is told. */
  boolean isSource(RoleCandidates.Item item) {
    return SOURCES.contains(view.folded(item.start() - 1))
        || view.attachedPreposition(item.start()) == 'ل'
            && view.folded(item.start() - 1).equals("وفقا");
  }

  /** الأحزاب المعارضة للسلطة: whom others oppose or support does not do what they do. */
  boolean isOpposed(RoleCandidates.Item item) {
    return view.attachedPreposition(item.start()) == 'ل'
        && SIDES.contains(Spelling.bare(view.folded(item.start() - 1)));
  }

  /**
   * القوات الموالية لفلان, الفصائل المدعومة من فلان, الجماعة المتحالفة مع فلان: on whose side
   * somebody is who acts or suffers. Where the deed itself is for or against him (مظاهرة معارضة
   * للحكومة) he has a part in it.
   */
  boolean isBacked(RoleCandidates.Item item) {
    int start = item.start();
    char letter = view.attachedPreposition(start);
    int participle = letter == ' ' ? start - 2 : start - 1;
    String word = view.folded(participle);
    if (item.member() > 0
        || !word.startsWith("ال")
        || participle - 1 < trigger.last() && participle >= trigger.token()) {
      return false;
    }
    String bare = Spelling.bare(word);
    return switch (letter) {
      case 'ل' -> SIDES.contains(bare);
      case ' ' ->
          view.folded(start - 1).equals("من") && BACKED.contains(bare)
              || view.folded(start - 1).equals("مع") && ALLIED.contains(bare);
      default -> false;
    };
  }

  /** الأمين العام للاتحاد: whose secretary somebody is has no part beside him. */
  boolean isOfficerOf(RoleCandidates.Item item) {
    int last = item.start() - 1;
    return item.member() == 0 && PartyComplement.isHeadOf(view, last - 1, last);
  }

  /**
   * انتقد مدير سابق للمخابرات: whom an officer serves or served does not suffer what he does. Of
   * 3,747 fresh and 9,293 annotated rows two lose such a recipient, both rightly.
   *
   * @param taken whether ل brings the verb its recipient, so that only behind an indefinite title
   *     the title's own is told
   */
  boolean isServed(RoleCandidates.Item item, boolean taken) {
    if (!trigger.isVerb() || view.attachedPreposition(item.start()) != 'ل') {
      return false;
    }
    int before = item.start() - 1;
    for (int i = before; i >= 0 && before - i <= TITLE_REACH; i--) {
      boolean other =
          view.isVerb(i)
              || view.isPreposition(i)
              || view.is(i, Kind.COMMA)
              || view.isName(i)
              || view.attachedPreposition(i) != ' ';
      if (other) {
        return false;
      }
      if (view.isTitle(i)) {
        return i < before && (!taken || !view.isDefinite(i));
      }
    }
    return false;
  }

  /** تدمير هائل في: an adjective of the deed, as there are few that are no nouns as well. */
  boolean isQuality(RoleCandidates.Item item) {
    return !trigger.isVerb()
        && item.start() == trigger.last()
        && item.end() == item.start() + 1
        && QUALITIES.contains(view.folded(item.start()));
  }

  /** وعبر معاليه عن: whoever is honoured so was named before. */
  boolean isHonour(RoleCandidates.Item item) {
    return item.end() == item.start() + 1 && HONOURS.contains(view.folded(item.start()));
  }

  /** 25%: a sign or a share is no party. */
  boolean isNothing(RoleCandidates.Item item) {
    int head = PhraseHead.of(view, item.party().first(), item.party().last());
    String word = view.folded(head);
    if (item.party().entity().isPresent()) {
      return false;
    }
    boolean digits = true;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        return false;
      }
      digits &= Character.isDigit(word.charAt(i));
    }
    return !digits;
  }

  /** هجوم في فلان.. الشرطة تحتجز: behind the dots of a headline another clause begins. */
  boolean isNextSubject(RoleCandidates.Item item) {
    if (trigger.isVerb() || item.start() <= trigger.last() || !view.isVerb(item.end())) {
      return false;
    }
    return HeadlineMarks.isDots(view, item.start() - 1);
  }
}
