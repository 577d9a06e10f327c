package dev.khabar.event.role;

import dev.khabar.arabic.PackedFile;
import dev.khabar.event.network.FeatureNetwork;
import dev.khabar.event.role.clause.ClauseNetwork;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Two networks learnt together, whose scores are added: one sees features of a trigger and a party,
 * the other reads the sentence.
 *
 * @param features of {@link RoleClassifier#ANSWERS} answers
 * @param clauses of as many
 */
public record RoleNetwork(FeatureNetwork features, ClauseNetwork clauses) {
  /** A network that knows nothing. */
  public static RoleNetwork empty() {
    return new RoleNetwork(
        FeatureNetwork.empty(RoleClassifier.ANSWERS), ClauseNetwork.empty(RoleClassifier.ANSWERS));
  }

  /** Writes both; closes the stream. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream)))) {
      features.write(out);
      clauses.write(out);
    }
  }

  /**
   * Reads what {@link #write} wrote; closes the stream.
   *
   * @throws IOException where the file is damaged or of another version
   */
  public static RoleNetwork read(InputStream stream) throws IOException {
    RoleNetwork read =
        PackedFile.read(
            stream, in -> new RoleNetwork(FeatureNetwork.read(in), ClauseNetwork.read(in)));
    for (int answers : List.of(read.features.answers(), read.clauses.answers())) {
      if (answers != RoleClassifier.ANSWERS) {
        throw new IOException("its networks have " + answers + " answers, those of roles four");
      }
    }
    return read;
  }
}
