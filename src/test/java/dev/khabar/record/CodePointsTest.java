package dev.khabar.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodePointsTest {
  @Property
  void offsets_count_code_points_and_lead_back_to_the_same_character(@ForAll("texts") String text) {
    CodePoints points = CodePoints.of(text);
    int count = text.codePointCount(0, text.length());
    for (int codePoint = 0; codePoint <= count; codePoint++) {
      int index = text.offsetByCodePoints(0, codePoint);
      assertEquals(index, points.toUtf16(codePoint));
      assertEquals(codePoint, points.fromUtf16(index));
    }
  }

  /** Arabic, emoji and lone surrogates, as bad input has them. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("خ", "بر", " ", "😀", "\ud83d", "\ude00", "𐎀")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
