package dev.khabar.entity.train;

import dev.khabar.arabic.Tokenizer;
import dev.khabar.arabic.Vocabulary;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.LabelSet;
import dev.khabar.entity.train.BioCorpus.BioSentence;
import dev.khabar.entity.train.LabeledSentence.Domain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The corpora that the shipped tagger is trained on, in a folder with the names that they are
 * distributed under, and the annotations of our own that the project holds.
 *
 * @param folder holds {@code cleananercorp_TRAIN.txt}, {@code WikiFANE_Gold.txt}, {@code
 *     news_train.jsonl}, {@code gazetteers} and {@code unlabelled}
 * @param annotations standoff annotations of unlabelled lines ({@code .jsonl}) and sentences of our
 *     own in brackets ({@code .txt})
 * @param articles annotated articles
 * @param texts the texts of articles that stand apart from their annotation
 */
public record NameCorpora(
    Path folder, List<Path> annotations, List<Path> articles, List<Path> texts) {
  private static final int NEWS_HELD_OUT = 8;
  private static final int ANERCORP_HELD_OUT = 10;
  private static final int WIKIFANE_HELD_OUT = 10;

  /** WikiFANE's fine types by ours. */
  private static final Map<EntityType, String> WIKIFANE =
      Map.of(
          EntityType.PERSON,
          "Politician Athlete Artist Scientist Police Lawyer Engineer Businessperson Religious_PER"
              + " Other_PER",
          EntityType.LOCATION,
          "Nation Population-Center State-or-Province County-or-District GPE-Cluster Continent"
              + " Water-Body Land-Region-Natural Celestial Building-Grounds Airport Path Plant"
              + " Subarea-Facility",
          EntityType.ORGANIZATION,
          "Government Non-Governmental Commercial Media Sports Educational Religious_ORG"
              + " Medical-Science Entertainment",
          EntityType.MISC,
          "Group Air Water Land Book Software Hardware Movie Sound Projectile Food Drug Nuclear"
              + " Blunt Shooting Exploding Sharp Chemical");

  public NameCorpora {
    annotations = List.copyOf(annotations);
    articles = List.copyOf(articles);
    texts = List.copyOf(texts);
  }

  /**
   * What to train on and what to measure with.
   *
   * @param train sentences to train on
   * @param news held out news
   * @param anercorp held out sentences of CLEANANERCorp
   * @param wikipedia held out sentences of WikiFANE, clitics written to their words
   * @param encyclopaedia the rest of WikiFANE, whose names join the gazetteer
   * @param nameBegins words that names begin with
   */
  public record Split(
      List<LabeledSentence> train,
      List<AnnotatedText> news,
      List<BioSentence> anercorp,
      List<BioSentence> wikipedia,
      List<BioSentence> encyclopaedia,
      Vocabulary nameBegins) {}

  /**
   * Reads the corpora.
   *
   * @param holdOut whether every eighth news sentence and the last tenth of CLEANANERCorp and of
   *     WikiFANE stay out of training
   * @param problems gets a line for each defect of a corpus
   */
  public Split read(boolean holdOut, Consumer<String> problems) throws IOException {
    List<LabeledSentence> train = new ArrayList<>();
    List<AnnotatedText> heldOut = new ArrayList<>();
    AnnotatedNews reader = new AnnotatedNews(problems);
    NameBegins begins = new NameBegins().tables().nameWords(nameWords());
    int number = 0;
    for (AnnotatedText text : reader.read(folder.resolve("news_train.jsonl"))) {
      if (holdOut && number++ % NEWS_HELD_OUT == 0) {
        heldOut.add(text);
      } else {
        begins.texts(List.of(text));
        addLabeled(text, train);
      }
    }
    for (Path file : annotations) {
      List<AnnotatedText> texts =
          file.toString().endsWith(".txt")
              ? BracketedText.read(file)
              : reader.readStandoff(file, unlabelled());
      begins.texts(texts);
      for (AnnotatedText text : texts) {
        addLabeled(text, train);
      }
    }
    for (Path file : articles) {
      List<AnnotatedText> passages = new AnnotatedArticles(problems).read(file, texts);
      begins.texts(passages);
      passages.forEach(passage -> addLabeled(passage, train));
    }
    List<BioSentence> anercorp =
        new BioCorpus(BioCorpus.commonTypes(), problems)
            .read(folder.resolve("cleananercorp_TRAIN.txt"));
    int kept = holdOut ? anercorp.size() - anercorp.size() / ANERCORP_HELD_OUT : anercorp.size();
    train.addAll(BioLabels.labeled(anercorp.subList(0, kept), Domain.ANERCORP));
    List<BioSentence> wikiFane =
        new BioCorpus(wikiFaneTypes(), problems).read(folder.resolve("WikiFANE_Gold.txt"));
    int known = holdOut ? wikiFane.size() - wikiFane.size() / WIKIFANE_HELD_OUT : wikiFane.size();
    List<BioSentence> joined = wikiFane.stream().map(AttachedClitics::join).toList();
    train.addAll(
        BioLabels.labeled(
            joined.subList(0, known).stream().filter(NameCorpora::hasName).toList(),
            Domain.WIKIPEDIA));
    return new Split(
        train,
        heldOut,
        anercorp.subList(kept, anercorp.size()),
        joined.subList(known, joined.size()),
        wikiFane.subList(0, known),
        begins.vocabulary());
  }

  /**
   * Annotators marked names between the blanks of the text: where a blank is lost, a name that it
   * should have set off is missing or too long, so that such sentences teach errors.
   */
  private static void addLabeled(AnnotatedText text, List<LabeledSentence> train) {
    if (Tokenizer.tokenize(text.text()).size() == Tokenizer.undivided(text.text()).size()) {
      train.addAll(text.labeled(Domain.NEWS));
    }
  }

  /** Articles of the encyclopaedia without names are half of it and teach little. */
  private static boolean hasName(BioSentence sentence) {
    return Arrays.stream(sentence.labels()).anyMatch(label -> label != LabelSet.OUTSIDE);
  }

  /** Unlabelled news, in the order of the files' names. */
  public List<Path> unlabelled() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("unlabelled"))) {
      return files.sorted().toList();
    }
  }

  /** People's name words. */
  Path nameWords() {
    return folder.resolve("gazetteers").resolve("wikidata_name_words.tsv");
  }

  /** Countries in Arabic. */
  Path countries() {
    return folder.resolve("gazetteers").resolve("countries_ar.json");
  }

  /** Every file that the shipped model depends on, for its provenance. */
  List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(folder.resolve("cleananercorp_TRAIN.txt"));
    files.add(folder.resolve("WikiFANE_Gold.txt"));
    files.add(folder.resolve("news_train.jsonl"));
    files.add(nameWords());
    files.add(countries());
    files.addAll(unlabelled());
    files.addAll(annotations);
    files.addAll(articles);
    return files;
  }

  private static Map<String, Optional<EntityType>> wikiFaneTypes() {
    Map<String, Optional<EntityType>> types = new HashMap<>();
    WIKIFANE.forEach(
        (type, fine) -> Stream.of(fine.split(" ")).forEach(f -> types.put(f, Optional.of(type))));
    return types;
  }
}
