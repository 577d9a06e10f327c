package dev.khabar.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;

/**
 * The ids of the contract: 32 lower-case hex digits, the first 128 bits of SHA-256 over a version,
 * a domain and the parts, each in NFC and UTF-8 and preceded by its length in bytes, so that no two
 * lists of parts give the same bytes. Pure functions of content; thread-safe.
 */
public final class Ids {
  private static final byte VERSION = 1;

  private Ids() {}

  /**
   * Id of an article: by its url, else by the source's own id within its publisher, else by its
   * text.
   */
  public static String article(String key) {
    return id("article", List.of(key));
  }

  /** Id of an entity by type and folded name. */
  public static String entity(String type, String foldedName) {
    return id("entity", List.of(type, foldedName));
  }

  /** Id of an entity mention; offsets are code points of the article's text. */
  public static String entityMention(String docId, int begin, int end, String type) {
    return id(
        "entity-mention", List.of(docId, Integer.toString(begin), Integer.toString(end), type));
  }

  /** Id of an event mention; offsets are code points of the trigger in the article's text. */
  public static String eventMention(String docId, int begin, int end, String type) {
    return id(
        "event-mention", List.of(docId, Integer.toString(begin), Integer.toString(end), type));
  }

  /** Id over a domain, which keeps the kinds of ids apart, and any parts. */
  public static String id(String domain, List<String> parts) {
    MessageDigest digest = sha256();
    digest.update(VERSION);
    update(digest, domain);
    for (String part : parts) {
      update(digest, part);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  /** SHA-256 of a text in UTF-8, 64 lower-case hex digits. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void update(MessageDigest digest, String part) {
    byte[] bytes = Normalizer.normalize(part, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
