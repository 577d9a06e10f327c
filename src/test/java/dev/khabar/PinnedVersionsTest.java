package dev.khabar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.beam.sdk.Pipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Libraries that Beam and CoreNLP both bring stand at the versions that this Beam declares. */
class PinnedVersionsTest {
  @ParameterizedTest
  @CsvSource({
    "org.apache.avro.Schema, avro-1.11.4.jar",
    "org.slf4j.Logger, slf4j-api-2.0.16.jar",
    "org.joda.time.Instant, joda-time-2.14.0.jar",
    "org.apache.commons.lang3.StringUtils, commons-lang3-3.18.0.jar",
    "com.fasterxml.jackson.databind.ObjectMapper, jackson-databind-2.15.4.jar"
  })
  void a_library_that_beam_shares_is_the_one_it_declares(String type, String jar)
      throws ClassNotFoundException {
    assertTrue(jar(Pipeline.class).endsWith("beam-sdks-java-core-2.70.0.jar"));
    String found = jar(Class.forName(type));
    assertTrue(found.endsWith("/" + jar), type + " comes from " + found);
  }

  private static String jar(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().getPath();
  }
}
