package dev.khabar.event.modality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deeds that their own words put years back. */
class YearsPastTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وتمر اليوم عشرة أعوام على اقتحام الجنود مخيم اليرموك.|اقتحام|HISTORICAL",
        "ولم يحاكم أحد بعد ثلاثة عقود على مجزرة القرية.|مجزرة|HISTORICAL",
        "وقال المدير إن المنظمة لم تنس اغتيال مؤسسها بعد عشرين عاما على اغتياله في العاصمة.|اغتياله|HISTORICAL",
        "وأحيا الأهالي الذكرى الرابعة والخمسين لاغتيال رئيس الحكومة الأسبق في العاصمة.|اغتيال|HISTORICAL",
        "واعتقلت الشرطة بعد ثلاث ساعات من اقتحام المصرف مسلحين اثنين.|اقتحام|ASSERTED"
      })
  void what_years_have_passed_since_is_background(String text, String word, Modality modality) {
    CodedEvent event = CodingBench.at(text, CodingBench.code(text), word);
    assertEquals(modality, event.modality(), event.toString());
  }
}
