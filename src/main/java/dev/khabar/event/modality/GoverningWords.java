package dev.khabar.event.modality;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.ShippedFiles;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.Proclitic;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words next to an event noun that say that it is feared, denied, hindered or asked for: they leave
 * no doubt, so that no network is asked. The phrases stand in {@code governing.tsv}. Immutable;
 * thread-safe.
 */
public final class GoverningWords {
  /** How many bridging nouns may stand between: مخاوف من اندلاع موجة عنف. */
  private static final int BRIDGES = 2;

  /** How far behind the noun an adjective that governs it may stand: ضربة عسكرية أميركية محتملة. */
  private static final int BEHIND = 3;

  /** How far before the noun its verb may stand. */
  private static final int REACH = 8;

  /** Types whose nouns are deeds that can be refused, not words that reject what exists. */
  private static final Set<EventType> REFUSABLE =
      Set.of(
          EventType.SANCTION,
          EventType.RETREAT,
          EventType.CONSULT,
          EventType.COOPERATE,
          EventType.MOBILIZE);

  /** Verbal nouns that carry the noun of a deed behind their doer. */
  private static final Set<String> CARRIERS = Set.of("شن", "تنفيذ", "فرض", "عقد", "اجراء", "توجيه");

  private static final Set<String> THREATS = Set.of("تهديد", "تهديدات", "مطالب", "مطالبات");

  /** Forms of عُدّ, which are spelled as those of أعدّ. */
  private static final Set<String> COUNTED = Set.of("يعد", "تعد", "يعدون", "يعدان", "تعدان");

  /** Verbs whose ب governs what they want done. */
  private static final List<String> DEMANDS = List.of("طالب", "أوصى", "هدد", "توعد");

  private static final GoverningWords SHIPPED = load();

  private final Map<List<String>, Modality> before = new LinkedHashMap<>();
  private final Map<String, Modality> behind = new LinkedHashMap<>();
  private final Set<String> bridges = new HashSet<>();

  /** A word before an event noun, with the phrases that may end with it. */
  private record Ending(String word, List<Map.Entry<List<String>, Modality>> phrases) {}

  private static final int REMEMBERED = 1 << 12;

  /** Words looked up last, by their hash; whoever finds another word in its place looks it up. */
  private final Ending[] remembered = new Ending[REMEMBERED];

  private GoverningWords() {}

  /** The phrases whose last whole word the token is a form of: of most tokens none. */
  private List<Map.Entry<List<String>, Modality>> endingAt(String token) {
    int hash = token.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
    Ending known = remembered[slot];
    if (known == null || !known.word().equals(token)) {
      known =
          new Ending(
              token,
              before.entrySet().stream().filter(phrase -> mayEnd(phrase.getKey(), token)).toList());
      remembered[slot] = known;
    }
    return known.phrases();
  }

  /** Whether the token is a form of the last word that is not written to the event noun. */
  private static boolean mayEnd(List<String> phrase, String token) {
    int last = phrase.size() - 1;
    int whole = phrase.get(last).length() > 1 ? last : last - 1;
    return whole < 0 || Spelling.isFormOf(token, phrase.get(whole));
  }

  private static GoverningWords load() {
    GoverningWords words = new GoverningWords();
    for (LexiconTable.Row row : ShippedFiles.table("governing.tsv")) {
      Modality modality = Modality.valueOf(row.cell(0));
      for (String phrase : row.cell(2).split("\\|", -1)) {
        List<String> folded = new ArrayList<>();
        for (String word : phrase.split(" ", -1)) {
          folded.add(Folding.fold(word).replace("ـ", ""));
        }
        switch (row.cell(1)) {
          case "before" -> words.before.put(folded, modality);
          case "behind" -> words.behind.put(folded.get(0), modality);
          case "bridge" -> words.bridges.add(folded.get(0));
          default -> throw row.wrong("stands before, behind or is a bridge");
        }
      }
    }
    return words;
  }

