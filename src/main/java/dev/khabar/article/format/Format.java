package dev.khabar.article.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that articles are read from, by the names that a job's {@code format} knows. */
public enum Format {
  /** A text file that is one article, headline on its first line. */
  TEXT,
  /** Plain text, an article a line. */
  LINES,
  /** JSON Lines. */
  JSONL,
  /** A JSON array, or objects one after another; news-please, trafilatura and fundus. */
  JSON,
  /** Comma-separated columns; the delimiter is told from the first line. */
  CSV,
  /** Tab-separated columns. */
  TSV,
  /** TREC SGML, as the ANT corpus. */
  TREC,
  /** SGML of LDC's Gigaword corpora. */
  GIGAWORD,
  /** XML of the Abu El-Khair corpus. */
  PAPERS,
  /** RSS 2.0 and RDF feeds. */
  RSS,
  /** Atom feeds. */
  ATOM,
  /** An HTML page. */
  HTML,
  /** Web archives. */
  WARC,
  /** Avro object container files. */
  AVRO,
  /** Parquet files. */
  PARQUET;

  /** The reader, where the format is one of text; the others' bytes are read as they are. */
  Optional<FormatReader> reader() {
    return switch (this) {
      case TEXT -> Optional.of(new TextReader());
      case LINES -> Optional.of(new LinesReader());
      case JSONL -> Optional.of(new JsonLinesReader());
      case JSON -> Optional.of(new JsonReader());
      case CSV -> Optional.of(new CsvReader(','));
      case TSV -> Optional.of(new CsvReader('\t'));
      case TREC -> Optional.of(new TrecReader());
      case GIGAWORD -> Optional.of(new GigawordReader());
      case PAPERS -> Optional.of(new PapersReader());
      case RSS, ATOM -> Optional.of(new FeedReader());
      case HTML -> Optional.of(new HtmlReader());
      case WARC, AVRO, PARQUET -> Optional.empty();
    };
  }

  /** Whether whatever holds characters can be read so, and means nothing where it is not so. */
  boolean takesAnything() {
    return this == TEXT || this == LINES || this == CSV || this == TSV;
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
