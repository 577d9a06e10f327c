package dev.khabar.event.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.SentenceSplitter;
import dev.khabar.entity.NameMention;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the corpora that the coder is trained on and measured with. */
final class EventCorpus {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Names for texts whose corpus has none; empty where no tagger is at hand. */
  private final Function<List<Sentence>, List<NameMention>> tagger;

  EventCorpus(Function<List<Sentence>, List<NameMention>> tagger) {
    this.tagger = tagger;
  }

  /**
   * Sentences with typed events ({@code news_events.jsonl}), with the names of another file by id.
   */
  List<AnnotatedText> news(Path events, Path names) throws IOException {
    Map<Integer, JsonNode> namesById = new HashMap<>();
    for (String line : Files.readAllLines(names)) {
      JsonNode node = JSON.readTree(line);
      namesById.put(node.get("id").asInt(), node.get("entities"));
    }
    List<AnnotatedText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(events)) {
      JsonNode node = JSON.readTree(line);
      String text = node.get("text").asText();
      List<Sentence> sentences = SentenceSplitter.split(text, 0, text.length(), 0);
      JsonNode entities = namesById.get(node.get("id").asInt());
      List<ResolvedMention> mentions =
          entities == null
              ? CorpusNames.resolve(text, tagger.apply(sentences))
              : CorpusNames.mentions(text, sentences, entities);
      texts.add(
          new AnnotatedText(
              node.get("id").asText(),
              new CleanArticle(text, sentences, 0, 0, mentions, Optional.empty()),
              events(text, node.get("events")),
              Optional.empty(),
              ""));
    }
    return texts;
  }

  /**
   * Sentences annotated apart from their text, which is looked up by its hash in a pool of lines.
   */
  List<AnnotatedText> standoff(Path annotations, Path pool) throws IOException {
    Map<String, JsonNode> events = new LinkedHashMap<>();
    for (String line : Files.readAllLines(annotations)) {
      JsonNode node = JSON.readTree(line);
      events.put(node.get("sha256").asText(), node.get("events"));
    }
    Map<String, String> found = SentencePool.find(pool, events.keySet());
    List<AnnotatedText> texts = new ArrayList<>();
    events.forEach(
        (hash, nodes) -> {
          String text = found.get(hash);
          if (text != null) {
            texts.add(sentence(hash, text, events(text, nodes)));
          }
        });
    return texts;
  }

  /** Sentences of the project's own, each with its events as TRIGGER/TYPE/MODALITY. */
  List<AnnotatedText> written(Path file) {
    List<AnnotatedText> texts = new ArrayList<>();
    for (LexiconTable.Row row : LexiconTable.file(file)) {
      String text = row.cell(0);
      List<AnnotatedText.Event> events = new ArrayList<>();
      for (String part : row.cell(1).split(";", -1)) {
        if (!part.equals("-")) {
          events.add(written(text, part.split("/", -1), row));
        }
      }
      texts.add(sentence(AnnotatedText.WRITTEN + row.line(), text, events));
    }
    return texts;
  }

  private static AnnotatedText.Event written(String text, String[] parts, LexiconTable.Row row) {
    int begin = text.indexOf(parts[0]);
    if (parts.length != 3 || begin < 0) {
      throw row.wrong("no TRIGGER/TYPE/MODALITY of the sentence: " + String.join("/", parts));
    }
    return new AnnotatedText.Event(
        begin,
        begin + parts[0].length(),
        EventType.valueOf(parts[1]),
        Modality.valueOf(parts[2]),
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of());
  }

  private AnnotatedText sentence(String id, String text, List<AnnotatedText.Event> events) {
    return new AnnotatedText(id, CorpusNames.tagged(text, tagger), events, Optional.empty(), "");
  }

  /** The annotated events of a text, their offsets in code points. */
  static List<AnnotatedText.Event> events(String text, JsonNode nodes) {
    List<AnnotatedText.Event> events = new ArrayList<>();
    for (JsonNode node : nodes) {
      List<int[]> alternatives = new ArrayList<>();
      for (JsonNode span : node.path("trigger_alternatives")) {
        alternatives.add(
            new int[] {unit(text, span.get(0).asInt()), unit(text, span.get(1).asInt())});
      }
      events.add(
          new AnnotatedText.Event(
              unit(text, node.get("begin").asInt()),
              unit(text, node.get("end").asInt()),
              EventType.valueOf(node.get("type").asText()),
              Modality.valueOf(node.get("modality").asText()),
              strings(text, node.get("actor")),
              strings(text, node.get("recipient")),
              strings(text, node.get("place")),
              node.path("date").asText("").replace("null", ""),
              alternatives));
    }
    return events;
  }

  /** Strings, or spans of the text. */
  private static List<String> strings(String text, JsonNode array) {
    List<String> strings = new ArrayList<>();
    for (JsonNode node : array) {
      strings.add(
          node.isArray()
              ? text.substring(unit(text, node.get(0).asInt()), unit(text, node.get(1).asInt()))
              : node.asText());
    }
    return strings;
  }

  private static int unit(String text, int codePoints) {
    return text.offsetByCodePoints(0, codePoints);
  }
}
