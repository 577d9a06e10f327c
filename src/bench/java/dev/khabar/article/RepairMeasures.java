package dev.khabar.article;

import dev.khabar.arabic.Folding;
import dev.khabar.article.format.FormatReaders;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Takes the measures of repair on a folder of corpora, one line a corpus, and writes every paragraph
 * that was set aside to a file beside, to be read by a person:
 *
 * <pre>java -cp target/classes:... src/bench/java/dev/khabar/article/RepairMeasures.java CORPORA OUT</pre>
 *
 * The measures look at the folded words of whole paragraphs only and so share nothing with the
 * repair but the folding.
 */
public final class RepairMeasures {
  private static final int LONG_PARAGRAPH = 40;

  /** A corpus' counts. */
  private static final class Tally {
    int articles;
    int rejected;
    int leadAgain;
    int leadOnce;
    int summaryInside;
    int summaryOnce;
    int lostParagraphs;
    int articlesWithStrayRemoval;
    int articlesWithLongStrayRemoval;
    int noCleanText;
    long characters;
    final Map<String, Integer> kinds = new TreeMap<>();
  }

  private final PrintStream removed;

  private RepairMeasures(PrintStream removed) {
    this.removed = removed;
  }

  /** CORPORA: a folder of folders; OUT: the file for what was set aside. */
  public static void main(String[] arguments) throws IOException {
    try (PrintStream out = new PrintStream(arguments[1], StandardCharsets.UTF_8);
        Stream<Path> folders = Files.list(Path.of(arguments[0])).sorted()) {
      RepairMeasures measures = new RepairMeasures(out);
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        if (folder.getFileName().toString().equals("ant")) {
          try (Stream<Path> sources = Files.list(folder).sorted()) {
            for (Path source : sources.toList()) {
              measures.measure(source);
            }
          }
        } else {
          measures.measure(folder);
        }
      }
    }
  }

  private void measure(Path folder) throws IOException {
    List<SourceArticle> articles = new ArrayList<>();
    Tally tally = new Tally();
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void accept(SourceArticle article) {
            articles.add(article);
          }

          @Override
          public void reject(Rejection rejection) {
            tally.rejected++;
            System.out.println("  " + rejection);
          }
        };
    long begin = System.nanoTime();
    try (Stream<Path> files = Files.walk(folder, java.nio.file.FileVisitOption.FOLLOW_LINKS).filter(Files::isRegularFile).sorted()) {
      for (Path file : files.toList()) {
        FormatReaders.read(
            new SourceFile(file.toString(), () -> Files.newInputStream(file)),
            ReadOptions.auto(),
            sink);
      }
    }
    long read = System.nanoTime();
    BoilerplateCounts counts = new BoilerplateCounts();
    Set<String> seen = new HashSet<>();
    for (SourceArticle article : articles) {
      if (ArticleText.compose(article) instanceof ArticleText text
          && seen.add(article.url().isEmpty() ? article.sourceUri() : article.url())) {
        counts.add(text, article.publisher());
      }
    }
    BoilerplateLines lines = counts.extract();
    long counted = System.nanoTime();
    long marking = 0;
    for (SourceArticle article : articles) {
      long start = System.nanoTime();
      if (ArticleText.compose(article) instanceof ArticleText text) {
        List<TextPassage> passages = PassageMarker.mark(text, lines, article.publisher());
        marking += System.nanoTime() - start;
        tally.articles++;
        tally.characters += text.text().length();
        examine(folder.getFileName().toString(), article, text, passages, tally);
      } else {
        tally.rejected++;
      }
    }
    print(folder, tally, read - begin, counted - read, marking);
  }

  private void examine(
      String corpus,
      SourceArticle article,
      ArticleText text,
      List<TextPassage> passages,
      Tally tally) {
    List<String> words = new ArrayList<>();
    StringBuilder clean = new StringBuilder(" ");
    for (TextPassage passage : passages) {
      String folded = words(text.text().substring(passage.begin(), passage.end()));
      words.add(folded);
      tally.kinds.merge(passage.kind().name(), 1, Integer::sum);
      if (passage.kind().isClean()) {
        clean.append(folded).append(' ');
      }
    }
    String kept = clean.toString();
    if (kept.isBlank()) {
      tally.noCleanText++;
    }
    examineLead(corpus, article, text, passages, words, kept, tally);
    examineSummary(corpus, article, text, kept, tally);
    boolean stray = false;
    boolean longStray = false;
    for (int i = 0; i < passages.size(); i++) {
      TextPassage passage = passages.get(i);
      if (!passage.kind().isClean()) {
        boolean stands = kept.contains(words.get(i));
        boolean repetition =
            passage.kind() == PassageKind.REPEATED_LEAD || passage.kind() == PassageKind.REPEATED;
        boolean strays = !stands && passage.repeats().isEmpty();
        stray |= strays;
        longStray |= strays && passage.end() - passage.begin() >= LONG_PARAGRAPH;
        tally.lostParagraphs += repetition && !stands ? 1 : 0;
        removed.println(
            String.join(
                "\t",
                corpus,
                article.sourceRecord().isEmpty() ? article.sourceUri() : article.sourceUri().replaceAll(".*/", "") + "#" + article.sourceRecord(),
                passage.kind().name(),
                stands ? "stands" : "GONE",
                text.text().substring(passage.begin(), passage.end()),
                passage.repeats().isPresent()
                    ? text.text()
                        .substring(
                            passages.get(passage.repeats().getAsInt()).begin(),
                            passages.get(passage.repeats().getAsInt()).end())
                    : ""));
      }
    }
    tally.articlesWithStrayRemoval += stray ? 1 : 0;
    tally.articlesWithLongStrayRemoval += longStray ? 1 : 0;
  }

  /** Of articles whose first long paragraph stands again, those with one copy left. */
  private void examineLead(
      String corpus,
      SourceArticle article,
      ArticleText text,
      List<TextPassage> passages,
      List<String> words,
      String kept,
      Tally tally) {
    for (int i = 0; i < passages.size(); i++) {
      TextPassage passage = passages.get(i);
      if (passage.begin() >= text.titleEnd()
          && passage.end() - passage.begin() >= LONG_PARAGRAPH
          && !words.get(i).isEmpty()) {
        String lead = words.get(i);
        String all = " " + String.join(" ", words) + " ";
        if (occurrences(all, lead) > 1) {
          tally.leadAgain++;
          if (occurrences(kept, lead) == 1) {
            tally.leadOnce++;
          } else {
            removed.println(corpus + "\t" + article.sourceRecord() + "\tLEAD TWICE\t" + occurrences(kept, lead) + "\t" + lead);
          }
        }
        return;
      }
    }
  }

  private void examineSummary(
      String corpus, SourceArticle article, ArticleText text, String kept, Tally tally) {
    String summary = words(article.summary());
    if (summary.length() > LONG_PARAGRAPH / 2 && words(article.body()).contains(summary)) {
      tally.summaryInside++;
      if (occurrences(kept, summary) == 1) {
        tally.summaryOnce++;
      } else {
        removed.println(corpus + "\t" + article.sourceRecord() + "\tSUMMARY TWICE\t" + occurrences(kept, summary) + "\t" + summary);
      }
    }
  }

  private static String words(String text) {
    return Folding.fold(text).replaceAll("[^\\p{L}\\p{Nd}]+", " ").trim();
  }

  private static int occurrences(String text, String wanted) {
    int count = 0;
    for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
      count++;
    }
    return count;
  }

  private static void print(Path folder, Tally tally, long read, long counted, long marked) {
    System.out.printf(
        Locale.ROOT,
        "%-14s articles %d, rejected %d; lead again %d, once %d (%.2f%%); summary inside %d, once %d"
            + " (%.2f%%); repetitions whose words stand nowhere else %d; articles with any removal"
            + " that repeats nothing %d, of %d characters and more %d; without clean text %d; %s%n"
            + "               %.1f M characters; seconds: read %.2f, count %.2f, mark %.2f%n",
        folder.getFileName(),
        tally.articles,
        tally.rejected,
        tally.leadAgain,
        tally.leadOnce,
        share(tally.leadOnce, tally.leadAgain),
        tally.summaryInside,
        tally.summaryOnce,
        share(tally.summaryOnce, tally.summaryInside),
        tally.lostParagraphs,
        tally.articlesWithStrayRemoval,
        LONG_PARAGRAPH,
        tally.articlesWithLongStrayRemoval,
        tally.noCleanText,
        tally.kinds,
        tally.characters / 1e6,
        read / 1e9,
        counted / 1e9,
        marked / 1e9);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 100 : 100.0 * part / whole;
  }
}
