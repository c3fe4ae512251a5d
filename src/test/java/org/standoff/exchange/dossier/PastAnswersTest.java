package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.standoff.graphql.Operation;

/** Whatever is recorded after a moment, what is answered for that moment stays the same. */
@QuarkusTest
@TestProfile(OwnRecord.Profile.class)
class PastAnswersTest {
  private static final Operation WHOLE = Operation.named("whole-record");
  private static final int STEPS = 8;
  private static final double SHARE = 0.3;

  /** Some of the words of random dossiers. */
  private static final String WORDS =
      IntStream.range(0, 40).mapToObj(i -> "Word" + i).collect(Collectors.joining(" or "));

  @Inject RandomEditor editor;

  /** The same in every run. */
  static LongStream seeds() {
    return LongStream.of(1, 2, 3, 5027);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void answersAboutThePastNeverChange(long seed) {
    String crisis = "random-" + seed;
    Random random = new Random(seed);
    RandomDossier dossiers = new RandomDossier(crisis, random);
    Map<String, String> past = new LinkedHashMap<>();
    for (int step = 0; step < STEPS; step++) {
      editor.edit(dossiers.next(), step == 0 ? 1 : SHARE, random);
      Map<String, String> variables = new HashMap<>();
      variables.put("crisis", crisis);
      variables.put("actor", crisis + "-a0");
      variables.put("words", WORDS);
      String moment = OffsetDateTime.now(ZoneOffset.UTC).toString();
      String now = WHOLE.body(variables);
      assertFalse(now.contains("\"errors\""), now);
      past.put(moment, now);
      for (Map.Entry<String, String> known : past.entrySet()) {
        variables.put("at", known.getKey());
        String again = WHOLE.body(variables);
        assertEquals(known.getValue(), again, "at " + known.getKey() + " after step " + step);
      }
    }
  }
}
