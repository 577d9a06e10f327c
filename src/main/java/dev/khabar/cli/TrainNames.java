package dev.khabar.cli;

import dev.khabar.arabic.Vocabulary;
import dev.khabar.entity.ShippedModel;
import dev.khabar.entity.train.CrfTraining;
import dev.khabar.entity.train.NameCorpora;
import dev.khabar.entity.train.NameRecipe;
import dev.khabar.entity.train.NetworkTraining;
import dev.khabar.run.ExitStatus;
import dev.khabar.run.RunException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar train ner CORPORA}. */
@Command(
    name = "ner",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the tagger of names: the files of src/main/resources/dev/khabar/entity/model."
          + " The defaults are those of the shipped model; docs/model-card.md tells where each corpus"
          + " comes from. Word classes are the shipped ones (khabar train clusters makes them)."
    })
public final class TrainNames implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CORPORA",
      description =
          "folder with cleananercorp_TRAIN.txt, WikiFANE_Gold.txt, news_train.jsonl, gazetteers/"
              + " and unlabelled/")
  private Path corpora;

  @Option(
      names = "--annotations",
      paramLabel = "FILE",
      split = ",",
      description = "standoff annotations of unlabelled lines (.jsonl), own sentences (.txt)")
  private List<Path> annotations = List.of();

  @Option(
      names = "--articles",
      paramLabel = "FILE",
      split = ",",
      description = "annotated articles, with their text or to be found in --texts")
  private List<Path> articles = List.of();

  @Option(
      names = "--texts",
      paramLabel = "FILE",
      split = ",",
      description = "articles as JSON Lines with a text, or as annotate prints them")
  private List<Path> texts = List.of();

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "where to write")
  private Path out;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "1",
      description = "rounds of self-training before the last (${DEFAULT-VALUE})")
  private int rounds;

  @Option(
      names = "--each",
      paramLabel = "N",
      defaultValue = "3",
      description = "a round tags every N-th unlabelled line (${DEFAULT-VALUE})")
  private int each;

  @Option(
      names = "--passes",
      paramLabel = "N",
      defaultValue = "8",
      description = "passes over the data of the linear weights (${DEFAULT-VALUE})")
  private int passes;

  @Option(
      names = "--network-passes",
      paramLabel = "N",
      defaultValue = "6",
      description = "passes over the data of the network (${DEFAULT-VALUE})")
  private int networkPasses;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "2",
      description = "threads to tag with; they change the time only (${DEFAULT-VALUE})")
  private int threads;

  @Option(
      names = "--lists",
      paramLabel = "DIR",
      description =
          "take the gazetteer and the silver lexicon of an earlier run instead of rounds of"
              + " self-training")
  private Optional<Path> lists = Optional.empty();

  @Option(
      names = "--hold-out",
      description = "keep an eighth of the news and a tenth of CLEANANERCorp apart, measure there")
  private boolean holdOut;

  @Override
  public Integer call() {
    CrfTraining training = CrfTraining.shipped(passes);
    NameRecipe recipe =
        new NameRecipe(
            new NameCorpora(corpora, annotations, articles, texts),
            ShippedModel.classes(Vocabulary.shipped()),
            training,
            NetworkTraining.shipped(networkPasses),
            rounds,
            each,
            threads,
            lists,
            holdOut);
    try {
      recipe.run(out, spec.commandLine().getErr()::println);
      return ExitStatus.DONE.code();
    } catch (IOException | ExecutionException e) {
      throw RunException.failed("training the tagger failed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw RunException.failed("training was interrupted", e);
    }
  }
}
