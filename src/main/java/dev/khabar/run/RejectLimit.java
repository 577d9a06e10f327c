package dev.khabar.run;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many rejects a job allows: a number, or a share of the records read.
 *
 * @param text as the job writes it, such as {@code 20} or {@code 1%}
 * @param value the number, or the share in hundredths
 * @param share whether it is a share
 */
public record RejectLimit(String text, BigDecimal value, boolean share) implements Serializable {
  private static final Pattern FORM = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)\\s{0,3}(%?)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Reads the limit.
   *
   * @throws IllegalArgumentException where the text is neither a whole number nor a share
   */
  public static RejectLimit parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is neither a number of rejects nor a share such as 1%");
    }
    BigDecimal value = new BigDecimal(form.group(1));
    boolean share = !form.group(2).isEmpty();
    if (!share && value.stripTrailingZeros().scale() > 0) {
      throw new IllegalArgumentException(
          "'" + text + "' is no whole number; write " + text + "% for a share" + percent(value));
    }
    if (share && value.compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException("'" + text + "' is more than all");
    }
    return new RejectLimit(text.strip(), value, share);
  }

  /** To many a program 0.05 is five of a hundred. */
  private static String percent(BigDecimal value) {
    String part = value.multiply(HUNDRED).stripTrailingZeros().toPlainString();
    return value.compareTo(BigDecimal.ONE) < 0 ? ", or " + part + "% if that is meant" : "";
  }

  /** Whether this many rejects among this many records read are allowed. */
  public boolean allows(long rejected, long read) {
    BigDecimal count = BigDecimal.valueOf(rejected);
    return share
        ? count.multiply(HUNDRED).compareTo(value.multiply(BigDecimal.valueOf(read))) <= 0
        : count.compareTo(value) <= 0;
  }

  @Override
  public String toString() {
    return text;
  }
}
