package dev.khabar.event.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.SentenceSplitter;
import dev.khabar.entity.EntityResolver;
import dev.khabar.entity.NameMention;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.EventType;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads annotated articles, with their text or apart from it. */
final class ArticleCorpus {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Function<List<Sentence>, List<NameMention>> tagger;
  private final EntityResolver resolver = EntityResolver.load(Optional.empty());

  /** A paragraph that is read: what the article's first paragraphs are matters. */
  private record Paragraph(int begin, int end, String kind) {}

  /** An annotation with the text that it is of. */
  private record Located(JsonNode node, String text) {}

  ArticleCorpus(Function<List<Sentence>, List<NameMention>> tagger) {
    this.tagger = tagger;
  }

  /**
   * Articles as {@code load_gold.py --jsonl} prints them, or annotations without text: each then
   * has the SHA-256 of its text, which is looked up among other articles and left out where none
   * has it.
   *
   * @param texts JSON Lines with a field {@code "text"}, or what {@code annotate} prints
   * @param annotatedNames whether the names are the annotated ones where there are any, else the
   *     tagger's
   */
  List<AnnotatedText> read(List<Path> files, List<Path> texts, boolean annotatedNames)
      throws IOException {
    List<AnnotatedText> articles = new ArrayList<>();
    for (Located found : located(files, texts)) {
      articles.add(article(found.node(), found.text(), annotatedNames));
    }
    return articles;
  }

  /**
   * Articles of which single rows were read: with the tagger's names, their text found as above.
   */
  List<JudgedArticle> judged(List<Path> files, List<Path> texts) throws IOException {
    List<JudgedArticle> articles = new ArrayList<>();
    for (Located found : located(files, texts)) {
      String text = found.text();
      List<JudgedArticle.Row> rows = new ArrayList<>();
      for (JsonNode row : found.node().path("rows")) {
        rows.add(
            new JudgedArticle.Row(
                text.offsetByCodePoints(0, row.get("begin").asInt()),
                text.offsetByCodePoints(0, row.get("end").asInt()),
                judgedType(row),
                !row.get("verdict").asText().startsWith("modality")));
      }
      articles.add(new JudgedArticle(article(found.node(), text, false), rows));
    }
    return articles;
  }

  /** The type that a row should have; how it is reported is another matter. */
  private static Optional<EventType> judgedType(JsonNode row) {
    String verdict = row.get("verdict").asText();
    String kind = verdict.split(":", -1)[0];
    return switch (kind) {
      case "right", "modality" -> Optional.of(EventType.valueOf(row.get("type").asText()));
      case "type" -> Optional.of(EventType.valueOf(verdict.substring(kind.length() + 1)));
      default -> Optional.empty();
    };
  }

  /** The articles of the files with their texts, in order. */
  private static List<Located> located(List<Path> files, List<Path> texts) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        nodes.add(JSON.readTree(line));
      }
    }
    Map<String, String> found =
        find(
            texts,
            nodes.stream()
                .filter(node -> !node.has("text"))
                .map(node -> node.path("sha256").asText())
                .collect(Collectors.toSet()));
    List<Located> articles = new ArrayList<>();
    for (JsonNode node : nodes) {
      String text = node.path("text").asText(found.get(node.path("sha256").asText()));
      if (text != null) {
        articles.add(new Located(node, text));
      }
    }
    return articles;
  }

  private static Map<String, String> find(List<Path> texts, Set<String> wanted) throws IOException {
    Map<String, String> found = new HashMap<>();
    if (wanted.isEmpty()) {
      return found;
    }
    for (Path file : texts) {
      try (BufferedReader in = Files.newBufferedReader(file)) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          JsonNode node = JSON.readTree(line);
          String text = node.path("text").asText(node.path("article").path("text").asText());
          String hash = SentencePool.sha256(text.getBytes(StandardCharsets.UTF_8));
          if (wanted.contains(hash)) {
            found.put(hash, text);
          }
        }
      }
    }
    return found;
  }

  private AnnotatedText article(JsonNode node, String text, boolean annotatedNames) {
    List<Sentence> sentences = new ArrayList<>();
    int headline = 0;
    int lead = 0;
    for (Paragraph paragraph : paragraphs(node, text)) {
      int before = sentences.size();
      sentences.addAll(SentenceSplitter.split(text, paragraph.begin(), paragraph.end(), before));
      headline += paragraph.kind().equals("HEADLINE") ? sentences.size() - before : 0;
      lead += paragraph.kind().equals("LEAD") ? sentences.size() - before : 0;
    }
    List<ResolvedMention> mentions =
        annotatedNames && node.has("entities")
            ? annotated(text, sentences, node.get("entities"))
            : resolver.resolve(text, tagger.apply(sentences));
    String published = node.path("published").asText("");
    Optional<LocalDate> day =
        published.length() == 10 ? Optional.of(LocalDate.parse(published)) : Optional.empty();
    return new AnnotatedText(
        node.path("record").asText(node.path("doc_id").asText()),
        new CleanArticle(text, sentences, headline, lead, mentions, day),
        EventCorpus.events(text, node.path("events")),
        Optional.empty(),
        "");
  }

  /** Annotated names; where nobody says which of them are one, the resolver does. */
  private List<ResolvedMention> annotated(String text, List<Sentence> sentences, JsonNode nodes) {
    List<ResolvedMention> mentions = CorpusNames.mentions(text, sentences, nodes);
    boolean labelled = nodes.isEmpty() || nodes.get(0).has("entity");
    return labelled
        ? mentions
        : resolver.resolve(text, mentions.stream().map(ResolvedMention::mention).toList());
  }

  /** The passages that the annotation names and that are kept, else all lines that hold text. */
  private static List<Paragraph> paragraphs(JsonNode node, String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (JsonNode passage : node.path("passages")) {
      String kind = passage.get(2).asText();
      if (Set.of("HEADLINE", "LEAD", "BODY").contains(kind)) {
        paragraphs.add(
            new Paragraph(
                text.offsetByCodePoints(0, passage.get(0).asInt()),
                text.offsetByCodePoints(0, passage.get(1).asInt()),
                kind));
      }
    }
    if (!paragraphs.isEmpty()) {
      return paragraphs;
    }
    boolean titled = !node.path("title").asText("").isBlank();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      if (!text.substring(from, end).isBlank()) {
        int number = paragraphs.size() + (titled ? 0 : 1);
        String kind = number == 0 ? "HEADLINE" : number == 1 ? "LEAD" : "BODY";
        paragraphs.add(new Paragraph(from, end, kind));
      }
      from = end + 1;
    }
    return paragraphs;
  }
}
