package dev.khabar.article.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Files of other kinds that lie among news, told by their first bytes. */
final class OtherFiles {
  private static final Map<String, String> KINDS_BY_MAGIC = new LinkedHashMap<>();

  static {
    put("%PDF-", "a PDF document");
    put("\u0089PNG", "a picture");
    put("\u00ff\u00d8\u00ff", "a picture");
    put("GIF8", "a picture");
    put("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1", "an office document");
    put("{\\rtf", "an RTF document");
    put("Rar!\u001a", "a RAR archive");
    put("7z\u00bc\u00af'\u001c", "a 7z archive");
    put("SQLite format 3", "a database");
    put("ORC\n", "an ORC file");
    put("\u007fELF", "a program");
  }

  private OtherFiles() {}

  private static void put(String magic, String kind) {
    KINDS_BY_MAGIC.put(magic, kind);
  }

  /** What a file is, where it is one of these. */
  static Optional<String> name(Peek peek) {
    for (Map.Entry<String, String> kind : KINDS_BY_MAGIC.entrySet()) {
      // A char of the magic is a byte.
      if (peek.startsWith(kind.getKey().chars().toArray())) {
        return Optional.of(kind.getValue());
      }
    }
    return Optional.empty();
  }
}
