package dev.khabar.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Tells what each paragraph of an article is: first what belongs to the page (labels, captions,
 * kickers), then what repeats another paragraph; the first that stays after the headline is the
 * lead. Stateless; thread-safe; linear in the text's length.
 */
public final class PassageMarker {
  /** Lines above one by which a line of verse is told. */
  private static final int VERSE = 2;

  /** Paragraphs at a body's head or end among which a byline is looked for. */
  private static final int EDGE = 3;

  /** Fewest words that are told to be a headline's, and no sentence that ends alike. */
  private static final int LEAST_REST = 3;

  /** Words of a label before the headline that it links to. */
  private static final int LONGEST_LABEL = 7;

  private PassageMarker() {}

  /** Marks an article by itself, without statistics of its publisher. */
  public static List<TextPassage> mark(ArticleText article) {
    return mark(article, BoilerplateLines.none(), "");
  }

  /**
   * Marks an article's paragraphs.
   *
   * @param recurring the lines that recur across publishers' articles
   * @param publisher the article's publisher, or empty
   * @return the passages in order; they cover everything but white space
   */
  public static List<TextPassage> mark(
      ArticleText article, BoilerplateLines recurring, String publisher) {
    List<Paragraph> paragraphs = Paragraph.of(article.text());
    PassageKind[] kinds = new PassageKind[paragraphs.size()];
    int[] repeats = new int[kinds.length];
    Arrays.fill(repeats, -1);
    markPage(article, paragraphs, kinds, repeats, recurring, publisher);
    markRepetitions(article, paragraphs, kinds, repeats);
    List<TextPassage> passages = new ArrayList<>(kinds.length);
    for (int i = 0; i < kinds.length; i++) {
      Paragraph paragraph = paragraphs.get(i);
      OptionalInt repeated = repeats[i] < 0 ? OptionalInt.empty() : OptionalInt.of(repeats[i]);
      passages.add(new TextPassage(kinds[i], paragraph.begin(), paragraph.end(), repeated));
    }
    return passages;
  }

  /** Sets the kind of all paragraphs that are the page's; the others' stays null. */
  private static void markPage(
      ArticleText article,
      List<Paragraph> paragraphs,
      PassageKind[] kinds,
      int[] repeats,
      BoilerplateLines recurring,
      String publisher) {
    String text = article.text();
    FoldedWords headline = FoldedWords.of(text, 0, article.titleEnd());
    for (int i = 0; i < kinds.length; i++) {
      Paragraph paragraph = paragraphs.get(i);
      FoldedWords words = paragraph.words();
      if (paragraph.begin() < article.titleEnd()) {
        kinds[i] = PassageKind.HEADLINE;
      } else if (words.size() > 0
          && words.sameAs(headline)
          && !isInVerse(paragraphs, i, article.titleEnd())) {
        kinds[i] = PassageKind.REPEATED;
        repeats[i] = 0;
      } else if (isKicker(text, paragraph, headline)
          || (isAtHead(article, paragraphs, i) && isRestOfHeadline(text, paragraph, headline))) {
        kinds[i] = PassageKind.KICKER;
        repeats[i] = 0;
      } else if (Credits.endIn(text, paragraph)) {
        kinds[i] = PassageKind.CAPTION;
      } else if (Bylines.isAgency(text, paragraph)) {
        kinds[i] = PassageKind.BODY;
      } else if (isLinkToItself(text, paragraph, headline)) {
        kinds[i] = PassageKind.BOILERPLATE;
        repeats[i] = 0;
      } else if (PageLabels.has(text, paragraph)
          || (isAtHead(article, paragraphs, i)
              && (TimeStamps.isDated(words, paragraph.in(text))
                  || (nothingBefore(kinds, i) && TimeStamps.isClock(paragraph.in(text)))))
          || (isAtEdge(article, paragraphs, i) && Bylines.isLabelled(text, paragraph))
          || (recurring.recurs(publisher, words.hashOfAll())
              && !mayRecur(article, paragraphs, i))) {
        kinds[i] = PassageKind.BOILERPLATE;
      }
    }
  }

  /**
   * Whether a paragraph stands between two lines of verse: a poem is often named by one of its own.
   */
  private static boolean isInVerse(List<Paragraph> paragraphs, int at, int titleEnd) {
    return at > VERSE
        && at + 1 < paragraphs.size()
        && paragraphs.get(at - VERSE).begin() >= titleEnd
        && ParagraphTraits.isShort(paragraphs.get(at - 1))
        && ParagraphTraits.isShort(paragraphs.get(at + 1));
  }

