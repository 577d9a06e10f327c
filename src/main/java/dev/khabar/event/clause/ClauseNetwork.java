package dev.khabar.event.clause;

import static dev.khabar.event.clause.ClauseWeights.PRODUCTS;
import static dev.khabar.event.clause.ClauseWeights.UNITS;

import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.WordNotes;
import dev.khabar.event.network.FeatureTable;
import dev.khabar.event.network.FeatureVectors;
import dev.khabar.event.sentence.SentenceView;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Scores a trigger, or a trigger and a party, by the sentence that they stand in. Each token is the
 * sum of the vectors of its features ({@link TokenFeatures}); three layers of separable
 * convolutions let it know the 21 tokens on either side; the trigger's token and the party's first
 * and last, with the event's type, make hidden units that score the answers. Immutable;
 * thread-safe.
 */
public final class ClauseNetwork {
  private final FeatureVectors features;
  private final ClauseWeights weights;

  private final TokenLayers layers;
  private final Rows ofTrigger;
  private final Rows ofTriggerFactors;
  private final Rows ofFirst;
  private final Rows ofLast;
  private final Rows ofPartyFactors;
  private final Rows ofProducts;

  /** The sums of the vectors of words, which stand in the news over and over. */
  private final WordNotes<float[]> words;

  /** The vectors of the sorts of tokens. */
  private final float[][] sorts;

  /**
   * A network that was learnt.
   *
   * @param features vectors as wide as the weights' shape
   */
  public ClauseNetwork(FeatureVectors features, ClauseWeights weights) {
    this.features = features;
    this.weights = weights;
    this.layers = new TokenLayers(weights);
    this.ofTrigger = Rows.of(weights.trigger, UNITS);
    this.ofTriggerFactors = Rows.of(weights.triggerFactors, PRODUCTS);
    this.ofFirst = Rows.of(weights.first, UNITS);
    this.ofLast = Rows.of(weights.last, UNITS);
    this.ofPartyFactors = Rows.of(weights.partyFactors, PRODUCTS);
    this.ofProducts = Rows.of(weights.products, UNITS);
    int width = weights.shape().width();
    FeatureTable table = new FeatureTable(features.keys());
    float[] vectors = features.values();
    this.words =
        new WordNotes<>(
            weights.shape().parties() ? WordNotes.Sort.PARTIES : WordNotes.Sort.TRIGGERS,
            word -> {
              float[] sum = new float[width];
              TokenFeatures.word(word, feature -> add(sum, vectors, table.indexOf(feature)));
              return sum;
            });
    this.sorts = new float[TokenFeatures.SORTS][width];
    for (int sort = 0; sort < sorts.length; sort++) {
      add(sorts[sort], vectors, table.indexOf(TokenFeatures.sort(sort)));
    }
  }

  /** A network that knows nothing: all its scores are zero. */
  public static ClauseNetwork empty(ClauseShape shape) {
    return new ClauseNetwork(
        FeatureVectors.of(new long[0], new float[0]), new ClauseWeights(shape));
  }

  /** A network whose scores are these times a factor. */
  public ClauseNetwork times(double factor) {
    return new ClauseNetwork(features, weights.times(factor));
  }

