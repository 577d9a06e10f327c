package dev.khabar.entity.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.entity.Calibration;
import dev.khabar.entity.EntityType;
import org.junit.jupiter.api.Test;

class CalibrationFitTest {
  @Test
  void a_model_that_is_too_sure_is_brought_down_to_how_often_it_is_right() {
    CalibrationFit fit = new CalibrationFit();
    for (int i = 0; i < 4_000; i++) {
      fit.add(EntityType.PERSON, 0.99, i % 10 != 0);
      fit.add(EntityType.PERSON, 0.6, i % 2 == 0);
    }
    Calibration calibration = new Calibration(fit.fit());
    assertEquals(0.9, calibration.of(EntityType.PERSON, 0.99), 0.01);
    assertEquals(0.5, calibration.of(EntityType.PERSON, 0.6), 0.01);
    assertEquals(0.7, calibration.of(EntityType.MISC, 0.7));
  }
}
