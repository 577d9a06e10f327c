package dev.khabar.entity.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.entity.EntityType;
import dev.khabar.entity.LabelSet;
import dev.khabar.entity.train.BioCorpus.BioSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BioCorpusTest {
  private static final int PERSON = LabelSet.begin(EntityType.PERSON);

  @TempDir private Path folder;
  private final List<String> problems = new ArrayList<>();

  @Test
  void reads_sentences_with_tabs_blanks_and_trailing_blanks() throws IOException {
    List<BioSentence> sentences = read("زار O\nسامي\tB-PERS \nحداد I-PERS\n\t\nعاد O\n");
    assertEquals(2, sentences.size());
    assertArrayEquals(new int[] {0, PERSON, PERSON + 1}, sentences.get(0).labels());
    assertEquals(5, sentences.get(1).line());
    assertEquals(List.of(), problems);
  }

  @Test
  void tells_file_line_and_remedy_of_each_defect() throws IOException {
    List<BioSentence> sentences = read("وحيد\nسامي I-PER\nبيروت B-CITY\nحداد X\n");
    assertArrayEquals(new int[] {PERSON, 0, 0}, sentences.get(0).labels());
    assertEquals(4, problems.size());
    assertEquals(
        List.of(
            "corpus:1: no tag; the line is left out",
            "corpus:2: I-PER continues nothing; taken as B-",
            "corpus:3: unknown type in B-CITY; taken as O",
            "corpus:4: unknown tag X; taken as O"),
        problems.stream().map(p -> p.substring(p.lastIndexOf("corpus"))).toList());
  }

  @Test
  void leaves_out_a_line_of_bytes_that_are_no_utf_8() throws IOException {
    Path file = folder.resolve("corpus");
    Files.write(file, new byte[] {(byte) 0xff, ' ', 'O', '\n', 'a', ' ', 'O', '\n'});
    List<BioSentence> sentences = new BioCorpus(BioCorpus.commonTypes(), problems::add).read(file);
    assertEquals(List.of("a"), sentences.get(0).tokens());
    assertEquals(1, problems.size());
  }

  @Test
  void a_numbered_type_is_the_type() throws IOException {
    int misc = LabelSet.begin(EntityType.MISC);
    List<BioSentence> sentences = read("نظرية B-MIS1\nالأوتار I-MIS1\nحرب B-MIS-1\n");
    assertArrayEquals(new int[] {misc, misc + 1, misc}, sentences.get(0).labels());
    assertEquals(List.of(), problems);
  }

  @Test
  void marks_left_on_a_corpus_word_are_outside_the_name_and_come_back_to_the_corpus() {
    int organization = LabelSet.begin(EntityType.ORGANIZATION);
    int[] corpus = {organization, organization + 1, 0};
    BioText text = BioText.of(new BioSentence(List.of("(شركة", "النور)", "أعلنت"), corpus, 1));
    int[] labels = text.labels(corpus);
    assertArrayEquals(new int[] {0, organization, organization + 1, 0, 0}, labels);
    assertArrayEquals(corpus, text.corpusLabels(labels, 3));
  }

  private List<BioSentence> read(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("corpus"), content);
    return new BioCorpus(BioCorpus.commonTypes(), problems::add).read(file);
  }
}
