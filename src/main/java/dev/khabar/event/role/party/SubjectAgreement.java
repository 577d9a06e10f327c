package dev.khabar.event.role.party;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.NounClasses;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.PhraseHead;
import dev.khabar.event.sentence.SentenceView;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a verb and a party can be verb and subject, as far as the gender and number of a common
 * noun are known. Of 6,196 annotated pairs of a verb and a noun that are ruled out one in fifty is
 * annotated (docs/events-training.md).
 */
public final class SubjectAgreement {
  private static final Set<String> OF_BOTH = Set.of("عضو", "عناصر");

  private SubjectAgreement() {}

  /** Whether the grammar rules out that the party is the subject of the trigger. */
  public static boolean excludes(SentenceView view, Candidate trigger, RoleCandidates.Item item) {
    InflectedForm form = trigger.reading().form();
    if (!trigger.isVerb() || form.passive()) {
      return false;
    }
    int head = head(view, item);
    if (view.isName(head, EntityType.PERSON)) {
      return item.start() < trigger.token() && isOfSeveral(form) && isAlone(view, item);
    }
    if (view.isName(head)) {
      return head == trigger.last() && form.isOfFeminine() && isMasculineBody(view, head);
    }
    Optional<NounClasses.Noun> noun = view.noun(head);
    if (noun.isEmpty()) {
      return false;
    }
    boolean behind = item.start() >= trigger.last();
    boolean next = item.start() == trigger.last();
    String sign = noun.get().sign();
    boolean people = noun.get().isA("PERSON") || noun.get().isA("GROUP");
    boolean several = sign.equals("MP");
    if (form.isOfFeminine()) {
      // قالت ... الرجل, اتهمت ... المتظاهرون
      return !isOfBoth(view, head)
          && (several && (behind || people) || behind && people && sign.equals("MS"));
    }
    if (form.plural()) {
      // يطالبون ... الحكومة
      return people && sign.startsWith("F") && !behind;
    }
    // قال ... السلطات; السلطات ... قال
    return isMasculine(form)
        && sign.startsWith("F")
        && (behind ? !next : view.isDefinite(head) || people);
  }

  /** احتجزوا, يحتجزون; not طلبنا, as one may speak for several. */
  private static boolean isOfSeveral(InflectedForm form) {
    return form.plural() && (form.folded().endsWith("وا") || form.folded().endsWith("ون"));
  }

  /** تلاميذ الشيخ فلان احتجزوا: whether nobody is joined to the party, so that it is one. */
  private static boolean isAlone(SentenceView view, RoleCandidates.Item item) {
    return item.member() == 0
        && !isWithAnd(view, item.start())
        && !isWithAnd(view, item.party().first())
        && !isWithAnd(view, item.party().last());
  }

  /** Whether the token begins with و, or is و. */
  private static boolean isWithAnd(SentenceView view, int token) {
    return view.folded(token).startsWith("و") || view.folded(token - 1).equals("و");
  }

  /** The head of a party, of a person with a title the title. */
  public static int head(SentenceView view, RoleCandidates.Item item) {
    boolean whole = item.member() == 0 && !item.nested();
    return whole
        ? PhraseHead.of(view, item.start(), item.end())
        : PhraseHead.of(view, item.party().first(), item.party().last());
  }

  /** دعت البيت الأبيض, طالبت مجلس الأمن: a body whose name begins with a masculine noun. */
  private static boolean isMasculineBody(SentenceView view, int head) {
    return view.isName(head, EntityType.ORGANIZATION)
        && view.noun(head)
            .filter(noun -> noun.sign().equals("MS"))
            .filter(noun -> noun.isA("BODY") || noun.isA("FORCE") || noun.isA("SITE"))
            .isPresent();
  }

  /** دعت عضو المجلس فلانة: a woman has the title too; and أوقفت عناصر الشرطة. */
  private static boolean isOfBoth(SentenceView view, int head) {
    return OF_BOTH.contains(view.folded(head));
  }

  private static boolean isMasculine(InflectedForm form) {
    return form.shape() == InflectedForm.Shape.PERFECT || form.folded().startsWith("ي");
  }
}
