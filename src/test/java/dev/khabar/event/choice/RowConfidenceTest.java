package dev.khabar.event.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.EventDate;
import dev.khabar.event.RoleName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowConfidenceTest {
  private static final CodedEvent ATTACK =
      CodingBench.CODER
          .rows(
              CodingBench.article(
                  """
                  غارة على بلدة الخيام
                  قصفت الطائرات الإسرائيلية اليوم الثلاثاء بلدة الخيام في جنوب لبنان، ما أدى إلى مقتل ثلاثة أشخاص.
                  ودان رئيس الحكومة اللبنانية القصف في بيان أصدره مكتبه.
                  """))
          .events()
          .stream()
          .filter(event -> event.sentence() == 1)
          .findFirst()
          .orElseThrow();

  private final RowConfidence confidence = RowConfidence.load();

  @Test
  void a_row_with_a_place_a_date_and_names_is_surer_than_the_same_row_without() {
    CodedEvent bare = ATTACK.withRoles(List.of());
    CodedEvent placed = ATTACK.withRoles(ATTACK.fillers(RoleName.PLACE));
    EventDate none = new EventDate(Optional.empty(), EventDate.Precision.NONE, Optional.empty());
    CodedEvent undated = bare.withDate(bare.modality(), none);

    assertTrue(confidence.of(ATTACK, 0.8) > confidence.of(placed, 0.8));
    assertTrue(confidence.of(placed, 0.8) > confidence.of(bare, 0.8));
    assertTrue(confidence.of(bare, 0.8) > confidence.of(undated, 0.8));
  }

  @Test
  void no_row_is_surer_for_a_lower_probability_and_none_is_quite_sure() {
    double last = 0;
    for (double probability : new double[] {0, 0.2, 0.5, 0.9, 0.99, 1}) {
      double sure = confidence.of(ATTACK, probability);
      assertTrue(sure > last && sure < 1, probability + " gives " + sure);
      last = sure;
    }
  }

  @Test
  void without_the_table_the_probability_is_the_confidence() {
    assertEquals(0.83, RowConfidence.PLAIN.of(ATTACK, 0.83), 1e-9);
  }
}
