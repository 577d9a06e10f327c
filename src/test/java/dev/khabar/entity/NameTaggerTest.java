package dev.khabar.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.SentenceSplitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTaggerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "وصل الرئيس الفرنسي إيمانويل ماكرون إلى بيروت.#MISC الفرنسي|PERSON إيمانويل ماكرون|LOCATION بيروت",
        "وقالت وزارة الخارجية الأردنية إن عمّان ترحب بالقرار.#ORGANIZATION وزارة الخارجية الأردنية|LOCATION عمّان",
        "وزار الوفد القاهرة وبغداد ودمشق.#LOCATION القاهرة|LOCATION بغداد|LOCATION دمشق",
        "دعت الأمم المتحدة إلى هدنة في السودان.#ORGANIZATION الأمم المتحدة|LOCATION السودان",
        "سلّم المبعوث رسالة للأمم المتحدة.#ORGANIZATION للأمم المتحدة",
        "سلّم الوفد رسالة للجنة الدولية للصليب الأحمر.#ORGANIZATION للجنة الدولية للصليب الأحمر",
        "شكرت وزارة الخارجية السودانية الدوحة.#ORGANIZATION وزارة الخارجية السودانية|LOCATION الدوحة",
        "أعلنت وزارة الأمن الإيرانيةتفكيك خلية في طهران.#ORGANIZATION وزارة الأمن الإيرانية|LOCATION طهران",
        "أعلن رئيس الوزراء سهيل القرماوي خطته. وأضاف القرماوي أن الوقت حان.#PERSON سهيل القرماوي|PERSON القرماوي",
        "قصفت الطائرات حي التفاح وحي الزيتون في غزة.#LOCATION حي التفاح|LOCATION حي الزيتون|LOCATION غزة",
        "وصلت القافلة إلى الخرطوم وأم درمان.#LOCATION الخرطوم|LOCATION أم درمان",
        "لم يحدث شيء في ذلك اليوم.#",
        "نزحت أسر إلى لقاوة والخوي أمس.#LOCATION لقاوة|LOCATION الخوي",
        "عقد البطريرك اجتماعا في بكركي أمس.#LOCATION بكركي",
        "دافع المحامي خالد بورايو عن موكله. وأشار بورايو إلى أن الحكم قاس.#PERSON خالد بورايو|PERSON بورايو",
        "قال الباحث عمر أوزكيزيلجيك إن الخيار مطروح. وقد اختبرته دول أخرى، وفقا لأوزكيزيلجيك.#PERSON عمر أوزكيزيلجيك|PERSON أوزكيزيلجيك",
        "انتقد النائب خالد بنان سياسة لبنان.#PERSON خالد بنان|LOCATION لبنان",
      })
  void finds_names_without_particles_and_titles(String text, String expected) {
    List<String> found =
        NameTagger.shipped().tag(sentences(text)).stream()
            .map(m -> m.type() + " " + text.substring(m.begin(), m.end()))
            .toList();
    assertEquals(expected == null ? List.of() : List.of(expected.split("\\|")), found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ب",
        "\ud83d\ude00",
        "\ud800",
        "Foo bar ",
        "\u064b",
        "محمد ",
        "#",
        "\u202bعربي\u202c abc "
      })
  void takes_any_text_in_linear_time(String unit) {
    String text = unit.repeat(40_000);
    assertTimeout(Duration.ofSeconds(90), () -> NameTagger.shipped().tag(sentences(text)));
  }

  @Test
  void a_text_without_blanks_is_no_name() {
    assertEquals(
        List.of(), NameTagger.shipped().tag(sentences("بتثجحخدذرزسشصضطظعغفقكلمنهوي".repeat(40))));
  }

  @Property(tries = 200)
  void mentions_lie_in_the_text_in_order_with_a_probability(@ForAll String noise) {
    String text = "محمد " + noise + " بيروت";
    int last = 0;
    for (NameMention mention : NameTagger.shipped().tag(sentences(text))) {
      assertTrue(mention.begin() >= last && mention.end() > mention.begin());
      assertTrue(mention.end() <= text.length());
      assertTrue(mention.confidence() >= 0 && mention.confidence() <= 1);
      last = mention.end();
    }
  }

  @Test
  void a_flag_in_the_place_of_a_name_is_none() {
    assertEquals(List.of(), NameTagger.shipped().tag(sentences("أعلن 🇸🇦 أن الرئيس غادر.")));
  }

  @Test
  void gives_many_threads_what_it_gives_one() throws Exception {
    String text = "أعلن رئيس الوزراء العراقي محمد شياع السوداني في بغداد اتفاقاً مع شركة توتال.";
    List<NameMention> alone = NameTagger.shipped().tag(sentences(text));
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Callable<List<NameMention>> task = () -> NameTagger.shipped().tag(sentences(text));
      List<Future<List<NameMention>>> all =
          new ArrayList<>(pool.invokeAll(Collections.nCopies(40, task)));
      for (Future<List<NameMention>> one : all) {
        assertEquals(alone, one.get());
      }
    } finally {
      pool.shutdown();
    }
  }

  private static List<Sentence> sentences(String text) {
    return SentenceSplitter.split(text, 0, text.length(), 0);
  }
}
