package dev.khabar.event.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.event.CleanArticle;
import dev.khabar.event.EventType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotated articles, with their text or found by its hash. */
class ArticleCorpusTest {
  private static final String TEXT =
      "قصف على البلدة\nقصفت الطائرات البلدة فجرا.\nقصفت الطائرات البلدة فجرا.";

  @TempDir private Path folder;

  private final ArticleCorpus corpus = new ArticleCorpus(sentences -> List.of());

  @Test
  void an_annotation_without_text_finds_it_by_its_hash_and_reads_kept_passages_only()
      throws IOException {
    Path annotations = write("articles.jsonl", standoff(hash(TEXT)));
    Path texts =
        write(
            "texts.jsonl",
            "{\"text\": \"خبر آخر\"}",
            "{\"article\": {\"text\": " + quoted() + "}}");
    List<AnnotatedText> read = corpus.read(List.of(annotations), List.of(texts), false);
    assertEquals(1, read.size());
    CleanArticle article = read.get(0).article();
    assertEquals(TEXT, article.text());
    assertEquals(2, article.sentences().size(), "the repeated lead is left out");
    assertEquals(1, article.headlineSentences());
    assertEquals(1, article.leadSentences());
    AnnotatedText.Event event = read.get(0).events().get(0);
    assertEquals("قصفت", TEXT.substring(event.begin(), event.end()));
    assertEquals(List.of("الطائرات"), event.actors());
  }

  @Test
  void an_annotation_whose_text_is_not_at_hand_is_left_out() throws IOException {
    Path annotations = write("articles.jsonl", standoff(hash("خبر لا يملكه أحد")));
    Path texts = write("texts.jsonl", "{\"text\": " + quoted() + "}");
    assertTrue(corpus.read(List.of(annotations), List.of(texts), false).isEmpty());
  }

  @Test
  void judged_rows_say_which_type_the_trigger_has_and_whether_the_row_was_right()
      throws IOException {
    String row = "{\"begin\": %d, \"end\": %d, \"type\": \"ASSAULT\", \"verdict\": \"%s\"}";
    int noun = TEXT.indexOf("قصف");
    int verb = TEXT.indexOf("قصفت");
    Path judged =
        write(
            "judged.jsonl",
            "{\"sha256\": \"%s\", \"published\": null, \"passages\": [[0, %d, \"BODY\"]], \"rows\": [%s]}"
                .formatted(
                    hash(TEXT),
                    TEXT.length(),
                    String.join(
                        ",",
                        row.formatted(noun, noun + 3, "none:topic"),
                        row.formatted(verb, verb + 4, "right"),
                        row.formatted(verb, verb + 4, "type:MOBILIZE"),
                        row.formatted(verb, verb + 4, "modality:HISTORICAL"))));
    Path texts = write("texts.jsonl", "{\"text\": " + quoted() + "}");
    List<JudgedArticle> read = corpus.judged(List.of(judged), List.of(texts));
    List<JudgedArticle.Row> rows = read.get(0).rows();
    assertEquals(Optional.empty(), rows.get(0).type());
    assertEquals(Optional.of(EventType.ASSAULT), rows.get(1).type());
    assertTrue(rows.get(1).asserted());
    assertEquals(Optional.of(EventType.MOBILIZE), rows.get(2).type());
    assertEquals(Optional.of(EventType.ASSAULT), rows.get(3).type());
    assertFalse(rows.get(3).asserted());
  }

  private static String standoff(String hash) {
    int at = TEXT.indexOf("قصفت");
    int actor = TEXT.indexOf("الطائرات");
    return """
        {"sha256": "%s", "published": "2026-02-10",
         "passages": [[0, %d, "HEADLINE"], [%d, %d, "LEAD"], [%d, %d, "REPEATED_LEAD"]],
         "entities": [], "events": [{"begin": %d, "end": %d, "type": "ASSAULT",
         "modality": "ASSERTED", "actor": [[%d, %d]], "recipient": [], "place": []}]}"""
        .formatted(
            hash,
            TEXT.indexOf('\n'),
            at,
            TEXT.lastIndexOf('\n'),
            TEXT.lastIndexOf('\n') + 1,
            TEXT.length(),
            at,
            at + 4,
            actor,
            actor + "الطائرات".length())
        .replace("\n", " ");
  }

  private static String quoted() {
    return '"' + TEXT.replace("\n", "\\n") + '"';
  }

  private static String hash(String text) {
    return SentencePool.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }
}
