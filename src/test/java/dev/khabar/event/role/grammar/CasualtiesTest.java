package dev.khabar.event.role.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasualtiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "قُتل 12 شخصا وأصيب 30 آخرون في تفجير سيارة مفخخة وسط بغداد.|تفجير|12|30",
        "قصفت طائرات إسرائيلية منزلا في رفح ما أدى إلى مقتل سبعة مدنيين.|قصفت|7|-",
        "هاجم مسلحون حافلة قرب المدينة وقتلوا ثلاثة ركاب وجرحوا خمسة.|هاجم|3|5",
        "أسفر هجوم انتحاري في كابول عن سقوط عشرين قتيلا و45 جريحا.|هجوم|20|45",
        "قصفت المدفعية القرية وسقط قتيلان.|قصفت|2|-",
        "قصفت المدفعية القرية وسقط خمسة شهداء وجريحان.|قصفت|5|2",
        "هاجم مسلحون الحاجز ما أسفر عن مقتل عنصرين وإصابة ثلاثة.|هاجم|2|3",
        "قصفت الطائرات السوق ما أدى إلى مقتل ما لا يقل عن 25 مدنيا وإصابة أكثر من خمسين آخرين.|قصفت|25|50",
        "قصفت الطائرات منزلا في تعز ما أدى إلى مقتل أربعة أطفال وامرأتين.|قصفت|6|-",
        "أودت غارة جوية بحياة أربعة أطفال وامرأتين في مدينة تعز اليمنية.|غارة|6|-",
        "هاجم مسلحون القافلة وقتلوا خمسة مدنيين وثلاثة جنود.|هاجم|8|-",
        "قصفت الطائرات القرية ما أدى إلى مقتل خمسة مدنيين وعشرين جريحا.|قصفت|5|20",
        "هاجم مسلحون الثكنة في 12 مايو 2024 وقتلوا جنديين.|هاجم|2|-",
        "قصفت الطائرات القاعدة ما أدى إلى مقتل قائد اللواء 405 مشاة.|قصفت|-|-",
        "هاجم مسلحون الثكنة وقتلوا من الفرقة العاشرة ضابطا.|هاجم|-|-",
        "قصفت الطائرات مواقع المسلحين بعد 3 أيام من انتهاء الهدنة.|قصفت|-|-"
      })
  void victims_are_counted_in_the_clause_of_the_attack(
      String text, String trigger, Integer killed, Integer injured) {
    CodedEvent event = CodingBench.at(text, CodingBench.code(text), trigger);
    assertEquals(of(killed), event.killed(), "killed in " + text);
    assertEquals(of(injured), event.injured(), "injured in " + text);
  }

  private static OptionalInt of(Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
