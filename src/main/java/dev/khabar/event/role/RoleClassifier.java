package dev.khabar.event.role;

import dev.khabar.arabic.ProgramFiles;
import dev.khabar.event.RoleName;
import dev.khabar.event.ShippedFiles;
import dev.khabar.event.clause.ClauseNetwork;
import dev.khabar.event.clause.ClauseShape;
import dev.khabar.event.clause.PairedNetworks;
import dev.khabar.event.network.FeatureNetwork;
import dev.khabar.event.network.FeatureSink;
import dev.khabar.event.network.TrainingExample;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells which parties of a sentence have a role in an event. One party may be attacked and be the
 * place of the attack; else nobody has two. The file {@code roles.net} holds the networks.
 * Immutable; thread-safe.
 */
public final class RoleClassifier {
  /** The answer for what is attacked and the place of the attack; those before are roles. */
  private static final int BOTH = 3;

  /**
   * Less probable by the sentence and where a party stands, it has no part in the event: of 50,303
   * pairs in 800 articles these were half, and 30 of them would have had one of 11,617 roles.
   */
  private static final double UNLIKELY = 0.06;

  /**
   * Below this score by the sentence alone it has none either, and its features are not looked at:
   * 27 of 100 of these pairs, 4 of which would have had a role.
   */
  private static final double HOPELESS = -2;

  /** The answers: actor, recipient, place, and what is attacked and the place of the attack. */
  public static final int ANSWERS = 4;

  /** The shape of the network that reads the sentence. */
  public static final ClauseShape SHAPE = new ClauseShape(ANSWERS, 16, true);

  private static final int[] CLASSES = {0, 1, 2, 3};
  private static final boolean[] CLOSED = {true, true, true, true};

  private final PairedNetworks network;

  /** A classifier that asks a network. */
  public RoleClassifier(PairedNetworks network) {
    this.network = network;
  }

  /** With the shipped network. */
  public static RoleClassifier load() {
    ProgramFiles.require(RoleThresholds::shipped);
    return new RoleClassifier(ShippedFiles.read("roles.net", in -> PairedNetworks.read(in, SHAPE)));
  }

  /** The answer of the network that roles make, or -1 for none. */
  private static int answer(Set<RoleName> roles) {
    if (roles.contains(RoleName.RECIPIENT) && roles.contains(RoleName.PLACE)) {
      return BOTH;
    }
    return RoleName.OF_PARTIES.stream()
        .filter(roles::contains)
        .findFirst()
        .map(RoleName::ordinal)
        .orElse(-1);
  }

  /** An example of a party whose roles are annotated. */
  public static TrainingExample example(Set<RoleName> roles, long[] features) {
    return new TrainingExample(CLASSES, features, answer(roles), CLOSED, 1);
  }

  /** Begins to read a sentence. */
  ClauseNetwork.Reading read(SentenceView view) {
    return network.clauses().read(view);
  }

  /** Whether a party of the sentence has no part by the score of each answer. */
  static boolean isHopeless(double[] clause) {
    for (double score : clause) {
      if (score >= HOPELESS) {
        return false;
      }
    }
    return true;
  }

  /**
   * The probability of each role for a party.
   *
   * @param clause the score of each answer by the sentence
   * @param features what is seen of trigger and party
   */
  RoleProbabilities probabilities(double[] clause, Consumer<FeatureSink> features) {
    Look look = new Look(clause);
    features.accept(look);
    return look.probabilities();
  }

  /** Sums up a party's features; what has no part by the first of them is not looked at further. */
  private final class Look implements FeatureSink {
    private final FeatureNetwork.Sum sum = network.features().new Sum();
    private final double[] clause;

    /** What the first features say; the last word where they are all. */
    private double[] first = {};

    private boolean ended;

    private Look(double[] clause) {
      this.clause = clause;
    }

    @Override
    public void add(long feature) {
      sum.add(feature);
    }

    @Override
    public boolean goesOn() {
      first = sum.probabilities(clause);
      for (double answer : first) {
        if (answer >= UNLIKELY) {
          return true;
        }
      }
      ended = network.features().size() > 0;
      return !ended;
    }

    private RoleProbabilities probabilities() {
      double[] answers = ended ? first : sum.probabilities(clause);
      return new RoleProbabilities(
          answers[RoleName.ACTOR.ordinal()],
          answers[RoleName.RECIPIENT.ordinal()] + answers[BOTH],
          answers[RoleName.PLACE.ordinal()] + answers[BOTH]);
    }
  }
}
