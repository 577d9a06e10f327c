package dev.khabar.entity;

import dev.khabar.arabic.Vocabulary;
import java.io.IOException;
import java.io.InputStream;

/**
 * The files of a tagger: from the classpath, or a folder that training wrote.
 *
 * @param classes word classes
 * @param gazetteer lists of names
 * @param silver what an earlier round found
 * @param weights the trained weights
 */
public record ShippedModel(
    WordClasses classes, Gazetteer gazetteer, SilverLexicon silver, CrfWeights weights) {
  private static final String FOLDER = "model/";

  /**
   * Reads the files on the classpath.
   *
   * @throws IllegalStateException naming the file that is missing, damaged or of another version
   */
  public static ShippedModel load(Vocabulary vocabulary) {
    return new ShippedModel(
        read("word-classes.bin", in -> WordClasses.read(in, vocabulary)),
        read("gazetteer.bin", Gazetteer::read),
        read("silver.bin", in -> SilverLexicon.read(in, vocabulary)),
        read("names.bin", CrfWeights::read));
  }

  private static <T> T read(String name, Reader<T> reader) {
    InputStream in = ShippedModel.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException(name + " is missing from the program");
    }
    try {
      return reader.read(in);
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be used: " + e.getMessage(), e);
    }
  }

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }
}
