package dev.khabar.article.format;

/** UTF-8 that was once decoded as another charset. */
final class Mojibake {
  private Mojibake() {}

  static String repair(String text) {
    return text;
  }
}
