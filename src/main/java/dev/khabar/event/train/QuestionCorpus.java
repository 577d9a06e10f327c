package dev.khabar.event.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.khabar.arabic.Sentence;
import dev.khabar.entity.NameMention;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads sentences that annotators answered a question about: do they report an assault? */
final class QuestionCorpus {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the annotators agreed on neither way. */
  static final String AMBIGUOUS = "ambiguous";

  /** The same where most of them said yes. */
  static final String LIKELY = "ambiguous, likely";

  /** The share of annotators that are most. */
  private static final double MOST = 0.6;

  private final Function<List<Sentence>, List<NameMention>> tagger;

  QuestionCorpus(Function<List<Sentence>, List<NameMention>> tagger) {
    this.tagger = tagger;
  }

  /**
   * Sentences that annotators were asked about one type ({@code *_gsr_dev.csv}, its spans file).
   */
  List<AnnotatedText> read(Path csv, Path spans, EventType type) throws IOException {
    Map<String, JsonNode> spansById = new HashMap<>();
    for (JsonNode node : JSON.readTree(Files.readString(spans))) {
      spansById.put(node.get("source").asText(), node);
    }
    List<AnnotatedText> texts = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(csv)) {
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      for (CSVRecord row : format.parse(reader)) {
        String text = row.get("text");
        JsonNode span = spansById.get(row.get("id"));
        List<AnnotatedText.Event> events = span == null ? List.of() : spanEvents(text, span, type);
        texts.add(text(row.get("id"), text, events, type, answer(row)));
      }
    }
    return texts;
  }

  /** The label; of an unclear one also whether most annotators took it for a report. */
  private static String answer(CSVRecord row) {
    int accepting = Integer.parseInt(row.get("accept"));
    boolean most = MOST * Integer.parseInt(row.get("total")) <= accepting;
    return row.get("label").equals(AMBIGUOUS) && most ? LIKELY : row.get("label");
  }

  /** Answers apart from their sentences, which are looked up by their hash in a pool of lines. */
  List<AnnotatedText> standoff(Path answers, Path pool) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(answers)) {
      nodes.add(JSON.readTree(line));
    }
    Set<String> hashes = new HashSet<>();
    nodes.forEach(node -> hashes.add(node.get("sha256").asText()));
    Map<String, String> found = SentencePool.find(pool, hashes);
    List<AnnotatedText> texts = new ArrayList<>();
    for (JsonNode node : nodes) {
      String hash = node.get("sha256").asText();
      EventType type = EventType.valueOf(node.get("question").asText());
      if (found.containsKey(hash)) {
        texts.add(text(hash, found.get(hash), List.of(), type, node.get("answer").asText()));
      }
    }
    return texts;
  }

  private AnnotatedText text(
      String id, String text, List<AnnotatedText.Event> events, EventType type, String answer) {
    return new AnnotatedText(
        id, CorpusNames.tagged(text, tagger), events, Optional.of(type), answer);
  }

  private static List<AnnotatedText.Event> spanEvents(String text, JsonNode node, EventType type) {
    String verb = node.path("verb_gold").asText("");
    int at = verb.isEmpty() ? -1 : text.indexOf(verb);
    return at < 0
        ? List.of()
        : List.of(
            new AnnotatedText.Event(
                at,
                at + verb.length(),
                type,
                Modality.ASSERTED,
                goldSpan(node, "source_gold"),
                goldSpan(node, "target_gold"),
                List.of(),
                "",
                List.of()));
  }

  private static List<String> goldSpan(JsonNode node, String field) {
    String value = node.path(field).asText("");
    return value.isBlank() ? List.of() : List.of(value);
  }
}
