package dev.khabar.event.sentence;

import dev.khabar.arabic.Clitics;
import dev.khabar.entity.EntityType;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.DefiniteNouns;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.WordReading;
import java.util.List;
import java.util.Set;

/**
 * A noun phrase: a head with what is annexed to it, its adjectives, its apposition, and what و
 * joins to it. Found by the outer signs of Arabic phrases (definiteness, the ends of names, the
 * endings of the accusative), not by a parse.
 *
 * @param first index of its first token
 * @param last index after its last token
 */
public record NounPhrase(int first, int last) {
  private static final Clitics CLITICS = Clitics.shipped();

  /** A phrase longer than this is not one phrase; bounds the work. */
  private static final int MAX_TOKENS = 16;

  /** Words that honour the title behind them: صاحب السمو الملكي الأمير فلان. */
  private static final Set<String> HONORIFICS =
      Set.of("صاحب", "سمو", "معالي", "سعاده", "فضيله", "جلاله", "فخامه", "السيد", "السيده");

  private static final Set<String> UNITS =
      Set.of(
          "واحد", "واحدا", "احدي", "اثنين", "اثنان", "اثنتين", "ثلاث", "ثلاثه", "اربع", "اربعه",
          "خمس", "خمسه", "ست", "سته", "سبع", "سبعه", "ثماني", "ثمان", "ثمانيه", "تسع", "تسعه");

  /** The tens without their ending. */
  private static final Set<String> TENS =
      Set.of("عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع");

  /** Who comes for a body: وفد من فلان. */
  private static final Set<String> DELEGATIONS =
      Set.of("وفد", "وفدا", "ووفد", "بعثه", "ممثلون", "ممثلين");

  /** How far behind a title its person may stand. */
  private static final int MAX_TITLE = 7;

  /**
   * The phrase that begins at the token, or behind the time words there; null where there is none.
   */
  public static NounPhrase at(SentenceView view, int start) {
    int i = start;
    while (view.is(i, Kind.QUOTE)) {
      i++;
    }
    if (i >= view.size() || !canBegin(view, i)) {
      return null;
    }
    int end = i + 1;
    while (end < view.size() && end - i < MAX_TOKENS && continues(view, i, end)) {
      end++;
    }
    while (end > i + 1 && (view.is(end - 1, Kind.QUOTE) || view.is(end - 1, Kind.COMMA))) {
      end--;
    }
    return new NounPhrase(i, titled(view, i, end));
  }

  /** The phrase behind time words and adverbs. */
  public static NounPhrase behind(SentenceView view, int start) {
    int i = start;
    while (i < view.size() && isAside(view, i)) {
      i++;
    }
    return at(view, i);
  }

  private static boolean isAside(SentenceView view, int i) {
    boolean time = view.is(i, Kind.TIMEWORD) && !view.isName(i);
    boolean comma =
        view.is(i, Kind.COMMA) && (view.is(i + 1, Kind.TIMEWORD) || view.is(i - 1, Kind.TIMEWORD));
    return time || comma || view.dateAt(i) != null && !view.isName(i);
  }

  private static boolean canBegin(SentenceView view, int i) {
    return !view.isVerb(i)
        && !view.isPreposition(i)
        && (view.isName(i) || !isBoundary(view, i))
        && (view.isName(i) || !view.is(i, Kind.TIMEWORD))
        && !view.is(i, Kind.COMMA)
        && !view.is(i, Kind.STOP);
  }

  private static boolean isBoundary(SentenceView view, int i) {
    return view.is(i, Kind.COMPLEMENT)
        || view.is(i, Kind.SUBORDINATE)
        || view.is(i, Kind.NEGATION)
        || view.is(i, Kind.CLAUSE)
        || view.folded(i).equals("قد")
        || view.folded(i).equals("سوف");
  }

