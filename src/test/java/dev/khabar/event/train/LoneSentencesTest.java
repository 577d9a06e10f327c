package dev.khabar.event.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.RoleName;
import dev.khabar.event.choice.LoneSentenceVector;
import dev.khabar.event.choice.LoneSentenceWeights;
import dev.khabar.event.choice.LoneSentences;
import dev.khabar.event.network.FeatureHashes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of one sentence is asked as a whole whether it reports an attack or a protest. */
class LoneSentencesTest {
  private static boolean asserts(String text, EventType type) {
    return CodingBench.codeUndated(text).stream()
        .anyMatch(event -> event.type() == type && event.modality() == Modality.ASSERTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قتل سبعة جنود وأصيب عشرون آخرون بجروح في هجوم انتحاري استهدف دورية للجيش أمس.",
        "وقالت الشرطة إن مسلحين مجهولين أطلقوا النار على حافلة فقتلوا أربعة من ركابها.",
        "وانفجرت سيارة مفخخة قرب سوق شعبية مما أدى إلى مقتل تسعة أشخاص وإصابة ثلاثين آخرين.",
        "واغتال مسلحون ضابطا في الشرطة أمام منزله في البصرة مساء أمس.",
      })
  void an_attack_that_is_told_as_news_is_an_event(String text) {
    assertTrue(asserts(text, EventType.ASSAULT), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وناقش المجلس تقرير لجنة التحقيق في جريمة اغتيال الوزير ومسألة المحكمة الدولية.",
        "ورأى الكاتب أن الحرب على الإرهاب لن تنجح ما دامت أسباب العنف قائمة.",
        "وحذر الخبير من أن أي ضربة عسكرية ستدفع المنطقة إلى مواجهة مفتوحة.",
        "وتعد عقوبة الخطف في هذا القانون السجن عشر سنوات.",
      })
  void a_reminder_of_an_attack_or_talk_of_one_is_none(String text) {
    assertFalse(asserts(text, EventType.ASSAULT), text);
  }

  private static final String ATTACK = "هاجم مسلحون أمس نقطة تفتيش للشرطة في كركوك.";

  @Test
  void what_is_mentioned_in_passing_keeps_its_row_as_background() {
    List<CodedEvent> events = CodingBench.code(ATTACK);
    List<CodedEvent> told = LoneSentences.told(events, answer(Set.of(), Set.of(EventType.ASSAULT)));
    assertEquals(Modality.ASSERTED, CodingBench.at(ATTACK, events, "هاجم").modality());
    assertEquals(Modality.HISTORICAL, CodingBench.at(ATTACK, told, "هاجم").modality());
    assertEquals(events, LoneSentences.told(events, answer(Set.of(EventType.ASSAULT), Set.of())));
    assertEquals(events, LoneSentences.told(events, answer(Set.of(), Set.of(EventType.PROTEST))));
  }

  @Test
  void what_is_reported_is_asserted() {
    List<CodedEvent> past =
        CodingBench.code(ATTACK).stream()
            .map(event -> event.withDate(Modality.HISTORICAL, event.date()))
            .toList();
    List<CodedEvent> told = LoneSentences.told(past, answer(Set.of(EventType.ASSAULT), Set.of()));
    assertEquals(Modality.ASSERTED, CodingBench.at(ATTACK, told, "هاجم").modality());
  }

  private static LoneSentences.Answer answer(Set<EventType> reported, Set<EventType> passing) {
    return new LoneSentences.Answer(List.of(), reported, passing);
  }

  @Test
  void a_crowd_in_the_streets_is_a_protest() {
    assertTrue(
        asserts(
            "وتظاهر آلاف الطلاب أمس في وسط العاصمة احتجاجا على رفع الرسوم ورددوا هتافات ضد الحكومة.",
            EventType.PROTEST));
  }

  @Test
  void who_speaks_of_protesters_mentions_a_protest_of_theirs() {
    String text = "وقال الوزير إن حوارا مع المتظاهرين سيبدأ قريبا.";
    List<CodedEvent> protests =
        CodingBench.codeUndated(text).stream()
            .filter(event -> event.type() == EventType.PROTEST)
            .toList();
    assertEquals(1, protests.size());
    assertEquals("المتظاهرين", CodingBench.role(text, protests.get(0), RoleName.ACTOR));
    assertNotEquals(Modality.ASSERTED, protests.get(0).modality());
  }

  @Test
  void a_revolution_that_is_thought_about_is_no_protest() {
    assertFalse(
        asserts("وتختلف كل ثورة عن غيرها في أسبابها وفي نتائجها على المجتمع.", EventType.PROTEST));
  }

  @Test
  void only_one_short_undated_paragraph_without_a_headline_is_lone() {
    String text = "انفجرت قنبلة في السوق.";
    assertTrue(LoneSentences.isLone(article(text, 0, Optional.empty())));
    assertFalse(LoneSentences.isLone(article(text, 1, Optional.empty())));
    assertFalse(LoneSentences.isLone(article(text, 0, Optional.of(LocalDate.of(2024, 5, 14)))));
    assertFalse(LoneSentences.isLone(article(text + "\n\n" + text, 0, Optional.empty())));
    assertTrue(LoneSentences.isLone(article(text + " " + text, 0, Optional.empty())));
    assertFalse(LoneSentences.isLone(article((text + " ").repeat(4).strip(), 0, Optional.empty())));
    assertFalse(LoneSentences.isLone(article("", 0, Optional.empty())));
  }

  private static CleanArticle article(String text, int headline, Optional<LocalDate> published) {
    return new CleanArticle(text, CodingBench.sentences(text), headline, 0, List.of(), published);
  }

  private static LoneSentenceVector vector(String... features) {
    FeatureHashes hashes = new FeatureHashes();
    for (String feature : features) {
      hashes.add(feature);
    }
    LoneSentenceVector vector = new LoneSentenceVector();
    vector.group(hashes);
    return vector;
  }

  private static LoneSentenceWeights learnt() {
    List<LoneSentenceTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(new LoneSentenceTrainer.Example(vector("dead", "today"), true, 1));
      examples.add(new LoneSentenceTrainer.Example(vector("court", "today"), false, 1));
    }
    return LoneSentenceTrainer.train(examples);
  }

  @Test
  void training_tells_what_the_answers_hang_on_and_is_the_same_twice() {
    LoneSentenceWeights weights = learnt();
    assertTrue(weights.score(vector("dead")) > 0);
    assertTrue(weights.score(vector("court")) < 0);
    assertEquals(weights.score(vector("dead")), learnt().score(vector("dead")));
    assertEquals(0, weights.score(vector("today")), 0.05);
  }

  @Test
  void what_is_written_is_read_again(@TempDir Path folder) throws IOException {
    Path file = folder.resolve(LoneSentences.FILE);
    Map<EventType, LoneSentences.Question> questions =
        Map.of(EventType.ASSAULT, new LoneSentences.Question(learnt(), -1.25, -2));
    new LoneSentences(questions).write(file);
    byte[] written = Files.readAllBytes(file);
    LoneSentences.read(new ByteArrayInputStream(written)).write(file);
    assertEquals(
        new String(written, StandardCharsets.ISO_8859_1),
        Files.readString(file, StandardCharsets.ISO_8859_1));
  }

  @Test
  void a_file_of_another_kind_is_refused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("other");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(new byte[16]);
    }
    assertThrows(IOException.class, () -> LoneSentences.read(Files.newInputStream(file)));
  }
}
