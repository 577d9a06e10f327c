package dev.khabar.entity.train;

import dev.khabar.arabic.LexiconException;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.train.AnnotatedText.Name;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of our own with their names in brackets, a sentence a line: {@code وصل [P سامي] إلى [L
 * بيروت]}. P, L, O and M are the types; {@code #} begins a comment.
 */
final class BracketedText {
  private BracketedText() {}

  static List<AnnotatedText> read(Path file) throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        texts.add(parse(line, file, i + 1));
      }
    }
    return texts;
  }

  private static AnnotatedText parse(String line, Path file, int number) {
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int open = line.indexOf('[', at);
      if (open < 0) {
        text.append(line, at, line.length());
        break;
      }
      int close = line.indexOf(']', open);
      if (close < open + 4) {
        throw new LexiconException(file.toString(), number, "a bracket without a name");
      }
      text.append(line, at, open);
      int begin = text.length();
      text.append(line, open + 3, close);
      names.add(new Name(begin, text.length(), type(line.charAt(open + 1), file, number)));
      at = close + 1;
    }
    return new AnnotatedText(file.getFileName() + ":" + number, text.toString(), names);
  }

  private static EntityType type(char letter, Path file, int number) {
    return switch (letter) {
      case 'P' -> EntityType.PERSON;
      case 'L' -> EntityType.LOCATION;
      case 'O' -> EntityType.ORGANIZATION;
      case 'M' -> EntityType.MISC;
      default -> throw new LexiconException(file.toString(), number, "no type " + letter);
    };
  }
}
