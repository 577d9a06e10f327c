package dev.khabar.event.role;

import static dev.khabar.event.CodingBench.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.RoleName;
import org.junit.jupiter.api.Test;

/** Who stands before a deed's noun and does not do it. */
class PartiesBeforeTest {
  @Test
  void who_received_the_blow_did_not_deal_it() {
    String text =
        "تحدثت الصحيفة عن سير إسرائيل على حبل رفيع، وذلك بعد الضربة القاسية التي تلقتها أمس.";
    assertEquals("", role(text, "الضربة", RoleName.ACTOR, "إسرائيل=LOCATION"));
  }

  @Test
  void who_expects_an_agreement_between_two_is_no_side_of_it() {
    String text = "بايدن يتوقع اتفاقا وشيكا بين السعودية وإيران";
    String[] names = {"بايدن=PERSON", "السعودية=LOCATION", "إيران=LOCATION"};
    assertEquals("السعودية/إيران", role(text, "اتفاقا", RoleName.ACTOR, names));
  }

  @Test
  void the_two_sides_may_be_officers() {
    String text =
        "وكشفت القناة أن قادة الجهاز غاضبون من كشف اللقاء بين وزير الخارجية الإسرائيلي ووزيرة"
            + " الخارجية الليبية.";
    String[] names = {"الجهاز=ORGANIZATION", "الإسرائيلي=MISC", "الليبية=MISC"};
    assertEquals(
        "وزير الخارجية الإسرائيلي/وزيرة الخارجية الليبية",
        role(text, "اللقاء", RoleName.ACTOR, names));
  }
}
