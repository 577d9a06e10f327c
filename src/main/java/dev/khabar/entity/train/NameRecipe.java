package dev.khabar.entity.train;

import dev.khabar.arabic.Clitics;
import dev.khabar.arabic.Vocabulary;
import dev.khabar.entity.Calibration;
import dev.khabar.entity.CrfWeights;
import dev.khabar.entity.Gazetteer;
import dev.khabar.entity.GazetteerList;
import dev.khabar.entity.NameMention;
import dev.khabar.entity.NameTagger;
import dev.khabar.entity.NetworkWeights;
import dev.khabar.entity.NewsCrf;
import dev.khabar.entity.SilverLexicon;
import dev.khabar.entity.WordClasses;
import dev.khabar.entity.feature.NameFeatures;
import dev.khabar.entity.train.LabeledSentence.Domain;
import dev.khabar.entity.train.NameScore.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How the shipped tagger is made: train, tag unlabelled news, gather what was found in a lexicon
 * and a gazetteer, train again with them. The same corpora give the same files.
 *
 * @param corpora what to train on
 * @param classes word classes
 * @param training options of each training of linear weights
 * @param network options of the network's training, which is last
 * @param rounds rounds of self-training before the last training
 * @param each a round tags every so-manieth unlabelled line
 * @param threads threads to tag with
 * @param lists folder of an earlier run whose gazetteer and silver lexicon are taken instead of
 *     rounds
 * @param holdOut whether to keep a part of the corpora apart and measure with it
 */
public record NameRecipe(
    NameCorpora corpora,
    WordClasses classes,
    CrfTraining training,
    NetworkTraining network,
    int rounds,
    int each,
    int threads,
    Optional<Path> lists,
    boolean holdOut) {
  /** Hits that a phrase of several words needs to join the gazetteer. */
  private static final int FEWEST_HITS = 4;

  /** Makes the tagger's files. */
  public void run(Path out, Consumer<String> progress)
      throws IOException, InterruptedException, ExecutionException {
    Vocabulary vocabulary = Vocabulary.shipped();
    NameCorpora.Split split = corpora.read(holdOut, progress);
    Clitics clitics = new Clitics(vocabulary, split.nameBegins());
    SilverLexicon silver =
        lists.isPresent()
            ? SilverLexicon.read(
                Files.newInputStream(lists.get().resolve("silver.bin")), vocabulary)
            : SilverLexicon.empty();
    SortedMap<String, GazetteerList> phrases = new TreeMap<>();
    for (int round = 0; ; round++) {
      Gazetteer gazetteer =
          lists.isPresent()
              ? Gazetteer.read(Files.newInputStream(lists.get().resolve("gazetteer.bin")))
              : gazetteer(split, true, phrases, progress);
      NameFeatures features = new NameFeatures(vocabulary, clitics, classes, gazetteer, silver);
      NameFeatures unlisted =
          new NameFeatures(
              vocabulary, clitics, classes, gazetteer(split, false, phrases, s -> {}), silver);
      boolean last = round == rounds || lists.isPresent();
      // A round's model is only asked for its sure names: half of the passes do.
      CrfTraining passes = last ? training : CrfTraining.shipped(training.passes() / 2);
      Function<Domain, NameFeatures> byDomain = d -> d == Domain.WIKIPEDIA ? unlisted : features;
      CrfWeights weights = passes.train(split.train(), byDomain, progress);
      if (last) {
        NetworkWeights beside = network.train(split.train(), byDomain, progress);
        write(out, gazetteer, silver, weights, beside, split.nameBegins());
        if (holdOut) {
          NewsCrf crf = new NewsCrf(features, weights, Optional.of(beside));
          measure(new NameTagger(crf, clitics), split, progress);
        }
        return;
      }
      progress.accept("round " + (round + 1) + " of self-training");
      SilverRound found = new SilverRound(vocabulary, clitics);
      found.tag(new NewsCrf(features, weights), corpora.unlabelled(), each, threads);
      silver = found.lexicon();
      phrases = found.phrases(FEWEST_HITS);
    }
  }

  private Gazetteer gazetteer(
      NameCorpora.Split split,
      boolean encyclopaedia,
      Map<String, GazetteerList> phrases,
      Consumer<String> progress)
      throws IOException {
    GazetteerBuilder builder =
        new GazetteerBuilder()
            .triggers()
            .tables()
            .ownNames()
            .nameWords(corpora.nameWords())
            .countries(corpora.countries());
    if (encyclopaedia) {
      builder.corpusNames(split.encyclopaedia(), 1);
    }
    phrases.forEach((phrase, list) -> builder.add(list, phrase));
    progress.accept("gazetteer: " + builder.sizes());
    return builder.build();
  }

  private static void measure(
      NameTagger tagger, NameCorpora.Split split, Consumer<String> progress) {
    NameScore news = new NameScore();
    CalibrationFit fit = new CalibrationFit();
    for (AnnotatedText text : split.news()) {
      Set<Span> wanted = new HashSet<>();
      text.names().forEach(n -> wanted.add(new Span(n.begin(), n.end(), n.type())));
      Set<Span> found = new HashSet<>();
      for (NameMention m : tagger.tag(text.sentences())) {
        Span span = new Span(m.begin(), m.end(), m.type());
        found.add(span);
        fit.add(m.type(), m.confidence(), wanted.contains(span));
      }
      news.add(wanted, found);
    }
    progress.accept("held out news: " + news.line());
    Calibration calibration = new Calibration(fit.fit());
    progress.accept("calibration: " + fit.fit());
    fit.table(calibration).forEach(progress);
    progress.accept("held out CLEANANERCorp: " + BioLabels.score(tagger, split.anercorp()).line());
    progress.accept("held out WikiFANE: " + BioLabels.score(tagger, split.wikipedia()).line());
  }

  private void write(
      Path out,
      Gazetteer gazetteer,
      SilverLexicon silver,
      CrfWeights weights,
      NetworkWeights beside,
      Vocabulary nameBegins)
      throws IOException {
    Files.createDirectories(out);
    classes.write(Files.newOutputStream(out.resolve("word-classes.bin")));
    gazetteer.write(Files.newOutputStream(out.resolve("gazetteer.bin")));
    silver.write(Files.newOutputStream(out.resolve("silver.bin")));
    nameBegins.write(Files.newOutputStream(out.resolve("name-begins.bin")));
    weights.write(Files.newOutputStream(out.resolve("names.bin")));
    beside.write(Files.newOutputStream(out.resolve("names.net")));
    String options =
        training
            + ", "
            + network
            + ", rounds "
            + rounds
            + ", each "
            + each
            + ", hold out "
            + holdOut;
    Provenance.write(out, corpora.files(), options);
  }
}
