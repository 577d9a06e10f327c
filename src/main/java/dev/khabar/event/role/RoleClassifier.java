package dev.khabar.event.role;

import dev.khabar.arabic.ProgramFiles;
import dev.khabar.event.RoleName;
import dev.khabar.event.ShippedFiles;
import dev.khabar.event.network.FeatureNetwork;
import dev.khabar.event.network.FeatureSink;
import dev.khabar.event.network.TrainingExample;
import dev.khabar.event.role.feature.RoleFeatures;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells which parties of a sentence have a role in an event. One party may be attacked and be the
 * place of the attack; else nobody has two. The file {@code roles.net} holds the network.
 * Immutable; thread-safe.
 */
public final class RoleClassifier {
  /** The answer for what is attacked and the place of the attack; those before are roles. */
  private static final int BOTH = 3;

  /**
   * Less probable by where a party stands and what it is, it has no part in the event: of 17,008
   * pairs in 400 articles these were 35 in a hundred, and 9 of them would have had one of 4,209
   * roles in the end.
   */
  private static final double UNLIKELY = 0.04;

  /** The answers: actor, recipient, place, and what is attacked and the place of the attack. */
  public static final int ANSWERS = 4;

  private static final int[] CLASSES = {0, 1, 2, 3};
  private static final boolean[] CLOSED = {true, true, true, true};

  private final FeatureNetwork network;

  /**
   * A classifier that asks a network.
   *
   * @param network of {@link #ANSWERS} answers
   */
  public RoleClassifier(FeatureNetwork network) {
    this.network = network;
  }

  /** With the shipped network. */
  public static RoleClassifier load() {
    ProgramFiles.require(RoleThresholds::shipped);
    return new RoleClassifier(ShippedFiles.read("roles.net", FeatureNetwork::read));
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

  /** The probability of each role for a possible filler, by its place in the sentence's list. */
  RoleProbabilities probabilities(RoleFeatures features, int item) {
    Look look = new Look();
    features.of(item, look);
    return look.probabilities();
  }

  /** The probability of each role for a party whose features are given. */
  RoleProbabilities probabilities(Consumer<FeatureSink> features) {
    Look look = new Look();
    features.accept(look);
    return look.probabilities();
  }

  /** Sums up a party's features; what has no part by the first of them is not looked at further. */
  private final class Look implements FeatureSink {
    private final FeatureNetwork.Sum sum = network.new Sum();

    /** What the first features say; the last word where they are all. */
    private double[] first = {};

    private boolean ended;

    @Override
    public void add(long feature) {
      sum.add(feature);
    }

    @Override
    public boolean goesOn() {
      first = sum.probabilities();
      for (double answer : first) {
        if (answer >= UNLIKELY) {
          return true;
        }
      }
      ended = network.size() > 0;
      return !ended;
    }

    private RoleProbabilities probabilities() {
      double[] answers = ended ? first : sum.probabilities();
      return new RoleProbabilities(
          answers[RoleName.ACTOR.ordinal()],
          answers[RoleName.RECIPIENT.ordinal()] + answers[BOTH],
          answers[RoleName.PLACE.ordinal()] + answers[BOTH]);
    }
  }
}
