package dev.khabar.entity.train;

import dev.khabar.entity.EntityType;
import dev.khabar.entity.LabelSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Two-column corpora: a token and its tag a line, divided by a tab or a blank, sentences divided by
 * blank lines. Tags are O, B-TYPE, I-TYPE.
 */
public final class BioCorpus {
  /** What the decoder makes of bytes that are no UTF-8. */
  private static final char REPLACEMENT = '\ufffd';

  private final Map<String, Optional<EntityType>> types;
  private final Consumer<String> problems;

  /**
   * A reader.
   *
   * @param types which type each of the corpus's is, empty for those that are no names to us
   * @param problems gets a line for each defect: file, line, what was done
   */
  public BioCorpus(Map<String, Optional<EntityType>> types, Consumer<String> problems) {
    this.types = Map.copyOf(types);
    this.problems = problems;
  }

  /**
   * A sentence as the corpus has it.
   *
   * @param tokens the corpus's tokens
   * @param labels a label of {@link LabelSet} each
   * @param line number of its first line
   */
  public record BioSentence(List<String> tokens, int[] labels, int line) {
    public BioSentence {
      tokens = List.copyOf(tokens);
      labels = labels.clone();
    }
  }

  /** Reads a file. A broken line is left out, an unknown type is O, an orphan I- begins a name. */
  public List<BioSentence> read(Path file) throws IOException {
    List<BioSentence> sentences = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    // Not Files.newBufferedReader: that gives up at the first byte that is no UTF-8.
    try (InputStream in = Files.newInputStream(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.indexOf(REPLACEMENT) >= 0) {
          problems.accept(file + ":" + number + ": bytes that are no UTF-8; the line is left out");
          continue;
        }
        String trimmed = line.strip();
        if (trimmed.isEmpty()) {
          flush(tokens, labels, sentences, number);
          continue;
        }
        int divide = Math.max(trimmed.lastIndexOf('\t'), trimmed.lastIndexOf(' '));
        if (divide <= 0) {
          problems.accept(file + ":" + number + ": no tag; the line is left out");
          continue;
        }
        String token = withoutMarks(trimmed.substring(0, divide).strip());
        if (token.isEmpty()) {
          problems.accept(file + ":" + number + ": no token; the line is left out");
          continue;
        }
        int previous = labels.isEmpty() ? LabelSet.OUTSIDE : labels.get(labels.size() - 1);
        labels.add(label(trimmed.substring(divide + 1), previous, file, number));
        tokens.add(token);
      }
      flush(tokens, labels, sentences, number + 1);
    }
    return sentences;
  }

  private int label(String tag, int previous, Path file, int line) {
    if (tag.equals("O")) {
      return LabelSet.OUTSIDE;
    }
    boolean begins = tag.startsWith("B-");
    if (!begins && !tag.startsWith("I-")) {
      problems.accept(file + ":" + line + ": unknown tag " + tag + "; taken as O");
      return LabelSet.OUTSIDE;
    }
    Optional<EntityType> type = typeOf(tag.substring(2));
    if (type == null) {
      problems.accept(file + ":" + line + ": unknown type in " + tag + "; taken as O");
      return LabelSet.OUTSIDE;
    }
    if (type.isEmpty()) {
      return LabelSet.OUTSIDE;
    }
    int inside = LabelSet.inside(type.get());
    if (begins) {
      return LabelSet.begin(type.get());
    }
    if (!LabelSet.mayFollow(inside, previous)) {
      problems.accept(file + ":" + line + ": " + tag + " continues nothing; taken as B-");
      return LabelSet.begin(type.get());
    }
    return inside;
  }

  /** The type, also of a numbered one (MIS0, MIS1: AQMAR's kinds of other names an article). */
  private Optional<EntityType> typeOf(String name) {
    Optional<EntityType> type = types.get(name);
    int end = name.length();
    while (type == null && end > 0 && "0123456789-".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return type == null && end < name.length() ? types.get(name.substring(0, end)) : type;
  }

  private static void flush(
      List<String> tokens, List<Integer> labels, List<BioSentence> sentences, int nextLine) {
    if (!tokens.isEmpty()) {
      sentences.add(
          new BioSentence(
              tokens,
              labels.stream().mapToInt(Integer::intValue).toArray(),
              nextLine - tokens.size()));
      tokens.clear();
      labels.clear();
    }
  }

  private static String withoutMarks(String token) {
    StringBuilder out = new StringBuilder(token.length());
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c != '\u200e' && c != '\u200f' && c != '\ufeff') {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The names that corpora give our four types. */
  public static Map<String, Optional<EntityType>> commonTypes() {
    return Map.ofEntries(
        Map.entry("PER", Optional.of(EntityType.PERSON)),
        Map.entry("PERS", Optional.of(EntityType.PERSON)),
        Map.entry("PERSON", Optional.of(EntityType.PERSON)),
        Map.entry("LOC", Optional.of(EntityType.LOCATION)),
        Map.entry("LOCATION", Optional.of(EntityType.LOCATION)),
        Map.entry("GPE", Optional.of(EntityType.LOCATION)),
        Map.entry("FAC", Optional.of(EntityType.LOCATION)),
        Map.entry("ORG", Optional.of(EntityType.ORGANIZATION)),
        Map.entry("ORGANIZATION", Optional.of(EntityType.ORGANIZATION)),
        Map.entry("MISC", Optional.of(EntityType.MISC)),
        Map.entry("MIS", Optional.of(EntityType.MISC)));
  }
}