  private static boolean continues(SentenceView view, int first, int i) {
    int before = view.mentionAt(i - 1);
    int here = view.mentionAt(i);
    if (here >= 0 && here == before) {
      return true;
    }
    if (view.is(i, Kind.QUOTE)) {
      return true;
    }
    if (view.is(i, Kind.COMMA)) {
      return isApposition(view, first, i);
    }
    boolean part =
        view.folded(i).equals("من") && (isPartOf(view, i - 1) || isMembership(view, first, i));
    if (part) {
      return true;
    }
    if (view.is(i, Kind.STOP) || isBoundary(view, i) || view.isVerb(i) || view.isPreposition(i)) {
      return false;
    }
    if (isOwner(view, first, i)) {
      return true;
    }
    if (view.attachedPreposition(i) != ' ') {
      return false;
    }
    String word = view.folded(i);
    if (isNumber(view, i)) {
      return true;
    }
    if (word.charAt(0) == 'و' && (word.length() == 1 || isJoined(view, i))) {
      return joins(view, i);
    }
    if (view.is(i, Kind.TIMEWORD) && !view.isName(i)) {
      return false;
    }
    return !beginsObject(view, first, i);
  }

  /** أربعة من الأسرى, عدد من المدن, العشرات من الناس: the whole stands behind من. */
  private static boolean isPartOf(SentenceView view, int i) {
    String word = view.folded(i);
    return view.numberAt(i) != null
        || view.is(i, Kind.COUNT)
        || view.is(i - 1, Kind.COUNT) && !view.isName(i)
        || word.equals("عدد")
        || word.equals("عددا")
        || word.equals("العديد")
        || word.equals("مجموعه")
        || word.equals("اعداد")
        || word.endsWith("العشرات")
        || word.endsWith("المئات")
        || word.endsWith("الالاف");
  }

  /** مواقع لقوات فلان, طائرة استطلاع للاحتلال: whose the thing or the man is. */
  private static boolean isOwner(SentenceView view, int first, int i) {
    return view.attachedPreposition(i) == 'ل'
        && view.isDefinite(i)
        && isIndefiniteHead(view, first, i)
        && (view.is(first, Kind.TARGET) || view.is(first, Kind.PEOPLE));
  }

  /** عناصر من التنظيم: of whom they are, where a body is named. */
  private static boolean isMembership(SentenceView view, int first, int i) {
    if (!isIndefiniteHead(view, first, i)) {
      return false;
    }
    boolean body = view.isName(i + 1, EntityType.ORGANIZATION);
    return body && (view.is(first, Kind.UNNAMED) || view.is(first, Kind.PEOPLE))
        || DELEGATIONS.contains(view.folded(first))
            && (body || view.isName(i + 1, EntityType.LOCATION));
  }

  /** A head with at most two words behind it, none of them definite. */
  private static boolean isIndefiniteHead(SentenceView view, int first, int i) {
    if (i - first > 3) {
      return false;
    }
    for (int k = first; k < i; k++) {
      if (view.isDefinite(k)) {
        return false;
      }
    }
    return true;
  }

  /** رئيس الوزراء، فلان، : a name between commas behind a title belongs to it. */
  private static boolean isApposition(SentenceView view, int first, int comma) {
    if (view.isName(comma + 1, EntityType.PERSON)) {
      return !hasPerson(view, first, comma) && (view.isTitle(first) || view.isDefinite(comma - 1));
    }
    return false;
  }

  /** ثمانية وثلاثين: و inside a number. */
  static boolean isNumber(SentenceView view, int i) {
    String word = view.folded(i);
    boolean tens =
        word.length() > 4
            && word.charAt(0) == 'و'
            && TENS.contains(word.substring(1, word.length() - 2))
            && (word.endsWith("ين") || word.endsWith("ون"));
    return tens && !view.isName(i) && UNITS.contains(view.folded(i - 1));
  }

