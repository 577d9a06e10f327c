package dev.khabar.entity;

import dev.khabar.arabic.LexiconTable;
import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tags the names of the tables, the longest first, until the trained tagger takes its place. */
public final class NameTagger {
  private static final int LONGEST = 5;

  private final Countries countries =
      new Countries(LexiconTable.resource(NameTagger.class, "countries.tsv"));
  private final EntityTable table =
      new EntityTable(LexiconTable.resource(NameTagger.class, "entities.tsv"), "kb:");

  public static NameTagger shipped() {
    return new NameTagger();
  }

  /** The names of an article's sentences. */
  public List<NameMention> tag(List<Sentence> sentences) {
    List<NameMention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        for (int n = Math.min(LONGEST, tokens.size() - i); n > 0; n--) {
          StringBuilder key = new StringBuilder();
          for (Token token : tokens.subList(i, i + n)) {
            key.append(key.isEmpty() ? "" : " ").append(token.folded());
          }
          Optional<EntityType> type = type(key.toString(), n);
          if (type.isPresent()) {
            mentions.add(
                new NameMention(
                    sentence.index(),
                    tokens.get(i).begin(),
                    tokens.get(i + n - 1).end(),
                    type.get(),
                    0.8));
            i += n - 1;
            break;
          }
        }
      }
    }
    return mentions;
  }

  private Optional<EntityType> type(String key, int words) {
    if (countries.named(key).isPresent()) {
      return Optional.of(EntityType.LOCATION);
    }
    for (EntityType type : EntityType.values()) {
      if (table.find(type, key).isPresent()) {
        return Optional.of(type);
      }
    }
    return words == 1 && countries.ofNationality(key).isPresent()
        ? Optional.of(EntityType.MISC)
        : Optional.empty();
  }
}
