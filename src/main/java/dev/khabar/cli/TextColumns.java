package dev.khabar.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table for a terminal. Numbers and cells that hold right-to-left letters stand at the right of
 * their column, the latter each within an isolate (U+2068, U+2069), so that a terminal that
 * reorders Arabic does not carry it over into the next cell. Widths count what a terminal shows: no
 * vowel signs and format marks, two places for wide East Asian letters and emoji.
 */
final class TextColumns {
  private static final String GAP = "  ";
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final String CUT = "…";

  private final List<String> names;
  private final int widest;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param names the columns' headings
   * @param widest the places that a cell may take; longer ones are cut
   */
  TextColumns(List<String> names, int widest) {
    this.names = List.copyOf(names);
    this.widest = widest;
  }

  void add(List<String> cells) {
    rows.add(cells.stream().map(cell -> cut(oneLine(cell), widest)).toList());
  }

  /** The lines of the table: headings, a rule, the rows. */
  List<String> lines() {
    int[] widths = names.stream().mapToInt(TextColumns::width).toArray();
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(line(names, widths));
    lines.add(line(Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths));
    rows.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      String padding = " ".repeat(widths[i] - width(cell));
      line.append(i == 0 ? "" : GAP);
      if (isRightToLeft(cell)) {
        line.append(padding).append(FIRST_STRONG_ISOLATE).append(cell).append(POP_ISOLATE);
      } else if (NUMBER.matcher(cell).matches()) {
        line.append(padding).append(cell);
      } else {
        line.append(cell).append(padding);
      }
    }
    return line.toString().stripTrailing();
  }

  private static boolean isRightToLeft(String cell) {
    return cell.codePoints()
        .map(Character::getDirectionality)
        .anyMatch(
            direction ->
                direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT);
  }

  private static String oneLine(String cell) {
    return cell.replaceAll("\\R+", " ⏎ ").replace('\t', ' ');
  }

  private static String cut(String cell, int places) {
    if (width(cell) <= places) {
      return cell;
    }
    StringBuilder kept = new StringBuilder();
    int used = 0;
    int[] codePoints = cell.codePoints().toArray();
    for (int codePoint : codePoints) {
      used += width(codePoint);
      if (used >= places) {
        break;
      }
      kept.appendCodePoint(codePoint);
    }
    return kept + CUT;
  }

  /** The places that a text takes. */
  static int width(String text) {
    return text.codePoints().map(TextColumns::width).sum();
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  /** Unicode's East Asian Width W and F, in blocks. */
  private static boolean isWide(int codePoint) {
    return (codePoint >= 0x1100 && codePoint <= 0x115f)
        || (codePoint >= 0x2e80 && codePoint <= 0xa4cf)
        || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
        || (codePoint >= 0xf900 && codePoint <= 0xfaff)
        || (codePoint >= 0xfe30 && codePoint <= 0xfe6f)
        || (codePoint >= 0xff00 && codePoint <= 0xff60)
        || (codePoint >= 0x1f300 && codePoint <= 0x1faff)
        || (codePoint >= 0x20000 && codePoint <= 0x3fffd);
  }
}
