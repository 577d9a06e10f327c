package dev.khabar.article.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The formats that articles are read from, by the names that a job's {@code format} knows. */
public enum Format {
  /** A text file that is one article, headline on its first line. */
  TEXT(TextReader::new),
  /** JSON Lines. */
  JSONL(JsonLinesReader::new),
  /** A JSON array, or objects one after another; news-please, trafilatura and fundus. */
  JSON(JsonReader::new),
  /** Comma-separated columns; the delimiter is told from the first line. */
  CSV(() -> new CsvReader(',')),
  /** Tab-separated columns. */
  TSV(() -> new CsvReader('\t')),
  /** TREC SGML, as the ANT corpus. */
  TREC(TrecReader::new),
  /** SGML of LDC's Gigaword corpora. */
  GIGAWORD(GigawordReader::new),
  /** XML of the Abu El-Khair corpus. */
  PAPERS(PapersReader::new),
  /** RSS 2.0 and RDF feeds. */
  RSS(FeedReader::new),
  /** Atom feeds. */
  ATOM(FeedReader::new),
  /** An HTML page. */
  HTML(HtmlReader::new),
  /** Web archives. */
  WARC(null),
  /** Avro object container files. */
  AVRO(null),
  /** Parquet files. */
  PARQUET(null);

  /** Makes the reader of a format of text; null where the format's bytes are read as they are. */
  private final Supplier<FormatReader> reader;

  Format(Supplier<FormatReader> reader) {
    this.reader = reader;
  }

  /** The reader, where the format is one of text. */
  Optional<FormatReader> reader() {
    return Optional.ofNullable(reader).map(Supplier::get);
  }

  /** The name in a job. */
  public String jobName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a job's name, if there is one. */
  public static Optional<Format> of(String jobName) {
    return Arrays.stream(values())
        .filter(format -> format.jobName().equals(jobName.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** All names, for messages. */
  public static String names() {
    return Arrays.stream(values()).map(Format::jobName).collect(Collectors.joining(", "));
  }
}
