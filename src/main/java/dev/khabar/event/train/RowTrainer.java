package dev.khabar.event.train;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.Modality;
import dev.khabar.event.choice.CodedRows;
import dev.khabar.event.choice.RowVerifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Learns a {@link RowVerifier} from articles, each coded by what had not learnt it. Annotated
 * articles know all their events, of judged articles single rows are known.
 */
final class RowTrainer {
  /** Rows that were read one by one count more than those of annotated articles. */
  private static final double JUDGED_WEIGHT = 5;

  /** A row with the part that its article belongs to. */
  private record Part(int fold, TreeTrainer.Example example) {}

  private final List<Part> parts = new ArrayList<>();

  /** Adds the rows of an annotated article. */
  void add(AnnotatedText text, CodedRows rows) {
    boolean[] used = new boolean[text.events().size()];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.events().size(); i++) {
      order.add(i);
    }
    // Of the rows that tell one event the surest is right, the others are doubles.
    order.sort(Comparator.comparingDouble(i -> -rows.events().get(i).confidence()));
    for (int i : order) {
      CodedEvent event = rows.events().get(i);
      boolean right = false;
      for (int k = 0; k < used.length && !right; k++) {
        AnnotatedText.Event known = text.events().get(k);
        if (!used[k] && known.type() == event.type() && known.isHit(event.begin(), event.end())) {
          used[k] = true;
          right = event.modality() != Modality.ASSERTED || known.modality() == Modality.ASSERTED;
          break;
        }
      }
      add(text, rows.numbers().get(i), right, 1);
    }
  }

  /** Adds the rows of an article that were read. */
  void add(JudgedArticle article, CodedRows rows) {
    for (int i = 0; i < rows.events().size(); i++) {
      CodedEvent event = rows.events().get(i);
      for (JudgedArticle.Row row : article.rows()) {
        if (row.overlaps(event.begin(), event.end())) {
          boolean typed = row.type().filter(event.type()::equals).isPresent();
          boolean right = typed && (row.asserted() || event.modality() != Modality.ASSERTED);
          add(article.text(), rows.numbers().get(i), right, JUDGED_WEIGHT);
          break;
        }
      }
    }
  }

  private void add(AnnotatedText text, double[] numbers, boolean right, double weight) {
    parts.add(new Part(EventLearning.fold(text), new TreeTrainer.Example(numbers, right, weight)));
  }

  /** What the rows of the other parts teach; of all where the part is none. */
  RowVerifier without(int fold) {
    List<TreeTrainer.Example> examples =
        parts.stream().filter(part -> part.fold() != fold).map(Part::example).toList();
    return new RowVerifier(TreeTrainer.train(examples, TreeTrainer.Settings.ROWS));
  }

  /** What all rows teach. */
  RowVerifier all() {
    return without(-1);
  }
}
