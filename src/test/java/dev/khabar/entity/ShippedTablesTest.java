package dev.khabar.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.arabic.LexiconTable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that the tables of names state in their own comments. */
class ShippedTablesTest {
  private static final Set<String> SECTORS =
      Set.of(
          "",
          "government",
          "military",
          "armed-group",
          "party",
          "judiciary",
          "legislature",
          "international",
          "media",
          "company",
          "bank",
          "sport",
          "religion",
          "education",
          "culture",
          "civil-society",
          "health",
          "science",
          "royal",
          "opposition",
          "place-city",
          "place-region",
          "place-water",
          "place-facility",
          "event",
          "product");

  private final List<LexiconTable.Row> entities = rows("entities.tsv");
  private final List<LexiconTable.Row> countries = rows("countries.tsv");

  @Test
  void ids_are_slugs_and_codes_and_sectors_are_those_that_exist() {
    Set<String> codes = countries.stream().map(row -> row.cell(0)).collect(Collectors.toSet());
    codes.add("");
    for (LexiconTable.Row row : entities) {
      assertTrue(row.cell(0).matches("[a-z0-9]+(-[a-z0-9]+)*"), place(row));
      assertTrue(codes.contains(row.cell(4)), place(row));
      assertTrue(SECTORS.contains(row.cell(5)), place(row));
      assertEquals(7, row.cells().size(), place(row));
    }
  }

  @Test
  void an_id_that_was_merged_into_another_is_not_used_again() {
    Set<String> ids = entities.stream().map(row -> row.cell(0)).collect(Collectors.toSet());
    Set<String> merged = new HashSet<>();
    for (LexiconTable.Row row : entities) {
      for (String part : row.cell(6).split("; ")) {
        if (part.startsWith("was: ")) {
          String id = part.substring("was: ".length());
          assertTrue(merged.add(id) && !ids.contains(id), place(row));
        }
      }
    }
    assertTrue(merged.contains("israel-parliament"));
  }

  @Test
  void no_country_is_listed_as_a_place_and_no_nationality_as_another_name() {
    Countries known = new Countries(countries);
    for (LexiconTable.Row row : entities) {
      EntityType type = EntityType.valueOf(row.cell(1));
      names(row)
          .map(NameWords::key)
          .forEach(
              key -> {
                assertTrue(
                    type != EntityType.MISC || known.ofNationality(key).isEmpty(),
                    key + " in " + place(row));
                assertTrue(
                    type != EntityType.LOCATION || known.named(key).isEmpty(),
                    key + " in " + place(row));
              });
    }
  }

  @Test
  void a_persons_name_has_no_title_before_it() {
    Titles titles = new Titles(LexiconTable.resource(Titles.class, "titles.tsv"));
    for (LexiconTable.Row row : entities) {
      if (row.cell(1).equals("PERSON")) {
        names(row)
            .forEach(
                name ->
                    assertEquals(
                        0, titles.titleWords(NameWords.of(name)), name + " in " + place(row)));
      }
    }
  }

  @Test
  void a_name_and_a_nationality_stand_under_one_country() {
    Map<String, String> owners = new TreeMap<>();
    for (LexiconTable.Row row : countries) {
      Set<String> own = new HashSet<>();
      own.add("name " + NameWords.key(row.cell(1)));
      Countries.values(row.cell(2)).forEach(name -> own.add("name " + NameWords.key(name)));
      Countries.values(row.cell(3)).forEach(name -> own.add("nationality " + NameWords.key(name)));
      own.forEach(
          name -> assertEquals(row.cell(0), owners.computeIfAbsent(name, n -> row.cell(0)), name));
    }
    assertEquals(250, countries.size());
  }

  @Test
  void every_title_stands_once_in_its_kind_and_type() {
    Set<List<String>> seen = new HashSet<>();
    for (LexiconTable.Row row : rows("titles.tsv")) {
      assertTrue(seen.add(row.cells().subList(0, 3)), place(row));
      EntityType.valueOf(row.cell(2));
    }
  }

  private static Stream<String> names(LexiconTable.Row row) {
    return Stream.concat(Stream.of(row.cell(2)), Countries.values(row.cell(3)).stream());
  }

  private static String place(LexiconTable.Row row) {
    return row.file() + ":" + row.line() + " " + row.cell(0);
  }

  /** The rows of a table without its header. */
  private static List<LexiconTable.Row> rows(String table) {
    List<LexiconTable.Row> rows = LexiconTable.resource(EntityResolver.class, table);
    return rows.subList(1, rows.size());
  }
}
