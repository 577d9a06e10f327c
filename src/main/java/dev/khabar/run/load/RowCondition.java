package dev.khabar.run.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.arabic.Folding;
import dev.khabar.run.NearestWord;
import dev.khabar.run.RunException;
import java.util.List;

/**
 * A condition on a row's column, as the command line gives it: {@code column=value}, {@code
 * column!=value}, or {@code column~part}. Letters compare folded, so that the spellings of a name
 * are one; a list meets it where one of its values does. Immutable.
 */
public record RowCondition(String column, Comparison comparison, String value) {
  /** How the column and the value compare. */
  public enum Comparison {
    EQUAL,
    DIFFERENT,
    CONTAINS
  }

  /**
   * Reads a condition.
   *
   * @throws RunException where it is none, or names a column that the dataset does not have
   */
  static RowCondition parse(String text, List<String> columns) {
    int at = 0;
    while (at < text.length() && "=!~".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String column = text.substring(0, at).strip();
    boolean different = text.startsWith("!=", at);
    if (at == 0 || at == text.length() || (text.charAt(at) == '!' && !different)) {
      throw RunException.usage(
          "no condition '" + text + "': write COLUMN=VALUE, COLUMN!=VALUE or COLUMN~PART");
    }
    if (!columns.contains(column)) {
      throw RunException.usage(
          "no column '%s'%s (the dataset has %s)"
              .formatted(column, NearestWord.hint(column, columns), String.join(", ", columns)));
    }
    Comparison comparison =
        different
            ? Comparison.DIFFERENT
            : text.charAt(at) == '~' ? Comparison.CONTAINS : Comparison.EQUAL;
    return new RowCondition(
        column, comparison, Folding.fold(text.substring(at + (different ? 2 : 1)).strip()));
  }

  boolean holds(JsonNode row) {
    JsonNode node = row.get(column);
    return switch (comparison) {
      case EQUAL -> any(node, false);
      case DIFFERENT -> !any(node, false);
      case CONTAINS -> any(node, true);
    };
  }

  private boolean any(JsonNode node, boolean part) {
    if (node.isArray()) {
      for (JsonNode element : node) {
        if (any(element, part)) {
          return true;
        }
      }
      return false;
    }
    String text =
        Folding.fold(node.isNull() ? "" : node.isValueNode() ? node.asText() : node.toString());
    return part ? text.contains(value) : text.equals(value);
  }

  /** The same column, containing the value. */
  RowCondition loosened() {
    return new RowCondition(column, Comparison.CONTAINS, value);
  }
}