  private static boolean joins(SentenceView view, int i) {
    int next = view.folded(i).length() == 1 ? i + 1 : i;
    while (next > i && view.is(next, Kind.QUOTE)) {
      next++;
    }
    if (next >= view.size() || view.isVerb(next)) {
      return false;
    }
    return view.isName(next) || view.isDefinite(next) || isPeople(view, next);
  }

  /** Whether the token begins a second phrase: the object behind a subject. */
  private static boolean beginsObject(SentenceView view, int first, int i) {
    int before = i - 1;
    while (before > first && view.is(before, Kind.QUOTE)) {
      before--;
    }
    boolean definite = view.isDefinite(i);
    boolean number = view.numberAt(i) != null;
    boolean afterNumber = view.numberAt(before) != null;
    if (afterNumber || namesTitle(view, first, i)) {
      return false;
    }
    // الشرطة الإيطالية المغربي فلان: two nationalities of which one is feminine are no adjectives
    // of
    // one noun.
    boolean other =
        view.isName(before, EntityType.MISC)
            && view.isName(i, EntityType.MISC)
            && view.folded(before).endsWith("يه")
            && view.folded(i).endsWith("ي")
            && view.folded(i).startsWith("ال");
    if (other) {
      return true;
    }
    boolean nationality =
        view.isName(i, EntityType.MISC)
            && !view.folded(i).startsWith("ال")
            && view.attachedPreposition(i) == ' ';
    if (keepsNun(view, before) && (definite && !nationality || view.is(i, Kind.TARGET))
        || isTarget(view, i)) {
      return true;
    }
    if (hasOwner(view, before) && (!definite || isBesieged(view, first, i))) {
      return true;
    }
    if (view.isName(before) && !view.isName(before, EntityType.MISC)) {
      boolean adjective =
          view.folded(i).startsWith("ال")
              && (view.isName(i, EntityType.MISC) && isAdjectival(view, i)
                  || !view.isName(i) && isOfOrigin(view, i));
      boolean sameParty =
          view.isName(i) && view.is(before, Kind.UNNAMED) && !view.isName(i, EntityType.PERSON);
      return !adjective && !sameParty;
    }
    if (isSecondAdjective(view, before, i)) {
      return false;
    }
    if (hasTanween(view, before) && definite && !nationality) {
      return true;
    }
    if (view.isDefinite(before)) {
      if (number || !definite) {
        return true;
      }
      // العاصمة صنعاء: the name tells which.
      if (view.isName(i, EntityType.LOCATION) && view.is(before, Kind.LOCATIVE)) {
        return false;
      }
      // A noun with the article is annexed to nothing: what follows it is an adjective or another.
      boolean body = view.isName(i, EntityType.ORGANIZATION) || view.isName(i, EntityType.LOCATION);
      boolean apart = i > first + 1 || view.isTitle(first) && view.folded(i).startsWith("ال");
      if (body && !view.isName(first) && view.folded(first).startsWith("ال") && apart) {
        return true;
      }
      boolean bareName =
          view.isName(i) && !view.isName(i, EntityType.MISC) && !view.folded(i).startsWith("ال");
      // طالب الأكراد دمشق: nor is a nationality with the article.
      boolean nation = view.isName(before, EntityType.MISC) && view.isName(i, EntityType.LOCATION);
      if (bareName
          && (nation || !view.isName(before))
          && !isTitle(view, first, i)
          && view.folded(before).startsWith("ال")) {
        return true;
      }
      boolean honoured = view.isTitle(i) && HONORIFICS.contains(view.folded(first));
      if (definite && !honoured && isSecondNoun(view, before, i)) {
        return true;
      }
      // وزير الخارجية السعودية اللبنانيين: no plural adjective stands behind one in the singular.
      String word = view.folded(before);
      boolean singular = word.startsWith("ال") && (word.endsWith("ي") || word.endsWith("يه"));
      boolean plural = view.folded(i).endsWith("ين") && (singular || !view.isName(i));
      boolean humanObject = plural && !view.folded(before).endsWith("ين");
      return humanObject
          || (view.isName(i, EntityType.PERSON) && first == before && !isTitle(view, first, i));
    }
    // An indefinite noun in the accusative behind another noun.
    String form = view.token(i).form();
    boolean tanween = form.indexOf('ً') >= 0 || (view.folded(i).endsWith("ا") && !view.isName(i));
    boolean headTanween = view.folded(before).endsWith("ا");
    return tanween && !headTanween && !definite && view.folded(i).length() > 3;
  }

