package dev.khabar.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.SentenceSplitter;
import dev.khabar.arabic.UserTable;
import dev.khabar.article.ArticleText;
import dev.khabar.article.PassageMarker;
import dev.khabar.article.TextPassage;
import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityResolver;
import dev.khabar.entity.NameMention;
import dev.khabar.entity.NameTagger;
import dev.khabar.entity.gold.ClusterDifferences;
import dev.khabar.entity.gold.ClusterScore;
import dev.khabar.entity.gold.ClusterScore.Figures;
import dev.khabar.entity.gold.EntityGold;
import dev.khabar.entity.gold.LabelledSpan;
import dev.khabar.run.ExitStatus;
import dev.khabar.run.RunException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar evaluate entities GOLD.jsonl}. */
@Command(
    name = "entities",
    mixinStandardHelpOptions = true,
    description = {
      "Scores which mentions of an article are taken for one thing, against a gold: B-cubed and"
          + " CEAF (entities). Rows: gold mentions given to the resolver; the tagger's own mentions, of"
          + " which those are compared that the gold has too; all of the tagger's mentions, where a"
          + " missing or superfluous one counts as wrong. The tagger reads the clean text."
    })
public final class EvaluateEntities implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "GOLD.jsonl",
      description = "an article a line: text, entities [begin, end, type, entity]")
  private Path gold;

  @Option(
      names = "--table",
      paramLabel = "FILE",
      description = "a table of entities of your own, as in a job's lexicons")
  private Optional<Path> table = Optional.empty();

  @Option(names = "--gold-mentions", description = "measure with gold mentions only: no tagging")
  private boolean goldMentionsOnly;

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @Option(
      names = "--differences",
      description = "also print the entities that were split or joined, with gold mentions")
  private boolean differences;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<EntityGold> articles = read();
    EntityResolver resolver = EntityResolver.load(table.map(UserTable::of));
    Map<String, ClusterScore> scores = new LinkedHashMap<>();
    ClusterScore given = new ClusterScore();
    scores.put("gold mentions", given);
    for (EntityGold article : articles) {
      List<LabelledSpan> wanted = article.names().stream().map(EntityGold.GoldName::span).toList();
      List<LabelledSpan> found = resolve(resolver, article.text(), article.mentions());
      given.add(wanted, found);
      if (differences) {
        ClusterDifferences.of(article.text(), wanted, found)
            .forEach(line -> out.println(article.id() + "\t" + line));
      }
    }
    if (!goldMentionsOnly) {
      scoreTagged(articles, resolver, scores);
    }
    if (json) {
      out.println(json(scores, articles.size()));
    } else {
      print(scores, out);
    }
    return ExitStatus.DONE.code();
  }

  private List<EntityGold> read() {
    try {
      return EntityGold.read(gold);
    } catch (IOException e) {
      throw RunException.failed(gold + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static void scoreTagged(
      List<EntityGold> articles, EntityResolver resolver, Map<String, ClusterScore> scores) {
    ClusterScore shared = new ClusterScore();
    ClusterScore all = new ClusterScore();
    scores.put("tagged, in gold", shared);
    scores.put("tagged, all", all);
    NameTagger tagger = NameTagger.shipped();
    for (EntityGold article : articles) {
      List<int[]> clean = cleanPassages(article);
      List<LabelledSpan> wanted =
          article.names().stream()
              .map(EntityGold.GoldName::span)
              .filter(span -> liesIn(clean, span))
              .toList();
      List<NameMention> tagged = tagger.tag(sentences(article.text(), clean));
      List<LabelledSpan> found = resolve(resolver, article.text(), tagged);
      all.add(wanted, found);
      shared.add(in(found, wanted), in(wanted, found));
    }
  }

  private static List<LabelledSpan> resolve(
      EntityResolver resolver, String text, List<NameMention> mentions) {
    return resolver.resolve(text, mentions).stream()
        .map(
            resolved ->
                new LabelledSpan(
                    resolved.mention().begin(), resolved.mention().end(), label(resolved.entity())))
        .toList();
  }

  private static String label(EntityRef entity) {
    return entity.type() + " " + entity.foldedName();
  }

  private static List<int[]> cleanPassages(EntityGold article) {
    int titleEnd = article.title().length();
    int summaryEnd =
        article.summary().isEmpty()
            ? titleEnd
            : article.text().indexOf(article.summary(), titleEnd) + article.summary().length();
    List<int[]> clean = new ArrayList<>();
    for (TextPassage passage :
        PassageMarker.mark(new ArticleText(article.text(), titleEnd, summaryEnd))) {
      if (passage.kind().isClean()) {
        clean.add(new int[] {passage.begin(), passage.end()});
      }
    }
    return clean;
  }

  private static List<Sentence> sentences(String text, List<int[]> passages) {
    List<Sentence> sentences = new ArrayList<>();
    for (int[] passage : passages) {
      sentences.addAll(SentenceSplitter.split(text, passage[0], passage[1], sentences.size()));
    }
    return sentences;
  }

  private static boolean liesIn(List<int[]> passages, LabelledSpan span) {
    return passages.stream().anyMatch(p -> p[0] <= span.begin() && span.end() <= p[1]);
  }

  /** The spans of the first list's places that the second list has, with the second's labels. */
  private static List<LabelledSpan> in(List<LabelledSpan> places, List<LabelledSpan> spans) {
    Set<List<Integer>> known = new HashSet<>();
    places.forEach(place -> known.add(List.of(place.begin(), place.end())));
    return spans.stream().filter(s -> known.contains(List.of(s.begin(), s.end()))).toList();
  }

  private static void print(Map<String, ClusterScore> scores, PrintWriter out) {
    out.printf(
        "%-16s %8s %8s   %8s %8s %8s   %8s %8s %8s%n",
        "mentions", "gold", "found", "B3 P", "R", "F1", "CEAF-e P", "R", "F1");
    scores.forEach(
        (name, score) ->
            out.printf(
                Locale.ROOT,
                "%-16s %8d %8d   %8.2f %8.2f %8.2f   %8.2f %8.2f %8.2f%n",
                name,
                score.goldMentions(),
                score.foundMentions(),
                100 * score.bCubed().precision(),
                100 * score.bCubed().recall(),
                100 * score.bCubed().f1(),
                100 * score.ceafE().precision(),
                100 * score.ceafE().recall(),
                100 * score.ceafE().f1()));
  }

  private String json(Map<String, ClusterScore> scores, int articles) {
    ObjectNode root = new ObjectMapper().createObjectNode();
    root.put("file", gold.toString());
    root.put("articles", articles);
    scores.forEach(
        (name, score) -> {
          ObjectNode row = root.putObject(name.replace(",", "").replace(' ', '_'));
          row.put("gold", score.goldMentions());
          row.put("found", score.foundMentions());
          put(row, "b_cubed", score.bCubed());
          put(row, "ceaf_e", score.ceafE());
        });
    return root.toString();
  }

  private static void put(ObjectNode row, String name, Figures figures) {
    row.putObject(name)
        .put("precision", figures.precision())
        .put("recall", figures.recall())
        .put("f1", figures.f1());
  }
}
