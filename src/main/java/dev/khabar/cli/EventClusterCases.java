package dev.khabar.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.khabar.article.ArticleText;
import dev.khabar.article.BoilerplateLines;
import dev.khabar.article.SourceArticle;
import dev.khabar.entity.gold.ClusterScore;
import dev.khabar.entity.gold.LabelledSpan;
import dev.khabar.record.Annotator;
import dev.khabar.record.Drafts;
import dev.khabar.schema.Article;
import dev.khabar.schema.EventMention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups of short reports by different papers, each with the words that tell an event and the label
 * of that event: measures whether the reports of one event get one event id, and those of different
 * events different ones.
 */
final class EventClusterCases {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> FIELDS =
      List.of("group", "id", "publisher", "published_at", "title", "text", "events");

  /** Reports of one group are kept apart by this much in the numbering of their spans. */
  private static final int APART = 1_000_000;

  private final Annotator annotator;
  private final ClusterScore score = new ClusterScore();
  private final List<String> differences = new ArrayList<>();

  EventClusterCases(Annotator annotator) {
    this.annotator = annotator;
  }

  /** Measures the file, a report a line. */
  String measure(Path file) throws IOException {
    Map<String, List<JsonNode>> groups = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      JsonNode report = report(line, file + ":" + ++number);
      groups.computeIfAbsent(report.get("group").asText(), group -> new ArrayList<>()).add(report);
    }
    groups.forEach(this::add);
    return "%d groups, event mentions: %d annotated, %d of them found%nB-cubed P %.3f  R %.3f  F1 %.3f%n"
        .formatted(
            groups.size(),
            score.goldMentions(),
            score.foundMentions(),
            score.bCubed().precision(),
            score.bCubed().recall(),
            score.bCubed().f1());
  }

  private static JsonNode report(String line, String place) throws IOException {
    try {
      JsonNode report = JSON.readTree(line);
      for (String field : FIELDS) {
        if (!report.has(field)) {
          throw new IOException(place + ": '" + field + "' is missing");
        }
      }
      return report;
    } catch (JsonProcessingException e) {
      throw new IOException(place + ": no JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** B-cubed F1 over the mentions. */
  double f1() {
    return score.bCubed().f1();
  }

  /** The mentions of every group, with the labels given and annotated. */
  List<String> differences() {
    return List.copyOf(differences);
  }

  private void add(String group, List<JsonNode> reports) {
    List<LabelledSpan> gold = new ArrayList<>();
    List<LabelledSpan> found = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Article article = article(reports.get(i));
      List<EventMention> mentions =
          annotator.annotate(article, List.of(article.getPublisher())).getEventMentions();
      Iterator<Map.Entry<String, JsonNode>> events = reports.get(i).get("events").fields();
      while (events.hasNext()) {
        Map.Entry<String, JsonNode> event = events.next();
        int at = article.getText().indexOf(event.getKey());
        int end = at + event.getKey().length();
        int number = i * APART;
        gold.add(new LabelledSpan(number + at, number + end, event.getValue().asText()));
        Optional<EventMention> mention =
            mentions.stream().filter(row -> row.getBegin() < end && at < row.getEnd()).findFirst();
        mention.ifPresent(
            row -> found.add(new LabelledSpan(number + at, number + end, row.getEventId())));
        differences.add(
            String.join(
                "\t",
                reports.get(i).get("id").asText(),
                event.getKey(),
                event.getValue().asText(),
                mention.map(row -> row.getEventType() + " " + row.getEventId()).orElse("-")));
      }
    }
    score.add(gold, found);
  }

  private static Article article(JsonNode report) {
    SourceArticle source =
        new SourceArticle(
            "clusters",
            report.get("id").asText(),
            report.get("id").asText(),
            "",
            report.get("title").asText(),
            "",
            report.get("text").asText(),
            Optional.of(
                LocalDate.parse(report.get("published_at").asText())
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant()),
            report.get("publisher").asText(),
            "ar",
            "UTF-8");
    return Drafts.marked(
            Drafts.of(source, (ArticleText) ArticleText.compose(source)), BoilerplateLines.none())
        .getArticle();
  }
}
