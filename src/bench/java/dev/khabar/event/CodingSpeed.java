package dev.khabar.event;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.SentenceSplitter;
import dev.khabar.article.ArticleSink;
import dev.khabar.article.ArticleText;
import dev.khabar.article.PassageKind;
import dev.khabar.article.PassageMarker;
import dev.khabar.article.ReadOptions;
import dev.khabar.article.Rejection;
import dev.khabar.article.SourceArticle;
import dev.khabar.article.SourceFile;
import dev.khabar.article.TextPassage;
import dev.khabar.article.format.FormatReaders;
import dev.khabar.entity.EntityResolver;
import dev.khabar.entity.NameMention;
import dev.khabar.entity.NameTagger;
import dev.khabar.entity.ResolvedMention;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much of its time coding events adds to tagging names, from a cold start on: the same articles
 * again and again, each tagged and then coded, in one thread, whose processor time is taken of both
 * steps. The compiler's threads are not counted, but a machine busy with other work keeps them from
 * their work, and so makes the first rounds slower. {@code src/bench/coding-speed.sh} starts it as
 * the launcher starts the program.
 */
public final class CodingSpeed {
  private static final int ROUNDS = 12;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final NameTagger tagger = NameTagger.shipped();
  private final EntityResolver resolver = EntityResolver.load(Optional.empty());
  private final EventCoder coder = EventCoder.load();
  private long tagging;
  private long coding;
  private long events;

  private CodingSpeed() {}

  private record Text(
      String text, List<TextPassage> passages, Optional<LocalDate> published) {}

  /** CORPUS: a file or folder of articles; ARTICLES: how many of the first to take (400). */
  public static void main(String[] arguments) throws IOException {
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
    List<Text> articles = read(Path.of(arguments[0]), count);
    CodingSpeed speed = new CodingSpeed();
    long[][] sums = new long[ROUNDS + 1][2];
    for (int round = 1; round <= ROUNDS; round++) {
      speed.events = 0;
      articles.forEach(speed::annotate);
      sums[round] = new long[] {speed.tagging, speed.coding};
      say("round %2d: %s", round, times(sums, round - 1, round));
    }
    say("%,d articles, %,d events", articles.size(), speed.events);
    say("first %,d articles: %s", articles.size(), times(sums, 0, 1));
    say("over %,d: %s", articles.size() * ROUNDS / 2, times(sums, 0, ROUNDS / 2));
    say("over %,d: %s", articles.size() * ROUNDS, times(sums, 0, ROUNDS));
    say("last three rounds: %s", times(sums, ROUNDS - 3, ROUNDS));
  }

  private static String times(long[][] sums, int from, int to) {
    double tagging = (sums[to][0] - sums[from][0]) / 1e9;
    double coding = (sums[to][1] - sums[from][1]) / 1e9;
    return String.format(
        Locale.ROOT,
        "tagging %.2f s, coding %.2f s: adds %.3f",
        tagging,
        coding,
        coding / tagging);
  }

  private static void say(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }

  private void annotate(Text article) {
    List<Sentence> sentences = new ArrayList<>();
    int[] of = new int[PassageKind.values().length];
    for (TextPassage passage : article.passages()) {
      if (passage.kind().isClean()) {
        List<Sentence> own =
            SentenceSplitter.split(
                article.text(), passage.begin(), passage.end(), sentences.size());
        sentences.addAll(own);
        of[passage.kind().ordinal()] += own.size();
      }
    }
    long begin = CLOCK.getCurrentThreadCpuTime();
    List<NameMention> names = tagger.tag(sentences);
    tagging += CLOCK.getCurrentThreadCpuTime() - begin;
    List<ResolvedMention> mentions = resolver.resolve(article.text(), names);
    begin = CLOCK.getCurrentThreadCpuTime();
    CleanArticle clean =
        new CleanArticle(
            article.text(),
            sentences,
            of[PassageKind.HEADLINE.ordinal()],
            of[PassageKind.LEAD.ordinal()],
            mentions,
            article.published());
    events += coder.code(clean).size();
    coding += CLOCK.getCurrentThreadCpuTime() - begin;
  }

  private static List<Text> read(Path corpus, int count) throws IOException {
    List<Text> articles = new ArrayList<>();
    ArticleSink sink =
        new ArticleSink() {
          @Override
          public void accept(SourceArticle article) {
            if (articles.size() < count
                && ArticleText.compose(article) instanceof ArticleText text) {
              articles.add(
                  new Text(
                      text.text(),
                      PassageMarker.mark(text),
                      article.publishedAt().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))));
            }
          }

          @Override
          public void reject(Rejection rejection) {
            System.err.println(rejection);
          }
        };
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (articles.size() < count) {
          FormatReaders.read(
              new SourceFile(file.toString(), () -> Files.newInputStream(file)),
              ReadOptions.auto(),
              sink);
        }
      }
    }
    return articles;
  }
}
