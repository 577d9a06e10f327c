package dev.khabar.entity;

import java.util.List;

/**
 * A name as one article has it: all its mentions in one type.
 *
 * @param type what it names, reconciled over the article
 * @param words its folded words, titles stripped
 * @param display the form to show, of its first mention
 * @param positions indices of its mentions in the article's list, ascending
 */
record ArticleName(EntityType type, List<String> words, String display, List<Integer> positions) {
  String key() {
    return String.join(" ", words);
  }

  String lastWord() {
    return words.get(words.size() - 1);
  }
}
