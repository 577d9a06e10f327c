package dev.khabar.event.clause;

import dev.khabar.arabic.PackedFile;
import dev.khabar.event.network.FeatureNetwork;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Two networks of one file, whose scores are added: one sees features, the other reads the
 * sentence.
 *
 * @param clauses has as many answers as that of the features
 */
public record PairedNetworks(FeatureNetwork features, ClauseNetwork clauses) {
  /** Networks that know nothing. */
  public static PairedNetworks empty(ClauseShape shape) {
    return new PairedNetworks(FeatureNetwork.empty(shape.answers()), ClauseNetwork.empty(shape));
  }

  /** Whether they know something. */
  public boolean areLearnt() {
    return features.size() > 0;
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
   * @param shape of the network that reads the sentence
   * @throws IOException where the file is damaged, of another version or of other networks
   */
  public static PairedNetworks read(InputStream stream, ClauseShape shape) throws IOException {
    PairedNetworks read =
        PackedFile.read(
            stream,
            in -> new PairedNetworks(FeatureNetwork.read(in), ClauseNetwork.read(in, shape)));
    if (read.features.answers() != shape.answers()) {
      throw new IOException(
          "its network of features has "
              + read.features.answers()
              + " answers, not "
              + shape.answers());
    }
    return read;
  }
}
