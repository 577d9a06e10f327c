package dev.khabar.entity;

import dev.khabar.arabic.ProgramFiles;
import dev.khabar.arabic.Vocabulary;

/**
 * The files of a tagger: from the classpath, or a folder that training wrote.
 *
 * @param classes word classes
 * @param gazetteer lists of names
 * @param silver what an earlier round found
 * @param weights the linear weights
 * @param network the network beside them
 */
public record ShippedModel(
    WordClasses classes,
    Gazetteer gazetteer,
    SilverLexicon silver,
    CrfWeights weights,
    NetworkWeights network) {
  private static final String FOLDER = "model/";

  /**
   * Reads the files on the classpath.
   *
   * @throws dev.khabar.arabic.LexiconException naming the file that is missing, damaged or of
   *     another version
   */
  public static ShippedModel load(Vocabulary vocabulary) {
    return new ShippedModel(
        classes(vocabulary),
        read("gazetteer.bin", Gazetteer::read).with(Gazetteer.of(LaterNames.phrases())),
        read("silver.bin", in -> SilverLexicon.read(in, vocabulary)),
        read("names.bin", CrfWeights::read),
        read("names.net", NetworkWeights::read));
  }

  /**
   * Reads the word classes alone, which training needs before there are weights.
   *
   * @throws dev.khabar.arabic.LexiconException as {@link #load}
   */
  public static WordClasses classes(Vocabulary vocabulary) {
    return read("word-classes.bin", in -> WordClasses.read(in, vocabulary));
  }

  private static <T> T read(String name, ProgramFiles.Reader<T> reader) {
    return ProgramFiles.read(ShippedModel.class, FOLDER + name, reader);
  }
}
