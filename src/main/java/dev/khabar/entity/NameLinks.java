package dev.khabar.entity;

import java.util.List;

/**
 * Whether a shorter name can stand for a fuller one in the same article. Written from the usage of
 * Arabic news: a person goes by the family name once introduced, an organisation by what follows
 * its head noun (حركة النهضة, النهضة) or by its name without the nationality (وزارة الخارجية
 * العراقية, وزارة الخارجية).
 */
final class NameLinks {
  private static final int SHORTEST_SKELETON = 4;

  private final Titles titles;

  NameLinks(Titles titles) {
    this.titles = titles;
  }

  /** Whether the shorter name may be short for the fuller; both of one type. */
  boolean isShortFor(ArticleName shorter, ArticleName fuller) {
    List<String> few = shorter.words();
    List<String> many = fuller.words();
    if (few.size() >= many.size()) {
      return false;
    }
    return switch (shorter.type()) {
      case PERSON -> isPart(few, many);
      case ORGANIZATION -> isWithoutHead(few, many) || isPrefixOfTwo(few, many);
      case LOCATION -> isPrefixOfTwo(few, many);
      case MISC -> false;
    };
  }

  /** Whether two names of persons are one in two transliterations: نتنياهو, نتانياهو. */
  static boolean isVariant(ArticleName a, ArticleName b) {
    if (a.type() != EntityType.PERSON || a.words().size() != b.words().size()) {
      return false;
    }
    for (int i = 0; i < a.words().size(); i++) {
      if (!sameWord(a.words().get(i), b.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** All words of the shorter stand in the fuller, in their order. */
  private static boolean isPart(List<String> few, List<String> many) {
    int next = 0;
    for (String word : many) {
      if (next < few.size() && sameWord(few.get(next), word)) {
        next++;
      }
    }
    return next == few.size();
  }

  private boolean isWithoutHead(List<String> few, List<String> many) {
    return titles.withoutHeads(many).equals(few)
        || (titles.isHead(many.get(0)) && many.subList(1, many.size()).equals(few));
  }

  private static boolean isPrefixOfTwo(List<String> few, List<String> many) {
    return few.size() >= 2 && many.subList(0, few.size()).equals(few);
  }

  /** The same word, with or without the article, or in another transliteration. */
  private static boolean sameWord(String a, String b) {
    if (a.equals(b) || NameWords.bare(a).equals(NameWords.bare(b))) {
      return true;
    }
    String skeleton = skeleton(a);
    return skeleton.length() >= SHORTEST_SKELETON
        && Math.abs(a.length() - b.length()) <= 1
        && skeleton.equals(skeleton(b));
  }

  /**
   * What transliterations of a foreign name agree in: they differ in alef and waw for its vowels
   * and in غ and ج for its g (ترامب, ترمب; غوتيريش, جوتيريش). Yeh stays: سلمان is not سليمان.
   */
  private static String skeleton(String word) {
    StringBuilder out = new StringBuilder(word.length());
    String bare = NameWords.bare(word);
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (c != 'ا' && c != 'و') {
        out.append(c == 'غ' || c == 'ج' || c == 'گ' ? 'غ' : c == 'ڤ' ? 'ف' : c);
      }
    }
    return out.toString();
  }
}
