package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.graphql.Operation;

/** Whatever is recorded after a moment, what is answered for that moment stays the same. */
@QuarkusTest
@TestProfile(OwnRecord.Profile.class)
class PastAnswersTest {
  private static final Operation WHOLE = Operation.named("whole-record");
  private static final int STEPS = 8;
  private static final double SHARE = 0.3;

  @Inject RandomEditor editor;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void answersAboutThePastNeverChange(long seed) {
    String crisis = "random-" + seed;
    Random random = new Random(seed);
    RandomDossier dossiers = new RandomDossier(crisis, random);
    Map<String, String> past = new LinkedHashMap<>();
    for (int step = 0; step < STEPS; step++) {
      editor.edit(dossiers.next(), step == 0 ? 1 : SHARE, random);
      String moment = OffsetDateTime.now(ZoneOffset.UTC).toString();
      String now = WHOLE.body(Map.of("crisis", crisis));
      assertFalse(now.contains("\"errors\""), now);
      past.put(moment, now);
      for (Map.Entry<String, String> known : past.entrySet()) {
        String again = WHOLE.body(Map.of("crisis", crisis, "at", known.getKey()));
        assertEquals(known.getValue(), again, "at " + known.getKey() + " after step " + step);
      }
    }
  }
}
