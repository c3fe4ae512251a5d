package org.standoff.exchange.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StartupDossiersTest {
  @Test
  void loadsWhatIsNamed() {
    assertEquals(List.of("a", "b.yaml"), StartupDossiers.names(" a, b.yaml,", true));
  }

  @Test
  void loadsNothingWhereTheListIsEmpty() {
    assertEquals(List.of(), StartupDossiers.names("", true));
    assertEquals(List.of(), StartupDossiers.names(" ", true));
  }

  @Test
  void loadsTheBuiltInOnesIntoAnEmbeddedDatabaseOnly() {
    assertEquals(
        List.of("venezuela-2019", "briefing-2019-01-29"), StartupDossiers.names(null, true));
    assertEquals(List.of(), StartupDossiers.names(null, false));
  }
}
