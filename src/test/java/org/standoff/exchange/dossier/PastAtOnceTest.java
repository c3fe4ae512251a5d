package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written with all its past at once is row for row what editors leave, step by step. */
@QuarkusTest
@TestProfile(EmptyRecord.Profile.class)
class PastAtOnceTest {
  private static final int TRIES = 12;
  private static final Path EVERY_KIND = Path.of("src/test/resources/dossiers/many-steps.yaml");

  @Inject EmptyRecord record;
  @Inject OwnRecord own;
  @Inject StepwiseRecord stepwise;

  static LongStream seeds() {
    Long one = Long.getLong("standoff.test.seed");
    return one == null ? new Random(20_190_110).longs(TRIES) : LongStream.of(one);
  }

  @BeforeEach
  void empty() {
    record.empty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyPast(long seed) {
    assertAlike(
        new String(
            Dossiers.write(RandomPast.of("random", new Random(seed)), DossierFormat.YAML),
            StandardCharsets.UTF_8));
  }

  @Test
  void aPastOfEveryKind() throws IOException {
    assertAlike(Files.readString(EVERY_KIND));
  }

  @Test
  void comesBackFromAnExport() throws IOException {
    own.load(Files.readString(EVERY_KIND));
    List<String> rows = record.rows();
    for (DossierFormat format : DossierFormat.values()) {
      String exported = export(format);
      record.empty();
      own.load(exported);
      assertEquals(exported, export(format));
      assertEquals(String.join("\n", rows), String.join("\n", record.rows()));
    }
  }

  private String export(DossierFormat format) {
    return new String(record.export("many-steps", format), StandardCharsets.UTF_8);
  }

  private void assertAlike(String text) {
    stepwise.load(text);
    List<String> rows = record.rows();
    record.empty();
    own.load(text);
    assertEquals(String.join("\n", rows), String.join("\n", record.rows()));
  }
}
