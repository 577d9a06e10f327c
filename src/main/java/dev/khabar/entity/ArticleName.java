package dev.khabar.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A name as one article has it: all its mentions in one type. Two are equal only where they are one
 * object. Not thread-safe while mentions are added.
 */
final class ArticleName {
  private final EntityType type;
  private final List<String> words;
  private final String key;
  private final String display;
  private final String known;
  private final String country;
  private final List<Integer> positions = new ArrayList<>();
  private final Map<Integer, String> titles = new HashMap<>();

  /**
   * @param type what it names, reconciled over the article
   * @param words its folded words, titles stripped
   * @param display the form to show, of its first mention
   * @param known id under which the shipped tables know it; empty where they do not
   * @param country the country that the tables give it; empty where they give none
   */
  ArticleName(EntityType type, List<String> words, String display, String known, String country) {
    this.type = type;
    this.words = List.copyOf(words);
    this.key = String.join(" ", words);
    this.display = display;
    this.known = known;
    this.country = country;
  }

  EntityType type() {
    return type;
  }

  List<String> words() {
    return words;
  }

  String key() {
    return key;
  }

  String display() {
    return display;
  }

  String known() {
    return known;
  }

  boolean isKnown() {
    return !known.isEmpty();
  }

  /** Whether the tables say that two names are of two things. */
  boolean isKnownAsOther(ArticleName other) {
    return isKnown() && other.isKnown() && !known.equals(other.known);
  }

  /** Whether the tables say that the known name belongs to a country, and to this one. */
  boolean isOfCountry(String iso) {
    return country.equals(iso);
  }

  boolean hasCountry() {
    return !country.isEmpty();
  }

  /**
   * Adds a mention, in the order of the text.
   *
   * @param title the title that stands before it; empty where there is none
   */
  void addMention(int position, String title) {
    positions.add(position);
    if (!title.isEmpty()) {
      titles.put(position, title);
    }
  }

  /** The title before the mention at a position; empty where there is none. */
  String titleAt(int position) {
    return titles.getOrDefault(position, "");
  }

  /** The titles before its mentions. */
  Collection<String> titles() {
    return titles.values();
  }

  /** Indices of its mentions in the article's list, ascending. */
  List<Integer> positions() {
    return Collections.unmodifiableList(positions);
  }

  int firstPosition() {
    return positions.get(0);
  }

  @Override
  public String toString() {
    return type + " " + key;
  }
}
