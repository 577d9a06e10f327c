package dev.khabar.article.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The charset of a file's text, told from its first bytes: byte order mark, then validity as UTF-8,
 * then Windows-1256.
 *
 * @param charset decodes the text
 * @param name as the Article row names it
 * @param markLength bytes of the byte order mark
 */
record TextCharset(Charset charset, String name, int markLength) {
  static TextCharset of(Peek peek) {
    if (peek.startsWith(0xef, 0xbb, 0xbf)) {
      return new TextCharset(StandardCharsets.UTF_8, "UTF-8", 3);
    }
    if (isUtf8(peek)) {
      return new TextCharset(StandardCharsets.UTF_8, "UTF-8", 0);
    }
    return new TextCharset(Charset.forName("windows-1256"), "windows-1256", 0);
  }

  /** Whether the bytes are UTF-8, but for a character cut at the end of the prefix. */
  private static boolean isUtf8(Peek peek) {
    ByteBuffer bytes = ByteBuffer.wrap(peek.prefix());
    CharBuffer out = CharBuffer.allocate(peek.prefix().length + 1);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    boolean valid = !decoder.decode(bytes, out, peek.whole()).isError();
    return valid && (peek.whole() || bytes.remaining() < 4);
  }
}
