package dev.khabar.entity.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.entity.EntityResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityGoldTest {
  private static final Path CASES = Path.of("src/test/gold/entities.jsonl");

  @TempDir private Path folder;

  @Test
  void the_cases_that_ship_are_resolved_as_a_reader_does() throws IOException {
    EntityResolver resolver = EntityResolver.load(Optional.empty());
    ClusterScore score = new ClusterScore();
    List<String> differences = new ArrayList<>();
    List<EntityGold> articles = EntityGold.read(CASES);
    for (EntityGold article : articles) {
      List<LabelledSpan> gold = article.names().stream().map(EntityGold.GoldName::span).toList();
      List<LabelledSpan> found =
          resolver.resolve(article.text(), article.mentions()).stream()
              .map(
                  resolved ->
                      new LabelledSpan(
                          resolved.mention().begin(),
                          resolved.mention().end(),
                          resolved.entity().type() + " " + resolved.entity().foldedName()))
              .toList();
      score.add(gold, found);
      differences.addAll(ClusterDifferences.of(article.text(), gold, found));
    }
    assertTrue(articles.size() >= 60);
    assertTrue(score.bCubed().f1() >= 0.99, () -> String.join("\n", differences));
  }

  @Test
  void an_offset_counts_code_points() throws IOException {
    EntityGold article =
        read(
            "{\"text\":\"😀 عمان\",\"entities\":[{\"begin\":2,\"end\":6,\"type\":\"LOCATION\","
                + "\"entity\":\"x\"}]}");
    LabelledSpan span = article.names().get(0).span();
    assertEquals("عمان", article.text().substring(span.begin(), span.end()));
  }

  @Test
  void a_line_that_is_no_article_is_told_with_its_number() {
    for (String line :
        List.of(
            "{\"text\":\"عمان\",\"entities\":[{\"begin\":0,\"end\":9,\"type\":\"LOCATION\"}]}",
            "{\"text\":\"عمان\",\"entities\":[{\"begin\":0,\"end\":4,\"type\":\"LOCATION\"}]}",
            "{\"text\":\"عمان\",\"entities\":[{\"begin\":0,\"end\":4,\"type\":\"CITY\","
                + "\"entity\":\"x\"}]}",
            "{\"text\"")) {
      IOException error = assertThrows(IOException.class, () -> read(line), line);
      assertTrue(error.getMessage().contains("gold.jsonl:2: "), error.getMessage());
    }
  }

  private EntityGold read(String line) throws IOException {
    Path file = Files.write(folder.resolve("gold.jsonl"), List.of("", line));
    return EntityGold.read(file).get(0);
  }
}