  /** قوى لبنانية كثيفة: an adjective behind a nationality, both without the article. */
  private static boolean isSecondAdjective(SentenceView view, int before, int i) {
    String word = view.folded(i);
    return view.isName(before, EntityType.MISC)
        && !view.folded(before).startsWith("ال")
        && view.folded(before).endsWith("يه")
        && word.length() > 3
        && word.endsWith("ه")
        && !view.isDefinite(i)
        && !view.is(i, Kind.TARGET)
        && !view.is(i, Kind.LOCATIVE)
        && view.numberAt(i) == null
        && !DefiniteNouns.shipped().contains("ال" + word);
  }

  /** الصربي, الصربية; الصرب are people. */
  private static boolean isAdjectival(SentenceView view, int i) {
    String word = view.folded(i);
    return word.endsWith("ي")
        || word.endsWith("يه")
        || word.endsWith("يين")
        || word.endsWith("يون");
  }

  /** داعش الإرهابي: an adjective in ي, as far as no noun is spelled so. */
  private static boolean isOfOrigin(SentenceView view, int i) {
    String word = view.folded(i);
    return (word.endsWith("ي") || word.endsWith("يه")) && !DefiniteNouns.shipped().contains(word);
  }

  /** قاضٍ: a word with the ending of the indefinite is annexed to nothing. */
  private static boolean hasTanween(SentenceView view, int i) {
    String form = view.token(i).form();
    return form.indexOf('\u064b') >= 0
        || form.indexOf('\u064c') >= 0
        || form.indexOf('\u064d') >= 0;
  }

  /** قواته, عناصرها: a noun with a pronoun is annexed to nothing behind it. */
  private static boolean hasOwner(SentenceView view, int i) {
    String form = view.token(i).form();
    boolean pronoun = form.endsWith("ها") || form.endsWith("هم") || form.endsWith("ته");
    return pronoun && form.length() > 4 && !view.isName(i) && !view.isDefinite(i);
  }

  /** هاجمت قواتها خاركيف: a place behind those who fight is no name of theirs. */
  private static boolean isBesieged(SentenceView view, int first, int i) {
    return view.isName(i, EntityType.LOCATION)
        && !view.folded(i).startsWith("ال")
        && view.is(first, Kind.UNNAMED);
  }

  /** قصفت طائرات مواقع: what is attacked behind what attacks it. */
  private static boolean isTarget(SentenceView view, int i) {
    return view.is(i, Kind.TARGET)
        && view.is(i - 1, Kind.UNNAMED)
        && (view.is(i - 1, Kind.WEAPON) || view.folded(i - 1).equals("مقاتلات"))
        && !view.isDefinite(i - 1);
  }

