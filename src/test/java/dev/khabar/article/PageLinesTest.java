package dev.khabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageLinesTest {
  private static final String TITLE = "بلدية تغلق ثلاثة أسواق";

  private static final List<String> BODY =
      List.of(
          "أغلقت البلدية، الثلاثاء، ثلاثة أسواق للخضر بعد تلوث مياه الآبار التي تغسل بها البضائع.",
          "وقالت رئيسة دائرة الصحة إن العينات أخذت من سبع نقاط مختلفة.",
          "وأضافت أن الأسواق ستفتح حين تثبت سلامة الماء ثلاثة أيام متتالية.",
          "وطالب التجار بتعويض عن خسائر كبيرة في أيام العيد.",
          "وتعهد الوالي بحفر آبار جديدة قبل الصيف.");

  @Test
  void lines_of_the_page_go_and_lines_that_begin_like_them_stay() throws IOException {
    StringBuilder wrong = new StringBuilder();
    for (String row : Files.readAllLines(Path.of("src/test/gold/page-lines.tsv"))) {
      if (!row.startsWith("#")) {
        String[] cells = row.split("\t", 2);
        boolean ofPage = cells[0].equals("PAGE");
        if (stays(cells[1], ofPage) == ofPage) {
          wrong.append(row).append('\n');
        }
      }
    }
    assertEquals("", wrong.toString());
  }

  /** A line of the page stands at the end, one of the article before its last paragraph. */
  private static boolean stays(String line, boolean atEnd) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < BODY.size(); i++) {
      body.append(i == BODY.size() - 1 && !atEnd ? line + "\n" : "")
          .append(BODY.get(i))
          .append('\n');
    }
    body.append(atEnd ? line : "");
    ArticleText text = ComposedText.of(TITLE, "", body.toString());
    return PassageMarker.mark(text).stream()
        .filter(passage -> passage.begin() == text.text().lastIndexOf("\n" + line) + 1)
        .allMatch(passage -> passage.kind().isClean());
  }
}
