package dev.khabar.article.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset of a file's text, told from its first bytes: byte order mark; UTF-16 without one;
 * validity as UTF-8, which no Arabic text in another charset has by chance; what the file declares
 * (XML, HTML) or its transport; then the likeliest of the Arabic charsets.
 *
 * @param charset decodes the text
 * @param name as the Article row names it
 * @param markLength bytes of the byte order mark
 */
record TextCharset(Charset charset, String name, int markLength) {
  private static final int DECLARED_WITHIN = 2048;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<\\?xml[^>]{0,200}?encoding\\s?=\\s?[\"']([A-Za-z0-9._:-]{1,40})"
              + "|<meta[^>]{0,200}?charset\\s?=\\s?[\"']?([A-Za-z0-9._:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  /**
   * Tells the charset.
   *
   * @param transport the charset that a transport names (an HTTP header), or empty
   */
  static TextCharset of(Peek peek, String transport) {
    if (peek.startsWith(0xef, 0xbb, 0xbf)) {
      return new TextCharset(StandardCharsets.UTF_8, "UTF-8", 3);
    }
    if (peek.startsWith(0xff, 0xfe, 0, 0) || peek.startsWith(0, 0, 0xfe, 0xff)) {
      Charset wide = Charset.forName(peek.startsWith(0) ? "UTF-32BE" : "UTF-32LE");
      return new TextCharset(wide, wide.name(), 4);
    }
    if (peek.startsWith(0xff, 0xfe)) {
      return new TextCharset(StandardCharsets.UTF_16LE, "UTF-16LE", 2);
    }
    if (peek.startsWith(0xfe, 0xff)) {
      return new TextCharset(StandardCharsets.UTF_16BE, "UTF-16BE", 2);
    }
    Optional<Charset> wide = withoutMark(peek.prefix());
    if (wide.isPresent()) {
      return of(wide.get());
    }
    Optional<Charset> declared = named(transport).or(() -> declared(peek.prefix()));
    // A wrong declaration is common, UTF-8 by chance is not: it is heard where the bytes can be it.
    if (isUtf8(peek)) {
      boolean other = declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8);
      return of(other && isAscii(peek.prefix()) ? declared.get() : StandardCharsets.UTF_8);
    }
    return of(
        declared
            .filter(charset -> !charset.equals(StandardCharsets.UTF_8) && !isWestern(charset))
            .orElseGet(() -> ArabicCharsets.likeliest(peek.prefix())));
  }

  static TextCharset of(Peek peek) {
    return of(peek, "");
  }

  private static TextCharset of(Charset charset) {
    return new TextCharset(charset, charset.name(), 0);
  }

  /** A charset that this Java knows by its name. */
  static Optional<Charset> named(String name) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(name.trim()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> declared(byte[] prefix) {
    int length = Math.min(prefix.length, DECLARED_WITHIN);
    Matcher match = DECLARED.matcher(new String(prefix, 0, length, StandardCharsets.ISO_8859_1));
    if (!match.find()) {
      return Optional.empty();
    }
    return named(match.group(1) == null ? match.group(2) : match.group(1));
  }

  /** Western charsets have no Arabic letter: a page that declares one has not set it. */
  private static boolean isWestern(Charset charset) {
    String name = charset.name();
    return name.equals("ISO-8859-1") || name.equals("windows-1252") || name.equals("US-ASCII");
  }

  /** UTF-16 without a mark: every other byte is the high byte of ASCII and Arabic, 0 or 6. */
  private static Optional<Charset> withoutMark(byte[] prefix) {
    int pairs = Math.min(prefix.length, 4096) / 2;
    if (pairs < 8) {
      return Optional.empty();
    }
    int even = 0;
    int odd = 0;
    int zeros = 0;
    for (int i = 0; i < pairs * 2; i += 2) {
      even += isHigh(prefix[i]) ? 1 : 0;
      odd += isHigh(prefix[i + 1]) ? 1 : 0;
      zeros += prefix[i] == 0 || prefix[i + 1] == 0 ? 1 : 0;
    }
    if (zeros == 0 || Math.max(even, odd) < 0.9 * pairs || Math.min(even, odd) > 0.3 * pairs) {
      return Optional.empty();
    }
    return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  private static boolean isHigh(byte b) {
    return b == 0 || b == 6 || b == 0x20;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the bytes are UTF-8, but for a character cut at the end of the prefix, and for as many
   * broken ones as a damaged file has: one in a thousand, or fewer than half of what lies beyond
   * ASCII. Arabic in another charset has two sound sequences in a hundred letters at most, so that
   * a file of which a part is in another charset goes by its larger part.
   */
  private static boolean isUtf8(Peek peek) {
    ByteBuffer bytes = ByteBuffer.wrap(peek.prefix());
    CharBuffer out = CharBuffer.allocate(peek.prefix().length + 1);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    int broken = 0;
    while (true) {
      var result = decoder.decode(bytes, out, peek.whole());
      if (!result.isError()) {
        break;
      }
      broken++;
      bytes.position(bytes.position() + result.length());
    }
    int beyondAscii = 0;
    for (int i = 0; i < out.position(); i++) {
      beyondAscii += out.get(i) > 0x7f ? 1 : 0;
    }
    return broken == 0 || broken * 1000L < out.position() || broken * 2L < beyondAscii;
  }
}
