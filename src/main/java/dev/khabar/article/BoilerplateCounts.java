package dev.khabar.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts in how many of a publisher's articles each line stands: a count-min sketch (Cormode and
 * Muthukrishnan 2005) of fixed size, whatever the corpus. Adding and merging are sums, so that the
 * result is the same in any order and on any number of workers. A line never counts too little;
 * what it can count too much is bounded, and the threshold of {@link #extract} is raised by it.
 * Count each article once: the newest version of a URL. Not thread-safe.
 */
public final class BoilerplateCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int ROWS = 4;
  private static final int WIDTH_BITS = 17;
  private static final int WIDTH = 1 << WIDTH_BITS;
  private static final int MAX_WORDS =
      (int) RepairProperties.SHIPPED.number("boilerplate.maxWords");

  private final int[] cells;
  private long total;

  /** Creates an empty count. */
  public BoilerplateCounts() {
    this(new int[ROWS * WIDTH], 0);
  }

  private BoilerplateCounts(int[] cells, long total) {
    this.cells = cells;
    this.total = total;
  }

  /** Counts the lines of an article's text outside its headline, each once. */
  public void add(ArticleText article, String publisher) {
    Set<Long> lines = new HashSet<>();
    for (Paragraph paragraph : Paragraph.of(article.text())) {
      int words = paragraph.words().size();
      if (paragraph.begin() >= article.titleEnd() && words > 0 && words <= MAX_WORDS) {
        lines.add(paragraph.words().hashOfAll());
      }
    }
    lines.forEach(line -> count(key(publisher, line)));
    count(articlesKey(publisher));
  }

  /** Adds the counts of another. */
  public void merge(BoilerplateCounts other) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = add(cells[i], other.cells[i]);
    }
    total += other.total;
  }

  /** Merges several into a new one. */
  public static BoilerplateCounts merged(List<BoilerplateCounts> all) {
    BoilerplateCounts sum = new BoilerplateCounts();
    all.forEach(sum::merge);
    return sum;
  }

  /** The lines that recur, by what is counted so far. */
  public BoilerplateLines extract() {
    return new CountedLines(new BoilerplateCounts(cells.clone(), total));
  }

  /** At most how many of a publisher's articles have a line. */
  int linesOf(String publisher, long line) {
    return estimate(key(publisher, line));
  }

  /** At most how many articles of a publisher were counted. */
  int articlesOf(String publisher) {
    return estimate(articlesKey(publisher));
  }

  /** By how much a count can be too high, with a probability of 0.98: e times total by width. */
  long error() {
    return (long) Math.floor(Math.E * total / WIDTH);
  }

  private static long key(String publisher, long line) {
    return FoldedWords.mix(line ^ FoldedWords.mix(FoldedWords.of(publisher).hashOfAll()));
  }

  private static long articlesKey(String publisher) {
    return FoldedWords.mix(~FoldedWords.of(publisher).hashOfAll());
  }

  private void count(long key) {
    for (int row = 0; row < ROWS; row++) {
      int cell = cell(row, key);
      cells[cell] = add(cells[cell], 1);
    }
    total++;
  }

  private int estimate(long key) {
    int least = Integer.MAX_VALUE;
    for (int row = 0; row < ROWS; row++) {
      least = Math.min(least, cells[cell(row, key)]);
    }
    return least;
  }

  private static int cell(int row, long key) {
    long hash = FoldedWords.mix(key + row * 0x9E3779B97F4A7C15L);
    return row * WIDTH + (int) (hash >>> (Long.SIZE - WIDTH_BITS));
  }

  private static int add(int one, int other) {
    return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
  }

  /** The counts as bytes: runs of empty cells, then a count, each in as few bytes as it needs. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(total);
      int empty = 0;
      for (int cell : cells) {
        if (cell == 0) {
          empty++;
        } else {
          writeNumber(out, empty);
          writeNumber(out, cell);
          empty = 0;
        }
      }
      writeNumber(out, empty);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IllegalArgumentException where the bytes are not such counts
   */
  public static BoilerplateCounts ofBytes(byte[] bytes) {
    int[] cells = new int[ROWS * WIDTH];
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      long total = in.readLong();
      int at = readNumber(in);
      while (at < cells.length) {
        cells[at++] = readNumber(in);
        at += readNumber(in);
      }
      return new BoilerplateCounts(cells, total);
    } catch (IOException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("these bytes are no counts of lines", e);
    }
  }

  private static void writeNumber(DataOutputStream out, int number) throws IOException {
    int rest = number;
    while (rest > 0x7f) {
      out.writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readNumber(DataInputStream in) throws IOException {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      int b = in.readUnsignedByte();
      number |= (b & 0x7f) << shift;
      if (b < 0x80) {
        break;
      }
    }
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BoilerplateCounts counts
        && total == counts.total
        && Arrays.equals(cells, counts.cells);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(cells);
  }

  /** Holds counts against the thresholds. */
  private record CountedLines(BoilerplateCounts counts) implements BoilerplateLines {
    private static final int MIN_ARTICLES =
        (int) RepairProperties.SHIPPED.number("boilerplate.minArticles");
    private static final double MIN_SHARE = RepairProperties.SHIPPED.number("boilerplate.minShare");

    @Override
    public boolean recurs(String publisher, long lineHash) {
      long error = counts.error();
      int articles = counts.linesOf(publisher, lineHash);
      return articles >= MIN_ARTICLES + error
          && articles - error >= MIN_SHARE * counts.articlesOf(publisher);
    }
  }
}
