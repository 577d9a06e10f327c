package dev.khabar.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserTableTest {
  private static UserTable table(String content) {
    return new UserTable("my.tsv", content.getBytes(StandardCharsets.UTF_8));
  }

  private static String mistake(UserTable table) {
    return assertThrows(LexiconException.class, table::rows).getMessage();
  }

  @Test
  void a_mark_line_ends_of_other_systems_and_comments_are_no_matter() {
    assertEquals(1, table("\ufeff# عنوان\r\n\r\nناوش\tيناوش\r\n").rows().size());
    assertEquals("يناوش", table("ناوش\tيناوش\r\n").rows().get(0).cell(1));
  }

  @Test
  void spaces_between_columns_are_told_to_be_no_tabs() {
    assertEquals(
        "my.tsv:2: columns are divided by tabs, and this line has none",
        mistake(table("# عنوان\nناوش    يناوش    V\n")));
  }

  @Test
  void a_table_in_another_charset_is_told_with_its_line() {
    byte[] content = "ناوش\tيناوش\n".getBytes(Charset.forName("windows-1256"));
    assertEquals(
        "my.tsv:1: is not UTF-8; save the table as UTF-8",
        mistake(new UserTable("my.tsv", content)));
  }

  @Test
  void a_file_that_is_missing_or_a_folder_is_named(@TempDir Path folder) {
    Path missing = folder.resolve("my.tsv");
    assertEquals(
        missing + ": there is no such file",
        assertThrows(LexiconException.class, () -> UserTable.of(missing)).getMessage());
    assertEquals(
        folder + ": cannot be read: Is a directory",
        assertThrows(LexiconException.class, () -> UserTable.of(folder)).getMessage());
  }
}
