package dev.khabar.entity;

import dev.khabar.arabic.Clitics;
import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.SentenceSplitter;
import dev.khabar.arabic.Token;
import dev.khabar.arabic.Vocabulary;
import dev.khabar.article.ArticleSink;
import dev.khabar.article.ArticleText;
import dev.khabar.article.PassageMarker;
import dev.khabar.article.ReadOptions;
import dev.khabar.article.Rejection;
import dev.khabar.article.SourceArticle;
import dev.khabar.article.SourceFile;
import dev.khabar.article.TextPassage;
import dev.khabar.article.format.FormatReaders;
import dev.khabar.entity.feature.NameFeatures;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.logging.LogManager;

/**
 * The speed of this project's tagger beside stock CoreNLP's, on the same articles, in the same
 * process, turn by turn: words (what stands between white space) a second of one thread's processor
 * time, which other work on the machine changes little.
 *
 * <pre>
 * mvn -q dependency:copy -DoutputDirectory=target/stock \
 *   -Dartifact=edu.stanford.nlp:stanford-corenlp:4.5.10:jar:models-arabic
 * java -Xmx3g -cp 'target/khabar.jar:target/lib/*:target/stock/*' \
 *   src/bench/java/dev/khabar/entity/StockComparison.java FILE [ARTICLES]
 * </pre>
 *
 * <p>CoreNLP ships no Arabic model of names, so that a stock tagger is trained here: CRFClassifier
 * with NERFeatureFactory, the features of CoreNLP's German model and our labels, on what our tagger
 * found in the articles behind those that are measured. How well it tags says nothing; its speed
 * depends on the labels and on the features a word, which are those of such a model.
 */
public final class StockComparison {
  private static final int ROUNDS = 4;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private StockComparison() {}

  private record Text(List<String> passages, int words) {}

  /** FILE: articles in any format that is read; ARTICLES: how many to measure (300). */
  public static void main(String[] arguments) throws IOException {
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
    List<Text> read = read(Path.of(arguments[0]));
    count = Math.min(count, read.size() / 2);
    List<Text> articles = read.subList(0, count);
    List<Text> others = read.subList(count, Math.min(read.size(), count + 20));
    LogManager.getLogManager().reset();

    NameTagger khabar = NameTagger.shipped();
    NewsCrf ownModel = ownModel();
    CRFClassifier<CoreLabel> stock = trained(khabar, others);
    StanfordCoreNLP tokenizer = tokenizer();
    System.out.printf(
        "%d articles, %,d words; stock model trained on %d others, %,d weights%n",
        count, words(articles), others.size(), stock.getNumWeights());
    for (int round = 1; round <= ROUNDS; round++) {
      System.out.println("round " + round);
      time("khabar: tokens and names, each article twice", articles, a -> khabar.tag(split(a)));
      time("its model by CoreNLP's classify, once", articles, a -> each(a, ownModel::classify));
      time(
          "stock features by CoreNLP's classify, once",
          articles,
          a -> each(a, stock::classifySentence));
      time(
          "stock Arabic tokenize and ssplit, no names",
          articles.subList(0, count / 10 + 1),
          a -> {
            for (String passage : a.passages()) {
              tokenizer.annotate(new CoreDocument(passage));
            }
          });
    }
  }

  private static void time(String what, List<Text> articles, Consumer<Text> work) {
    long begin = CLOCK.getCurrentThreadCpuTime();
    articles.forEach(work);
    double seconds = (CLOCK.getCurrentThreadCpuTime() - begin) / 1e9;
    System.out.printf("  %-45s %,9.0f words a second%n", what, words(articles) / seconds);
  }

  private static int words(List<Text> articles) {
    return articles.stream().mapToInt(Text::words).sum();
  }

  /** Our tokens, since the stock ones cut names; then a stock tagger, a sentence at a time. */
  private static void each(Text article, Consumer<List<CoreLabel>> tagger) {
    for (Sentence sentence : split(article)) {
      tagger.accept(
          sentence.tokens().stream().map(t -> CoreLabel.wordFromString(t.form())).toList());
    }
  }