  /** Two words and more of the headline's beginning, or one before an ellipsis. */
  private static boolean isKicker(String text, Paragraph paragraph, FoldedWords headline) {
    FoldedWords words = paragraph.words();
    if (ParagraphTraits.isListed(text, paragraph)) {
      return false;
    }
    boolean cut = ParagraphTraits.endsCut(text, paragraph);
    int whole = cut ? words.size() - 1 : words.size();
    return words.size() < headline.size()
        && (words.size() >= 2 || (cut && words.size() == 1))
        && (headline.startsWith(words) || (cut && whole >= 2 && headline.startsWith(words, whole)));
  }

  /**
   * Whether a line stands in many articles and is theirs all the same: a heading before a colon,
   * the dateline of a paper's own office.
   */
  private static boolean mayRecur(ArticleText article, List<Paragraph> paragraphs, int at) {
    Paragraph paragraph = paragraphs.get(at);
    return article.text().charAt(paragraph.end() - 1) == ':'
        || (isAtEdge(article, paragraphs, at) && Bylines.isOne(article.text(), paragraph));
  }

  /** Whether no paragraph before one is text of the article's but the headline. */
  private static boolean nothingBefore(PassageKind[] kinds, int at) {
    for (int i = 0; i < at; i++) {
      if (kinds[i] == null) {
        return false;
      }
    }
    return true;
  }

  /**
   * The rest of a headline that a page breaks into two lines: {@value #LEAST_REST} words and more.
   */
  private static boolean isRestOfHeadline(String text, Paragraph paragraph, FoldedWords headline) {
    int size = paragraph.words().size();
    return size >= LEAST_REST
        && size < headline.size()
        && text.charAt(paragraph.end() - 1) != '.'
        && paragraph.words().endsWith(headline, size);
  }

  /** A label, a colon and the article's own headline, as below a report that another paper took. */
  private static boolean isLinkToItself(String text, Paragraph paragraph, FoldedWords headline) {
    int label = paragraph.words().size() - headline.size();
    return headline.size() >= LEAST_REST
        && label > 0
        && label <= LONGEST_LABEL
        && paragraph.words().endsWith(headline, headline.size())
        && LabelPhrases.isNamed(paragraph.words(), label)
        && FoldedWords.of(text, paragraph.begin(), colon(text, paragraph)).size() == label;
  }

  private static int colon(String text, Paragraph paragraph) {
    int colon = text.indexOf(':', paragraph.begin());
    return colon < 0 || colon > paragraph.end() ? paragraph.begin() : colon;
  }

  /** Whether a paragraph is one of a body's first. */
  private static boolean isAtHead(ArticleText article, List<Paragraph> paragraphs, int at) {
    return paragraphs.get(at).begin() >= article.summaryEnd()
        && (at < EDGE || paragraphs.get(at - EDGE).begin() < article.summaryEnd());
  }

  /** Whether a paragraph is one of a body's first or last, where pages say who wrote it. */
  private static boolean isAtEdge(ArticleText article, List<Paragraph> paragraphs, int at) {
    return paragraphs.get(at).begin() >= article.summaryEnd()
        && (at + EDGE >= paragraphs.size() || isAtHead(article, paragraphs, at));
  }

  /**
   * The first paragraph of a body is no lead where it only names who reports and from where. Names
   * around a dash are a dateline, which stays ({@code غزة - دنيا الوطن}); a writer's word before a
   * name is the page's.
   */
  private static void markByline(
      ArticleText article, List<Paragraph> paragraphs, PassageKind[] kinds, List<Integer> open) {
    for (int j = 0; j + 1 < open.size(); j++) {
      Paragraph first = paragraphs.get(open.get(j));
      if (first.begin() >= article.summaryEnd()) {
        boolean longerNext = paragraphs.get(open.get(j + 1)).length() > 2 * first.length();
        boolean writer = Bylines.isWriter(article.text(), first);
        if (longerNext && (writer || Bylines.isOne(article.text(), first))) {
          kinds[open.get(j)] = writer ? PassageKind.BOILERPLATE : PassageKind.BODY;
          open.remove(j);
        }
        return;
      }
    }
  }

  private static void markRepetitions(
      ArticleText article, List<Paragraph> paragraphs, PassageKind[] kinds, int[] repeats) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == null) {
        open.add(i);
      }
    }
    markByline(article, paragraphs, kinds, open);
    List<Paragraph> candidates = open.stream().map(paragraphs::get).toList();
    int[] found = Repetitions.of(candidates, new ParagraphTraits(article, candidates));
    int lead = Lead.of(found, candidates, article.summaryEnd());
    for (int j = 0; j < found.length; j++) {
      int i = open.get(j);
      if (found[j] < 0) {
        kinds[i] = j == lead ? PassageKind.LEAD : PassageKind.BODY;
      } else {
        boolean ofLead = found[j] == lead || paragraphs.get(i).begin() < article.summaryEnd();
        kinds[i] = ofLead ? PassageKind.REPEATED_LEAD : PassageKind.REPEATED;
        repeats[i] = open.get(found[j]);
      }
    }
  }
}