  /** أدان المتحدث الاعتداء, دعت المعارضة الحكومة: a noun that is no adjective of the one before. */
  private static boolean isSecondNoun(SentenceView view, int before, int i) {
    String word = view.folded(i);
    if (view.isName(i) || word.endsWith("ين") || word.endsWith("ون") || !word.startsWith("ال")) {
      return false;
    }
    if (view.is(i, Kind.UNNAMED) || view.isTitle(i)) {
      return true;
    }
    if (view.folded(before).startsWith("ال") && DefiniteNouns.shipped().contains(word)) {
      return true;
    }
    // هاجم الرئيس الجهات: an adjective has this ending only behind a noun that has it.
    if (word.endsWith("ات") && !view.folded(before).endsWith("ات")) {
      return true;
    }
    for (WordReading reading : view.readings(i)) {
      boolean noun = reading.form().shape() == InflectedForm.Shape.NOUN;
      if (noun && reading.proclitic().article && !reading.word().triggers().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** مسلحون, انتحاريان: a plural or dual that keeps its nun is annexed to nothing behind it. */
  private static boolean keepsNun(SentenceView view, int i) {
    if (view.isName(i) || view.isDefinite(i)) {
      return false;
    }
    String word = view.folded(i);
    boolean people = view.is(i, Kind.UNNAMED) || view.is(i, Kind.PEOPLE);
    return word.length() > 5 && word.endsWith("ون")
        || people && (word.endsWith("ون") || word.endsWith("ين") || word.endsWith("ان"));
  }

  /** رئيس السلطة الفلسطينية فلان: the person whom the title announces. */
  private static boolean namesTitle(SentenceView view, int first, int i) {
    return view.isName(i, EntityType.PERSON)
        && isTitle(view, first, i)
        && !hasPerson(view, first, i);
  }

  private static boolean hasPerson(SentenceView view, int first, int last) {
    for (int i = first; i < last; i++) {
      if (view.isName(i, EntityType.PERSON)) {
        return true;
      }
    }
    return false;
  }

  /** المبعوث الخاص للرئيس الروسي، فلان: the end of the person whom a title announces further on. */
  private static int titled(SentenceView view, int first, int end) {
    if (!view.isTitle(first) || hasPerson(view, first, end)) {
      return end;
    }
    for (int i = end; i < view.size() && i < end + MAX_TITLE; i++) {
      if (view.isVerb(i) || view.is(i, Kind.STOP) || isBoundary(view, i)) {
        return end;
      }
      if (view.isName(i, EntityType.PERSON)) {
        if (view.hasAttached(i)) {
          return end;
        }
        int last = i + 1;
        while (last < view.size() && view.mentionAt(last) == view.mentionAt(i)) {
          last++;
        }
        return last;
      }
    }
    return end;
  }

  private static boolean isTitle(SentenceView view, int first, int i) {
    for (int j = first; j < i; j++) {
      if (view.isTitle(j)) {
        return true;
      }
    }
    return false;
  }

  /** The fillers that the phrase gives: one for each party that و joins. */
  public List<RoleFiller> fillers(SentenceView view, RoleName role) {
    return PhraseParties.of(view, this).stream().map(party -> party.as(role)).toList();
  }

  /** Whether و or ف is written to the token or stands before it as a word of its own. */
  static boolean isJoined(SentenceView view, int i) {
    String word = view.folded(i);
    if (view.hasAttached(i) || word.startsWith("وال")) {
      return true;
    }
    if (ownsLetter(view, i)) {
      return false;
    }
    for (WordReading reading : view.readings(i)) {
      if (reading.conjunction()) {
        return true;
      }
    }
    if (view.isName(i) || view.readings(i).length > 0) {
      return false;
    }
    return isPeople(view, i)
        || word.length() > 3
            && word.charAt(0) == 'و'
            && (view.is(word.substring(1), Kind.COUNT)
                || view.is(word.substring(1), Kind.QUANTITY)
                || CLITICS.split(word).proclitics().startsWith("و"));
  }

  /** فصائل, وفد: people's words whose first letter is their own. */
  static boolean ownsLetter(SentenceView view, int i) {
    String word = view.folded(i);
    return isPeople(view, i) && (word.length() < 3 || !isPeople(view, word.substring(1)));
  }

  private static boolean isPeople(SentenceView view, int i) {
    return view.is(i, Kind.UNNAMED) || view.is(i, Kind.PEOPLE) || view.is(i, Kind.CROWD);
  }

  private static boolean isPeople(SentenceView view, String word) {
    return view.is(word, Kind.UNNAMED) || view.is(word, Kind.PEOPLE) || view.is(word, Kind.CROWD);
  }
}
