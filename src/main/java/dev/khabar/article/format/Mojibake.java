package dev.khabar.article.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Repairs UTF-8 that was once decoded as Windows-1252 ({@code Ø§Ù„}) or Windows-1256 ({@code
 * ط§ظ„}). Such text is encoded back and decoded as UTF-8; that every byte of it then is valid UTF-8
 * does not happen to text that was never broken. Where it fails, the text stays as it is.
 * Stateless; thread-safe.
 */
final class Mojibake {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final int LOOKED_AT = 400;

  private Mojibake() {}

  static String repair(String text) {
    for (Charset wrong : suspects(text)) {
      byte[] bytes = encoded(text, wrong);
      if (bytes.length > 0) {
        try {
          String repaired =
              StandardCharsets.UTF_8
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .decode(ByteBuffer.wrap(bytes))
                  .toString();
          return repaired;
        } catch (CharacterCodingException e) {
          // It was not this charset.
          continue;
        }
      }
    }
    return text;
  }

  /** The lead bytes of Arabic in UTF-8, D8 to DB, stand for every other character. */
  private static List<Charset> suspects(String text) {
    int western = 0;
    int arabic = 0;
    int others = 0;
    int end = Math.min(text.length(), LOOKED_AT);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '\u00d8' && c <= '\u00db') {
        western++;
      } else if (c == 'ط' || c == 'ظ' || c == 'ع' || c == 'غ') {
        arabic++;
      } else if (c >= 0x80) {
        others++;
      }
    }
    if (western > 2 && western * 3 >= others) {
      return List.of(WINDOWS_1252);
    }
    return arabic > 2 && arabic * 3 >= others ? List.of(WINDOWS_1256) : List.of();
  }

  /**
   * The bytes that a text was decoded from; none where it has a character that no byte gives. The
   * five bytes that Windows-1252 leaves free come through browsers as control characters.
   */
  private static byte[] encoded(String text, Charset charset) {
    var encoder =
        charset
            .newEncoder()
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer out = ByteBuffer.allocate(text.length() + 16);
    CharBuffer in = CharBuffer.wrap(text);
    while (in.hasRemaining()) {
      var result = encoder.encode(in, out, true);
      if (result.isUnderflow()) {
        break;
      }
      char c = in.get();
      if (result.isOverflow() || c < '\u0080' || c > '\u009f') {
        return new byte[0];
      }
      out.put((byte) c);
    }
    byte[] bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }
}
