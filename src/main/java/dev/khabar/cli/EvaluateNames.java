package dev.khabar.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.NameTagger;
import dev.khabar.entity.train.BioCorpus;
import dev.khabar.entity.train.BioCorpus.BioSentence;
import dev.khabar.entity.train.BioEvaluation;
import dev.khabar.entity.train.NameScore;
import dev.khabar.entity.train.NameScore.Figures;
import dev.khabar.run.ExitStatus;
import dev.khabar.run.RunException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar evaluate ner FILE}. */
@Command(
    name = "ner",
    mixinStandardHelpOptions = true,
    description = {
      "Scores the names found in a two-column corpus (token and BIO tag a line)."
          + " A name is right where its tokens and its type are. Spans are compared in the corpus's"
          + " tokens: a particle attached to a name's first word counts as inside, as in ANERcorp."
    })
public final class EvaluateNames implements Callable<Integer> {
  private static final String PARTICLES =
      "spans are the corpus's tokens; a particle attached to a name counts as inside";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the corpus, UTF-8")
  private Path file;

  @Option(
      names = "--map",
      paramLabel = "TYPE=OURS",
      description =
          "what a type of the corpus is to us: PERSON, LOCATION, ORGANIZATION, MISC or NONE; PER,"
              + " PERS, LOC, GPE, FAC, ORG and MISC are known")
  private Map<String, String> map = new HashMap<>();

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @Option(names = "--errors", description = "also print what went wrong, with its context")
  private boolean errors;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    List<BioSentence> sentences;
    try {
      sentences = new BioCorpus(types(), err::println).read(file);
    } catch (NoSuchFileException e) {
      throw RunException.failed(file + " does not exist", e);
    } catch (IOException e) {
      throw RunException.failed(file + " cannot be read: " + e.getMessage(), e);
    }
    if (sentences.isEmpty()) {
      throw new RunException(
          ExitStatus.FAILED, file + " holds no token with a tag: nothing to measure");
    }
    BioEvaluation evaluation = BioEvaluation.of(NameTagger.shipped(), sentences);
    if (json) {
      out.println(json(evaluation));
    } else {
      print(evaluation.score(), out);
    }
    if (errors) {
      evaluation.errors().forEach(out::println);
    }
    return ExitStatus.DONE.code();
  }

  private Map<String, Optional<EntityType>> types() {
    Map<String, Optional<EntityType>> types = new HashMap<>(BioCorpus.commonTypes());
    for (Map.Entry<String, String> entry : map.entrySet()) {
      String ours = entry.getValue().toUpperCase(Locale.ROOT);
      try {
        types.put(
            entry.getKey(),
            ours.equals("NONE") ? Optional.empty() : Optional.of(EntityType.valueOf(ours)));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), "--map " + entry + ": no type " + ours, e);
      }
    }
    return types;
  }

  private static void print(NameScore score, PrintWriter out) {
    out.printf("%-14s %7s %10s %8s %8s%n", "type", "gold", "precision", "recall", "F1");
    for (EntityType type : EntityType.values()) {
      row(type.name(), score.over(EnumSet.of(type)), out);
    }
    row("PLO", score.plo(), out);
    row("all", score.all(), out);
    row("LOC+ORG, PLO", score.locationsAsOrganizations(), out);
    out.println(PARTICLES);
  }

  private static void row(String name, Figures figures, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-14s %7d %10.2f %8.2f %8.2f%n",
        name,
        figures.wanted(),
        100 * figures.precision(),
        100 * figures.recall(),
        100 * figures.f1());
  }

  private String json(BioEvaluation evaluation) {
    NameScore score = evaluation.score();
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("file", file.toString());
    root.put("sentences", evaluation.sentences());
    root.put("tokens", evaluation.tokens());
    root.put("rule", PARTICLES);
    for (EntityType type : EntityType.values()) {
      put(root, type.name(), score.over(Set.of(type)));
    }
    put(root, "PLO", score.plo());
    put(root, "all", score.all());
    put(root, "PLO_locations_as_organizations", score.locationsAsOrganizations());
    return root.toString();
  }

  private static void put(ObjectNode root, String name, Figures figures) {
    root.putObject(name)
        .put("gold", figures.wanted())
        .put("precision", figures.precision())
        .put("recall", figures.recall())
        .put("f1", figures.f1());
  }
}
