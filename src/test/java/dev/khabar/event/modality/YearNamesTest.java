package dev.khabar.event.modality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deeds that a past year names. */
class YearNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وشارك في الندوة ضباط قاتلوا في حرب 1973 على الجبهة السورية.|حرب|HISTORICAL",
        "وقال الرئيس إن بلاده لم تنس هجمات باريس 2015، وإنها ستحارب الإرهاب.|هجمات|HISTORICAL",
        "وأعلن الجيش التركي مقتل 1931 مسلحا في غارات على شمال العراق.|غارات|ASSERTED"
      })
  void a_year_behind_the_noun_or_its_name_makes_background(
      String text, String word, Modality modality) {
    int at = text.indexOf(word);
    for (CodedEvent event : CodingBench.code(text)) {
      if (event.begin() <= at && event.end() > at) {
        assertEquals(modality, event.modality(), event.toString());
      }
    }
  }
}
