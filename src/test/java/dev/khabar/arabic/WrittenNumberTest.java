package dev.khabar.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ثلاثة|3",
        "أحد عشر|11",
        "اثنا عشر|12",
        "خمسة عشر|15",
        "خمسة وعشرون|25",
        "مئة وخمسة وعشرين|125",
        "ثلاثمائة|300",
        "ألفين|2000",
        "خمسة آلاف|5000",
        "25 ألفا|25000",
        "1,700|1700",
        "٢٥٠٠|2500",
        "ثلاثة ملايين|3000000",
        "ألف ومئتين|1200"
      })
  void a_number_is_read_in_digits_and_words(String text, long value) {
    List<WrittenNumber> numbers = WrittenNumber.in(Tokenizer.tokenize(text));
    assertEquals(1, numbers.size(), text + " " + numbers);
    assertEquals(value, numbers.get(0).value(), text);
  }

  @Test
  void bare_plurals_of_scales_and_endless_digits_are_no_numbers() {
    assertTrue(WrittenNumber.in(Tokenizer.tokenize("آلاف المتظاهرين وملايين الدولارات")).isEmpty());
    assertTrue(WrittenNumber.in(Tokenizer.tokenize("9".repeat(400))).isEmpty());
  }
}
