package dev.khabar.run.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.arabic.Folding;
import dev.khabar.run.NearestWord;
import dev.khabar.run.RunException;
import dev.khabar.run.load.ColumnType.Scalar;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A condition on a row's column, as the command line gives it: {@code column=value}, {@code !=},
 * {@code <}, {@code <=}, {@code >}, {@code >=}, or {@code column~part}. Letters compare folded, so
 * that the spellings of a name are one; numbers, dates and times have an order, and a row without a
 * value is neither before nor after any. A list meets the condition where one of its values does.
 * Immutable.
 */
public record RowCondition(String column, Comparison comparison, String value) {
  /** How the column and the value compare. */
  public enum Comparison {
    EQUAL("="),
    DIFFERENT("!="),
    CONTAINS("~"),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    /** The comparison whose sign stands at a place of a text; of two the longer sign. */
    static Optional<Comparison> at(String text, int place) {
      return Arrays.stream(values())
          .filter(comparison -> text.startsWith(comparison.sign, place))
          .max(Comparator.comparingInt(comparison -> comparison.sign.length()));
    }

    boolean isOrder() {
      return compareTo(LESS) >= 0;
    }
  }

  private static final Set<Scalar> NUMBERS =
      EnumSet.of(Scalar.INTEGER, Scalar.BIGINT, Scalar.DOUBLE);
  private static final Set<Scalar> INSTANTS = EnumSet.of(Scalar.DATE, Scalar.TIMESTAMP);

  /** A date or time, or its beginning, folded. */
  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}(-\\d{2}){0,2}|\\d{4}-\\d{2}-\\d{2}t[\\d:.]*z?");

  /**
   * Reads a condition.
   *
   * @throws RunException where it is none, or names a column that the dataset does not have, or
   *     asks for an order that there is not
   */
  static RowCondition parse(String text, List<Column> columns) {
    int at = 0;
    Optional<Comparison> found = Optional.empty();
    while (at < text.length() && found.isEmpty()) {
      found = Comparison.at(text, at);
      at += found.isEmpty() ? 1 : 0;
    }
    if (at == 0 || found.isEmpty()) {
      throw RunException.usage(
          "no condition '%s': write COLUMN=VALUE, COLUMN~PART or with one of != < <= > >="
              .formatted(text));
    }
    Comparison comparison = found.get();
    Column column = column(text.substring(0, at).strip(), columns);
    String value = text.substring(at + comparison.sign.length()).strip();
    String folded = Folding.fold(value);
    if (comparison.isOrder() && !isOrdered(column)) {
      throw RunException.usage(
          "%s has no order that '%s' could ask for: numbers, dates and times have one"
              .formatted(column.name(), comparison.sign));
    }
    // An empty value asks for rows without one.
    if (comparison.isOrder() || (comparison != Comparison.CONTAINS && !folded.isEmpty())) {
      refuseOtherKind(column, folded);
    }
    return new RowCondition(column.name(), comparison, folded);
  }

  private static Column column(String name, List<Column> columns) {
    List<String> names = columns.stream().map(Column::name).toList();
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                RunException.usage(
                    "no column '%s'%s (the dataset has %s)"
                        .formatted(name, NearestWord.hint(name, names), String.join(", ", names))));
  }

  private static boolean isOrdered(Column column) {
    return NUMBERS.contains(column.type()) || INSTANTS.contains(column.type());
  }

  /** A value of another kind than the column's would be compared letter by letter. */
  private static void refuseOtherKind(Column column, String value) {
    if (NUMBERS.contains(column.type()) && number(value).isEmpty()) {
      throw RunException.usage("%s is a number, '%s' is none".formatted(column.name(), value));
    }
    if (INSTANTS.contains(column.type()) && !INSTANT.matcher(value).matches()) {
      throw RunException.usage(
          "%s is a date, '%s' is none: write YYYY-MM-DD".formatted(column.name(), value));
    }
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  boolean holds(JsonNode row) {
    JsonNode node = row.get(column);
    return switch (comparison) {
      case EQUAL, CONTAINS -> any(node);
      case DIFFERENT -> !any(node);
      case LESS -> !node.isNull() && order(node) < 0;
      case AT_MOST -> !node.isNull() && order(node) <= 0;
      case GREATER -> !node.isNull() && order(node) > 0;
      case AT_LEAST -> !node.isNull() && order(node) >= 0;
    };
  }

  private boolean any(JsonNode node) {
    if (node.isArray()) {
      for (JsonNode element : node) {
        if (any(element)) {
          return true;
        }
      }
      return false;
    }
    String text =
        Folding.fold(node.isNull() ? "" : node.isValueNode() ? node.asText() : node.toString());
    return comparison == Comparison.CONTAINS ? text.contains(value) : text.equals(value);
  }

  /** Dates and times are ISO 8601 texts, whose order is theirs; a day is before its hours. */
  private int order(JsonNode node) {
    return node.isNumber()
        ? node.decimalValue().compareTo(new BigDecimal(value))
        : Folding.fold(node.asText()).compareTo(value);
  }

  /** The same column, containing the value. */
  RowCondition loosened() {
    return new RowCondition(column, Comparison.CONTAINS, value);
  }
}
