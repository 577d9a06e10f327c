package dev.khabar.event.lexicon;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.event.RoleName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a trigger says of its arguments: the constraints column of the lexicon.
 *
 * @param reciprocal whether all sides are actors
 * @param subject role of a verb's subject
 * @param object role of a verb's object
 * @param genitive role of the only noun that a verbal noun is annexed to
 * @param prepositions role of what stands behind a preposition, by its folded spelling
 * @param with folded words of which the clause must hold one, or empty
 * @param without folded words of which the clause may hold none
 * @param result whether the word tells what an attack led to
 */
public record RoleFrame(
    boolean reciprocal,
    Optional<RoleName> subject,
    Optional<RoleName> object,
    Optional<RoleName> genitive,
    Map<String, RoleName> prepositions,
    List<String> with,
    List<String> without,
    boolean result) {

  /** Whether a verb's subject acts. */
  public boolean subjectActs() {
    return subject.isPresent() && subject.get() == RoleName.ACTOR;
  }

  /** Whether a verb's object suffers. */
  public boolean objectSuffers() {
    return object.isPresent() && object.get() == RoleName.RECIPIENT;
  }

  /** Whether the only noun that a verbal noun is annexed to suffers. */
  public boolean ownerSuffers() {
    return genitive.isPresent() && genitive.get() == RoleName.RECIPIENT;
  }

  /** Reads the column: words and {@code key=value} pairs divided by blanks. */
  static RoleFrame parse(String text, LexiconTable.Row row) {
    boolean reciprocal = false;
    boolean result = false;
    Optional<RoleName> subject = Optional.of(RoleName.ACTOR);
    Optional<RoleName> object = Optional.of(RoleName.RECIPIENT);
    Optional<RoleName> genitive = Optional.of(RoleName.ACTOR);
    Map<String, RoleName> prepositions = new HashMap<>();
    List<String> with = List.of();
    List<String> without = List.of();
    for (String part : text.isBlank() ? new String[0] : text.strip().split("\\s+", -1)) {
      int equals = part.indexOf('=');
      String key = equals < 0 ? part : part.substring(0, equals);
      String value = equals < 0 ? "" : part.substring(equals + 1);
      switch (key) {
        case "reciprocal" -> reciprocal = true;
        case "result" -> result = true;
        case "subject" -> subject = role(value, row);
        case "object" -> object = role(value, row);
        case "genitive" -> genitive = role(value, row);
        case "with" -> with = words(part, row);
        case "without" -> without = words(part, row);
        default -> {
          if (equals < 0 || !Character.UnicodeScript.of(key.charAt(0)).name().equals("ARABIC")) {
            throw row.wrong("unknown constraint '" + part + "'");
          }
          role(value, row).ifPresent(role -> prepositions.put(Folding.fold(key), role));
        }
      }
    }
    return new RoleFrame(
        reciprocal, subject, object, genitive, Map.copyOf(prepositions), with, without, result);
  }

  private static List<String> words(String constraint, LexiconTable.Row row) {
    String value = constraint.substring(constraint.indexOf('=') + 1);
    List<String> words = Arrays.stream(value.split("\\|", -1)).map(Folding::fold).toList();
    // An empty word stands in every clause.
    if (words.contains("")) {
      throw row.wrong("an empty word in '" + constraint + "'");
    }
    return words;
  }

  /**
   * A role as tables write it.
   *
   * @throws LexiconException where the row names another
   */
  static Optional<RoleName> role(String value, LexiconTable.Row row) {
    return switch (value) {
      case "ACTOR" -> Optional.of(RoleName.ACTOR);
      case "RECIPIENT" -> Optional.of(RoleName.RECIPIENT);
      case "PLACE" -> Optional.of(RoleName.PLACE);
      case "NONE" -> Optional.empty();
      default -> throw row.wrong("unknown role '" + value + "': ACTOR, RECIPIENT, PLACE or NONE");
    };
  }
}
