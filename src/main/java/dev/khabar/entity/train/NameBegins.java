package dev.khabar.entity.train;

import dev.khabar.arabic.LexiconTable;
import dev.khabar.arabic.Token;
import dev.khabar.arabic.Tokenizer;
import dev.khabar.arabic.Vocabulary;
import dev.khabar.entity.Gazetteer;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the words that names begin with, for {@link dev.khabar.arabic.Clitics}. */
final class NameBegins {
  /** How many people must bear a name word that no other list has. */
  private static final int BEARERS = 5;

  private final SortedMap<String, Integer> counts = new TreeMap<>();

  /** Counts the names of annotated texts. */
  NameBegins texts(List<AnnotatedText> texts) {
    for (AnnotatedText text : texts) {
      text.names().forEach(name -> add(text.text().substring(name.begin(), name.end())));
    }
    return this;
  }

  /** Counts the names of the program's tables, each once. */
  NameBegins tables() {
    for (LexiconTable.Row row : LexiconTable.resource(Gazetteer.class, "entities.tsv")) {
      addAll(row.cell(2));
      addAll(row.cell(3));
    }
    for (LexiconTable.Row row : LexiconTable.resource(Gazetteer.class, "countries.tsv")) {
      addAll(row.cell(1));
      addAll(row.cell(2));
      addAll(row.cell(4));
    }
    for (LexiconTable.Row row : LexiconTable.resource(Gazetteer.class, "gazetteers/names.tsv")) {
      addAll(row.cell(1));
    }
    return this;
  }

  /** Counts common words of people's names, each once. */
  NameBegins nameWords(Path file) {
    for (LexiconTable.Row row : LexiconTable.file(file)) {
      if (Integer.parseInt(row.cell(2)) >= BEARERS) {
        add(row.cell(1).replace(" ", ""));
      }
    }
    return this;
  }

  Vocabulary vocabulary() {
    return Vocabulary.of(counts);
  }

  private void addAll(String names) {
    for (String name : names.split("\\|", -1)) {
      add(name);
    }
  }

  private void add(String name) {
    for (Token token : Tokenizer.tokenize(name)) {
      String word = token.folded();
      if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
        if (word.length() >= 2 && !word.startsWith("لل")) {
          counts.merge(word, 1, Integer::sum);
        }
        return;
      }
    }
  }
}
