package dev.khabar.entity.train;

import dev.khabar.entity.Calibration;
import dev.khabar.entity.Calibration.Line;
import dev.khabar.entity.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fits a {@link Calibration} to names of which it is known whether they are right. */
public final class CalibrationFit {
  private static final int STEPS = 50;
  private static final double[] BOUNDS = {0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.000001};

  private final Map<EntityType, List<double[]>> seen = new EnumMap<>(EntityType.class);

  /** Adds a found name with the model's probability. */
  public void add(EntityType type, double probability, boolean right) {
    seen.computeIfAbsent(type, t -> new ArrayList<>())
        .add(new double[] {Calibration.logit(probability), right ? 1 : 0, probability});
  }

  /** The lines that make the names likeliest, by Newton's method. */
  public Map<EntityType, Line> fit() {
    Map<EntityType, Line> lines = new EnumMap<>(EntityType.class);
    seen.forEach((type, names) -> lines.put(type, fit(names)));
    return lines;
  }

  private static Line fit(List<double[]> names) {
    double slope = 1;
    double intercept = 0;
    for (int step = 0; step < STEPS; step++) {
      // A weak prior at slope 1, intercept 0 keeps few names from a wild line.
      double gs = slope - 1;
      double gi = intercept;
      double hss = 1;
      double hsi = 0;
      double hii = 1;
      for (double[] name : names) {
        double p = 1 / (1 + Math.exp(-(slope * name[0] + intercept)));
        double error = p - name[1];
        double weight = p * (1 - p);
        gs += error * name[0];
        gi += error;
        hss += weight * name[0] * name[0];
        hsi += weight * name[0];
        hii += weight;
      }
      double determinant = hss * hii - hsi * hsi;
      slope -= bounded((hii * gs - hsi * gi) / determinant);
      intercept -= bounded((hss * gi - hsi * gs) / determinant);
    }
    return new Line(slope, intercept);
  }

  /** Newton's step, kept short where the curve is flat and the step would leave it. */
  private static double bounded(double step) {
    return Math.max(-0.5, Math.min(0.5, step));
  }

  /** A reliability table of calibrated confidence: bin, names, mean confidence, share right. */
  public List<String> table(Calibration calibration) {
    List<String> rows = new ArrayList<>();
    for (int bin = 0; bin + 1 < BOUNDS.length; bin++) {
      int names = 0;
      double confidence = 0;
      double right = 0;
      for (Map.Entry<EntityType, List<double[]>> type : seen.entrySet()) {
        for (double[] name : type.getValue()) {
          double c = calibration.of(type.getKey(), name[2]);
          if (c >= BOUNDS[bin] && c < BOUNDS[bin + 1]) {
            names++;
            confidence += c;
            right += name[1];
          }
        }
      }
      if (names > 0) {
        rows.add(
            String.format(
                Locale.ROOT,
                "%.2f-%.2f %6d %.3f %.3f",
                BOUNDS[bin],
                Math.min(1, BOUNDS[bin + 1]),
                names,
                confidence / names,
                right / names));
      }
    }
    return rows;
  }
}
