package dev.khabar.event.choice;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.ShippedFiles;
import dev.khabar.event.network.DecisionTrees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of each coded row of an article how probable it is that it is right, type and, where it is
 * asserted, modality: trees over what is known once the article is coded ({@link RowFact}). This is
 * the confidence of the row. Immutable; thread-safe.
 */
public final class RowVerifier {
  static final String FILE = "row-verifier.tsv";

  /**
   * From which confidence on a trigger is coded, so that its row can be looked at: of the rows of
   * less sure ones hardly any is sure enough in the end.
   */
  public static final double CODED = 0.45;

  private static final List<String> HEAD =
      List.of(
          "# How probable a coded row is right, by what is known of it and of the other rows of its"
              + " article: trees whose answers",
          "# add up to log-odds. Learnt by train events on articles that neither the network nor"
              + " the verifier had seen",
          "# (docs/events.md). The first line gives slope and shift of the log-odds with which the"
              + " trigger was chosen. Tab-separated:",
          "# tree	node	number	limit	node up to it	node above it",
          "# tree	node	=	log-odds");

  private final DecisionTrees trees;

  /** Trees over the numbers of {@link RowFact}. */
  public RowVerifier(DecisionTrees trees) {
    this.trees = trees;
  }

  /** The shipped table. */
  static RowVerifier load() {
    return new RowVerifier(DecisionTrees.read(ShippedFiles.table(FILE), RowFact.NUMBERS.places()));
  }

  /** Writes the table into a folder. */
  public void write(Path folder) throws IOException {
    List<String> lines = new ArrayList<>(HEAD);
    lines.addAll(trees.lines(RowFact.NUMBERS.names()));
    Files.write(folder.resolve(FILE), lines, StandardCharsets.UTF_8);
  }

  /** The rows that are sure enough, with their confidences. */
  List<CodedEvent> sure(CodedRows rows, Thresholds thresholds) {
    List<CodedEvent> sure = new ArrayList<>(rows.events().size());
    for (int i = 0; i < rows.events().size(); i++) {
      CodedEvent event = rows.events().get(i);
      double probability = trees.probability(rows.numbers().get(i));
      double confidence = thresholds.rowConfidence(event, probability);
      if (confidence >= thresholds.inArticle(event.type())) {
        sure.add(event.withConfidence(confidence));
      }
    }
    return sure;
  }
}