  public void write(DataOutputStream out) throws IOException {
    out.writeInt(features.keys().length);
    features.write(out);
    weights.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param shape of what was written
   * @throws IOException where it is damaged or of another shape
   */
  public static ClauseNetwork read(DataInputStream in, ClauseShape shape) throws IOException {
    FeatureVectors features = FeatureVectors.read(in, in.readInt(), shape.width());
    return new ClauseNetwork(features, ClauseWeights.read(in, shape));
  }

  /** Begins to read a sentence. */
  public Reading read(SentenceView view) {
    return new Reading(view);
  }

  /** Adds a feature's vector, where it is known. */
  private static void add(float[] sum, float[] vectors, int index) {
    if (index != FeatureTable.UNKNOWN) {
      add(sum, vectors, index, 1);
    }
  }

  /** Adds to numbers those of a row of weights, times a factor. */
  private static void add(float[] sum, float[] rows, int row, float factor) {
    int from = row * sum.length;
    for (int j = 0; j < sum.length; j++) {
      sum[j] += rows[from + j] * factor;
    }
  }

  /** A sentence as it is read; of its tokens those are looked at that are asked about. */
  public final class Reading {
    private final SentenceView view;
    private final TokenLayers.States tokens;
    private final Map<Long, Party> parties = new HashMap<>();
    private Asked last;

    private Reading(SentenceView view) {
      this.view = view;
      this.tokens = layers.new States(view.size(), this::vector);
    }

    /** Sums up the vectors of a token's features. */
    private void vector(int token, float[] sum) {
      float[] word = words.of(view.known(token));
      float[] sort = sorts[TokenFeatures.sortOf(view, token)];
      for (int w = 0; w < sum.length; w++) {
        sum[w] = word[w] + sort[w];
      }
    }

    /** Looks at a trigger. */
    public Asked of(int trigger, EventType type) {
      if (last == null || last.trigger != trigger || last.type != type) {
        last = new Asked(this, trigger, type);
      }
      return last;
    }

    private Party party(int begin, int end) {
      long key = (long) begin << Integer.SIZE | end;
      Party party = parties.get(key);
      if (party == null) {
        party = new Party(weights.party.clone(), weights.partyFactorsBias.clone());
        float[] one = tokens.of(begin);
        float[] other = tokens.of(end - 1);
        ofFirst.add(one, party.units);
        ofLast.add(other, party.units);
        float[] both = one.clone();
        for (int w = 0; w < both.length; w++) {
          both[w] += other[w];
        }
        ofPartyFactors.add(both, party.factors);
        parties.put(key, party);
      }
      return party;
    }
  }

  /** What a party counts, whichever trigger is asked about. */
  private record Party(float[] units, float[] factors) {}

  /** A trigger of a sentence. */
  public final class Asked {
    private final Reading reading;
    private final int trigger;
    private final EventType type;
    private float[] units;
    private float[] factors;

    private Asked(Reading reading, int trigger, EventType type) {
      this.reading = reading;
      this.trigger = trigger;
      this.type = type;
    }

    /** Looks at the trigger, when it is first asked about. */
    private void look() {
      if (units == null) {
        float[] state = reading.tokens.of(trigger);
        units = weights.triggerBias.clone();
        ofTrigger.add(state, units);
        add(units, weights.types, type.ordinal(), 1);
        factors = weights.triggerFactorsBias.clone();
        ofTriggerFactors.add(state, factors);
      }
    }

    /**
     * The score of each answer for a party of the sentence.
     *
     * @param first its first token
     * @param end the token behind its last
     */
    public double[] party(int first, int end) {
      look();
      Party party = reading.party(first, end);
      float[] sum = units.clone();
      int distance = ClauseWeights.distance(first - trigger);
      for (int j = 0; j < UNITS; j++) {
        sum[j] += party.units[j] + weights.distances[distance + j];
      }
      float[] both = new float[PRODUCTS];
      for (int k = 0; k < PRODUCTS; k++) {
        both[k] = factors[k] * party.factors[k];
      }
      ofProducts.add(both, sum);
      return scores(sum);
    }

    /** The score of each answer where no party is asked for. */
    public double[] alone() {
      look();
      return scores(units);
    }

    /** The score of each answer for somebody or some place that the sentence does not name. */
    public double[] absent() {
      look();
      float[] sum = units.clone();
      add(sum, weights.absent, 0, 1);
      return scores(sum);
    }

    private double[] scores(float[] sum) {
      double[] scores = new double[weights.shape().answers()];
      for (int j = 0; j < UNITS; j++) {
        float unit = Math.max(0, sum[j]);
        for (int k = 0; k < scores.length; k++) {
          scores[k] += unit * weights.output[j * scores.length + k];
        }
      }
      return scores;
    }
  }
}
