package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever was said, corrected, withdrawn and linked comes back out of an export. Each run tries
 * other pasts; the name of a failed test is the seed, which {@code standoff.test.seed} sets again.
 */
@QuarkusTest
@TestProfile(EmptyRecord.Profile.class)
class RandomRoundTripTest {
  private static final int TRIES = 12;

  @Inject EmptyRecord record;
  @Inject OwnRecord own;

  static LongStream seeds() {
    Long one = Long.getLong("standoff.test.seed");
    return one == null ? new Random(20_190_123).longs(TRIES) : LongStream.of(one);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyPastComesBack(long seed) {
    Dossier past = RandomPast.of("random", new Random(seed));
    record.empty();
    own.load(text(Dossiers.write(past, DossierFormat.YAML)));
    List<String> rows = record.rows();
    String yaml = text(record.export("random", DossierFormat.YAML));
    String lines = text(record.export("random", DossierFormat.JSON_LINES));
    for (String form : List.of(yaml, lines)) {
      record.empty();
      own.load(form);
      assertEquals(yaml, text(record.export("random", DossierFormat.YAML)));
      assertEquals(lines, text(record.export("random", DossierFormat.JSON_LINES)));
      assertEquals(String.join("\n", rows), String.join("\n", record.rows()));
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
