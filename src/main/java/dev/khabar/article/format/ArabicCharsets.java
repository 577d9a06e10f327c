package dev.khabar.article.format;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Tells the charset of Arabic text that is not UTF: each of the region's charsets decodes the
 * bytes, and the one that gives the likeliest Arabic wins: the letters that are frequent in Arabic
 * are frequent, and no letter stands alone between signs. Bytes that are no Arabic in any of them
 * are left to ICU's detector. Stateless; thread-safe.
 */
final class ArabicCharsets {
  private static final Charset WINDOWS = Charset.forName("windows-1256");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** The likeliest first, which wins a draw. */
  private static final List<Charset> CANDIDATES =
      List.of(WINDOWS, Charset.forName("ISO-8859-6"), Charset.forName("x-MacArabic"));

  private static final int LOOKED_AT = 16_384;

  /**
   * Arabic letters from the commonest to the rarest, as counted over the articles of {@code
   * src/test/gold/passages.jsonl}.
   */
  private static final String BY_FREQUENCY = "اليمرونتبةعدفقسأحهجكطصشىإخثزضغئءذظآؤ";

  private ArabicCharsets() {}

  static Charset likeliest(byte[] bytes) {
    byte[] head = bytes.length > LOOKED_AT ? java.util.Arrays.copyOf(bytes, LOOKED_AT) : bytes;
    if (isAccented(head)) {
      return byDetector(head, WESTERN);
    }
    Charset best = WINDOWS;
    double most = 0;
    for (Charset candidate : CANDIDATES) {
      double score = likelihood(new String(head, candidate));
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return most > 0 ? best : byDetector(head, WINDOWS);
  }

  /**
   * Whether the bytes beyond ASCII are letters with accents among Latin ones ({@code élèves}), and
   * not words of their own as in Arabic.
   */
  private static boolean isAccented(byte[] bytes) {
    int amongLatin = 0;
    int amongOwn = 0;
    for (int i = 0; i < bytes.length; i++) {
      if ((bytes[i] & 0xff) >= 0xc0) {
        byte before = i > 0 ? bytes[i - 1] : (byte) ' ';
        byte after = i + 1 < bytes.length ? bytes[i + 1] : (byte) ' ';
        if (before < 0 || after < 0) {
          amongOwn++;
        } else if (isLatinLetter(before) || isLatinLetter(after)) {
          amongLatin++;
        }
      }
    }
    return amongLatin > amongOwn;
  }

  private static boolean isLatinLetter(byte b) {
    int lower = b | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  /** Frequent letters count, undecodable and odd characters count against. */
  private static double likelihood(String text) {
    double score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      int rank = BY_FREQUENCY.indexOf(c);
      if (rank >= 0) {
        score += 1.0 - 1.5 * rank / BY_FREQUENCY.length();
      } else {
        score -= c == '\ufffd' || Character.isISOControl(c) ? 2 : c >= '\u00c0' ? 0.5 : 0;
      }
    }
    return score;
  }

  /** What ICU takes the bytes for; UTF-16 and 32 are told before, by their zeros. */
  private static Charset byDetector(byte[] bytes, Charset otherwise) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    if (match == null || match.getName().startsWith("UTF-")) {
      return otherwise;
    }
    return TextCharset.named(match.getName()).orElse(otherwise);
  }
}