  private static List<Sentence> split(Text article) {
    List<Sentence> sentences = new ArrayList<>();
    for (String passage : article.passages()) {
      sentences.addAll(SentenceSplitter.split(passage, 0, passage.length(), sentences.size()));
    }
    return sentences;
  }

  private static NewsCrf ownModel() {
    Vocabulary vocabulary = Vocabulary.shipped();
    ShippedModel model = ShippedModel.load(vocabulary);
    NameFeatures features =
        new NameFeatures(
            vocabulary, Clitics.shipped(), model.classes(), model.gazetteer(), model.silver());
    return new NewsCrf(features, model.weights());
  }

  private static CRFClassifier<CoreLabel> trained(NameTagger khabar, List<Text> articles)
      throws IOException {
    StringBuilder columns = new StringBuilder();
    for (Text article : articles) {
      List<Sentence> sentences = split(article);
      List<NameMention> names = khabar.tag(sentences);
      for (Sentence sentence : sentences) {
        for (Token token : sentence.tokens()) {
          columns
              .append(token.form())
              .append('\t')
              .append(label(token, sentence, names))
              .append('\n');
        }
        columns.append('\n');
      }
    }
    Path file = Files.createTempFile("stock", ".tsv");
    try {
      Files.writeString(file, columns);
      Properties properties =
          PropertiesUtils.asProperties(
              "trainFile",
              file.toString(),
              "map",
              "word=0,answer=1",
              "maxIterations",
              "5",
              "QNsize",
              "5",
              "multiThreadGrad",
              "1",
              "useClassFeature",
              "true",
              "useWord",
              "true",
              "useNGrams",
              "true",
              "noMidNGrams",
              "true",
              "maxNGramLeng",
              "6",
              "usePrev",
              "true",
              "useNext",
              "true",
              "useSequences",
              "true",
              "usePrevSequences",
              "true",
              "maxLeft",
              "1",
              "useTypeSeqs",
              "true",
              "useTypeSeqs2",
              "true",
              "useTypeySequences",
              "true",
              "wordShape",
              "chris2useLC",
              "useDisjunctive",
              "true",
              "useOccurrencePatterns",
              "true",
              "useLastRealWord",
              "true",
              "useNextRealWord",
              "true");
      CRFClassifier<CoreLabel> stock = new CRFClassifier<>(properties);
      stock.train();
      return stock;
    } finally {
      Files.delete(file);
    }
  }

  private static String label(Token token, Sentence sentence, List<NameMention> names) {
    for (NameMention name : names) {
      if (name.sentence() == sentence.index() && token.overlaps(name.begin(), name.end())) {
        return (name.begin() >= token.begin() ? "B-" : "I-") + name.type();
      }
    }
    return "O";
  }

  private static StanfordCoreNLP tokenizer() {
    return new StanfordCoreNLP(
        PropertiesUtils.asProperties(
            "annotators", "tokenize,ssplit",
            "tokenize.language", "ar",
            "segment.model",
                "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz",
            "ssplit.boundaryTokenRegex", "[.]|[!?]+|[!\u061F]+"));
  }

  private static List<Text> read(Path file) throws IOException {
    List<Text> articles = new ArrayList<>();
    FormatReaders.read(
        new SourceFile(file.toString(), () -> Files.newInputStream(file)),
        ReadOptions.auto(),
        new ArticleSink() {
          @Override
          public void accept(SourceArticle article) {
            if (ArticleText.compose(article) instanceof ArticleText text) {
              articles.add(clean(text));
            }
          }

          @Override
          public void reject(Rejection rejection) {
            System.err.println(rejection);
          }
        });
    return articles;
  }

  private static Text clean(ArticleText text) {
    List<String> passages = new ArrayList<>();
    int words = 0;
    for (TextPassage passage : PassageMarker.mark(text)) {
      if (passage.kind().isClean()) {
        String own = text.text().substring(passage.begin(), passage.end());
        passages.add(own);
        words += own.strip().split("\\s+").length;
      }
    }
    return new Text(passages, words);
  }
}
