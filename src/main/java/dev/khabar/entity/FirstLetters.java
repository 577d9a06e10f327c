package dev.khabar.entity;

import dev.khabar.arabic.Clitics;
import dev.khabar.arabic.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides by the article whether a name's first letter is a particle, where the counts of {@link
 * Clitics} know too little: beside خالد بورايو the باء of وقال بورايو is the name's own, beside عمر
 * أوزكيل the lam of وفقا لأوزكيل is none of it; and behind a preposition no second one is written
 * to a word (في بكركي). Not thread-safe.
 */
final class FirstLetters {
  /** A mention with the tokens of its sentence, of which it has those from {@code first} on. */
  record Tagged(NameMention mention, List<Token> tokens, int first, int end) {
    boolean isOneWord() {
      return end - first == 1;
    }

    Token token() {
      return tokens.get(first);
    }
  }

  private static final Set<String> PREPOSITIONS = Set.of("في", "من", "الي", "علي", "عن");

  /**
   * Particles that a name's own first letter is taken for; و before a name is nearly always one.
   */
  private static final String PREFIXED = "بلكفس";

  private static final String PARTICLES = "وفبلك";

  /** What begins with a preposition of one letter. */
  private static final String PREPOSITION = "بلك";

  /** Letters of a name at least that a particle is cut off for. */
  private static final int SHORTEST = 4;

  private final Set<String> laterWords = new HashSet<>();

  private final Clitics clitics;

  private FirstLetters(Clitics clitics) {
    this.clitics = clitics;
  }

  /** The mentions in their order, each from the first letter of its name on. */
  static List<NameMention> settle(List<Tagged> names, Clitics clitics) {
    FirstLetters letters = new FirstLetters(clitics);
    for (Tagged name : names) {
      if (name.mention().type() == EntityType.PERSON) {
        name.tokens()
            .subList(name.first() + 1, name.end())
            .forEach(token -> letters.laterWords.add(token.folded()));
      }
    }
    List<NameMention> settled = new ArrayList<>(names.size());
    for (Tagged name : names) {
      settled.add(letters.settle(name));
    }
    return settled;
  }

  private NameMention settle(Tagged name) {
    NameMention mention = name.mention();
    if (mention.begin() == name.token().begin()) {
      return isParticleBeforePerson(name)
          ? from(Clitics.behindLetters(name.token(), 1), EntityType.PERSON, mention)
          : mention;
    }
    int begin = isBehindPreposition(name) ? name.token().begin() : withOwnLetter(name);
    return begin == mention.begin() ? mention : from(begin, mention.type(), mention);
  }

  /**
   * The rest names a person of the article, and nobody in it has the letter too; nor is the whole a
   * known name: beside سعيد بنان لبنان stays what it is.
   */
  private boolean isParticleBeforePerson(Tagged name) {
    String word = name.token().folded();
    return name.isOneWord()
        && word.length() > SHORTEST
        && PARTICLES.indexOf(word.charAt(0)) >= 0
        && !laterWords.contains(word)
        && laterWords.contains(word.substring(1))
        && !clitics.beginsMoreNames(word);
  }

  private static boolean isBehindPreposition(Tagged name) {
    return name.first() > 0
        && PREPOSITION.indexOf(name.token().folded().charAt(0)) >= 0
        && PREPOSITIONS.contains(name.tokens().get(name.first() - 1).folded());
  }

  /** Where the name begins whose letter was cut off though others in the article bear it. */
  private int withOwnLetter(Tagged name) {
    String word = name.token().folded();
    int cut = cutLetters(name);
    if (!name.isOneWord() || laterWords.contains(word.substring(cut))) {
      return name.mention().begin();
    }
    for (int at = 0; at < cut; at++) {
      if (PREFIXED.indexOf(word.charAt(at)) >= 0 && laterWords.contains(word.substring(at))) {
        return Clitics.behindLetters(name.token(), at);
      }
    }
    return name.mention().begin();
  }

  /** Folded letters of the token before the name. */
  private static int cutLetters(Tagged name) {
    int cut = 1;
    while (cut < name.token().folded().length() - 1
        && Clitics.behindLetters(name.token(), cut) < name.mention().begin()) {
      cut++;
    }
    return cut;
  }

  private static NameMention from(int begin, EntityType type, NameMention mention) {
    return new NameMention(mention.sentence(), begin, mention.end(), type, mention.confidence());
  }
}
