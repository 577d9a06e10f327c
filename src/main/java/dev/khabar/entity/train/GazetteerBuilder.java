package dev.khabar.entity.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.arabic.Token;
import dev.khabar.arabic.Tokenizer;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.Gazetteer;
import dev.khabar.entity.GazetteerList;
import dev.khabar.entity.LabelSet;
import dev.khabar.entity.LaterNames;
import dev.khabar.entity.train.BioCorpus.BioSentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers the phrases of a {@link Gazetteer} from lists of several kinds. */
public final class GazetteerBuilder {
  /** How often a name word must occur among Wikidata's people to count as common. */
  private static final int COMMON = 5;

  private final Map<String, Integer> phrases = new TreeMap<>();

  /** Adds a phrase to a list; one that is too long is left out. */
  public GazetteerBuilder add(GazetteerList list, String phrase) {
    List<String> words =
        Tokenizer.tokenize(phrase).stream().map(Token::folded).filter(w -> !w.isEmpty()).toList();
    if (!words.isEmpty() && words.size() <= Gazetteer.LONGEST) {
      phrases.merge(String.join(" ", words), list.bit(), (a, b) -> a | b);
    }
    return this;
  }

  /** The announcing words that ship with the program. */
  public GazetteerBuilder triggers() {
    for (LexiconTable.Row row : LexiconTable.resource(Gazetteer.class, "gazetteers/triggers.tsv")) {
      add(list(row, row.cell(0)), row.cell(1));
    }
    return this;
  }

  /**
   * Words of people's names: Latin, the Arabic letters with blanks between them, how many bear it.
   */
  public GazetteerBuilder nameWords(Path file) {
    for (LexiconTable.Row row : LexiconTable.file(file)) {
      String word = row.cell(1).replace(" ", "");
      if (word.length() >= 2) {
        boolean common = Integer.parseInt(row.cell(2)) >= COMMON;
        add(common ? GazetteerList.COMMON_NAME_WORD : GazetteerList.NAME_WORD, word);
      }
    }
    return this;
  }

  /** Countries in Arabic: a JSON object of names by code, and the names that the JDK knows. */
  public GazetteerBuilder countries(Path file) throws IOException {
    for (JsonNode name : new ObjectMapper().readTree(file.toFile())) {
      add(GazetteerList.COUNTRY, name.asText());
    }
    for (String code : Locale.getISOCountries()) {
      String name =
          new Locale.Builder()
              .setRegion(code)
              .build()
              .getDisplayCountry(Locale.forLanguageTag("ar"));
      add(GazetteerList.COUNTRY, name);
    }
    return this;
  }

  /** The names annotated in an encyclopaedic corpus, and the words of its persons. */
  public GazetteerBuilder corpusNames(List<BioSentence> sentences, int fewest) {
    Map<String, Integer> seen = new TreeMap<>();
    for (BioSentence sentence : sentences) {
      int i = 0;
      while (i < sentence.labels().length) {
        int label = sentence.labels()[i];
        int end = i + 1;
        while (label != LabelSet.OUTSIDE
            && end < sentence.labels().length
            && sentence.labels()[end] == LabelSet.inside(LabelSet.type(label))) {
          end++;
        }
        if (label != LabelSet.OUTSIDE) {
          String name = String.join(" ", sentence.tokens().subList(i, end));
          seen.merge(LabelSet.type(label) + "\t" + name, 1, Integer::sum);
        }
        i = end;
      }
    }
    for (Map.Entry<String, Integer> name : seen.entrySet()) {
      String[] parts = name.getKey().split("\t");
      EntityType type = EntityType.valueOf(parts[0]);
      if (name.getValue() >= fewest && Folding.fold(parts[1]).length() > 2) {
        add(listOf(type), parts[1]);
      }
    }
    return this;
  }

  /** The tables of entities, countries and titles that ship with the program. */
  public GazetteerBuilder tables() {
    for (LexiconTable.Row row : LexiconTable.resource(Gazetteer.class, "entities.tsv")) {
      if (isHeader(row)) {
        continue;
      }
      GazetteerList list = listOf(row.constant(EntityType.class, row.cell(1), "type"));
      add(list, row.cell(2));
      addAll(list, row.cell(3));
    }
    for (LexiconTable.Row row : LexiconTable.resource(Gazetteer.class, "countries.tsv")) {
      if (isHeader(row)) {
        continue;
      }
      add(GazetteerList.COUNTRY, row.cell(1));
      addAll(GazetteerList.COUNTRY, row.cell(2));
      for (String lemma : row.cell(3).split("\\|", -1)) {
        addNationality(lemma);
      }
      add(GazetteerList.LOCATION, row.cell(4));
    }
    for (LexiconTable.Row row : LexiconTable.resource(Gazetteer.class, "titles.tsv")) {
      if (!isHeader(row) && !row.cell(2).isEmpty()) {
        add(list(row, row.cell(2) + "_TRIGGER"), row.cell(0));
      }
    }
    return this;
  }

  /** Places, organisations and other names of the project's own table: list, tab, names by |. */
  public GazetteerBuilder ownNames() {
    for (LexiconTable.Row row : LexiconTable.resource(Gazetteer.class, "gazetteers/names.tsv")) {
      addAll(list(row, row.cell(0)), row.cell(1));
    }
    LaterNames.phrases().forEach((name, lists) -> phrases.merge(name, lists, (a, b) -> a | b));
    return this;
  }

  private static GazetteerList list(LexiconTable.Row row, String name) {
    return row.constant(GazetteerList.class, name, "list");
  }

  /** The tables' first row names their columns. */
  private static boolean isHeader(LexiconTable.Row row) {
    return List.of("id", "iso", "title").contains(row.cell(0));
  }

  private void addAll(GazetteerList list, String names) {
    for (String name : names.split("\\|", -1)) {
      add(list, name);
    }
  }

  /** A nationality's forms: with and without the article, both genders, number. */
  private void addNationality(String lemma) {
    for (String ending : List.of("", "ة", "ون", "ين", "ات", "ان", "تان", "تين")) {
      String form = lemma + ending;
      add(GazetteerList.NATIONALITY, form);
      add(GazetteerList.NATIONALITY, "ال" + form.replace(" ", " ال"));
    }
  }

  /** The gazetteer. */
  public Gazetteer build() {
    return Gazetteer.of(phrases);
  }

  /** Number of phrases in each list. */
  public Map<GazetteerList, Long> sizes() {
    return Arrays.stream(GazetteerList.values())
        .collect(
            Collectors.toMap(
                list -> list,
                list -> phrases.values().stream().filter(b -> (b & list.bit()) != 0).count(),
                (a, b) -> a,
                TreeMap::new));
  }

  private static GazetteerList listOf(EntityType type) {
    return switch (type) {
      case PERSON -> GazetteerList.PERSON;
      case LOCATION -> GazetteerList.LOCATION;
      case ORGANIZATION -> GazetteerList.ORGANIZATION;
      case MISC -> GazetteerList.MISC;
    };
  }
}
