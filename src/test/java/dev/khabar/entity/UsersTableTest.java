package dev.khabar.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.UserTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsersTableTest {
  private static final EntityResolver SHIPPED = EntityResolver.load(Optional.empty());

  @TempDir private Path folder;

  @Test
  void adds_an_id_a_country_and_a_sector_to_a_name_that_the_shipped_table_lacks()
      throws IOException {
    EntityResolver resolver =
        EntityResolver.load(
            Optional.of(table("crm:77\tPERSON\tسامر الحوراني\tأبو جاد\tJO\tgovernment\t")));
    EntityRef ref = resolve(resolver, EntityType.PERSON, "سامر الحوراني");
    assertEquals(Optional.of("crm:77"), ref.canonicalId());
    assertEquals(Optional.of("JO"), ref.country());
    assertEquals(Optional.of("government"), ref.sector());
    assertEquals(
        Optional.of("crm:77"), resolve(resolver, EntityType.PERSON, "أبو جاد").canonicalId());
  }

  @Test
  void goes_before_the_shipped_table_and_never_changes_what_makes_an_id() throws IOException {
    UserTable table =
        table("ours\tPERSON\tبايدن\tجو بايدن\t\t\t", "city-1\tLOCATION\tالعراق\t\t\t\t");
    for (EntityResolver resolver :
        List.of(EntityResolver.load(Optional.of(table)), EntityResolver.loadOnly(table))) {
      EntityRef ref = resolve(resolver, EntityType.PERSON, "بايدن");
      EntityRef shipped = resolve(SHIPPED, EntityType.PERSON, "بايدن");
      assertEquals(Optional.of("ours"), ref.canonicalId());
      assertEquals(shipped.foldedName(), ref.foldedName());
      assertEquals(shipped.name(), ref.name());
      assertEquals(
          Optional.of("city-1"), resolve(resolver, EntityType.LOCATION, "العراق").canonicalId());
    }
  }

  @Test
  void alone_leaves_out_what_the_shipped_table_adds_but_not_the_codes_of_countries()
      throws IOException {
    EntityResolver resolver = EntityResolver.loadOnly(table("a\tPERSON\tسامر الحوراني\t\t\t\t"));
    EntityRef ref = resolve(resolver, EntityType.PERSON, "بايدن");
    assertEquals(Optional.empty(), ref.canonicalId());
    assertEquals(resolve(SHIPPED, EntityType.PERSON, "بايدن").foldedName(), ref.foldedName());
    assertEquals(
        Optional.of("iso:IQ"), resolve(resolver, EntityType.LOCATION, "العراق").canonicalId());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a,PERSONE,سامر; unknown type 'PERSONE'",
        "a,PERSON; needs an id, a type and a name",
        "a,PERSON,...; holds no letter",
        "first,PERSON,سامر; the id 'first' stands twice",
        "b,PERSON,نادر; names first already",
        "b,PERSON,سامر,,Jordan; 'Jordan' is no country; write its ISO code, such as JO",
        "b,PERSON,سامر,,UK; 'UK' is no country; write its ISO code, such as JO",
        "b,PERSON,سا\0مر; holds a control character"
      })
  void with_an_error_is_refused_with_file_line_and_reason(String row, String reason)
      throws IOException {
    UserTable table = table("first\tPERSON\tنادر\t\t\t\t", "# a comment", row.replace(',', '\t'));
    LexiconException error =
        assertThrows(LexiconException.class, () -> EntityResolver.load(Optional.of(table)));
    assertTrue(error.getMessage().startsWith(table.place() + ":3: "), error.getMessage());
    assertTrue(error.getMessage().contains(reason), error.getMessage());
  }

  @Test
  void that_is_no_utf_8_is_refused_with_its_line() throws IOException {
    UserTable table = new UserTable("my.tsv", "a\tPERSON\tسامر\t\t\t\t\n".getBytes("windows-1256"));
    LexiconException error =
        assertThrows(LexiconException.class, () -> EntityResolver.load(Optional.of(table)));
    assertEquals("my.tsv:1: is not UTF-8; save the table as UTF-8", error.getMessage());
  }

  private UserTable table(String... rows) throws IOException {
    Path table = folder.resolve("my.tsv");
    return UserTable.of(Files.write(table, List.of(rows), StandardCharsets.UTF_8));
  }

  private static EntityRef resolve(EntityResolver resolver, EntityType type, String surface) {
    NameMention mention = new NameMention(0, 0, surface.length(), type, 0.9);
    return resolver.resolve(surface, List.of(mention)).get(0).entity();
  }
}