  /** What the words next to the candidate say of it, where they say anything. */
  public static Optional<Modality> of(SentenceView view, Candidate candidate, EventType type) {
    if (candidate.isVerb()) {
      if (isWithout(view, candidate.token())) {
        return Optional.of(Modality.NEGATED);
      }
      return Conditions.holds(view, candidate, type)
          ? Optional.of(Modality.HYPOTHETICAL)
          : Optional.empty();
    }
    Optional<Modality> adjective = SHIPPED.adjective(view, candidate);
    if (adjective.isPresent()) {
      return adjective;
    }
    if (isSuspected(view, candidate)) {
      return Optional.of(Modality.ALLEGED);
    }
    if (isToBeMade(view, candidate) || isObjectToCome(view, candidate)) {
      return Optional.of(Modality.FUTURE);
    }
    Optional<Modality> intended = Intentions.of(view, candidate, type);
    if (intended.isPresent()) {
      return intended;
    }
    Optional<Modality> any = Conditions.any(view, candidate);
    if (any.isPresent()) {
      return any;
    }
    int at = candidate.token();
    char preposition = candidate.reading().proclitic().preposition;
    if (candidate.reading().proclitic().article && preposition == ' ') {
      return Optional.empty();
    }
    boolean asked = false;
    for (int bridge = 0; bridge <= BRIDGES; bridge++) {
      asked |= isAskedFor(view, at, preposition);
      for (Map.Entry<List<String>, Modality> phrase : SHIPPED.endingAt(view.folded(at - 1))) {
        boolean one = phrase.getKey().get(phrase.getKey().size() - 1).length() == 1;
        boolean definite = bridge == 0 && candidate.reading().proclitic().article;
        if ((one || !definite) && stands(view, phrase.getKey(), at, preposition)) {
          return Optional.of(phrase.getValue());
        }
      }
      at--;
      if (at < 0 || SHIPPED.bridges.stream().noneMatch(bare(view, at)::equals)) {
        break;
      }
      preposition = view.attachedPreposition(at);
    }
    Optional<Modality> carried = SHIPPED.carried(view, candidate.token());
    if (carried.isPresent()) {
      return carried;
    }
    return isDeniedReport(view, candidate)
            || isRefused(view, candidate, type)
            || isForbidden(view, candidate)
        ? Optional.of(Modality.NEGATED)
        : asked ? Optional.of(askedFor(type)) : Optional.empty();
  }

  /** احتمال شن القوات هجوما: the doer stands between the bridge and its noun. */
  private Optional<Modality> carried(SentenceView view, int noun) {
    for (int i = noun - 1; i > 0 && noun - i <= REACH; i--) {
      if (view.isVerb(i) || view.is(i, Kind.STOP) || view.isPreposition(i)) {
        return Optional.empty();
      }
      String word = bare(view, i);
      if (CARRIERS.contains(word)) {
        for (Map.Entry<List<String>, Modality> phrase : endingAt(view.folded(i - 1))) {
          if (stands(view, phrase.getKey(), i, view.attachedPreposition(i))) {
            return Optional.of(phrase.getValue());
          }
        }
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Modality> adjective(SentenceView view, Candidate candidate) {
    for (int i = candidate.last(); i < candidate.last() + BEHIND && i < view.size(); i++) {
      Modality modality = behind.get(view.folded(i));
      if (modality != null) {
        return Optional.of(modality);
      }
      if (view.is(i, Kind.STOP) || view.isVerb(i) || view.isPreposition(i)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** الهجوم الكيميائي المشتبه به: the deed itself is suspected; توقيف المشتبه به has an object. */
  private static boolean isSuspected(SentenceView view, Candidate candidate) {
    if (!candidate.reading().proclitic().article) {
      return false;
    }
    for (int i = candidate.last(); i < candidate.last() + BEHIND && i < view.size() - 1; i++) {
      if (view.folded(i).equals("المشتبه")) {
        return Set.of("به", "بها", "فيه", "فيها").contains(view.folded(i + 1));
      }
    }
    return false;
  }

  /** الرسوم التي يعتزم فرضها, العقوبات التي ستفرضها: the noun's own clause says it is to come. */
  private static boolean isToBeMade(SentenceView view, Candidate candidate) {
    for (int i = candidate.last(); i < candidate.last() + REACH && i < view.size() - 1; i++) {
      if (view.is(i, Kind.STOP) || view.isVerb(i)) {
        return false;
      }
      if (view.is(i, Kind.RELATIVE)) {
        // التي تعد من كبرى المدن: she is counted among them, nothing is prepared.
        boolean counted = COUNTED.contains(view.folded(i + 1));
        boolean planned =
            !counted && view.governs(i + 1, Governor.Kind.PLAN) && isPresent(view, i + 1);
        return planned || view.governs(i + 1, Governor.Kind.LIGHT) && view.isFutureVerb(i + 1);
      }
    }
    return false;
  }

  /** سنشن عملية, ستجرى محاكمة: right behind a light verb of the future; not إذا كان سيشن. */
  private static boolean isObjectToCome(SentenceView view, Candidate candidate) {
    int verb = candidate.token() - 1;
    return candidate.reading().proclitic().preposition == ' '
        && !candidate.reading().conjunction()
        && view.governs(verb, Governor.Kind.LIGHT)
        && view.isFutureVerb(verb)
        && !view.governs(verb - 1, Governor.Kind.BE);
  }

  static boolean isPresent(SentenceView view, int i) {
    for (WordReading reading : view.readings(i)) {
      if (reading.form().shape() == InflectedForm.Shape.IMPERFECT) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase ends before the index, its last ب or ل written to the word there. */
  private static boolean stands(SentenceView view, List<String> phrase, int end, char preposition) {
    String last = phrase.get(phrase.size() - 1);
    int words = phrase.size();
    if (last.length() == 1) {
      if (preposition != last.charAt(0)) {
        return false;
      }
      words--;
    }
    for (int w = 0; w < words; w++) {
      if (!Spelling.isFormOf(view.folded(end - words + w), phrase.get(w))) {
        return false;
      }
    }
    return true;
  }

  private static String bare(SentenceView view, int i) {
    String word = view.folded(i);
    boolean attached = word.length() > 3 && (word.charAt(0) == 'ب' || word.charAt(0) == 'ل');
    return attached ? word.substring(1) : word;
  }

  /** من دون أن تدعو, بدون أن يعلن. */
  private static boolean isWithout(SentenceView view, int verb) {
    String before = view.folded(verb - 2);
    return view.folded(verb - 1).equals("ان") && (before.equals("دون") || before.equals("بدون"));
  }

  /** نفى ... أنباء عن محادثات: a report that is denied. */
  private static boolean isDeniedReport(SentenceView view, Candidate candidate) {
    int report = -1;
    for (int i = candidate.token() - 1; i >= 0 && candidate.token() - i <= 3; i--) {
      String word = view.folded(i);
      boolean about = word.equals("عن") || word.equals("حول") || word.equals("بشان");
      String reported = Spelling.bare(view.folded(i - 1));
      if (about && Set.of("انباء", "تقارير", "معلومات", "شائعات", "اخبار").contains(reported)) {
        report = i - 1;
      }
    }
    for (int i = report - 1; report > 0 && i >= 0 && report - i <= SentenceView.NEAR; i--) {
      if (view.governs(i, Governor.Kind.DENY)) {
        return true;
      }
    }
    return false;
  }

  /** منع الأمن وقفة, ترفض طرد دبلوماسيين: the noun is the object of what hinders it. */
  private static boolean isRefused(SentenceView view, Candidate candidate, EventType type) {
    if (candidate.reading().proclitic() != Proclitic.NONE || candidate.reading().conjunction()) {
      return false;
    }
    int verb = verb(view, candidate.token());
    boolean hindered = isVerbOf(view, verb, "منع") || isVerbOf(view, verb, "ألغى");
    return hindered || REFUSABLE.contains(type) && isVerbOf(view, verb, "رفض");
  }

  /** لن تسمح بفرض عقوبات: what is not allowed. */
  private static boolean isForbidden(SentenceView view, Candidate candidate) {
    if (candidate.reading().proclitic() != Proclitic.BI) {
      return false;
    }
    for (int i = candidate.token() - 1; i >= 0 && candidate.token() - i <= REACH; i--) {
      if (view.isVerb(i)) {
        return isVerbOf(view, i, "سمح") && view.is(i - 1, Kind.NEGATION);
      }
    }
    return false;
  }

  /** A strike that is called for is announced. */
  private static Modality askedFor(EventType type) {
    return type == EventType.PROTEST ? Modality.FUTURE : Modality.HYPOTHETICAL;
  }

  /** طالب باستقالة, دعا إلى مفاوضات: what is asked for has not happened. */
  private static boolean isAskedFor(SentenceView view, int at, char preposition) {
    int verb = verb(view, at);
    boolean to = view.folded(at - 1).equals("الي");
    if (to || preposition != 'ب') {
      return to && isVerbOf(view, verb, "دعا");
    }
    for (int i = at - 1; i >= 0 && at - i <= REACH && !view.isPreposition(i); i--) {
      int word = i;
      if (THREATS.contains(Spelling.bare(view.folded(i)))) {
        return true;
      }
      if (DEMANDS.stream().anyMatch(demand -> isVerbOf(view, word, demand))) {
        return true;
      }
      if (view.isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  /** The nearest verb before the noun, between which and the noun no other preposition stands. */
  static int verb(SentenceView view, int at) {
    for (int i = at - 1; i >= 0 && at - i <= REACH; i--) {
      if (view.isVerb(i)) {
        return i;
      }
      boolean to = i == at - 1 && view.folded(i).equals("الي");
      if (view.is(i, Kind.STOP)
          || view.is(i, Kind.CLAUSE)
          || view.is(i, Kind.RELATIVE)
          || view.is(i, Kind.COMPLEMENT)
          || !to && view.isPreposition(i)) {
        return -1;
      }
    }
    return -1;
  }

  static boolean isVerbOf(SentenceView view, int i, String lemma) {
    if (i < 0) {
      return false;
    }
    for (WordReading reading : view.readings(i)) {
      if (reading.isVerb() && Folding.fold(reading.word().lemma()).equals(Folding.fold(lemma))) {
        return true;
      }
    }
    return false;
  }
}
